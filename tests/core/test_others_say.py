"""What others would say beside an answer: each line where it holds and where it does not, and never two."""

import pytest

from followup_core.others_say import OTHER_VIEWS
from followup_core.sections import SECTIONS
from followup_core.sources import READ_ON, SOURCES, TOPICS
from tests.core.asking import Facts, ask

DEADLINE = {"timeline": {"deadline": "2026-11-20"}}
SLOW = {"pace": "slow"}

SAID: dict[str, tuple[tuple[bool, str, Facts], ...]] = {
    "grace": (
        (False, "2026-11-20", DEADLINE),
        (True, "2026-11-23", DEADLINE),
        (True, "2026-11-27", DEADLINE),
        (False, "2026-11-28", DEADLINE),
        (True, "2026-11-23", DEADLINE | {"channel": "phone"}),
    ),
    "two-weeks": (
        (False, "2026-11-06", {}),
        (True, "2026-11-09", {}),
        (True, "2026-11-15", {"contact": "recruiter"}),
        (False, "2026-11-16", {}),
    ),
    "four-weeks": (
        (False, "2026-11-22", SLOW),
        (True, "2026-11-23", SLOW),
        (True, "2026-11-29", SLOW),
        (False, "2026-11-30", SLOW),
    ),
    "sooner": ((False, "2026-11-08", SLOW), (True, "2026-11-09", SLOW), (False, "2026-11-23", SLOW)),
    "second-email": (
        (False, "2026-11-15", {"follow_ups": ["2026-11-09"]}),
        (True, "2026-11-16", {"follow_ups": ["2026-11-09"]}),
        (False, "2026-11-16", {"came_back": {"kind": "turned_down", "on": "2026-11-10"}}),
    ),
    "calling": (
        (True, "2026-11-16", {}),
        (True, "2026-11-28", DEADLINE),
        (False, "2026-11-28", DEADLINE | {"channel": "phone"}),
        (False, "2026-11-28", {"came_back": {"kind": "offer", "on": "2026-11-04", "answered_on": "2026-11-04"}}),
    ),
    "thanks": (
        (True, "2026-11-03", {}),
        (False, "2026-11-03", {"thank_you": "sent"}),
        (False, "2026-11-05", {}),
    ),
}


@pytest.mark.parametrize(
    ("line", "said", "today", "facts"),
    [
        pytest.param(line, *case, id=f"{line} {number}")
        for line, cases in SAID.items()
        for number, case in enumerate(cases)
    ],
)
def test_a_line_stands_where_others_would_tell_this_visitor_otherwise(
    line: str, said: bool, today: str, facts: Facts
) -> None:
    assert (line in [each.id for each in ask(today, **facts).others_say]) is said


def test_every_line_is_tried_and_none_changes_a_verdict() -> None:
    assert {view.id for view in OTHER_VIEWS} == set(SAID)
    for cases in SAID.values():
        assert all(len(ask(today, **facts).others_say) <= 1 for _, today, facts in cases)


def test_every_topic_has_sources_a_section_and_stands_in_order() -> None:
    assert list(dict.fromkeys(source.topic for source in SOURCES)) == [topic.id for topic in TOPICS]
    assert {topic.section for topic in TOPICS} <= {section.id for section in SECTIONS}
    assert {view.topic for view in OTHER_VIEWS} == {topic.id for topic in TOPICS}


def test_a_source_is_named_once_and_older_than_our_reading() -> None:
    assert len({source.id for source in SOURCES}) == len(SOURCES)
    for source in SOURCES:
        assert source.who
        assert source.address.startswith(("https://", "http://"))
        assert source.dated <= READ_ON.isoformat()
