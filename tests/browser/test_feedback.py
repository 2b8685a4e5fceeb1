"""Reports about a page and about an answer: shown whole, without words that anybody typed, and never sent."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from site_hooks.directives.feedback import opens
from tests.browser.pages import Checker, sent
from tests.browser.test_reach import complaints_of_axe
from tools.accept_report import report_in

TYPED = "within two weeks, says Ms Okoro"
MAIL, ISSUES = "help@example.org", "https://example.org/issues/new"
WAYS = re.compile(r'(id="report-(?:page|answer)".*?<div class="ways">)', re.DOTALL)


def with_address(page: Page, to: str) -> None:
    """Serve pages as if the site had been built for reports to this address."""

    def answer(route: Route) -> None:
        html = WAYS.sub(lambda found: f"{found[1]}{opens(to)}", sent(route))
        route.fulfill(body=html, content_type="text/html; charset=utf-8")

    page.route(re.compile(r"/(checker|when-nothing-comes)/$"), answer)


def prefilled(address: str, to: str) -> list[str]:
    """The title and the text with which a link opens an email or an issue."""
    parts = urlsplit(address)
    asked = parse_qs(parts.query, strict_parsing=True)
    names = ("title", "body") if to == ISSUES else ("subject", "body")
    assert address.partition("?")[0] == (to if to == ISSUES else f"mailto:{to}")
    assert {*asked} == {*names}
    return [asked[name][0] for name in names]


@pytest.mark.parametrize(("to", "words"), [(MAIL, "Open it as an email"), (ISSUES, "Open it as an issue")])
def test_a_report_opens_whole_as_an_email_or_an_issue(page: Page, served: str, to: str, words: str) -> None:
    with_address(page, to)
    page.goto(f"{served}guide/when-nothing-comes/#no-answer")
    page.get_by_role("button", name="No, something isn’t").click()
    link = page.get_by_role("link", name=words)
    expect(link).to_have_attribute("href", re.compile("Policy"))
    title, body = prefilled(link.get_attribute("href") or "", to)
    assert title.startswith("When nothing comes")
    assert body == f"{page.locator('#report-page').inner_text()}\n\n"

    checker = Checker(page, served, "checker/").open()
    checker.fill({"interview_day": "2026-11-20", "timeline": {"words": TYPED}}, "2026-12-02")
    checker.wait_for_answer()
    page.get_by_role("button", name="This answer doesn’t fit").click()
    expect(link).to_have_attribute("href", re.compile("facts"))
    title, body = prefilled(link.get_attribute("href") or "", to)
    assert title == "wait (too-early)"
    assert report_in(body)["facts"]["timeline"]["deadline"] == "2026-12-04"
    assert "Okoro" not in body
    assert complaints_of_axe(page) == []


def test_a_report_about_an_answer_is_whole_and_has_no_words_that_were_typed(
    context: BrowserContext, page: Page, served: str
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    checker = Checker(page, served).open()
    expect(page.locator("[data-act='report']")).to_be_hidden()
    checker.fill({"interview_day": "2026-11-20", "timeline": {"words": TYPED}}, "2026-12-02")
    checker.wait_for_answer()
    checker.page.locator(".days-line svg").wait_for()
    asked = len(checker.requests)
    page.get_by_role("button", name="This answer doesn’t fit").click()
    expect(page.locator("#report-answer")).to_contain_text("{")
    text = page.locator("#report-answer").inner_text()
    report = report_in(text)
    assert report["facts"]["timeline"]["deadline"] == "2026-12-04"
    assert (report["verdict"], report["today"], report["policy"]) == ("wait", "2026-12-02", "2026-12")
    assert "Okoro" not in text
    page.get_by_role("button", name="Copy the report").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == text
    expect(page.locator(".feedback a[data-report-to]")).to_have_count(0)
    assert [url for url in checker.requests[asked:] if not url.endswith((".js", ".css"))] == []


def test_a_report_whose_script_does_not_come_is_no_dead_button(page: Page, served: str) -> None:
    page.route("**/report.js", lambda route: route.abort())
    checker = Checker(page, served).open()
    checker.fill({"interview_day": "2026-11-20", "timeline": None}, "2026-12-02")
    checker.wait_for_answer()
    page.get_by_role("button", name="This answer doesn’t fit").click()
    expect(page.get_by_role("button", name="Try again").locator("visible=true")).to_be_visible()


def test_where_the_script_of_a_report_about_a_page_is_gone_the_visitor_is_told_what_to_do(
    page: Page, served: str
) -> None:
    page.route("**/report.js", lambda route: route.abort())
    page.goto(f"{served}guide/when-nothing-comes/")
    page.get_by_role("button", name="No, something isn’t").click()
    said = page.get_by_role("status").filter(has_text="We couldn’t prepare the report. Please load this page again.")
    expect(said).to_be_visible()
    assert complaints_of_axe(page) == []


def test_a_report_about_a_page_names_the_page_and_its_version(page: Page, served: str) -> None:
    page.goto(f"{served}guide/when-nothing-comes/#no-answer")
    page.get_by_role("button", name="No, something isn’t").click()
    expect(page.locator("#report-page")).to_contain_text("Policy")
    text = page.locator("#report-page").inner_text()
    assert text.splitlines() == ["Policy 2026-12", "/guide/when-nothing-comes/#no-answer"]
    assert complaints_of_axe(page) == []
