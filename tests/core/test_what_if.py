"""What would change the answer, and which assumptions matter."""

from typing import Any

import pytest

from followup_core.answer_parts import writer
from followup_core.facts import facts_of
from followup_core.situation import Situation
from followup_core.what_if import RANKED, _ranked
from tests.core.asking import Facts, ask


def alternatives(today: str, **facts: Any) -> set[tuple[str, str]]:
    return {(each.text.id.removeprefix("alternative."), str(each.verdict)) for each in ask(today, **facts).alternatives}


def test_each_single_fact_that_turns_the_verdict_is_named() -> None:
    assert alternatives("2026-11-09") == {
        ("timeline.ahead", "wait"),
        ("timeline.floor", "wait"),
        ("came_back.new_timeline", "wait"),
        ("came_back.still_deciding", "wait"),
        ("came_back.check_in_on", "wait"),
        ("came_back.turned_down", "ask_feedback"),
        ("came_back.offer", "answer_offer"),
        ("follow_ups.today", "give_time"),
        ("contact.recruiter", "ask_recruiter"),
        ("channel.portal", "check_portal"),
        ("channel.phone", "call"),
        ("only_successful_hear_back.yes", "let_it_rest"),
        ("asked_not_to_ask.yes", "let_it_rest"),
        ("pace.slow", "wait"),
        ("other_offer.waiting", "tell_them_now"),
        ("missed_appointment.today", "ask_new_time"),
        ("another_job.taken", "withdraw"),
        ("another_job.taken_and_told", "move_on"),
    }


@pytest.mark.parametrize(
    ("today", "facts", "turn"),
    [
        ("2026-11-10", {"timeline": {"deadline": "2026-11-20"}}, ("timeline.none", "send_email")),
        ("2026-11-12", {"follow_ups": ["2026-11-10"]}, ("follow_ups.none", "send_email")),
        ("2026-11-12", {"came_back": {"kind": "still_deciding", "on": "2026-11-10"}}, ("came_back.none", "send_email")),
        ("2026-11-12", {"channel": "portal"}, ("portal_checked_on.today", "send_email")),
        ("2026-11-12", {"contact": "recruiter"}, ("contact.company", "send_email")),
        ("2026-11-12", {"another_job": "taken"}, ("another_job.none", "send_email")),
        ("2026-11-12", {"missed_appointment": "2026-11-11"}, ("missed_appointment.none", "send_email")),
        ("2026-11-12", {"other_offer": {"answer_by": "2026-11-20"}}, ("other_offer.none", "send_email")),
        ("2026-11-12", {"only_successful_hear_back": True}, ("only_successful_hear_back.no", "send_email")),
        ("2026-11-12", {"came_back": {"kind": "turned_down", "on": "2026-11-11"}}, ("feedback_asked.yes", "move_on")),
        ("2026-11-12", {"asked_not_to_ask": True}, ("asked_not_to_ask.no", "send_email")),
        ("2026-11-12", {"pace": "slow"}, ("pace.usual", "send_email")),
    ],
)
def test_a_given_fact_answered_otherwise(today: str, facts: Facts, turn: tuple[str, str]) -> None:
    assert turn in alternatives(today, **facts)


def test_what_turns_no_verdict_is_not_named() -> None:
    named = {name.split(".")[0] for name, _ in alternatives("2026-11-09", country="GB", linkedin="agreed")}
    assert not named & {"linkedin", "thank_you", "country", "region", "interview_day", "awaiting"}


def assumed(today: str, **facts: Any) -> dict[str, bool]:
    return {each.path: each.matters for each in ask(today, **facts).assumptions}


def test_assumptions_are_the_facts_at_their_default_that_matter_the_most_important_first() -> None:
    assert assumed("2026-11-03") == {
        "follow_ups": True,
        "came_back": True,
        "timeline": False,
        "contact": False,
        "channel": False,
        "country": False,
        "only_successful_hear_back": False,
        "asked_not_to_ask": False,
        "pace": False,
        "other_offer": True,
        "missed_appointment": True,
        "another_job": True,
    }
    assert next(iter(assumed("2026-11-03"))) == "follow_ups"


def test_what_was_said_is_not_assumed() -> None:
    assert "follow_ups" not in assumed("2026-11-09", follow_ups=["2026-11-05"])
    assert "country" not in assumed("2026-11-03", country="GB")


def test_who_has_taken_another_job_hears_of_no_assumption_that_does_not_matter() -> None:
    assert assumed("2026-11-03", another_job="taken_and_told") == {}


@pytest.mark.parametrize(
    ("name", "day", "leads_to"),
    [
        ("came_back.offer", "2026-11-09", "Answer their offer, today"),
        ("came_back.still_deciding", "2026-11-23", "Wait, until Mon 23 Nov"),
        ("timeline.ahead", None, "Wait, until that day has passed"),
        ("another_job.taken_and_told", None, "Move on"),
    ],
)
def test_what_would_change_it_says_on_which_day(name: str, day: str | None, leads_to: str) -> None:
    found = {each.text.id.removeprefix("alternative."): each for each in ask("2026-11-09").alternatives}
    shown = found[name].to_dict(writer("en", 2026))
    assert (shown["day"], shown["leads_to"]) == (day, leads_to)


def test_on_a_day_off_it_leads_to_the_next_working_day() -> None:
    found = {each.text.id: each for each in ask("2026-11-14").alternatives}
    assert found["alternative.came_back.offer"].to_dict(writer("en", 2026))["leads_to"] == (
        "Answer their offer, on Mon 16 Nov"
    )


def test_facts_are_assumed_in_the_order_of_their_ranks_of_which_no_two_are_the_same() -> None:
    ranks = {name: about.rank for name, (_, about) in facts_of(Situation).items() if about.rank}
    assert sorted(ranks.values()) == list(range(1, len(ranks) + 1))
    assert [ranks[name] for name in _ranked()] == sorted(ranks.values())
    assert _ranked() == RANKED
