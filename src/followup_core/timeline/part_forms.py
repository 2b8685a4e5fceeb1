"""Forms of parts of a span: "early next week", "the back end of the week", "second half of January"."""

from followup_core.timeline.grammar import Form, Said
from followup_core.timeline.lengths import Length, placed
from followup_core.timeline.parts import both, from_said, part_of, part_of_this, this
from followup_core.timeline.spans import following
from followup_core.timeline.times import (
    SPANS,
    Time,
    a_day,
    monday,
    week,
)
from followup_core.timeline.windows import Moment


def _part_of_this(said: Said, part: str, unit: str) -> Time | None:
    found = part_of_this(said.on, unit, part) if unit in SPANS and unit != "weekend" else None
    return found and from_said(found, said.on)


def _part_of_that(said: Said, part: str, span: Time) -> Time | None:
    """A part of a named span; this one's is the next one's where it is gone."""
    present = span.grain in ("week", "month", "quarter", "year") and span.last == this(said.on, span.grain).last
    if present and span.first <= max(said.on, monday(said.on)):
        return _part_of_this(said, part, span.grain)
    return part_of(span, part)


def _part_unit_of(said: Said, part: str, unit: str, span: Time) -> Time | None:
    return _part_of_that(said, part, span) if span.grain == unit else None


def _half_of(said: Said, number: int, span: Time) -> Time | None:
    return _part_of_that(said, {1: "first half", 2: "second half", -1: "second half"}.get(number, "end"), span)


def _half_of_this(said: Said, number: int, unit: str) -> Time | None:
    return _part_of_this(said, "first half" if number == 1 else "second half", unit)


def two_parts(said: Said, one: str, two: str, span: Time) -> Time | None:
    """From the first day of one part of a span to the last of another."""
    first, second = _part_of_that(said, one, span), _part_of_that(said, two, span)
    return both(first, second) if first and second else None


def _two_parts_of_this(said: Said, one: str, two: str, unit: str) -> Time | None:
    return two_parts(said, one, two, this(said.on, unit)) if unit in SPANS else None


def _before_out(said: Said, unit: str) -> Time | None:
    """Until the end of this week or month."""
    if unit == "day":
        return a_day(said.on)
    found = _part_of_this(said, "end", unit)
    return found and found._replace(opens=Moment(said.on))


def _in_this(said: Said, unit: str) -> Time | None:
    """In the week is by the end of this one."""
    return _before_out(said, unit) if unit in ("day", "week", "month", "quarter", "year") else None


def _in_that_week(said: Said, length: Length, part: str) -> Time | None:
    """A part of the week in which a length ends: "two weeks from now, end of the week"."""
    return part_of(week(placed(said.on, length).last), part)


def _then_part(said: Said, span: Time, part: str) -> Time | None:
    """A part that is named after its span; not of a part."""
    return _part_of_that(said, part, span) if span.grain in SPANS else None


def _then_part_of_unit(said: Said, span: Time, part: str, unit: str) -> Time | None:
    return _part_unit_of(said, part, unit, span)


def _to_part(said: Said, span: Time, part: str, later: Time) -> Time | None:
    """Of "this week, early next week" both."""
    found = _part_of_that(said, part, later)
    return both(span, found) if found else None


PARTS = (
    Form("rest|remainder of UNIT", "SPAN", _before_out, "the rest of the week"),
    Form("in|during|through|over the UNIT", "SPAN", _in_this, "in the course of the week"),
    Form("begin of|in? SPAN", "SPAN", lambda s, span: _part_of_that(s, "start", span)),
    Form("begin of? UNIT", "SPAN", lambda s, unit: _part_of_this(s, "start", unit)),
    Form("rest|remainder of SPAN", "SPAN", lambda _, span: span),
    Form(
        "PART part|half|end? of|in? UNIT after",
        "SPAN",
        lambda s, part, unit: (span := following(s, unit)) and part_of(span, part),
    ),
    Form("PART UNIT of|in|,? SPAN", "SPAN", _part_unit_of, "midweek next week"),
    Form("PART part|half|end|side|on|doors? of|in|on|through? SPAN", "SPAN", _part_of_that, "by the end of next week"),
    Form("SPAN PART", "SPAN", lambda said, span, part: _part_of_that(said, part, span), "next month end"),
    Form(
        "SPAN ,|(|-|/? right? at|in|around|on|towards|toward? PART part|end|half|on|doors? )?",
        "SPAN",
        _then_part,
        "next month, beginning",
    ),
    Form("SPAN ,|(|-? PART UNIT )?", "SPAN", _then_part_of_unit, "the week after next, midweek"),
    Form("SPAN ,|(|-? ORDINAL half )?", "SPAN", lambda s, span, number: _half_of(s, number, span)),
    Form("SPAN ,|(|-? back|latter end|half|part )?", "SPAN", lambda s, span: _part_of_that(s, "end", span)),
    Form("SPAN ,|or|and? PART of|in? SPAN", "SPAN", _to_part),
    Form("front|top half of|in? SPAN", "SPAN", lambda s, span: _part_of_that(s, "first half", span)),
    Form("PART part|half|end|side? of|in|on|through? UNIT", "SPAN", _part_of_this, "the end of the month"),
    Form(
        "PART of|in|on? WORK UNIT",
        "SPAN",
        lambda s, part, _, unit: _part_of_this(s, part, unit),
        "the end of the working week",
    ),
    Form("UNIT|UNITS PART", "SPAN", lambda said, unit, part: _part_of_this(said, part, unit), "month end"),
    Form(
        "back|latter|hind|other part|end|half of|in? SPAN",
        "SPAN",
        lambda s, span: _part_of_that(s, "end", span),
        "the back end of next week",
    ),
    Form(
        "back|latter|hind|other part|end|half of|in? UNIT",
        "SPAN",
        lambda s, unit: _part_of_this(s, "end", unit),
        "the back end of the week",
    ),
    Form(
        "back|latter part|end|half of|in? UNIT after",
        "SPAN",
        lambda s, unit: (span := following(s, unit)) and part_of(span, "end"),
    ),
    Form("back of UNIT", "SPAN", lambda s, unit: _part_of_this(s, "end", unit), "the back of the week"),
    Form("back of SPAN", "SPAN", lambda s, span: _part_of_that(s, "end", span)),
    Form("ORDINAL half of|in? SPAN", "SPAN", _half_of, "first half of January"),
    Form(
        "ORDINAL part|bit|days of|in? SPAN",
        "SPAN",
        lambda s, n, span: _part_of_that(s, "start" if n == 1 else "end", span),
        "the first part of next week",
    ),
    Form("ORDINAL half of|in? UNIT", "SPAN", _half_of_this, "second half of the week"),
    Form(
        "ORDINAL part|bit of|in? UNIT", "SPAN", lambda s, n, unit: _part_of_this(s, "start" if n == 1 else "end", unit)
    ),
    Form("PART ,? to|or|and|/ PART of|in? SPAN", "SPAN", two_parts, "mid to late next week"),
    Form("PART ,? to|or|and|/ PART of|in? UNIT", "SPAN", _two_parts_of_this, "mid to late week"),
    Form(
        "LENGTH from? now|today? ,? PART of|in? UNIT",
        "SPAN",
        lambda s, length, part, _: _in_that_week(s, length, part),
        "two weeks from now, end of the week",
    ),
    Form(
        "PART of|in? UNIT ,? in? LENGTH from? now|today?",
        "SPAN",
        lambda s, part, _, length: _in_that_week(s, length, part),
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
