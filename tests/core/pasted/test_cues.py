"""Every row of the tables says what its example says, and each of its lines is complete by itself."""

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from followup_core.pasted import cues
from followup_core.pasted.grammar import GrammarError, Row, Table, expression, stands
from followup_core.pasted.key_words import lines_among
from followup_core.pasted.lexicon import CLASSES
from followup_core.pasted.names import TABLES as NAMED_MODULES
from followup_core.pasted.names import named
from followup_core.pasted.sentences import sentence_of

FOLDER = Path(cues.__file__).parent
MODULES = {path.stem: import_module(f"{cues.__name__}.{path.stem}") for path in FOLDER.glob("[!_]*.py")}


def rows_in(value: Any) -> tuple[Row, ...]:
    """The rows that a name of a module holds."""
    if isinstance(value, Table):
        return value.rows
    if isinstance(value, tuple) and not isinstance(value, Row):
        return tuple(one for one in value if isinstance(one, Row))
    return (value,) if isinstance(value, Row) else ()


NAMES = {
    row: f"{module}.{name}"
    for module, held in MODULES.items()
    for name, value in vars(held).items()
    for row in rows_in(value)
}
ROWS = [(name, row) for row, name in NAMES.items()]
TABLES = [value for held in MODULES.values() for value in vars(held).values() if isinstance(value, Table)]
TEXTS = [
    *(text for _, row in ROWS for text in (row.says, row.unless)),
    *(text for table in TABLES for text in (table.before, table.around, table.beside)),
    *CLASSES.values(),
]
LINES = {line.strip() for text in TEXTS for line in text.splitlines() if line.strip()}

LONGEST_LINE = 116


def row_id(value: Any) -> str:
    return value.example if isinstance(value, Row) else str(value)


@pytest.mark.parametrize(("name", "row"), ROWS, ids=row_id)
def test_row_says_what_its_example_says(name: str, row: Row) -> None:
    (sentence,) = named([sentence_of(row.example, 0, len(row.example))], row.example)
    words = sentence.words
    assert stands(row.says, words), f"{name} does not say {words!r}"
    assert not (row.unless and stands(row.unless, words)), f"{name} takes {words!r} back"


def test_key_words_leave_out_no_line_that_an_example_says() -> None:
    for _, row in ROWS:
        (sentence,) = named([sentence_of(row.example, 0, len(row.example))], row.example)
        lines = [line.strip() for line in row.says.splitlines() if line.strip()]
        said = {line for line in lines if re.search(expression(line), f"{sentence.words} ")}
        assert said <= set(lines_among(row.says, sentence.words.split())), row.example


def test_each_line_is_complete_by_itself() -> None:
    assert LINES
    for line in LINES:  # raises with the line where it is not
        assert re.compile(expression(line)).groups == 0, line


def test_each_line_can_be_read_at_a_glance() -> None:
    """A list of words that would not fit has a name in the lexicon."""
    assert [line for line in LINES if " " in line and len(line) > LONGEST_LINE] == []


@pytest.mark.parametrize("line", ["( one", "one )", "one| two", "one |two", "NOBODY_KNOWS this", "one | two"])
def test_line_that_is_not_complete_is_refused(line: str) -> None:
    with pytest.raises(GrammarError):
        expression(line)


def test_the_words_of_every_module_are_known() -> None:
    assert set(NAMED_MODULES) == set(MODULES.values())


def test_no_module_edits_the_rows_of_another() -> None:
    for path in [*FOLDER.glob("*.py"), *FOLDER.parent.glob("*.py")]:
        assert not re.search(r"(?:says|unless|[A-Z_]{4,})\.replace\(", path.read_text(encoding="utf-8")), path.name
