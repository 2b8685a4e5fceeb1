"""On a host that sends no headers, neither the page nor its worker reaches another origin or makes code from text."""

import pytest
from playwright.sync_api import Page, Worker

from tests.browser.pages import Checker

ELSEWHERE = "https://elsewhere.example"

LATER = "new Promise((done, fail) => setTimeout(() => { try { done(%s); } catch (error) { fail(error); } }))"
"""In a task of its own: the driver's own scripts are allowed everything."""

SOCKET = """new Promise((done, fail) => {
  const socket = new WebSocket('wss://elsewhere.example');
  [socket.onopen, socket.onerror] = [done, () => fail(new Error('shut'))];
})"""

FORBIDDEN = {
    "fetch another origin": f"fetch('{ELSEWHERE}/')",
    "open a socket": SOCKET,
    "import from another origin": f"import('{ELSEWHERE}/a.js')",
    "eval": LATER % "(0, eval)('1')",
    "make a function from text": LATER % "new Function('return 1')()",
}

OF_PAGES = {
    "make elements from text": "document.createElement('div').innerHTML = '<b>'",
    "make a page from text": "new DOMParser().parseFromString('<b>', 'text/html')",
    "start a worker from an address": "new Worker('/worker.js')",
    "make a policy of its own": "trustedTypes.createPolicy('mine', {})",
}
"""What Trusted Types leave to one script; a worker has no elements."""

TRY = "async (code) => { try { await (%s); return 'happened'; } catch (error) { return error.name; } }"


@pytest.fixture(scope="module")
def worker(warm: Checker) -> Worker:
    warm.fill({"interview_day": "2026-11-20"}, "2026-12-03")
    warm.wait_for_answer()
    return warm.page.workers[0]


@pytest.mark.parametrize("what", FORBIDDEN | OF_PAGES)
def test_the_page_cannot(warm: Checker, what: str) -> None:
    assert warm.page.evaluate(TRY % (FORBIDDEN | OF_PAGES)[what]) != "happened"


@pytest.mark.parametrize("what", FORBIDDEN)
def test_the_worker_cannot(worker: Worker, what: str) -> None:
    assert worker.evaluate(TRY % FORBIDDEN[what]) != "happened"


def test_what_is_forbidden_happens_where_nothing_forbids_it(page: Page) -> None:
    page.goto("about:blank")
    for what in ("eval", "make elements from text", "make a policy of its own"):
        assert page.evaluate(TRY % (FORBIDDEN | OF_PAGES)[what]) == "happened"
