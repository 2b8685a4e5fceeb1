"""Forms of times that hang on another: "the day after", "that week", "two weeks from Friday"."""

from followup_core.timeline.grammar import UNPLACED, Context, Form
from followup_core.timeline.lengths import Amount, Length, of, placed
from followup_core.timeline.parts import after, part_of
from followup_core.timeline.relative_days import day_after, day_before, length_before, length_from
from followup_core.timeline.spans import after_interview, end_after_interview, following, this_one
from followup_core.timeline.times import (
    Time,
    a_day,
)
from followup_core.timeline.weekdays import EVENTS_OF_A_DAY, in_week


def _after_that(context: Context) -> Time | None:
    """After the time named before."""
    return after(context, context.last) if context.last else None


def _part_of_that(context: Context, part: str, unit: str) -> Time | None:
    span = this_one(context, unit)
    return span and part_of(span, part)


def _weekday_of_that(context: Context, day: Time, unit: str) -> Time | None:
    """Thursday of the week of the time named before."""
    if unit != "week" or day.grain != "day" or context.last is None:
        return None
    return a_day(in_week(context.last.last, day.last.weekday()))


def _that(context: Context) -> Time | None:
    """The time named before."""
    return context.last if context.last is None or context.last.grain != "past" else None


def _later(context: Context, length: Length) -> Time | None:
    """A length after the time named before, or after today: "a week later"."""
    before: Time = context.last or a_day(context.said_on)
    return before if before.grain == UNPLACED else placed(before.last, length)


_STEPS = "interview|interviews|panel|meeting|board|assessment|call|round|stage|chat"


def _weekday_after(context: Context, day: Time, unit: str) -> Time | None:
    """A weekday, or a range of them, of the week after the time named before: "more like Tuesday the week after"."""
    if unit != "week" or day.grain != "day" or context.last is None:
        return None
    week = following(context, unit)
    return week and a_day(in_week(week.last, day.last.weekday()))


def _after_dated_event(_: Context, length: Length, day: Time) -> Time | None:
    """A length from an event whose day is told beside it."""
    return placed(day.last, length) if day.grain == "day" else None


_EVENTS = (
    "date|deadline|closing|close|interview|interviews|meeting|panel|board|visit|test|exam|assessment|session|call|"
    "hearing|round|stage|sitting|vote|trial|shift|audition|auditions|presentation"
)


def _after_the_event(context: Context, length: Length) -> Time | None:
    """A length after an event whose day was named before, or after today where it was not."""
    named = context.last is not None and context.last.grain == "day" and context.last.last > context.said_on
    return _later(context, length) if named else placed(context.said_on, length)


COUNTED = (
    Form(
        f"LENGTH after|of|from|following your|our|their|each? interview|viva|audition|{_EVENTS} "
        ",? ie|being|namely|which|: is|will|takes|sits|meets? be|place? on? DAY",
        "DAY",
        _after_dated_event,
        "within 5 days of interview, which will be on 30 November",
    ),
    Form(
        f"LENGTH after|of|from|following date|day of your|our|their|each? interview|viva|audition|{_EVENTS} "
        ",? ie|being|namely|which|: is|will|takes|sits|meets? be|place? on? DAY",
        "DAY",
        _after_dated_event,
    ),
    Form("that UNIT", "SPAN", this_one, "she's in on Tuesday; you'll hear that week"),
    Form("PART of|in? that UNIT", "SPAN", _part_of_that),
    Form("that UNIT ,? by|on? DAY", "DAY", lambda context, unit, day: _weekday_of_that(context, day, unit)),
    Form("DAY of|in? that UNIT", "DAY", _weekday_of_that),
    Form("DAY ,? of|in? UNIT after", "DAY", _weekday_after),
    Form(
        "LENGTH from now|today|here|this|date",
        "DAY",
        lambda context, length: placed(context.said_on, length),
        "two weeks from now",
    ),
    Form("LENGTH from then", "DAY", _later),
    Form("LATER", "DAY", _later, "the panel meets on Tuesday; a week after that"),
    Form("LENGTH after|of|from|following it|them|those|these", "DAY", _later),
    Form(
        f"LENGTH after|of|from|following that|this|the|those|these|said|such closing|final|panel|board|last? {_EVENTS}",
        "DAY",
        _after_the_event,
        "the panel meets on Tuesday; within two days of that meeting",
    ),
    Form(
        f"LENGTH after|of|from|following your|our? first|second|third|final|last {_STEPS}",
        "DAY",
        lambda context, length: placed(context.said_on, length),
    ),
    Form("LENGTH from|after|of|following|on DAY|SPAN", "DAY", length_from, "a week after Thanksgiving"),
    Form("LENGTH DAY", "DAY", length_from),
    Form(
        "LENGTH SPAN",
        "SPAN",
        lambda _, length, span: span if length == of(Amount(1, 1), "day") else None,
        "one day next week",
    ),
    Form(f"day after|following DAY closing|final|panel|board|council? {EVENTS_OF_A_DAY}", "DAY", day_after),
    Form("LENGTH before DAY|SPAN", "DAY", length_before, "a week before Christmas"),
    Form(
        "LENGTH after|of|from|following your|our|their|each|the|today|this? interview|meeting|chat|call|conversation",
        "DAY",
        lambda context, length: placed(context.said_on, length),
        "within 14 days of the interview",
    ),
    Form("LENGTH later|after|thereafter|afterwards", "DAY", _later, "a week later"),
    Form("LENGTH after|from|of that|then|this", "DAY", _later, "two weeks after that"),
    Form(
        "LENGTH from|after|of date|day of interview|receipt|application",
        "DAY",
        lambda context, length: placed(context.said_on, length),
    ),
    Form(
        "LENGTH of|after|from|following the|your|our|all|both? "
        "receiving|receipt|getting|completing|completion|submitting|submission|returning|passing|finishing|approval|"
        "signing|sign-off|ratification|clearance",
        "DAY",
        lambda context, length: placed(context.said_on, length)._replace(doubt=True),
        "within ten working days of receiving your references",
    ),
    Form(
        "UNIT after|following your|our|the|this|these? interview|interviews",
        "SPAN",
        after_interview,
        "the week after the interview",
    ),
    Form(
        "SPAN after|following your|our|the|this|these? interview|interviews",
        "SPAN",
        end_after_interview,
        "by the end of the month following the interview",
    ),
    Form("LENGTH after closing|close date?", "DAY", lambda context, length: placed(context.said_on, length)),
    Form("UNIT after", "SPAN", following, "next week or the week after"),
    Form(
        "right|soon|shortly|straight|immediately|sometime? after that|this|which|then",
        "SPAN",
        _after_that,
    ),
    Form("afterwards|thereafter", "SPAN", _after_that),
    Form(
        "following UNIT",
        "DAY",
        lambda context, unit: _later(context, of(Amount(1, 1), unit)) if unit == "workday" else None,
    ),
    Form("LENGTH away|off|out|hence", "DAY", lambda context, length: placed(context.said_on, length), "two weeks away"),
    Form("day after", "DAY", day_after, "the day after"),
    Form("day after|following DAY|SPAN", "DAY", day_after),
    Form("day after that|this|then", "DAY", day_after),
    Form("following day", "DAY", day_after),
    Form("next day", "DAY", day_after),
    Form("eve of DAY", "DAY", day_before),
    Form("day before DAY|SPAN", "DAY", day_before, "the day before Thanksgiving"),
    Form("by|on|until that|then", "DAY", _that),
    Form("same day", "DAY", lambda context: _that(context) or a_day(context.said_on)),
)


AFTER_ALONE = (Form("right|straight|directly|immediately|shortly|soon after", "SPAN", _after_that),)
"""After what was named before, where nothing follows the "after"."""
