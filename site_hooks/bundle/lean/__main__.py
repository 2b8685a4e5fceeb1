"""`python -m site_hooks.bundle.lean profile [--check]`: takes the profile, or says whether it lacks something."""

import sys
import tempfile
from pathlib import Path

from site_hooks.bundle.lean.build import LIBRARY, build_lean, pruned_pair
from site_hooks.bundle.lean.failures import LeanError
from site_hooks.bundle.lean.profile import MEND, PROFILE, ran, read_profile, write_profile
from site_hooks.bundle.lean.step import made_for
from site_hooks.bundle.lean.wasm import Module

USAGE = "Say: python -m site_hooks.bundle.lean profile SITE [--check], where SITE is a built site."


def main(arguments: list[str]) -> None:
    """Run every request in a lean runtime that counts, and compare or extend the profile."""
    checking = arguments[2:] == ["--check"]
    if arguments[:1] != ["profile"] or not 2 <= len(arguments) <= 2 + checking:
        sys.exit(USAGE)
    try:
        missing = _missing(Path(arguments[1]), keep=not checking)
    except LeanError as failure:
        sys.exit(str(failure))
    print(f"{len(missing)} functions run that are not in {PROFILE.name}.")
    if checking and missing:
        sys.exit(MEND)


def _missing(site: Path, *, keep: bool) -> set[int]:
    made = made_for(site)
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
