"""Your days: what is drawn is what the core gives, at each width, and any day can be looked at and left again."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect

from followup_core.figure_labels import text_width
from followup_core.texts.en.dates import MONTHS
from tests.browser.pages import SAID, Checker
from tests.conftest import LOCALE

EIGHT_WEEKS: dict[str, Any] = {
    "interview_day": "2026-12-03",
    "timeline": {"words": "in the week of 11 January"},
    "country": "DE",
    "region": "BY",
}
CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "while they have time": ("2026-12-03", SAID),
    "on the day to write": ("2026-12-07", SAID),
    "after the email": ("2026-12-10", SAID | {"follow_ups": ["2026-12-07"]}),
    "when it rests": ("2026-12-16", SAID | {"follow_ups": ["2026-12-07"]}),
    "eight weeks with holidays": ("2026-12-22", EIGHT_WEEKS),
    "a floor": (
        "2026-11-25",
        {"interview_day": "2026-11-20", "timeline": {"deadline": "2026-12-01", "open_ended": True}},
    ),
    "a window far ahead": ("2026-11-25", {"interview_day": "2026-11-20", "timeline": {"words": "in June"}}),
    "days that lie close": ("2026-12-04", {"interview_day": "2026-12-03", "timeline": {"words": "tomorrow"}}),
}
WIDTHS = (320, 390, 768, 1280)
BOXES = """(line) => [...line.querySelectorAll('text')].map((text) => {
  const { left, right, top, bottom } = text.getBoundingClientRect();
  return { words: text.textContent, left, right, top, bottom };
})"""

MEASURE = """(line, words) => {
  const text = line.querySelector('text:not([class])');
  return words.map((each) => ((text.textContent = each), text.getBBox().width));
}"""


@pytest.fixture(scope="module")
def warm(browser: Browser, served: str) -> Iterator[Checker]:
    """A checker that has answered already, with nothing moving on it."""
    made = browser.new_context(locale=LOCALE, timezone_id="Europe/London", reduced_motion="reduce")
    yield Checker(made.new_page(), served).open().wait_until_ready()
    made.close()


def drawn(checker: Checker, today: str, facts: dict[str, Any], width: int = 390) -> Locator:
    """The drawn line of days of a case."""
    checker.page.set_viewport_size({"width": width, "height": 844})
    checker.start_over()
    checker.fill(facts, today)
    checker.wait_for_answer()
    line = checker.page.locator("[data-days-line]")
    expect(line.locator("svg")).to_have_count(1)
    expect(checker.page.locator(".key li.today")).not_to_have_count(0)
    return line


@pytest.mark.parametrize(("today", "facts"), CASES.values(), ids=CASES)
def test_words_in_the_line_never_meet_nor_leave_it_at_any_width(
    warm: Checker, today: str, facts: dict[str, Any]
) -> None:
    drawn(warm, today, facts)
    for width in WIDTHS:
        warm.page.set_viewport_size({"width": width, "height": 844})
        line = warm.page.locator("[data-days-line]")
        expect(line.locator("svg")).to_have_attribute("width", str(line.evaluate("(each) => each.clientWidth")))
        box = line.bounding_box()
        assert box
        boxes = line.evaluate(BOXES)
        assert len(boxes) >= 2
        for each in boxes:
            assert box["x"] - 2 <= each["left"] <= each["right"] <= box["x"] + box["width"] + 2, (width, each)
        for one, other in combinations(boxes, 2):
            apart = one["right"] <= other["left"] or other["right"] <= one["left"]
            assert apart or one["bottom"] <= other["top"] + 3 or other["bottom"] <= one["top"] + 3, (width, one, other)
        assert warm.page.evaluate("document.documentElement.scrollWidth") == width


def test_no_day_under_the_line_is_wider_than_the_core_thinks(warm: Checker) -> None:
    line = drawn(warm, *CASES["while they have time"])
    days = [f"{number} {month[:3]}" for month in MONTHS for number in (4, 28)]
    for words, width in zip(days, line.evaluate(MEASURE, days), strict=True):
        assert width <= text_width(words), words


def test_the_list_says_all_that_is_drawn_and_is_the_only_one(warm: Checker) -> None:
    line = drawn(warm, *CASES["after the email"])
    assert warm.page.locator(".days-block ol.key").count() == 1
    rows = [row.replace("\n", " ").strip() for row in warm.page.locator(".key li").all_inner_texts()]
    assert [" ".join(row.split()) for row in rows] == [
        "Fri 20 Nov Your interview",
        "until Fri 4 Dec The time they gave",
        "Mon 7 Dec You followed up",
        "Thu 10 Dec Today: Give them time",
        "from Mon 14 Dec Let it rest",
    ]
    for shape in (".box", ".window", ".sun", ".now", ".bowl", ".arc.wait", ".arc.give", ".weekend", ".dots"):
        assert line.locator(shape).count() > 0, shape
    expect(line.locator("[data-drawing]")).to_have_attribute("aria-hidden", "true")


def test_holidays_are_hatched_and_named_and_a_long_line_has_ticks_for_its_weeks(warm: Checker) -> None:
    line = drawn(warm, *CASES["eight weeks with holidays"], width=320)
    assert line.locator(".holiday").count() == 3
    assert line.locator(".holiday").first.evaluate("(band) => getComputedStyle(band).fill").startswith("url(")
    expect(warm.page.locator("[data-holidays]")).to_have_text(
        "Fri 25 Dec: Christmas Day; Fri 1 Jan: New Year's Day; Wed 6 Jan: Epiphany"
    )
    assert line.locator(".ticks").count() == 1
    line = drawn(warm, *CASES["eight weeks with holidays"], width=768)
    assert (line.locator(".ticks").count(), line.locator(".dots").count()) == (0, 1)


def test_what_lies_behind_today_is_drawn_through(warm: Checker) -> None:
    line = drawn(warm, *CASES["while they have time"])
    ahead, behind = (line.locator(f".arc.wait{each}") for each in (":not(.behind)", ".behind"))
    assert ahead.evaluate("(arc) => getComputedStyle(arc).strokeDasharray") != "none"
    assert behind.evaluate("(arc) => getComputedStyle(arc).strokeDasharray") == "none"
    assert behind.evaluate("(arc) => getComputedStyle(arc).clipPath").startswith("url(")


def test_it_runs_from_right_to_left_where_the_page_does(warm: Checker) -> None:
    drawn(warm, *CASES["while they have time"])
    warm.page.evaluate("document.documentElement.dir = 'rtl'")
    warm.page.set_viewport_size({"width": 500, "height": 844})
    line = warm.page.locator("[data-days-line]")
    expect(line.locator("svg")).to_have_attribute("width", str(line.evaluate("(each) => each.clientWidth")))
    interview, sun = (line.locator(shape).bounding_box() for shape in (".box", ".sun"))
    warm.page.evaluate("document.documentElement.dir = ''")
    assert interview
    assert sun
    assert interview["x"] > sun["x"]


def test_a_tap_on_a_day_shows_its_verdict_and_the_way_back(warm: Checker) -> None:
    line = drawn(warm, *CASES["while they have time"])
    panel = warm.page.locator("[data-other-day]")
    for _ in range(20):  # the line may still be the one of the case before
        box = line.bounding_box()
        assert box
        line.click(position={"x": box["width"] * 0.78, "y": 60})
        if "On Thursday 10 December" in panel.inner_text():
            break
        warm.page.wait_for_timeout(200)
    expect(panel).to_contain_text("On Thursday 10 December")
    expect(panel).to_contain_text("Give them time.")
    expect(panel).to_contain_text("If you do what it says on 7 December, and hear nothing.")
    expect(line.locator(".looked")).not_to_have_attribute("d", "")
    assert warm.answer.get_attribute("data-verdict") == "wait"
    panel.get_by_role("button", name="Back to today").click()
    expect(panel).to_be_hidden()
    expect(line.locator(".looked")).to_have_attribute("d", "")
    expect(warm.page.get_by_role("slider", name="Look at another day")).to_be_focused()


def test_dragging_along_the_line_asks_day_by_day(warm: Checker) -> None:
    line = drawn(warm, *CASES["while they have time"])
    line.scroll_into_view_if_needed()
    box = line.bounding_box()
    assert box
    warm.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 60)
    warm.page.mouse.down()
    warm.page.mouse.move(box["x"] + box["width"] * 0.93, box["y"] + 60, steps=8)
    expect(warm.page.locator("[data-other-day]")).to_contain_text("Let it rest.")
    warm.page.mouse.move(box["x"] + box["width"] * 0.66, box["y"] + 60, steps=8)
    warm.page.mouse.up()
    expect(warm.page.locator("[data-other-day]")).to_contain_text("On Monday 7 December")


def test_a_drag_goes_on_when_an_answer_comes_under_it(warm: Checker) -> None:
    line = drawn(warm, *CASES["while they have time"])
    line.scroll_into_view_if_needed()
    panel = warm.page.locator("[data-other-day]")
    box = line.bounding_box()
    assert box
    warm.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 60)
    warm.page.mouse.down()
    warm.page.mouse.move(box["x"] + box["width"] * 0.66, box["y"] + 60, steps=4)
    expect(panel).to_contain_text("On Monday 7 December")
    warm.fill({"follow_ups": ["2026-12-02"]})
    expect(warm.page.locator(".key li", has_text="You followed up")).to_be_visible()
    expect(panel).to_contain_text("You last wrote on Wednesday 2 December.")  # before the finger moves again
    warm.page.mouse.move(box["x"] + box["width"] + 40, box["y"] - 40, steps=4)
    expect(panel).to_contain_text("Let it rest.")
    warm.page.mouse.up()
    warm.page.mouse.move(box["x"] + 40, box["y"] + 60, steps=4)
    expect(panel).to_contain_text("Let it rest.")


def test_the_focus_stays_on_the_slider_when_an_answer_comes(warm: Checker) -> None:
    drawn(warm, *CASES["while they have time"])
    slider = warm.page.get_by_role("slider", name="Look at another day")
    slider.focus()
    warm.fill({"follow_ups": ["2026-12-02"]})
    expect(warm.page.locator(".key li", has_text="You followed up")).to_be_visible()
    expect(slider).to_be_focused()
    warm.page.keyboard.press("End")
    expect(warm.page.locator("[data-other-day]")).to_contain_text("Let it rest.")


def test_the_arrow_keys_walk_along_the_line_and_escape_goes_back(warm: Checker) -> None:
    drawn(warm, *CASES["while they have time"])
    slider = warm.page.get_by_role("slider", name="Look at another day")
    slider.focus()
    for _ in range(4):
        warm.page.keyboard.press("ArrowRight")
    said = "On Monday 7 December: Send one short email today."
    expect(slider).to_have_attribute("aria-valuetext", said)
    warm.page.keyboard.press("End")
    expect(slider).to_have_attribute("aria-valuetext", "On Wednesday 16 December: Let it rest.")
    warm.page.keyboard.press("Home")
    expect(warm.page.locator("[data-other-day]")).to_contain_text("As things stood that day.")
    warm.page.keyboard.press("Escape")
    expect(warm.page.locator("[data-other-day]")).to_be_hidden()
    expect(slider).to_have_attribute("aria-valuetext", "today")


def test_a_new_answer_brings_a_new_line_and_today_again(warm: Checker) -> None:
    line = drawn(warm, *CASES["while they have time"])
    line.click(position={"x": 20, "y": 60})
    expect(warm.page.locator("[data-other-day]")).to_be_visible()
    warm.fill({"follow_ups": ["2026-12-02"]})
    expect(warm.page.locator(".key li", has_text="You followed up")).to_be_visible()
    expect(warm.page.locator("[data-other-day]")).to_be_hidden()


def test_nothing_is_drawn_where_one_can_only_move_on(warm: Checker) -> None:
    warm.start_over()
    warm.fill(SAID | {"came_back": {"kind": "turned_down", "on": "2026-11-23"}, "feedback_asked": True}, "2026-12-24")
    warm.wait_for_answer()
    expect(warm.page.locator("[data-block='plan']")).to_be_hidden()
    assert warm.complaints == []


def test_the_large_line_of_the_home_page_becomes_theirs(browser: Browser, served: str) -> None:
    made = browser.new_context(locale=LOCALE, viewport={"width": 1280, "height": 844}, reduced_motion="reduce")
    home = Checker(made.new_page(), served, "").open().wait_until_ready()
    ours, theirs = (home.page.locator(f".home > .days > svg{each}") for each in (":not(.theirs)", ".theirs"))
    expect(ours.locator("visible=true")).to_have_count(1)
    home.fill(SAID, "2026-12-03")
    expect(theirs).to_be_visible()
    expect(ours.locator("visible=true")).to_have_count(0)
    words = set(theirs.locator("text").all_text_contents())
    assert words == {"20 Nov", "their time", "7 Dec", "14 Dec", "today"}
    home.page.set_viewport_size({"width": 390, "height": 844})
    expect(theirs).to_be_hidden()
    home.page.set_viewport_size({"width": 1280, "height": 844})
    home.start_over()
    expect(theirs).to_be_hidden()
    expect(ours.locator("visible=true")).to_have_count(1)
    made.close()
