"""The tables of docs/measured to which several commands write: rows with the command that counts them.

Each command has fingerprints of its own, of what it ran on. So a page says of each whether that has changed since, and
a run of one makes no other look newer or older than it is.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from benchmarks.machine import machine
from site_hooks.measured import FOLDER, Measured, Row, fingerprints, read, write

COMMAND, DAY = "Command", "Day"


class Kept(NamedTuple):
    """A table that is kept from run to run; the last two of its columns are the command and its day."""

    name: str
    title: str
    counted: tuple[str, ...]
    note: str

    @property
    def columns(self) -> tuple[str, ...]:
        """The heads of all its columns."""
        return (*self.counted, COMMAND, DAY)


PROOFS = Kept(
    "proofs", "What was proved", ("What", "Count"), "Each number is written by the command beside it, on that day."
)


class Count(NamedTuple):
    """How many there were of something."""

    what: str
    number: int


def record(counts: Iterable[Count], command: str, inputs: Sequence[str]) -> None:
    """Write the counts of a command in place of those it wrote before; those of other commands stay.

    Args:
        counts: what it counted.
        command: how it is run.
        inputs: the files and folders, below the project, whose change can change the counts.
    """
    replace_rows(PROOFS, [(count.what, f"{count.number:,}") for count in counts], command, inputs)


def replace_rows(kept: Kept, rows: Iterable[Row], command: str, inputs: Sequence[str]) -> None:
    """Write the rows of a command to a table, where those stand that it wrote before; the others stay as they are."""
    today, before = date.today().isoformat(), _before(kept)
    by_command: dict[str, list[Row]] = {}
    for row in before.rows:
        by_command.setdefault(row[kept.columns.index(COMMAND)], []).append(row)
    by_command[command] = [(*row, command, today) for row in rows]
    write(
        kept.name,
        before._replace(
            rows=[row for each in by_command.values() for row in each],
            runs=(before.runs or {}) | {command: fingerprints(inputs)},
            date=today,
            machine=machine(),
        ),
        FOLDER,
    )


def _before(kept: Kept) -> Measured:
    """The table as it is, or without rows; its title, columns and note are always those of today."""
    if not (FOLDER / f"{kept.name}.json").exists():
        return Measured(kept.title, kept.columns, (), kept.note, (), {}, "", "", {})
    return read(kept.name, FOLDER)._replace(
        title=kept.title, columns=kept.columns, note=kept.note, measures=(), hashes={}
    )
