"""Forms of weeks, and of spans beside another time: "the week after next", "w/c 7 December", "the following week"."""

from followup_core.timeline.grammar import Context, Form
from followup_core.timeline.lengths import Length, placed
from followup_core.timeline.parts import from_said, part_of, this
from followup_core.timeline.times import (
    SPANS,
    Time,
    a_day,
    coming,
    plus,
    step,
    week,
)
from followup_core.timeline.windows import Moment


def which_span(context: Context, which: int, unit: str) -> Time | None:
    """This or the next span; on a weekend "next week" begins on Monday, and a week later is the other reading."""
    if unit not in SPANS:
        return None
    if which == 0:
        return from_said(this(context.said_on, unit), context.said_on)
    if unit == "week" and context.said_on.weekday() > 4:
        return week(plus(context.said_on, 7))._replace(others=(week(plus(context.said_on, 14)),))
    return SPANS[unit](step(context.said_on, unit, 1))


def following(context: Context, unit: str) -> Time | None:
    """The span after the one named before it, or after the present one."""
    if context.last is None or unit not in SPANS or context.last.grain == "past":
        return which_span(context, 1, unit)
    return SPANS[unit](step(context.last.last, unit, 1))


def _after_next(context: Context, unit: str) -> Time | None:
    if unit == "fortnight":
        first, last = plus(context.said_on, 28), plus(context.said_on, 42)
        return Time(Moment(first), Moment(last), "span", (a_day(first),), doubt=True)
    return SPANS[unit](step(context.said_on, unit, 2)) if unit in SPANS else None


def unit_after(_: Context, unit: str, time: Time) -> Time | None:
    """The span after the one that holds a day."""
    return SPANS[unit](step(time.last, unit, 1)) if unit in SPANS and time.grain != "past" else None


def after_interview(context: Context, unit: str) -> Time | None:
    """The span after the interview, of which they speak when it is over."""
    return which_span(context, 1, unit) if unit in SPANS else None


def end_after_interview(context: Context, span: Time) -> Time | None:
    """The end of the span after the interview: "by the end of the month following the interview"."""
    following_it = after_interview(context, span.grain.split()[0]) if span.frame == "end" else None
    return following_it and part_of(following_it, "end")


def unit_before(_: Context, unit: str, time: Time) -> Time | None:
    """The span before the one that holds a day; before a Saturday or Sunday it is the week that leads to it."""
    if unit == "week" and time.grain != "past" and time.first.weekday() > 4 and time.first == time.last:
        return week(time.first)
    return SPANS[unit](step(time.first, unit, -1)) if unit in SPANS and time.grain != "past" else None


def this_one(context: Context, unit: str) -> Time | None:
    """The span that is meant by "the" or "that": of the time named before, or the present one."""
    if unit not in SPANS or context.last is None or context.last.grain == "past":
        return which_span(context, 0, unit)
    return SPANS[unit](context.last.last)


def _within_the(context: Context, unit: str) -> Time | None:
    """A week, or until the end of this one: "within the week"."""
    if unit not in ("week", "month"):
        return (
            from_said(this(context.said_on, unit), context.said_on)
            if unit in SPANS
            else a_day(context.said_on)
            if unit in ("hour", "day")
            else None
        )
    length = placed(context.said_on, Length(((1, unit),), ((1, unit),)))._replace(frame="by")
    return length._replace(
        opens=Moment(context.said_on), others=(from_said(this(context.said_on, unit), context.said_on),), doubt=True
    )


def _week_of_day(_: Context, time: Time) -> Time:
    """Monday to Friday of the week that a day is in."""
    return week(time.last)


def _week_of_weekday(context: Context, weekday: int) -> Time:
    return week(coming(weekday, context.said_on))


def _one_later(_: Context, unit: str) -> Length | None:
    """One of a unit after what was named: "a week after that" is not a calendar week."""
    return Length(((1, unit),), ((1, unit),)) if unit != "minute" else None


PERIODS = (
    Form("a|an|one|another UNIT after|from that|then|it", "LATER", _one_later),
    Form(
        "PART part|end|half? of|in? the? coming UNIT",
        "SPAN",
        lambda c, part, unit: (span := which_span(c, 1, unit)) and part_of(span, part),
    ),
    Form("within|inside the UNIT", "SPAN", _within_the, "within the week"),
    Form("the|this|over|on weekend", "SPAN", lambda context: this(context.said_on, "weekend"), "over the weekend"),
    Form("WHICH UNIT", "SPAN", which_span, "next week"),
    Form("this WORK UNIT", "SPAN", lambda context, _, unit: which_span(context, 0, unit)),
    Form("the? UNIT after|following next", "SPAN", _after_next, "the week after next"),
    Form("next UNIT but one", "SPAN", _after_next, "next week but one"),
    Form("next but one UNIT", "SPAN", _after_next),
    Form("the UNIT but one", "SPAN", _after_next),
    Form("PART UNIT next", "SPAN", lambda c, part, unit: (span := which_span(c, 1, unit)) and part_of(span, part)),
    Form("WHICH next UNIT", "SPAN", lambda c, which, unit: _after_next(c, unit) if which == 1 else None),
    Form("next to next UNIT", "SPAN", _after_next, "next to next week"),
    Form("UNIT after this|that one?", "SPAN", following, "the week after that"),
    Form(
        "not|isn't next UNIT sorry? ,? but? one|UNIT? after|following that|it|this?",
        "SPAN",
        lambda c, unit, _: _after_next(c, unit),
        "not next week but the one after",
    ),
    Form(
        "not|isn't next UNIT sorry? ,? but? following one|UNIT?",
        "SPAN",
        lambda c, unit, _: _after_next(c, unit),
        "not next week, the following one",
    ),
    Form("not|isn't this UNIT sorry? ,? but? UNIT after next", "SPAN", lambda c, unit, _: _after_next(c, unit)),
    Form(
        "not|isn't this UNIT sorry? ,? but? next|following one?",
        "SPAN",
        lambda c, unit: which_span(c, 1, unit),
        "not this week but next",
    ),
    Form(
        "not|isn't this UNIT sorry? ,? but? one|UNIT after|following that|it|this?",
        "SPAN",
        lambda c, unit, _: which_span(c, 1, unit),
        "not this week, the one after",
    ),
)
"""Spans by themselves."""

BESIDE_A_TIME = (
    Form("following|subsequent UNIT", "SPAN", following, "by the end of the following week"),
    Form(
        "week of|commencing|beginning|starting|ending|from|containing on? DAY",
        "SPAN",
        _week_of_day,
        "week commencing 7 December",
    ),
    Form("week of|commencing|beginning|starting|ending WEEKDAY", "SPAN", _week_of_weekday, "week commencing Monday"),
    Form("UNIT PART on? DAY", "SPAN", lambda c, unit, _, day: _week_of_day(c, day) if unit == "week" else None),
    Form("UNIT after|following DAY|SPAN", "SPAN", unit_after, "the week after Thanksgiving"),
    Form("UNIT before DAY|SPAN", "SPAN", unit_before, "the week before Christmas"),
    Form("DAY week", "SPAN", lambda c, day: week(day.last) if day.grain != "day" else None, "Thanksgiving week"),
)
"""Spans beside a day or another span."""
