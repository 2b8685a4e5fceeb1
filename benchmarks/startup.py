"""How long from the start of a worker to the first answer, and how many bytes is that?

Each way is measured in a fresh browser, cold and on a second visit, and they take turns in a new order each round. The
host is throttled, not the browser, so it holds for every engine and for what workers fetch. The numbers go to
docs/measured/startup_*.json, a file for each engine, network and part of a processor, so parts of it may run apart.

    python -m benchmarks.startup [--rounds 7] [--engines chromium …] [--networks loopback …] [--cpu 100 25] [--ways …]
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.starts import (
    start_micropython,
    start_ours,
    start_ours_first,
    start_ours_plain,
    start_pyscript,
    start_stock,
)
from benchmarks.startup_cells import SHARES, report
from benchmarks.startup_slow import times_as_long
from benchmarks.startup_visits import NETWORKS, Cell, key, measure, prepare
from site_hooks.measured import PROJECT
from tests.browser.engines import ENGINES, browser, missing
from tools.host import Host, serve

STOCK, *OTHERS = (
    start_stock,
    start_ours,
    start_ours_plain,
    start_ours_first,
    start_pyscript,
    start_micropython,
)
"""The ways that are compared: the others with stock."""


def main(given: Sequence[str] = ()) -> None:
    """Measure what is asked for, and write a table for each cell."""
    asked = _arguments(given)
    ways = [STOCK, *(way for way in OTHERS if key(way) in asked.ways)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder, asked.site, ways)
        for cell in _cells(asked):
            version, times = _known(folder, cell)
            report(cell, measure(folder, cell, asked.rounds, ways), version, times)


def _cells(asked: argparse.Namespace) -> Iterator[Cell]:
    """What is asked for, with the slowed processors last, since those take long."""
    return (Cell(engine, network, cpu) for cpu in asked.cpu for engine in asked.engines for network in asked.networks)


def _known(folder: Path, cell: Cell) -> tuple[str, float]:
    """The version of an engine, and how many times as long a loop takes where it is slowed."""
    with serve(Host(folder=folder)) as address, browser(cell.engine) as driver:
        driver.get(f"{address}blank.html")
        times = times_as_long(driver, cell.engine, cell.cpu)
        if times < 0.6 * 100 / cell.cpu:
            sys.exit(
                f"{cell.engine} was not slowed down: a loop took {times:.1f} times as long as the processor worked"
            )
        return str(driver.capabilities["browserVersion"]), times


def _arguments(given: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure how long Python takes to start in a page.")
    parser.add_argument("--site", type=Path, default=PROJECT / "site", help="a production build with the lean runtime")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--engines", nargs="+", choices=list(ENGINES), default=list(ENGINES))
    parser.add_argument("--networks", nargs="+", choices=list(NETWORKS), default=list(NETWORKS))
    parser.add_argument("--cpu", nargs="+", type=int, choices=list(SHARES), default=list(SHARES))
    names = [key(way) for way in OTHERS]
    parser.add_argument("--ways", nargs="+", choices=names, default=names, help="beside stock, which is always there")
    asked = parser.parse_args(given)
    if not list(asked.site.glob("lean-*")):
        sys.exit(f"{asked.site} has no lean runtime. Say: FOLLOWUP_RUNTIME=lean make site")
    if lacking := [what for engine in asked.engines if (what := missing(engine))]:
        sys.exit("\n".join(lacking))
    return asked


if __name__ == "__main__":
    main(sys.argv[1:])
