"""Forms of ranges and alternatives: "Monday to Wednesday", "this week or next", "moved from Friday to Monday"."""

from followup_core.timeline.grammar import Context, Form
from followup_core.timeline.parts import both, part_of
from followup_core.timeline.roles import MOVED_WORDS
from followup_core.timeline.spans import which_span
from followup_core.timeline.times import (
    SPANS,
    Time,
    a_day,
    coming,
    plus,
    step,
)
from followup_core.timeline.weekdays import in_week
from followup_core.timeline.windows import Moment


def _weekdays(context: Context, first: int, last: int) -> Time:
    """Monday to Wednesday: the second is the one after the first."""
    opens = coming(first, context.said_on)
    return Time(Moment(opens), Moment(coming(last, opens)))


def _weekdays_of(context: Context, first: int, last: int, span: Time) -> Time | None:
    """Monday to Wednesday of a week."""
    if not span.grain.startswith("week"):
        return None
    days = sorted((in_week(span.last, first), in_week(span.last, last)))
    return Time(Moment(days[0]), Moment(days[1]))


def _span_weekdays(context: Context, span: Time, first: int, last: int) -> Time | None:
    return _weekdays_of(context, first, last, span)


def to(context: Context, one: Time, two: Time) -> Time | None:
    """From one time to another; a second that came out before the first is a week, month or year on."""
    if "past" in (one.grain, two.grain):
        return None
    if two.last < one.first and two.grain == "day" and (one.first - two.last).days <= 7:
        two = a_day(plus(two.last, 7))
    return both(one._replace(frame=""), two)


def _elliptic(context: Context, span: Time, which: int) -> Time | None:
    """The unit of "this week or next" is that of the first."""
    unit = span.grain.split()[0]
    nxt = which_span(context, which, unit) if unit in SPANS else None
    return both(span, nxt) if nxt else None


def _elliptic_part(context: Context, span: Time, part: str, which: int) -> Time | None:
    """The unit of "the end of this week or early next" is that of the first."""
    unit = span.grain.split()[0]
    nxt = which_span(context, which, unit) if unit in SPANS else None
    found = part_of(nxt, part) if nxt else None
    return both(span, found) if found else None


def _one_after(context: Context, span: Time) -> Time | None:

    unit = span.grain.split()[0]
    return both(span, SPANS[unit](step(span.last, unit, 1))) if unit in SPANS else None


RANGES = (
    Form(
        f"{MOVED_WORDS} forward|back|out|up? from WEEKDAY to WEEKDAY",
        "DAY",
        lambda c, _, day: a_day(coming(day, c.said_on)),
        "moved from Friday to Wednesday",
    ),
    Form(
        "not|isn't WEEKDAY ,|-|but WEEKDAY of|in|,? SPAN",
        "DAY",
        lambda c, _, day, span: a_day(in_week(span.last, day)) if span.grain.startswith("week") else None,
    ),
    Form(
        "not|isn't WEEKDAY ,|-|but WEEKDAY",
        "DAY",
        lambda c, _, day: a_day(coming(day, c.said_on)),
        "not Tuesday, Wednesday",
    ),
    Form("between|from? WEEKDAY -|to|through|and|or|nor|until|/|, WEEKDAY", "DAY", _weekdays, "Monday to Wednesday"),
    Form(
        "WEEKDAY ,? or|and|but? ,? failing that|which ,? on|by? WEEKDAY",
        "DAY",
        _weekdays,
        "Monday or, failing that, Tuesday",
    ),
    Form(
        "between|from? WEEKDAY -|to|through|and|or|until|/ WEEKDAY of|in|,? SPAN",
        "DAY",
        _weekdays_of,
        "Monday thru Wednesday next week",
    ),
    Form(
        "SPAN ,? on|from|between? WEEKDAY -|to|through|and|or|until|/ WEEKDAY",
        "DAY",
        _span_weekdays,
        "next week on Thursday or Friday",
    ),
)
"""Ranges of weekdays, before weekdays become days."""


JOINED = (
    Form(
        f"{MOVED_WORDS} forward|back|out|up? from DAY|SPAN to DAY|SPAN",
        "SPAN",
        lambda _, __, time: time,
        "postponed from this week to next week",
    ),
    Form("between|from? DAY|SPAN -|to|through|until|till|or|nor|/ by? DAY|SPAN", "SPAN", to, "from Dec 28 to Jan 8"),
    Form("DAY|SPAN ,|( or|maybe|possibly|perhaps by? DAY|SPAN", "SPAN", to),
    Form("between DAY|SPAN and DAY|SPAN", "SPAN", to),
    Form("SPAN ,? or|nor|to|and|/ WHICH", "SPAN", _elliptic, "this week or next"),
    Form("SPAN ,? or|nor|and not|nor WHICH", "SPAN", _elliptic, "neither this week nor next"),
    Form("SPAN ,? or|to|and|/|, PART of|in? WHICH", "SPAN", _elliptic_part, "end of this week or early next"),
    Form(
        "SPAN ,? or|to|and|/ one|week|UNIT after",
        "SPAN",
        lambda context, span, _: _one_after(context, span),
        "next week or the week after",
    ),
    Form("SPAN ,? or one after|following", "SPAN", _one_after),
    Form("SPAN ,? or following", "SPAN", _one_after, "this week or the following"),
)
"""Ranges and alternatives of times."""
