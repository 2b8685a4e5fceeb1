"""All ten thousand situations in every runtime and every host: `python -m tests.vectors.prove`, or `make prove`.

The suite asks each runtime a part of them in each host. This asks all twelve pairs all of them, tries each fault, and
runs every test that is too slow for the suite.
"""

import os
import sys

import pytest

from tests.promises.record import Count, record
from tests.seldom import PROVING
from tests.vectors.equal import DRAWN, HOSTS, PARTS, RUNTIMES
from tests.vectors.pythons import find, supported
from tests.vectors.worlds import FIVE

COMMAND = "python -m tests.vectors.prove"
INPUTS = ("src/followup_core", "tests/vectors")
FILES = (
    "tests/hooks/lean/test_equal.py",
    "tests/browser/test_engines.py",
    "tests/browser/test_engines_fail.py",
    "tests/browser/test_engines_worlds.py",
    "tests/vectors/test_pythons.py",
    "tests/faults/test_faults.py",
    "tests/core/test_nothing_escapes.py",
)
TESTS = "test_every_answer_is_the_same or test_a_broken_lean_runtime or test_a_fault_ends or test_every_character"


def main() -> int:
    """Run it, and say in a sentence what came of it."""
    pairs = len(HOSTS) * len(RUNTIMES)
    here = [version for version in supported() if find(version, download=True)]
    for version in sorted(set(supported()) - set(here)):
        print(f"NOT ASKED: Python {version}. None is on this machine, and uv could not bring one.", flush=True)
    where = f"in {', '.join(HOSTS)}, each with {', '.join(RUNTIMES)}"
    print(
        f"Asking {DRAWN:,} situations {where}: {pairs} pairs in {PARTS} parts each. This takes ten minutes.", flush=True
    )
    os.environ[PROVING] = "1"
    parallel = ("-n", "2", "--dist", "worksteal", "--durations", "0")
    if pytest.main([*parallel, "-k", TESTS, *FILES]):
        print("Not all is equal. Above stand the situations, with the right answer and the one that came.")
        return 1
    if pytest.main([*parallel, "-m", "seldom", "-k", f"not ({TESTS})", "tests"]):
        print("A test that is too slow for every run has failed. Above stands which.")
        return 1
    record(
        [
            Count("Situations, each answered alike by every start in every engine", DRAWN),
            Count(f"Pairs of them: {', '.join(RUNTIMES)}, each in {', '.join(HOSTS)}", pairs),
            Count(f"Pythons that answer alike natively: {', '.join(here)}", len(here)),
            Count("Places of the world, with other clocks and languages, in which they and the engines do", len(FIVE)),
        ],
        COMMAND,
        INPUTS,
    )
    print(f"Every answer is the same, byte for byte: {DRAWN:,} situations, {pairs} pairs.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
