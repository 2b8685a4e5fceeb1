"""Forms of days and weeks counted within a span: "the first week of December", "the last Friday of the month"."""

from datetime import date
from typing import Any

from followup_core.timeline.dates import day_of_month
from followup_core.timeline.grammar import Context, Form
from followup_core.timeline.lengths import WORK_UNITS, Amount, of, placed
from followup_core.timeline.parts import both, part_of, this
from followup_core.timeline.times import (
    SPANS,
    Time,
    Unreadable,
    a_day,
    add_months,
    coming,
    days_between,
    first_week_of_january,
    month,
    plus,
    step,
    week,
    week_of_month,
)
from followup_core.timeline.week_numbers import week_numbered
from followup_core.timeline.weekdays import counted_nth, nth_after
from followup_core.timeline.windows import Moment


def _week_of(context: Context, number: int, unit: str, span: Time) -> Time | None:
    """The first, second … or last week of a month, a quarter or a year, or month of a quarter or a year."""
    if span.grain == "new year":
        return week(plus(first_week_of_january(span.last).first, 7 * (number - 1))) if number > 0 else None
    if unit == "week" and span.grain in ("month", "quarter", "year"):
        return _numbered_week(context, number, span)
    if unit == "fortnight" and span.grain == "month":
        return days_between(span.first, plus(span.first, 13), "span") if number == 1 else part_of(span, "second half")
    if unit == "month" and span.grain in ("quarter", "year"):
        return month(add_months(span.first, number - 1) if number > 0 else span.last)
    quarters = unit == "quarter" and span.grain == "year" and 0 < number < 5
    return SPANS["quarter"](add_months(span.first, 3 * number - 3)) if quarters else None


def _numbered_week(context: Context, number: int, span: Time) -> Time | None:
    """The week of that number in a span; of a month that is gone, in the next one."""
    if span.grain == "year" and number > 0:
        return week_numbered(context, number, span.first.year)
    found = week_of_month(span, number)
    if found and found.last < context.said_on and span.grain == "month":
        return week_of_month(month(step(span.first, "month", 1 if span.last >= context.said_on else 12)), number)
    return found


def _two_weeks_of(context: Context, one: int, two: int, unit: str, span: Time) -> Time | None:
    first, second = _week_of(context, one, unit, span), _week_of(context, two, unit, span)
    return both(first, second) if first and second else None


def _first_units_of(_: Context, number: int, amount: Amount, unit: str, span: Time) -> Time | None:
    """The first two weeks of December, or the last ten days of it."""
    if number not in (1, -1) or unit not in ("day", "week", "month"):
        return None
    if number == -1:
        return days_between(max(span.first, _back(span.last, amount, unit)), span.last, "span")
    if unit == "week" and span.grain == "month":
        first, last = week_of_month(span, 1), week_of_month(span, int(amount.high))
        return both(first, last) if first and last else None
    end = placed(span.first, of(amount, unit)).last
    return days_between(span.first, min(plus(end, -1), span.last), "span")


def _back(day: date, amount: Amount, unit: str) -> date:
    return plus(day, 1 - int(amount.high) * {"day": 1, "week": 7, "month": 30}[unit])


def _weekday_of(context: Context, number: int, weekday: int, span: Time) -> Time | None:
    """The first Monday, or last Friday, of a span; of the next month where it is gone."""
    day = _nth(span, number, weekday)
    if day and day < context.said_on and span.first <= context.said_on <= span.last and span.grain == "month":
        day = _nth(month(add_months(span.first, 1)), number, weekday)
    return None if day is None else a_day(day)


def _nth_of_a_month(context: Context, number: int, weekday: int) -> Time | None:
    """The second Friday: that of this month or the next; some count from today."""
    month_of_it = _weekday_of(context, number, weekday, month(context.said_on)) if number > 1 else None
    counted = counted_nth(context, number, weekday)
    if month_of_it is None or counted is None:
        return None
    sooner, later = sorted((month_of_it, counted), key=lambda time: time.last)
    return later._replace(others=(sooner,), doubt=True) if sooner.last < later.last else later


def _nth_calendar_week(context: Context, number: int, unit: str) -> Time | None:
    """The fiftieth week: more than a month has, so one of the year."""
    return week_numbered(context, number) if unit == "week" and number > MOST_WEEKS_OF_A_MONTH else None


MOST_WEEKS_OF_A_MONTH = 5


def _nth(span: Time, number: int, weekday: int) -> date | None:
    first = coming(weekday, plus(span.first, -1)) if number > 0 else coming(weekday, plus(span.last, -7))
    day = plus(first, 7 * (number - 1 if number > 0 else number + 1))
    return day if span.first <= day <= span.last else None


def _working_day_of(_: Context, number: int, unit: str, span: Time) -> Time | None:
    """The first, third … or last working day of a span, placed by a calendar."""
    if unit not in ("workday", "day"):
        return None
    if unit == "day":
        return a_day(plus(span.first, number - 1) if number > 0 else plus(span.last, number + 1))
    place = Moment(plus(span.first, -1), number) if number > 0 else Moment(plus(span.last, 1), number)
    return Time(place, place)


def _month_after_ordinal(context: Context, number: int, span: Time) -> Time | None:
    """The 10th of a month that is named: an error where the month has none."""
    if span.grain != "month":
        return None
    if number < 0:
        return a_day(plus(span.last, number + 1))
    if not 1 <= number <= span.last.day:
        raise Unreadable("timeline.no_such_day")
    return a_day(span.first.replace(day=number))


def _day_number_of(context: Context, amount: Amount, span: Time) -> Time | None:
    """A day of next month: "the 20 of next month"."""
    whole = amount.low == amount.high and amount.high == int(amount.high)
    return _month_after_ordinal(context, int(amount.high), span) if whole else None


def _from_the_end(_: Context, number: int) -> int:
    """The second last, which counts from the end."""
    return -number if number > 0 else number


def _but(_: Context, named: Any, number: int) -> tuple[Any, int]:
    """The last but one is the second from the end."""
    return named, -1 - number


def _workday_but(_: Context, __: object, unit: str, number: int) -> tuple[str, int] | None:
    return (WORK_UNITS[unit], -1 - number) if unit in WORK_UNITS else None


def _weekday_but(context: Context, named: tuple[int, int], span: Time) -> Time | None:
    return _weekday_of(context, named[1], named[0], span)


def _week_or_day_but(context: Context, named: tuple[str, int], span: Time) -> Time | None:
    unit, number = named
    return _week_of(context, number, unit, span) or _working_day_of(context, number, unit, span)


FROM_THE_END = (
    Form("ORDINAL|NTH -? to? -? last", "ORDINAL", _from_the_end),
    Form("last WEEKDAY but NUMBER", "WEEKDAYBUT", _but),
    Form("last UNIT but NUMBER", "UNITBUT", _but),
    Form("last WORK UNIT but NUMBER", "UNITBUT", _workday_but),
    Form("last but NUMBER", "ORDINAL", lambda _, number: -1 - number),
    Form("next to last", "ORDINAL", lambda _: -2),
)
"""Ordinals that count from the end: "the second last week of October"."""

NTHS = (
    Form("the? WEEKDAYBUT of|in SPAN", "DAY", _weekday_but, "the last Thursday but one of March"),
    Form("the? UNITBUT of|in SPAN", "SPAN", _week_or_day_but, "the last week but one of March"),
    Form("the? WEEKDAYBUT of|in UNIT", "DAY", lambda c, named, unit: _weekday_but(c, named, this(c.said_on, unit))),
    Form(
        "SPAN ,|(|-? on? the? ORDINAL WEEKDAY )?",
        "DAY",
        lambda c, span, number, weekday: _weekday_of(c, number, weekday, span),
        "January, first Monday",
    ),
    Form("SPAN , on? the? NTH", "DAY", lambda context, span, number: _month_after_ordinal(context, number, span)),
    Form("SPAN ORDINAL UNIT", "DAY", lambda c, span, number, unit: _working_day_of(c, number, unit, span)),
    Form("the? last of UNIT", "DAY", lambda c, unit: a_day(this(c.said_on, unit).last) if unit in SPANS else None),
    Form("AMOUNT of SPAN", "DAY", _day_number_of, "20 of next month"),
    Form(
        "the? ORDINAL WEEKDAY ,? counting|counted? from|after now|today|here|this",
        "DAY",
        counted_nth,
        "the third Friday from today",
    ),
    Form("the? ORDINAL WEEKDAY on|hence|away", "DAY", counted_nth),
    Form("the ORDINAL WEEKDAY", "DAY", _nth_of_a_month, "the second Friday"),
    Form("the? ORDINAL calendar? UNIT of|in? year?", "SPAN", _nth_calendar_week, "the 50th week of the year"),
    Form("the? ORDINAL WEEKDAY after|from|following DAY", "DAY", nth_after, "the second Friday after 15 December"),
    Form(
        "the? ORDINAL of UNIT",
        "DAY",
        lambda c, n, unit: day_of_month(c, n) if unit == "month" and n > 0 else None,
        "the first of the month",
    ),
    Form("SPAN ,? ORDINAL UNIT", "SPAN", lambda c, span, n, unit: _week_of(c, n, unit, span), "January's first week"),
    Form(
        "the? ORDINAL UNIT or AMOUNT of|in SPAN",
        "SPAN",
        lambda c, number, unit, amount, span: _first_units_of(c, number, amount, unit, span),
    ),
    Form("the? ORDINAL AMOUNT UNIT|UNITS of|in SPAN", "SPAN", _first_units_of, "in the first two weeks of December"),
    Form(
        "the? ORDINAL of|in following month",
        "DAY",
        lambda c, n: _month_after_ordinal(c, n, month(step(c.said_on, "month", 1))),
    ),
    Form(
        "the? ORDINAL UNIT of|in following month",
        "SPAN",
        lambda c, n, u: _week_of(c, n, u, month(step(c.said_on, "month", 1))),
    ),
    Form("the? ORDINAL of|in|day? SPAN", "DAY", _month_after_ordinal, "the 10th of next month"),
    Form(
        "SPAN on? ORDINAL",
        "DAY",
        lambda context, span, number: _month_after_ordinal(context, number, span),
        "next month on the 10th",
    ),
    Form("the? ORDINAL UNIT back? of|in|for? SPAN", "SPAN", _week_of, "the first week of December"),
    Form(
        "the? ORDINAL UNIT of|in UNIT",
        "SPAN",
        lambda c, n, u, of: _week_of(c, n, u, this(c.said_on, of)) if of in SPANS else None,
        "the first week of the month",
    ),
    Form(
        "the? ORDINAL or|to|and|- ORDINAL UNIT of|in SPAN",
        "SPAN",
        _two_weeks_of,
        "the first or second week of December",
    ),
    Form("the? ORDINAL WEEKDAY of|in? SPAN", "DAY", _weekday_of, "the first Monday of December"),
    Form(
        "the? ORDINAL WEEKDAY of|in UNIT",
        "DAY",
        lambda c, n, day, of: _weekday_of(c, n, day, this(c.said_on, of)) if of in SPANS else None,
        "the last Friday of the month",
    ),
    Form("the? ORDINAL UNIT of|in SPAN", "DAY", _working_day_of, "the last working day of January"),
    Form(
        "the? ORDINAL UNIT of|in UNIT",
        "DAY",
        lambda c, n, u, of: _working_day_of(c, n, u, this(c.said_on, of)) if of in SPANS else None,
        "the last working day of the month",
    ),
    Form("the? ORDINAL UNIT of|in|back? HOLIDAY", "SPAN", _week_of, "the first week of the new year"),
)
"""Days and weeks counted within a span."""
