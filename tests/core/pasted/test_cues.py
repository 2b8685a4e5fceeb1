"""Every row of the tables says what its example says, and no row is without one."""

from typing import Any

import pytest

from followup_core.pasted.cues import asking, general, offers, refusals, selection, senders, times, waiting
from followup_core.pasted.patterns import Cue, find
from followup_core.pasted.sentences import sentence_of

TABLES: dict[str, tuple[Cue, ...]] = {
    f"{module.__name__.rsplit('.', maxsplit=1)[-1]}.{name}": table
    for module in (asking, general, offers, refusals, selection, senders, times, waiting)
    for name, table in vars(module).items()
    if isinstance(table, tuple) and table and isinstance(table[0], Cue)
}
ROWS = [(name, row) for name, table in TABLES.items() for row in table]


def row_id(value: Any) -> str:
    return value.example if isinstance(value, Cue) else str(value)


@pytest.mark.parametrize(("name", "row"), ROWS, ids=row_id)
def test_row_says_what_its_example_says(name: str, row: Cue) -> None:
    words = sentence_of(row.example, 0, len(row.example)).words
    assert find(row.says, words), f"{name} does not say {words!r}"
    assert not (row.unless and find(row.unless, words)), f"{name} takes {words!r} back"
