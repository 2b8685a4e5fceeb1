"""Passing a section on, and arriving through a link that was passed on."""

from typing import Literal

from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.test_reach import complaints_of_axe

COPIED = "navigator.clipboard.readText()"
SHEET = "navigator.share = async (shared) => { window.shared = shared; }"
"""A share sheet that takes what it is given; no engine has one under automation."""

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
IN_VIEW = "(heading) => [heading.getBoundingClientRect().top, heading.matches(':target')]"


def test_copy_link_and_the_share_sheet_give_the_share_page(context: BrowserContext, page: Page, served: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.add_init_script(SHEET)
    for path, named in (("guide/when-nothing-comes/", "no-answer"), ("faq/", "ghosted")):
        page.goto(f"{served}{path}")
        page.locator(f"[data-copy-link='{named}']").click()
        expect(page.locator("#said")).to_have_text("Copied")
        assert page.evaluate(COPIED) == f"{served}s/{named}/"
        page.locator(f"[data-share-link='{named}']").click()
        assert page.evaluate("window.shared.url") == f"{served}s/{named}/"
        assert page.evaluate("window.shared.title")


def test_without_a_share_sheet_there_is_no_button_for_it(page: Page, served: str) -> None:
    page.goto(f"{served}guide/when-nothing-comes/")
    expect(page.locator("[data-share-link='no-answer']")).to_be_hidden()


def test_a_share_page_leads_into_its_section_without_a_script_and_back_leads_out(
    context: BrowserContext, served: str
) -> None:
    without = context.browser.new_context(java_script_enabled=False)  # type: ignore[union-attr]
    page = without.new_page()
    page.goto(f"{served}privacy/")
    page.goto(f"{served}s/no-answer/")
    page.wait_for_url("**/guide/when-nothing-comes/#no-answer")
    page.go_back()
    page.wait_for_url("**/privacy/")
    without.close()


def test_the_section_of_a_link_is_marked_and_in_view_once_the_fonts_have_come(page: Page, served: str) -> None:
    """On a phone, where the fonts come late and would move every line above it."""
    waiting: list[Route] = []
    page.route("**/*.woff2", lambda route: waiting.append(route))  # noqa: PLW0108 (Playwright marks the function)
    page.goto(f"{served}s/silent-recruiter/", wait_until="domcontentloaded")
    page.wait_for_url("**/guide/other-cases/#silent-recruiter", wait_until="domcontentloaded")
    heading = page.locator("#silent-recruiter")
    expect(heading).to_be_in_viewport()
    for route in waiting:
        route.continue_()
    page.unroute("**/*.woff2")
    page.evaluate("document.fonts.ready.then(() => {})")
    page.wait_for_load_state("networkidle")
    top, is_marked = heading.evaluate(IN_VIEW)
    assert 0 <= top < 60
    assert is_marked
    assert "gradient" in heading.locator("span").first.evaluate("(each) => getComputedStyle(each).backgroundImage")


def test_axe_finds_nothing_where_questions_have_their_buttons(context: BrowserContext, page: Page, served: str) -> None:
    context.add_init_script(SHEET)
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.goto(f"{served}faq/#ghosted")
        assert complaints_of_axe(page) == []


def test_axe_finds_nothing_on_a_share_page(page: Page, served: str) -> None:
    """It is looked at as it is sent, without being led on."""
    html = page.request.get(f"{served}s/no-answer/").text()
    page.route(
        "**/s/no-answer/",
        lambda route: route.fulfill(
            body=html.replace('http-equiv="refresh"', "data-refresh"), content_type="text/html"
        ),
    )
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        page.goto(f"{served}s/no-answer/")
        expect(page.locator("h1")).to_have_text("What to do when they don’t reply")
        assert complaints_of_axe(page) == []
