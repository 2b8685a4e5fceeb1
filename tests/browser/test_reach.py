"""Everyone reaches the answer: by keyboard alone, with a screen reader, with a thumb, and nothing moves under it."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from site_hooks.bundle.site import PROJECT
from tests.browser.pages import SAID, Checker
from tests.conftest import PHONE
from tests.seldom import SELDOM

AXE = Path(PROJECT / "node_modules" / "axe-core" / "axe.min.js")

SMALL = """() => [...document.querySelectorAll('form[data-checker] :is(button, summary, select, .field, .row)')]
  .filter((each) => each.offsetParent)
  .map((each) => [each.textContent.trim().slice(0, 30) || each.name, each.getBoundingClientRect().height])
  .filter(([, height]) => height < 44)"""

LETTERS = """() => [...document.querySelectorAll('form[data-checker] *')]
  .filter((each) => each.checkVisibility() && [...each.childNodes].some((one) => one.nodeType === 3 && one.data.trim()))
  .filter((each) => !each.closest('svg, .figure') && !each.classList.contains('unseen'))
  .filter((each) => parseFloat(getComputedStyle(each).fontSize) < 16)
  .map((each) => each.textContent)"""

SHIFTS = """new Promise((done) => new PerformanceObserver((list) =>
  done(list.getEntries().filter((each) => !each.hadRecentInput).reduce((sum, each) => sum + each.value, 0))
).observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 300))"""


def complaints_of_axe(page: Page) -> list[str]:
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("axe.run().then((result) => result.violations)")
    return [f"{each['id']}: {node['html'][:120]}" for each in found for node in each["nodes"]]


@pytest.mark.parametrize(
    ("path", "scheme"),
    [
        *(("", "dark"), ("checker/", "light")),
        *(pytest.param(*one, marks=SELDOM) for one in (("", "light"), ("checker/", "dark"))),
    ],
)
def test_axe_finds_nothing_before_the_answer(page: Page, served: str, path: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    checker = Checker(page, served, path).open()
    checker.choose("Something else happened")
    checker.choose("They wrote: paste their message")
    assert complaints_of_axe(page) == []


@pytest.mark.parametrize("today", ["2026-12-03", "2026-12-07"])
def test_axe_finds_nothing_with_the_answer_and_every_question_open(checker: Checker, today: str) -> None:
    page = checker.page
    checker.fill(
        {**SAID, "other_offer": {"answer_by": "2026-12-09"}, "came_back": {"kind": "offer", "on": "2026-12-01"}}, today
    )
    checker.wait_for_answer()
    page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)")
    page.evaluate("document.querySelectorAll('[data-question]').forEach((each) => each.hidden = false)")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert complaints_of_axe(page) == [], scheme


STATES = {
    "act": (SAID, "2026-12-07"),
    "give": ({**SAID, "follow_ups": ["2026-12-07"]}, "2026-12-10"),
    "rest": ({**SAID, "follow_ups": ["2026-12-07"]}, "2026-12-14"),
    "a no": ({"interview_day": "2026-11-20", "came_back": {"kind": "turned_down", "on": "2026-12-02"}}, "2026-12-03"),
}


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_in_any_state_in_dark_nor_in_forced_colours(warm: Checker, state: str) -> None:
    facts, today = STATES[state]
    warm.start_over()
    warm.fill(facts, today)
    warm.wait_for_answer()
    warm.choose("Done")
    for media in ({"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}):
        warm.page.emulate_media(reduced_motion="reduce", **media)  # type: ignore[arg-type]
        assert complaints_of_axe(warm.page) == [], media
    warm.page.emulate_media(color_scheme="light", forced_colors="none", reduced_motion="no-preference")


def test_names_and_roles_of_an_answer_are_those_that_a_screen_reader_gets(warm: Checker) -> None:
    warm.start_over()
    warm.fill(SAID, "2026-12-03")
    warm.wait_for_answer()
    warm.choose("Done")
    answer = warm.page.get_by_role("region", name="The answer")
    expect(answer.get_by_role("heading", level=2)).to_have_text("Wait. Write on Monday 7 December, in 4 days.")
    expect(answer.get_by_role("button", name="Remind me")).to_be_visible()
    expect(answer.get_by_role("button", name="Save or share")).to_have_attribute("aria-expanded", "false")
    assert answer.get_by_role("heading", level=3).all_inner_texts()[:1] == ["Your days"]
    expect(warm.page.locator("[data-announce]")).to_have_attribute("role", "status")
    expect(warm.page.locator("[data-case-notes]")).to_have_attribute("aria-live", "polite")


def test_the_keyboard_alone_is_enough(page: Page, served: str) -> None:
    checker = Checker(page, served).open()
    press_until(page, "Tab", "[data-chip='today']")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("[data-chip='yesterday']")).to_have_attribute("aria-pressed", "true")
    press_until(page, "Tab", "[name='timeline']")
    page.keyboard.press("ArrowDown")
    expect(page.locator("[name='timeline'][value='words']")).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.type("within two weeks")
    checker.wait_for_answer()
    expect(page.locator("[name='timeline.words']")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".says")).to_be_focused()
    press_until(page, "Tab", ".if [data-open]")
    fact = page.evaluate("document.activeElement.dataset.open")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('[data-question]').dataset.question") == fact


def press_until(page: Page, key: str, selector: str, most: int = 60) -> None:
    """Press a key until what has the focus fits the selector, once it is there."""
    expect(page.locator(selector).locator("visible=true").first).to_be_visible()
    for _ in range(most):
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{selector} is not reached by {key}")


def test_the_arrow_keys_pass_over_an_answer_without_closing_the_question(warm: Checker) -> None:
    warm.start_over()
    warm.fill({"interview_day": "2026-11-20"}, "2026-12-03")
    warm.page.locator("[name='timeline'][value='words']").focus()
    warm.page.keyboard.press("ArrowUp")
    warm.wait_for_answer()
    expect(warm.page.locator("[name='timeline'][value='']")).to_be_focused()


def test_the_answer_is_announced(warm: Checker) -> None:
    warm.start_over()
    warm.fill(SAID, "2026-12-03")
    warm.wait_for_answer()
    expect(warm.page.locator("[data-announce]")).to_contain_text("Wait. Write on Monday 7 December, in 4 days.")


@pytest.mark.parametrize("width", [390, 768, 1_280])
def test_everything_can_be_hit_with_a_thumb_and_read(warm: Checker, width: int) -> None:
    warm.page.set_viewport_size({"width": width, "height": 844})
    warm.start_over()
    warm.fill(SAID, "2026-12-07")
    warm.wait_for_answer()
    warm.page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)")
    assert warm.page.evaluate(SMALL) == []
    assert warm.page.evaluate(LETTERS) == []
    assert warm.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    warm.page.set_viewport_size(PHONE)


@pytest.mark.parametrize("path", ["", "checker/"])
def test_nothing_moves_while_the_page_comes(page: Page, served: str, path: str) -> None:
    Checker(page, served, path).open().wait_until_ready()
    assert page.evaluate(SHIFTS) == 0


def test_nothing_moves_while_a_page_of_the_guide_comes(page: Page, served: str) -> None:
    page.goto(f"{served}guide/when-it-has-passed/", wait_until="networkidle")
    assert page.evaluate(SHIFTS) == 0


def test_both_questions_stand_on_the_first_screen_of_a_phone(page: Page, served: str) -> None:
    Checker(page, served, "").open()
    box = page.locator("[data-question='timeline']").bounding_box()
    assert box
    assert box["y"] + box["height"] <= 844


def test_the_band_of_the_verdict_keeps_its_height(warm: Checker) -> None:
    heights = set()
    for today in ("2026-12-03", "2026-12-07"):
        warm.start_over()
        warm.fill(SAID, today)
        warm.wait_for_answer()
        heights.add(warm.page.locator(".verdict").bounding_box()["height"])  # type: ignore[index]
    assert len(heights) == 1
