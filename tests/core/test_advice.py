"""What stands beside a verdict: each hint where it fits and where it does not, and the quiet days of offices."""

from datetime import date

import pytest

from followup_core.advice import ADVICE
from followup_core.answer_parts import Advice
from followup_core.quiet_days import QUIET_TIMES, quiet_time
from followup_core.sections import SECTIONS
from followup_core.texts import CATALOGUES, say
from tests.core.asking import Facts, ask

SENT = {"follow_ups": ["2026-11-09"]}
OFFER = {"came_back": {"kind": "offer", "on": "2026-11-09"}}
ACCEPTED = {"came_back": {"kind": "offer", "on": "2026-11-09", "answered_on": "2026-11-09"}}
NO = {"came_back": {"kind": "turned_down", "on": "2026-11-09"}}
PORTAL, PHONE = {"channel": "portal"}, {"channel": "phone"}
AGREED, CONNECTED = {"linkedin": "agreed"}, {"linkedin": "connected"}
OTHER = {"other_offer": {"answer_by": "2026-11-30"}}
DEADLINE = {"timeline": {"deadline": "2026-11-20"}}

DAY_MORE = "One more day costs nothing"

GIVEN: dict[str, tuple[tuple[bool, str, Facts], ...]] = {
    "ask-before-you-leave": ((True, "2026-11-01", {}), (False, "2026-11-02", {})),
    "thank-you-note": (
        (False, "2026-11-01", {}),
        (True, "2026-11-02", {}),
        (True, "2026-11-04", {}),
        (False, "2026-11-05", {}),
        (True, "2026-11-03", {"thank_you": "not_sent"}),
        (False, "2026-11-03", {"thank_you": "sent"}),
        (False, "2026-11-03", {"another_job": "taken"}),
    ),
    "one-day-more": (
        (True, "2026-11-10", DEADLINE),
        (False, "2026-11-23", DEADLINE),
        (False, "2026-11-03", {}),
    ),
    "look-in-the-portal": (
        (True, "2026-11-03", PORTAL),
        (True, "2026-11-09", PORTAL | SENT),
        (False, "2026-11-09", PORTAL),
        (False, "2026-11-01", PORTAL),
        (False, "2026-11-03", {}),
    ),
    "invite-on-linkedin": (
        (True, "2026-11-09", AGREED),
        (False, "2026-11-09", AGREED | SENT),
        (False, "2026-11-09", {}),
    ),
    "invite-later": ((True, "2026-11-09", AGREED | SENT), (False, "2026-11-09", AGREED), (False, "2026-11-09", SENT)),
    "keep-looking": (
        (True, "2026-11-03", {}),
        (True, "2026-11-17", ACCEPTED),
        (True, "2026-11-10", NO),
        (False, "2026-11-10", OFFER),
        (False, "2026-11-10", {"another_job": "taken"}),
        (False, "2026-11-10", {"another_job": "taken_and_told"}),
    ),
    "no-contact-yet": ((True, "2026-11-08", {}), (False, "2026-11-09", {}), (False, "2026-11-01", {})),
    "nothing-more": (
        (True, "2026-11-10", SENT),
        (True, "2026-11-16", SENT),
        (False, "2026-11-09", {}),
        (False, "2027-01-09", {}),
    ),
    "one-message": (
        (True, "2026-11-09", {}),
        (True, "2026-11-09", PHONE),
        (True, "2026-11-09", OTHER),
        (True, "2026-11-09", {"missed_appointment": "2026-11-09"}),
        (False, "2026-11-08", {}),
        (False, "2026-11-09", PORTAL),
    ),
    "resign-nowhere": ((True, "2026-11-17", ACCEPTED), (True, "2026-11-10", ACCEPTED), (False, "2026-11-10", OFFER)),
    "no-call": (
        (True, "2026-11-03", {}),
        (True, "2026-11-10", NO),
        (False, "2026-11-09", PHONE),
        (False, "2026-11-01", {}),
        (False, "2026-11-10", OFFER),
    ),
    "no-invitation": (
        (True, "2026-11-09", {}),
        (True, "2026-11-09", {"linkedin": "reluctant"}),
        (False, "2026-11-09", AGREED),
        (False, "2026-11-09", CONNECTED),
        (False, "2026-11-09", {"another_job": "taken"}),
    ),
}


@pytest.mark.parametrize(
    ("hint", "said", "today", "facts"),
    [
        pytest.param(hint, *case, id=f"{hint} {number}")
        for hint, cases in GIVEN.items()
        for number, case in enumerate(cases)
    ],
)
def test_a_hint_stands_where_it_fits(hint: str, said: bool, today: str, facts: Facts) -> None:
    answer = ask(today, **facts)
    assert (hint in {each.id for each in (*answer.advice, *answer.not_now)}) is said


def test_every_hint_is_tried_has_its_text_and_a_section() -> None:
    assert [hint.id for hint in ADVICE] == list(GIVEN)
    for hint in ADVICE:
        assert f"advice.{hint.id}" in CATALOGUES["en"]
        assert hint.section in {section.id for section in SECTIONS}


def test_what_not_to_do_stands_apart_from_the_rest() -> None:
    forbidding = {hint.id for hint in ADVICE if hint.forbids}
    for cases in GIVEN.values():
        for _, today, facts in cases:
            answer = ask(today, **facts)
            assert {each.id for each in answer.not_now} <= forbidding
            assert not {each.id for each in answer.advice} & forbidding


QUIET = {
    "new-year": (None, "2026-12-24", "2027-01-02"),
    "thanksgiving": ("US", "2026-11-27", "2026-11-27"),
    "august": ("FR", "2026-08-01", "2026-08-25"),
    "july": ("SE", "2026-07-01", "2026-07-31"),
    "golden-week": ("JP", "2026-04-29", "2026-05-06"),
}


@pytest.mark.parametrize(("name", "country", "first", "last"), [(name, *row) for name, row in QUIET.items()])
def test_quiet_days_have_a_first_and_a_last(name: str, country: str | None, first: str, last: str) -> None:
    begins, ends = date.fromisoformat(first), date.fromisoformat(last)
    for day, quiet in ((begins, True), (ends, True), (date.fromordinal(begins.toordinal() - 1), False)):
        found = quiet_time(day, country)
        assert (found is not None and found.id == name) is quiet
    assert quiet_time(date.fromordinal(ends.toordinal() + 1), country) is None
    assert f"advice.quiet.{name}" in CATALOGUES["en"]
    if country:
        assert quiet_time(begins, "GB") is None


def test_every_quiet_time_is_tried() -> None:
    assert [row.id for row in QUIET_TIMES] == list(QUIET)


@pytest.mark.parametrize(
    ("today", "facts", "noted"),
    [
        ("2026-12-21", {"interview_day": "2026-12-18"}, True),  # the day to write is 25 December
        ("2026-12-28", {"interview_day": "2026-12-18"}, True),
        ("2027-01-04", {"interview_day": "2026-12-18"}, False),
        ("2026-12-28", {"interview_day": "2026-12-18", "follow_ups": ["2026-12-25"]}, False),
        ("2026-11-03", {}, False),
    ],
)
def test_a_quiet_day_to_write_on_is_noted(today: str, facts: Facts, noted: bool) -> None:
    answer = ask(today, **facts)
    assert any(each.id == "quiet-new-year" for each in answer.advice) is noted
    assert not any(each.id.startswith("quiet-") for each in answer.not_now)


def test_a_quiet_day_of_the_country_is_noted_with_what_it_is_and_where_it_is_explained() -> None:
    facts = {"interview_day": "2026-11-19", "country": "US"}
    first, *_ = ask("2026-11-20", **facts).advice
    assert first == Advice("quiet-thanksgiving", say("advice.quiet.thanksgiving"), "on-a-working-day")


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ({"words": "within three weeks"}, f"{DAY_MORE}."),
        ({"words": "By 27 November, Hopefully"}, f"{DAY_MORE}, most of all as they said “Hopefully”."),
        ({"words": "probably by 27 November, I’d say"}, f"{DAY_MORE}, most of all as they said “probably”."),
        ({"words": "by 27 November, I’d say"}, f"{DAY_MORE}, most of all as they said “I’d say”."),
        ({"deadline": "2026-11-27"}, f"{DAY_MORE}, most of all if they said “probably”."),
    ],
)
@pytest.mark.parametrize("later", [False, True])
def test_the_day_more_quotes_the_doubt_that_they_used(said: Facts, text: str, later: bool) -> None:
    facts: Facts = {"timeline": said}
    if later:
        new = {"kind": "new_timeline", "said_on": "2026-11-05", **said}
        facts = {"timeline": {"words": "probably within a week"}, "came_back": new}
    assert text in [each["text"] for each in ask("2026-11-10", **facts).to_dict()["advice"]]  # type: ignore[attr-defined]


def test_after_a_no_the_search_goes_on_without_a_wait() -> None:
    said = {each["id"]: each["text"] for each in ask("2026-11-10", **NO).to_dict()["advice"]}  # type: ignore[attr-defined]
    assert "wait" not in said["keep-looking"]
