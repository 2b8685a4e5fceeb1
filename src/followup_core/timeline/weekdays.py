"""Forms of single days: today, weekdays, and days counted from another day."""

from collections.abc import Callable
from datetime import date

from followup_core.timeline.dates import weekday_and_date
from followup_core.timeline.grammar import Form, Said
from followup_core.timeline.lengths import Amount, Length, of, placed
from followup_core.timeline.parts import after, part_of
from followup_core.timeline.spans import following, this_one
from followup_core.timeline.times import Time, a_day, add_months, coming, monday, plus
from followup_core.timeline.windows import Moment

type Build = Callable[..., Time]
"""What makes a time for a form."""


def _today(said: Said) -> Time:
    return a_day(said.on)


def in_days(days: int) -> Build:
    """A form's builder for the day so many days after it was said."""
    return lambda said, *_: a_day(plus(said.on, days))


def _coming(said: Said, weekday: int) -> Time:
    """The coming one, strictly after the day it was said."""
    return a_day(coming(weekday, said.on))


def _next(said: Said, weekday: int) -> Time:
    """That of the next calendar week; the coming one, where it is another, is the other reading."""
    day = _in_week(plus(said.on, 7), weekday)
    near = coming(weekday, said.on)
    return a_day(day, near) if near != day else a_day(day)


def _in_week(day: date, weekday: int) -> date:
    """The weekday of the week of `day`."""
    return plus(monday(day), weekday)


def _of_span(_: Said, weekday: int, span: Time) -> Time | None:
    """That weekday of a week that is named, or the first of a longer span."""
    if span.grain in ("week", "week part"):
        return a_day(_in_week(span.last, weekday))
    return None


def _span_then(said: Said, span: Time, weekday: int) -> Time | None:
    return _of_span(said, weekday, span)


def _weeks_on(weeks: int) -> Build:
    """The coming weekday and so many weeks."""
    return lambda said, weekday: a_day(plus(coming(weekday, said.on), 7 * weeks))


def _length_on(said: Said, length: Length, weekday: int) -> Time | None:
    """A length from the coming weekday: "a fortnight on Friday"."""
    return placed(coming(weekday, said.on), length)


def length_from(_: Said, length: Length, day: Time) -> Time | None:
    return placed(day.last, length) if day.grain != "past" else None


def length_before(_: Said, length: Length, day: Time) -> Time | None:
    """A length before a day: "two weeks before Christmas"."""
    if length.high[0][1] not in ("day", "week", "fortnight"):
        return None
    days = {"day": 1, "week": 7, "fortnight": 14}
    return a_day(plus(day.first, -int(sum(amount * days.get(unit, 0) for amount, unit in length.low))))


def _after_next(said: Said, weekday: int) -> Time:
    """The coming Friday and a week; another week later is meant as often."""
    near = coming(weekday, said.on)
    return a_day(plus(near, 7), plus(near, 14), doubt=True)


def first_after(_: Said, weekday: int, time: Time) -> Time | None:
    """The first such weekday after a day or a span."""
    return a_day(coming(weekday, time.last)) if time.grain != "past" else None


def last_before(_: Said, weekday: int, time: Time) -> Time | None:
    return a_day(coming(weekday, plus(time.first, -8))) if time.grain != "past" else None


def day_after(said: Said, time: Time | None = None) -> Time:
    """The day after the time named before it, or after today."""
    time = time or said.last or a_day(said.on)
    return time if time.grain == "past" else a_day(plus(time.last, 1))


def day_before(said: Said, time: Time | None = None) -> Time:
    time = time or said.last or a_day(said.on)
    return time if time.grain == "past" else a_day(plus(time.first, -1))


def _that(said: Said) -> Time | None:
    """The time named before."""
    return said.last if said.last is None or said.last.grain != "past" else None


def _later(said: Said, length: Length) -> Time | None:
    """A length after the time named before, or after today: "a week later"."""
    return placed((said.last or a_day(said.on)).last, length)


def _past(said: Said, *_: object) -> Time:
    """A time that is over; where nothing else is named it is an error."""
    return Time(Moment(said.on), Moment(said.on), "past")


TIMES_AS_NOW = (
    Form("the? next day", "DAY", day_after, "the next day"),
    Form("this|same day|time next week", "DAY", in_days(7), "this time next week"),
    Form("this|same day|time this week", "DAY", lambda said: a_day(plus(said.on, 7))),
    Form(
        "this|same day|time UNIT after next",
        "DAY",
        lambda said, unit: a_day(plus(said.on, 14)) if unit == "week" else None,
    ),
    Form("this|same day|time next month", "DAY", lambda said: a_day(add_months(said.on, 1))),
)
"""The day and hour of the saying, in another week."""

RELATIVE = (
    Form("today|tonight", "DAY", _today, "today"),
    Form("later today|tonight", "DAY", _today),
    Form("tomorrow", "DAY", in_days(1), "tomorrow"),
    Form("day after tomorrow", "DAY", in_days(2), "the day after tomorrow"),
    Form(
        "tomorrow or day after that?",
        "DAY",
        lambda said: Time(Moment(plus(said.on, 1)), Moment(plus(said.on, 2))),
        "tomorrow or the day after",
    ),
    Form("this|same day|time in|of? LENGTH", "DAY", lambda said, length: placed(said.on, length)),
    Form("this|same day week", "DAY", in_days(7), "this day week"),
    Form("this|same day fortnight", "DAY", in_days(14)),
    Form("today week", "DAY", in_days(7), "today week"),
    Form("tomorrow week", "DAY", in_days(8)),
    Form("today fortnight", "DAY", in_days(14)),
    Form("week today", "DAY", in_days(7), "a week today"),
    Form("week tomorrow", "DAY", in_days(8)),
)
"""Days that hang on the day it was said."""

PAST = (
    Form("yesterday", "DAY", _past),
    Form("last|past|previous UNIT|UNITS|WEEKDAY|MONTH", "DAY", _past),
    Form("last|past LENGTH", "DAY", _past),
    Form("last night", "DAY", _past),
    Form("earlier this? UNIT|CLOCK", "DAY", _past),
    Form("earlier today", "DAY", _past),
    Form("LENGTH ago|back", "DAY", _past),
    Form("UNIT ago", "DAY", _past),
    Form("since LENGTH|UNIT|WEEKDAY|DAY|MONTH|SPAN", "DAY", _past),
)
"""Times that are over."""

WEEKDAYS = (
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
    Form("WEEKDAY after next", "DAY", _after_next, "the Friday after next"),
    Form("WEEKDAY after|following DAY|SPAN", "DAY", first_after, "the Monday after the 15th"),
    Form("WEEKDAY before DAY|SPAN", "DAY", last_before, "the Friday before Christmas"),
    Form(
        "WEEKDAY after that|this",
        "DAY",
        lambda said, day: a_day(coming(day, said.last.last if said.last else coming(day, said.on))),
    ),
    Form(
        "not|isn't next WEEKDAY ,? but? one|WEEKDAY after|following that?",
        "DAY",
        lambda said, day, _: a_day(plus(_next(said, day).last, 7)),
        "not next Friday but the one after",
    ),
    Form(
        "following WEEKDAY",
        "DAY",
        lambda said, day: a_day(coming(day, said.last.last)) if said.last else _next(said, day),
    ),
    Form(
        "not|isn't this|coming? WEEKDAY ,? but? one after|following",
        "DAY",
        _weeks_on(1),
        "not this Friday but the one after",
    ),
    Form(
        "not|isn't this|coming? WEEKDAY ,? but? next|following one?",
        "DAY",
        _weeks_on(1),
        "not this Friday, the following one",
    ),
    Form(
        "not|isn't this|coming? WEEKDAY ,? but? next|following WEEKDAY",
        "DAY",
        lambda said, day, _: a_day(plus(coming(day, said.on), 7)),
    ),
    Form(
        "not|isn't this|coming? WEEKDAY ,? but? WEEKDAY after",
        "DAY",
        lambda said, day, _: a_day(plus(coming(day, said.on), 7)),
    ),
)


def _after_that(said: Said) -> Time | None:
    """After the time named before."""
    return after(said, said.last) if said.last else None


def _part_of_that(said: Said, part: str, unit: str) -> Time | None:
    span = this_one(said, unit)
    return span and part_of(span, part)


def _weekday_of_that(said: Said, day: Time, unit: str) -> Time | None:
    """Thursday of the week of the time named before."""
    if unit != "week" or day.grain != "day" or said.last is None:
        return None
    return a_day(_in_week(said.last.last, day.last.weekday()))


COUNTED = (
    Form("that UNIT", "SPAN", this_one, "she's in on Tuesday; you'll hear that week"),
    Form("PART of|in? that UNIT", "SPAN", _part_of_that),
    Form("that UNIT ,? by|on? DAY", "DAY", lambda said, unit, day: _weekday_of_that(said, day, unit)),
    Form("DAY of|in? that UNIT", "DAY", _weekday_of_that),
    Form(
        "LENGTH from now|today|here|then|this|date",
        "DAY",
        lambda said, length: placed(said.on, length),
        "two weeks from now",
    ),
    Form("LENGTH from|after|of|following|on DAY|SPAN", "DAY", length_from, "a week after Thanksgiving"),
    Form("LENGTH DAY", "DAY", length_from),
    Form(
        "LENGTH SPAN",
        "SPAN",
        lambda _, length, span: span if length == of(Amount(1, 1), "day") else None,
        "one day next week",
    ),
    Form("LENGTH before DAY|SPAN", "DAY", length_before, "a week before Christmas"),
    Form(
        "LENGTH after|of|from|following your|our|today|this? interview|meeting|chat|call|conversation",
        "DAY",
        lambda said, length: placed(said.on, length),
        "within 14 days of the interview",
    ),
    Form("LENGTH later|after|thereafter|afterwards", "DAY", _later, "a week later"),
    Form("LENGTH after|from|of that|then|this", "DAY", _later, "two weeks after that"),
    Form(
        "LENGTH from|after|of date|day of interview|receipt|application",
        "DAY",
        lambda said, length: placed(said.on, length),
    ),
    Form("LENGTH after closing|close date?", "DAY", lambda said, length: placed(said.on, length)),
    Form("UNIT after", "SPAN", following, "next week or the week after"),
    Form(
        "right|soon|shortly|straight|immediately|sometime? after that|this|which|then",
        "SPAN",
        _after_that,
    ),
    Form("afterwards|thereafter", "SPAN", _after_that),
    Form(
        "following UNIT", "DAY", lambda said, unit: _later(said, of(Amount(1, 1), unit)) if unit == "workday" else None
    ),
    Form("day after", "DAY", day_after, "the day after"),
    Form("day after|following DAY|SPAN", "DAY", day_after),
    Form("day after that|this|then", "DAY", day_after),
    Form("following day", "DAY", day_after),
    Form("next day", "DAY", day_after),
    Form("day before DAY|SPAN", "DAY", day_before, "the day before Thanksgiving"),
    Form("by|on|until that|then", "DAY", _that),
    Form("same day", "DAY", lambda said: _that(said) or a_day(said.on)),
)

__all__ = ["COUNTED", "RELATIVE", "WEEKDAYS", "Amount", "of", "weekday_and_date"]
