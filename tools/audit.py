"""`make audit`: whether a vulnerability is known in any package that is pinned, Python's or npm's.

It ends in one of three ways: nothing is known (0), something is (1), or somebody could not be asked (2), which is
never taken for a clean bill of health.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from site_hooks.bundle.site import PROJECT

type Json = dict[str, Any]

PIP = (
    *(sys.executable, "-m", "pip_audit", "--require-hashes", "--disable-pip"),
    *("--format", "json", "--progress-spinner", "off", "--requirement"),
)
NPM = ("npm", "audit", "--package-lock-only", "--json")
UNASKED = """
What was not audited may be good or bad: nobody could be asked from here.
pip-audit and npm ask a service of their registries, and some networks let packages through but no such questions.
Run make audit again where the internet is open to it.\
"""
NO_ANSWER = "The service that knows of vulnerabilities gave no answer"


class Report(NamedTuple):
    """What is known of the packages that one file pins.

    Attributes:
        what: the file.
        asked: how many packages the service knew.
        found: a line for each vulnerability: the package, what it is, and which version fixes it.
        unasked: why some or all of its packages could not be looked up; empty where all were.
    """

    what: str
    asked: int = 0
    found: tuple[str, ...] = ()
    unasked: str = ""


def main() -> None:
    """Ask about every file, print the findings, and fail where something is known or could not be asked."""
    reports = list(_reports(PROJECT))
    print(*map(told, reports), sep="\n")
    if any(report.unasked for report in reports):
        print(UNASKED)
    sys.exit(status(reports))


def status(reports: list[Report]) -> int:
    """The exit code: 1 where a vulnerability is known, 2 where somebody could not be asked, and 0 otherwise."""
    if any(report.found for report in reports):
        return 1
    return 2 if any(report.unasked for report in reports) else 0


def told(report: Report) -> str:
    """What to print about a file."""
    lines = [f"{report.what}: {each}" for each in report.found]
    if report.unasked:
        lines.append(f"{report.what}: not audited. {report.unasked}")
    elif not lines:
        lines.append(f"{report.what}: nothing is known against its {report.asked} packages.")
    return "\n".join(lines)


def of_pip_audit(what: str, output: str) -> Report:
    """Read what `pip-audit --format json` wrote about a file of requirements; it writes nothing where it cannot ask."""
    packages = _parsed(output).get("dependencies", [])
    known = [each for each in packages if "vulns" in each]
    skipped = [each["name"] for each in packages if "skip_reason" in each]
    found = tuple(
        f"{each['name']} {each['version']}, {wrong['id']}. {_mended(wrong['fix_versions'])}"
        for each in known
        for wrong in each["vulns"]
    )
    unasked = ""
    if not known:
        unasked = f"{NO_ANSWER}."
    elif skipped:
        unasked = f"{NO_ANSWER} for {', '.join(skipped)}."
    return Report(what, len(known), found, unasked)


def of_npm_audit(what: str, output: str) -> Report:
    """Read what `npm audit --json` wrote about a lock file; where the question was refused, that is a `message`."""
    answer = _parsed(output)
    if "vulnerabilities" not in answer:
        status = answer.get("statusCode")
        return Report(what, unasked=f"{NO_ANSWER}{f', but the status {status}' if status else ''}.")
    found = tuple(
        f"{name} {wrong['range']}, {_titles(wrong)}. {_npm_mended(wrong['fixAvailable'])}"
        for name, wrong in answer["vulnerabilities"].items()
    )
    return Report(what, answer["metadata"]["dependencies"]["total"], found)


def _reports(project: Path) -> Iterator[Report]:
    for path in sorted(project.glob("requirements*.txt")):
        yield of_pip_audit(path.name, _output(*PIP, path.name, folder=project))
    for folder in (project, project / "benchmarks"):
        name = (folder / "package-lock.json").relative_to(project).as_posix()
        yield of_npm_audit(name, _output(*NPM, folder=folder))


def _output(*command: str, folder: Path) -> str:
    """What a command writes; its status is ignored, since both fail alike on a finding and where they cannot ask."""
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout


def _parsed(output: str) -> Json:
    try:
        read = json.loads(output)
    except json.JSONDecodeError:
        return {}
    return read if isinstance(read, dict) else {}


def _mended(versions: list[str]) -> str:
    return f"Mended in {', '.join(versions)}." if versions else "No version mends it yet."


def _npm_mended(fix: bool | Json) -> str:
    if isinstance(fix, dict):
        return f"Mended with {fix['name']} {fix['version']}."
    return "npm audit fix mends it." if fix else "No version mends it yet."


def _titles(wrong: Json) -> str:
    """What is wrong, or which package brings it in."""
    return "; ".join(each if isinstance(each, str) else f"{each['title']} ({each['url']})" for each in wrong["via"])


if __name__ == "__main__":
    main()
