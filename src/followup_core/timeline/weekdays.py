"""Forms of weekdays: "this Friday", "two Fridays from now", "the Monday after the 15th"."""

from datetime import date

from followup_core.timeline.grammar import Context, Form
from followup_core.timeline.lengths import Amount, Length, placed
from followup_core.timeline.parts import both
from followup_core.timeline.relative_days import Build
from followup_core.timeline.times import (
    Time,
    a_day,
    coming,
    monday,
    plus,
)


def _coming(context: Context, weekday: int) -> Time:
    """The next such weekday, strictly after the day it was said."""
    return a_day(coming(weekday, context.said_on))


def _next(context: Context, weekday: int) -> Time:
    """The weekday of next calendar week; the next such weekday, where that is another day, is the other reading."""
    day = in_week(plus(context.said_on, 7), weekday)
    near = coming(weekday, context.said_on)
    return a_day(day, near) if near != day else a_day(day)


def in_week(day: date, weekday: int) -> date:
    """The weekday of the week of `day`."""
    return plus(monday(day), weekday)


def _of_span(_: Context, weekday: int, span: Time) -> Time | None:
    """That weekday of a week that is named, or the first of a longer span."""
    if span.grain in ("week", "week part"):
        return a_day(in_week(span.last, weekday))
    return None


def _span_then(context: Context, span: Time, weekday: int) -> Time | None:
    """The weekday of the span, or where the span has none the one after it: "end of this week, Monday at a push"."""
    time = _of_span(context, weekday, span)
    over = time is not None and time.last < max(span.first, context.said_on)
    return a_day(coming(weekday, span.last)) if over else time


def _span_or_after(_: Context, span: Time, weekday: int, after: Time | None) -> Time | None:
    """A span, or the weekday after it or after another time: "this week, the Monday after at the outside"."""
    day = first_after(None, weekday, after or span)
    return day and both(span, day)


def _weeks_on(weeks: int) -> Build:
    """The next such weekday and `weeks` more: "Friday week"."""
    return lambda context, weekday: a_day(plus(coming(weekday, context.said_on), 7 * weeks))


def _length_on(context: Context, length: Length, weekday: int) -> Time | None:
    """A length from the coming weekday: "a fortnight on Friday"."""
    return placed(coming(weekday, context.said_on), length)


def _after_next(context: Context, weekday: int) -> Time:
    """A week after the next such weekday; people mean two weeks after it just as often."""
    near = coming(weekday, context.said_on)
    return a_day(plus(near, 7), plus(near, 14), doubt=True)


def first_after(_: object, weekday: int, time: Time) -> Time | None:
    """The first such weekday after a day or a span."""
    return a_day(coming(weekday, time.last)) if time.grain != "past" else None


def nth_after(_: Context, number: int, weekday: int, time: Time) -> Time | None:
    """The first, second … such weekday after a day or a span."""
    return a_day(plus(coming(weekday, time.last), 7 * (number - 1))) if number > 0 and time.grain != "past" else None


def _counted(context: Context, amount: Amount, weekday: int) -> Time | None:
    """Counts several of a weekday from today: "three Fridays from now"."""
    count = amount.high
    return a_day(plus(coming(weekday, context.said_on), 7 * (int(count) - 1))) if count == int(count) >= 1 else None


def counted_after(context: Context, amount: Amount, weekday: int, time: Time) -> Time | None:
    """Counts several of a weekday from a day or a span: "two Fridays after the 4th"."""
    return nth_after(context, int(amount.high), weekday, time) if amount.high == int(amount.high) else None


def counted_nth(context: Context, number: int, weekday: int) -> Time | None:
    """The first, second … such weekday from the day it was said on."""
    return _counted(context, Amount(number, number), weekday) if number > 0 else None


def _next_next(context: Context, weekday: int) -> Time:
    """A week after "next Friday"; some mean the second one from now."""
    later, sooner = plus(_next(context, weekday).last, 7), plus(coming(weekday, context.said_on), 7)
    return a_day(later, sooner, doubt=True) if later != sooner else a_day(later)


def last_before(_: Context, weekday: int, time: Time) -> Time | None:
    """The last such weekday before a day or a span."""
    return a_day(coming(weekday, plus(time.first, -8))) if time.grain != "past" else None


EVENTS_OF_A_DAY = (
    "date|deadline|closing|close|interview|interviews|meeting|meetings|panel|panels|board|visit|test|exam|exams|"
    "assessment|session|call|hearing|round|stage|sitting|vote|trial|shift|audition|auditions|presentation|committee|"
    "council|senate|debrief|review"
)
"""What a weekday can belong to: "two days after Thursday's committee"."""

WEEKDAYS = (
    Form(
        "in|within? AMOUNT WEEKDAY ,? counting|counted? from|of|after now|today|here|this",
        "DAY",
        _counted,
        "two Fridays from now",
    ),
    Form("SPAN ,|or|/|-? WEEKDAY after|following DAY|SPAN?", "SPAN", _span_or_after, "this week, or the Monday after"),
    Form("in AMOUNT WEEKDAY '? time|away?", "DAY", _counted, "in three Thursdays"),
    Form("AMOUNT WEEKDAY on|out|away|off|hence|time|later", "DAY", _counted),
    Form("AMOUNT WEEKDAYS", "DAY", _counted, "give it three Wednesdays"),
    Form("AMOUNT WEEKDAY after|from|following DAY|SPAN", "DAY", counted_after, "two Fridays after 1 December"),
    Form("next to next WEEKDAY", "DAY", _next_next),
    Form("next but one WEEKDAY", "DAY", _next_next),
    Form("next WEEKDAY but one", "DAY", _next_next),
    Form("WEEKDAY but one", "DAY", _weeks_on(1)),
    Form("WHICH next WEEKDAY", "DAY", lambda context, which, day: _next_next(context, day) if which == 1 else None),
    Form("last|first WEEKDAY before DAY|SPAN", "DAY", last_before, "the last Friday before the 18th"),
    Form("last|first WEEKDAY after DAY|SPAN", "DAY", first_after),
    Form("this? coming? WEEKDAY", "DAY", _coming, "this Friday"),
    Form("WEEKDAY coming", "DAY", _coming),
    Form("on|by|come? this WEEKDAY", "DAY", _coming),
    Form("next WEEKDAY", "DAY", _next, "next Friday"),
    Form("WEEKDAY next", "DAY", _next),
    Form("WEEKDAY of|in|,? SPAN", "DAY", _of_span, "Friday of next week"),
    Form("SPAN ,|(? on|by|most|say? WEEKDAY", "DAY", _span_then, "next week Friday"),
    Form("WEEKDAY week", "DAY", _weeks_on(1), "Friday week"),
    Form("WEEKDAY fortnight", "DAY", _weeks_on(2), "Friday fortnight"),
    Form("week|week's on|from? WEEKDAY", "DAY", _weeks_on(1)),
    Form("fortnight on|from? WEEKDAY", "DAY", _weeks_on(2)),
    Form("LENGTH on|from|after|of|following|come? WEEKDAY", "DAY", _length_on, "a fortnight on Friday"),
    Form(
        f"LENGTH from|after|of|following WEEKDAY closing|final|panel|board|council? {EVENTS_OF_A_DAY}",
        "DAY",
        _length_on,
        "48 hours after Thursday's committee",
    ),
    Form(
        "the WEEKDAY after|following",
        "DAY",
        lambda context, day: a_day(coming(day, context.last.last)) if context.last else None,
    ),
    Form("WEEKDAY after next", "DAY", _after_next, "the Friday after next"),
    Form("WEEKDAY after|following DAY|SPAN", "DAY", first_after, "the Monday after the 15th"),
    Form("WEEKDAY before DAY|SPAN", "DAY", last_before, "the Friday before Christmas"),
    Form(
        "by|on that WEEKDAY",
        "DAY",
        lambda context, day: (
            a_day(coming(day, context.last.last)) if context.last and context.last.grain != "past" else None
        ),
        "we meet on Tuesday and decide by that Friday",
    ),
    Form(
        "WEEKDAY after that|this",
        "DAY",
        lambda context, day: a_day(coming(day, context.last.last if context.last else coming(day, context.said_on))),
    ),
    Form(
        "not|isn't next WEEKDAY ,? but? one|WEEKDAY after|following that?",
        "DAY",
        lambda context, day, _: a_day(plus(_next(context, day).last, 7)),
        "not next Friday but the one after",
    ),
    Form(
        "following WEEKDAY",
        "DAY",
        lambda context, day: a_day(coming(day, context.last.last)) if context.last else _next(context, day),
    ),
    Form(
        "not|isn't this? coming? WEEKDAY ,? but? one after|following",
        "DAY",
        _weeks_on(1),
        "not this Friday but the one after",
    ),
    Form(
        "not|isn't this? coming? WEEKDAY ,? but? next|following one?",
        "DAY",
        _weeks_on(1),
        "not this Friday, the following one",
    ),
    Form(
        "not|isn't this? coming? WEEKDAY ,? but? next|following WEEKDAY",
        "DAY",
        lambda context, day, _: a_day(plus(coming(day, context.said_on), 7)),
    ),
    Form(
        "not|isn't this? coming? WEEKDAY ,? but? WEEKDAY after",
        "DAY",
        lambda context, day, _: a_day(plus(coming(day, context.said_on), 7)),
    ),
)


ALONE = (Form("WEEKDAY", "DAY", lambda context, day: a_day(coming(day, context.said_on)), "Friday"),)
