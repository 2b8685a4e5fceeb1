"""The guide reads easily: the school grade that a page asks for, by the package `readability`, as an age."""

import re
from pathlib import Path

import pytest
import readability
from bs4 import BeautifulSoup, Tag

from site_hooks.bundle.site import PROJECT
from tests.hooks.pages import html

DOCS = PROJECT / "docs"
PAGES = [*sorted(DOCS.glob("guide/*.md")), DOCS / "faq.md", DOCS / "where-experts-differ.md", DOCS / "accessibility.md"]
OLDEST = 9
"""The greatest reading age in years, for every page without exception."""

AGE_BEFORE_SCHOOL = 5
"""Children are about five years older than the number of their grade."""

PASSED_OVER = {"origin", "tag"}
"""Classes of what repeats above each section and example."""


def lines(page: str) -> list[str]:
    """Every paragraph, item and definition of a page as its visitors read it."""
    found = BeautifulSoup(html(page.split("---", 2)[2]), "html.parser").select("p, li, dd")
    return [" ".join(each.get_text().split()) for each in found if is_read(each)]


def is_read(element: Tag) -> bool:
    return not PASSED_OVER & {*(element.get("class") or ())}


def age(text: list[str]) -> float:
    """The age from which a text is read with ease, by Flesch and Kincaid."""
    sentences = [sentence for line in text for sentence in re.split(r"(?<=[.?!])[”\"]?\s+", line)]
    tokens = (" ".join(re.findall(r"[\w’'-]+|[^\w\s]", sentence)) for sentence in sentences if sentence)
    grades = readability.getmeasures("\n".join(tokens), lang="en")["readability grades"]
    return float(grades["Kincaid"]) + AGE_BEFORE_SCHOOL


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_is_easy_to_read(page: Path) -> None:
    assert age(lines(page.read_text("utf-8"))) <= OLDEST


def test_hard_words_are_seen() -> None:
    hard = "Notwithstanding the aforementioned considerations, applicants should exercise restraint in correspondence."
    assert age([hard]) > OLDEST
