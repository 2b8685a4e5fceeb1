import json
from typing import Any

import pytest

from followup_core.texts import render, say
from site_hooks.bundle.search_files import put_search_files
from tests.hooks.bundle.conftest import MakeSite

SECTION = {
    "location": "guide/x/#no-answer",
    "title": "No <b>answer</b>",
    "text": "<p>Read&nbsp;this.</p><p>And this.</p>",
}
LONG = {"location": "faq/#long", "title": "Long", "text": "word " * 400}
API = {"location": "api/#call-it", "title": "Call it", "text": "<p>JSON</p>"}
DOCS = [SECTION, LONG, API]


@pytest.mark.parametrize(("name", "key"), [("search/search_index.json", "docs"), ("search.json", "items")])
def test_the_index_of_either_generator_becomes_ours(make_site: MakeSite, name: str, key: str) -> None:
    site = make_site({}, {name: json.dumps({"config": {}, key: DOCS})})
    put_search_files(site)
    assert not (site.folder / name).exists()
    visitors, makers = ([*map(dict, read(site.folder / f"search/{each}.json"))] for each in ("guide", "makers"))
    assert [entry["at"] for entry in visitors] == ["guide/x/#no-answer", "faq/#long"]
    assert [entry["at"] for entry in makers] == ["api/#call-it"]


def test_a_section_brings_its_words_and_its_point(make_site: MakeSite) -> None:
    site = make_site({}, {"search.json": json.dumps({"items": DOCS})})
    put_search_files(site)
    section, long = read(site.folder / "search/guide.json")
    assert section["title"] == "No answer"
    assert section["text"] == "Read this. And this."
    assert section["shown"] == render(say("section.no-answer.point"))
    assert "ghosted" in section["words"]
    assert long["words"] == []
    assert long["shown"].endswith("word …")
    assert len(long["shown"]) < 160


def read(file: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(file.read_text("utf-8"))
    return found
