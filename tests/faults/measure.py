"""`python -m tests.faults.measure SITE [WORDS]`: how many seconds each fault takes to be told, in Chromium."""

import re
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.faults.faults import FAULTS
from tests.faults.visit import seconds_until_seen
from tools.browsers import chromium
from tools.host import Host, serve

LONGEST = 60.0


def main(site: Path, words: str) -> None:
    """Print a line for each row whose name has `words` in it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(chromium()), args=["--no-sandbox"])
        for row in FAULTS:
            if not re.search(words, str(row)):
                continue
            context = browser.new_context(locale="en-GB")
            with serve(Host(folder=site, faults={row.files: row.fault})) as address:
                try:
                    said = f"{seconds_until_seen(context.new_page(), row, address, LONGEST):5.1f}"
                except AssertionError as error:
                    said = f"never: {str(error)[:300]!r}"
            print(f"{said} of {row.seconds:4} | {row} | {row.sees}", flush=True)
            context.close()
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
