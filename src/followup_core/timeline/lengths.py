"""Amounts and lengths of time, and the days on which they end."""

from datetime import date
from math import ceil
from typing import NamedTuple

from followup_core.timeline.times import Time, add_months, plus
from followup_core.timeline.windows import Moment

HOURS_OF_TODAY = 8
"""A length of up to this many hours is over on the same day."""

MOST_WORKING_DAYS = 2600
"""Ten years of working days: longer than any answer takes, and a bound on counting them one by one."""

DAYS_OF_A = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
MONTHS_OF_A = {"month": 1, "quarter": 3, "year": 12}

WORK_UNITS: dict[str, str] = {
    "day": "workday",
    "hour": "workhour",
    "week": "week",
    "month": "month",
    "year": "year",
    "quarter": "quarter",
}
"""What a unit becomes after "working"."""


class Amount(NamedTuple):
    """How many: from `low` to `high`, and `other` where "a couple" may mean three."""

    low: float
    high: float
    other: float | None = None


class Length(NamedTuple):
    """A length of time: amounts of units, from the least to the most."""

    low: tuple[tuple[float, str], ...]
    high: tuple[tuple[float, str], ...]
    other: tuple[tuple[float, str], ...] | None = None


def of(amount: Amount, unit: str) -> Length:
    """A length of that amount of a unit."""
    other = None if amount.other is None else ((amount.other, unit),)
    return Length(((amount.low, unit),), ((amount.high, unit),), other)


def placed(day: date, length: Length) -> Time:
    """The time that is `length` after `day`."""
    others = () if length.other is None else (_at(_end(day, length.other)),)
    return Time(_end(day, length.low), _end(day, length.high), "length", others)


def _at(moment: Moment) -> Time:
    return Time(moment, moment, "length")


def _end(day: date, parts: tuple[tuple[float, str], ...]) -> Moment:
    """The day on which `parts`, one after the other, have passed; working days are left to a calendar."""
    working_days = 0
    for amount, unit in parts:
        if unit == "workday":
            if amount > MOST_WORKING_DAYS:
                raise OverflowError("more working days than anybody waits")
            working_days += ceil(amount)
        else:
            day = _passed(day, amount, unit)
    return Moment(day, working_days)


def _passed(day: date, amount: float, unit: str) -> date:
    """The day that lies an amount of `unit` after `day`; halves round up."""
    if amount > date.max.toordinal():
        raise OverflowError("beyond the calendar")
    if unit == "minute":
        return day
    if unit == "hour":
        return plus(day, 0 if amount <= HOURS_OF_TODAY else ceil(amount / 24))
    if unit in DAYS_OF_A:
        return plus(day, ceil(amount * DAYS_OF_A[unit]))
    months = amount * MONTHS_OF_A[unit]
    return plus(add_months(day, int(months)), 15 if months % 1 else 0)
