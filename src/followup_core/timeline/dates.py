"""Forms of dates: "4 December", "Dec. 4th", "2026-12-04", "03/04", "the 15th"."""

from datetime import date

from followup_core.timeline.grammar import Context, Form
from followup_core.timeline.roles import MOVED_WORDS
from followup_core.timeline.times import Time, Unreadable, a_day, add_months, coming, days_in, last_of_month, plus

JUST_GONE = 31
"""A date without a year may lie this many days back: then the visitor probably mixed up the day it was said."""

CLOSE_READINGS = 62
"""Where the two readings of 03/04 are at most this many days apart, neither is much likelier."""


def _date(year: int, month: int, day: int) -> date | None:
    """That day, or None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _no_such_day() -> Unreadable:
    return Unreadable("timeline.no_such_day")


def dated(context: Context, day: int, month: int, in_year: int | None) -> Time:
    """The day of that number in a month: in the given year, or the next such day, or one just gone by.

    Raises:
        Unreadable: there is no such day.
    """
    if in_year is not None:
        if (found := _date(full_year(in_year), month, day)) is None:
            raise _no_such_day()
        return a_day(found)
    if (day, month) == (29, 2):
        return a_day(_leap_day(context.said_on))
    days = [found for year in range(-1, 2) if (found := _date(context.said_on.year + year, month, day))]
    if not days:
        raise _no_such_day()
    coming = next(found for found in days if found > context.said_on) if days[-1] > context.said_on else days[-1]
    gone = [found for found in days if 0 < (context.said_on - found).days <= JUST_GONE]
    return a_day(gone[0], coming) if gone else a_day(coming)


def _leap_day(on: date) -> date:
    """The 29th of the coming February, where it has one."""
    year = on.year + (on > date(on.year, 3, 1))
    if days_in(year, 2) < 29:
        raise _no_such_day()
    return date(year, 2, 29)


def full_year(year: int) -> int:
    """'27 as 2027."""
    return year + 2000 if year < 100 else year


def day_of_month(context: Context, number: int) -> Time:
    """The next day of that number, strictly after the day it was said."""
    if not 1 <= number <= 31:
        raise _no_such_day()
    for months in range(0, 12):
        first = add_months(context.said_on.replace(day=1), months)
        found = _date(first.year, first.month, number)
        if found and found > context.said_on:
            return a_day(found)
    raise AssertionError("unreachable: some month of a year has each of these days")


def _range(context: Context, first: int, last: int, month: int, year: int | None) -> Time | None:
    """The days from one to another of the same month."""
    if first > last:
        return None
    opens, closes = dated(context, first, month, year), dated(context, last, month, year)
    return Time(min(opens.opens, closes.opens), closes.closes, "day", closes.others)


def numeric(context: Context, one: int, two: int, year: int | None) -> Time:
    """03/04: the reading that `context` prefers, and the other."""
    readings = [_try(context, one, two, year), _try(context, two, one, year)]
    found = [reading for reading in readings if reading is not None]
    if not found:
        raise _no_such_day()
    future = [reading for reading in found if reading.last > context.said_on]
    found = future or found
    if context.day_first is None:
        found.sort(key=lambda reading: reading.last)
    elif not context.day_first and len(found) == 2:
        found.reverse()
    first, *others = found
    others = [other for other in others if other.last != first.last]
    close = any(abs((other.last - first.last).days) <= CLOSE_READINGS for other in others)
    return first._replace(others=(*others, *first.others), doubt=close)


def _try(context: Context, day: int, month: int, year: int | None) -> Time | None:
    try:
        return dated(context, day, month, year) if 1 <= month <= 12 else None
    except Unreadable:
        return None


def weekday_and_date(_: Context, weekday: int, day: Time) -> Time | None:
    """The date wins over the weekday; the nearest such weekday is the other reading."""
    if day.grain != "day":
        return None
    if day.last.weekday() == weekday:
        return day._replace(others=())
    beside = [plus(day.last, shift) for shift in range(-3, 4)]
    other = next(near for near in beside if near.weekday() == weekday)
    agreeing = [time for time in day.others if time.last.weekday() == weekday]
    if agreeing:
        return agreeing[0]._replace(others=(day._replace(others=()),))
    return day._replace(others=(a_day(other),), doubt=True)


def _weekday_ordinal(context: Context, weekday: int, number: int) -> Time:
    """Friday the 4th: the next 4th, or the one beside it that is a Friday."""
    first = day_of_month(context, number)
    return weekday_and_date(context, weekday, first) or first


def _to_ordinal(context: Context, first: int, last: int) -> Time:
    """From the 20th to the 24th."""
    opens, closes = day_of_month(context, first), day_of_month(context, last)
    if closes.last < opens.last:
        closes = day_of_month(context._replace(said_on=opens.last), last)
    return Time(opens.opens, closes.closes)


def _day_month(context: Context, day: int, month: int, year: int | None) -> Time:
    return dated(context, day, month, year) if day >= 0 else _last_day(context, day, month, year)


def _last_day(context: Context, number: int, month: int, year: int | None) -> Time:
    """The last day of a month, or the one before it: in the given year or the coming one."""
    full = full_year(year) if year is not None else context.said_on.year
    day = plus(last_of_month(date(full, month, 1)), number + 1)
    if year is None and day < context.said_on:
        day = plus(last_of_month(date(full + 1, month, 1)), number + 1)
    return a_day(day)


def _month_day(context: Context, month: int, day: int, year: int | None) -> Time | None:
    return dated(context, day, month, year) if 0 <= day < 100 else None


def _end_of(day: Time | None) -> Time | None:
    """The day of "the end of December 4": before that end is still on the day."""
    return day and day._replace(frame="end")


def _month_range(context: Context, month: int, first: int, last: int, year: int | None) -> Time | None:
    return _range(context, first, last, month, year)


def _spelt(context: Context, number: int) -> Time | None:
    """A spelt ordinal is a day only from the fourth on: "the second" is rather a round."""
    return day_of_month(context, number) if number > 3 else None


DATES = (
    Form(
        "PART of|on? MONTH NUMBER|ORDINAL YEAR?", "DAY", lambda context, _, *parts: _end_of(_month_day(context, *parts))
    ),
    Form("NUMBER / MONTH / YEAR", "DAY", _day_month),
    Form("MONTH / NUMBER / YEAR", "DAY", _month_day),
    Form("NUMBER|ORDINAL of|day? MONTH ,|of? YEAR?", "DAY", _day_month, "4 December"),
    Form("NUMBER|ORDINAL day of MONTH ,? YEAR?", "DAY", _day_month),
    Form("MONTH . NUMBER|ORDINAL ,? YEAR?", "DAY", _month_day, "December 4th"),
    Form("MONTH NUMBER|ORDINAL ,? YEAR?", "DAY", _month_day, "Dec. 4"),
    Form("NUMBER|ORDINAL of? MONTH SHORTYEAR", "DAY", _day_month, "20 January '27"),
    Form(
        "between|from? NUMBER|ORDINAL -|to|through|and|or|/|until NUMBER|ORDINAL of? MONTH YEAR?",
        "DAY",
        _range,
        "7–11 December",
    ),
    Form(
        "between|from? MONTH NUMBER|ORDINAL -|to|through|and|or|/|until NUMBER|ORDINAL ,? YEAR?",
        "DAY",
        _month_range,
        "Dec 7-11",
    ),
    Form("ISO", "DAY", lambda _, day: day, "2026-12-04"),
    Form("DOTTED", "DAY", lambda context, parts: dated(context, *parts), "15.1.2027"),
    Form("NUMERIC", "DAY", lambda context, parts: numeric(context, *parts), "03/04"),
)
"""Dates with a month."""

ORDINALS = (
    Form(
        f"{MOVED_WORDS} forward|back|out|up? from NTH to NTH", "DAY", lambda context, _, day: day_of_month(context, day)
    ),
    Form("WEEKDAY ORDINAL half", "DAY", lambda context, weekday, _: a_day(coming(weekday, context.said_on))),
    Form("WEEKDAY ORDINAL", "DAY", _weekday_ordinal, "Monday the 14th"),
    Form("WEEKDAY ,? DAY", "DAY", weekday_and_date, "Friday 4 December"),
    Form(
        "DAY ,|( WEEKDAY )?",
        "DAY",
        lambda context, day, weekday: weekday_and_date(context, weekday, day),
        "4 December (Friday)",
    ),
    Form("NTH", "DAY", day_of_month, "the 15th"),
    Form("the SPELT", "DAY", _spelt, "by the fifteenth"),
    Form("between|from? NTH to|through|-|and|or|/|until NTH", "DAY", _to_ordinal, "between the 20th and the 24th"),
)
"""Days of a month that is not named."""
