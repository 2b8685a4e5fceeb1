"""Parts of a span: the beginning of a week, mid-December, late in the quarter."""

from datetime import date

from followup_core.timeline.grammar import UNPLACED
from followup_core.timeline.times import (
    SPANS,
    Time,
    add_months,
    days_between,
    last_of_month,
    monday,
    month,
    plus,
    step,
    week,
)
from followup_core.timeline.windows import Moment

WEEK_PARTS = {"start": (0, 1), "middle": (2, 2), "end": (3, 4), "first half": (0, 2), "second half": (2, 4)}
"""The days of a week, Monday being 0, that each part has."""

MONTH_PARTS = {"start": (1, 10), "middle": (15, 15), "end": (21, 31), "first half": (1, 15), "second half": (16, 31)}
"""The days of a month that each part has."""


def part_of(span: Time, part: str) -> Time | None:
    """The part of a span; "before" its end is still in it."""
    found = _part(span, part)
    return found and found._replace(frame="end" if part == "end" else "")


def _part(span: Time, part: str) -> Time | None:
    """The `part` ("start", "middle", "end", "first half", "second half") of a span, or None where it has none."""
    if span.grain == "week":
        first, last = WEEK_PARTS[part]
        return days_between(plus(span.first, first), plus(span.first, last), "week part")
    if span.grain == "month":
        first, last = MONTH_PARTS[part]
        end = last_of_month(span.first).day
        return days_between(span.first.replace(day=first), span.first.replace(day=min(last, end)), "month part")
    if span.grain == "quarter":
        return _of_quarter(span, part)
    if span.grain == "year":
        return _of_year(span, part)
    if span.grain == "new year":
        return _of_new_year(span, part)
    return span if part == "end" or span.grain.endswith("part") else None


def _of_quarter(span: Time, part: str) -> Time:
    """A part of a quarter: its first month, the middle of its second, its last month."""
    middle = add_months(span.first, 1).replace(day=15)
    windows = {
        "start": (span.first, last_of_month(span.first)),
        "middle": (middle, middle),
        "end": (span.last.replace(day=1), span.last),
        "first half": (span.first, middle),
        "second half": (middle, span.last),
    }
    return days_between(*windows[part], "quarter part")


def _of_year(span: Time, part: str) -> Time:
    """A part of a year: January, the end of June, December."""
    june = date(span.first.year, 6, 30)
    windows = {
        "start": (span.first, span.first.replace(day=31)),
        "middle": (june, june),
        "end": (span.last.replace(day=1), span.last),
        "first half": (span.first, june),
        "second half": (plus(june, 1), span.last),
    }
    return days_between(*windows[part], "year part")


def _of_new_year(span: Time, part: str) -> Time | None:
    """The start of the new year is its first full week; all of January counts as right too."""
    if part != "start":
        return part_of(days_between(date(span.first.year, 1, 1), date(span.first.year, 12, 31), "year"), part)
    return span._replace(others=(month(span.first),), doubt=True)


def after(_: object, time: Time) -> Time | None:
    """To the Friday of the week that holds the second working day after it."""
    if time.grain == "past" or time.frame == "after" or time.grain == UNPLACED:
        return None if time.grain == "past" else time
    if time.grain == "weekend":
        start = plus(monday(time.first), 7)
        return Time(Moment(start), Moment(plus(start, 1)), "span", frame="after", base=time)
    first = _working(plus(time.last, 1))
    second = _working(plus(first, 1))
    closes = plus(monday(second), 4)
    opens = first if monday(first) == monday(second) else monday(second)
    span = Time(Moment(opens), Moment(closes), "span", doubt=time.doubt)
    return span._replace(frame="after", base=span)


def _working(day: date) -> date:
    """The first Monday to Friday on or after `day`."""
    return plus(day, 7 - day.weekday()) if day.weekday() > 4 else day


def both(one: Time, two: Time) -> Time:
    """From the first day of one to the last of the other, whichever comes first."""
    if UNPLACED in (one.grain, two.grain):
        return one if one.grain == UNPLACED else two
    opens, closes = min(one.opens, two.opens), max(one.closes, two.closes)
    return Time(
        opens,
        closes,
        two.grain,
        floor=one.floor and (two.floor or two.counted is not None),
        doubt=one.doubt or two.doubt,
    )


def this(said_on: date, unit: str) -> Time:
    """The span of `unit` that `said_on` is in; said on a weekend, a week is the one that begins on Monday."""
    if unit == "week" and said_on.weekday() > 4:
        said_on = plus(said_on, 2)
    return SPANS[unit](said_on)


def part_of_this(said_on: date, unit: str, part: str) -> Time | None:
    """The part of this span, or of the next one where it is already gone."""
    span = this(said_on, unit)
    found = part_of(span, part)
    gone = found is not None and (
        found.last < said_on or (unit == "week" and part == "middle" and found.last == said_on)
    )
    if not gone:
        return found
    following = week(plus(said_on, 7)) if unit == "week" else this(step(said_on, unit, 1), unit)
    return part_of(following, part)


def from_said(time: Time, said_on: date) -> Time:
    """The time opened no earlier than the day it was said, unless it was over by then."""
    opens = max(time.opens, Moment(said_on)) if time.closes.day >= said_on else time.opens
    return time._replace(opens=opens)
