"""Counts what is asked for: a call to the core for a change, one to draw it, and each file of a first visit once."""

from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.pages import Checker
from tools.host import Host, serve

SAID = {"interview_day": "2026-11-20", "country": "GB"}

COUNT_CALLS = """(() => {
  const post = Worker.prototype.postMessage;
  window.calls = [];
  Worker.prototype.postMessage = function (message, ...more) {
    if (message?.call) window.calls.push(message.call);
    return post.call(this, message, ...more);
  };
})()"""
"""What a page is given before its scripts: a list of the calls to the core, by their names."""

CHANGES = {
    "a choice by pointer": "label:has([name='contact'][value='recruiter'])",
    "a choice by key": "[name='channel']:checked",
    "a day by key": "[name='interview_day']",
    "a list by key": "[name='region']",
}


@pytest.fixture(scope="module")
def counted(browser: Browser, served: str) -> Checker:
    """A checker that has answered, with every question open, and counts its calls."""
    page = browser.new_context(locale="en-GB", timezone_id="Europe/London").new_page()
    page.add_init_script(COUNT_CALLS)
    checker = Checker(page, served).open().wait_until_ready()
    checker.fill(SAID, "2026-12-03")
    checker.wait_for_answer()
    page.evaluate("document.querySelectorAll('[data-question]').forEach((each) => each.hidden = false)")
    return checker


@pytest.mark.parametrize("change", CHANGES)
def test_one_change_is_one_call_for_the_answer_and_one_for_its_line_of_days(counted: Checker, change: str) -> None:
    page = counted.page
    page.evaluate("calls.length = 0")
    place = page.locator(CHANGES[change])
    if change.endswith("pointer"):
        place.click()
    else:
        place.press("ArrowDown")
    page.wait_for_timeout(500)
    counted.wait_for_answer()
    assert page.evaluate("calls") == ["check", "figure"]


def test_a_first_answer_takes_each_file_once_and_two_of_python(page: Page, built_site: Path) -> None:
    host = Host(folder=built_site, keeps=True)
    with serve(host) as address:
        checker = Checker(page, address).open()
        checker.fill({"interview_day": "2026-11-20"}, "2026-12-03")
        checker.wait_for_answer()
        fetched = [request.path for request in host.requests]
    assert [path for path, times in Counter(fetched).items() if times > 1] == []
    python = {path.rpartition("/")[2] for path in fetched if path.startswith(("/lean-", "/runtime-", "/packages-"))}
    assert python == {"lean.js", "lean.wasm"}
