"""What a careers service puts before a class: cases that open as they are told, and a handout on one page."""

import re
from typing import Literal

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.pages import START
from tests.browser.test_reach import complaints_of_axe

CASES = 5
PAGES_OF_PDF = re.compile(rb"/Type\s*/Page\b")


def test_each_case_opens_in_the_checker_with_the_answer_that_the_page_gives(page: Page, served: str) -> None:
    page.goto(f"{served}for-advisers/")
    links = page.locator("a[data-said]")
    expect(links).to_have_count(CASES)
    cases = links.evaluate_all("(all) => all.map((each) => [each.href, each.dataset.said])")
    for address, said in cases:
        page.goto("about:blank")
        page.goto(address)
        page.wait_for_selector('[data-answer][data-verdict]:not([aria-busy="true"])', timeout=START)
        assert page.locator("[data-answer]").get_attribute("data-verdict") == said


def test_the_handout_is_one_page_of_paper_with_its_card(page: Page, served: str) -> None:
    page.goto(f"{served}handout/")
    expect(page.locator("#what-to-ask")).to_contain_text("When do you expect to decide?")
    page.evaluate("document.fonts.ready.then(() => {})")
    for size in ("A4", "Letter"):
        assert len(PAGES_OF_PDF.findall(page.pdf(format=size))) == 1, size


def test_the_line_to_embed_names_the_address_at_which_the_site_stands(
    context: BrowserContext, page: Page, served: str
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{served}for-advisers/")
    page.get_by_role("button", name="Copy the line").click()
    expect(page.locator("#said")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == f'<script async src="{served}embed/frame.js"></script>'


KINDS = (
    "for-advisers/",
    "handout/",
    "embed/",
    "guide/",
    "guide/when-nothing-comes/#no-answer",
    "words-to-send/",
    "where-this-comes-from/",
    "where-experts-differ/",
    "how-the-checker-decides/",
    "step-by-step/#steps",
    "step-by-step/#answer-otherwise",
    "privacy/",
    "api/",
    "nowhere/",
)
"""One page of each kind that no other test checks with axe."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_a_page_of_any_kind(page: Page, served: str, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    for path in KINDS:
        page.goto(f"{served}{path}")
        page.evaluate("document.querySelectorAll('.to-discuss details').forEach((each) => each.open = true)")
        assert complaints_of_axe(page) == [], path
