"""How many bytes does a whole first visit fetch, idle time included, and what does a later one fetch?

A fresh Chromium asks the checker, and rests until everything is kept that it keeps; then it comes back as if on
another day. The files that it asked the host for are counted with gzip and with brotli, as parts of the same visit with
stock Pyodide. Half a minute; the numbers go to docs/measured/whole_visit.json, which the page on performance shows.

    python -m benchmarks.whole_visit [--site site]
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from http import HTTPStatus
from pathlib import Path

from benchmarks.first_visit import CHECKER, KINDS, LEAN, ask, file_names
from benchmarks.recording import Table, parser, record
from tests.browser.engines import browser, run
from tools.host import Host, Request, serve

MEASURES = (
    "docs/javascripts",
    "site_hooks/theme",
    "site_hooks/bundle/service_worker.py",
    *(f"{LEAN}/{part}" for part in ("browser", "profile.txt", "compiling.py", "library.py", "split.py")),
)
STOCK = (
    "runtime-*/pyodide.js",
    "runtime-*/pyodide.asm.js",
    "runtime-*/pyodide.asm.wasm",
    "runtime-*/python_stdlib.zip",
    "packages-*/pyodide-lock.json",
    "packages-*/followup_core-*.zip",
)
"""What an answer takes with stock Pyodide."""

RESTED = """
const hasAll = async () => {
  const kept = async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url);
  const isThere = async (name) => (await kept("followup-runtime")).some((url) => url.includes(name));
  const pages = (await caches.keys()).some((name) => name.startsWith("followup-pages-"));
  const registration = await navigator.serviceWorker.getRegistration();
  const isRested = registration?.active?.state === "activated" && pages && (await kept("followup-memory")).length;
  return isRested && (await Promise.all(given[0].map(isThere))).every(Boolean);
};
for (let tries = 0; tries < 600; tries += 1) {
  if (await hasAll()) return;
  await new Promise((next) => setTimeout(next, 100));
}
throw new Error(`It kept ${await caches.keys()}.`);
"""
AGES = """
const store = await caches.open("followup-memory");
const [request] = await store.keys();
const kept = await store.match(request);
const headers = new Headers(kept.headers);
headers.set("X-Made", "0");
await store.put(request, new Response(await kept.arrayBuffer(), { headers }));
"""
NOTE = """\
The checker in a Chromium that was never here, then left alone until it had kept all that it keeps, and opened again \
as on another day. Each file is counted once. The parts are of the same page with stock Pyodide and the core.\
"""


def main(arguments: Sequence[str] = ()) -> None:
    """Visit, count, and write the table."""
    site: Path = parser(__doc__).parse_args(arguments).site
    parts, version = visits(site)
    record(
        "whole_visit",
        Table(
            "Bytes of a whole visit",
            ("What", "Files", "With gzip", "With brotli", "Part of stock with gzip", "With brotli"),
            list(rows(site, parts)),
            NOTE,
        ),
        MEASURES,
        {"Chromium": version},
    )


def visits(site: Path) -> tuple[dict[str, list[str]], str]:
    """The files that each part of two visits fetches, by what it is called, and the version of the browser."""
    host = Host(folder=site, keeps=True)
    with serve(host) as address, browser("chromium") as driver:
        driver.get(f"{address}{CHECKER}")
        ask(driver)
        answered = list(host.requests)
        run(driver, RESTED, ["lean.wasm"])
        rested = list(host.requests)
        run(driver, AGES)
        driver.get(f"{address}{CHECKER}")
        ask(driver)
        again = _since(host, rested)
        run(driver, RESTED, ["cold.wasm", "icalendar"])
        later = _since(host, rested)
        parts = {
            "A first visit until its answer": answered,
            "The whole first visit, idle time included": rested,
            "A later visit until its answer": again,
            "The later visit with what comes once when it rests": later,
        }
        version = str(driver.capabilities["browserVersion"])
    sent = {
        name: [request for request in fetched if request.status == HTTPStatus.OK] for name, fetched in parts.items()
    }
    return {name: file_names(site, fetched) for name, fetched in sent.items()}, version


def rows(site: Path, parts: dict[str, list[str]]) -> Iterator[tuple[str, ...]]:
    """A row for each part, and for stock Pyodide."""
    answered = next(iter(parts.values()))
    page = [name for name in answered if not KINDS["Python"](name)]
    stock = [*page, *(next(site.glob(pattern)).relative_to(site).as_posix() for pattern in STOCK)]
    whole = [_total(site, stock, coding) for coding in (".gz", ".br")]
    for name, files in {**parts, "Until its answer with stock Pyodide": stock}.items():
        sums = [_total(site, files, coding) for coding in (".gz", ".br")]
        shares = (f"{each / of:.2f}" for each, of in zip(sums, whole, strict=True))
        yield (name, str(len(files)), *(f"{each:,}" for each in sums), *shares)


def _since(host: Host, before: Sequence[Request]) -> list[Request]:
    return host.requests[len(before) :]


def _total(site: Path, names: Iterable[str], coding: str) -> int:
    copies = ((site / name, site / f"{name}{coding}") for name in names)
    return sum((copy if copy.exists() else file).stat().st_size for file, copy in copies)


if __name__ == "__main__":
    main(sys.argv[1:])
