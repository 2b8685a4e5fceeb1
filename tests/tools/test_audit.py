"""`make audit` tells three things apart: nothing known, something known, and nobody to ask."""

import json

import pytest

from tools.audit import Report, of_npm_audit, of_pip_audit, status, told

WRONG = {"id": "PYSEC-2026-7", "fix_versions": ["2.1"], "aliases": [], "description": "It leaks."}
CLEAN = {"name": "uv", "version": "0.13.9", "vulns": []}
SKIPPED = {"name": "uv", "skip_reason": "Dependency not found"}
REFUSED = {"message": "405 Method Not Allowed", "statusCode": 405}
NPM_WRONG = {
    "range": "<2.0.0",
    "via": [{"title": "It loops", "url": "https://example.org/advisory"}],
    "fixAvailable": {"name": "terser", "version": "6.0.0"},
}


def pip(*packages: object) -> Report:
    return of_pip_audit("requirements.txt", json.dumps({"dependencies": packages, "fixes": []}))


def npm(**vulnerabilities: object) -> Report:
    answer = {"vulnerabilities": vulnerabilities, "metadata": {"dependencies": {"total": 40}}}
    return of_npm_audit("package-lock.json", json.dumps(answer))


def test_where_nothing_is_known_it_passes_and_says_of_how_many_packages() -> None:
    reports = [pip(CLEAN), npm()]
    assert status(reports) == 0
    assert told(reports[0]) == "requirements.txt: nothing is known against its 1 packages."
    assert "its 40 packages" in told(reports[1])


def test_a_vulnerability_fails_with_its_package_its_name_and_what_mends_it() -> None:
    reports = [pip(CLEAN, CLEAN | {"name": "brotli", "version": "2.0", "vulns": [WRONG]}), npm(terser=NPM_WRONG)]
    assert status(reports) == 1
    assert told(reports[0]) == "requirements.txt: brotli 2.0, PYSEC-2026-7. Mended in 2.1."
    assert "terser <2.0.0, It loops (https://example.org/advisory). Mended with terser 6.0.0." in told(reports[1])


@pytest.mark.parametrize(
    "report",
    [
        of_pip_audit("requirements.txt", ""),
        pip(SKIPPED),
        of_npm_audit("package-lock.json", json.dumps(REFUSED)),
        of_npm_audit("package-lock.json", "not JSON"),
    ],
)
def test_where_nobody_answered_it_does_not_pass_and_says_so(report: Report) -> None:
    assert status([report]) == 2
    assert told(report).startswith(f"{report.what}: not audited. The service that knows of vulnerabilities gave no")


def test_a_package_that_the_service_does_not_know_is_named() -> None:
    report = pip(CLEAN, SKIPPED | {"name": "ours"})
    assert status([report]) == 2
    assert "gave no answer for ours." in told(report)


def test_what_is_known_weighs_more_than_what_could_not_be_asked() -> None:
    assert status([pip(CLEAN | {"vulns": [WRONG]}), of_npm_audit("package-lock.json", "")]) == 1
