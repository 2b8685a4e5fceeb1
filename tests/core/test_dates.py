"""Every date rule of the policy: month ends, leap days, year ends, weekends of several countries, public holidays."""

from datetime import date
from typing import Any

import pytest

from followup_core.dates import Basis
from tests.core.asking import Facts, dates_of


def said(deadline: str, said_on: str | None = None, **more: Any) -> Facts:
    return {"timeline": {"deadline": deadline, **({"said_on": said_on} if said_on else {}), **more}}


def came_back(kind: str, **more: Any) -> Facts:
    return {"came_back": {"kind": kind, **more}}


def interview(day: str, country: str | None = None, region: str | None = None) -> Facts:
    return {"interview_day": day, "country": country, "region": region}


NO_TIMELINE = {
    "a Monday": (interview("2026-11-02"), "2026-11-09"),
    "a Saturday moves to the Monday after": (interview("2026-11-07"), "2026-11-16"),
    "a Sunday moves to the Monday after": (interview("2026-11-08"), "2026-11-16"),
    "over a month end": (interview("2026-04-28"), "2026-05-05"),
    "over a leap day": (interview("2028-02-23"), "2028-03-01"),
    "onto a leap day": (interview("2028-02-22"), "2028-02-29"),
    "no leap day": (interview("2027-02-22"), "2027-03-01"),
    "over a year end": (interview("2026-12-28"), "2027-01-04"),
    "onto New Year's Day, a Friday": (interview("2026-12-25", "GB", "ENG"), "2027-01-04"),
    "onto Christmas, moved past Boxing Day": (interview("2026-12-18", "GB", "ENG"), "2026-12-29"),
    "no country, so Christmas counts": (interview("2026-12-18"), "2026-12-25"),
    "onto Good Friday, to the Tuesday after Easter": (interview("2027-03-19", "GB", "ENG"), "2027-03-30"),
    "onto Easter Monday, which Scotland works": (interview("2027-03-22", "GB", "SCT"), "2027-03-29"),
    "onto Thanksgiving": (interview("2026-11-19", "US"), "2026-11-27"),
    "onto Labor Day": (interview("2026-08-31", "US"), "2026-09-08"),
    "Emirates: Saturday and Sunday are off": (interview("2026-11-07", "AE"), "2026-11-16"),
    "Saudi Arabia: a Friday moves to Sunday": (interview("2026-11-06", "SA"), "2026-11-15"),
    "Saudi Arabia: a Sunday is worked": (interview("2026-11-08", "SA"), "2026-11-15"),
    "China: a Saturday worked in exchange": (interview("2026-02-21", "CN"), "2026-02-28"),
    "China: the Saturday before is not one": (interview("2026-03-28", "CN"), "2026-04-07"),
}


@pytest.mark.parametrize(("facts", "day"), NO_TIMELINE.values(), ids=NO_TIMELINE)
def test_without_a_timeline_a_week_after_the_interview(facts: Facts, day: str) -> None:
    dates = dates_of(**facts)
    assert (dates.earliest_contact.isoformat(), dates.basis) == (day, Basis.NO_TIMELINE)


DEADLINE = {
    "a Monday": (said("2026-11-16"), "2026-11-17"),
    "a Thursday": (said("2026-11-12"), "2026-11-13"),
    "a Friday": (said("2026-11-13"), "2026-11-16"),
    "a Saturday": (said("2026-11-14"), "2026-11-16"),
    "the last of a month": (said("2026-11-30"), "2026-12-01"),
    "the day before a leap day": (said("2028-02-28") | interview("2028-02-20"), "2028-02-29"),
    "a leap day": (said("2028-02-29") | interview("2028-02-20"), "2028-03-01"),
    "the last of a year": (said("2026-12-31"), "2027-01-01"),
    "the last of a year, in England": (said("2026-12-31") | interview("2026-11-02", "GB", "ENG"), "2027-01-04"),
    "the day before Thanksgiving": (said("2026-11-25") | interview("2026-11-02", "US"), "2026-11-27"),
    "a Thursday in Saudi Arabia": (said("2026-11-12") | interview("2026-11-02", "SA"), "2026-11-15"),
    "the interview day itself": (said("2026-11-02"), "2026-11-03"),
    "said before the interview, of a day after it": (said("2026-11-06", "2026-10-20"), "2026-11-09"),
}


@pytest.mark.parametrize(("facts", "day"), DEADLINE.values(), ids=DEADLINE)
def test_with_a_deadline_the_first_working_day_after_it(facts: Facts, day: str) -> None:
    dates = dates_of(**{"interview_day": "2026-11-02"} | facts)
    assert (dates.earliest_contact.isoformat(), dates.basis) == (day, Basis.DEADLINE)


OTHERS = {
    "floor": (said("2026-11-10", open_ended=True), "2026-11-17", Basis.FLOOR),
    "floor, a weekend a week later": (said("2026-11-14", open_ended=True), "2026-11-23", Basis.FLOOR),
    "floor on the interview day": (said("2026-11-02", open_ended=True), "2026-11-09", Basis.FLOOR),
    "still deciding": (came_back("still_deciding", on="2026-11-10"), "2026-11-24", Basis.STILL_DECIDING),
    "still deciding, a Saturday": (came_back("still_deciding", on="2026-11-07"), "2026-11-23", Basis.STILL_DECIDING),
    "new words that name no time": (
        came_back("new_timeline", words="soon", said_on="2026-11-10"),
        "2026-11-24",
        Basis.STILL_DECIDING,
    ),
    "ask on a day": (
        came_back("check_in_on", day="2026-11-17", said_on="2026-11-10"),
        "2026-11-17",
        Basis.ASK_ON,
    ),
    "ask on a Sunday, since they named it": (
        came_back("check_in_on", day="2026-11-15", said_on="2026-11-10"),
        "2026-11-15",
        Basis.ASK_ON,
    ),
    "a new deadline": (
        said("2026-11-06") | came_back("new_timeline", deadline="2026-11-20", said_on="2026-11-10"),
        "2026-11-23",
        Basis.DEADLINE,
    ),
    "a new floor": (
        said("2026-11-06") | came_back("new_timeline", deadline="2026-11-20", open_ended=True, said_on="2026-11-10"),
        "2026-11-27",
        Basis.FLOOR,
    ),
    "accepted offer: a week after the yes, not after the offer": (
        came_back("offer", on="2026-11-10", answered_on="2026-11-16"),
        "2026-11-23",
        Basis.ACCEPTED_OFFER,
    ),
    "a time named after the accepted offer": (
        said("2026-11-20", "2026-11-17") | came_back("offer", on="2026-11-10", answered_on="2026-11-16"),
        "2026-11-23",
        Basis.DEADLINE,
    ),
    "a time named on the day of the accepted offer, which counts as the later word": (
        said("2026-11-20", "2026-11-10") | came_back("offer", on="2026-11-10", answered_on="2026-11-16"),
        "2026-11-23",
        Basis.ACCEPTED_OFFER,
    ),
    "a time named before the accepted offer": (
        said("2026-11-20", "2026-11-05") | came_back("offer", on="2026-11-10", answered_on="2026-11-16"),
        "2026-11-23",
        Basis.ACCEPTED_OFFER,
    ),
}


@pytest.mark.parametrize(("facts", "day", "basis"), OTHERS.values(), ids=OTHERS)
def test_what_else_earliest_contact_follows_from(facts: Facts, day: str, basis: Basis) -> None:
    dates = dates_of(**facts)
    assert (dates.earliest_contact.isoformat(), dates.basis) == (day, basis)


KEPT = {
    "still running when they said so": ("2026-11-11", "2026-11-10", "2026-11-11", "2026-11-24"),
    "its last day when they said so": ("2026-11-10", "2026-11-10", "2026-11-10", "2026-11-24"),
    "over when they said so": ("2026-11-09", "2026-11-10", None, "2026-11-24"),
    "later than two weeks from then": ("2026-12-04", "2026-11-10", "2026-12-04", "2026-12-07"),
    "exactly two weeks from then": ("2026-11-24", "2026-11-10", "2026-11-24", "2026-11-25"),
}


@pytest.mark.parametrize(("deadline", "on", "kept", "earliest"), KEPT.values(), ids=KEPT)
@pytest.mark.parametrize("words", [False, True])
def test_still_deciding_keeps_a_deadline_that_had_not_passed(
    deadline: str, on: str, kept: str | None, earliest: str, words: bool
) -> None:
    reply = (
        came_back("new_timeline", words="soon", said_on=on) if words else came_back("still_deciding", on=on)
    )  # the policy treats the two alike
    dates = dates_of(**said(deadline) | reply)
    assert dates.word.deadline == (date.fromisoformat(kept) if kept else None)
    assert dates.earliest_contact.isoformat() == earliest


def test_still_deciding_keeps_no_floor() -> None:
    dates = dates_of(**said("2026-12-04", open_ended=True) | came_back("still_deciding", on="2026-11-10"))
    assert dates.word.floor is None
    assert dates.earliest_contact == date(2026, 11, 24)


EARLY = {
    "a week later is later than the deadline": (["2026-11-12"], "2026-11-19", Basis.EARLY_FOLLOW_UP),
    "the last of several counts": (["2026-11-12", "2026-11-04"], "2026-11-19", Basis.EARLY_FOLLOW_UP),
    "a week later falls on a weekend": (["2026-11-14"], "2026-11-23", Basis.EARLY_FOLLOW_UP),
    "on the deadline itself": (["2026-11-16"], "2026-11-23", Basis.EARLY_FOLLOW_UP),
    "long before the deadline": (["2026-11-03"], "2026-11-17", Basis.DEADLINE),
    "on the day of their last word": (["2026-11-02"], "2026-11-17", Basis.DEADLINE),
}


@pytest.mark.parametrize(("sent", "day", "basis"), EARLY.values(), ids=EARLY)
def test_after_an_early_follow_up_a_week_goes_by(sent: list[str], day: str, basis: Basis) -> None:
    dates = dates_of(**said("2026-11-16"), follow_ups=sent)
    assert (dates.earliest_contact.isoformat(), dates.basis, dates.follow_up) == (day, basis, None)


def test_only_a_deadline_makes_an_early_follow_up_wait() -> None:
    floor = dates_of(**said("2026-11-16", open_ended=True), follow_ups=["2026-11-15"])
    asked = came_back("check_in_on", day="2026-11-16", said_on="2026-11-10")
    named = dates_of(**asked, follow_ups=["2026-11-15"])
    assert (floor.earliest_contact, floor.basis) == (date(2026, 11, 23), Basis.FLOOR)
    assert (named.earliest_contact, named.basis) == (date(2026, 11, 16), Basis.ASK_ON)


def test_an_early_follow_up_holds_for_a_deadline_kept_open() -> None:
    reply = came_back("still_deciding", on="2026-11-04")
    dates = dates_of(**said("2026-11-16") | reply, follow_ups=["2026-11-16"])
    assert (dates.earliest_contact, dates.basis) == (date(2026, 11, 23), Basis.EARLY_FOLLOW_UP)


REST = {
    "a Monday: seven days": ("2026-11-09", interview("2026-11-02"), "2026-11-16"),
    "a Friday: seven days": ("2026-11-13", interview("2026-11-02"), "2026-11-20"),
    "a Saturday: seven days": ("2026-11-14", interview("2026-11-02"), "2026-11-21"),
    "Thanksgiving week: the fifth working day": ("2026-11-23", interview("2026-11-02", "US"), "2026-12-01"),
    "Christmas: the fifth working day": ("2026-12-23", interview("2026-11-02", "GB", "ENG"), "2027-01-04"),
    "the same without a country": ("2026-12-23", interview("2026-11-02"), "2026-12-30"),
    "Chinese spring festival, with a Saturday worked in exchange": (
        "2026-02-13",
        interview("2026-02-02", "CN"),
        "2026-02-27",
    ),
    "over a leap day": ("2028-02-24", interview("2028-02-01"), "2028-03-02"),
}


@pytest.mark.parametrize(("sent", "facts", "day"), REST.values(), ids=REST)
def test_time_is_given_for_seven_days_and_five_working_days(sent: str, facts: Facts, day: str) -> None:
    dates = dates_of(**facts, follow_ups=[sent])
    assert dates.follow_up == date.fromisoformat(sent)
    assert dates.rest_from == date.fromisoformat(day)


LAST_WORD = {
    "the interview": ({}, "2026-11-02"),
    "an interview that lies ahead": (interview("2026-12-02"), "2026-12-02"),
    "the day the timeline was said": (said("2026-11-20", "2026-11-05"), "2026-11-05"),
    "not of a timeline that names no time": ({"timeline": {"words": "soon", "said_on": "2026-11-05"}}, "2026-11-02"),
    "what came back": (said("2026-11-20", "2026-11-05") | came_back("still_deciding", on="2026-11-10"), "2026-11-10"),
    "the day of the yes": (came_back("offer", on="2026-11-10", answered_on="2026-11-16"), "2026-11-16"),
    "not what is older than the interview": (came_back("still_deciding", on="2026-11-01"), "2026-11-02"),
    "what came on the interview day": (came_back("still_deciding", on="2026-11-02"), "2026-11-02"),
}


@pytest.mark.parametrize(("facts", "day"), LAST_WORD.values(), ids=LAST_WORD)
def test_their_last_word_is_the_latest_of_all(facts: Facts, day: str) -> None:
    assert dates_of(**facts).word.last == date.fromisoformat(day)


OLDER = {
    "deadline": (said("2026-11-01", "2026-10-20"), Basis.NO_TIMELINE),
    "floor": (said("2026-11-01", "2026-10-20", open_ended=True), Basis.NO_TIMELINE),
    "day to ask on": (came_back("check_in_on", day="2026-11-01", said_on="2026-10-20"), Basis.NO_TIMELINE),
    "asked before the interview, for a day after it": (
        came_back("check_in_on", day="2026-11-20", said_on="2026-11-01"),
        Basis.NO_TIMELINE,
    ),
    "new timeline": (came_back("new_timeline", deadline="2026-11-20", said_on="2026-11-01"), Basis.NO_TIMELINE),
    "a new timeline of today, for a day before the interview": (
        came_back("new_timeline", deadline="2026-11-01", said_on="2026-11-03"),
        Basis.STILL_DECIDING,
    ),
}


@pytest.mark.parametrize(("facts", "basis"), OLDER.values(), ids=OLDER)
def test_what_is_older_than_the_interview_counts_as_none(facts: Facts, basis: Basis) -> None:
    dates = dates_of(**facts)
    assert (dates.basis, dates.word.deadline, dates.word.floor, dates.word.ask_on) == (basis, None, None, None)


REPLACED = {
    "still deciding": came_back("still_deciding", on="2026-11-04"),
    "a day to ask on": came_back("check_in_on", day="2026-12-20", said_on="2026-11-04"),
    "a new timeline": came_back("new_timeline", deadline="2026-12-20", said_on="2026-11-04"),
}


@pytest.mark.parametrize("reply", REPLACED.values(), ids=REPLACED)
def test_a_later_timeline_replaces_an_earlier_reply(reply: Facts) -> None:
    later, same_day = (
        dates_of(**said("2026-11-20", "2026-11-05") | reply),
        dates_of(**said("2026-11-20", "2026-11-04") | reply),
    )
    assert (later.earliest_contact, later.word.reply) == (date(2026, 11, 23), None)
    assert same_day.word.reply is not None, "of one day, what came back is the later word"


def test_feedback_and_long_past_days() -> None:
    dates = dates_of(**came_back("turned_down", on="2026-11-16"))
    assert dates.feedback_until == date(2026, 11, 30)
    assert dates_of().feedback_until is None
    assert dates_of().long_past_from == date(2027, 1, 9), "more than sixty days after 9 November"


def test_working_days_of_their_words_are_those_of_the_country() -> None:
    words: Facts = {
        "timeline": {"words": "in five working days", "said_on": "2026-11-23"},
        "interview_day": "2026-11-23",
    }
    assert dates_of(**words).word.deadline == date(2026, 11, 30)
    assert dates_of(**words, country="US").word.deadline == date(2026, 12, 1)


def test_where_two_reasons_come_to_the_same_day_the_first_is_told() -> None:
    told = {"interview_day": "2026-11-09", **said("2026-11-27", "2026-11-09")}
    early = dates_of(**told, follow_ups=["2026-11-23"])
    assert (early.earliest_contact, early.basis) == (date(2026, 11, 30), Basis.DEADLINE)
    still = dates_of(**told, **came_back("still_deciding", on="2026-11-16"))
    assert (still.earliest_contact, still.basis) == (date(2026, 11, 30), Basis.STILL_DECIDING)
