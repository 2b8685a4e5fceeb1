"""What on another day: as things stood then, or as they will be if the plan is followed."""

from datetime import date

import pytest

from followup_core import check
from followup_core.another_day import DayLookedAt, look_at
from followup_core.situation import Situation
from followup_core.texts import render
from followup_core.workdays import WEEKENDS
from tests.core.asking import Facts

TODAY = date(2026, 12, 3)


def looked(day: str, facts: Facts) -> DayLookedAt:
    situation = Situation.from_dict({"interview_day": "2026-11-20"} | facts).as_of(TODAY)
    return look_at(situation, WEEKENDS, TODAY, date.fromisoformat(day))


TWO_WEEKS: Facts = {"timeline": {"words": "within two weeks"}}
SILENT, AS_IT_WAS = "If you hear nothing before then.", "As things stood that day."
DONE = "If you do what it says on 7 December, and hear nothing."
DAYS = {
    "before the interview": ("2026-11-18", TWO_WEEKS, "wait", AS_IT_WAS),
    "before their reply": (
        "2026-11-25",
        {"came_back": {"kind": "turned_down", "on": "2026-12-01"}},
        "wait",
        AS_IT_WAS,
    ),
    "before they said yes": (
        "2026-11-27",
        {"came_back": {"kind": "offer", "on": "2026-11-25", "answered_on": "2026-12-01"}},
        "answer_offer",
        AS_IT_WAS,
    ),
    "before an email was sent": ("2026-11-30", {"follow_ups": ["2026-12-01"]}, "send_email", AS_IT_WAS),
    "after an email was sent": ("2026-12-02", {"follow_ups": ["2026-12-01"]}, "give_time", AS_IT_WAS),
    "while they have time": ("2026-12-06", TWO_WEEKS, "wait", SILENT),
    "the day to write": ("2026-12-07", TWO_WEEKS, "send_email", SILENT),
    "after writing": ("2026-12-10", TWO_WEEKS, "give_time", DONE),
    "when it rests": ("2026-12-14", TWO_WEEKS, "let_it_rest", DONE),
    "long after": ("2027-02-01", TWO_WEEKS, "let_it_rest", DONE),
    "portal and email on one day": ("2026-12-07", TWO_WEEKS | {"channel": "portal"}, "check_portal", SILENT),
}


@pytest.mark.parametrize(("day", "facts", "verdict", "supposes"), DAYS.values(), ids=DAYS)
def test_a_day_has_its_verdict_and_says_what_it_supposes(day: str, facts: Facts, verdict: str, supposes: str) -> None:
    found = looked(day, facts)
    assert found.answer.verdict == verdict
    assert found.supposes
    assert render(found.supposes, "en-GB", 2026) == supposes


def test_today_is_the_answer_itself_and_supposes_nothing() -> None:
    situation = Situation.from_dict({"interview_day": "2026-11-20"}).as_of(TODAY)
    assert look_at(situation, WEEKENDS, TODAY, TODAY) == DayLookedAt(check(situation, TODAY), None)
