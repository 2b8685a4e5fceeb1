"""The command of the lean runtime: makes it, takes its profile, or says whether that lacks something.

    python -m site_hooks.lean build MADE OUT
    python -m site_hooks.lean profile MADE [--check]

MADE is a file that says what it is made from, as `made.Made.to_json` writes it; OUT is the folder to fill.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from site_hooks.lean import __version__
from site_hooks.lean.build import LIBRARY, build_lean, pruned_pair
from site_hooks.lean.failures import LeanError
from site_hooks.lean.made import Made
from site_hooks.lean.profile import MEND, PROFILE, ran, read_profile, write_profile
from site_hooks.lean.wasm import Module


def main(arguments: list[str]) -> None:
    """Do what the arguments say."""
    asked = _parser().parse_args(arguments)
    try:
        made = Made.from_json(asked.made.read_text("utf-8"))
        if asked.do == "build":
            build_lean(made, asked.out)
        else:
            _profile(made, keep=not asked.check)
    except (LeanError, OSError) as failure:
        sys.exit(str(failure))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m site_hooks.lean", description="The lean runtime.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="do", required=True)
    build = commands.add_parser("build", help="make it")
    profile = commands.add_parser("profile", help="add to the profile what it lacks")
    for command in (build, profile):
        command.add_argument("made", type=Path, metavar="MADE", help="the file that says what it is made from")
    build.add_argument("out", type=Path, metavar="OUT", help="the folder to fill")
    profile.add_argument("--check", action="store_true", help="fail where it lacks something")
    return parser


def _profile(made: Made, *, keep: bool) -> None:
    """Run every request in a lean runtime that counts, and extend the profile, or fail where it lacks something."""
    missing = _missing(made, keep=keep)
    print(f"{len(missing)} functions run that are not in {PROFILE.name}.")
    if missing and not keep:
        raise LeanError(MEND)


def _missing(made: Made, *, keep: bool) -> set[int]:
    try:
        known = read_profile(made.wasm())
    except LeanError:
        if not keep:
            raise
        known = set()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build_lean(made, folder, used=known)
        archive = Module((folder / "lean.wasm").read_bytes()).custom(LIBRARY)
        now = ran(folder, made.requests, made.lock, pruned_pair(made, archive)[1])
    if keep:
        write_profile(made.wasm(), known | now)
    return now - known


if __name__ == "__main__":
    main(sys.argv[1:])
