"""The plan: what comes when the visitor does what the answer says on the first day it says so, and hears nothing."""

from datetime import date
from typing import Any

import pytest

from followup_core.plan import Turn, best_day, turns
from followup_core.rules import Standing, decide
from followup_core.situation import OtherOffer
from followup_core.workdays import WEEKENDS
from tests.core.asking import Facts, ask, standing_on

PLANS: dict[str, tuple[str, Facts, list[tuple[str, str]]]] = {
    "wait, email, time, rest": (
        "2026-11-03",
        {},
        [("2026-11-09", "send_email"), ("2026-11-10", "give_time"), ("2026-11-16", "let_it_rest")],
    ),
    "email today": ("2026-11-09", {}, [("2026-11-10", "give_time"), ("2026-11-16", "let_it_rest")]),
    "a Saturday: the email goes on Monday": (
        "2026-11-14",
        {},
        [("2026-11-17", "give_time"), ("2026-11-23", "let_it_rest")],
    ),
    "portal and message on the same day": (
        "2026-11-03",
        {"channel": "portal"},
        [
            ("2026-11-09", "check_portal"),
            ("2026-11-09", "send_email"),
            ("2026-11-10", "give_time"),
            ("2026-11-16", "let_it_rest"),
        ],
    ),
    "portal today, and the message too": (
        "2026-11-09",
        {"channel": "portal"},
        [("2026-11-09", "send_email"), ("2026-11-10", "give_time"), ("2026-11-16", "let_it_rest")],
    ),
    "portal today, then rest": (
        "2026-11-09",
        {"channel": "portal", "only_successful_hear_back": True},
        [("2026-11-09", "let_it_rest")],
    ),
    "call": (
        "2026-11-03",
        {"channel": "phone"},
        [("2026-11-09", "call"), ("2026-11-10", "give_time"), ("2026-11-16", "let_it_rest")],
    ),
    "another offer first, then the time that runs": (
        "2026-11-03",
        {"other_offer": {"answer_by": "2026-11-20"}},
        [
            ("2026-11-04", "wait"),
            ("2026-11-09", "send_email"),
            ("2026-11-10", "give_time"),
            ("2026-11-16", "let_it_rest"),
        ],
    ),
    "a new time asked for before their time is over": (
        "2026-11-05",
        {"missed_appointment": "2026-11-05", "timeline": {"deadline": "2026-11-13"}},
        [
            ("2026-11-06", "wait"),
            ("2026-11-16", "send_email"),
            ("2026-11-17", "give_time"),
            ("2026-11-23", "let_it_rest"),
        ],
    ),
    "an offer, a yes today, and a week for the paper": (
        "2026-11-10",
        {"came_back": {"kind": "offer", "on": "2026-11-09"}},
        [
            ("2026-11-11", "wait"),
            ("2026-11-17", "send_email"),
            ("2026-11-18", "give_time"),
            ("2026-11-24", "let_it_rest"),
        ],
    ),
    "an old offer answered on a holiday: a week from the yes, and no Saturday": (
        "2026-11-26",
        {"interview_day": "2026-11-26", "country": "US", "came_back": {"kind": "offer", "on": "2026-09-23"}},
        [
            ("2026-11-28", "wait"),
            ("2026-12-04", "send_email"),
            ("2026-12-05", "give_time"),
            ("2026-12-11", "let_it_rest"),
        ],
    ),
    "the end of the sixty days is a Saturday: there is time until Monday": (
        "2026-11-07",
        {"interview_day": "2026-09-02", "channel": "portal"},
        [("2026-11-09", "send_email"), ("2026-11-10", "give_time"), ("2026-11-16", "let_it_rest")],
    ),
    "what was sent before a call fell through is kept, so that a second message stays the last": (
        "2026-11-10",
        {"interview_day": "2026-11-10", "missed_appointment": "2026-11-10", "follow_ups": ["2026-11-06"]},
        [("2026-11-11", "let_it_rest")],
    ),
    "feedback, then on": (
        "2026-11-09",
        {"came_back": {"kind": "turned_down", "on": "2026-11-09"}},
        [("2026-11-10", "move_on")],
    ),
    "withdraw, then on": ("2026-11-09", {"another_job": "taken"}, [("2026-11-10", "move_on")]),
    "nothing more": ("2026-11-20", {"follow_ups": ["2026-11-09"]}, []),
    "long past": ("2027-02-01", {}, []),
    "the interview first": (
        "2026-10-30",
        {},
        [("2026-11-09", "send_email"), ("2026-11-10", "give_time"), ("2026-11-16", "let_it_rest")],
    ),
    "Thanksgiving lengthens the time to give": (
        "2026-11-23",
        {"country": "US"},
        [("2026-11-24", "give_time"), ("2026-12-01", "let_it_rest")],
    ),
}


@pytest.mark.parametrize(("today", "facts", "steps"), PLANS.values(), ids=PLANS)
def test_the_plan_if_silence_goes_on(today: str, facts: Facts, steps: list[tuple[str, str]]) -> None:
    assert [(step.day.isoformat(), str(step.verdict)) for step in ask(today, **facts).plan] == steps


def test_each_step_says_its_days_in_words() -> None:
    plan: Any = ask("2026-11-03").to_dict()["plan"]
    assert [step["days_text"] for step in plan] == ["Mon 9 Nov", "Tue 10 Nov to Sun 15 Nov", "from Mon 16 Nov"]
    assert [step["until"] for step in plan] == ["2026-11-09", "2026-11-15", None]
    assert [step["stage"] for step in plan] == ["act", "give", "rest"]


def test_the_next_change_assumes_that_nobody_does_anything() -> None:
    answer = ask("2026-11-09")
    assert (str(answer.changes_on), answer.changes_to) == ("2027-01-09", "let_it_rest")
    assert ask("2026-11-09", channel="portal").changes_on is None


def test_each_step_knows_the_row_that_gives_it() -> None:
    answer = ask("2026-11-03")
    assert [step.rule.verdict for step in answer.plan] == [step.verdict for step in answer.plan]


BEST_DAYS = {
    "a working day is fine itself": ("2026-11-13", {}, None),
    "of a Saturday the Monday after": ("2026-11-14", {}, "2026-11-16"),
    "a Saturday that they named themselves is fine": (
        "2026-11-14",
        {"came_back": {"kind": "check_in_on", "day": "2026-11-14", "said_on": "2026-11-10"}},
        None,
    ),
    "a Saturday on which nothing is sent": ("2026-11-07", {}, None),
    "another employer waits until that Monday": (
        "2026-11-14",
        {"other_offer": {"answer_by": "2026-11-16"}},
        "2026-11-16",
    ),
    "on that Monday it would be too late": ("2026-11-14", {"other_offer": {"answer_by": "2026-11-15"}}, None),
}


@pytest.mark.parametrize(("today", "facts", "day"), BEST_DAYS.values(), ids=BEST_DAYS)
def test_a_message_goes_on_a_working_day_while_that_is_not_too_late(today: str, facts: Facts, day: str | None) -> None:
    standing = standing_on(today, **facts)
    found = best_day(standing, decide(standing).verdict, WEEKENDS)
    assert found == (day and date.fromisoformat(day))


def turned(today: str, **facts: Any) -> tuple[Standing, list[Turn]]:
    standing = standing_on(today, **facts)
    return standing, list(turns(standing, WEEKENDS))


def test_a_turn_holds_the_facts_before_and_after_what_is_done() -> None:
    standing, (waits, sends, *rest) = turned("2026-11-03")
    assert (waits.standing, waits.after) == (standing, standing.situation)
    assert sends.standing == standing.on(date(2026, 11, 9))
    assert sends.after.follow_ups == (sends.day,)
    assert all(turn.standing.situation is sends.after for turn in rest)


DONE: dict[str, tuple[Facts, str, Any]] = {
    "looked into the portal": ({"channel": "portal"}, "portal_checked_on", date(2026, 11, 9)),
    "asked for feedback": ({"came_back": {"kind": "turned_down", "on": "2026-11-09"}}, "feedback_asked", True),
    "told them of the other offer": (
        {"other_offer": {"answer_by": "2026-11-20"}},
        "other_offer",
        OtherOffer(answer_by=date(2026, 11, 20), told=True),
    ),
}


@pytest.mark.parametrize(("facts", "fact", "value"), DONE.values(), ids=DONE)
def test_what_was_done_is_a_fact_from_then_on(facts: Facts, fact: str, value: object) -> None:
    _, (first, *_) = turned("2026-11-09", **facts)
    assert getattr(first.after, fact) == value
