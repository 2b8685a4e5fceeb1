"""Situations as JSON: defaults, round trips, and for every error its whole text and its path."""

from datetime import date
from typing import Any

import pytest

from followup_core import Situation, SituationError
from followup_core.facts import facts_of
from followup_core.problems import Problem
from followup_core.replies import NewTimeline, Said, StillDeciding
from followup_core.situation import AnotherJob, Channel, Contact, LinkedIn, OtherOffer, ThankYou, today_from
from followup_core.texts import say
from followup_core.workdays import WEEKENDS
from tests.core.asking import Facts

*OTHERS, LAST = facts_of(Situation)
KNOWN = f"{', '.join(OTHERS)} and {LAST}"


def test_only_the_interview_day_is_needed_and_the_rest_has_its_default() -> None:
    assert Situation.from_dict({"interview_day": "2026-11-02"}).to_dict() == {
        "interview_day": "2026-11-02",
        "timeline": None,
        "came_back": None,
        "follow_ups": [],
        "contact": "company",
        "channel": "none",
        "portal_checked_on": None,
        "linkedin": "not_asked",
        "country": None,
        "region": None,
        "only_successful_hear_back": False,
        "other_offer": None,
        "missed_appointment": None,
        "another_job": "none",
        "thank_you": "unknown",
        "feedback_asked": False,
        "pace": "usual",
        "asked_not_to_ask": False,
        "awaiting": "decision",
    }


FULL: Facts = {
    "interview_day": "2026-11-02",
    "timeline": {"words": "in two weeks", "deadline": "2026-11-16", "open_ended": False, "said_on": "2026-11-02"},
    "came_back": {"kind": "still_deciding", "on": "2026-11-04"},
    "follow_ups": ["2026-11-05", "2026-11-03"],
    "contact": "recruiter",
    "channel": "portal",
    "portal_checked_on": "2026-11-05",
    "linkedin": "agreed",
    "country": "GB",
    "region": "ENG",
    "only_successful_hear_back": True,
    "other_offer": {"answer_by": "2026-11-20", "told": True},
    "missed_appointment": "2026-11-04",
    "another_job": "taken",
    "thank_you": "sent",
    "feedback_asked": True,
    "pace": "slow",
    "asked_not_to_ask": True,
    "awaiting": "checks",
}


def test_every_fact_is_read_as_a_value_and_written_back() -> None:
    situation = Situation.from_dict(FULL)
    assert situation.to_dict() == FULL
    assert situation.timeline == Said(words="in two weeks", deadline=date(2026, 11, 16), said_on=date(2026, 11, 2))
    assert situation.came_back == StillDeciding(on=date(2026, 11, 4))
    assert situation.follow_ups == (date(2026, 11, 5), date(2026, 11, 3)), "in the order of the form"
    assert (situation.contact, situation.channel) == (Contact.RECRUITER, Channel.PORTAL)
    assert (situation.linkedin, situation.another_job) == (LinkedIn.AGREED, AnotherJob.TAKEN)
    assert situation.thank_you is ThankYou.SENT


REPLIES: tuple[Facts, ...] = (
    {"kind": "new_timeline", "words": "next week", "deadline": None, "open_ended": False, "said_on": "2026-11-04"},
    {"kind": "new_timeline", "words": None, "deadline": "2026-11-20", "open_ended": True, "said_on": "2026-11-04"},
    {"kind": "still_deciding", "on": "2026-11-04"},
    {"kind": "check_in_on", "day": "2026-11-20", "said_on": "2026-11-04"},
    {"kind": "turned_down", "on": "2026-11-04"},
    {"kind": "offer", "on": "2026-11-04", "answered_on": None},
    {"kind": "offer", "on": "2026-11-04", "answered_on": "2026-11-04"},
)


@pytest.mark.parametrize("reply", REPLIES, ids=[reply["kind"] for reply in REPLIES])
def test_what_came_back_is_written_back(reply: Facts) -> None:
    assert Situation.from_dict({"interview_day": "2026-11-02", "came_back": reply}).to_dict()["came_back"] == reply


NOT_A_DAY = "is not a day. Write it as 2026-12-04: the year, the month, the day."
ERRORS: dict[str, tuple[Any, str]] = {
    "unknown fact": ({"mood": "hopeful"}, f"mood: This is not a fact that we know. Known here are: {KNOWN}."),
    "unknown part": (
        {"timeline": {"deadline": "2026-11-20", "by": 1}},
        "timeline.by: This is not a fact that we know. Known here are: words, deadline, open_ended and said_on.",
    ),
    "no day": ({"interview_day": "2026-13-02"}, f"interview_day: “2026-13-02” {NOT_A_DAY}"),
    "30 February": ({"interview_day": "2026-02-30"}, f"interview_day: “2026-02-30” {NOT_A_DAY}"),
    "no leap year": ({"interview_day": "2027-02-29"}, f"interview_day: “2027-02-29” {NOT_A_DAY}"),
    "short date": ({"interview_day": "2026-1-2"}, f"interview_day: “2026-1-2” {NOT_A_DAY}"),
    "time of day": ({"interview_day": "2026-11-02T10:00"}, f"interview_day: “2026-11-02T10:00” {NOT_A_DAY}"),
    "other digits": ({"interview_day": "٢٠٢٦-١١-٠٢"}, f"interview_day: “٢٠٢٦-١١-٠٢” {NOT_A_DAY}"),
    "empty day": ({"interview_day": ""}, f"interview_day: “” {NOT_A_DAY}"),
    "a long text": ({"interview_day": "x" * 80}, f"interview_day: “{'x' * 59}…” {NOT_A_DAY}"),
    "null": ({"interview_day": None}, f"interview_day: null {NOT_A_DAY}"),
    "number": ({"interview_day": 20261102}, f"interview_day: a number {NOT_A_DAY}"),
    "decimal number": ({"interview_day": 1.5}, f"interview_day: a number {NOT_A_DAY}"),
    "true": ({"interview_day": True}, f"interview_day: true or false {NOT_A_DAY}"),
    "list": ({"interview_day": ["2026-11-02"]}, f"interview_day: a list {NOT_A_DAY}"),
    "object": ({"interview_day": {}}, f"interview_day: an object {NOT_A_DAY}"),
    "too early a day": (
        {"interview_day": "1999-12-31"},
        "interview_day: 31 December 1999 is too far away. Give a day between 1 January 2000 and 31 December 2100.",
    ),
    "too late a day": (
        {"interview_day": "2101-01-01"},
        "interview_day: 1 January 2101 is too far away. Give a day between 1 January 2000 and 31 December 2100.",
    ),
    "no list": (
        {"follow_ups": "2026-11-05"},
        'follow_ups: “2026-11-05” is not a list of days. Write it as ["2026-12-04"], or [] for none.',
    ),
    "one of a list": ({"follow_ups": ["2026-11-05", "soon"]}, f"follow_ups[1]: “soon” {NOT_A_DAY}"),
    "no such answer": (
        {"channel": "fax"},
        "channel: “fax” is not one of the answers. Choose one of: none, email, portal and phone.",
    ),
    "an answer that is not text": (
        {"contact": ["company"]},
        "contact: a list is not one of the answers. Choose one of: company and recruiter.",
    ),
    "an answer in capitals": (
        {"linkedin": "Agreed"},
        "linkedin: “Agreed” is not one of the answers. Choose one of: not_asked, agreed, reluctant and connected.",
    ),
    "neither yes nor no": (
        {"feedback_asked": "yes"},
        "feedback_asked: “yes” is neither yes nor no. Write true or false.",
    ),
    "no number for yes": (
        {"only_successful_hear_back": 1},
        "only_successful_hear_back: a number is neither yes nor no. Write true or false.",
    ),
    "words that are no text": (
        {"timeline": {"words": 14}},
        "timeline.words: a number is not text. Write their words in quotation marks.",
    ),
    "country": (
        {"country": "gb"},
        "country: “gb” is not a country code. Write two capital letters, such as GB or US.",
    ),
    "country of a region": (
        {"country": "gb", "region": "ENG"},
        "country: “gb” is not a country code. Write two capital letters, such as GB or US.",
    ),
    "deadline of a timeline": ({"timeline": {"deadline": "soon"}}, f"timeline.deadline: “soon” {NOT_A_DAY}"),
    "region without country": (
        {"region": "ENG"},
        "region: A region needs its country. Choose the country too, or leave the region out.",
    ),
    "timeline that is not an object": (
        {"timeline": "two weeks"},
        "timeline: “two weeks” does not fit here. Give an object with: words, deadline, open_ended and said_on.",
    ),
    "timeline that says nothing": (
        {"timeline": {}},
        "timeline: Say what they told you, or give the day. If they named no time, leave it out.",
    ),
    "timeline of spaces": (
        {"timeline": {"words": "  "}},
        "timeline: Say what they told you, or give the day. If they named no time, leave it out.",
    ),
    "no kind": (
        {"came_back": {"on": "2026-11-04"}},
        "came_back: an object does not fit here. Give an object with: kind.",
    ),
    "unknown kind": (
        {"came_back": {"kind": "maybe"}},
        "came_back.kind: “maybe” is not one of the answers. "
        "Choose one of: new_timeline, still_deciding, check_in_on, turned_down and offer.",
    ),
    "kind that is not text": (
        {"came_back": {"kind": []}},
        "came_back.kind: a list is not one of the answers. "
        "Choose one of: new_timeline, still_deciding, check_in_on, turned_down and offer.",
    ),
    "a key of another kind": (
        {"came_back": {"kind": "turned_down", "on": "2026-11-04", "day": "2026-11-05"}},
        "came_back.day: This is not a fact that we know. Known here are: on.",
    ),
    "a needed part": (
        {"came_back": {"kind": "turned_down"}},
        "came_back.on: This is needed. Give a day, written as 2026-12-04.",
    ),
    "a new timeline without its day": (
        {"came_back": {"kind": "new_timeline", "words": "next week"}},
        "came_back.said_on: This is needed. Give a day, written as 2026-12-04.",
    ),
    "asked before they said so": (
        {"came_back": {"kind": "check_in_on", "day": "2026-11-03", "said_on": "2026-11-04"}},
        "came_back.day: 3 November 2026 lies before 4 November 2026, the day on which they said it. "
        "Give the day they want to be asked on.",
    ),
    "a yes before the offer": (
        {"came_back": {"kind": "offer", "on": "2026-11-04", "answered_on": "2026-11-03"}},
        "came_back.answered_on: 3 November 2026 lies before 4 November 2026, the day of the offer. "
        "Give the day on which you said yes, or leave it out.",
    ),
    "an offer without its day": (
        {"other_offer": {"told": True}},
        "other_offer.answer_by: This is needed. Give a day, written as 2026-12-04.",
    ),
}


@pytest.mark.parametrize(("raw", "text"), ERRORS.values(), ids=ERRORS)
def test_an_error_says_where_it_is_what_is_wrong_and_what_to_do(raw: Facts, text: str) -> None:
    with pytest.raises(SituationError) as raised:
        Situation.from_dict({"interview_day": "2026-11-02"} | raw)
    assert str(raised.value) == text
    assert raised.value.problems[0].path == text.split(":", maxsplit=1)[0]


def test_the_interview_day_is_needed() -> None:
    with pytest.raises(SituationError) as raised:
        Situation.from_dict({})
    assert str(raised.value) == "interview_day: This is needed. Give a day, written as 2026-12-04."


@pytest.mark.parametrize("raw", [None, [], "2026-11-02", 5])
def test_what_is_no_object_is_no_situation(raw: Any) -> None:
    with pytest.raises(
        SituationError, match=r"does not fit here\. Give an object with: interview_day, timeline"
    ) as raised:
        Situation.from_dict(raw)
    assert [problem.path for problem in raised.value.problems] == [""]


def test_several_problems_are_reported_together_in_the_order_of_the_questions() -> None:
    with pytest.raises(SituationError) as raised:
        Situation.from_dict(
            {
                "interview_day": "2026-11-02",
                "mood": "hopeful",
                "channel": "fax",
                "follow_ups": ["2026-11-05", "no", "never"],
                "region": "ENG",
                "came_back": {"kind": "check_in_on", "day": "x", "said_on": "y", "z": 1},
            }
        )
    assert [problem.path for problem in raised.value.problems] == [
        "mood",
        "came_back.z",
        "came_back.day",
        "came_back.said_on",
        "follow_ups[1]",
        "follow_ups[2]",
        "channel",
        "region",
    ]


@pytest.mark.parametrize("path", ["timeline", "came_back"])
def test_words_that_cannot_be_read_are_a_problem_at_their_words(path: str) -> None:
    said = {"words": "blorb fnord", "said_on": "2026-11-02"} | ({"kind": "new_timeline"} if path == "came_back" else {})
    situation = Situation.from_dict({"interview_day": "2026-11-02", path: said})
    with pytest.raises(SituationError) as raised:
        situation.as_of(date(2026, 11, 9))
    assert [problem.path for problem in raised.value.problems] == [f"{path}.words"]


def test_words_that_name_a_day_beyond_the_calendar_are_a_problem_at_their_words() -> None:
    situation = Situation.from_dict({"interview_day": "2026-11-02", "timeline": {"words": "in 90 years"}})
    with pytest.raises(SituationError, match=r"^timeline\.words: 2 November 2116 is too far away\."):
        situation.as_of(date(2026, 11, 9))


def test_a_time_told_before_the_interview_counts_from_today_where_nobody_says_when() -> None:
    situation = Situation.from_dict({"interview_day": "2026-11-12", "timeline": {"words": "in two weeks"}})
    told = {today: situation.as_of(today).timeline for today in (date(2026, 11, 9), date(2026, 11, 16))}
    assert [said and said.said_on for said in told.values()] == [date(2026, 11, 9), date(2026, 11, 12)]
    named = [said and said.named_time(WEEKENDS) for said in told.values()]
    assert [time and time.day for time in named] == [date(2026, 11, 23), date(2026, 11, 26)]


def test_no_day_that_has_happened_lies_after_today() -> None:
    facts: Facts = {
        "interview_day": "2026-11-02",
        "follow_ups": ["2026-11-09", "2026-11-10"],
        "missed_appointment": "2026-11-11",
    }
    situation = Situation.from_dict(facts)
    assert situation.as_of(date(2026, 11, 11)) == situation
    with pytest.raises(SituationError) as raised:
        situation.as_of(date(2026, 11, 9))
    today = date(2026, 11, 9)
    assert raised.value.problems == (
        Problem("follow_ups[1]", say("error.after_today", day=date(2026, 11, 10), today=today)),
        Problem("missed_appointment", say("error.after_today", day=date(2026, 11, 11), today=today)),
    )


def test_the_day_on_which_a_time_was_told_is_kept_where_it_is_named() -> None:
    said: Facts = {"words": "in two weeks", "said_on": "2026-11-05"}
    new: Facts = {"kind": "new_timeline", "words": "in a week", "said_on": "2026-11-06"}
    situation = Situation.from_dict({"interview_day": "2026-11-02", "timeline": said, "came_back": new})
    read = situation.as_of(date(2026, 11, 9))
    assert isinstance(read.came_back, NewTimeline)
    for told, day, named in ((read.timeline, 5, 19), (read.came_back, 6, 13)):
        assert told is not None
        time = told.named_time(WEEKENDS)
        assert (told.said_on, time and time.day) == (date(2026, 11, day), date(2026, 11, named))


def test_another_offer_that_could_be_waits_for_a_week() -> None:
    waits = OtherOffer(answer_by=date(2026, 11, 16))
    assert OtherOffer.samples(date(2026, 11, 9)) == (("waiting", waits),)


def test_words_beside_a_deadline_are_only_shown() -> None:
    said = {"words": "blorb fnord", "deadline": "2026-11-20"}
    assert Situation.from_dict({"interview_day": "2026-11-02", "timeline": said}).timeline


def test_the_day_that_is_today_is_read_as_any_other() -> None:
    assert today_from("2026-11-24") == date(2026, 11, 24)
    with pytest.raises(SituationError) as raised:
        today_from("tomorrow")
    assert str(raised.value) == f"today: “tomorrow” {NOT_A_DAY}"
