"""The search as a visitor has it: each question of the tests, typed into the dialog of a page."""

from playwright.sync_api import Page, expect

from tests.site.test_search import ASKED, FIRST, answers

FOUND = """(queries) => queries.map((query) => {
  const field = document.querySelector("#search-words");
  field.value = query;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return [...document.querySelectorAll("#search ol a")].map((link) => link.href);
})"""
"""The addresses in the list after each query: the list is made while somebody types."""


def test_visitors_own_words_find_the_section_first_or_second_in_the_dialog(page: Page, served: str) -> None:
    rows = [row for asked in ASKED.values() for row in asked]
    page.goto(f"{served}guide/when-nothing-comes/")
    page.locator("button.find").click()
    page.locator("#search-words").fill("portal")
    expect(page.locator("#search ol a").first).to_contain_text("portal")
    found = page.evaluate(FOUND, [row["query"] for row in rows])
    missed = []
    for row, addresses in zip(rows, found, strict=True):
        below = [address.removeprefix(served) for address in addresses]
        first = [address for address in below if not address.startswith("faq/")][:FIRST]
        if not answers(first, row):
            missed.append((row["query"], first))
    assert len(missed) <= len(rows) // 50, missed
