"""`check`: the situations and their expected answers, what each verdict shows, and what is not a situation on a day."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from followup_core import LibraryNeeded, Situation, SituationError, check
from followup_core import workdays as workdays_module
from followup_core.policy import POLICY_VERSION
from tests.core.asking import Facts, ask

DATA = Path(__file__).parent.parent / "data"
CASES = [json.loads(line) for line in (DATA / "situations_dev.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_situation_gets_the_answer_of_the_policy(case: Facts) -> None:
    answer = check(Situation.from_dict(case["facts"]), date.fromisoformat(case["today"])).to_dict()
    assert {key: answer[key] for key in case["expect"]} == case["expect"]
    assert str(answer["rule"]).replace("-", " ") == case["rule"].replace(",", "")
    assert answer["policy"] == POLICY_VERSION


def test_every_verdict_is_among_the_situations() -> None:
    assert len({case["expect"]["verdict"] for case in CASES}) == 13


SHOWN: dict[str, tuple[str, Facts, tuple[str, str | None, str | None]]] = {
    "wait, then email": ("2026-11-03", {}, ("wait", "2026-11-09", "2026-11-09")),
    "wait, then portal": ("2026-11-03", {"channel": "portal"}, ("wait", "2026-11-09", "2026-11-09")),
    "wait, then let it rest": (
        "2026-11-03",
        {"only_successful_hear_back": True},
        ("wait", None, "2026-11-09"),
    ),
    "wait for the interview, and on": ("2026-11-01", {}, ("wait", "2026-11-09", "2026-11-09")),
    "wait for the interview, then rest": (
        "2026-11-01",
        {"follow_ups": ["2026-10-20", "2026-10-25"]},
        ("wait", None, "2026-11-02"),
    ),
    "email, until it is long past": ("2026-11-09", {}, ("send_email", "2026-11-09", "2027-01-09")),
    "call": ("2026-11-12", {"channel": "phone"}, ("call", "2026-11-09", "2027-01-09")),
    "recruiter": ("2026-11-12", {"contact": "recruiter"}, ("ask_recruiter", "2026-11-09", "2027-01-09")),
    "portal, which stays until somebody looks": (
        "2026-11-12",
        {"channel": "portal"},
        ("check_portal", "2026-11-09", None),
    ),
    "give time": ("2026-11-12", {"follow_ups": ["2026-11-10"]}, ("give_time", None, "2026-11-17")),
    "silence": ("2026-11-17", {"follow_ups": ["2026-11-10"]}, ("let_it_rest", None, None)),
    "long past": ("2027-01-09", {}, ("let_it_rest", None, None)),
    "feedback": (
        "2026-11-10",
        {"came_back": {"kind": "turned_down", "on": "2026-11-10"}},
        ("ask_feedback", None, "2026-11-25"),
    ),
    "move on": (
        "2026-11-25",
        {"came_back": {"kind": "turned_down", "on": "2026-11-10"}},
        ("move_on", None, None),
    ),
    "offer": ("2026-11-10", {"came_back": {"kind": "offer", "on": "2026-11-10"}}, ("answer_offer", None, None)),
    "another offer, then wait": (
        "2026-11-03",
        {"other_offer": {"answer_by": "2026-11-04"}},
        ("tell_them_now", None, "2026-11-05"),
    ),
    "another offer, until it is too early no more": (
        "2026-11-03",
        {"other_offer": {"answer_by": "2026-11-30"}},
        ("tell_them_now", None, "2026-12-01"),
    ),
    "new time": ("2026-11-05", {"missed_appointment": "2026-11-05"}, ("ask_new_time", None, None)),
    "withdraw": ("2026-11-05", {"another_job": "taken"}, ("withdraw", None, None)),
}


@pytest.mark.parametrize(("today", "facts", "shown"), SHOWN.values(), ids=SHOWN)
def test_earliest_contact_and_the_next_change_of_each_verdict(today: str, facts: Facts, shown: tuple[Any, ...]) -> None:
    answer = ask(today, **facts).to_dict()
    assert (answer["verdict"], answer["earliest_contact"], answer["changes_on"]) == shown


@pytest.mark.parametrize(
    ("linkedin", "facts", "shown"),
    [
        ("not_asked", {}, "refrain"),
        ("reluctant", {}, "refrain"),
        ("connected", {}, "none"),
        ("agreed", {}, "invite"),
        ("agreed", {"follow_ups": ["2026-11-10"]}, "later"),
        ("not_asked", {"follow_ups": ["2026-11-10"]}, "refrain"),
        ("connected", {"follow_ups": ["2026-11-10"]}, "none"),
    ],
)
def test_linkedin_beside_the_verdict(linkedin: str, facts: Facts, shown: str) -> None:
    assert ask("2026-11-10", linkedin=linkedin, **facts).linkedin == shown


@pytest.mark.parametrize(
    ("today", "facts", "best_on"),
    [
        ("2026-11-13", {}, None),
        ("2026-11-14", {}, "2026-11-16"),
        ("2026-11-14", {"country": "SA"}, "2026-11-15"),
        ("2026-11-15", {"country": "SA"}, None),
        ("2026-11-14", {"channel": "portal"}, None),  # looking is no contact
        ("2026-11-14", {"came_back": {"kind": "check_in_on", "day": "2026-11-14", "said_on": "2026-11-10"}}, None),
        (
            "2026-11-15",
            {"came_back": {"kind": "check_in_on", "day": "2026-11-14", "said_on": "2026-11-10"}},
            "2026-11-16",
        ),
        ("2026-11-14", {"other_offer": {"answer_by": "2026-11-16"}}, "2026-11-16"),
        ("2026-11-14", {"other_offer": {"answer_by": "2026-11-15"}}, None),  # Monday would be too late
        ("2026-11-07", {}, None),  # too early to send anything
        ("2026-11-26", {"country": "US"}, "2026-11-27"),
    ],
)
def test_a_message_is_best_sent_on_the_next_working_day(today: str, facts: Facts, best_on: str | None) -> None:
    assert ask(today, **facts).to_dict()["best_on"] == best_on


@pytest.mark.parametrize(
    ("today", "facts", "day", "title"),
    [
        ("2026-11-03", {}, "2026-11-09", "Send one short email to ask for news"),
        (
            "2026-11-10",
            {"other_offer": {"answer_by": "2026-11-13"}},
            "2026-11-16",
            "Send one short email to ask for news",
        ),
        ("2026-11-14", {"follow_ups": ["2026-11-14"]}, "2026-11-21", "Let this application rest, and keep looking"),
    ],
)
def test_a_reminder_to_write_falls_on_a_working_day(today: str, facts: Facts, day: str, title: str) -> None:
    assert ask(today, **facts).to_dict()["reminder"] == {"day": day, "title": title}
    assert ask("2026-11-17", follow_ups=["2026-11-09"]).reminder is None


AFTER_TODAY = {
    "follow_ups[1]": {"follow_ups": ["2026-11-01", "2026-11-05"]},
    "follow_ups[0]": {"follow_ups": ["2026-11-05", "2026-11-01"]},
    "came_back.on": {"came_back": {"kind": "still_deciding", "on": "2026-11-05"}},
    "came_back.said_on": {"came_back": {"kind": "check_in_on", "said_on": "2026-11-05", "day": "2026-11-06"}},
    "portal_checked_on": {"portal_checked_on": "2026-11-05"},
    "missed_appointment": {"missed_appointment": "2026-11-05"},
    "timeline.said_on": {"timeline": {"deadline": "2026-12-01", "said_on": "2026-11-05"}},
    "came_back.answered_on": {"came_back": {"kind": "offer", "on": "2026-11-04", "answered_on": "2026-11-05"}},
}


@pytest.mark.parametrize(("path", "facts"), AFTER_TODAY.items())
def test_what_has_happened_lies_on_or_before_today(path: str, facts: Facts) -> None:
    with pytest.raises(SituationError) as raised:
        ask("2026-11-04", **facts)
    assert raised.value.text() == (
        f"{path}: 5 November 2026 lies after today, 4 November 2026. "
        "Give a day that has come, or leave this out until it has happened."
    )
    assert ask("2026-11-05", **facts)


def test_days_after_today_are_reported_together() -> None:
    with pytest.raises(SituationError) as raised:
        ask("2026-11-04", missed_appointment="2026-11-06", follow_ups=["2026-11-05", "2026-11-07"])
    assert [problem.path for problem in raised.value.problems] == [
        "follow_ups[0]",
        "follow_ups[1]",
        "missed_appointment",
    ]


def test_days_that_may_lie_ahead_are_no_errors() -> None:
    assert ask(
        "2026-11-01",
        interview_day="2026-11-20",
        timeline={"deadline": "2026-12-01"},
        other_offer={"answer_by": "2026-11-05"},
        came_back={"kind": "check_in_on", "said_on": "2026-11-01", "day": "2026-11-25"},
    )


@pytest.mark.parametrize(
    ("country", "region", "text"),
    [
        (
            "XX",
            None,
            "country: We have no public holidays for XX. Choose another country, or none: then only weekends count.",
        ),
        (
            "XX",
            "AB",
            "country: We have no public holidays for XX. Choose another country, or none: then only weekends count.",
        ),
        ("GB", "XYZ", "region: GB has no region XYZ in our calendar. Choose another region, or none."),
    ],
)
def test_places_that_the_calendar_does_not_know(country: str, region: str | None, text: str) -> None:
    with pytest.raises(SituationError) as raised:
        ask("2026-11-04", country=country, region=region)
    assert raised.value.text() == text


@pytest.mark.parametrize(("region", "earliest"), [("ENG", "2027-03-30"), ("SCT", "2027-03-29")])
def test_a_region_may_have_its_country_before_it(region: str, earliest: str) -> None:
    asked = [
        ask("2027-03-23", interview_day="2027-03-22", country="GB", region=written).earliest_contact
        for written in (region, f"GB-{region}")
    ]
    assert asked == [date.fromisoformat(earliest)] * 2, "England keeps Easter Monday, Scotland works"


def test_without_the_library_a_country_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    workdays_module._year.cache_clear()
    monkeypatch.setitem(__import__("sys").modules, "holidays", None)
    with pytest.raises(LibraryNeeded, match="Public holidays need the library holidays"):
        ask("2026-11-04", country="GB")
    assert ask("2026-11-04").verdict == "wait"


def test_words_without_their_day_count_from_the_interview_or_from_today_where_that_lies_ahead() -> None:
    words = {"timeline": {"words": "within two weeks"}}
    assert ask("2026-11-10", **words).earliest_contact == date(2026, 11, 17)
    assert ask("2026-10-26", **words).earliest_contact == date(2026, 11, 10)


def test_the_row_that_decided_stands_below_those_that_are_ruled_out() -> None:
    answer = ask("2026-11-12", channel="phone").to_dict()
    decided = answer["decided"]
    assert decided == {
        "rule": "told-to-call",
        "number": len(answer["ruled_out"]) + 1,  # type: ignore[arg-type]
        "when": "They told you to call",
        "then": "Call once, briefly",
    }


@pytest.mark.parametrize(
    ("rule", "facts"),
    [
        ("giving-time", {"follow_ups": ["2026-11-27", "2026-11-28"]}),
        (
            "asked-twice",
            {"follow_ups": ["2026-11-09"] * 3, "came_back": {"kind": "still_deciding", "on": "2026-11-13"}},
        ),
    ],
)
def test_a_reason_counts_no_messages_since_there_may_be_more(rule: str, facts: Facts) -> None:
    answer = ask("2026-11-29", **facts)
    assert answer.rule.id == rule
    words = set(str(answer.to_dict()["why"]).replace("more than once", "").lower().split())
    assert words.isdisjoint({"once,", "twice,", "second", "third"})


def test_after_a_no_the_answer_is_calm_and_asks_for_nothing() -> None:
    answer = ask("2026-11-12", came_back={"kind": "turned_down", "on": "2026-11-11"}).to_dict()
    assert (answer["verdict"], answer["tone"], answer["emblem_day"]) == ("ask_feedback", "rest", None)
    assert answer["headline"] == "Take a moment. You don’t have to reply today."


def test_a_year_that_may_be_a_slip_is_questioned() -> None:
    asked = "Your interview was on Monday 2 November 2026. Is that the right year?"
    assert ask("2027-11-02").to_dict()["detail"] == asked
    assert ask("2027-02-02").to_dict()["detail"] != asked
    heard_since = {"came_back": {"kind": "still_deciding", "on": "2027-08-02"}}
    assert ask("2027-11-02", **heard_since).to_dict()["detail"] != asked


def test_a_day_to_ask_on_before_the_interview_is_said_to_be_ignored() -> None:
    def chip(day: str, said_on: str = "2026-10-26") -> str:
        facts = {"came_back": {"kind": "check_in_on", "day": day, "said_on": said_on}}
        return ask("2026-11-04", **facts).to_dict()["given"][-1]["text"]  # type: ignore[index,no-any-return]

    assert chip("2026-10-30") == "asked you to ask on Fri 30 Oct: before the interview, so ignored"
    assert chip("2026-11-03") == "asked you to ask on Tue 3 Nov: said before the interview, so ignored"
    assert chip("2026-11-03", "2026-11-02") == "asked you to ask on Tue 3 Nov"


def test_what_lies_before_the_interview_is_said_not_to_count() -> None:
    def chip(**facts: object) -> str:
        return ask("2026-11-27", interview_day="2026-11-20", **facts).to_dict()["given"][-1]["text"]  # type: ignore[index,no-any-return]

    assert chip(follow_ups=["2026-11-16"]) == "Mon 16 Nov: before the interview, so not about it"
    some = chip(follow_ups=["2026-11-25", "2026-11-16"])
    assert some == "Mon 16 Nov and Wed 25 Nov (before the interview, so not about it: Mon 16 Nov)"
    assert chip(follow_ups=["2026-11-20"]) == "Fri 20 Nov"
    past = "before the interview, so ignored"
    assert chip(timeline={"deadline": "2026-11-10"}) == f"by Tue 10 Nov: {past}"
    assert chip(timeline={"deadline": "2026-11-10", "open_ended": True}) == f"not before Tue 10 Nov: {past}"
    assert chip(timeline={"words": "by 10 November", "said_on": "2026-11-02"}) == f"“by 10 November”: {past}"
    assert chip(timeline={"deadline": "2026-11-20"}) == "by Fri 20 Nov"
    before = chip(came_back={"kind": "still_deciding", "on": "2026-11-18"})
    assert before == "wrote back on Wed 18 Nov, no date: said before the interview, so ignored"
    assert chip(came_back={"kind": "turned_down", "on": "2026-11-18"}) == "said no on Wed 18 Nov"


def test_the_emblem_has_the_day_that_the_headline_names() -> None:
    answer = ask("2026-11-27", interview_day="2027-03-15").to_dict()
    assert (answer["headline"], answer["emblem_day"]) == (
        "Nothing to follow up yet. Your interview is on Monday 15 March 2027.",
        15,
    )
