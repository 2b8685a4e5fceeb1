"""The search of the built site, asked in visitors' own words as pages ask it, but without a browser."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from followup_core.sections import QUESTIONS, SECTIONS
from followup_core.texts import render, say
from site_hooks.bundle.inventory import sent
from site_hooks.bundle.search_files import MAKERS
from site_hooks.bundle.site import Site
from tests.conftest import PROJECT

INDEX_BUDGET, SCRIPTS_BUDGET = 42_000, 12_000
"""Bytes of the index, and of the scripts that search it, compressed; only a search fetches them."""

FIRST = 2
ASKED = {
    name: [json.loads(line) for line in (PROJECT / "tests" / "data" / name).read_text("utf-8").splitlines()]
    for name in ("searches.jsonl", "searches_own.jsonl", "searches_plain.jsonl")
}


@pytest.fixture(scope="module")
def site(built_site: Path) -> Site:
    return Site(folder=built_site)


def search(site: Site, *queries: str, index: str = "guide") -> list[list[str]]:
    """The addresses found for each query, best first."""
    app = site.named_folder("app")
    assert app
    command = ["node", str(PROJECT / "tests/site/search.mjs"), str(app / "search_index.js")]
    asked = json.dumps(queries)
    done = subprocess.run(
        [*command, str(site.folder / f"search/{index}.json")], input=asked, capture_output=True, text=True, check=True
    )
    found: list[list[str]] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("name", ASKED)
def test_visitors_own_words_find_the_section_first_or_second(site: Site, name: str) -> None:
    rows = ASKED[name]
    missed = []
    for row, found in zip(rows, search(site, *(row["query"] for row in rows)), strict=True):
        # A question of the FAQ leads to its section, so it takes no place.
        first = [address for address in found if not address.startswith("faq/")][:FIRST]
        if not answers(first, row):
            missed.append((row["query"], first))
    assert len(missed) <= len(rows) // 50, missed


def answers(addresses: list[str], row: dict[str, Any]) -> bool:
    """Whether one of the addresses is a section, or on a page, that answers what was asked."""
    found = {part for each in addresses for part in (each.split("/")[0], each.partition("#")[2])}
    return not found.isdisjoint(row["answers"])


@pytest.mark.parametrize(
    ("query", "same"),
    [
        ("ghostd", "ghosted"),
        ("recuiter", "recruiter"),
        ("recuriter", "recruiter"),
        ("desparate", "desperate"),
        ("voice mail", "voicemail"),
        ("emailed 3 times", "emailed three times"),
        ("vacation", "holiday"),
        ("the job ad", "job advert"),
        ("CAN’T", "cant"),
    ],
)
def test_typos_and_american_words_find_what_the_right_words_find(site: Site, query: str, same: str) -> None:
    one, other = search(site, query, same)
    assert one[:1] == other[:1]


def test_nothing_is_found_for_what_nobody_wrote_of(site: Site) -> None:
    assert search(site, "zxqv", "") == [[], []]


def test_every_section_and_question_is_found_by_each_of_its_words(site: Site) -> None:
    names = {section.id: f"section.{section.id}.search" for section in SECTIONS}
    names |= {question: f"search.question.{question}" for question in QUESTIONS}
    words = {named: render(say(text)).split(", ") for named, text in names.items()}
    asked = [(section, phrase) for section, phrases in words.items() for phrase in phrases]
    found = search(site, *(phrase for _, phrase in asked))
    lost = [
        (section, phrase)
        for (section, phrase), places in zip(asked, found, strict=True)
        if not any(place.endswith(f"#{section}") for place in places)
    ]
    assert len(lost) <= len(asked) // 50, lost


def test_visitors_find_no_page_for_makers_and_makers_have_their_own(site: Site) -> None:
    visitors, makers = (
        json.loads((site.folder / f"search/{name}.json").read_text("utf-8")) for name in ("guide", "makers")
    )
    assert not [entry for entry in visitors if entry["at"].startswith(MAKERS)]
    assert makers
    assert all(entry["at"].startswith(MAKERS) for entry in makers)
    assert search(site, "import-linter", index="makers")[0]


def test_a_result_shows_the_point_of_a_section_and_no_search_words(site: Site) -> None:
    entries = {
        entry["at"].partition("#")[2]: entry
        for entry in json.loads((site.folder / "search/guide.json").read_text("utf-8"))
    }
    for section in SECTIONS:
        assert entries[section.id]["shown"] == render(say(f"section.{section.id}.point"))
    assert not [entry for entry in entries.values() if "Open in my mail" in entry["shown"]]


def test_the_search_is_within_its_budget(site: Site) -> None:
    assert sent(site.folder / "search/guide.json") < INDEX_BUDGET
    app = site.named_folder("app")
    assert app
    scripts = [
        app / "search.js",
        app / "search_index.js",
        *(app / "vendor" / f"{name}.js" for name in ("minisearch", "stemmer")),
    ]
    assert sum(map(sent, scripts)) < SCRIPTS_BUDGET
