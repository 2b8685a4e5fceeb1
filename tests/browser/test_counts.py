"""Counts what is asked for: a call to the core for a change, one to draw it, and each file of a first visit once."""

from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

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

COUNT_READS = """(() => {
  window.reads = [];
  const noted = (name, real) => function (...given) { reads.push(name); return real.apply(this, given); };
  for (const owner of [Element, HTMLElement, SVGElement].map((each) => each.prototype)) {
    for (const [name, { get, set, value, ...how }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (!/^(client|offset|scroll|getBoundingClientRect|checkVisibility|focus|innerText)/.test(name)) continue;
      const change = value ? { value: noted(name, value), writable: true } : { get: noted(name, get), set };
      Object.defineProperty(owner, name, { ...change, configurable: true });
    }
  }
  window.getComputedStyle = noted("getComputedStyle", window.getComputedStyle);
})()"""
"""A list of all that a page asks which a browser can only tell, or do, once it has laid out what has changed."""

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
    page.add_init_script(COUNT_READS)
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


@pytest.mark.parametrize("change", [name for name in CHANGES if name.endswith("key")])
def test_no_script_makes_the_browser_lay_out_an_answer_before_its_frame(counted: Checker, change: str) -> None:
    page = counted.page
    place = page.locator(CHANGES[change])
    place.focus()
    page.wait_for_timeout(300)
    page.evaluate("calls.length = reads.length = 0")
    page.keyboard.press("ArrowUp")
    for _ in range(100):
        if page.evaluate("calls.includes('figure')"):
            break
        page.wait_for_timeout(50)
    page.wait_for_timeout(300)  # and the line of days is drawn
    assert page.evaluate("reads") == []


def test_a_drag_within_one_day_asks_once_what_that_day_would_bring(counted: Checker) -> None:
    page = counted.page
    line = page.locator("[data-days-line]")
    line.scroll_into_view_if_needed()
    box = line.bounding_box()
    assert box
    days = int(page.locator("[data-slider]").get_attribute("max") or 0) + 1
    width = box["width"] / days
    page.mouse.move(box["x"] + width * 0.1, box["y"] + 60)
    page.mouse.down()
    page.evaluate("calls.length = 0")
    page.mouse.move(box["x"] + width * 0.9, box["y"] + 60, steps=8)
    expect(page.locator("[data-other-day]")).to_be_visible()
    page.mouse.up()
    assert page.evaluate("calls") == ["day"]


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
