"""Forms of months, quarters and years by name: "early December", "Q1", "the third quarter", "mid 2027"."""

from datetime import date

from followup_core.timeline.dates import dated
from followup_core.timeline.grammar import Context, Form
from followup_core.timeline.part_forms import two_parts
from followup_core.timeline.parts import both, part_of
from followup_core.timeline.times import (
    SPANS,
    Time,
    a_day,
    add_months,
    days_between,
    month,
    week,
    week_of_month,
    year,
)


def month_named(context: Context, number: int, in_year: int | None = None) -> Time:
    """The month, in the given year or the coming one; this one while it lasts."""
    found = date(in_year or context.said_on.year, number, 1)
    if in_year is None and number < context.said_on.month:
        found = found.replace(year=found.year + 1)
    return month(found)


def _part_of_month(context: Context, part: str, number: int, in_year: int | None) -> Time | None:
    """A part of a month; of next year's where this year's is gone."""
    found = part_of(month_named(context, number, in_year), part)
    if in_year is None and found and found.last < context.said_on:
        return part_of(month_named(context, number, context.said_on.year + 1), part)
    return found


def _then_part(context: Context, number: int, in_year: int | None, part: str) -> Time | None:
    return _part_of_month(context, part, number, in_year)


def _then_half(context: Context, number: int, in_year: int | None, half: int) -> Time | None:
    part = {1: "first half", 2: "second half", -1: "second half"}.get(half)
    return _part_of_month(context, part, number, in_year) if part else None


def _then_latter_half(context: Context, number: int, in_year: int | None) -> Time | None:
    """The later half, whichever of the two is meant."""
    return _part_of_month(context, "second half", number, in_year)


def _then_week(context: Context, number: int, in_year: int | None, place: int) -> Time | None:
    return week_of_month(month_named(context, number, in_year), place) if place > 0 else None


def _to_part_of_month(context: Context, number: int, part: str, later: int, in_year: int | None) -> Time | None:
    """Both of "March, early April"."""
    found = _part_of_month(context, part, later, in_year)
    return both(month_named(context, number), found) if found else None


THIRDS = {1: (1, 10), 2: (11, 20), 3: (21, 31), -1: (21, 31)}
"""The days of each third of a month."""


def _third_of_month(context: Context, third: int, number: int, in_year: int | None) -> Time | None:
    if third not in THIRDS:
        return None
    (first, last), whole = THIRDS[third], month_named(context, number, in_year)
    end = min(whole.first.replace(day=1).toordinal() + last - 1, whole.last.toordinal())
    return days_between(whole.first.replace(day=first), date.fromordinal(end), "month part")


def _two_parts_of_month(context: Context, one: str, two: str, number: int) -> Time | None:
    return two_parts(context, one, two, month_named(context, number))


def _week_of_date(context: Context, number: int, day: int, in_year: int | None) -> Time:
    return week(dated(context, day, number, in_year).last)


def _quarter_named(context: Context, number: int, in_year: int | None) -> Time | None:
    """The quarter of that number, in the given year or the coming one; this one while it lasts."""
    if not 1 <= number <= 4:
        return None
    first = date(in_year or context.said_on.year, 3 * number - 2, 1)
    if in_year is None and add_months(first, 3) <= context.said_on:
        first = first.replace(year=first.year + 1)
    return SPANS["quarter"](first)


def _half_named(context: Context, number: int, in_year: int | None) -> Time | None:
    """The first or second half of a year."""
    if number not in (1, 2):
        return None
    found = part_of(year(date(in_year or context.said_on.year, 1, 1)), "first half" if number == 1 else "second half")
    if in_year is None and found and found.last < context.said_on:
        return part_of(year(date(context.said_on.year + 1, 1, 1)), "first half")
    return found


def _year_named(_: Context, number: int) -> Time:
    return year(date(number, 1, 1))


MONTHS = (
    Form(
        "week of|commencing|beginning|starting|ending|from MONTH NUMBER|ORDINAL YEAR?",
        "SPAN",
        _week_of_date,
        "the week of December 14",
    ),
    Form("QUARTER of|in? next year", "SPAN", lambda c, n: _quarter_named(c, n, c.said_on.year + 1), "Q1 of next year"),
    Form("ORDINAL quarter of|in? next year", "SPAN", lambda c, n: _quarter_named(c, n, c.said_on.year + 1)),
    Form("HALF of|in? YEAR?", "SPAN", _half_named),
    Form("HALF of|in? next year", "SPAN", lambda c, n: _half_named(c, n, c.said_on.year + 1)),
    Form(
        "week NUMBER of|in MONTH YEAR?",
        "SPAN",
        lambda c, number, name, in_year: week_of_month(month_named(c, name, in_year), number),
        "week 2 of January",
    ),
    Form("MONTH of|,? YEAR?", "SPAN", month_named, "in January"),
    Form(
        "MONTH ,|of? YEAR? ,|(|-|/? right? at|in|around|on|towards|toward? PART part|end|half|on? of? month? )?",
        "SPAN",
        _then_part,
        "May 2027, beginning",
    ),
    Form("MONTH ,|of? YEAR? ,|(|-|/? ORDINAL half )?", "SPAN", _then_half, "February, first half"),
    Form("MONTH ,|of? YEAR? ,|(|-? latter|back|front|top half )?", "SPAN", _then_latter_half),
    Form("MONTH ,|of? YEAR? ,|(|-? week no|number|nr? NUMBER )?", "SPAN", _then_week, "December, week 2"),
    Form("MONTH , PART of|in? MONTH YEAR?", "SPAN", _to_part_of_month),
    Form(
        "front|top half of|in? MONTH YEAR?",
        "SPAN",
        lambda context, *named: _part_of_month(context, "first half", *named),
    ),
    Form("half MONTH YEAR?", "SPAN", lambda context, *named: _part_of_month(context, "middle", *named)),
    Form("begin of? MONTH YEAR?", "SPAN", lambda context, *named: _part_of_month(context, "start", *named)),
    Form("ORDINAL third of|in? MONTH YEAR?", "SPAN", _third_of_month, "the first third of January"),
    Form("turn of month", "DAY", lambda context: a_day(add_months(context.said_on.replace(day=1), 1), doubt=True)),
    Form("ORDINAL half of|in? YEAR", "SPAN", _half_named, "the first half of 2027"),
    Form(
        "MONTH next year",
        "SPAN",
        lambda context, number: month_named(context, number, context.said_on.year + 1),
        "March next year",
    ),
    Form(
        "MONTH this year",
        "SPAN",
        lambda context, number: month_named(context, number, context.said_on.year),
        "March this year",
    ),
    Form("this|next|coming MONTH", "SPAN", month_named, "this December"),
    Form("PART part|end|half|on|doors? of|in|through? MONTH YEAR?", "SPAN", _part_of_month, "early December"),
    Form("MONTH end", "SPAN", lambda context, number: _part_of_month(context, "end", number, None), "January end"),
    Form("PART ,? to|or|and|/ PART of|in? MONTH", "SPAN", _two_parts_of_month, "early to mid January"),
    Form("QUARTER of|in? YEAR?", "SPAN", _quarter_named, "Q2 2027"),
    Form("YEAR ,? -? QUARTER", "SPAN", lambda context, in_year, number: _quarter_named(context, number, in_year)),
    Form("YEAR ,? -? HALF", "SPAN", lambda context, in_year, number: _half_named(context, number, in_year)),
    Form(
        "week NUMBER MONTH YEAR?", "SPAN", lambda context, day, number, year: _week_of_date(context, number, day, year)
    ),
    Form("week MONTH NUMBER|ORDINAL|NTH YEAR?", "SPAN", _week_of_date),
    Form(
        "week NTH|NUMBER of|in? MONTH YEAR?",
        "SPAN",
        lambda context, day, number, year: (
            _week_of_date(context, number, day, year)
            if day > 5
            else week_of_month(month_named(context, number, year), day)
        ),
    ),
    Form("ORDINAL quarter of|in? YEAR?", "SPAN", _quarter_named, "the third quarter"),
    Form("in|by|during|before|until|of YEAR", "SPAN", _year_named, "in 2028"),
    Form(
        "PART part|end|half? of|in|through? YEAR",
        "SPAN",
        lambda c, part, number: part_of(_year_named(c, number), part),
        "early 2027",
    ),
)
"""Months, quarters and years that are named."""
