"""What a tap makes of the facts, and that the page and the plan go by the same table."""

from datetime import date
from typing import Any

import pytest

import followup_core.plan as plan_module
from followup_core.dates import key_dates
from followup_core.plan import DOING, turns
from followup_core.rules import Standing
from followup_core.situation import Situation
from followup_core.verdicts import STAGES, Stage
from followup_core.workdays import WEEKENDS
from tests.core.test_calls import asked

SENT = {"interview_day": "2026-11-02"}
TODAY = "2026-11-09"
OFFER = {"kind": "offer", "on": "2026-11-05"}
DONE: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "send_email": ({}, {"follow_ups": [TODAY]}),
    "call": ({"channel": "phone"}, {"channel": "phone", "follow_ups": [TODAY]}),
    "ask_recruiter": ({"contact": "recruiter"}, {"contact": "recruiter", "follow_ups": [TODAY]}),
    "check_portal": ({"channel": "portal"}, {"channel": "portal", "portal_checked_on": TODAY}),
    "ask_new_time": (
        {"missed_appointment": "2026-11-06"},
        {"missed_appointment": "2026-11-06", "follow_ups": [TODAY]},
    ),
    "tell_them_now": (
        {"other_offer": {"answer_by": "2026-11-12"}},
        {"other_offer": {"answer_by": "2026-11-12", "told": True}},
    ),
    "withdraw": ({"another_job": "taken"}, {"another_job": "taken_and_told"}),
    "ask_feedback": (
        {"came_back": {"kind": "turned_down", "on": "2026-11-06"}},
        {"came_back": {"kind": "turned_down", "on": "2026-11-06"}, "feedback_asked": True},
    ),
    "answer_offer": ({"came_back": OFFER}, {"came_back": OFFER | {"answered_on": TODAY}}),
}


def since(what: str, facts: dict[str, Any], today: str = TODAY, **more: Any) -> dict[str, Any]:
    return asked("since", {"situation": SENT | facts, "today": today, "what": what, **more})


def test_every_verdict_to_act_can_be_done_and_no_other() -> None:
    assert set(DONE) == {verdict.value for verdict in DOING} == {v.value for v, s in STAGES.items() if s is Stage.ACT}


@pytest.mark.parametrize("verdict", DONE)
def test_a_tap_makes_the_fact_that_it_is_and_the_answer_moves_on(verdict: str) -> None:
    before, after = DONE[verdict]
    assert asked("check", {"situation": SENT | before, "today": TODAY})["verdict"] == verdict
    situation = since("done", before)["situation"]
    assert situation == SENT | after
    assert asked("check", {"situation": situation, "today": TODAY})["verdict"] != verdict


def test_it_can_have_been_another_day_but_not_one_to_come() -> None:
    assert since("done", {}, day="2026-11-06")["situation"]["follow_ups"] == ["2026-11-06"]
    assert since("done", {}, day="2026-11-10")["problems"][0]["path"] == "day"
    assert since("done", {}, day="soon")["problems"][0]["path"] == "day"
    assert since("wrote", {}, day="2026-11-01")["error"] == (
        "day: 1 November 2026 lies before the interview, 2 November 2026. Give the day on which you did this after it."
    )


def test_where_there_is_nothing_to_do_nothing_can_be_done() -> None:
    text = "Today there’s nothing to do, so there’s nothing to mark as done."
    assert since("done", {}, today="2026-11-04")["error"] == f"what: {text}"


def test_i_wrote_to_them_is_a_follow_up_whatever_the_answer_said() -> None:
    assert since("wrote", {}, today="2026-11-04")["situation"]["follow_ups"] == ["2026-11-04"]


def test_a_time_that_a_reply_named_is_kept_when_they_answer_again() -> None:
    time = {"words": "another week", "said_on": "2026-11-06"}
    answered = since("answered", {"came_back": {"kind": "new_timeline", **time}})
    assert answered == {"situation": SENT | {"timeline": time}}
    still = {"came_back": {"kind": "still_deciding", "on": "2026-11-06"}}
    assert since("answered", still) == {"situation": SENT | still}


def test_what_is_no_news_is_said_to_be_none() -> None:
    assert since("slept", {})["problems"][0]["path"] == "what"


def test_a_plan_that_would_not_end_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    situation = Situation(interview_day=date(2026, 11, 2))
    standing = Standing(situation, key_dates(situation, WEEKENDS), date(2026, 11, 9))
    assert len(list(turns(standing, WEEKENDS))) > 1
    monkeypatch.setattr(plan_module, "MOST_STEPS", 1)
    assert len(list(turns(standing, WEEKENDS))) == 1
