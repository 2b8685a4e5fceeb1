"""A visit to a broken world: opens the checker, gives facts, and says when the visitor sees what a row promises."""

import re
import time
from contextlib import suppress
from typing import Any

from playwright.sync_api import Error, Page

from tests.browser.pages import FILL, controls_of
from tests.faults.faults import ANSWER, Row

SAID: dict[str, Any] = {"interview_day": "2026-11-20", "timeline": {"words": "within two weeks"}}
TODAY = "2026-12-03"

LONGEST = 60_000
"""Milliseconds within which there is a button to press."""

# An old browser lacks checkVisibility.
SEEN = """([answer, text]) => {
  const isSeen = (each) => each.checkVisibility?.() ?? each.getClientRects().length > 0;
  if (text === answer) return !!document.querySelector("[data-answer][data-verdict]:not([aria-busy='true'])");
  const places = document.querySelectorAll("[data-line], [data-stale] span, [data-without] b, [data-loading]");
  return [...places].some((each) => each.textContent === text && isSeen(each));
}"""

FORM = "form[data-checker]"

FILL_ALL = f"""(pairs) => {{
  if (!document.querySelector("{FORM}").getClientRects().length) return; // nobody types into one that was taken away
  pairs.forEach({FILL});
  sessionStorage.given = "1";
}}"""


def seconds_until_seen(page: Page, row: Row, address: str, limit: float) -> float:
    """How long it takes; the facts are given as soon as there is a form.

    Raises:
        AssertionError: it was not seen within `limit` seconds; the message says what was.
    """
    page.add_init_script("sessionStorage.loads = Number(sessionStorage.loads || 0) + 1")
    begun = time.monotonic()
    page.goto(f"{address}{row.page}", wait_until="commit")
    if row.page == "checker/":
        _give(page, row)
    while time.monotonic() - begun < limit:
        try:
            if page.evaluate(SEEN, [ANSWER, row.sees]):
                return time.monotonic() - begun
        except Exception as error:
            if not re.search("context was destroyed|navigation", str(error)):
                raise
        page.wait_for_timeout(50)
    seen = page.locator("main").inner_text()
    raise AssertionError(f"{row}: “{row.sees}” was not seen within {limit} seconds, but: {seen[:400]}")


def _give(page: Page, row: Row) -> None:
    """Give the facts, and press what the row says."""
    page.wait_for_selector(FORM, state="attached")
    with suppress(Error):  # where all scripts are missing, the page is loaded anew at once
        page.evaluate(FILL_ALL, list(map(list, controls_of({"today": TODAY, **SAID, **row.facts}))))
    if row.presses:
        page.locator(f"[data-answer][data-verdict] [data-act='{row.presses}']").click(timeout=LONGEST)
