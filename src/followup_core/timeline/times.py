"""Times as forms build them, and the arithmetic of days, weeks, months, quarters and years."""

from datetime import date, timedelta
from typing import Any, NamedTuple, Self

from followup_core.timeline.windows import Moment, Span


class Unreadable(Exception):
    """A form holds and yet names no day, such as 30 February.

    Attributes:
        message_id: the text that says what to do.
        span: the characters it is about, where they are known already.
    """

    def __init__(self, message_id: str, span: Span | None = None) -> None:
        super().__init__(message_id)
        self.message_id = message_id
        self.span = span


class Time(NamedTuple):
    """A time that some of the words name.

    Attributes:
        opens: its first day.
        closes: its last day.
        grain: "day", "week", "month", "quarter", "year", "weekend", "length", "past", or the name of a season
            that has its own rules ("christmas", "new year", "easter").
        others: other times that the same words often mean.
        floor: it names a start and no end.
        doubt: speakers differ, so that none of the readings is much likelier.
        frame: the word that framed it ("by", "before", "until", "for", "at least"), or "".
        base: the time inside the frame.
        counted: the length that it is, where it counts from the day it was said.
    """

    opens: Moment
    closes: Moment
    grain: str = "day"
    others: "tuple[Time, ...]" = ()
    floor: bool = False
    doubt: bool = False
    frame: str = ""
    base: "Time | None" = None
    counted: Any = None

    def __add__(self, other: object) -> Self:
        raise TypeError(f"a time has no sum with {other!r}")

    @property
    def first(self) -> date:
        """The first day, working days not counted."""
        return self.opens.day

    @property
    def last(self) -> date:
        """The last day, working days not counted."""
        return self.closes.day


def a_day(day: date, *others: date, doubt: bool = False) -> Time:
    """One day, and the other days that the words may mean."""
    return Time(Moment(day), Moment(day), others=tuple(a_day(other) for other in others), doubt=doubt)


def days_between(first: date, last: date, grain: str) -> Time:
    """All days from `first` to `last`."""
    return Time(Moment(first), Moment(last), grain)


def plus(day: date, days: int) -> date:
    """The day `days` later."""
    return day + timedelta(days=days)


def monday(day: date) -> date:
    """The Monday of the week of `day`."""
    return plus(day, -day.weekday())


def week(day: date) -> Time:
    """Monday to Friday of the week of `day`."""
    first = monday(day)
    return days_between(first, plus(first, 4), "week")


def coming(weekday: int, after: date) -> date:
    """The first such weekday strictly after `after`.

    >>> coming(4, date(2026, 11, 27))
    datetime.date(2026, 12, 4)
    """
    return plus(after, (weekday - after.weekday() - 1) % 7 + 1)


def days_in(year: int, month_number: int) -> int:
    """How many days a month has.

    >>> days_in(2028, 2)
    29
    """
    if month_number == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month_number in (4, 6, 9, 11) else 31


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or its last day.

    >>> add_months(date(2027, 1, 31), 1)
    datetime.date(2027, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        raise OverflowError("beyond the calendar")
    return date(year, month + 1, min(day.day, days_in(year, month + 1)))


def last_of_month(day: date) -> date:
    """The last day of the month of `day`."""
    return day.replace(day=days_in(day.year, day.month))


def month(day: date) -> Time:
    """The month of `day`."""
    return days_between(day.replace(day=1), last_of_month(day), "month")


def quarter(day: date) -> Time:
    """The calendar quarter of `day`."""
    first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    return days_between(first, last_of_month(add_months(first, 2)), "quarter")


def year(day: date) -> Time:
    """The year of `day`."""
    return days_between(date(day.year, 1, 1), date(day.year, 12, 31), "year")


def weekend(day: date) -> Time:
    """Saturday and Sunday of the week of `day`."""
    saturday = plus(monday(day), 5)
    return days_between(saturday, plus(saturday, 1), "weekend")


SPANS = {"week": week, "month": month, "quarter": quarter, "year": year, "weekend": weekend}
"""For each unit the span of a day."""


def step(day: date, unit: str, count: int) -> date:
    """A day in the span `count` spans of `unit` after that of `day`."""
    if unit in ("week", "weekend"):
        return plus(monday(day), 7 * count)
    return add_months(day.replace(day=1), count * {"month": 1, "quarter": 3, "year": 12}[unit])


def first_week_of_january(day: date) -> Time:
    """The first Monday to Friday of the January on or after `day` that has no 1 January in it."""
    year = day.year + (day.month > 1)
    new_year = date(year, 1, 1)
    monday = coming(0, plus(new_year, -1))
    return week(monday if monday > new_year else plus(monday, 7))._replace(grain="new year")


def week_of_month(span: Time, number: int) -> Time | None:
    """The week of that number in a month; weeks count to the month their Wednesday is in; -1 is the last."""
    wednesday = coming(2, plus(span.first, -1)) if number > 0 else coming(2, plus(span.last, -7))
    wednesday = plus(wednesday, 7 * (number - 1 if number > 0 else number + 1))
    return week(wednesday) if span.first <= wednesday <= span.last else None
