"""The timeline that comes out: readings, spans, certainty, errors, and how long it takes."""

from contextlib import suppress
from datetime import date

import pytest

from followup_core import TimelineError, read_timeline
from followup_core.timeline import Reading, Timeline, Window
from followup_core.timeline.grammar import Context
from followup_core.timeline.nodes import nodes_of
from followup_core.timeline.reader import parsed
from followup_core.timeline.tokens import tokens_of
from followup_core.workdays import WEEKENDS, Calendar

MONDAY = date(2026, 11, 23)


def timeline_of(words: str, said_on: date = MONDAY, day_first: bool | None = None) -> Timeline:
    timeline = read_timeline(words, said_on, day_first=day_first)
    assert timeline is not None
    return timeline


def test_the_dictionary_has_all_that_a_page_shows() -> None:
    assert timeline_of("We'll call you by next Friday, all being well").to_dict() == {
        "earliest": "2026-11-23",
        "latest": "2026-12-04",
        "deadline": "2026-12-04",
        "open_ended": False,
        "working_days": False,
        "other_readings": [{"earliest": "2026-11-23", "latest": "2026-11-27", "deadline": "2026-11-27"}],
        "understood": [[15, 29]],
        "ignored": [[0, 14], [29, 45]],
        "unused": [],
        "certainty": "likely",
        "past": False,
    }


def test_working_days_stay_working_days_until_a_calendar_places_them() -> None:
    reading: Reading = timeline_of("within ten working days", date(2026, 12, 17)).readings[0]
    assert reading.working_days
    assert reading.window(WEEKENDS) == Window(date(2026, 12, 17), date(2026, 12, 31))
    assert reading.window(Calendar("GB", "ENG")).latest == date(2027, 1, 5)


def test_the_last_working_day_of_a_month_is_placed_by_the_calendar() -> None:
    reading = timeline_of("last working day of May").readings[0]
    assert reading.window(WEEKENDS).latest == date(2027, 5, 31)
    assert reading.window(Calendar("US")).latest == date(2027, 5, 28)


@pytest.mark.parametrize(
    ("words", "certainty"),
    [("by Friday 4 December", "sure"), ("a couple of weeks", "likely"), ("by firday", "guess"), ("03/04", "guess")],
)
def test_certainty_falls_with_other_readings_and_mended_slips(words: str, certainty: str) -> None:
    assert timeline_of(words).certainty == certainty


@pytest.mark.parametrize(
    ("day_first", "deadlines"),
    [(None, ["2027-03-04", "2027-04-03"]), (True, ["2027-04-03", "2027-03-04"]), (False, ["2027-03-04", "2027-04-03"])],
)
def test_the_order_of_day_and_month_puts_one_reading_first(day_first: bool | None, deadlines: list[str]) -> None:
    timeline = timeline_of("by 03/04", day_first=day_first)
    assert [str(reading.window(WEEKENDS).latest) for reading in timeline.readings] == deadlines


def test_a_floor_is_open_ended_and_a_deadline_is_not() -> None:
    assert timeline_of("not before Wednesday").open_ended
    assert not timeline_of("by Wednesday").open_ended
    assert not timeline_of("Don't expect news before Thursday, but you'll hear by Friday").open_ended


def test_a_date_just_gone_is_said_to_be_past() -> None:
    assert timeline_of("by 20 November").to_dict()["past"]


@pytest.mark.parametrize(
    ("words", "quoted", "sentence"),
    [
        ("We'll call by 30 February at noon", "30 February", "isn’t a day in the calendar"),
        ("two weeks ago", "two weeks ago", "was over on the day they said it"),
        ("in 99999999999999 weeks", "99999999999999 weeks", "is further away than this calendar goes"),
        ("asdf qwer zxcv", "asdf qwer zxcv", "cannot be read as English words about a time"),
    ],
)
def test_an_error_points_at_the_characters_and_says_how_to_put_it(words: str, quoted: str, sentence: str) -> None:
    with pytest.raises(TimelineError) as raised:
        read_timeline(words, MONDAY)
    (problem,) = raised.value.problems
    assert problem.span is not None
    assert words[slice(*problem.span)] == quoted
    assert str(raised.value).startswith(f"“{quoted}” {sentence}.")
    assert "Write" in str(raised.value) or "write" in str(raised.value)


@pytest.mark.parametrize("words", ["", "  \n\t", "???", "🙂", "\u200b", "(((("])
def test_no_words_are_an_error_that_gives_an_example(words: str) -> None:
    with pytest.raises(TimelineError, match=r"There are no words here\. Write what they said"):
        read_timeline(words, MONDAY)


@pytest.mark.parametrize("said_on", [date.min, date.max, date(9999, 12, 1), date(1, 1, 1)])
def test_the_ends_of_the_calendar_are_an_error_and_no_crash(said_on: date) -> None:
    with pytest.raises(TimelineError):
        read_timeline("in two weeks", said_on)


@pytest.mark.parametrize(
    "words", ["december 31.4. weeks", "by 1.5 december", "99999999999999999999 december", "the 0th"]
)
def test_odd_numbers_are_read_or_refused(words: str) -> None:
    with suppress(TimelineError):
        timeline = read_timeline(words, MONDAY)
        assert timeline is None or timeline.earliest <= timeline.latest


def test_times_too_many_to_count_are_an_error() -> None:
    for words in ("in 5000 working days", "in 100000 years", "in 9999999 days", "9999-12-31"):
        with pytest.raises(TimelineError):
            read_timeline(words, MONDAY)


LONG = (
    "by the end of next week ",
    "a week and ",
    "the - more ",
    "or friday ",
    "1/",
    "twenty one ",
    "mo nday ",
    "between the not before ",
    "(",
    "w/",
    "a.",
    "weekfriday",
)


@pytest.mark.parametrize("piece", LONG)
def test_the_steps_grow_no_faster_than_the_words(piece: str) -> None:
    def steps_for(length: int) -> int:
        steps = [0]
        parsed(nodes_of(tokens_of((piece * length)[:length])), Context(MONDAY), steps)
        return steps[0]

    once, twice = steps_for(2_500), steps_for(5_000)
    assert twice <= 2.2 * once + 50


@pytest.mark.parametrize("piece", LONG)
def test_ten_thousand_characters_are_answered_or_refused(piece: str) -> None:
    words = (piece * 10_000)[:10_000]
    try:
        timeline = read_timeline(words, MONDAY)
    except TimelineError:
        return
    assert timeline is None or timeline.earliest <= timeline.latest
