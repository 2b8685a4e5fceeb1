"""Phrases that no native speaker would say to a visitor stay out of what visitors read, texts and pages alike."""

import re
from pathlib import Path

import pytest

from followup_core.texts.en import CATALOGUE

DOCS = Path(__file__).parents[2] / "docs"
PAGES = {page.name: page.read_text("utf-8") for folder in ("", "guide/") for page in DOCS.glob(f"{folder}*.md")}
THEME = {page.name: page.read_text("utf-8") for page in DOCS.parent.glob("site_hooks/theme/**/*.html")}
FOR_MAKERS = {"api.md", "how-it-is-tested.md", "notices.md"}

UNSAID = {
    r"their time (?:is over|has passed|runs)": "“their deadline has passed”, “while you wait”",
    r"gave you no time": "“they didn’t say when you’d hear”",
    r"resign nowhere": "“don’t resign from your job yet”",
    r"no word came": "“you’ve heard nothing”",
    r"their last word": "“what they told you last”",
    r"the position of": "“the … role”",
    r"(?:for|until|wait for) the paper\b": "“the written offer”, “the contract”",
    r"most likely they have read it": "nobody can know that",
    r"hardly ever decides? anything": "nobody can know that",
    r"first breathe": "“take a moment”",
    r"typed a little wrong": "“mistyped”",
    r"also (?:while|when) ": "“even while …”",
    r"(?:at|from) the goodbye": "“as you leave”",
    r"when your story is another one": "“if something else has happened”",
}
"""What is not said, as a pattern, and what is said instead."""


@pytest.mark.parametrize("phrase", UNSAID)
def test_a_phrase_that_was_mended_does_not_come_back(phrase: str) -> None:
    unsaid = re.compile(phrase, re.IGNORECASE)
    texts = {key: text for key, text in CATALOGUE.items() if ".search" not in key}
    read = texts | {name: page for name, page in (PAGES | THEME).items() if name not in FOR_MAKERS}
    found = [name for name, text in read.items() if unsaid.search(text)]
    assert not found, f"Say {UNSAID[phrase]} in {found}."
