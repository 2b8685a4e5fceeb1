"""Reports about a page and about an answer: shown whole, without words that anybody typed, and never sent."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.pages import Checker
from tests.browser.test_reach import complaints_of_axe
from tools.accept_report import report_in

TYPED = "within two weeks, says Ms Okoro"


def test_a_report_about_an_answer_is_whole_and_has_no_words_that_were_typed(
    context: BrowserContext, page: Page, served: str
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    checker = Checker(page, served).open()
    expect(page.locator("[data-act='report']")).to_be_hidden()
    checker.fill({"interview_day": "2026-11-20", "timeline": {"words": TYPED}}, "2026-12-02")
    checker.wait_for_answer()
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
    assert [url for url in checker.requests[asked:] if not url.endswith(".js")] == []


def test_a_report_about_a_page_names_the_page_and_its_version(page: Page, served: str) -> None:
    page.goto(f"{served}guide/when-nothing-comes/#no-answer")
    page.get_by_role("button", name="No, something isn’t").click()
    expect(page.locator("#report-page")).to_contain_text("Policy")
    text = page.locator("#report-page").inner_text()
    assert text.splitlines() == ["Policy 2026-12", "/guide/when-nothing-comes/#no-answer"]
    assert complaints_of_axe(page) == []
