"""Every two rows of the table that hold together: `python -m tests.promises.table --write` writes overlaps.txt."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from followup_core.rules import RULES, Rule
from tests.promises.table.reasons import ABOVE, ALIKE, APART
from tests.promises.table.truths import rows_of, seen

FILE = Path(__file__).with_name("overlaps.txt")
HEAD = """\
# Every two rows of the rule table, as found over the space: written by `python -m tests.promises.table --write`.
# "decides" where both can hold and the verdicts differ, so that their order matters; "alike" where both can hold and
# the verdict is the same; "apart" where they never hold together.
"""


class Overlap(NamedTuple):
    """Two rows, and how their order matters."""

    upper: Rule
    lower: Rule
    how: str

    @property
    def reason(self) -> str:
        """Why it is meant."""
        pair = (self.upper.id, self.lower.id)
        return {"decides": ABOVE.get(pair[0]), "alike": ALIKE.get(pair), "apart": APART.get(pair)}[self.how] or "?"


def overlaps() -> Iterator[Overlap]:
    """Every two rows, in the order of the table."""
    together = {tuple(rule.id for rule in rows_of(each.truths)) for each in seen()}
    for upper, lower in combinations(RULES, 2):
        meet = any(upper.id in rows and lower.id in rows for rows in together)
        first = any(upper.id == rows[0] and lower.id in rows for rows in together)
        assert meet is first, f"{upper.id} and {lower.id} meet only below a third row: list them as such"
        how = "apart" if not meet else "alike" if upper.verdict is lower.verdict else "decides"
        yield Overlap(upper, lower, how)


def text() -> str:
    """The whole list."""
    lines = [f"{each.how:8}{each.upper.id} > {each.lower.id}: {each.reason}" for each in overlaps()]
    return HEAD + "\n".join(lines) + "\n"
