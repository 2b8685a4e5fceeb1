"""Says which subjects of commits are too long: of the message being written, or of every commit since a revision.

`python -m tools.subjects FILE` is the hook of .pre-commit-config.yaml; `--since REVISION` asks the commits of a branch.
"""

import argparse
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

LONGEST = 72
"""So that a list of commits shows whole subjects, on a terminal and on the pages of a host."""

WRITTEN_BY_GIT = ("Merge ", "fixup! ", "squash! ", "amend! ")
"""How a subject begins that nobody chose, or that git takes away again."""


def subject_of(message: str) -> str:
    """The first line of a message that git keeps; "" where there is none."""
    lines = (line.strip() for line in message.splitlines())
    return next((line for line in lines if line and not line.startswith("#")), "")


def too_long(subjects: Iterable[str]) -> list[str]:
    """A line for each subject that is too long, with what to do about it."""
    return [
        f"This subject has {len(subject)} characters, and a list of commits shows {LONGEST}:\n  {subject}\n"
        "Say what the commit does in the subject, and why in the body, below an empty line."
        for subject in subjects
        if len(subject) > LONGEST and not subject.startswith(WRITTEN_BY_GIT)
    ]


def _since(revision: str) -> list[str]:
    command = ("git", "log", "--no-merges", "--format=%s", f"{revision}..HEAD")
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def main(arguments: list[str] | None = None) -> int:
    """Print what is too long, and give 1 where anything is."""
    asked = argparse.ArgumentParser(prog="python -m tools.subjects", description=__doc__)
    what = asked.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", type=Path, help="the message being written")
    what.add_argument("--since", metavar="REVISION", help="the commits of this branch that REVISION does not have")
    given = asked.parse_args(arguments)
    lines = too_long(_since(given.since) if given.since else [subject_of(given.file.read_text("utf-8"))])
    if lines and given.file:
        lines.append(f"Your message is kept. To take it up again: git commit --edit --file={given.file}")
    print(*lines, sep="\n", end="\n" if lines else "")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
