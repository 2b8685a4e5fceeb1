"""What the tables of the starts say together: all of them at a glance, the goals, and whether a snapshot is worth it.

It reads docs/measured/startup_*.json, and writes startup_overview.json, startup_goals.json, startup_snapshot.json and
the chart. A part of the matrix that was not measured, or is stale, is left out, and the tables say how much there is.

    python -m benchmarks.startup_summary
"""

from collections.abc import Iterator, Mapping, Sequence

from benchmarks.recording import Table, record
from benchmarks.starts import start_ours, start_ours_first, start_ours_plain, start_stock
from benchmarks.startup_cells import MEASURES, Numbers, all_cells, name_of, numbers
from benchmarks.startup_chart import draw
from benchmarks.startup_goals import Matrix, goal_rows
from benchmarks.startup_visits import NETWORKS, Cell

STOCK, OURS, PLAIN, FIRST = (way.NAME for way in (start_stock, start_ours, start_ours_plain, start_ours_first))

OVERVIEW = "Our median as a part of that of stock, in the same run, and in brackets the milliseconds of both."
GOALS = """\
Each goal as a part of stock, over all networks and parts of a processor that it is about: the best and the worst of \
them. What is fetched to look whether a page is still the same is not counted.\
"""
SNAPSHOT = """\
Medians of milliseconds. With a snapshot on a first visit, it is fetched beside the rest, and {bytes} are sent until \
the answer and not {plain}. {later} {first}\
"""


def main(_: Sequence[str] = ()) -> None:
    """Write the tables and the chart."""
    matrix = {cell: found for cell in all_cells() if OURS in (found := numbers(cell))}
    there = f"{len(matrix)} of {len(list(all_cells()))} tables are in it."
    for name, table in _tables(matrix, there):
        record(f"startup_{name}", table, MEASURES, {})
    draw({cell: _parts(ways) for cell, ways in matrix.items()})


def _tables(matrix: Matrix, there: str) -> Iterator[tuple[str, Table]]:
    rows = [(name_of(cell), *_texts(ways)) for cell, ways in matrix.items()]
    title = "Our start as a part of that of stock"
    yield "overview", Table(title, ("Where", "First visit", "Later visit"), rows, f"{OVERVIEW} {there}")
    columns = ("Goal", "At most", "Cells", "Best", "Worst", "Outcome")
    yield "goals", Table("The goals, and what came out", columns, list(goal_rows(matrix)), f"{GOALS} {there}")
    both = ("Where", "First, without", "First, with", "Ratio", "Later, without", "Later, with", "Ratio")
    note = _snapshot_note(matrix)
    yield "snapshot", Table("With a snapshot, and without", both, list(snapshot_rows(matrix)), note)


def _parts(ways: Mapping[str, Numbers]) -> tuple[float, float]:
    """The first and the later visit as parts of stock."""
    return ways[OURS].cold / ways[STOCK].cold, ways[OURS].later / ways[STOCK].later


def _texts(ways: Mapping[str, Numbers]) -> tuple[str, ...]:
    ours, stock = ways[OURS], ways[STOCK]
    times = ((ours.cold, stock.cold), (ours.later, stock.later))
    return tuple(f"{mine / other:.2f} ({mine:,.0f} of {other:,.0f})" for mine, other in times)


def snapshot_rows(matrix: Matrix) -> Iterator[tuple[str, ...]]:
    """First and later visits of each cell, without a snapshot and with one."""
    for cell, ways in matrix.items():
        if PLAIN in ways and FIRST in ways:
            pairs = ((ways[OURS].cold, ways[FIRST].cold), (ways[PLAIN].later, ways[OURS].later))
            texts = ((f"{without:,.0f}", f"{with_:,.0f}", f"{with_ / without:.2f}") for without, with_ in pairs)
            yield (name_of(cell), *(text for three in texts for text in three))


def _snapshot_note(matrix: Matrix) -> str:
    both = {cell: ways for cell, ways in matrix.items() if PLAIN in ways and FIRST in ways}
    one = next((ways for cell, ways in both.items() if cell.engine == "chromium"), None)
    return SNAPSHOT.format(
        bytes=f"{one[FIRST].cold_bytes:,.0f} bytes" if one else "more",
        plain=f"{one[OURS].cold_bytes:,.0f}" if one else "less",
        later=_counted("On later visits", {cell: ways[OURS].later < ways[PLAIN].later for cell, ways in both.items()}),
        first=_counted("On first visits", {cell: ways[FIRST].cold < ways[OURS].cold for cell, ways in both.items()}),
    )


def _counted(which: str, quicker: Mapping[Cell, bool]) -> str:
    """In how many cells of each network the snapshot was quicker."""
    there = {network: [won for cell, won in quicker.items() if cell.network == network] for network in NETWORKS}
    counts = ", ".join(f"{sum(won)} of {len(won)} at {network}" for network, won in there.items() if won)
    return f"{which} it was the quicker in {counts}."


if __name__ == "__main__":
    main()
