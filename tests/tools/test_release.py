"""What a release asks for, and that the files which hosts of code look for agree with the project."""

import re
import shlex
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from followup_core.policy import POLICY_VERSION
from site_hooks.bundle.site import PROJECT
from site_hooks.measured import FOLDER, read
from tools import release
from tools.release import PROVED, stale, unsaid

CHANGELOG = "# Changelog\n\n## [2026.12] - 2026-12-01\n\n### Policy 2026-12\n\n## [2026.11] - 2026-11-24\n"
WORKFLOW: dict[Any, Any] = yaml.safe_load((PROJECT / ".github/workflows/check.yml").read_text("utf-8"))
STEPS = [(job, step) for job in WORKFLOW["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize(
    ("changelog", "version", "lines"),
    [
        (CHANGELOG, "2026.12", []),
        (CHANGELOG, "2027.1", ["CHANGELOG.md does not begin with [2027.1], the version of pyproject.toml."]),
        (
            CHANGELOG.replace("2026-12-01", "unreleased"),
            "2026.12",
            ["CHANGELOG.md has no day for [2026.12]. Write it in place of “unreleased”."],
        ),
        (
            CHANGELOG.replace("Policy 2026-12", "Policy 2026-11"),
            "2026.12",
            ["CHANGELOG.md does not tell of policy 2026-12, which answers name."],
        ),
    ],
)
def test_a_release_asks_what_changed(changelog: str, version: str, lines: list[str]) -> None:
    assert list(unsaid(changelog, version, "2026-12")) == lines


def test_a_release_asks_for_tables_that_are_older_than_what_they_measure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release, "FOLDER", tmp_path)
    assert list(stale()) == []
    old = (PROJECT / "docs/measured/answers.json").read_text("utf-8")
    (tmp_path / "answers.json").write_text(re.sub(r'": "[0-9a-f]{64}"', '": "another"', old), "utf-8")
    monkeypatch.setattr(release, "read", lambda name: read(name, tmp_path))
    assert list(stale()) == ["Measured before the last change of what they measure: answers. Run: make bench"]


def test_every_table_is_asked_of_the_command_that_writes_it() -> None:
    benchmarks = "".join(file.read_text("utf-8") for file in (PROJECT / "benchmarks").rglob("*.py"))
    assert 'f"startup_{' in benchmarks  # a table for each engine and line
    tables = {path.stem for path in FOLDER.glob("*.json") if not path.stem.startswith("startup_")}
    assert {name for name in tables if f'"{name}"' not in benchmarks} == PROVED


def test_the_changelog_tells_of_this_version_and_this_policy() -> None:
    version = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    told = list(unsaid((PROJECT / "CHANGELOG.md").read_text("utf-8"), version, POLICY_VERSION))
    assert told in ([], [f"CHANGELOG.md has no day for [{version}]. Write it in place of “unreleased”."])


def test_the_workflow_runs_targets_of_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z]+):", (PROJECT / "Makefile").read_text("utf-8"), re.MULTILINE))
    run = [shlex.split(step["run"])[1] for _, step in STEPS if step.get("run", "").startswith("make ")]
    assert set(run) == {"check", "test", "site"} <= targets


def test_every_folder_of_tests_is_in_one_part_of_the_workflow() -> None:
    parts = [part["tests"].split() for part in WORKFLOW["jobs"]["test"]["strategy"]["matrix"]["include"]]
    named = sorted(path for part in parts for path in part)
    config = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["tool"]["pytest"]["ini_options"]
    folders = [path.parent.relative_to(PROJECT).as_posix() for path in PROJECT.glob("tests/*/__init__.py")]
    assert named == sorted([*folders, *(path for path in config["testpaths"] if path != "tests")])


def test_every_action_is_named_by_the_hash_of_a_commit() -> None:
    used = [step["uses"] for _, step in STEPS if "uses" in step]
    assert used
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", each) for each in used)


def test_only_what_publishes_may_write() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert [name for name, job in WORKFLOW["jobs"].items() if "permissions" in job] == ["deploy"]


@pytest.mark.parametrize("path", sorted(PROJECT.glob(".github/**/*.yml")), ids=lambda path: path.name)
def test_the_files_for_github_can_be_read(path: Path) -> None:
    assert yaml.safe_load(path.read_text("utf-8"))


def test_make_help_lists_the_release() -> None:
    listed = subprocess.run(["make", "help"], cwd=PROJECT, capture_output=True, text=True, check=True).stdout
    assert "make release" in listed
