"""How long from the start of a worker to the first answer, and how many bytes is that?

Each way is measured in a fresh browser, cold and on a second visit, in each round all of them in another order. The
host is throttled, not the browser, so it holds for every engine and for what workers fetch. The numbers go to
docs/measured/startup_*.json, which the page on performance shows.

    python -m benchmarks.startup [--rounds 7] [--engines chromium firefox webkit] [--networks loopback …] [--cpu 25]
"""

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from types import ModuleType
from typing import NamedTuple

from selenium.webdriver.remote.webdriver import WebDriver

from benchmarks.machine import machine, node_version
from benchmarks.starts import start_micropython, start_ours, start_ours_plain, start_pyscript, start_stock
from benchmarks.startup_chart import draw
from site_hooks.bundle.compress import compress
from site_hooks.bundle.site import Site
from site_hooks.measured import PROJECT, Measured, fingerprint, write
from tests.browser.engines import ENGINES, browser, run
from tests.faults.server import Host, serve

WAYS: tuple[ModuleType, ...] = (start_stock, start_ours, start_ours_plain, start_pyscript, start_micropython)
NETWORKS = {"loopback": (None, 0.0), "50 Mbit/s, 20 ms": (50.0, 0.02), "10 Mbit/s, 40 ms": (10.0, 0.04)}
"""Megabits a second, and the seconds before each answer."""

KEPT_FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}
LEAN = "site_hooks/bundle/lean"
MEASURES = (
    *(f"{LEAN}/{part}" for part in ("browser", "profile.txt", "stand_ins", "exports.py", "glue.py", "split.py")),
    *(f"docs/javascripts/{script}.js" for script in ("boot", "runtime_lean", "memory", "transfer")),
)
"""What decides how fast the runtime starts. The core is not among it: a change of it changes little here."""

PATIENCE = 120
"""Seconds to wait for an answer."""

NOTE = """\
Milliseconds from just before the worker is made, or the page of PyScript is read, to the answer: the median, and in \
brackets the middle half of the rounds. Each visit in a fresh browser; the second one is in the same browser, after \
what is fetched in idle time. Bytes are those of the body of every answer until then, compressed by brotli. \
PyScript answers a smaller question in the page, since MicroPython cannot run the core.\
"""


class Visit(NamedTuple):
    """What came of one visit: milliseconds to the answer, and bytes until then."""

    milliseconds: float
    sent: int


class Pair(NamedTuple):
    """A first visit and a second one."""

    cold: Visit
    later: Visit


def main() -> None:
    """Measure, and write a table for each engine and network."""
    asked = _arguments()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder, asked.site)
        for engine in asked.engines:
            for network in asked.networks:
                pairs = measure(folder, engine, network, asked.rounds, asked.cpu)
                report(engine, network, asked.cpu, pairs)
    draw()


def prepare(folder: Path, built: Path) -> None:
    """Lay the built site and a page for each way into `folder`, with the copies that a host sends."""
    shutil.copytree(built, folder / "site")
    (folder / "blank.html").write_text("<!doctype html><title>Blank</title>", "utf-8")
    for way in WAYS:
        way.prepare(folder / _key(way), folder / "site")
    compress(Site(folder=folder))


def measure(folder: Path, engine: str, network: str, rounds: int, cpu: int | None) -> dict[str, list[Pair]]:
    """The visits of each way, by its name."""
    megabits, latency = NETWORKS[network]
    pairs: dict[str, list[Pair]] = {way.NAME: [] for way in WAYS}
    for number in range(rounds):
        for way in random.sample(WAYS, len(WAYS)):
            host = Host(folder=folder, headers=KEPT_FOR_EVER, megabits=megabits, latency=latency)
            with serve(host) as address, browser(engine) as driver, slowed(driver, cpu):
                pairs[way.NAME].append(visits(driver, host, address, way))
        print(
            engine,
            network,
            f"round {number + 1}",
            {name: round(all_[-1].cold.milliseconds) for name, all_ in pairs.items()},
        )
    return pairs


def visits(driver: WebDriver, host: Host, address: str, way: ModuleType) -> Pair:
    """A first visit and a second one in the same browser."""
    driver.get(f"{address}blank.html")
    cold = visit(driver, host, f"{address}{_key(way)}/")
    if way.AFTER:
        run(driver, way.AFTER)
    driver.get(f"{address}blank.html")
    return Pair(cold, visit(driver, host, f"{address}{_key(way)}/"))


def visit(driver: WebDriver, host: Host, address: str) -> Visit:
    """Open the page and wait for the answer."""
    before = len(host.requests)
    driver.get(address)
    end = time.monotonic() + PATIENCE
    while (answered := driver.execute_script("return window.answered || 0")) == 0:
        if time.monotonic() > end:
            raise TimeoutError(f"{address} did not answer: {driver.execute_script('return window.failed')}")
        time.sleep(0.02)
    return Visit(float(answered), sum(request.body_bytes for request in host.requests[before:]))


@contextmanager
def slowed(driver: WebDriver, percent: int | None) -> Iterator[None]:
    """Hold the processes that run pages to `percent` of a processor; None leaves them be. Chromium only."""
    pids = _renderers(driver.service.process.pid) if percent else []  # type: ignore[attr-defined]
    limits = [
        subprocess.Popen(["cpulimit", "-p", str(pid), "-l", str(percent)], stdout=subprocess.DEVNULL) for pid in pids
    ]
    try:
        yield
    finally:
        for limit in limits:
            limit.terminate()


def _renderers(root: int) -> list[int]:
    """The processes below `root` that run pages."""
    listed = subprocess.run(["ps", "-eo", "pid=,ppid=,args="], capture_output=True, text=True, check=True).stdout
    rows = [line.split(maxsplit=2) for line in listed.splitlines()]
    below, found = {root}, []
    for pid, parent, command in sorted(rows, key=lambda row: int(row[0])):
        if int(parent) in below:
            below.add(int(pid))
            found += [int(pid)] if "--type=renderer" in command else []
    return found


def report(engine: str, network: str, cpu: int | None, pairs: dict[str, list[Pair]]) -> None:
    """Write the table of one engine and network, and print it."""
    slow = f", {cpu} % of a processor" if cpu else ""
    place = "_".join(("startup", engine, network.split(maxsplit=1)[0], *([f"cpu{cpu}"] if cpu else [])))
    with browser(engine) as driver:
        version = str(driver.capabilities["browserVersion"])
    measured = Measured(
        title=f"From start to answer: {engine.capitalize()}, {network}{slow}",
        columns=("Way", "Cold, ms", "Of stock", "Later, ms", "Of stock", "Cold, bytes", "Of stock", "Later, bytes"),
        rows=rows(pairs),
        note=f"{NOTE} {len(next(iter(pairs.values())))} rounds.",
        measures=MEASURES,
        hash=fingerprint(MEASURES),
        date=date.today().isoformat(),
        machine=machine(),
        versions={engine.capitalize(): version, "Pyodide": _version("pyodide"), "Node": node_version()},
    )
    print(write(place, measured).relative_to(PROJECT))
    for row in measured.rows:
        print(*(f"{cell:>18}" for cell in row[1:]), row[0], sep=" ")


def rows(pairs: dict[str, list[Pair]]) -> list[tuple[str, ...]]:
    """A row for each way; the first way is what the others are compared with."""
    first = next(iter(pairs.values()))
    return [(name, *_cells(ours, first)) for name, ours in pairs.items()]


def _cells(ours: Sequence[Pair], stock: Sequence[Pair]) -> Iterator[str]:
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


def _key(way: ModuleType) -> str:
    return way.__name__.rpartition(".")[2]


def _version(package: str) -> str:
    manifest = (PROJECT / "node_modules" / package / "package.json").read_text("utf-8")
    return manifest.partition('"version": "')[2].partition('"')[0]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure how long Python takes to start in a page.")
    parser.add_argument("--site", type=Path, default=PROJECT / "site", help="a production build with the lean runtime")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--engines", nargs="+", choices=list(ENGINES), default=list(ENGINES))
    parser.add_argument("--networks", nargs="+", choices=list(NETWORKS), default=list(NETWORKS))
    parser.add_argument("--cpu", type=int, help="percent of a processor for what runs the page (Chromium only)")
    asked = parser.parse_args(sys.argv[1:] if sys.argv[0].endswith("startup.py") else [])
    if not list(asked.site.glob("lean-*")):
        sys.exit(f"{asked.site} has no lean runtime. Say: FOLLOWUP_RUNTIME=lean make site")
    return asked


if __name__ == "__main__":
    main()
