"""Each directive through Markdown, as a page writes it."""

import re
from html import escape

import pytest

from followup_core.additions import ADDITIONS
from followup_core.dates import Basis
from followup_core.drafts import DRAFTS
from followup_core.limits import LIMITS
from followup_core.policy import POLICY_VERSIONS
from followup_core.rules import RULES
from followup_core.sections import SECTIONS, Origin
from followup_core.sources import SOURCES, TOPICS
from followup_core.texts import render, say
from followup_core.timeline.conventions import CONVENTIONS
from site_hooks import measured as numbers
from site_hooks.directives.asks import ASKED, unknown_facts
from site_hooks.directives.examples import EXAMPLES
from tests.hooks.pages import html


def test_the_nine_points_stand_in_the_order_of_the_days() -> None:
    page = html("::: points")
    assert re.findall(r"<h3>(.*?)</h3>", page) == [
        "As you leave",
        "While you wait",
        "When the date has passed",
        "After your email",
        "When nothing comes",
    ]
    homes = [section.id for section in SECTIONS if any(point.startswith("P") for point in section.points)]
    assert re.findall(r'href="section:([^"]+)"', page) == homes
    assert len(homes) == 9


def test_the_other_cases_are_those_of_their_page() -> None:
    linked = re.findall(r'href="section:([^"]+)"', html("::: other-cases"))
    assert linked == [section.id for section in SECTIONS if section.page == "guide/other-cases"]


def test_what_people_look_for_is_listed_once_and_nowhere_else() -> None:
    lists = {name: re.findall(r'href="section:([^"]+)"', html(f"::: {name}")) for name in ("looked-for", "points")}
    assert "keep-looking" in lists["looked-for"]
    assert set(lists["looked-for"]) <= {section.id for section in SECTIONS if section.page != "guide/other-cases"}
    assert not set(lists["looked-for"]) & set(lists["points"])
    assert len(set(lists["looked-for"])) == len(lists["looked-for"])


def test_what_most_drafts_leave_blank_has_a_field_on_their_page() -> None:
    page = html("::: drafts")
    fields = re.findall(r'data-blank="([^"]+)"', page)
    assert fields == ["position", "company", "name", "your name", "one thing you talked about"]
    assert all(page.count(f'class="blank">{blank}<') > len(DRAFTS) for blank in fields[:4])


def test_the_table_has_every_rule_with_its_verdict_and_sections() -> None:
    rows = re.findall(r"<tr.*?</tr>", html("::: rule-table"))[1:]
    assert len(rows) == len(RULES)
    for rule, row in zip(RULES, rows, strict=True):
        assert f'id="rule-{rule.id}"' in row
        assert render(say(f"verdict.{rule.verdict}.short")) in row
        assert tuple(re.findall(r'href="section:([^"]+)"', row)) == rule.cites


def test_the_numbers_come_with_reason_and_origin() -> None:
    rows = re.findall(r"<tr.*?</tr>", html("::: limits"))[1:]
    assert len(rows) == len(LIMITS)
    for limit, row in zip(LIMITS, rows, strict=True):
        assert render(say(f"limit.{limit.name}.reason")) in row
        assert render(say(f"card.origin.{limit.origin.value}")) in row


def test_every_way_to_earliest_contact_is_told() -> None:
    assert len(re.findall(r"<tr.*?</tr>", html("::: dates"))[1:]) == len(Basis)


def test_the_promises_are_numbered() -> None:
    page = html("::: promises")
    assert page.startswith("<ol><li>It never tells you to ask for news before their deadline has passed")
    assert page.count("<li>") == 12


def test_every_draft_stands_with_its_blanks_and_a_button() -> None:
    page = html("::: drafts")
    for draft in DRAFTS:
        assert f'id="words-{draft.id}"' in page
        assert f'data-copy-text="words-{draft.id}"' in page
        assert f'href="section:{draft.section}"' in page
    assert '<span class="blank">position</span>' in page
    assert "[" not in re.sub(r"<[^>]+>", "", page)


def test_every_convention_stands_with_its_sentence_and_examples() -> None:
    page = html("::: conventions")
    for convention in CONVENTIONS:
        assert render(say(f"timeline.convention.{convention.id}")) in page
    assert "<q>by the end of next week</q>: Fri 4 Dec</li>" in page


def test_the_questions_of_a_section_are_those_of_the_form() -> None:
    page = html("::: asks do-not-call")
    assert f"<li>{render(say('question.channel.label'))}</li>" in page
    assert '<a href="page:checker#example&amp;interview_day=-17&amp;timeline.words=within+two+weeks"' in page


def test_what_is_asked_about_is_a_fact_and_what_it_is_about_a_section() -> None:
    assert unknown_facts() == set()
    assert ASKED.keys() - {section.id for section in SECTIONS} == set()
    assert ASKED.keys() == EXAMPLES.keys()


@pytest.mark.parametrize(
    ("section", "wrong"),
    [("do-not-cal", "there is no such section"), ("keep-looking", "the checker asks nothing about it")],
)
def test_a_section_without_questions_is_said_so(section: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=f"“::: asks {section}”: {wrong}"):
        html(f"::: asks {section}")


def test_measured_numbers_come_with_how_and_on_what() -> None:
    run = numbers.read("timeline_readers")
    page = html("::: measured timeline_readers")
    assert run.machine in page
    assert page.count(f'data-column="{run.columns[1]}"') == len(run.rows)  # a narrow window shows no heads
    assert len(re.findall(r"<tr.*?</tr>", page)) == len(run.rows) + 1


def test_numbers_that_nobody_measured_are_said_so() -> None:
    with pytest.raises(ValueError, match=r"“::: measured speed”: docs/measured/speed.json is not there"):
        html("::: measured speed")


def test_many_tables_of_numbers_fold_away_under_one_name() -> None:
    page = html("::: measured startup_chromium_* Chromium, every network")
    assert "<details" in page
    assert "<summary>Chromium, every network</summary>" in page
    assert page.count("<h4>") == len(list(numbers.FOLDER.glob("startup_chromium_*.json")))


def test_a_pattern_that_fits_nothing_is_said_so() -> None:
    with pytest.raises(ValueError, match=r"give a pattern that files in docs/measured match, and a name"):
        html("::: measured speed_* Speed")


def test_every_addition_stands_with_its_reason() -> None:
    page = html("::: ours")
    inside = {section for addition in ADDITIONS for section in addition.sections}
    added = [section.id for section in SECTIONS if section.origin is Origin.OURS]
    shown = [section.id for section in SECTIONS if section.origin is Origin.OURS or section.id in inside]
    assert re.findall(r'href="section:([^"]+)"', page) == shown
    reasons = [f"section.{section}.reason" for section in added] + [f"addition.{each.id}.reason" for each in ADDITIONS]
    for reason in reasons:
        assert escape(render(say(reason)), quote=False) in page


def test_the_newest_version_of_the_policy_comes_first() -> None:
    page = html("::: policy-changes")
    assert re.findall(r'id="policy-([^"]+)"', page) == [version.id for version in reversed(POLICY_VERSIONS)]
    assert page.count("<li>") == sum(len(version.changes) for version in POLICY_VERSIONS)


def test_who_maintains_the_site_comes_from_the_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAINTAINER", "Q & A Careers")
    assert "maintained by Q &amp; A Careers." in html("::: maintainer")


def test_a_site_that_nobody_maintains_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAINTAINER", "")
    with pytest.raises(ValueError, match=r"`maintainer` in mkdocs\.yml"):
        html("::: maintainer")


def test_every_source_stands_under_its_topic_with_its_date() -> None:
    page = html("::: sources")
    assert re.findall(r'id="differ-([^"]+)"', page) == [topic.id for topic in TOPICS]
    for topic, part in zip(TOPICS, page.split('id="differ-')[1:], strict=True):
        found = [source for source in SOURCES if source.topic == topic.id]
        assert re.findall(r'<a href="(http[^"]+)"', part) == [escape(source.address) for source in found]
        assert f'href="section:{topic.section}"' in part
    assert "15 May 2018" in page
