"""`python -m tests.faults.measure [--site SITE] [WORDS]`: after how many seconds each fault is told, in Chromium.

With WORDS only the rows that have them are tried and printed; without, all of them, and docs/measured/faults.json is
written, which the page "How it is tested" shows. Eight minutes, since some faults are only known by waiting.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks.recording import Table, parser, record
from tests.faults.faults import FAULTS, Row
from tests.faults.visit import seconds_until_seen
from tools.browsers import chromium
from tools.host import Host, serve

MEASURES = (
    *(f"docs/javascripts/{name}.js" for name in ("boot", "core", "checker", "guide", "renewal", "transfer", "worker")),
    "tests/faults/faults.py",
    "tools/host.py",
)
TITLE = "What fails, and what the visitor sees"
COLUMNS = ("What fails, and how", "What the visitor sees", "Seconds", "At most")
NOTE = (
    "In Chromium, from the opening of the page. Where the host never answers, that is only known by waiting. "
    "Written by: python -m tests.faults.measure"
)
LONGEST = 60.0


def main(site: Path, words: str) -> int:
    """Try the rows and print a line for each.

    Returns:
        How many took longer than they may.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(chromium()), args=["--no-sandbox"])
        measured = list(_measured(browser, site, [row for row in FAULTS if re.search(words, str(row))]))
        version = browser.version
        browser.close()
    slow = [row for row, seconds in measured if seconds > row.seconds]
    if not words and not slow:
        rows = [(named(row), row.sees, f"{seconds:.1f}", f"{row.seconds:g}") for row, seconds in measured]
        record("faults", Table(TITLE, COLUMNS, rows, NOTE), MEASURES, {"Chromium": version})
    return len(slow)


def _measured(browser: Browser, site: Path, rows: list[Row]) -> Iterator[tuple[Row, float]]:
    for row in rows:
        context = browser.new_context(locale="en-GB")
        with serve(Host(folder=site, faults={row.files: row.fault})) as address:
            try:
                seconds, said = seconds_until_seen(context.new_page(), row, address, LONGEST), row.sees
            except AssertionError as error:
                seconds, said = LONGEST, f"NEVER: {str(error)[:300]!r}"
        print(f"{seconds:5.1f} of {row.seconds:4} | {row} | {said}", flush=True)
        context.close()
        yield row, seconds


def named(row: Row) -> str:
    """A row as a reader of the page knows it: the files without what is only there to match their addresses.

    >>> [named(row) for row in FAULTS][0], named(Row(r"(lean|asm)\\.wasm", FAULTS[0].fault, "", 1))
    ('core.js: missing', 'lean or asm.wasm: missing')
    """
    files = re.sub(r"\^|\\|app-\\w\+/|-\.\*|[()]", "", row.files).replace("|", " or ")
    return f"{files.replace('.*', 'every script') or 'nothing'}: {row.fault}"


if __name__ == "__main__":
    made = parser(__doc__)
    made.add_argument("words", nargs="?", default="")
    asked = made.parse_args()
    sys.exit(main(asked.site, asked.words))
