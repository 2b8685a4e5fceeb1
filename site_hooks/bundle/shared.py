"""All that has a share page: every section, every question, and each id that one of them once had."""

import re
from typing import NamedTuple

from followup_core.sections import QUESTIONS, RETIRED, SECTIONS
from followup_core.texts import render, say
from site_hooks.bundle.plain_text import answers_of
from site_hooks.bundle.section_links import page_file, question_file
from site_hooks.bundle.site import BundleError, Site

FOLDER = "s"
"""The folder of the share pages, short because people see it; `guide.js` writes the same addresses."""

LONGEST_POINT = 160
SENTENCE = re.compile(r"(?<=[.?!])\s+")
ONLY_LEADS_ON = "See "
"""The beginning of a sentence that only leads to another section."""


class Shared(NamedTuple):
    """Something that can be passed on.

    Attributes:
        id: its lasting id.
        title: what a reader would ask.
        point: what we say to it, in a sentence or two.
        file: the page that has it.
        leads_to: its id on that page, which differs where the id was given up.
    """

    id: str
    title: str
    point: str
    file: str
    leads_to: str

    @property
    def page(self) -> str:
        """Its share page, as a name below the root of the site."""
        return f"{FOLDER}/{self.id}/index.html"

    @property
    def canonical(self) -> str:
        """The share page that counts as the original: its own, or that of its heir where its id was given up."""
        return f"{FOLDER}/{self.leads_to}/index.html"


def shared(site: Site) -> list[Shared]:
    """All of them, in the order of the registry.

    Raises:
        BundleError: a registered question is not on its page, or has no answer.
    """
    found = [
        Shared(
            section.id,
            render(say(f"shared.title.{section.id}")),
            render(say(f"section.{section.id}.point")),
            page_file(site, section),
            section.id,
        )
        for section in SECTIONS
    ]
    found += _questions(site)
    by_id = {each.id: each for each in found}
    return [*found, *(by_id[heir]._replace(id=old) for old, heir in RETIRED.items())]


def _questions(site: Site) -> list[Shared]:
    """The questions, as their page has them."""
    file = question_file(site)
    if not (site.folder / file).is_file():
        return []  # a tiny site of a test
    answered = answers_of((site.folder / file).read_text("utf-8"), QUESTIONS)
    if lacking := [question for question in QUESTIONS if question not in answered or not answered[question].answer]:
        raise BundleError.of([f"{file}: the question {each} is not there, or has no answer." for each in lacking])
    return [Shared(each, said.question, in_short(" ".join(said.answer)), file, each) for each, said in answered.items()]


def in_short(answer: str) -> str:
    """The first sentences of an answer, as many as a preview can hold, without those that only lead on.

    >>> in_short("No. It’s no date. See when to follow up.")
    'No. It’s no date.'
    """
    kept = ""
    for sentence in SENTENCE.split(answer):
        if sentence.startswith(ONLY_LEADS_ON):
            continue
        if len(kept) + len(sentence) > LONGEST_POINT and kept:
            break
        kept = f"{kept} {sentence}".strip()
    return kept
