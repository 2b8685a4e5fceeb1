"""What the proofs count, in docs/measured/proofs.json: a row for each count, with the command that counts it."""

from datetime import date
from typing import NamedTuple

from benchmarks.machine import machine
from site_hooks.measured import FOLDER, Measured, fingerprints, read, write

NAME = "proofs"
COLUMNS = ("What", "Count", "Command", "Day")
MEASURES = ("src/followup_core", "tests/fuzz", "tests/promises", "tests/vectors")
NOTE = "Each number is written by the command beside it, on that day."


class Count(NamedTuple):
    """How many there were of something."""

    what: str
    number: int


def record(counts: list[Count], command: str) -> None:
    """Write the counts of a command in place of those it wrote before; those of other commands stay."""
    today = date.today().isoformat()
    kept = [row for row in _before() if row[2] != command]
    measured = Measured(
        title="What was proved",
        columns=COLUMNS,
        rows=[*kept, *((count.what, f"{count.number:,}", command, today) for count in counts)],
        note=NOTE,
        measures=MEASURES,
        hashes=fingerprints(MEASURES),
        date=today,
        machine=machine(),
        versions={},
    )
    write(NAME, measured)


def _before() -> list[tuple[str, ...]]:
    if not (FOLDER / f"{NAME}.json").exists():
        return []
    return [tuple(row) for row in read(NAME).rows]
