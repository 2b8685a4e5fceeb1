"""`python -m tests.promises.table --write` writes overlaps.txt and pairs.txt; without it their counts are recorded."""

import sys
from collections import Counter

from followup_core.rules import RULES
from tests.promises.record import Count, record
from tests.promises.table import overlaps, pairs
from tests.promises.table.truths import CONDITIONS, seen

COMMAND = "python -m tests.promises.table"
INPUTS = ("src/followup_core", "tests/promises")


def counts() -> list[Count]:
    """What there is in the table, and what is shown of it."""
    how = Counter(each.how for each in overlaps.overlaps())
    found = list(pairs.pairs())
    return [
        Count("Rows of the rule table", len(RULES)),
        Count("Conditions of the rule table", len(CONDITIONS)),
        Count("Different sets of conditions that hold together", len(seen())),
        Count("Pairs of rows whose order matters, each with its reason", how["decides"]),
        Count("Pairs of rows that hold together with the same verdict", how["alike"]),
        Count("Pairs of rows that never hold together", how["apart"]),
        Count("Conditions in their rows, each with a pair of situations that it decides between", len(found)),
        Count("Of these, conditions that turn alone", sum(len(pair.turned) == 1 for pair in found)),
    ]


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        overlaps.FILE.write_text(overlaps.text(), encoding="utf-8")
        pairs.FILE.write_text(pairs.text(), encoding="utf-8")
    else:
        record(counts(), COMMAND, INPUTS)
