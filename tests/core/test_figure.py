"""The line of days: what stands on it, between which days it waits, and which days are written under it."""

from datetime import date
from functools import partial
from typing import Any

import pytest

from followup_core.answer_parts import writer
from followup_core.checker import calendar_named
from followup_core.figure import figure
from followup_core.figure_labels import Label, label_rows
from followup_core.figure_parts import MOST_DAYS, Figure
from followup_core.situation import Situation
from tests.core.asking import Facts

write = partial(writer, "en-GB")


def line_of(today: str, facts: Facts) -> Figure | None:
    day = date.fromisoformat(today)
    situation = Situation.from_dict({"interview_day": "2026-11-20"} | facts).as_of(day)
    return figure(situation, calendar_named(situation.country, situation.region), day)


def drawn(today: str, facts: Facts) -> dict[str, Any]:
    found = line_of(today, facts)
    assert found
    return found.to_dict(write(2026))


TWO_WEEKS: Facts = {"timeline": {"words": "within two weeks"}}
ROWS: dict[str, tuple[str, Facts, list[tuple[str, str, str]]]] = {
    "while they have time": (
        "2026-12-03",
        TWO_WEEKS,
        [
            ("interview", "Fri 20 Nov", "Your interview"),
            ("window", "until Fri 4 Dec", "The time they gave"),
            ("today", "Thu 3 Dec", "Today: Wait"),
            ("act", "Mon 7 Dec", "Send one short email"),
            ("give", "until Sun 13 Dec", "Give them time"),
            ("rest", "from Mon 14 Dec", "Let it rest"),
        ],
    ),
    "on the day to write": (
        "2026-12-07",
        TWO_WEEKS,
        [
            ("interview", "Fri 20 Nov", "Your interview"),
            ("window", "until Fri 4 Dec", "The time they gave"),
            ("act", "Mon 7 Dec", "Today: Send one short email"),
            ("give", "until Sun 13 Dec", "Give them time"),
            ("rest", "from Mon 14 Dec", "Let it rest"),
        ],
    ),
    "on a Saturday after it": (
        "2026-12-12",
        TWO_WEEKS,
        [
            ("interview", "Fri 20 Nov", "Your interview"),
            ("window", "until Fri 4 Dec", "The time they gave"),
            ("today", "Sat 12 Dec", "Today"),
            ("act", "Mon 14 Dec", "Send one short email"),
            ("give", "until Sun 20 Dec", "Give them time"),
            ("rest", "from Mon 21 Dec", "Let it rest"),
        ],
    ),
    "after the email": (
        "2026-12-10",
        TWO_WEEKS | {"follow_ups": ["2026-12-07"]},
        [
            ("interview", "Fri 20 Nov", "Your interview"),
            ("window", "until Fri 4 Dec", "The time they gave"),
            ("sent", "Mon 7 Dec", "You followed up"),
            ("today", "Thu 10 Dec", "Today: Give them time"),
            ("rest", "from Mon 14 Dec", "Let it rest"),
        ],
    ),
    "when it rests": (
        "2026-12-16",
        TWO_WEEKS | {"follow_ups": ["2026-12-07"]},
        [
            ("interview", "Fri 20 Nov", "Your interview"),
            ("window", "until Fri 4 Dec", "The time they gave"),
            ("sent", "Mon 7 Dec", "You followed up"),
            ("rest", "Mon 14 Dec", "Let it rest"),
            ("today", "Wed 16 Dec", "Today"),
        ],
    ),
    "a week far ahead": (
        "2026-11-23",
        {"timeline": {"words": "in the week of 14 December"}},
        [
            ("interview", "Fri 20 Nov", "Your interview"),
            ("today", "Mon 23 Nov", "Today: Wait"),
            ("window", "Mon 14 Dec to Fri 18 Dec", "The time they gave"),
            ("act", "Mon 21 Dec", "Send one short email"),
            ("give", "until Sun 27 Dec", "Give them time"),
            ("rest", "from Mon 28 Dec", "Let it rest"),
        ],
    ),
    "a floor": (
        "2026-11-23",
        {"timeline": {"words": "not before 1 December"}},
        [
            ("interview", "Fri 20 Nov", "Your interview"),
            ("today", "Mon 23 Nov", "Today: Wait"),
            ("window", "from Tue 1 Dec", "Not before then, they said"),
            ("act", "Tue 8 Dec", "Send one short email"),
            ("give", "until Mon 14 Dec", "Give them time"),
            ("rest", "from Tue 15 Dec", "Let it rest"),
        ],
    ),
    "a reply, and a day to ask on": (
        "2026-11-27",
        {"came_back": {"kind": "check_in_on", "day": "2026-12-02", "said_on": "2026-11-26"}},
        [
            ("interview", "Fri 20 Nov", "Your interview"),
            ("heard", "Thu 26 Nov", "You heard from them"),
            ("today", "Fri 27 Nov", "Today: Wait"),
            ("window", "Wed 2 Dec", "The day they told you to ask"),
            ("act", "Wed 2 Dec", "Send one short email"),
            ("give", "until Tue 8 Dec", "Give them time"),
            ("rest", "from Wed 9 Dec", "Let it rest"),
        ],
    ),
    "before the interview": (
        "2026-11-18",
        {},
        [
            ("today", "Wed 18 Nov", "Today: Wait"),
            ("interview", "Fri 20 Nov", "Your interview"),
            ("act", "Fri 27 Nov", "Send one short email"),
            ("give", "until Thu 3 Dec", "Give them time"),
            ("rest", "from Fri 4 Dec", "Let it rest"),
        ],
    ),
}


@pytest.mark.parametrize(("today", "facts", "rows"), ROWS.values(), ids=ROWS)
def test_the_rows_say_everything_in_the_order_of_its_days(today: str, facts: Facts, rows: list[Any]) -> None:
    marks = drawn(today, facts)["marks"]
    assert [(mark["kind"], mark["days_text"], mark["text"]) for mark in marks] == rows


def test_the_arcs_wait_from_the_interview_to_the_email_and_are_quiet_until_it_rests() -> None:
    found = line_of("2026-12-03", TWO_WEEKS)
    assert found
    days = [(str(arc.stage), arc.day.isoformat(), arc.until.isoformat()) for arc in found.arcs]
    assert days == [("wait", "2026-11-20", "2026-12-07"), ("give", "2026-12-07", "2026-12-14")]


def test_arcs_that_are_over_stay_on_the_line() -> None:
    found = line_of("2026-12-16", TWO_WEEKS | {"follow_ups": ["2026-12-07"]})
    assert found
    days = [(str(arc.stage), arc.day.isoformat(), arc.until.isoformat()) for arc in found.arcs]
    assert days == [("wait", "2026-11-20", "2026-12-07"), ("give", "2026-12-07", "2026-12-14")]


def test_after_a_no_nothing_is_waited_for() -> None:
    no = {"came_back": {"kind": "turned_down", "on": "2026-11-27"}}
    found = line_of("2026-11-27", {"interview_day": "2026-11-20"} | no)
    assert found
    assert found.arcs == ()
    assert found.to_dict(writer("en", 2026))["marks"][-1]["text"] == "Once you’ve asked, move on"  # type: ignore[index]


def test_weekends_are_bands_and_holidays_stand_by_themselves_with_their_names() -> None:
    bands = drawn("2026-12-18", {"interview_day": "2026-12-17", "country": "GB", "region": "ENG"})["bands"]
    assert [band["text"] for band in bands if band["kind"] == "holiday"] == [
        "Fri 25 Dec: Christmas Day",
        "Mon 28 Dec: Boxing Day (observed)",
        "Fri 1 Jan: New Year's Day",
    ]
    assert bands[0]["kind"] == "weekend"
    assert all(band["from"] < band["until"] for band in bands)


def test_a_weekend_is_that_of_the_country() -> None:
    bands = drawn("2026-11-23", {"country": "SA"})["bands"]
    days = drawn("2026-11-23", {"country": "SA"})["days"]
    first = next(band for band in bands if band["until"] * len(days) - band["from"] * len(days) > 1.5)
    assert date.fromisoformat(days[round(first["from"] * len(days))]).strftime("%a") == "Fri"


def test_nothing_is_drawn_once_one_can_only_move_on() -> None:
    no: Facts = {"came_back": {"kind": "turned_down", "on": "2026-11-23"}, "feedback_asked": True}
    assert line_of("2026-11-24", no) is None


def test_a_line_that_is_too_long_to_be_drawn_keeps_its_words() -> None:
    long = drawn("2026-11-23", {"timeline": {"deadline": "2028-06-01"}})
    assert (long["days"], long["bands"]) == ([], [])
    assert len(long["marks"]) == 6
    assert len(drawn("2026-11-23", {"timeline": {"deadline": "2027-11-01"}})["days"]) <= MOST_DAYS


def test_what_matters_more_is_labelled_first_and_what_has_no_room_in_full_has_its_day_alone() -> None:
    act, rest = Label(0.5, "18 Dec", "18", "act"), Label(0.67, "26 Dec", "26", "rest")
    assert [each.text for each in label_rows([rest, act], 264)] == ["18 Dec", "26"]
    assert [each.text for each in label_rows([rest, act], 520)] == ["18 Dec", "26 Dec"]
    assert [each.text for each in label_rows([rest._replace(at=0.51), act], 264)] == ["18 Dec"]


def test_a_label_at_the_edge_stays_inside() -> None:
    (label,) = label_rows([Label(0.01, "20 November", "20", "interview")], 264)
    assert label.at * 264 >= len("20 November") * 4
