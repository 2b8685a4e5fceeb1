"""The registry of sections: every id has its words, and every point of the policy has one home."""

from collections import Counter
from pathlib import Path

import pytest

from followup_core.limits import LIMITS
from followup_core.sections import QUESTIONS, RETIRED, SECTIONS, Origin, Section
from followup_core.texts.en.sections import TEXTS

PUBLISHED = Path(__file__).parents[2] / "site_hooks" / "published_ids.txt"
GUIDE = Path(__file__).parents[2] / "docs"
POLICY_POINTS = [f"P{number}" for number in range(1, 10)] + [f"A{number}" for number in range(1, 10)]
PROMISES = 12
LONGEST_SUMMARY = 90

each_section = pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.id)


def test_no_id_is_used_twice() -> None:
    ids = [*(section.id for section in SECTIONS), *QUESTIONS, *RETIRED]
    assert [name for name, uses in Counter(ids).items() if uses > 1] == []


def test_every_point_of_the_policy_has_one_home() -> None:
    homes = Counter(point for section in SECTIONS for point in section.points)
    assert homes == Counter(POLICY_POINTS)


@each_section
def test_a_section_has_all_its_words(section: Section) -> None:
    needed = {"title", "point", "summary", "search"} | ({"reason"} if section.origin is Origin.OURS else set())
    found = {key.removeprefix(f"section.{section.id}.") for key in TEXTS if key.startswith(f"section.{section.id}.")}
    assert found == needed


@each_section
def test_a_summary_fits_on_one_line_of_a_list(section: Section) -> None:
    assert len(TEXTS[f"section.{section.id}.summary"]) <= LONGEST_SUMMARY


def test_no_words_are_left_of_a_section_that_is_gone() -> None:
    known = {section.id for section in SECTIONS}
    assert [key for key in TEXTS if key.startswith("section.") and key.split(".")[1] not in known] == []


def test_every_page_of_the_guide_has_a_title() -> None:
    pages = {section.page.removeprefix("guide/") for section in SECTIONS}
    assert pages == {key.split(".")[1] for key in TEXTS if key.startswith("page.")}


def test_a_page_has_its_sections_in_the_order_of_the_registry() -> None:
    for page in {section.page for section in SECTIONS}:
        headings = [line for line in (GUIDE / f"{page}.md").read_text("utf-8").splitlines() if line.startswith("## ")]
        expected = [
            f"## {TEXTS[f'section.{section.id}.title']} {{#{section.id}}}"
            for section in SECTIONS
            if section.page == page
        ]
        assert [line for line in headings if "{#" in line] == expected


def test_the_page_of_questions_has_them_in_the_order_of_the_registry() -> None:
    lines = (GUIDE / "faq.md").read_text("utf-8").splitlines()
    headings = [line.partition(" {#")[2].rstrip("}") for line in lines if line.startswith("### ")]
    assert headings == list(QUESTIONS)


def test_every_id_ever_published_still_leads_somewhere() -> None:
    current = {*(section.id for section in SECTIONS), *QUESTIONS}
    published = set(PUBLISHED.read_text("utf-8").split())
    assert published <= current | set(RETIRED)
    assert current <= published, "Add the new ids to site_hooks/published_ids.txt."
    assert set(RETIRED.values()) <= current


def test_limits_have_a_label_a_reason_and_a_section() -> None:
    sections = {section.id for section in SECTIONS}
    for limit in LIMITS:
        assert limit.section in sections
        assert TEXTS[f"limit.{limit.name}.label"]
        assert TEXTS[f"limit.{limit.name}.reason"]


def test_every_promise_has_its_sentence() -> None:
    assert [key for key in TEXTS if key.startswith("promise.")] == [f"promise.{n}.text" for n in range(1, PROMISES + 1)]
