"""Days counted from another: forms of "today" and "this day week", and of times that have passed."""

from collections.abc import Callable
from typing import TypeAlias

from followup_core.timeline.grammar import UNPLACED, Context, Form
from followup_core.timeline.lengths import Length, placed
from followup_core.timeline.times import Time, a_day, add_months, plus
from followup_core.timeline.windows import Moment

Build: TypeAlias = Callable[..., Time]
"""Makes the time that a form stands for."""


def _today(context: Context) -> Time:
    return a_day(context.said_on)


def in_days(days: int) -> Build:
    """A form's builder for the day that is `days` after the words were said."""
    return lambda context, *_: a_day(plus(context.said_on, days))


def day_after(context: Context, time: Time | None = None) -> Time:
    """The day after the time named before it, or after today."""
    time = time or context.last or a_day(context.said_on)
    return time if time.grain in ("past", UNPLACED) else a_day(plus(time.last, 1))


def day_before(context: Context, time: Time | None = None) -> Time:
    """The day before the time named, or before today."""
    time = time or context.last or a_day(context.said_on)
    return time if time.grain == "past" else a_day(plus(time.first, -1))


def length_from(_: Context, length: Length, day: Time) -> Time | None:
    """A length from a day: "a week from the 15th"."""
    return placed(day.last, length) if day.grain != "past" else None


def length_into(_: Context, length: Length, span: Time) -> Time | None:
    """A length from the beginning of a month: "ten days into December"."""
    return placed(plus(span.first, -1), length) if span.grain.startswith("month") else None


def length_before(_: Context, length: Length, day: Time) -> Time | None:
    """A length before a day: "two weeks before Christmas"."""
    if length.high[0][1] not in ("day", "week", "fortnight"):
        return None
    days = {"day": 1, "week": 7, "fortnight": 14}
    last = day.last if day.frame == "end" else day.first
    return a_day(plus(last, -int(sum(amount * days.get(unit, 0) for amount, unit in length.low))))


def _past(context: Context, *_: object) -> Time:
    """A time that has passed; where nothing else is named it is an error."""
    return Time(Moment(context.said_on), Moment(context.said_on), "past")


TIMES_AS_NOW = (
    Form("the? next day", "DAY", day_after, "the next day"),
    Form("this|same day|time next week", "DAY", in_days(7), "this time next week"),
    Form("this|same day|time this week", "DAY", lambda context: a_day(plus(context.said_on, 7))),
    Form(
        "this|same day|time UNIT after next",
        "DAY",
        lambda context, unit: a_day(plus(context.said_on, 14)) if unit == "week" else None,
    ),
    Form("this|same day|time next month", "DAY", lambda context: a_day(add_months(context.said_on, 1))),
)
"""The day on which it was said, in another week."""


RELATIVE = (
    Form("today|tonight", "DAY", _today, "today"),
    Form("later today|tonight", "DAY", _today),
    Form("tomorrow", "DAY", in_days(1), "tomorrow"),
    Form("day after tomorrow", "DAY", in_days(2), "the day after tomorrow"),
    Form(
        "tomorrow or day after that?",
        "DAY",
        lambda context: Time(Moment(plus(context.said_on, 1)), Moment(plus(context.said_on, 2))),
        "tomorrow or the day after",
    ),
    Form("this|same day|time in|of? LENGTH", "DAY", lambda context, length: placed(context.said_on, length)),
    Form("this|same day week", "DAY", in_days(7), "this day week"),
    Form("this|same day fortnight", "DAY", in_days(14)),
    Form("today week", "DAY", in_days(7), "today week"),
    Form("tomorrow week", "DAY", in_days(8)),
    Form("tomorrow fortnight", "DAY", in_days(15)),
    Form("today fortnight", "DAY", in_days(14)),
    Form("week today", "DAY", in_days(7), "a week today"),
    Form("week tomorrow", "DAY", in_days(8)),
)
"""Days counted from the day it was said."""


PAST = (
    Form("yesterday", "DAY", _past),
    Form("last|previous UNIT|UNITS|WEEKDAY|MONTH", "DAY", _past),
    Form("past UNIT|UNITS", "DAY", _past),
    Form("this|the past WEEKDAY|MONTH", "DAY", _past),
    Form("last|past LENGTH", "DAY", _past),
    Form("last night", "DAY", _past),
    Form("WEEKDAY gone|past", "DAY", _past),
    Form("earlier this? UNIT|CLOCK|SPAN", "DAY", _past),
    Form("earlier today", "DAY", _past),
    Form("LENGTH ago|back", "DAY", _past),
    Form("UNIT ago", "DAY", _past),
    Form("since LENGTH|UNIT|WEEKDAY|DAY|MONTH|SPAN", "DAY", _past),
)
"""Times that have passed."""
