"""Forms of months, quarters and years by name: "early December", "Q1", "the third quarter", "mid 2027"."""

from datetime import date

from followup_core.timeline.dates import dated
from followup_core.timeline.grammar import Form, Said
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


def month_named(said: Said, number: int, in_year: int | None = None) -> Time:
    """The month, in the given year or the coming one; this one while it lasts."""
    found = date(in_year or said.on.year, number, 1)
    if in_year is None and number < said.on.month:
        found = found.replace(year=found.year + 1)
    return month(found)


def _part_of_month(said: Said, part: str, number: int, in_year: int | None) -> Time | None:
    """A part of a month; of next year's where this year's is gone."""
    found = part_of(month_named(said, number, in_year), part)
    if in_year is None and found and found.last < said.on:
        return part_of(month_named(said, number, said.on.year + 1), part)
    return found


def _then_part(said: Said, number: int, in_year: int | None, part: str) -> Time | None:
    return _part_of_month(said, part, number, in_year)


def _then_half(said: Said, number: int, in_year: int | None, half: int) -> Time | None:
    part = {1: "first half", 2: "second half", -1: "second half"}.get(half)
    return _part_of_month(said, part, number, in_year) if part else None


def _then_latter_half(said: Said, number: int, in_year: int | None) -> Time | None:
    """The later half, whichever is meant."""
    return _part_of_month(said, "second half", number, in_year)


def _then_week(said: Said, number: int, in_year: int | None, place: int) -> Time | None:
    return week_of_month(month_named(said, number, in_year), place) if place > 0 else None


def _to_part_of_month(said: Said, number: int, part: str, later: int, in_year: int | None) -> Time | None:
    """Of "March, early April" both."""
    found = _part_of_month(said, part, later, in_year)
    return both(month_named(said, number), found) if found else None


THIRDS = {1: (1, 10), 2: (11, 20), 3: (21, 31), -1: (21, 31)}
"""The days of each third of a month."""


def _third_of_month(said: Said, third: int, number: int, in_year: int | None) -> Time | None:
    if third not in THIRDS:
        return None
    (first, last), whole = THIRDS[third], month_named(said, number, in_year)
    end = min(whole.first.replace(day=1).toordinal() + last - 1, whole.last.toordinal())
    return days_between(whole.first.replace(day=first), date.fromordinal(end), "month part")


def _two_parts_of_month(said: Said, one: str, two: str, number: int) -> Time | None:
    return two_parts(said, one, two, month_named(said, number))


def _week_of_date(said: Said, number: int, day: int, in_year: int | None) -> Time:
    return week(dated(said, day, number, in_year).last)


def _quarter_named(said: Said, number: int, in_year: int | None) -> Time | None:
    """The quarter of that number, in the given year or the coming one; this one while it lasts."""
    if not 1 <= number <= 4:
        return None
    first = date(in_year or said.on.year, 3 * number - 2, 1)
    if in_year is None and add_months(first, 3) <= said.on:
        first = first.replace(year=first.year + 1)
    return SPANS["quarter"](first)


def _half_named(said: Said, number: int, in_year: int | None) -> Time | None:
    """The first or second half of a year."""
    if number not in (1, 2):
        return None
    found = part_of(year(date(in_year or said.on.year, 1, 1)), "first half" if number == 1 else "second half")
    if in_year is None and found and found.last < said.on:
        return part_of(year(date(said.on.year + 1, 1, 1)), "first half")
    return found


def _year_named(_: Said, number: int) -> Time:
    return year(date(number, 1, 1))


MONTHS = (
    Form(
        "week of|commencing|beginning|starting|ending|from MONTH NUMBER|ORDINAL YEAR?",
        "SPAN",
        _week_of_date,
        "the week of December 14",
    ),
    Form("QUARTER of|in? next year", "SPAN", lambda s, n: _quarter_named(s, n, s.on.year + 1), "Q1 of next year"),
    Form("ORDINAL quarter of|in? next year", "SPAN", lambda s, n: _quarter_named(s, n, s.on.year + 1)),
    Form("HALF of|in? YEAR?", "SPAN", _half_named),
    Form("HALF of|in? next year", "SPAN", lambda s, n: _half_named(s, n, s.on.year + 1)),
    Form(
        "week NUMBER of|in MONTH YEAR?",
        "SPAN",
        lambda s, number, name, in_year: week_of_month(month_named(s, name, in_year), number),
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
    Form("front|top half of|in? MONTH YEAR?", "SPAN", lambda said, *named: _part_of_month(said, "first half", *named)),
    Form("half MONTH YEAR?", "SPAN", lambda said, *named: _part_of_month(said, "middle", *named)),
    Form("begin of? MONTH YEAR?", "SPAN", lambda said, *named: _part_of_month(said, "start", *named)),
    Form("ORDINAL third of|in? MONTH YEAR?", "SPAN", _third_of_month, "the first third of January"),
    Form("turn of month", "DAY", lambda said: a_day(add_months(said.on.replace(day=1), 1), doubt=True)),
    Form("ORDINAL half of|in? YEAR", "SPAN", _half_named, "the first half of 2027"),
    Form(
        "MONTH next year", "SPAN", lambda said, number: month_named(said, number, said.on.year + 1), "March next year"
    ),
    Form("MONTH this year", "SPAN", lambda said, number: month_named(said, number, said.on.year), "March this year"),
    Form("this|next|coming MONTH", "SPAN", month_named, "this December"),
    Form("PART part|end|half|on|doors? of|in|through? MONTH YEAR?", "SPAN", _part_of_month, "early December"),
    Form("MONTH end", "SPAN", lambda said, number: _part_of_month(said, "end", number, None), "January end"),
    Form("PART ,? to|or|and|/ PART of|in? MONTH", "SPAN", _two_parts_of_month, "early to mid January"),
    Form("QUARTER of|in? YEAR?", "SPAN", _quarter_named, "Q2 2027"),
    Form("YEAR ,? -? QUARTER", "SPAN", lambda said, in_year, number: _quarter_named(said, number, in_year)),
    Form("YEAR ,? -? HALF", "SPAN", lambda said, in_year, number: _half_named(said, number, in_year)),
    Form("week NUMBER MONTH YEAR?", "SPAN", lambda said, day, number, year: _week_of_date(said, number, day, year)),
    Form("week MONTH NUMBER|ORDINAL|NTH YEAR?", "SPAN", _week_of_date),
    Form(
        "week NTH|NUMBER of|in? MONTH YEAR?",
        "SPAN",
        lambda said, day, number, year: (
            _week_of_date(said, number, day, year) if day > 5 else week_of_month(month_named(said, number, year), day)
        ),
    ),
    Form("ORDINAL quarter of|in? YEAR?", "SPAN", _quarter_named, "the third quarter"),
    Form("in|by|during|before|until|of YEAR", "SPAN", _year_named, "in 2028"),
    Form(
        "PART part|end|half? of|in|through? YEAR",
        "SPAN",
        lambda s, part, number: part_of(_year_named(s, number), part),
        "early 2027",
    ),
)
"""Months, quarters and years that are named."""
