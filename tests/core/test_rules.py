"""Every row of the rule table: the day before, on and after its boundary, and each of its conditions off."""

from typing import Any

import pytest

from followup_core.rules import RULES
from followup_core.sections import SECTIONS
from followup_core.texts import CATALOGUES
from tests.core.asking import Facts, row


def by(deadline: str, said_on: str = "2026-11-02", **more: Any) -> Facts:
    return {"timeline": {"deadline": deadline, "said_on": said_on, **more}}


def no(on: str) -> Facts:
    return {"came_back": {"kind": "turned_down", "on": on}}


def offer(on: str, answered_on: str | None = None) -> Facts:
    return {"came_back": {"kind": "offer", "on": on, "answered_on": answered_on}}


def still_deciding(on: str) -> Facts:
    return {"came_back": {"kind": "still_deciding", "on": on}}


def ask_on(day: str, said_on: str) -> Facts:
    return {"came_back": {"kind": "check_in_on", "day": day, "said_on": said_on}}


def other(answer_by: str, *, told: bool = False) -> Facts:
    return {"other_offer": {"answer_by": answer_by, "told": told}}


TAKEN, TOLD = {"another_job": "taken"}, {"another_job": "taken_and_told"}
PORTAL, PHONE = {"channel": "portal"}, {"channel": "phone"}
ONLY_SUCCESSFUL = {"only_successful_hear_back": True}
NOT_TO_ASK = {"asked_not_to_ask": True}
SLOW = {"pace": "slow"}
RECRUITER = {"contact": "recruiter"}


def sent(*days: str) -> Facts:
    return {"follow_ups": list(days)}


def missed(day: str) -> Facts:
    return {"missed_appointment": day}


def looked(day: str) -> Facts:
    return PORTAL | {"portal_checked_on": day}


CASES: dict[str, tuple[tuple[str, str, Facts], ...]] = {
    "another job taken": (
        ("another-job-taken", "2026-11-03", TAKEN),
        ("another-job-taken", "2026-11-03", TAKEN | no("2026-11-03")),
        ("another-job-taken", "2026-10-01", TAKEN),
        ("another-job-taken-told", "2026-11-03", TOLD),
        ("another-job-taken-told", "2026-11-03", TOLD | offer("2026-11-03")),
        ("too-early", "2026-11-03", {"another_job": "none"}),
    ),
    "turned down": (
        ("turned-down-feedback-open", "2026-11-10", no("2026-11-10")),
        ("turned-down-feedback-open", "2026-11-24", no("2026-11-10")),
        ("turned-down", "2026-11-25", no("2026-11-10")),
        ("turned-down", "2026-11-10", no("2026-11-10") | {"feedback_asked": True}),
        ("turned-down-feedback-open", "2026-11-10", no("2026-11-10") | other("2026-11-12")),
        ("turned-down-feedback-open", "2026-11-01", no("2026-11-01")),  # before the interview day, and still a no
        ("turned-down-feedback-open", "2026-11-10", no("2026-11-03") | by("2026-11-20", "2026-11-04")),
        ("too-early", "2026-11-03", {"feedback_asked": True}),
    ),
    "offer": (
        ("offer", "2026-11-10", offer("2026-11-10")),
        ("offer", "2026-11-10", offer("2026-11-10") | other("2026-11-12")),
        ("offer", "2026-11-01", offer("2026-11-01")),
        ("offer", "2026-11-10", offer("2026-11-03") | by("2026-11-20", "2026-11-04")),
        ("too-early", "2026-11-10", offer("2026-11-10", "2026-11-10")),
        ("too-early", "2026-11-16", offer("2026-11-10", "2026-11-16")),
        ("too-early", "2026-11-22", offer("2026-11-10", "2026-11-16")),  # a week from the yes, not from the offer
        ("otherwise", "2026-11-23", offer("2026-11-10", "2026-11-16")),
    ),
    "another offer": (
        ("another-offer", "2026-11-11", other("2026-11-12")),
        ("another-offer", "2026-11-12", other("2026-11-12")),
        ("otherwise", "2026-11-13", other("2026-11-12")),
        ("otherwise", "2026-11-12", other("2026-11-12", told=True)),
        ("another-offer", "2026-11-03", other("2026-11-12") | by("2026-11-30")),
        ("another-offer", "2026-11-03", other("2026-11-12") | missed("2026-11-03")),
        ("another-offer", "2026-11-01", other("2026-11-12")),  # also before the interview
    ),
    "missed appointment": (
        ("missed-appointment", "2026-11-05", missed("2026-11-05")),
        ("missed-appointment", "2026-11-20", missed("2026-11-05")),
        ("missed-appointment", "2026-11-02", missed("2026-11-02")),  # their last word came on the same day
        ("too-early", "2026-11-05", missed("2026-11-01")),  # they have spoken with the visitor since
        ("too-early", "2026-11-05", missed("2026-11-05") | sent("2026-11-05") | by("2026-11-20")),
        ("giving-time", "2026-11-05", missed("2026-11-04") | sent("2026-11-05")),
        ("missed-appointment", "2026-11-05", missed("2026-11-05") | sent("2026-11-04")),
        ("too-early", "2026-11-07", missed("2026-11-05") | still_deciding("2026-11-06")),
        ("missed-appointment", "2026-11-07", missed("2026-11-06") | still_deciding("2026-11-06")),
        ("not-interviewed-yet", "2026-11-01", missed("2026-11-01")),  # a last word that lies ahead
    ),
    "not interviewed yet": (
        ("not-interviewed-yet", "2026-11-01", {}),
        ("too-early", "2026-11-02", {}),
        ("not-interviewed-yet", "2026-11-01", sent("2026-10-20", "2026-10-25")),
        ("not-interviewed-yet", "2026-11-01", by("2026-11-20", "2026-10-20")),
    ),
    "giving time, then silence": (
        ("giving-time", "2026-11-09", sent("2026-11-09")),
        ("giving-time", "2026-11-15", sent("2026-11-09")),
        ("followed-up-silence", "2026-11-16", sent("2026-11-09")),
        ("giving-time", "2026-11-03", sent("2026-11-03")),
        ("too-early", "2026-11-03", sent("2026-11-02")),  # of the day of their last word: it came before it
        ("too-early", "2026-11-18", sent("2026-11-16") | by("2026-11-16")),  # early, so it does not count
        ("too-early", "2026-11-22", sent("2026-11-16") | by("2026-11-16")),
        ("otherwise", "2026-11-23", sent("2026-11-16") | by("2026-11-16")),
        ("giving-time", "2026-11-18", sent("2026-11-17") | by("2026-11-16")),
        ("giving-time", "2026-11-20", sent("2026-11-03", "2026-11-17") | by("2026-11-16")),
        ("too-early", "2026-11-18", sent("2026-11-15") | by("2026-11-16", open_ended=True)),
        ("giving-time", "2026-11-18", sent("2026-11-16") | by("2026-11-16", open_ended=True)),
        ("otherwise", "2026-11-18", sent("2026-11-17") | ask_on("2026-11-18", "2026-11-10")),
        ("giving-time", "2026-11-18", sent("2026-11-18") | ask_on("2026-11-18", "2026-11-10")),
        ("too-early", "2026-11-18", sent("2026-11-10") | still_deciding("2026-11-10")),
        ("giving-time", "2026-11-17", sent("2026-11-11") | still_deciding("2026-11-10")),
        ("followed-up-silence", "2026-11-19", sent("2026-11-12") | PORTAL | ONLY_SUCCESSFUL),
    ),
    "asked twice": (
        ("asked-twice", "2026-11-30", sent("2026-11-09", "2026-11-12") | still_deciding("2026-11-13")),
        ("too-early", "2026-11-25", sent("2026-11-12") | still_deciding("2026-11-13")),
        ("asked-twice", "2026-11-14", sent("2026-11-09", "2026-11-09") | still_deciding("2026-11-13")),  # each counts
        ("otherwise", "2026-11-18", sent("2026-11-03", "2026-11-09") | by("2026-11-17", "2026-11-10")),
        ("too-early", "2026-11-18", sent("2026-11-03", "2026-11-09") | by("2026-11-17", "2026-11-10", open_ended=True)),
        ("otherwise", "2026-11-18", sent("2026-11-03", "2026-11-09") | ask_on("2026-11-18", "2026-11-10")),
        ("too-early", "2026-11-18", sent("2026-11-03", "2026-11-09") | by("2026-11-30") | still_deciding("2026-11-13")),
        (
            "asked-twice",
            "2026-11-18",
            sent("2026-11-03", "2026-11-09") | by("2026-11-12") | still_deciding("2026-11-13"),
        ),
        ("otherwise", "2026-11-18", sent("2026-11-03", "2026-11-09") | offer("2026-11-10", "2026-11-10")),
    ),
    "too early": (
        ("too-early", "2026-11-08", {}),
        ("otherwise", "2026-11-09", {}),
        ("too-early", "2026-11-27", by("2026-11-27")),
        ("too-early", "2026-11-29", by("2026-11-27")),  # the weekend after the deadline
        ("otherwise", "2026-11-30", by("2026-11-27")),
        ("too-early", "2026-11-08", PORTAL | ONLY_SUCCESSFUL | PHONE),
    ),
    "portal": (
        ("portal", "2026-11-09", PORTAL),
        ("too-early", "2026-11-08", PORTAL),
        ("portal", "2026-11-09", looked("2026-11-08")),
        ("otherwise", "2026-11-09", looked("2026-11-09")),
        ("portal", "2026-11-17", looked("2026-11-16") | by("2026-11-16")),
        ("otherwise", "2026-11-17", looked("2026-11-17") | by("2026-11-16")),
        ("otherwise", "2026-11-30", looked("2026-11-28") | by("2026-11-27")),  # after D, before earliest contact
        ("portal", "2026-11-30", looked("2026-11-29") | still_deciding("2026-11-16")),
        ("portal", "2026-12-01", looked("2026-11-30") | by("2026-11-30") | still_deciding("2026-11-16")),
        ("portal", "2026-11-09", PORTAL | ONLY_SUCCESSFUL),
        ("portal", "2027-06-01", PORTAL),
        ("otherwise", "2026-11-09", {"portal_checked_on": "2026-11-03"}),
    ),
    "only the successful hear back": (
        ("only-the-successful-hear-back", "2026-11-09", ONLY_SUCCESSFUL),
        ("too-early", "2026-11-08", ONLY_SUCCESSFUL),
        ("only-the-successful-hear-back", "2026-11-09", ONLY_SUCCESSFUL | looked("2026-11-09")),
        ("otherwise", "2026-11-17", ONLY_SUCCESSFUL | offer("2026-11-10", "2026-11-10")),
    ),
    "long past": (
        ("otherwise", "2027-01-08", {}),  # a Friday, sixty days after 9 November
        ("long-past", "2027-01-09", {}),
        ("long-past", "2027-01-09", PHONE | RECRUITER),
        ("long-past", "2027-11-09", {}),  # and so long ago that the year is asked after
        ("otherwise", "2027-01-11", {"interview_day": "2026-11-03"}),  # the sixtieth day is a Saturday
        ("long-past", "2027-01-12", {"interview_day": "2026-11-03"}),
        ("only-the-successful-hear-back", "2027-01-09", ONLY_SUCCESSFUL),
        ("asked-not-to-ask", "2027-01-09", NOT_TO_ASK),
    ),
    "asked not to ask": (
        ("asked-not-to-ask", "2026-11-09", NOT_TO_ASK),
        ("too-early", "2026-11-08", NOT_TO_ASK),
        ("portal", "2026-11-09", NOT_TO_ASK | PORTAL),
        ("asked-not-to-ask", "2026-11-09", NOT_TO_ASK | looked("2026-11-09")),
        ("only-the-successful-hear-back", "2026-11-09", NOT_TO_ASK | ONLY_SUCCESSFUL),
        ("another-offer", "2026-11-09", NOT_TO_ASK | other("2026-11-12")),
        ("otherwise", "2026-11-23", NOT_TO_ASK | offer("2026-11-10", "2026-11-16")),
        ("asked-not-to-ask", "2026-11-09", NOT_TO_ASK | PHONE | RECRUITER),
    ),
    "slow pace": (
        ("too-early", "2026-11-22", SLOW),
        ("otherwise", "2026-11-23", SLOW),  # three weeks after the interview
        ("otherwise", "2026-11-17", SLOW | by("2026-11-16")),  # a date they gave counts as it is
        ("too-early", "2026-11-30", SLOW | still_deciding("2026-11-10")),
        ("otherwise", "2026-12-01", SLOW | still_deciding("2026-11-10")),
        ("otherwise", "2026-11-23", SLOW | offer("2026-11-10", "2026-11-16")),  # a week from the yes all the same
    ),
    "how to ask": (
        ("told-to-call", "2026-11-09", PHONE),
        ("told-to-call", "2026-11-09", PHONE | RECRUITER),
        ("too-early", "2026-11-08", PHONE),
        ("recruiter", "2026-11-09", RECRUITER),
        ("recruiter", "2026-11-09", RECRUITER | {"channel": "email"}),
        ("too-early", "2026-11-08", RECRUITER),
        ("otherwise", "2026-11-09", {"channel": "email"}),
        ("otherwise", "2026-11-09", {}),
    ),
}


@pytest.mark.parametrize(
    ("rule", "today", "facts"),
    [pytest.param(*case, id=f"{name} {number}") for name, cases in CASES.items() for number, case in enumerate(cases)],
)
def test_the_row_that_decides(rule: str, today: str, facts: Facts) -> None:
    assert row(today, **facts) == rule


def test_every_row_decides_some_case() -> None:
    assert {case[0] for cases in CASES.values() for case in cases} == {rule.id for rule in RULES}


def test_rows_stand_in_the_order_of_the_policy_and_the_last_holds_always() -> None:
    verdicts = [str(rule.verdict) for rule in RULES]
    assert verdicts == [
        "withdraw", "move_on", "ask_feedback", "move_on", "answer_offer", "tell_them_now", "ask_new_time", "wait",
        "give_time", "let_it_rest", "let_it_rest", "wait", "check_portal", "let_it_rest", "let_it_rest", "let_it_rest",
        "call", "ask_recruiter", "send_email",
    ]  # fmt: skip
    assert [rule.id for rule in RULES if not rule.when] == ["otherwise"]
    assert RULES[-1].id == "otherwise"


def test_every_row_has_its_texts_and_cites_sections_that_exist() -> None:
    sections, english = {section.id for section in SECTIONS}, CATALOGUES["en"]
    for rule in RULES:
        assert rule.cites
        assert set(rule.cites) <= sections
        assert f"rule.{rule.id}.when" in english
        assert {f"condition.{condition.__name__}.not" for condition in rule.when} <= set(english)
