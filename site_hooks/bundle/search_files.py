"""Writes what the search of the pages finds, from the index of whatever generator built the site.

Visitors and those who work on the site look for other things, so there are two indexes: each page names one. What a
section shows and the words by which it is found come from the core; of the generator only its text is taken.
"""

import json
import re
from html import unescape
from typing import NamedTuple

from followup_core.drafts import DRAFTS
from followup_core.sections import QUESTIONS, SECTIONS
from followup_core.texts import render, say
from site_hooks.bundle.site import Site
from site_hooks.directives.drafts import body_of

OF_MATERIAL, OF_ZENSICAL = "search/search_index.json", "search.json"
FOR_VISITORS, FOR_MAKERS = "search/guide.json", "search/makers.json"
MAKERS = ("api/", "contributing/", "how-it-is-tested/", "notices/", "reference/")
"""How the paths of pages begin that visitors do not look for; `theme/base.html` has the same list."""

RANKS = {
    "guide/": 1.0,
    "words-to-send/": 1.0,
    "faq/": 0.6,
    "how-the-checker-decides/": 0.4,
    "what-their-words-mean/": 0.4,
}
"""How much a place counts, by its page, unless it is a section; all others count half."""

PAGES_OF_VISITORS = (
    "accessibility",
    "checker",
    "for-advisers",
    "handout",
    "how-the-checker-decides",
    "my-interviews",
    "privacy",
    "step-by-step",
    "what-their-words-mean",
    "where-experts-differ",
    "where-this-comes-from",
    "words-to-send",
)
"""Pages that are looked for as a whole, by words of their own."""

SECTION_RANK = 1.5
LONGEST, MOST_READ = 150, 1500
"""The most characters of a text that a result shows and that are searched: what matters comes first."""


class Entry(NamedTuple):
    """A place that can be found, as `search_index.js` reads it."""

    at: str
    title: str
    words: list[str]
    shown: str
    text: str
    rank: float


def put_search_files(site: Site) -> None:
    """Write both indexes, and take out those of the generator."""
    for name in (OF_MATERIAL, OF_ZENSICAL):
        index = site.folder / name
        if index.exists():
            read = json.loads(index.read_text("utf-8"))
            index.unlink()
            entries = [_entry(item) for item in read.get("items") or read.get("docs") or ()]
            _write(site, FOR_VISITORS, [entry for entry in entries if not entry.at.startswith(MAKERS)])
            _write(site, FOR_MAKERS, [entry for entry in entries if entry.at.startswith(MAKERS)])


def _write(site: Site, name: str, entries: list[Entry]) -> None:
    file = site.folder / name
    file.parent.mkdir(exist_ok=True)
    written = json.dumps([entry._asdict() for entry in entries], ensure_ascii=False, separators=(",", ":"))
    file.write_text(written, "utf-8")


def _entry(item: dict[str, str]) -> Entry:
    at, title, text = item["location"], _plain(item["title"]), _plain(item["text"])[:MOST_READ]
    named = at.partition("#")[2]
    if named in SECTION_IDS:
        point = render(say(f"section.{named}.point"))
        return Entry(at, title, _words(f"section.{named}.search"), point, text, SECTION_RANK)
    text = body_of(DRAFTS_BY_ID[named]) if named in DRAFTS_BY_ID else text
    rank = next((rank for page, rank in RANKS.items() if at.startswith(page)), 0.5)
    return Entry(at, title, _words_beside(at), _shortened(text), text, rank)


def _words_beside(at: str) -> list[str]:
    """The words by which a question, or a page as a whole, is looked for."""
    page, _, named = at.partition("/#") if "#" in at else (at.rstrip("/"), "", "")
    if named in QUESTIONS:
        return _words(f"search.question.{named}")
    return _words(f"search.page.{page}") if page in PAGES_OF_VISITORS and not named else []


def _words(text: str) -> list[str]:
    return render(say(text)).split(", ")


SECTION_IDS = {section.id for section in SECTIONS}
DRAFTS_BY_ID = {f"draft-{draft.id}": draft for draft in DRAFTS}


def _plain(html: str) -> str:
    spaced = re.sub(r"<[^>]+>", " ", html)
    return " ".join(unescape(spaced).split())


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: text.rindex(' ', 0, LONGEST)]} …"
