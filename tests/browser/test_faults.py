"""When the runtime cannot be fetched, visitors are told, keep what they gave, and can try again or read on."""

import re
from datetime import UTC, datetime

from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.pages import SAID, Checker, sent

RUNTIME = re.compile(r"/(lean\.wasm|pyodide\.asm\.)")
"""A file of the lean runtime and one of the stock one: the page tries one runtime after the other."""


def test_a_runtime_that_breaks_is_told_and_another_try_answers_what_was_given(page: Page, served: str) -> None:
    page.context.route(RUNTIME, lambda route: route.abort())
    checker = Checker(page, served).open()
    checker.fill(SAID, "2026-12-03")
    again = page.get_by_role("button", name="Try again")
    again.wait_for()
    expect(page.locator("[data-line]")).to_have_text("The checker could not start. What you gave is kept.")
    page.context.unroute(RUNTIME)
    again.click()
    assert checker.shown()["verdict"] == "wait"
    expect(again).to_be_hidden()


def test_a_start_that_never_ends_is_told(page: Page, served: str) -> None:
    held: list[Route] = []
    page.clock.install(time=datetime(2026, 12, 3, 9, tzinfo=UTC))
    page.context.route(RUNTIME, lambda route: held.append(route))  # noqa: PLW0108 (the driver marks what it is given)
    Checker(page, served).open().fill(SAID)
    for _runtime in ("lean", "stock"):
        page.wait_for_timeout(1_500)
        page.clock.fast_forward("05:00")
    expect(page.locator("[data-line]")).to_have_text("The checker takes too long to start. What you gave is kept.")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()
    for route in held:
        route.abort()


def test_the_visitor_can_answer_while_python_is_on_its_way_and_the_card_keeps_its_size(page: Page, served: str) -> None:
    held: list[Route] = []
    page.context.route(RUNTIME, lambda route: held.append(route))  # noqa: PLW0108 (the driver marks what it is given)
    checker = Checker(page, served).open()
    expect(page.locator("[data-line]")).to_contain_text("You can answer already.")
    expect(page.locator("[data-line]")).to_have_attribute("role", "status")
    while_loading = page.locator("form[data-checker]").bounding_box()
    checker.fill(SAID, "2026-12-03")
    for route in held:
        route.continue_()
    page.context.unroute(RUNTIME)
    checker.wait_for_answer()
    page.evaluate("sessionStorage.clear()")
    page.reload()
    checker.wait_until_ready()
    assert page.locator("form[data-checker]").bounding_box() == while_loading


def test_without_scripts_the_guidance_takes_the_place_of_the_form(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in ("", "checker/"):
        Checker(page, served, path).open()
        expect(page.locator("form[data-checker]")).to_be_hidden()
        expect(page.get_by_text("The checker can’t run in this browser.")).to_be_visible()
        page.get_by_role("link", name="Write one short, polite email.").click()
        assert page.url.endswith("#one-short-email")
    context.close()


def test_without_scripts_links_lead_from_the_checker_through_one_question_at_a_time(
    browser: Browser, served: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    Checker(page, served).open()
    page.get_by_role("link", name="Check your case step by step").click()
    for answer in (
        "Another employer",
        "Yes, I told them",
        "None",
        "None",
        "Yes, that day is today",
        "They told me to call",
    ):
        expect(page.locator(".step").locator("visible=true")).to_have_count(1)
        page.locator(".step").get_by_role("link", name=answer).locator("visible=true").click()
    expect(page.locator("#answer-told-to-call")).to_contain_text("Call once, briefly")
    page.go_back()
    expect(page.get_by_role("heading", name="Is any of this true?")).to_be_visible()
    page.get_by_role("link", name="See all the questions").click()
    expect(page.locator(".step").locator("visible=true")).to_have_count(page.locator(".step").count())
    context.close()


def test_where_a_policy_forbids_web_assembly_the_guidance_takes_the_place_of_the_form(page: Page, served: str) -> None:
    def stricter(route: Route) -> None:
        html = sent(route)
        route.fulfill(body=html.replace("'wasm-unsafe-eval'", ""), content_type="text/html")

    page.route("**/checker/", stricter)
    Checker(page, served).open()
    expect(page.get_by_text("The checker can’t run in this browser.")).to_be_visible()
    expect(page.locator("form[data-checker]")).to_be_hidden()


OURS_LOADED = """() => [...document.fonts]
  .filter(({ family, status }) => /^"?(Ysabeau Office|Literata)/.test(family) && status === "loaded")
  .map(({ family }) => family)"""


def test_without_its_fonts_the_page_answers_and_nothing_is_too_wide(page: Page, served: str) -> None:
    asked: list[str] = []

    def refused(route: Route) -> None:
        asked.append(route.request.url)
        route.abort()

    page.context.route("**/*.woff2", refused)
    checker = Checker(page, served).open()
    checker.fill(SAID, "2026-12-07")
    assert checker.shown()["verdict"] == "send_email"
    assert asked
    assert page.evaluate(OURS_LOADED) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
