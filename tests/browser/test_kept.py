"""What was given stays in its tab, whatever happens to the page, and every page with the form has the same case."""

import json
import os
import signal
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, Route, expect

from tests.browser.pages import SAID, Checker
from tests.conftest import launched

MORE = {
    "follow_ups": ["2026-12-07", "2026-12-08"],
    "country": "GB",
    "region": "SCT",
    "came_back": {"kind": "still_deciding", "on": "2026-12-09"},
}
TODAY = "2026-12-11"

IN_ONE_DOCUMENT = "NavigationPrecommitController"
ONE, EACH = "pages in one document", "each page a document"
BOTH = pytest.mark.parametrize("tab", [ONE, EACH], indirect=True)
"""For what differs between browsers that keep the document from page to page and those that load each page."""


@pytest.fixture
def tab(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    """A visitor whose browser keeps the document from page to page, or loads each page."""
    made = browser.new_context(locale="en-GB", timezone_id="Europe/London", viewport={"width": 1200, "height": 800})
    if getattr(request, "param", ONE) == EACH:
        made.add_init_script(f"delete globalThis.{IN_ONE_DOCUMENT}")
    yield made
    made.close()


@pytest.fixture
def given(tab: BrowserContext, served: str) -> Checker:
    """A visitor with an answer to a whole case."""
    checker = Checker(tab.new_page(), served).open()
    checker.fill({**SAID, **MORE}, TODAY)
    checker.wait_for_answer()
    expect(checker.page.locator("[data-fact='country']")).to_be_visible()
    return checker


FACTS = """Object.fromEntries([...document.querySelector("form[data-checker]").elements]
  .filter((each) => each.name && (each.type !== "radio" || each.checked)).map((each) => [each.name, each.value]))"""


def facts(page: Page) -> dict[str, str]:
    """What the form says, by the names of its controls."""
    read: dict[str, str] = page.evaluate(FACTS)
    return read


def go(page: Page, name: str) -> None:
    page.get_by_role("navigation", name="Main").get_by_role("link", name=name, exact=True).click()


def test_a_reload_keeps_the_case_and_its_answer_with_its_questions_folded(given: Checker, served: str) -> None:
    before, shown = facts(given.page), given.shown()
    given.page.reload()
    assert given.shown() == shown
    assert facts(given.page) == before
    expect(given.page.locator("[data-question='interview_day']")).to_be_hidden()
    assert given.complaints == []
    other = given.page.context.new_page()
    other.goto(f"{served}faq/")
    stored = "JSON.stringify({...sessionStorage, ...localStorage})"
    assert "2026-11-20" in given.page.evaluate(stored)
    assert "2026-11-20" not in other.evaluate(stored)  # it is this tab's alone


SOUND = "document.querySelector(\"[data-answer][data-verdict]:not([aria-busy='true'])\")?.dataset.verdict"


def test_a_crash_of_the_tab_keeps_the_case(browser: Browser, served: str) -> None:
    """A phone that is short of memory discards a tab in the same way: its process ends, and the page is reloaded."""
    apart = launched(browser.browser_type)
    try:
        context = apart.new_context(locale="en-GB", service_workers="block")
        checker = Checker(context.new_page(), served).open()
        checker.fill({**SAID, **MORE}, TODAY)
        verdict, before = checker.shown()["verdict"], facts(checker.page)
        devtools = context.new_cdp_session(checker.page)  # the driver gives a page up that has crashed
        with checker.page.expect_event("crash"):
            end_renderers(apart)
        devtools.send("Page.reload")
        for _ in range(600):
            if said(devtools, SOUND):
                break
            said(devtools, "new Promise((next) => setTimeout(next, 100))")
        assert said(devtools, SOUND) == verdict
        assert said(devtools, FACTS) == before
    finally:
        apart.close()


def end_renderers(browser: Browser) -> None:
    """Let every process of the browser end that has a page in it."""
    info = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    for process in info:
        if process["type"] == "renderer":
            os.kill(process["id"], signal.SIGKILL)


def said(devtools: CDPSession, script: str) -> object:
    """What a script says in a page that the driver has given up."""
    asked = {"expression": script, "awaitPromise": True, "returnByValue": True}
    return devtools.send("Runtime.evaluate", asked)["result"].get("value")


@BOTH
def test_the_way_back_from_another_site_finds_the_case(given: Checker) -> None:
    before, shown = facts(given.page), given.shown()
    given.page.goto("about:blank")
    given.page.go_back()
    assert given.shown() == shown
    assert facts(given.page) == before


@BOTH
def test_home_and_checker_have_one_case_wherever_it_is_changed(given: Checker, served: str) -> None:
    page, shown = given.page, given.shown()
    home = f"{served}"
    page.locator("header a").first.click()
    page.wait_for_url(home)
    assert given.shown() == shown
    given.fill({"came_back": {"kind": "turned_down", "on": "2026-12-10"}})
    expect(page.locator("[data-answer][data-verdict='ask_feedback']")).to_be_visible()
    changed = facts(page)
    page.go_back()
    page.wait_for_url("**/checker/")
    expect(page.locator("[data-answer][data-verdict='ask_feedback']")).to_be_visible()
    assert facts(page) == changed


def test_an_open_question_is_as_open_after_a_reload(tab: BrowserContext, served: str) -> None:
    checker = Checker(tab.new_page(), served).open()
    checker.choose("Yesterday")
    checker.choose("Yes: “within two weeks”")
    checker.page.reload()
    assert checker.page.locator("[name='timeline'][value='words']").is_checked()
    checker.wait_until_ready()
    expect(checker.answer).to_have_count(0)
    expect(checker.page.locator("[data-question='timeline']")).to_be_visible()


@BOTH
def test_start_over_empties_the_tab_on_every_page(given: Checker, served: str) -> None:
    page = given.page
    page.evaluate("document.querySelector('form[data-checker]').reset()")
    expect(given.answer).to_have_count(0)
    stored = page.evaluate("JSON.stringify(sessionStorage)")
    assert "within" not in stored
    assert "2026-11-20" not in stored
    page.locator("header a").first.click()
    page.wait_for_url(served)
    given.wait_until_ready()
    expect(given.answer).to_have_count(0)
    assert facts(page)["interview_day"] == ""


def test_a_message_that_was_pasted_is_there_after_a_reload(given: Checker) -> None:
    text = "We will get back to you by 18 December."
    given.page.locator("[data-message]").evaluate(
        "(field, text) => { field.value = text; field.dispatchEvent(new Event('input', {bubbles: true})); }", text
    )
    expect(given.page.locator("[data-proposal]").first).to_be_attached()
    given.page.reload()
    expect(given.page.locator("[data-proposal]").first).to_be_attached()
    assert given.page.locator("[data-message]").input_value() == text


@pytest.mark.parametrize(
    "stored", ["no JSON", json.dumps("text"), json.dumps([["gone.name", "1"], ["interview_day", "x"]])]
)
def test_what_cannot_be_read_of_the_tab_is_no_obstacle(context: BrowserContext, served: str, stored: str) -> None:
    page = context.new_page()
    page.goto(f"{served}faq/")
    page.evaluate("(text) => sessionStorage.setItem('followup-facts', text)", stored)
    checker = Checker(page, served).open()
    checker.fill(SAID, "2026-12-03")
    assert checker.shown()["verdict"] == "wait"


def test_without_storage_it_works_and_forgets(context: BrowserContext, served: str) -> None:
    context.add_init_script(
        "Object.defineProperty(globalThis, 'sessionStorage', {get() { throw new Error('refused'); }})"
    )
    checker = Checker(context.new_page(), served).open()
    checker.fill(SAID, "2026-12-03")
    shown = checker.shown()
    assert shown["verdict"] == "wait"
    checker.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    assert checker.shown() == shown
    assert facts(checker.page)["interview_day"] == "2026-11-20"
    assert checker.complaints == []


def test_starting_again_can_be_taken_back(given: Checker) -> None:
    before, shown = facts(given.page), given.shown()
    given.choose("Start again")
    expect(given.answer).to_have_count(0)
    assert "2026-11-20" not in given.page.evaluate("JSON.stringify(sessionStorage)")
    given.choose("Undo")
    assert given.shown() == shown
    assert facts(given.page) == before
    expect(given.answer.locator(".says")).to_be_focused()
    expect(given.page.locator("[data-started-over]")).to_be_hidden()


@BOTH
def test_a_section_opens_an_example_marked_as_one_beside_the_visitors_own_case(given: Checker, served: str) -> None:
    page, before, shown = given.page, facts(given.page), given.shown()
    stored = page.evaluate("JSON.stringify(sessionStorage)")
    page.goto(f"{served}guide/when-it-has-passed/")
    example = page.get_by_role("link", name="Check a case like this one").first
    example.click()
    page.wait_for_url("**/checker/#example&*")
    expect(page.locator("[data-example-note]")).to_be_visible()
    given.wait_for_answer()
    assert given.shown() != shown
    given.choose("What would change this")
    assert page.evaluate("JSON.stringify(sessionStorage)") == stored
    page.reload()
    expect(page.locator("[data-example-note]")).to_be_visible()
    given.wait_for_answer()
    given.choose("Close the example")
    expect(page.locator("[data-example-note]")).to_be_hidden()
    assert given.shown() == shown
    assert facts(page) == before
    assert "#" not in page.url


@BOTH
def test_a_page_of_the_guide_leads_back_to_the_answer(given: Checker, served: str) -> None:
    page, shown = given.page, given.shown()
    go(page, "Guide")
    page.wait_for_url("**/guide/")
    back = page.get_by_role("link", name="Back to your answer")
    expect(back).to_be_in_viewport()
    back.click()
    page.wait_for_url("**/checker/")
    assert given.shown() == shown
    expect(back).to_be_hidden()


def test_without_an_answer_no_page_leads_back_to_one(page: Page, served: str) -> None:
    page.goto(f"{served}guide/")
    expect(page.locator("[data-back]")).to_be_hidden()


def test_what_is_pressed_before_the_form_lives_is_pressed_once_it_does(page: Page, served: str) -> None:
    held: list[Route] = []
    page.route("**/app-*/checker.js", lambda route: held.append(route))  # noqa: PLW0108  # a driver marks what it gets
    page.goto(f"{served}checker/", wait_until="commit")
    checker = Checker(page, served)
    checker.choose("Yesterday")
    while not held:
        page.wait_for_timeout(50)
    expect(page.locator("[name='interview_day']")).to_have_value("")
    held[0].continue_()
    expect(page.locator("[name='interview_day']")).not_to_have_value("")
