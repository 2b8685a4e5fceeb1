"""The last fourteen days beside each field that asks for a day gone by: by tap and by arrow key, at every width."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.pages import Checker

TODAY = date(2026, 12, 3)
SMALLEST = 44
"""CSS pixels that a target needs in each direction."""


def opened(checker: Checker) -> Locator:
    """The strip of another day of the interview, on 3 December."""
    checker.start_over()
    checker.fill({}, TODAY.isoformat())
    checker.choose("Another day")
    strip = checker.page.get_by_role("group", name="The last two weeks").locator("visible=true")
    expect(strip).to_have_count(1)
    return strip


def day(checker: Checker) -> str:
    return checker.page.input_value("[name='interview_day']")


def test_it_has_the_last_fourteen_days_with_today_marked_and_weekends_apart(warm: Checker) -> None:
    buttons = opened(warm).get_by_role("button")
    names = [button.get_attribute("aria-label") for button in buttons.all()]
    days = [TODAY - timedelta(days=13 - number) for number in range(14)]
    assert names == [f"{each:%A} {each.day} {each:%B}" for each in days]
    today = opened(warm).locator("[aria-current='date']")
    expect(today).to_have_attribute("aria-label", "Thursday 3 December")
    assert opened(warm).locator(".weekend").count() == 4


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_every_day_is_large_enough_to_tap_and_none_lies_outside(warm: Checker, width: int) -> None:
    warm.page.set_viewport_size({"width": width, "height": 844})
    for button in opened(warm).get_by_role("button").all():
        box = button.bounding_box()
        assert box
        assert box["width"] >= SMALLEST
        assert box["height"] >= SMALLEST
        assert 0 <= box["x"] <= box["x"] + box["width"] <= width
    assert warm.page.evaluate("document.documentElement.scrollWidth") == width


def test_a_tap_gives_the_day_and_the_answer_follows_with_the_timeline(warm: Checker) -> None:
    strip = opened(warm)
    strip.get_by_role("button", name="Monday 23 November").click()
    assert day(warm) == "2026-11-23"
    expect(strip.get_by_role("button", name="Monday 23 November")).to_have_attribute("aria-pressed", "true")
    expect(warm.answer).to_have_count(0)
    warm.choose("No, or only “soon”")
    assert warm.shown()["verdict"] == "send_email"


def test_the_arrow_keys_walk_by_day_and_by_week_and_enter_chooses(warm: Checker) -> None:
    strip = opened(warm)
    keys = warm.page.keyboard
    strip.locator("button[tabindex='0']").focus()
    for key in ("ArrowUp", "ArrowLeft", "ArrowRight", "ArrowLeft"):
        keys.press(key)
    expect(strip.get_by_role("button", name="Wednesday 25 November")).to_be_focused()
    keys.press("Home")
    keys.press("ArrowLeft")  # the line ends here
    expect(strip.get_by_role("button", name="Friday 20 November")).to_be_focused()
    keys.press("Enter")
    assert day(warm) == "2026-11-20"
    keys.press("End")
    expect(strip.get_by_role("button", name="Thursday 3 December")).to_be_focused()
    assert strip.locator("button[tabindex='0']").count() == 1


def test_a_day_that_is_typed_is_shown_in_the_strip_and_one_before_it_leaves_none_chosen(warm: Checker) -> None:
    strip = opened(warm)
    field = warm.page.locator("[name='interview_day']")
    field.fill("2026-11-30")
    expect(strip.locator("[aria-pressed='true']")).to_have_attribute("data-date", "2026-11-30")
    field.fill("2026-10-30")
    expect(strip.locator("[aria-pressed='true']")).to_have_count(0)


def test_there_is_none_for_an_interview_still_to_come(warm: Checker) -> None:
    strip = opened(warm)
    warm.choose("Still to come")
    expect(strip).to_be_hidden()
    warm.choose("Another day")
    expect(strip).to_be_visible()


def test_on_which_day_they_said_no_has_one_too(warm: Checker) -> None:
    opened(warm).get_by_role("button", name="Monday 23 November").click()
    warm.choose("Something else happened")
    warm.choose("They said no")
    strip = warm.page.locator("[data-question='came_back']").get_by_role("group", name="The last two weeks")
    strip.locator("visible=true").get_by_role("button", name="Wednesday 2 December").click()
    assert warm.page.input_value("[name='came_back.on']") == "2026-12-02"
    assert warm.shown()["verdict"] == "ask_feedback"


def test_each_email_sent_has_its_own(warm: Checker) -> None:
    opened(warm).get_by_role("button", name="Monday 23 November").click()
    warm.choose("Something else happened")
    warm.page.locator("[data-open='follow_ups']").locator("visible=true").first.click()
    warm.page.locator("[data-add='follow_ups']").click()
    strips = warm.page.locator("[data-entries='follow_ups'] [data-strip]")
    expect(strips).to_have_count(2)
    strips.nth(0).get_by_role("button", name="Monday 30 November").click()
    strips.nth(1).get_by_role("button", name="Tuesday 1 December").click()
    values = [warm.page.input_value(f"[name='follow_ups[{number}]']") for number in (0, 1)]
    assert values == ["2026-11-30", "2026-12-01"]
    assert warm.complaints == []


@pytest.mark.parametrize("width", [768, 1024, 1280, 1600])
def test_on_the_home_page_a_week_stays_within_its_question(page: Page, served: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(served)
    page.get_by_role("button", name="Another day").click()
    strip = page.get_by_role("group", name="The last two weeks").locator("visible=true")
    strip.wait_for()
    outside = strip.evaluate(
        "(each) => [...each.children].map((day) => day.getBoundingClientRect().right)"
        ".filter((right) => right > each.closest('fieldset').getBoundingClientRect().right + 1)"
    )
    assert outside == []
