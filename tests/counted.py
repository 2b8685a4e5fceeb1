"""`python -m tests.counted`: how many tests and examples there are, written where the page on testing shows them."""

import contextlib
import io
import sys
from collections import Counter

import pytest

from site_hooks.bundle.site import PROJECT
from tests.faults.faults import FAULTS
from tests.promises.record import Count, record
from tests.vectors.vectors import vectors

COMMAND = "python -m tests.counted"
INPUTS = ("src/followup_core", "tests")
DATA = PROJECT / "tests" / "data"


class Collected:
    """Notes the tests that pytest collects."""

    def __init__(self) -> None:
        self.tests: Counter[str] = Counter()

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Count the tests by the folder that they are in."""
        for item in session.items:
            place = item.path.relative_to(PROJECT).parts
            self.tests[place[1] if place[0] == "tests" else "examples"] += 1


def tests() -> Counter[str]:
    """How many tests each folder has; `examples` are those in docstrings."""
    found = Collected()
    with contextlib.redirect_stdout(io.StringIO()):
        status = pytest.main(["--collect-only", "-q", "-p", "no:cacheprovider"], plugins=[found])
    if status:
        sys.exit(f"pytest could not collect the tests: {status!r}")
    return found.tests


def lines(pattern: str) -> int:
    """How many lines the files of tests/data have whose names fit."""
    return sum(len(path.read_text("utf-8").splitlines()) for path in DATA.glob(pattern))


def counts() -> list[Count]:
    """All the counts."""
    found = tests()
    browsers = sum(found[folder] for folder in ("browser", "faults"))
    return [
        Count("Tests", found.total()),
        Count("Tests in real browsers", browsers),
        Count("Examples in the code that run as tests", found["examples"]),
        Count("Requests with what must stand in their answers", len(vectors())),
        Count("Situations with the right verdict, told by people or made for a rule", lines("situations_*.jsonl")),
        Count("Ways to say a time, with the days that they mean", lines("phrases_*.jsonl")),
        Count("Messages, with the facts that they tell", lines("messages_*.jsonl")),
        Count("Ways in which a file can fail to arrive, with what the visitor then sees", len(FAULTS)),
    ]


def main() -> None:
    """Write the counts, and print them."""
    found = counts()
    record(found, COMMAND, INPUTS)
    print(*(f"{each.number:>9,}  {each.what}" for each in found), sep="\n")


if __name__ == "__main__":
    main()
