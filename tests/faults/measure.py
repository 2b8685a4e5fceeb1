"""`python -m tests.faults.measure [--site SITE] [WORDS]`: after how many seconds each fault is told.

All are tried in Chromium, the main ones in Firefox and in WebKitGTK too, and last a browser that is too old. With WORDS
only the rows that have them are tried and printed; without, all of them, and docs/measured/faults.json is written,
which the page "How it is tested" shows. Ten minutes, since some faults are only known by waiting.
"""

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks.recording import Table, parser, record
from tests.browser.engines import TOO_OLD
from tests.browser.engines import browser as steered
from tests.faults.faults import FAULTS, IN_EVERY_ENGINE, OLD_BROWSER, Row
from tests.faults.visit import seconds_until_seen
from tests.faults.visit_engines import can_be_driven
from tests.faults.visit_engines import seconds_until_seen as seconds_in_another
from tools.browsers import chromium
from tools.host import Host, serve

MEASURES = (
    *(f"docs/javascripts/{name}.js" for name in ("boot", "core", "checker", "guide", "renewal", "transfer", "worker")),
    "tests/faults/faults.py",
    "tools/host.py",
)
TITLE = "What fails, and what the visitor sees"
ENGINES = ("firefox", "webkit")
NAMES = {"firefox": "Firefox", "webkit": "WebKitGTK", TOO_OLD: "WPE WebKit"}
COLUMNS = ("What fails, and how", "What the visitor sees", "Chromium", "Firefox", "WebKit", "At most")
NOTE = (
    "In seconds from the opening of the page. Where the host never answers, that is only known by waiting. The main "
    "faults are tried in every engine; a stalled script keeps WebKitGTK's driver from looking. "
    "The last row is a WebKit of 2022, in place of WebKitGTK. "
    "Written by: python -m tests.faults.measure"
)
LONGEST = 60.0


def main(site: Path, words: str) -> int:
    """Try the rows and print a line for each.

    Returns:
        How many took longer than they may.
    """
    chosen = [row for row in (*FAULTS, OLD_BROWSER) if re.search(words, str(row))]
    faults = [row for row in chosen if row in FAULTS]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(chromium()), args=["--no-sandbox"])
        found = {"chromium": dict(_in_chromium(browser, site, faults))}
        versions = {"Chromium": browser.version}
        browser.close()
    main_ones = [row for row in faults if row in IN_EVERY_ENGINE]
    for engine in ENGINES:
        found[engine] = dict(_in_another(engine, site, main_ones, versions))
    if OLD_BROWSER in chosen:
        found["webkit"] |= _in_another(TOO_OLD, site, [OLD_BROWSER], versions)
    slow = [row for row in chosen for seconds in found.values() if seconds.get(str(row), 0) > row.seconds]
    if not words and not slow:
        rows = [(named(row), row.sees, *_cells(row, found), f"{row.seconds:g}") for row in chosen]
        record("faults", Table(TITLE, COLUMNS, rows, NOTE), MEASURES, versions)
    return len(slow)


Seconds = Iterator[tuple[str, float]]
"""Rows, by what fails and how, and after how many seconds each was told."""


def _cells(row: Row, found: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    for seconds in found.values():
        yield f"{seconds[str(row)]:.1f}" if str(row) in seconds else "–"


def _in_chromium(browser: Browser, site: Path, rows: Sequence[Row]) -> Seconds:
    for row in rows:
        context = browser.new_context(locale="en-GB")
        yield (
            str(row),
            _told("chromium", site, row, partial(seconds_until_seen, context.new_page(), row, limit=LONGEST)),
        )
        context.close()


def _in_another(engine: str, site: Path, rows: Sequence[Row], versions: dict[str, str]) -> Seconds:
    if not rows:
        return
    with steered(engine) as driver:
        versions[NAMES[engine]] = str(driver.capabilities["browserVersion"])
        for row in rows:
            if can_be_driven(engine, row):
                yield str(row), _told(engine, site, row, partial(seconds_in_another, driver, row))


def _told(engine: str, site: Path, row: Row, visit: Callable[..., float]) -> float:
    """Serve the site with a fault, and visit it; prints a line."""
    with serve(Host(folder=site, faults=row.faults)) as address:
        try:
            seconds, said = visit(address=address), row.sees
        except AssertionError as error:
            seconds, said = LONGEST, f"NEVER: {str(error)[:300]!r}"
    print(f"{engine:8} {seconds:5.1f} of {row.seconds:4} | {row} | {said}", flush=True)
    return seconds


def named(row: Row) -> str:
    """A row as a reader of the page knows it: the files without what is only there to match their addresses.

    >>> [named(row) for row in FAULTS][0], named(Row(r"(lean|asm)\\.wasm", FAULTS[0].fault, "", 1))
    ('core.js: missing', 'lean or asm.wasm: missing')
    """
    if row.what:
        return row.what
    files = re.sub(r"\^|\\|app-\\w\+/|-\.\*|[()]", "", row.files).replace("|", " or ")
    return f"{files.replace('.*', 'every script')}: {row.fault}"


if __name__ == "__main__":
    made = parser(__doc__)
    made.add_argument("words", nargs="?", default="")
    asked = made.parse_args()
    sys.exit(main(asked.site, asked.words))
