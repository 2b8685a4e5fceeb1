"""Visits a page that starts Python, cold and again, and says how long the answer took and what was sent."""

import random
import shutil
import time
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.remote.webdriver import WebDriver

from benchmarks.startup_slow import NotSlowedError, slowed
from site_hooks.bundle.compress import compress
from site_hooks.bundle.hosting import FOR_EVER
from site_hooks.bundle.site import Site
from tests.browser.engines import browser, run
from tools.host import Host, serve

NETWORKS = {"loopback": (None, 0.0), "50 Mbit/s, 20 ms": (50.0, 0.02), "10 Mbit/s, 40 ms": (10.0, 0.04)}
"""Megabits a second, and the seconds before each answer."""

KEPT_FOR_EVER = {"Cache-Control": FOR_EVER}

PATIENCE = 240
"""Seconds to wait for an answer."""


class Visit(NamedTuple):
    """The result of one visit: milliseconds to the answer, and bytes until then."""

    milliseconds: float
    sent: int


class Pair(NamedTuple):
    """A first visit and a second one."""

    cold: Visit
    later: Visit


class Cell(NamedTuple):
    """One engine in one network with one part of a processor, in percent."""

    engine: str
    network: str
    cpu: int


def prepare(folder: Path, built: Path, ways: Sequence[ModuleType]) -> None:
    """Lay the built site and a page for each way into `folder`, with the copies that a host sends."""
    shutil.copytree(built, folder / "site")
    (folder / "blank.html").write_text("<!doctype html><title>Blank</title>", "utf-8")
    for way in ways:
        way.prepare(folder / key(way), folder / "site")
    compress(Site(folder=folder))


def measure(folder: Path, cell: Cell, rounds: int, ways: Sequence[ModuleType]) -> dict[str, list[Pair]]:
    """The visits of each way, by its name; each round has them in a new order."""
    pairs: dict[str, list[Pair]] = {way.NAME: [] for way in ways}
    for number in range(rounds):
        begun = time.monotonic()
        for way in random.sample(ways, len(ways)):
            pairs[way.NAME].append(_tried_twice(folder, cell, way))
        last = {name: [round(visit.milliseconds) for visit in all_[-1]] for name, all_ in pairs.items()}
        print(*cell, f"round {number + 1} of {rounds}, {time.monotonic() - begun:.0f} s", last, flush=True)
    return pairs


def _tried_twice(folder: Path, cell: Cell, way: ModuleType) -> Pair:
    """A browser that does not come up, or moves the page to another process, must not end a run of an hour."""
    try:
        return visits(folder, cell, way)
    except (WebDriverException, NotSlowedError, TimeoutError) as error:
        print(*cell, way.NAME, "once more:", error, flush=True)
        return visits(folder, cell, way)


def visits(folder: Path, cell: Cell, way: ModuleType) -> Pair:
    """A first visit and a second one in the same fresh browser. What is fetched in idle time is not slowed."""
    megabits, latency = NETWORKS[cell.network]
    host = Host(folder=folder, headers=KEPT_FOR_EVER, megabits=megabits, latency=latency)
    with serve(host) as address, browser(cell.engine) as driver:
        page = f"{address}{key(way)}/"
        found = []
        for after in (way.AFTER, ""):
            driver.get(f"{address}blank.html")
            with slowed(driver, cell.engine, cell.cpu):
                found.append(_visit(driver, host, page))
            if after and not run(driver, after):
                raise TimeoutError(f"{way.NAME} kept nothing for its second visit")
        return Pair(*found)


def _visit(driver: WebDriver, host: Host, address: str) -> Visit:
    """Open the page and wait for the answer."""
    before = len(host.requests)
    driver.get(address)
    end = time.monotonic() + PATIENCE
    while (answered := driver.execute_script("return window.answered || 0")) == 0:
        if time.monotonic() > end:
            raise TimeoutError(f"{address} did not answer: {driver.execute_script('return window.failed')}")
        time.sleep(0.02)
    return Visit(float(answered), sum(request.body_bytes for request in host.requests[before:]))


def key(way: ModuleType) -> str:
    """The name of a way in addresses and on the command line: that of its file."""
    return way.__name__.rpartition(".start_")[2]
