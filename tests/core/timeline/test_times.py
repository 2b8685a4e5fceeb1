"""The arithmetic of weeks, months, quarters and years, at the ends of each."""

from datetime import date
from typing import Any

import pytest

from followup_core.timeline.times import (
    SPANS,
    Time,
    Unreadable,
    a_day,
    add_months,
    coming,
    days_between,
    days_in,
    first_week_of_january,
    last_of_month,
    monday,
    month,
    step,
    week_of_month,
)
from followup_core.timeline.windows import Moment

FRIDAY, SUNDAY, MONDAY = date(2026, 11, 27), date(2026, 11, 29), date(2026, 11, 30)


def days(time: Time | None) -> Any:
    """The first and last day of a time, and its grain."""
    return time and (str(time.first), str(time.last), time.grain)


def test_a_day_has_the_other_days_that_the_words_may_mean() -> None:
    assert a_day(FRIDAY) == Time(Moment(FRIDAY), Moment(FRIDAY), "day", doubt=False)
    doubtful = a_day(FRIDAY, SUNDAY, MONDAY, doubt=True)
    assert doubtful.doubt
    assert doubtful.others == (a_day(SUNDAY), a_day(MONDAY))
    assert days_between(FRIDAY, MONDAY, "length") == Time(Moment(FRIDAY), Moment(MONDAY), "length")


def test_times_are_not_added_up_by_mistake() -> None:
    with pytest.raises(TypeError, match="a time has no sum with Time"):
        a_day(FRIDAY) + a_day(MONDAY)


def test_what_names_no_day_says_which_text_tells_it_and_where() -> None:
    raised = Unreadable("timeline.no_day", (3, 7))
    assert (str(raised), raised.message_id, raised.span) == ("timeline.no_day", "timeline.no_day", (3, 7))
    assert Unreadable("timeline.no_day").span is None


SPANS_OF_A_DAY = {
    "the week of a Sunday": ("week", SUNDAY, ("2026-11-23", "2026-11-27")),
    "the week of a Monday": ("week", MONDAY, ("2026-11-30", "2026-12-04")),
    "the weekend of a Sunday": ("weekend", SUNDAY, ("2026-11-28", "2026-11-29")),
    "the weekend of a Monday": ("weekend", MONDAY, ("2026-12-05", "2026-12-06")),
    "the month": ("month", MONDAY, ("2026-11-01", "2026-11-30")),
    "a February with a leap day": ("month", date(2028, 2, 10), ("2028-02-01", "2028-02-29")),
    "the first quarter, its first day": ("quarter", date(2027, 1, 1), ("2027-01-01", "2027-03-31")),
    "the first quarter, its last day": ("quarter", date(2027, 3, 31), ("2027-01-01", "2027-03-31")),
    "the second quarter": ("quarter", date(2027, 4, 1), ("2027-04-01", "2027-06-30")),
    "the last quarter": ("quarter", MONDAY, ("2026-10-01", "2026-12-31")),
    "the year": ("year", MONDAY, ("2026-01-01", "2026-12-31")),
}


@pytest.mark.parametrize(("grain", "day", "span"), SPANS_OF_A_DAY.values(), ids=SPANS_OF_A_DAY)
def test_a_day_lies_in_its_span(grain: str, day: date, span: tuple[str, str]) -> None:
    assert days(SPANS[grain](day)) == (*span, grain)


@pytest.mark.parametrize(("weekday", "day"), [(3, "2026-12-03"), (4, "2026-12-04"), (5, "2026-11-28")])
def test_the_coming_weekday_is_never_the_day_itself(weekday: int, day: str) -> None:
    assert str(coming(weekday, FRIDAY)) == day


def test_a_week_begins_on_its_monday() -> None:
    assert (monday(SUNDAY), monday(MONDAY)) == (date(2026, 11, 23), MONDAY)


@pytest.mark.parametrize(
    ("year", "days_of_the_months"),
    [
        (2026, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
        (2028, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
    ],
)
def test_each_month_has_its_days(year: int, days_of_the_months: list[int]) -> None:
    assert [days_in(year, number) for number in range(1, 13)] == days_of_the_months


@pytest.mark.parametrize(("year", "leap"), [(1900, False), (2000, True), (2024, True), (2100, False), (2027, False)])
def test_a_century_is_a_leap_year_only_every_fourth_time(year: int, leap: bool) -> None:
    assert (days_in(year, 2) == 29) is leap
    assert last_of_month(date(year, 2, 1)).day == days_in(year, 2)


MONTHS_LATER = {
    "the same day": ("2026-11-27", 1, "2026-12-27"),
    "over a year end": ("2026-11-27", 2, "2027-01-27"),
    "to a December": ("2026-11-27", 13, "2027-12-27"),
    "back to a December": ("2026-11-27", -11, "2025-12-27"),
    "no such day, so the last": ("2026-11-30", 3, "2027-02-28"),
    "no time at all": ("2026-11-30", 0, "2026-11-30"),
    "the last year there is": ("9998-12-31", 12, "9999-12-31"),
    "the first year there is": ("0002-01-01", -12, "0001-01-01"),
}


@pytest.mark.parametrize(("day", "months", "later"), MONTHS_LATER.values(), ids=MONTHS_LATER)
def test_months_later_is_the_same_day_or_the_last_of_the_month(day: str, months: int, later: str) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(later)


@pytest.mark.parametrize(("day", "months"), [(date(9999, 12, 1), 1), (date(1, 1, 1), -1)])
def test_no_month_lies_beyond_the_calendar(day: date, months: int) -> None:
    with pytest.raises(OverflowError, match=r"^beyond the calendar$"):
        add_months(day, months)


STEPS = {
    "two weeks on, from its Monday": ("week", 2, "2026-12-07"),
    "the weekend after": ("weekend", 1, "2026-11-30"),
    "a month on, from its first": ("month", 1, "2026-12-01"),
    "a quarter on": ("quarter", 1, "2027-02-01"),
    "two years back": ("year", -2, "2024-11-01"),
}


@pytest.mark.parametrize(("unit", "count", "day"), STEPS.values(), ids=STEPS)
def test_a_step_lands_in_the_span_so_many_later(unit: str, count: int, day: str) -> None:
    assert step(FRIDAY, unit, count) == date.fromisoformat(day)


NEW_YEARS = {
    "1 January is a Friday": ("2026-11-27", ("2027-01-04", "2027-01-08")),
    "1 January is a Monday": ("2028-11-27", ("2029-01-08", "2029-01-12")),
    "1 January is a Sunday": ("2022-11-27", ("2023-01-02", "2023-01-06")),
    "in January it is that of this year": ("2026-01-31", ("2026-01-05", "2026-01-09")),
    "from February it is that of the next": ("2026-02-01", ("2027-01-04", "2027-01-08")),
}


@pytest.mark.parametrize(("day", "span"), NEW_YEARS.values(), ids=NEW_YEARS)
def test_the_first_week_of_january_has_no_new_years_day_in_it(day: str, span: tuple[str, str]) -> None:
    assert days(first_week_of_january(date.fromisoformat(day))) == (*span, "new year")


WEEKS = {
    "the first of November 2026, which a Sunday opens": ("2026-11-01", 1, ("2026-11-02", "2026-11-06")),
    "the first of a month that a Wednesday opens": ("2026-07-01", 1, ("2026-06-29", "2026-07-03")),
    "the first of a month that a Thursday opens": ("2026-10-01", 1, ("2026-10-05", "2026-10-09")),
    "the second": ("2026-11-01", 2, ("2026-11-09", "2026-11-13")),
    "the fourth": ("2026-11-01", 4, ("2026-11-23", "2026-11-27")),
    "a fifth that is there": ("2026-09-01", 5, ("2026-09-28", "2026-10-02")),
    "the last of a month that a Wednesday closes": ("2026-09-01", -1, ("2026-09-28", "2026-10-02")),
    "the last of a month that a Tuesday closes": ("2026-06-01", -1, ("2026-06-22", "2026-06-26")),
    "the last but one": ("2026-11-01", -2, ("2026-11-16", "2026-11-20")),
}


@pytest.mark.parametrize(("first", "number", "span"), WEEKS.values(), ids=WEEKS)
def test_a_week_counts_to_the_month_of_its_wednesday(first: str, number: int, span: tuple[str, str]) -> None:
    assert days(week_of_month(month(date.fromisoformat(first)), number)) == (*span, "week")


@pytest.mark.parametrize("number", [5, 0, -5])
def test_a_month_of_four_weeks_has_no_fifth_and_none_before_the_first(number: int) -> None:
    assert week_of_month(month(FRIDAY), number) is None
