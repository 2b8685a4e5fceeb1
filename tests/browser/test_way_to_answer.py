"""The way to an answer: nothing offered is skipped, what is missing is named, and the verdict comes into view."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import Checker
from tests.browser.test_walks import Walk, day, status


def choose_day(checker: Checker, name: str, back: int) -> None:
    """Press a day of the strip beside a field, counted back from today."""
    strip = checker.page.locator(f'[data-strip]:has(~ [name="{name}"]) button')
    strip.nth(-1 - back).click()


def test_an_interview_said_to_come_whose_day_is_over_is_simply_past(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Still to come")
    walk.type("interview_day", day(warm, -2), "Enter")
    expect(warm.page.locator("[data-question='timeline']")).to_be_visible()
    expect(warm.page.locator("[data-chip='another']")).to_have_attribute("aria-pressed", "true")
    walk.tap("No, or only “soon”")
    walk.ends("wait", 2)


@pytest.mark.parametrize("words", ["call me next Thursday", "check the portal", "email me", "please don't contact us"])
def test_a_way_to_ask_is_kept_on_screen_until_it_is_taken_or_put_aside(warm: Checker, words: str) -> None:
    walk = Walk(warm)
    walk.tap("Yesterday")
    walk.tap("Yes: “within two weeks”")
    walk.type("timeline.words", words, "Enter")
    use = warm.page.locator("[data-heard='timeline'] [data-asks]")
    expect(use).to_be_focused()
    box, line = use.bounding_box(), status(warm).bounding_box()
    assert box
    assert line is None or box["y"] + box["height"] <= line["y"]
    if words.startswith("call"):
        use.press("Enter")
        expect(warm.page.locator("[data-question]:visible")).to_have_count(0)
        walk.ends("wait", 3)
        expect(warm.answer.locator(".says")).to_contain_text("Call")
    else:
        warm.page.locator("[data-asks] + button").click()
        expect(warm.page.locator("[data-question]:visible")).to_have_count(0)


def test_what_was_understood_is_read_out_once_after_a_pause(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Yesterday")
    walk.tap("Yes: “within two weeks”")
    said = warm.page.evaluate_handle(
        """() => {
          const said = [];
          const part = document.querySelector('[data-heard="timeline"]').parentElement;
          for (const place of part.querySelectorAll('[aria-live], [role="status"]')) {
            new MutationObserver(() => said.push(place.textContent)).observe(place, {childList: true, subtree: true});
          }
          return said;
        }"""
    )
    warm.page.locator('[name="timeline.words"]').press_sequentially("by the end of next week hopefully", delay=20)
    warm.wait_for_answer()
    warm.page.wait_for_timeout(1_200)
    texts = said.json_value()
    assert len(texts) == 1
    assert re.match("By Friday", texts[0])


@pytest.mark.parametrize(
    ("answer", "name", "error"),
    [
        ("Yes: “within two weeks”", "timeline.words", "Type what they said, or choose the day below."),
        ("Yes, a day", "timeline.deadline", "Choose the day."),
        ("Not before a day", "timeline.deadline", "Choose the day."),
    ],
)
def test_words_or_a_day_that_are_missing_are_named(warm: Checker, answer: str, name: str, error: str) -> None:
    walk = Walk(warm)
    walk.tap("Yesterday")
    walk.tap(answer)
    warm.page.locator(f'[name="{name}"]').press("Enter")
    expect(warm.error(name)).to_have_text(error)
    expect(warm.page.locator(f'[name="{name}"]')).to_be_focused()


@pytest.mark.parametrize("width", [1_280, 390])
def test_rejected_yesterday_by_presses_alone(warm: Checker, width: int) -> None:
    warm.page.set_viewport_size({"width": width, "height": 844})
    walk = Walk(warm)
    walk.tap("Something else happened")
    walk.tap("They said no")
    choose_day(warm, "came_back.on", 1)
    walk.tap("Another day")
    choose_day(warm, "interview_day", 8)
    walk.ends("ask_feedback", 3)
    expect(warm.page.locator("[data-question]:visible")).to_have_count(0)


@pytest.mark.parametrize("width", [1_280, 390])
def test_a_pasted_no_with_the_interview_yesterday(warm: Checker, width: int) -> None:
    warm.page.set_viewport_size({"width": width, "height": 844})
    walk = Walk(warm)
    walk.tap("Something else happened")
    walk.tap("They wrote: paste their message")
    warm.page.locator("[data-message]").fill("Dear Ana, we are sorry: we have decided to go with another candidate.")
    warm.page.locator("[data-proposal='came_back']").click()
    walk.tap("Yesterday")
    walk.ends("ask_feedback", 3)


def test_what_was_to_fill_in_is_no_longer_said_once_it_is_filled_in(warm: Checker) -> None:
    warm.start_over()
    warm.fill({"interview_day": "2026-11-20", "timeline": {"words": "within two weeks"}}, "2026-12-07")
    warm.wait_for_answer()
    letter = warm.page.locator("[data-block='draft'] .letter-box")
    letter.locator("[data-mail]").click()
    says = letter.locator("[data-says]")
    expect(says).to_contain_text("Still to fill in")
    for field in letter.locator("[data-blank]").all():
        field.fill("Ada")
    expect(says).to_have_text("")


def test_one_word_is_one_word(warm: Checker) -> None:
    warm.start_over()
    warm.fill({"interview_day": "2026-11-20", "timeline": {"words": "within two weeks"}}, "2026-12-07")
    warm.wait_for_answer()
    letter = warm.page.locator("[data-block='draft'] .letter-box")
    letter.locator("[data-act-of='edit']").click()
    letter.locator("[data-edit='body']").fill("Hello")
    expect(letter.locator("[data-checks] li").first).to_have_text("1 word")


def test_the_status_line_points_where_it_leads(page: Page, served: str) -> None:
    checker = Checker(page, served).open()
    checker.fill({"interview_day": "2026-11-20", "timeline": {"words": "within two weeks"}}, "2026-12-03")
    checker.wait_for_answer()
    turned = "(line) => getComputedStyle(line.querySelector('.icon')).rotate"
    page.evaluate("scrollTo(0, 0)")
    page.set_viewport_size({"width": 390, "height": 300})
    expect(status(checker)).to_be_visible()
    assert status(checker).evaluate(turned) == "none"
    page.evaluate("document.querySelector('form[data-checker] .foot').scrollIntoView({block: 'end'})")
    expect(status(checker)).to_have_class(re.compile(r"\bup\b"))
    assert status(checker).evaluate(turned) == "180deg"


def test_the_status_line_stays_until_the_question_is_mostly_in_view(warm: Checker) -> None:
    warm.page.set_viewport_size({"width": 390, "height": 844})
    walk = Walk(warm)
    walk.tap("Yesterday")
    top = warm.page.locator("[data-question='timeline']").evaluate("(it) => it.getBoundingClientRect().top + scrollY")
    warm.page.set_viewport_size({"width": 390, "height": round(top) + 30})
    expect(status(warm)).to_have_text("Still needed: what they said about when you’ll hear")
    warm.page.wait_for_timeout(200)
    expect(status(warm)).to_be_visible()
    warm.page.evaluate(f"scrollTo(0, {top - 10})")
    expect(status(warm)).to_be_hidden()
    warm.page.set_viewport_size({"width": 390, "height": 844})


def test_nothing_is_still_needed_once_a_link_without_a_timeline_has_its_answer(warm: Checker) -> None:
    warm.page.goto(f"{warm.page.url.split('#')[0]}#case=1&interview_day=2026-11-16&made=2026-11-29&policy=2026-12")
    warm.wait_for_answer()
    expect(status(warm).get_by_text("Still needed")).to_be_hidden()


def test_the_day_of_an_offer_leaves_the_day_of_the_yes_to_be_given(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Yesterday")
    walk.tap("No, or only “soon”")
    walk.tap("Something changed")
    walk.tap("They made me an offer")
    choose_day(warm, "came_back.on", 0)
    warm.wait_for_answer()
    expect(warm.page.locator("[name='came_back.answered_on']")).to_be_visible()
    choose_day(warm, "came_back.answered_on", 0)
    expect(warm.page.locator("[data-question]:visible")).to_have_count(0)


def test_an_interview_that_is_over_after_all_asks_what_they_said(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Still to come")
    walk.type("interview_day", day(warm, 7), "Enter")
    warm.wait_for_answer()
    warm.page.locator("[data-fact='interview_day']").click()
    walk.tap("Yesterday")
    expect(warm.page.locator("[data-question='timeline']")).to_be_visible()


def test_a_proposal_that_was_put_aside_stays_aside_after_a_reload(warm: Checker) -> None:
    walk = Walk(warm)
    walk.tap("Yesterday")
    walk.tap("Yes: “within two weeks”")
    walk.type("timeline.words", "call me next Thursday", "Enter")
    warm.page.locator("[data-asks] + button").click()
    warm.wait_for_answer()
    warm.page.reload()
    warm.wait_for_answer()
    warm.page.locator("[data-fact='timeline']").click()
    expect(warm.page.locator("[data-heard='timeline'] .heard-text")).to_be_visible()
    expect(warm.page.locator("[data-asks]")).to_have_count(0)
