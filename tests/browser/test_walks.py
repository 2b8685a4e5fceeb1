"""Visits with real clicks and keys: few taps, nothing cut off, nothing silent, the verdict in view."""

import re
from datetime import datetime

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.pages import Checker


class Walk:
    """Counts a visitor's taps; typing does not count."""

    def __init__(self, checker: Checker) -> None:
        checker.start_over()
        checker.page.evaluate("scrollTo(0, 0)")
        self.checker = checker
        self.taps = 0

    def tap(self, text: str) -> None:
        """Press the thing whose text begins with `text`."""
        self.checker.choose(text)
        self.taps += 1

    def type(self, name: str, text: str, then: str = "") -> None:
        """Type into the control that a tap opened, and press a key; a day as Chromium takes it, such as 11202026."""
        field = self.checker.page.locator(f'[name="{name}"]')
        field.press_sequentially(text)
        if then:
            field.press(then)

    def ends(self, verdict: str, taps: int) -> None:
        """The answer is that verdict, in view, after at most this many taps."""
        assert self.checker.shown()["verdict"] == verdict
        expect(self.checker.answer.locator("[data-verdict-band]")).to_be_in_viewport(ratio=1)
        assert self.taps <= taps


TUESDAY = 2
"""As `Date.getDay` counts."""


def day(checker: Checker, offset: int) -> str:
    """A day counted from the browser's today, as its field takes it."""
    script = "(days) => { const day = new Date(); day.setDate(day.getDate() + days); return day.toDateString(); }"
    return f"{datetime.strptime(checker.page.evaluate(script, offset), '%a %b %d %Y'):%m%d%Y}"


def last(checker: Checker, weekday: int) -> str:
    """The last such day of the week before today."""
    back: int = checker.page.evaluate("(weekday) => ((new Date().getDay() - weekday + 6) % 7) + 1", weekday)
    return day(checker, -back)


def status(checker: Checker) -> Locator:
    """The line at the lower edge of the window."""
    return checker.page.locator("[data-status]")


# The eight: each ends with the whole verdict in view, nothing scrolled by hand.


def test_last_tuesday_and_words_with_a_hedge(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Another day")
    walk.type("interview_day", last(warm, TUESDAY), "Enter")
    walk.tap("Yes: “within two weeks”")
    walk.type("timeline.words", "by the end of next week hopefully", "Enter")
    walk.ends("wait", 4)


def test_an_interview_tomorrow(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Still to come")
    walk.type("interview_day", day(warm, 1), "Enter")
    walk.ends("wait", 2)


def test_rejected_yesterday(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Something else happened")
    walk.tap("They said no")
    walk.type("came_back.on", day(warm, -1), "Enter")
    walk.type("interview_day", day(warm, -8), "Enter")
    walk.ends("ask_feedback", 3)


def test_asked_three_days_ago(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Another day")
    walk.type("interview_day", day(warm, -14), "Enter")
    walk.tap("No, or only “soon”")
    walk.tap("Something changed")
    walk.tap("I’ve already asked them for news")
    walk.type("follow_ups[0]", day(warm, -3), "Enter")
    walk.ends("give_time", 5)


def test_told_to_call_next_thursday(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Yesterday")
    walk.tap("Yes: “within two weeks”")
    walk.type("timeline.words", "call me next Thursday")
    walk.tap("Use this")
    walk.type("timeline.words", "", "Enter")
    walk.ends("wait", 5)
    expect(warm.answer.locator(".says")).to_contain_text("Call")
    assert "Don’t call" not in warm.answer.inner_text()


def test_another_offer_by_friday(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Yesterday")
    walk.tap("No, or only “soon”")
    walk.tap("Something changed")
    walk.tap("Another employer is waiting for my answer")
    walk.type("other_offer.answer_by", day(warm, 4), "Enter")
    walk.ends("tell_them_now", 5)


def test_through_an_agency(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Yesterday")
    walk.tap("No, or only “soon”")
    walk.tap("Something changed")
    walk.tap("It’s through a recruiter or an agency")
    expect(warm.page.locator("[data-fact='contact']")).to_be_visible()
    walk.ends("wait", 4)
    expect(warm.answer.locator(".says")).to_contain_text("Ask the recruiter")


def test_a_pasted_message(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Something else happened")
    walk.tap("They wrote: paste their message")
    warm.page.locator("[data-message]").fill("Dear Ana, we are sorry: we have decided to go with another candidate.")
    warm.page.locator("[data-proposal='came_back']").click()
    walk.taps += 1
    walk.type("interview_day", day(warm, -8), "Enter")
    walk.ends("ask_feedback", 3)


@pytest.mark.parametrize("width", [1_280, 768, 390])
def test_yesterday_and_no_date_takes_two_taps(warm: Checker, width: int) -> None:
    warm.page.set_viewport_size({"width": width, "height": 844})
    walk = Walk(warm)
    walk.tap("Yesterday")
    walk.tap("No, or only “soon”")
    walk.ends("wait", 2)
    expect(warm.page.locator("[data-fact]")).to_have_text([re.compile("Interview"), "They said no date"])
    expect(warm.page.locator("[data-fact='timeline']")).to_be_visible()
    expect(warm.answer.locator(".assume, .first").get_by_text("They didn’t say when you’d hear")).to_have_count(0)


def test_words_and_enter_lead_to_the_verdict(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Yesterday")
    walk.tap("Yes: “within two weeks”")
    walk.type("timeline.words", "by the end of next week hopefully", "Enter")
    walk.ends("wait", 4)


def test_enter_acts_once_and_cuts_nothing_off(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Another day")
    walk.type("interview_day", "11202026", "Enter")
    walk.tap("Yes: “within two weeks”")
    field = warm.page.locator('[name="timeline.words"]')
    field.press_sequentially("by Friday", delay=60)
    warm.wait_for_answer()
    expect(field).to_be_visible()
    field.press_sequentially(" 18 December", delay=30)
    expect(field).to_have_value("by Friday 18 December")
    expect(field).to_be_focused()
    warm.wait_for_answer()
    field.press("Enter")
    expect(field).to_be_hidden()
    expect(warm.page.locator("[data-fact='timeline']")).to_contain_text("by Friday 18 December")


def test_what_is_missing_is_named_and_led_to(warm: Checker) -> None:
    walk = Walk(warm)
    expect(status(warm)).to_be_hidden()
    warm.page.locator("details.more summary, [data-something-else] summary").first.evaluate("(it) => it.click()")
    warm.fill({"came_back": {"kind": "turned_down", "on": "2026-11-27"}}, "2026-11-28")
    warm.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(status(warm)).to_have_text("Still needed: the day of the interview")
    status(warm).click()
    field = warm.page.locator('[name="interview_day"]')
    expect(field).to_be_focused()
    walk.type("interview_day", "11202026", "Enter")
    walk.ends("ask_feedback", 3)


@pytest.mark.parametrize("told", ["They said no", "They made me an offer", "I took another job"])
def test_no_question_is_shown_that_can_change_nothing_any_more(warm: Checker, told: str) -> None:
    walk = Walk(warm)
    expect(warm.page.locator("[data-question='timeline']")).to_be_visible()
    walk.tap("Something else happened")
    walk.tap(told)
    expect(warm.page.locator("[data-question='timeline']")).to_be_hidden()


def test_enter_without_a_day_goes_to_the_day(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Another day")
    walk.type("interview_day", "", "Enter")
    expect(warm.error("interview_day")).to_have_text("Choose the day.")
    expect(warm.page.locator('[name="interview_day"]')).to_be_focused()


def test_the_verdict_in_short_leads_up_to_it(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Yesterday")
    walk.tap("No, or only “soon”")
    walk.ends("wait", 2)
    expect(status(warm)).to_be_hidden()
    warm.page.evaluate("document.querySelector('form[data-checker] .foot').scrollIntoView({block: 'end'})")
    headline = warm.page.locator("[data-answer] .says").inner_text()
    expect(status(warm)).to_have_text(headline)
    status(warm).click()
    expect(status(warm)).to_be_hidden()
    walk.ends("wait", 2)


def test_an_answer_is_read_out_once_after_a_pause(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Yesterday")
    walk.tap("Yes: “within two weeks”")
    said = warm.page.evaluate_handle(
        """() => {
          const said = [];
          const place = document.querySelector('[data-announce]');
          new MutationObserver(() => said.push(place.textContent)).observe(place, {childList: true});
          return said;
        }"""
    )
    warm.page.locator('[name="timeline.words"]').press_sequentially("by the end of next week hopefully", delay=20)
    warm.wait_for_answer()
    warm.page.wait_for_timeout(1_200)
    assert len([text for text in said.json_value() if text]) == 1


def test_every_button_of_the_card_has_a_name_of_its_own(warm: Checker) -> None:
    warm.start_over()
    warm.fill({"interview_day": "2026-11-20", "timeline": {"words": "within two weeks"}}, "2026-12-07")
    warm.wait_for_answer()
    names = warm.page.locator("[data-answer] :is([data-open]:not([data-open='today']), .more-of-it)").evaluate_all(
        "(all) => all.map((each) => each.getAttribute('aria-label') ?? each.textContent)"
    )
    assert len(names) > 5
    assert len(set(names)) == len(names), sorted(names)


BROKEN = """() => {
  const found = [];
  const texts = document.createTreeWalker(document.querySelector('form[data-checker]'), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement: place } = texts.currentNode;
    if (place.closest('template, script, svg, .letter, .unseen, option') || !place.checkVisibility()) continue;
    if (/\\b(Mon|Tue|Wednes|Thurs|Fri|Satur|Sun)day +\\d|\\d +(November|December|Nov|Dec)/.test(data)) found.push(data);
  }
  return found;
}"""
"""Visible texts with a day in them that can break; another kind of space stands in one that cannot."""


def test_a_day_breaks_nowhere_inside(warm: Checker) -> None:
    warm.start_over()
    warm.fill({"interview_day": "2026-11-20"}, "2026-12-03")
    warm.say("within two weeks")
    warm.choose("Something changed")
    warm.choose("They wrote: paste their message")
    warm.page.locator("[data-message]").fill("we hope to decide by Friday 11 December")
    warm.page.locator("[data-proposal]").wait_for()
    warm.page.locator("[data-slider]").press("End")
    expect(warm.page.locator("[data-other-day]")).to_be_visible()
    assert "7\u00a0December" in warm.answer.inner_text()
    assert warm.page.evaluate(BROKEN) == []
