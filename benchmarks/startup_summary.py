"""What the tables of the starts say together: all of them at a glance, the goals, and whether a snapshot is worth it.

It reads the tables of benchmarks/startup.py in docs/measured, and writes startup_overview.json, startup_goals.json,
startup_snapshot.json, startup_each_snapshot.json and the chart. A part of the matrix that was not measured, or is
stale, is left out, and the tables say how much there is.

    python -m benchmarks.startup_summary
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from benchmarks.recording import Table, record
from benchmarks.starts import start_ours, start_ours_first, start_ours_plain, start_stock
from benchmarks.startup_cells import MEASURES, SHARES, Numbers, all_cells, name_of, numbers
from benchmarks.startup_chart import draw
from benchmarks.startup_goals import Matrix, goal_rows
from benchmarks.startup_visits import NETWORKS

STOCK, OURS, PLAIN, FIRST = (way.NAME for way in (start_stock, start_ours, start_ours_plain, start_ours_first))

OVERVIEW = "Our median as a part of that of stock, in the same run, and in brackets the milliseconds of both."
GOALS = """\
Each goal as a part of stock, over all networks and parts of a processor that it is about: the best and the worst of \
them. What is fetched to look whether a page is still the same is not counted.\
"""
SNAPSHOT = """\
Times with a snapshot as parts of those without, the least and the most over the engines, and in how many engines it \
was the quicker. With a snapshot on a first visit, it is fetched beside the rest: {sent} bytes until the answer \
instead of {plain} in Chromium.\
"""
EACH = "Medians of milliseconds, and the second as a part of the first."


def main(_: Sequence[str] = ()) -> None:
    """Write the tables and the chart."""
    matrix = {cell: found for cell in all_cells() if OURS in (found := numbers(cell))}
    there = f"{len(matrix)} of {len(list(all_cells()))} tables are in it."
    for name, table in _tables(matrix, there):
        record(f"startup_{name}", table, MEASURES, {})
    draw({cell: _parts(ways) for cell, ways in matrix.items()})


def _tables(matrix: Matrix, there: str) -> Iterator[tuple[str, Table]]:
    rows = [(name_of(cell), *_texts(ways)) for cell, ways in matrix.items()]
    both = {cell: ways for cell, ways in matrix.items() if PLAIN in ways and FIRST in ways}
    title = "Our start as a part of that of stock"
    yield "overview", Table(title, ("Where", "First visit", "Later visit"), rows, f"{OVERVIEW} {there}")
    goals = ("Goal", "At most", "Cells", "Best", "Worst", "Outcome")
    yield "goals", Table("The goals, and what came out", goals, list(goal_rows(matrix)), f"{GOALS} {there}")
    short = ("Network", "First visit", "Quicker", "Later visit", "Quicker")
    yield "snapshot", Table("With a snapshot", short, list(snapshot_rows(both)), _snapshot_note(both))
    long = ("Where", "First, without", "First, with", "Part", "Later, without", "Later, with", "Part")
    yield "each_snapshot", Table("With a snapshot, and without", long, list(each_snapshot_rows(both)), EACH)


def _parts(ways: Mapping[str, Numbers]) -> tuple[float, float]:
    """The first and the later visit as parts of stock."""
    return ways[OURS].cold / ways[STOCK].cold, ways[OURS].later / ways[STOCK].later


def _texts(ways: Mapping[str, Numbers]) -> tuple[str, ...]:
    ours, stock = ways[OURS], ways[STOCK]
    times = ((ours.cold, stock.cold), (ours.later, stock.later))
    return tuple(f"{mine / other:.2f} ({mine:,.0f} of {other:,.0f})" for mine, other in times)


def snapshot_rows(both: Matrix) -> Iterator[tuple[str, ...]]:
    """A row for each network and part of a processor, over the engines."""
    for cpu, network in product(SHARES, NETWORKS):
        here = [_compared(ways) for cell, ways in both.items() if (cell.cpu, cell.network) == (cpu, network)]
        if here:
            slow = "" if cpu == 100 else f", {SHARES[cpu]} of a processor"
            parts = ([with_ / without for without, with_ in visits] for visits in zip(*here, strict=True))
            texts = ((f"{min(found):.2f}–{max(found):.2f}", _quicker(found)) for found in parts)
            yield (f"{network}{slow}", *(text for two in texts for text in two))


def each_snapshot_rows(both: Matrix) -> Iterator[tuple[str, ...]]:
    """First and later visits of each cell, without a snapshot and with one."""
    for cell, ways in both.items():
        texts = ((f"{without:,.0f}", f"{with_:,.0f}", f"{with_ / without:.2f}") for without, with_ in _compared(ways))
        yield (name_of(cell), *(text for three in texts for text in three))


def _compared(ways: Mapping[str, Numbers]) -> tuple[tuple[float, float], tuple[float, float]]:
    """The first and the later visit, each without a snapshot and with one."""
    return (ways[OURS].cold, ways[FIRST].cold), (ways[PLAIN].later, ways[OURS].later)


def _quicker(parts: Sequence[float]) -> str:
    return f"in {sum(part < 1 for part in parts)} of {len(parts)}"


def _snapshot_note(both: Matrix) -> str:
    one = next((ways for cell, ways in both.items() if cell.engine == "chromium"), None)
    sent, plain = (f"{one[way].cold_bytes:,.0f}" if one else "?" for way in (FIRST, OURS))
    return SNAPSHOT.format(sent=sent, plain=plain)


if __name__ == "__main__":
    main()
