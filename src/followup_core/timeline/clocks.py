"""Forms of times of day, which are read and dropped: "by noon on Wednesday", "EOD tomorrow"."""

from followup_core.timeline.frames import by
from followup_core.timeline.grammar import Context, Form
from followup_core.timeline.lengths import Amount
from followup_core.timeline.times import (
    Time,
    a_day,
    plus,
)


def clocked(day: Time) -> Time:
    """A day with a time of day: "before 5pm on Friday" is still Friday."""
    return day._replace(frame="end") if day.grain != "past" else day


def _part_of_day(day: Time, part: str) -> Time | None:
    return clocked(day) if day.grain == "day" else None


def _by_the_hour(context: Context, amount: Amount, day: Time) -> Time | None:
    """A day with an hour that is a bare number."""
    return by(context, clocked(day)) if amount.high <= HOURS_OF_A_DAY else None


HOURS_OF_A_DAY = 24

CLOCKS = (
    Form("quarter to NUMBER", "CLOCK", lambda *_: "clock"),
    Form("later|late|early in|of day", "CLOCK", lambda *_: "clock"),
    Form("half|quarter past NUMBER", "CLOCK", lambda *_: "clock"),
    Form("close|end|finish of business|play|trading|office", "CLOCK", lambda _: "clock"),
    Form("close|end|finish|start of business|working|work day|hours", "CLOCK", lambda _: "clock"),
    Form(
        "close|end|start|finish of business|WORK? UNIT|today's",
        "CLOCK",
        lambda _, __, unit: "clock" if unit in ("day", "workday") else None,
    ),
    Form("end of|to play|work|trading|shift|school", "CLOCK", lambda _: "clock"),
    Form("after|post|pre|before lunch|noon|midday|lunchtime|work|dinner|hours", "CLOCK", lambda *_: "clock"),
    Form("first|last thing", "CLOCK", lambda _: "clock"),
    Form("knock|knocking|clock|clocking -? off time?", "CLOCK", lambda _: "clock"),
    Form("home|kicking|finishing -? time", "CLOCK", lambda _: "clock"),
    Form("CLOCK ZONE|time? sharp?", "CLOCK", lambda *_: "clock"),
    Form("CLOCK CLOCK", "CLOCK", lambda *_: "clock"),
    Form("CLOCK -|to|or|and|/ CLOCK", "CLOCK", lambda *_: "clock"),
    Form("NUMBER -|to|or|and|/ CLOCK", "CLOCK", lambda *_: "clock"),
    Form("early|late|mid|later CLOCK", "CLOCK", lambda *_: "clock"),
)
"""Times of day, put together."""


DAYTIMES = (
    Form("by|at|before|until AMOUNT on DAY", "SPAN", _by_the_hour, "by 5 on Friday"),
    Form("CLOCK ,? on|of|in|,? DAY", "DAY", lambda _, __, day: clocked(day), "by noon on Wednesday"),
    Form("DAY ,? at|by|before|around|from|in|on|,? CLOCK", "DAY", lambda _, day, __: clocked(day), "Friday afternoon"),
    Form(
        "DAY at|by|before NUMBER",
        "DAY",
        lambda _, day, number: day if number <= 24 else None,
        "tomorrow afternoon by 3",
    ),
    Form("CLOCK ,? on|of|in? SPAN", "SPAN", lambda _, __, span: span),
    Form("PART on|of? DAY", "DAY", lambda _, part, day: _part_of_day(day, part), "the end of Friday"),
)
"""A time of day beside a day is dropped."""


CLOCK_ALONE = (
    Form("that CLOCK", "DAY", lambda context, _: context.last or a_day(context.said_on)),
    Form("this|in|by|before|at|until|the? CLOCK", "DAY", lambda context, _: a_day(context.said_on), "by 5pm"),
    Form("first thing in morning", "DAY", lambda context: a_day(plus(context.said_on, 1))),
)
