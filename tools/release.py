"""`make release`: what is missing before a version can be published. It changes nothing."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator

from followup_core.policy import POLICY_VERSION
from site_hooks.bundle.site import PROJECT
from site_hooks.measured import FOLDER, read

HEADING = re.compile(r"^## \[(?P<version>[\d.]+)\] - (?P<day>\S+)$", re.MULTILINE)
PROVED = {"faults", "mutants", "proofs"}
"""The tables that no benchmark writes."""

POLICY = re.compile(r"^### Policy (?P<version>\S+)$", re.MULTILINE)


def missing() -> Iterator[str]:
    """A line for each thing that has to be done first, with the command that does it."""
    yield from stale()
    yield from unsaid(
        (PROJECT / "CHANGELOG.md").read_text("utf-8"),
        tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]["version"],
        POLICY_VERSION,
    )
    if _git("status", "--porcelain"):
        yield "There are changes that are not committed."


def stale() -> Iterator[str]:
    """The tables of numbers that are older than what they measure."""
    names = [path.stem for path in sorted(FOLDER.glob("*.json")) if '"measures"' in path.read_text("utf-8")]
    old = {name for name in names if read(name).changed}
    for command, written in (("make prove mutants", old & PROVED), ("make bench", old - PROVED)):
        if written:
            listed = ", ".join(sorted(written))
            yield f"Measured before the last change of what they measure: {listed}. Run: {command}"


def unsaid(changelog: str, version: str, policy: str) -> Iterator[str]:
    """What the changelog lacks for a version and a policy."""
    newest, told = HEADING.search(changelog), POLICY.search(changelog)
    if newest is None or newest["version"] != version:
        yield f"CHANGELOG.md does not begin with [{version}], the version of pyproject.toml."
    elif not re.fullmatch(r"\d{4}-\d{2}-\d{2}", newest["day"]):
        yield f"CHANGELOG.md has no day for [{version}]. Write it in place of “{newest['day']}”."
    if told is None or told["version"] != policy:
        yield f"CHANGELOG.md does not tell of policy {policy}, which answers name."


def _git(*arguments: str) -> str:
    return subprocess.run(("git", *arguments), cwd=PROJECT, capture_output=True, text=True, check=True).stdout


def main() -> None:
    """Print what is missing, and fail where anything is."""
    lines = list(missing())
    print(*lines or ["Nothing is missing. docs/contributing/release.md says how to go on."], sep="\n")
    sys.exit(len(lines))


if __name__ == "__main__":
    main()
