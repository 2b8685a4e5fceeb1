"""Forms of days and weeks counted within a span: "the first week of December", "the last Friday of the month"."""

from typing import Any

from followup_core.timeline.dates import day_of_month
from followup_core.timeline.grammar import Context, Form
from followup_core.timeline.lengths import WORK_UNITS
from followup_core.timeline.ordinals import (
    day_number_of,
    day_of_a_named_month,
    first_units_of,
    nth_calendar_week,
    nth_of_a_month,
    two_weeks_of,
    week_of,
    weekday_of,
    working_day_of,
)
from followup_core.timeline.parts import this
from followup_core.timeline.times import SPANS, Time, a_day, month, step
from followup_core.timeline.weekdays import counted_nth, nth_after


def _from_the_end(_: Context, number: int) -> int:
    """The second last, which counts from the end."""
    return -number if number > 0 else number


def _but(_: Context, named: Any, number: int) -> tuple[Any, int]:
    """The last but one is the second from the end."""
    return named, -1 - number


def _workday_but(_: Context, __: object, unit: str, number: int) -> tuple[str, int] | None:
    return (WORK_UNITS[unit], -1 - number) if unit in WORK_UNITS else None


def _weekday_but(context: Context, named: tuple[int, int], span: Time) -> Time | None:
    return weekday_of(context, named[1], named[0], span)


def _week_or_day_but(context: Context, named: tuple[str, int], span: Time) -> Time | None:
    unit, number = named
    return week_of(context, number, unit, span) or working_day_of(context, number, unit, span)


def _day_behind_its_month(context: Context, span: Time, number: int) -> Time | None:
    return day_of_a_named_month(context, number, span)


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
        lambda c, span, number, weekday: weekday_of(c, number, weekday, span),
        "January, first Monday",
    ),
    Form("SPAN , on? the? NTH", "DAY", _day_behind_its_month),
    Form("SPAN ORDINAL UNIT", "DAY", lambda c, span, number, unit: working_day_of(c, number, unit, span)),
    Form("the? last of UNIT", "DAY", lambda c, unit: a_day(this(c.said_on, unit).last) if unit in SPANS else None),
    Form("AMOUNT of SPAN", "DAY", day_number_of, "20 of next month"),
    Form(
        "the? ORDINAL WEEKDAY ,? counting|counted? from|after now|today|here|this",
        "DAY",
        counted_nth,
        "the third Friday from today",
    ),
    Form("the? ORDINAL WEEKDAY on|hence|away", "DAY", counted_nth),
    Form("the ORDINAL WEEKDAY", "DAY", nth_of_a_month, "the second Friday"),
    Form("the? ORDINAL calendar? UNIT of|in? year?", "SPAN", nth_calendar_week, "the 50th week of the year"),
    Form("the? ORDINAL WEEKDAY after|from|following DAY", "DAY", nth_after, "the second Friday after 15 December"),
    Form(
        "the? ORDINAL of UNIT",
        "DAY",
        lambda c, n, unit: day_of_month(c, n) if unit == "month" and n > 0 else None,
        "the first of the month",
    ),
    Form("SPAN ,? ORDINAL UNIT", "SPAN", lambda c, span, n, unit: week_of(c, n, unit, span), "January's first week"),
    Form(
        "the? ORDINAL UNIT or AMOUNT of|in SPAN",
        "SPAN",
        lambda c, number, unit, amount, span: first_units_of(c, number, amount, unit, span),
    ),
    Form("the? ORDINAL AMOUNT UNIT|UNITS of|in SPAN", "SPAN", first_units_of, "in the first two weeks of December"),
    Form(
        "the? ORDINAL of|in following month",
        "DAY",
        lambda c, n: day_of_a_named_month(c, n, month(step(c.said_on, "month", 1))),
    ),
    Form(
        "the? ORDINAL UNIT of|in following month",
        "SPAN",
        lambda c, n, u: week_of(c, n, u, month(step(c.said_on, "month", 1))),
    ),
    Form("the? ORDINAL of|in|day? SPAN", "DAY", day_of_a_named_month, "the 10th of next month"),
    Form(
        "SPAN on? ORDINAL",
        "DAY",
        _day_behind_its_month,
        "next month on the 10th",
    ),
    Form("the? ORDINAL UNIT back? of|in|for? SPAN", "SPAN", week_of, "the first week of December"),
    Form(
        "the? ORDINAL UNIT of|in UNIT",
        "SPAN",
        lambda c, n, u, of: week_of(c, n, u, this(c.said_on, of)) if of in SPANS else None,
        "the first week of the month",
    ),
    Form(
        "the? ORDINAL or|to|and|- ORDINAL UNIT of|in SPAN",
        "SPAN",
        two_weeks_of,
        "the first or second week of December",
    ),
    Form("the? ORDINAL WEEKDAY of|in? SPAN", "DAY", weekday_of, "the first Monday of December"),
    Form(
        "the? ORDINAL WEEKDAY of|in UNIT",
        "DAY",
        lambda c, n, day, of: weekday_of(c, n, day, this(c.said_on, of)) if of in SPANS else None,
        "the last Friday of the month",
    ),
    Form("the? ORDINAL UNIT of|in SPAN", "DAY", working_day_of, "the last working day of January"),
    Form(
        "the? ORDINAL UNIT of|in UNIT",
        "DAY",
        lambda c, n, u, of: working_day_of(c, n, u, this(c.said_on, of)) if of in SPANS else None,
        "the last working day of the month",
    ),
    Form("the? ORDINAL UNIT of|in|back? HOLIDAY", "SPAN", week_of, "the first week of the new year"),
)
"""Days and weeks counted within a span."""
