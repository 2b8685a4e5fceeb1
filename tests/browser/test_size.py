"""The card can be taken in at a glance: how tall it is, that nothing sticks out, and that it prints on one page."""

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.pages import SAID, Checker
from tests.conftest import LOCALE

WRITE, WAIT = "2026-12-07", "2026-12-03"
HEIGHT = "document.querySelector('form[data-checker]').offsetHeight"
CLOSED = "[data-answer] details:not([data-something-else])"
OPEN = f"document.querySelectorAll('{CLOSED}').forEach((each) => each.open = true)"
"""The list of what can have changed is a menu: it closes with the choice."""

TOO_WIDE = """() => [...document.querySelectorAll('body *')]
  .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)
  .map((each) => each.outerHTML.slice(0, 80))"""
NOTHING_SCROLLS = "document.documentElement.scrollWidth <= innerWidth"


def answered(checker: Checker, today: str = WRITE) -> Page:
    """The page with an answer, folded as it is for a visitor who is done."""
    page = checker.page
    page.set_viewport_size({"width": 390, "height": 844})
    checker.start_over()
    checker.fill(SAID, today)
    checker.wait_for_answer()
    checker.choose("Done")
    expect(page.locator("[data-question]:visible")).to_have_count(0)
    expect(page.locator("[data-status]")).to_be_hidden()
    return page


@pytest.mark.parametrize(("width", "most"), [(390, 2_000), (1_280, 1_150)])
def test_the_whole_card_to_write_today_is_no_higher(warm: Checker, width: int, most: int) -> None:
    page = answered(warm)
    page.set_viewport_size({"width": width, "height": 844})
    expect(page.locator("[data-block='draft'] [data-mail]")).to_be_visible()
    expect(page.locator(".days-line svg")).to_be_visible()
    assert page.evaluate(HEIGHT) <= most


def test_with_all_closed_parts_open_it_is_no_higher(warm: Checker) -> None:
    page = answered(warm)
    page.evaluate(OPEN)
    assert page.evaluate(HEIGHT) <= 4_500


@pytest.mark.parametrize("today", [WRITE, WAIT])
@pytest.mark.parametrize("width", [320, 390, 768, 1_024, 1_280, 1_600])
def test_nothing_sticks_out_sideways(warm: Checker, width: int, today: str) -> None:
    """320 px is also what a window of 1280 px has at 400 %."""
    page = answered(warm, today)
    page.evaluate(OPEN)
    page.set_viewport_size({"width": width, "height": 844})
    for _ in range(50):  # the line of days is redrawn for its width
        if page.evaluate(NOTHING_SCROLLS):
            return
        page.wait_for_timeout(100)
    raise AssertionError(page.evaluate(TOO_WIDE))


def test_where_the_window_is_wide_the_reason_stands_beside_the_words_and_is_read_before_them(warm: Checker) -> None:
    page = answered(warm)
    order = "[...document.querySelectorAll('.why, [data-block=draft]')].map((each) => each.className)"
    assert page.evaluate(order) == ["block", "why"]
    page.set_viewport_size({"width": 1_280, "height": 800})
    assert page.evaluate(order) == ["why", "block"]
    why, words = (page.locator(one).bounding_box() for one in (".why", "[data-block='draft']"))
    assert why
    assert words
    assert why["x"] + why["width"] <= words["x"]


def test_the_heading_of_the_page_folds_away_and_is_still_read(warm: Checker) -> None:
    page = answered(warm)
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text("Should I follow up yet?")
    assert heading.bounding_box()["height"] <= 1  # type: ignore[index]
    assert page.locator("[data-verdict-band]").evaluate("(band) => band.getBoundingClientRect().top") < 300


MANY = {
    "country": "DE",
    "contact": "recruiter",
    "linkedin": "agreed",
    "pace": "slow",
    "came_back": {"kind": "check_in_on", "said_on": "2026-11-25", "day": "2026-12-11"},
}
TURNED_DOWN = {"came_back": {"kind": "turned_down", "on": "2026-12-02"}}
OFFERED = {"came_back": {"kind": "offer", "on": "2026-12-02"}}


@pytest.mark.parametrize(
    ("facts", "today", "has_figure"),
    [({}, WRITE, True), (TURNED_DOWN, WAIT, True), (OFFERED, WAIT, True), (MANY, WRITE, False)],
    ids=["write", "turned down", "offered", "many facts"],
)
def test_a_print_is_one_sheet_of_either_size_with_the_line_of_days_where_it_fits(
    warm: Checker, facts: dict[str, Any], today: str, has_figure: bool
) -> None:
    page = answered(warm, today)
    warm.fill(facts)
    warm.wait_for_answer()
    expect(page.locator("[data-fact]")).to_have_count(2 + len(facts))
    expect(page.locator(".days-line svg")).to_be_visible()
    for size in ("A4", "Letter"):
        assert len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(format=size))) == 1, size
    page.emulate_media(media="print")
    shown = page.locator(".days-line svg").is_visible()
    page.emulate_media(media="null")  # with "screen" a print would have the styles of a screen
    assert shown is has_figure


@pytest.mark.parametrize(("path", "today"), [("", WRITE), ("checker/", WRITE), ("checker/", WAIT)])
def test_a_print_is_one_page_with_what_counts(browser: Browser, served: str, path: str, today: str) -> None:
    page = browser.new_page(locale=LOCALE)
    checker = Checker(page, served, path).open()
    checker.fill(SAID, today)
    checker.wait_for_answer()
    assert len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(format="A4"))) == 1
    page.emulate_media(media="print")
    card = page.locator("form[data-checker]")
    for shown in (
        "[data-fact='interview_day']",
        ".says",
        ".why",
        "[data-block='plan'] li",
        "[data-block='draft'] .letter",
    ):
        expect(card.locator(shown).first).to_be_visible()
    for gone in ("[data-question]", "summary .before", ".btn", ".more-of-it", "[data-block='ruled_out']", ".foot"):
        expect(card.locator(gone).locator("visible=true")).to_have_count(0)
    expect(card.locator(".printed")).to_have_text(f"{served}{path} · Policy 2026-12 · {today}")
    assert card.locator(".cite").first.get_attribute("href", timeout=1_000).startswith("http")  # type: ignore[union-attr]
    assert page.locator(".bottom, .home > h2").locator("visible=true").count() == 0
    page.close()
