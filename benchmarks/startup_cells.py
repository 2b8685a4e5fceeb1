"""Writes the table of one engine in one network with one part of a processor, and reads it again."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from statistics import median, quantiles
from typing import NamedTuple

from benchmarks.machine import machine, node_version
from benchmarks.startup_visits import NETWORKS, Cell, Pair
from site_hooks.measured import FOLDER, PROJECT, Measured, fingerprints, read, write

ENGINE_NAMES = {"chromium": "Chromium", "firefox": "Firefox", "webkit": "WebKitGTK"}
SHARES = {100: "full", 25: "a quarter"}
"""How much of a processor the page gets, as tables call it."""

LEAN = "site_hooks/lean"
STEPS = ("compiling", "exports", "glue", "library", "rare_data", "split")
MEASURES = (
    *(f"{LEAN}/{part}" for part in ("browser", "profile.txt", "stand_ins", *(f"{step}.py" for step in STEPS))),
    *(f"docs/javascripts/{script}.js" for script in ("worker", "boot", "runtime_lean", "memory", "transfer")),
)
"""What decides how fast the runtime starts. The core is not among them: changing it changes little here."""

COLUMNS = ("Way", "Cold, ms", "Of stock", "Later, ms", "Of stock", "Cold, bytes", "Of stock", "Later, bytes")

NOTE = """\
Milliseconds from just before the worker is made, or the page of PyScript is read, to the answer: the median, and in \
brackets the middle half of the rounds. Each way in a fresh browser; the second visit is in the same browser, after \
what is fetched in idle time. Bytes are those of the body of every answer until then, compressed by {coding}. \
PyScript answers a smaller question in the page, since MicroPython cannot run the core.{slow} {rounds} rounds.\
"""
SLOW = """\
 What runs the page gets {cpu} % of the time; a loop took {times:.1f} times as long as a processor worked on it.\
"""


class Numbers(NamedTuple):
    """What a table says of one way: medians of milliseconds, and bytes."""

    cold: float
    later: float
    cold_bytes: float
    later_bytes: float


def all_cells() -> Iterator[Cell]:
    """Every engine, network and part of a processor, in the order of the tables."""
    return (Cell(engine, network, cpu) for engine in ENGINE_NAMES for cpu in SHARES for network in NETWORKS)


def name_of(cell: Cell) -> str:
    """The engine, the network and the part of a processor, as tables name them."""
    slow = f", {SHARES[cell.cpu]} of a processor" if cell.cpu < 100 else ""
    return f"{ENGINE_NAMES[cell.engine]}, {cell.network}{slow}"


def place(cell: Cell) -> str:
    """The name of the file in docs/measured."""
    network = cell.network.split(maxsplit=1)[0]
    return "_".join(("startup", cell.engine, network, *([f"cpu{cell.cpu}"] if cell.cpu < 100 else [])))


def report(cell: Cell, pairs: Mapping[str, Sequence[Pair]], version: str, times: float) -> None:
    """Write the table of a cell and print it.

    Args:
        cell: what was measured.
        pairs: the visits by the name of the way, stock first.
        version: that of the engine.
        times: how many times as long a loop took.
    """
    slow = SLOW.format(cpu=cell.cpu, times=times) if cell.cpu < 100 else ""
    coding = "gzip, since WebKit takes brotli only over https" if cell.engine == "webkit" else "brotli"
    name = ENGINE_NAMES[cell.engine]
    measured = Measured(
        title=name_of(cell),
        columns=COLUMNS,
        rows=rows(pairs),
        note=NOTE.format(coding=coding, slow=slow, rounds=len(next(iter(pairs.values())))),
        measures=MEASURES,
        hashes=fingerprints(MEASURES),
        date=date.today().isoformat(),
        machine=machine(),
        versions={name: version, "Pyodide": version_of("pyodide"), "Node": node_version()},
    )
    show(write(place(cell), measured).name, measured)


def show(name: str, measured: Measured) -> None:
    """Print a table."""
    print(name)
    for row in measured.rows:
        print(*(f"{cell:>18}" for cell in row[1:]), row[0], flush=True)


def rows(pairs: Mapping[str, Sequence[Pair]]) -> list[tuple[str, ...]]:
    """A row for each way; the first way is what the others are compared with."""
    first = next(iter(pairs.values()))
    return [(name, *_texts(ours, first)) for name, ours in pairs.items()]


def numbers(cell: Cell) -> dict[str, Numbers]:
    """What was measured in a cell, by the name of the way; nothing where it was not, or where it is stale."""
    if not (FOLDER / f"{place(cell)}.json").exists():
        return {}
    measured = read(place(cell))
    if measured.changed:
        return {}
    return {row[0]: Numbers(*(_number(row[at]) for at in (1, 3, 5, 7))) for row in measured.rows}


def version_of(package: str) -> str:
    """The version of an npm package that is installed."""
    manifest = (PROJECT / "node_modules" / package / "package.json").read_text("utf-8")
    return manifest.partition('"version": "')[2].partition('"')[0]


def _number(text: str) -> float:
    """The number that a cell of a table begins with."""
    return float(re.match(r"[\d,.]+", text)[0].replace(",", ""))  # type: ignore[index]


def _texts(ours: Sequence[Pair], stock: Sequence[Pair]) -> Iterator[str]:
    for kind in ("cold", "later"):
        times, others = ([getattr(pair, kind).milliseconds for pair in pairs] for pairs in (ours, stock))
        yield f"{median(times):.0f} ({_spread(times)})"
        yield f"{median(times) / median(others):.2f}"
    sent, other = (median(pair.cold.sent for pair in pairs) for pairs in (ours, stock))
    yield f"{sent:,.0f}"
    yield f"{sent / other:.2f}"
    yield f"{median(pair.later.sent for pair in ours):,.0f}"


def _spread(times: Sequence[float]) -> str:
    if len(times) < 4:
        return f"{min(times):.0f}–{max(times):.0f}"
    low, _, high = quantiles(times, n=4)
    return f"{low:.0f}–{high:.0f}"
