"""`::: measured NAME`: a table of numbers that a run has written into `docs/measured/NAME.json`."""

import re
from collections.abc import Iterator
from datetime import date

from followup_core.texts import render, say
from site_hooks import measured as numbers
from site_hooks.directives.tables import named, row, table
from site_hooks.html import Html, element, joined
from site_hooks.measured import Measured

A_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def measured(name: str, *words: str) -> Html:
    """The table with its title and, below it, how, when and on what it was measured.

    Args:
        name: the file in `docs/measured`, without its ending; with a "*" all that fit, folded away.
        words: for tables that are folded away, what they are called.

    Raises:
        ValueError: there is no such file.
    """
    if "*" in name:
        return _folded(name, " ".join(words))
    try:
        run = numbers.read(name)
    except FileNotFoundError:
        raise ValueError(
            f"“::: measured {name}”: docs/measured/{name}.json is not there. Run what writes it."
        ) from None
    return joined(element("h3", run.title, id=f"measured-{name}"), _table(run))


def _folded(pattern: str, words: str) -> Html:
    """Every table whose name fits, those with short names first, in one place that opens."""
    names = sorted((path.stem for path in numbers.FOLDER.glob(f"{pattern}.json")), key=lambda name: (len(name), name))
    if not names or not words:
        raise ValueError(
            f"“::: measured {pattern} {words}”: give a pattern that files in docs/measured match, and a name."
        )
    runs = [numbers.read(name) for name in names]
    tables = (joined(element("h4", run.title), _table(run)) for run in runs)
    return element("details", element("summary", words), *tables, class_="forms")


def _table(run: Measured) -> Html:
    rows = (row(named(first), *map(_cell, run.columns[1:], rest)) for first, *rest in run.rows)
    versions = ", ".join(f"{program} {version}" for program, version in run.versions.items())
    where = f"{run.date}, {run.machine}." + (f" {versions}." if versions else "")
    return joined(
        table(run.columns, rows, class_="measured"),
        element("p", run.note, class_="reason"),
        element("p", where, class_="reason"),
        *_stale(run),
    )


def _stale(run: Measured) -> Iterator[Html]:
    """Says that something has changed since, and what: no change waits for a benchmark."""
    for day, parts in run.changed_since.items():
        message = say("guide.measured.stale", parts=tuple(parts), day=date.fromisoformat(day))
        yield element("p", render(message), class_="reason")


def _cell(column: str, value: str) -> Html:
    """A narrow window shows no column headings, so each cell carries the name of its column."""
    shown = value.replace("-", "\N{NON-BREAKING HYPHEN}") if A_DAY.fullmatch(value) else value
    return element("td", shown, class_="num", role="cell", data_column=column)
