"""A thousand answers and a hundred reloads leave page and worker no larger than they were; `make prove` tries it."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.pages import FILL, Checker, sent
from tests.seldom import SELDOM

pytestmark = SELDOM

ANSWERS, RELOADS = 1_000, 100
SETTLED = 500, 3
"""Answers and reloads before the first look: what is loaded once, or kept for speed, is there by then."""

GROWN = 1.1
"""How much larger still counts as the same size: a browser collects garbage when it likes."""

LATE = {"Documents": 20}
"""How many more a browser may not have let go of yet, of a hundred that were there."""

COUNTED = ("Nodes", "JSEventListeners", "Documents", "JSHeapUsedSize")

WHOLE = "[data-answer][data-verdict]:not([aria-busy='true'])"
"""An answer, waited for without a handle on it, which would keep it."""

NOTES_ITS_MEMORY = """
WebAssembly.Memory = class extends WebAssembly.Memory {
  constructor(...given) {
    super(...given);
    globalThis.itsMemory ??= this;
  }
};
"""
"""Goes before the worker's own script."""


@pytest.fixture
def answered(page: Page, served: str) -> Checker:
    """A checker with an answer, whose worker can be asked how large its memory is."""

    def noting(route: Route) -> None:
        route.fulfill(body=NOTES_ITS_MEMORY + sent(route), content_type="text/javascript")

    page.context.route("**/worker.js", noting)
    checker = Checker(page, served).open()
    checker.fill({"interview_day": "2026-11-20"}, "2026-12-03")
    return checker.wait_for_answer()


def size(checker: Checker) -> dict[str, float]:
    """How large the page is after garbage collection, and how large the memory of Python is."""
    devtools = checker.page.context.new_cdp_session(checker.page)
    devtools.send("Performance.enable")
    devtools.send("HeapProfiler.collectGarbage")
    metrics = {each["name"]: each["value"] for each in devtools.send("Performance.getMetrics")["metrics"]}
    devtools.detach()
    (worker,) = checker.page.workers
    return {name: metrics[name] for name in COUNTED} | {"Python": worker.evaluate("itsMemory.buffer.byteLength")}


def assert_as_large(before: dict[str, float], after: dict[str, float]) -> None:
    grown = {
        name: (before[name], after[name]) for name in before if after[name] > before[name] * GROWN + LATE.get(name, 0)
    }
    assert grown == {}


@pytest.mark.timeout(1200)
def test_a_thousand_answers_leave_page_and_worker_as_large_as_they_were(answered: Checker) -> None:
    def ask(count: int) -> None:
        for number in range(count):
            day = date(2026, 11, 1) + timedelta(number % 30)
            answered.page.evaluate(FILL, ["interview_day", str(day)])
            expect(answered.page.locator(WHOLE)).to_have_count(1)

    ask(SETTLED[0])
    before = size(answered)
    ask(ANSWERS)
    assert_as_large(before, size(answered))


@pytest.mark.timeout(1200)
def test_a_hundred_reloads_leave_page_and_worker_as_large_as_they_were(answered: Checker) -> None:
    def reload(count: int) -> None:
        for _ in range(count):
            answered.page.reload()
            expect(answered.page.locator(WHOLE)).to_have_count(1)

    reload(SETTLED[1])
    before = size(answered)
    reload(RELOADS)
    assert_as_large(before, size(answered))
