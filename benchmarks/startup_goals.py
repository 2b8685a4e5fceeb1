"""The goals of the start, as parts of stock in the same run, and whether they are met."""

from collections.abc import Callable, Iterator, Mapping

from benchmarks.starts import start_ours, start_stock
from benchmarks.startup_cells import ENGINE_NAMES, Numbers, name_of
from benchmarks.startup_page import parts_of_stock
from benchmarks.startup_visits import Cell

type Matrix = Mapping[Cell, Mapping[str, Numbers]]
type Found = list[tuple[str, float]]
"""Values, each with where it was measured."""

BYTES, SLOW = 0.45, 0.42
COLD = {"chromium": 0.35, "firefox": 0.25, "webkit": 0.30}
LATER = {"chromium": 0.20, "firefox": 0.20, "webkit": 0.15}
"""What the start set out for, as parts of stock."""

KEEPS = ("chromium", "firefox")
"""Engines that keep what they fetched even while a program drives them. WebKitGTK does not."""


def goal_rows(matrix: Matrix) -> Iterator[tuple[str, ...]]:
    """A row for each goal that something was measured for."""
    for name, limit, found in _goals(matrix):
        if found:
            yield (name, f"{limit:.2f}", *_outcome(limit, found))


def _goals(matrix: Matrix) -> Iterator[tuple[str, float, Found]]:
    yield "Bytes of a first visit to the checker", BYTES, parts_of_stock()
    for engine, limit in COLD.items():
        found = _parts(matrix, _cold, lambda cell: cell.network == "loopback", engine)
        yield f"First visit, loopback, {ENGINE_NAMES[engine]}", limit, found
    slow = [each for engine in COLD for each in _parts(matrix, _cold, lambda cell: cell.network[:2] == "10", engine)]
    yield "First visit, 10 Mbit/s, 40 ms", SLOW, slow
    for engine, limit in LATER.items():
        yield f"Later visit, {ENGINE_NAMES[engine]}", limit, _parts(matrix, _later, lambda _: True, engine)
    sent = [each for engine in KEEPS for each in _parts(matrix, _later_bytes, lambda _: True, engine)]
    yield "Bytes of a later visit", 0.0, sent


def _parts(
    matrix: Matrix, taken: Callable[[Numbers, Numbers], float], holds: Callable[[Cell], bool], engine: str
) -> Found:
    """What is compared of ours and of stock, in each cell of an engine to which the goal applies."""
    return [
        (name_of(cell), taken(ways[start_ours.NAME], ways[start_stock.NAME]))
        for cell, ways in matrix.items()
        if cell.engine == engine and holds(cell)
    ]


def _cold(ours: Numbers, stock: Numbers) -> float:
    return ours.cold / stock.cold


def _later(ours: Numbers, stock: Numbers) -> float:
    return ours.later / stock.later


def _later_bytes(ours: Numbers, stock: Numbers) -> float:
    return ours.later_bytes / stock.cold_bytes


def _outcome(limit: float, found: Found) -> tuple[str, ...]:
    """Of how many cells, the best, the worst with its place, and by how much the goal is met or missed."""
    values = [value for _, value in found]
    where, worst = max(found, key=lambda each: each[1])
    missed = sum(round(value, 2) > limit for value in values)
    met, over = f"met, {max(limit - worst, 0):.2f} below", f"missed in {missed}, by {worst - limit:.2f} at most"
    words = over if missed else met
    return str(len(values)), f"{min(values):.2f}", f"{worst:.2f} ({where})", words
