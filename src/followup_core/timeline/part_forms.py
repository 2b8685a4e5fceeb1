"""Forms of parts of a span: "early next week", "the back end of the week", "second half of January"."""

from followup_core.timeline.grammar import Context, Form
from followup_core.timeline.lengths import Length, placed
from followup_core.timeline.parts import both, from_said, part_of, part_of_this, this
from followup_core.timeline.spans import following
from followup_core.timeline.times import (
    SPANS,
    Time,
    a_day,
    monday,
    step,
    week,
)
from followup_core.timeline.windows import Moment


def _part_of_this(context: Context, part: str, unit: str) -> Time | None:
    found = part_of_this(context.said_on, unit, part) if unit in SPANS and unit != "weekend" else None
    return found and from_said(found, context.said_on)


def _part_of_that(context: Context, part: str, span: Time) -> Time | None:
    """A part of a named span; this one's is the next one's where it is gone."""
    present = span.grain in ("week", "month", "quarter", "year") and span.last == this(context.said_on, span.grain).last
    if present and span.first <= max(context.said_on, monday(context.said_on)):
        return _part_of_this(context, part, span.grain)
    return part_of(span, part)


def _part_unit_of(context: Context, part: str, unit: str, span: Time) -> Time | None:
    return _part_of_that(context, part, span) if span.grain == unit else None


def _half_of(context: Context, number: int, span: Time) -> Time | None:
    return _part_of_that(context, {1: "first half", 2: "second half", -1: "second half"}.get(number, "end"), span)


def _half_of_this(context: Context, number: int, unit: str) -> Time | None:
    return _part_of_this(context, "first half" if number == 1 else "second half", unit)


def two_parts(context: Context, one: str, two: str, span: Time) -> Time | None:
    """From the first day of one part of a span to the last of another."""
    first, second = _part_of_that(context, one, span), _part_of_that(context, two, span)
    return both(first, second) if first and second else None


def _two_parts_of_this(context: Context, one: str, two: str, unit: str) -> Time | None:
    return two_parts(context, one, two, this(context.said_on, unit)) if unit in SPANS else None


def _before_out(context: Context, unit: str) -> Time | None:
    """Until the end of this week or month."""
    if unit == "day":
        return a_day(context.said_on)
    found = _part_of_this(context, "end", unit)
    return found and found._replace(opens=Moment(context.said_on))


def _in_this(context: Context, unit: str) -> Time | None:
    """In the week is by the end of this one."""
    return _before_out(context, unit) if unit in ("day", "week", "month", "quarter", "year") else None


def _in_that_week(context: Context, length: Length, part: str) -> Time | None:
    """A part of the week in which a length ends: "two weeks from now, end of the week"."""
    return part_of(week(placed(context.said_on, length).last), part)


def _then_part(context: Context, span: Time, part: str) -> Time | None:
    """A part that is named after its span, which is not a part itself."""
    return _part_of_that(context, part, span) if span.grain in SPANS else None


def _then_part_of_unit(context: Context, span: Time, part: str, unit: str) -> Time | None:
    return _part_unit_of(context, part, unit, span)


def _to_part(context: Context, span: Time, part: str, later: Time) -> Time | None:
    """Both of "this week, early next week"."""
    found = _part_of_that(context, part, later)
    return both(span, found) if found else None


def _to_part_after(_: Context, span: Time, part: str, __: str) -> Time | None:
    """Both of "next week, early the week after"."""
    unit = span.grain.split()[0]
    found = part_of(SPANS[unit](step(span.last, unit, 1)), part) if unit in SPANS else None
    return both(span, found) if found else None


PARTS = (
    Form("rest|remainder of UNIT", "SPAN", _before_out, "the rest of the week"),
    Form("in|during|through|over the UNIT", "SPAN", _in_this, "in the course of the week"),
    Form("begin of|in? SPAN", "SPAN", lambda c, span: _part_of_that(c, "start", span)),
    Form("begin of? UNIT", "SPAN", lambda c, unit: _part_of_this(c, "start", unit)),
    Form("rest|remainder of SPAN", "SPAN", lambda _, span: span),
    Form(
        "PART part|half|end? of|in? UNIT after",
        "SPAN",
        lambda c, part, unit: (span := following(c, unit)) and part_of(span, part),
    ),
    Form("PART UNIT of|in|,? SPAN", "SPAN", _part_unit_of, "midweek next week"),
    Form("PART part|half|end|side|on|doors? of|in|on|through? SPAN", "SPAN", _part_of_that, "by the end of next week"),
    Form("SPAN PART", "SPAN", lambda context, span, part: _part_of_that(context, part, span), "next month end"),
    Form(
        "SPAN ,|(|-|/? right? at|in|around|on|towards|toward? PART part|end|half|on|doors? )?",
        "SPAN",
        _then_part,
        "next month, beginning",
    ),
    Form("SPAN ,|(|-? PART UNIT )?", "SPAN", _then_part_of_unit, "the week after next, midweek"),
    Form("SPAN ,|(|-? ORDINAL half )?", "SPAN", lambda c, span, number: _half_of(c, number, span)),
    Form("SPAN ,|(|-? back|latter end|half|part )?", "SPAN", lambda c, span: _part_of_that(c, "end", span)),
    Form("SPAN ,|or|and? PART of|in? SPAN", "SPAN", _to_part),
    Form("SPAN ,|or|and? PART of|in? UNIT after|following", "SPAN", _to_part_after, "next week, early the week after"),
    Form("front|top half of|in? SPAN", "SPAN", lambda c, span: _part_of_that(c, "first half", span)),
    Form("PART part|half|end|side? of|in|on|through? UNIT", "SPAN", _part_of_this, "the end of the month"),
    Form(
        "PART of|in|on? WORK UNIT",
        "SPAN",
        lambda c, part, _, unit: _part_of_this(c, part, unit),
        "the end of the working week",
    ),
    Form("UNIT|UNITS PART", "SPAN", lambda context, unit, part: _part_of_this(context, part, unit), "month end"),
    Form(
        "back|latter|hind|other part|end|half of|in? SPAN",
        "SPAN",
        lambda c, span: _part_of_that(c, "end", span),
        "the back end of next week",
    ),
    Form(
        "back|latter|hind|other part|end|half of|in? UNIT",
        "SPAN",
        lambda c, unit: _part_of_this(c, "end", unit),
        "the back end of the week",
    ),
    Form(
        "back|latter part|end|half of|in? UNIT after",
        "SPAN",
        lambda c, unit: (span := following(c, unit)) and part_of(span, "end"),
    ),
    Form("back of UNIT", "SPAN", lambda c, unit: _part_of_this(c, "end", unit), "the back of the week"),
    Form("back of SPAN", "SPAN", lambda c, span: _part_of_that(c, "end", span)),
    Form("ORDINAL half of|in? SPAN", "SPAN", _half_of, "first half of January"),
    Form(
        "ORDINAL part|bit|days of|in? SPAN",
        "SPAN",
        lambda c, n, span: _part_of_that(c, "start" if n == 1 else "end", span),
        "the first part of next week",
    ),
    Form("ORDINAL half of|in? UNIT", "SPAN", _half_of_this, "second half of the week"),
    Form(
        "ORDINAL part|bit of|in? UNIT", "SPAN", lambda c, n, unit: _part_of_this(c, "start" if n == 1 else "end", unit)
    ),
    Form("PART ,? to|or|and|/ PART of|in? SPAN", "SPAN", two_parts, "mid to late next week"),
    Form("PART ,? to|or|and|/ PART of|in? UNIT", "SPAN", _two_parts_of_this, "mid to late week"),
    Form(
        "LENGTH from? now|today? ,? PART of|in? UNIT",
        "SPAN",
        lambda c, length, part, _: _in_that_week(c, length, part),
        "two weeks from now, end of the week",
    ),
    Form(
        "PART of|in? UNIT ,? in? LENGTH from? now|today?",
        "SPAN",
        lambda c, part, _, length: _in_that_week(c, length, part),
    ),
    Form(
        "before|time UNIT is|has|be? out|over|ends|end|through|up|done|finishes|gone",
        "SPAN",
        _before_out,
        "before the week is out",
    ),
    Form("before SPAN is|has|be? out|over|ends|end|through|up|done|finishes|gone", "SPAN", lambda _, span: span),
)
"""Parts of spans."""
