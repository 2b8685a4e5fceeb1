"""Words typed by hand, holidays of countries, pasted messages: what the visitor sees of what was understood."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import Checker

INTERVIEW, TODAY = "2026-11-20", "2026-11-24"

PHRASES = {
    "within two weeks": "By Friday 4 December, so from Monday 7 December.",
    "by the end of next week": "By Friday 27 November, so from Monday 30 November.",
    "by Friday": "By Friday 27 November, so from Monday 30 November.",
    "in ten working days": "By Friday 4 December, so from Monday 7 December.",
    "a couple of days": "By Sunday 22 November, so from Monday 23 November.",
    "by 4 December": "By Friday 4 December, so from Monday 7 December.",
    "end of the month": "By Monday 30 November, so from Tuesday 1 December.",
    "not before the 15th": "Not before Tuesday 15 December. With 7 days more, from Tuesday 22 December.",
    "hopefully within a week or so": "By Friday 27 November, so from Monday 30 November.",
    "we'll be in touch soon": "These words don’t name a time, so we count about a week.",
}

HOLIDAYS = {  # of 26 November 2026 and the days after it: the first day to ask after that Wednesday
    ("US", ""): "2026-11-27",
    ("GB", "SCT"): "2026-12-01",
    ("DE", "BY"): "2026-11-26",
}

MESSAGES = {
    "Dear Ms Novak,\n\nThank you for your time. Unfortunately we need another week to decide.\n\nKind regards\nImran": (
        "came_back",
        "we need another week",
        "wait",
    ),
    "Hello Ada,\n\nthank you for coming in. We have decided to go with another candidate.\n\nBest\nJo": (
        "came_back",
        "go with another candidate",
        "ask_feedback",
    ),
    "Dear Sam,\n\nyou can follow the status of your application in our candidate portal.\n\nThe team": (
        "channel",
        "portal",
        "wait",
    ),
}


@pytest.mark.parametrize(("words", "understood"), PHRASES.items())
def test_what_was_understood_of_typed_words_is_said_at_once(warm: Checker, words: str, understood: str) -> None:
    warm.start_over()
    warm.fill({"interview_day": INTERVIEW}, TODAY)
    warm.say(words)
    expect(warm.heard).to_have_text(understood)


def test_a_time_that_is_over_is_said_so(warm: Checker) -> None:
    warm.start_over()
    warm.fill({"interview_day": "2026-11-02"}, TODAY)
    warm.say("by the 9th")
    expect(warm.page.get_by_text("That day has already passed.")).to_be_visible()


def test_the_other_reading_is_one_tap_away_and_lasts_until_the_words_change(warm: Checker) -> None:
    warm.start_over()
    warm.fill({"interview_day": INTERVIEW}, TODAY)
    warm.say("03/04")
    expect(warm.page.locator("[data-heard='timeline'] [aria-pressed='true']")).to_have_text("by Saturday 3 April 2027")
    warm.choose("by Thursday 4 March 2027")
    assert warm.page.input_value('[name="timeline.deadline"]') == "2027-03-04"
    assert warm.shown()["changes_on"] == "2027-03-05"
    warm.say("within two weeks")
    assert warm.page.input_value('[name="timeline.deadline"]') == ""
    assert warm.shown()["changes_on"] == "2026-12-07"


def test_dates_are_read_and_written_as_the_visitor_writes_them(american: Checker) -> None:
    american.fill({"interview_day": INTERVIEW}, TODAY)
    american.say("by 12/04")
    expect(american.heard).to_have_text("By Friday, December 4, so from Monday, December 7.")
    assert american.shown()["changes_on"] == "2026-12-07"


def test_examples_in_the_form_have_their_dates_as_the_visitor_writes_them(american: Checker, warm: Checker) -> None:
    for checker, day in ((american, "December 4"), (warm, "4 December")):
        expect(checker.page.get_by_label("Yes, a day:")).to_have_accessible_name(f"Yes, a day: “by {day}”")


def test_words_that_cannot_be_read_are_marked_and_kept(warm: Checker) -> None:
    warm.start_over()
    warm.fill({"interview_day": INTERVIEW}, TODAY)
    warm.say("by 32 December")
    field = warm.page.locator('[name="timeline.words"]')
    expect(warm.error("timeline.words")).to_be_visible()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_attribute("aria-describedby", "hint-timeline.words error-timeline.words")
    expect(field).to_have_value("by 32 December")
    warm.say("by 3 December")
    expect(warm.error("timeline.words")).to_be_hidden()
    expect(field).not_to_have_attribute("aria-invalid", "true")


@pytest.mark.parametrize(("place", "day"), HOLIDAYS.items())
def test_public_holidays_of_the_chosen_country_count(warm: Checker, place: tuple[str, str], day: str) -> None:
    country, region = place
    warm.start_over()
    deadline = "2026-11-29" if region == "SCT" else "2026-11-25"
    warm.fill({"interview_day": INTERVIEW, "timeline": {"deadline": deadline}}, TODAY)
    warm.wait_for_answer()
    warm.change("country")
    warm.page.select_option('[name="country"]', country)
    if region:
        warm.page.select_option('[name="region"]', region)
    assert warm.shown()["earliest_contact"] == day


def test_the_country_is_suggested_from_the_language_of_the_browser(warm: Checker) -> None:
    warm.start_over()
    warm.fill({"interview_day": INTERVIEW, "timeline": None}, TODAY)
    warm.wait_for_answer()
    warm.change("country")
    warm.choose("United Kingdom")
    expect(warm.page.locator('[name="country"]')).to_have_value("GB")


def test_a_browser_whose_language_is_none_is_answered_too(page: Page, served: str) -> None:
    names = "for (const [name, value] of [['language', 'C'], ['languages', ['C']]])"
    page.add_init_script(f"{names} Object.defineProperty(Navigator.prototype, name, {{ get: () => value }});")
    checker = Checker(page, served).open()
    checker.fill({"interview_day": INTERVIEW, "timeline": None}, TODAY)
    assert checker.shown()["verdict"]
    assert checker.complaints == []


@pytest.mark.parametrize(("message", "expected"), MESSAGES.items())
def test_nothing_of_a_pasted_message_counts_before_a_tap(
    warm: Checker, message: str, expected: tuple[str, str, str]
) -> None:
    path, words, verdict = expected
    warm.start_over()
    warm.fill({"interview_day": INTERVIEW, "timeline": None}, TODAY)
    before = warm.shown()
    warm.choose("Something changed")
    warm.choose("They wrote: paste their message")
    warm.page.locator("[data-message]").fill(message)
    expect(warm.page.locator("[data-proposals] mark")).to_contain_text(words)
    assert warm.shown() == before
    warm.page.locator(f"[data-proposal='{path}']").click()
    warm.page.locator(f"[data-fact='{path}']").wait_for()
    assert warm.shown()["verdict"] == verdict


def test_a_message_that_says_nothing_of_the_matter_proposes_nothing(warm: Checker) -> None:
    warm.start_over()
    warm.choose("Something else happened")
    warm.choose("They wrote: paste their message")
    warm.page.locator("[data-message]").fill("You are very welcome.")
    expect(warm.page.locator("[data-proposals]")).to_contain_text("We found nothing in it")
    expect(warm.page.locator("[data-proposal]")).to_have_count(0)
