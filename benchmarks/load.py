"""How many requests a second does nginx answer on this machine, by the site's own file, and how late are the latest?

Eight connections that stay open ask for the files of first visits to the checker, 4,000 requests in all and for half a
minute at most. Some seconds; the numbers go to docs/measured/load.json, which the page on scale shows.

    python -m benchmarks.load [--site site]
"""

import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from itertools import cycle, islice
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.recording import Table, parser, percentile, record
from site_hooks.bundle.inventory import first_view, sent
from site_hooks.bundle.service_worker import address
from site_hooks.bundle.site import Site
from tools.nginx import Address, serve, version

REQUESTS, CONNECTIONS, SECONDS = 4_000, 8, 30
"""How many requests over how many connections, and when it ends at the latest."""

PATIENCE = 5
"""Seconds to wait for an answer."""

PAGE, PYTHON = "checker/index.html", ("lean-*/lean.js", "lean-*/lean.wasm")
MEASURES = ("site_hooks/bundle/hosting.py", "tools/nginx.py")
COLUMNS = ("What", "Requests", "Errors", "A second", "Median, ms", "99 in 100 within, ms", "MB a second")
NOTE = """\
nginx with `hosting/nginx.conf` of the build, on loopback: {connections} connections that stay open ask for the \
{files} files of a first visit to the checker with brotli, each connection from another file on. The client, \
written in Python, and the server share the cores of this machine, so this is less than nginx can do alone. An error \
is an answer that is not “200 OK”, has another size than the file, or does not come within {patience} seconds.\
"""


class Wanted(NamedTuple):
    """A file to ask for: its path, and the bytes that are to come."""

    path: str
    size: int


class Answer(NamedTuple):
    """What came of a request: when it began and ended, in seconds, the bytes that came, and whether all was right."""

    begun: float
    ended: float
    size: int
    is_right: bool


def main(arguments: Sequence[str] = ()) -> None:
    """Ask, and write the table."""
    site: Path = parser(__doc__).parse_args(arguments).site
    files = wanted(site)
    with serve(site) as host:
        answers = ask_all(host, files)
    note = NOTE.format(connections=CONNECTIONS, files=len(files), patience=PATIENCE)
    table = Table("Files from nginx on loopback", COLUMNS, [summed_up("First visits to the checker", answers)], note)
    record("load", table, MEASURES, {"nginx": version()})


def wanted(folder: Path) -> list[Wanted]:
    """The files of a first visit to the checker: the page with what it loads, and Python."""
    site = Site(folder=folder)
    python = {site.name(file): sent(file) for name in PYTHON for file in folder.glob(name)}
    files = {**first_view(site, PAGE), **python}
    return [Wanted(f"/{address(name)}", size) for name, size in files.items()]


def ask_all(host: Address, files: Sequence[Wanted]) -> list[Answer]:
    """Ask over all connections at once, each in a process of its own."""
    each = REQUESTS // CONNECTIONS
    firsts = [number * len(files) // CONNECTIONS for number in range(CONNECTIONS)]
    shares = [list(islice(cycle(files), first, first + each)) for first in firsts]
    with ProcessPoolExecutor(CONNECTIONS, get_context("spawn")) as pool:
        list(pool.map(abs, range(CONNECTIONS)))  # the processes have started
        ask = partial(ask_in_turn, host, time.monotonic() + SECONDS)
        return [answer for answers in pool.map(ask, shares) for answer in answers]


def ask_in_turn(host: Address, end: float, files: Sequence[Wanted]) -> list[Answer]:
    """Ask for one file after the other over one connection, until `end`."""
    connection = HTTPConnection(*host, timeout=PATIENCE)
    answers = []
    for file in files:
        begun = time.monotonic()
        if begun >= end:
            break
        size, is_right = _ask(connection, file)
        answers.append(Answer(begun, time.monotonic(), size, is_right))
    connection.close()
    return answers


def summed_up(name: str, answers: Sequence[Answer]) -> tuple[str, ...]:
    """The row of the table; an answer that was not right counts as an error, and its time with the others."""
    took = max(answer.ended for answer in answers) - min(answer.begun for answer in answers)
    times = [(answer.ended - answer.begun) * 1000 for answer in answers]
    return (
        *(name, f"{len(answers):,}", f"{sum(not answer.is_right for answer in answers):,}"),
        f"{len(answers) / took:,.0f}",
        *(f"{time_:.1f}" for time_ in (median(times), percentile(times, 99))),
        f"{sum(answer.size for answer in answers) / took / 1e6:,.0f}",
    )


def _ask(connection: HTTPConnection, file: Wanted) -> tuple[int, bool]:
    """How many bytes came, and whether they are what was to come; after a failure the connection begins anew."""
    try:
        connection.request("GET", file.path, headers={"Accept-Encoding": "br, gzip"})
        answer = connection.getresponse()
        size = len(answer.read())
    except (OSError, HTTPException):
        connection.close()
        return 0, False
    return size, answer.status == HTTPStatus.OK and size == file.size


if __name__ == "__main__":
    main(sys.argv[1:])
