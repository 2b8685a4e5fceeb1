"""Forms of amounts and lengths of time: "a couple of weeks", "two to three business days", "the next few days"."""

from math import ceil

from followup_core.timeline.grammar import Context, Form
from followup_core.timeline.lengths import WORK_UNITS, Amount, Length, of


def _number(_: Context, number: float) -> Amount:
    return Amount(number, number)


def _up_to(_: Context, low: int, high: int) -> Amount | None:
    return Amount(low, high) if low <= high else None


def _mixed(_: Context, whole: int, part: int, of_so_many: int) -> Amount | None:
    """A whole number and a fraction: "2 1/2"."""
    return Amount(whole + part / of_so_many, whole + part / of_so_many) if 0 < part < of_so_many else None


AMOUNTS = (
    Form("DECIMAL", "AMOUNT", _number, "in 1.5 weeks"),
    Form("NUMBER", "AMOUNT", _number),
    Form("between|from? NUMBER -|to|or|/|,|and|through NUMBER", "AMOUNT", _up_to, "3–4 weeks"),
    Form("NUMBER NUMBER", "AMOUNT", _up_to, "three, maybe four weeks"),
    Form("NUMBER ( NUMBER )", "AMOUNT", lambda _, number, same: Amount(number, number) if number == same else None),
    Form("NUMBER NUMBER / NUMBER", "AMOUNT", _mixed, "in 1 1/2 weeks"),
    Form("NUMBER and a half", "AMOUNT", lambda _, n: Amount(n + 0.5, n + 0.5), "one and a half weeks"),
    Form("half a|an?", "AMOUNT", lambda _: Amount(0.5, 0.5)),
    Form("a? couple of|o? '?", "AMOUNT", lambda _: Amount(2, 2, 3), "a couple of weeks"),
    Form("a? couple or|to few|three", "AMOUNT", lambda _: Amount(2, 3), "a couple or three weeks"),
    Form("a? few", "AMOUNT", lambda _: Amount(3, 5), "within a few days"),
    Form("several", "AMOUNT", lambda _: Amount(3, 5), "in several weeks"),
    Form("a? handful of", "AMOUNT", lambda _: Amount(3, 5)),
    Form("a? dozen", "AMOUNT", lambda _: Amount(12, 12)),
    Form("half a? dozen", "AMOUNT", lambda _: Amount(6, 6)),
)
"""How many; "one to three" only where it grows, so that a range of dates is not one."""

UNITS = (Form("WORK UNIT|UNITS", "UNIT", lambda _, __, unit: WORK_UNITS.get(unit)),)


def _of(_: Context, amount: Amount | None, unit: str) -> Length:
    amount = amount or Amount(1, 1)
    if unit == "workhour":
        return Length(((ceil(amount.low / 24), "workday"),), ((ceil(amount.high / 24), "workday"),))
    return of(amount, unit)


def _one(context: Context, unit: str) -> Length | None:
    """One of a unit; "in a minute" is not a time."""
    return None if unit == "minute" else _of(context, None, unit)


def _or_two(_: Context, unit: str, amount: Amount) -> Length | None:
    return Length(((1, unit),), ((amount.high, unit),)) if amount.high > 1 else None


def _and_half(_: Context, unit: str) -> Length:
    return of(Amount(1.5, 1.5), unit)


def _span(_: Context, low: Length, high: Length) -> Length | None:
    return Length(low.low, high.high)


def _more(_: Context, low: Length, amount: Amount) -> Length | None:
    unit = low.high[-1][1]
    return Length(low.low, ((amount.high, unit),)) if amount.high > low.high[0][0] else None


def _of_both(_: Context, amount: Amount, length: Length) -> Length | None:
    """From "one to two weeks": both have the unit of the second."""
    (high, unit), *more = length.high
    return Length(((amount.low, unit),), length.high) if amount.low <= high and not more else None


def _sum(_: Context, one: Length, two: Length) -> Length:
    return Length(one.low + two.low, one.high + two.high)


LENGTHS = (
    Form("a|an|another? AMOUNT UNIT|UNITS", "LENGTH", _of, "within two weeks"),
    Form("a|an|another|one UNIT", "LENGTH", _one, "in a week"),
    Form("AMOUNT of a|an UNIT", "LENGTH", _of),
    Form("a|one third of a|an UNIT", "LENGTH", lambda _, unit: of(Amount(1 / 3, 1 / 3), unit)),
    Form("AMOUNT thirds of a|an UNIT", "LENGTH", lambda _, n, unit: of(Amount(n.high / 3, n.high / 3), unit)),
    Form("AMOUNT quarters of a|an UNIT", "LENGTH", lambda _, n, unit: of(Amount(n.high / 4, n.high / 4), unit)),
    Form("a|an|another|one UNIT and a half", "LENGTH", _and_half, "a week and a half"),
    Form("not|never a|one|single UNIT before|sooner|earlier than?", "NOTBEFORE", lambda *_: "floor"),
    Form("not|never a|one|single second|moment before|sooner|earlier than?", "NOTBEFORE", lambda *_: "floor"),
    Form("fortnight", "LENGTH", lambda context: of(Amount(1, 1), "fortnight"), "fortnight"),
    Form("a|an? AMOUNT UNIT WORK? week", "RATE", lambda *_: "rate"),
    Form("once|twice|times a|per|each|every UNIT", "RATE", lambda *_: "rate"),
    Form("AMOUNT UNIT|UNITS a|per|each|every UNIT", "RATE", lambda *_: "rate"),
)


def _from_now(_: Context, length: Length) -> Length:
    """A length that starts at once: "the next few days"."""
    return length._replace(low=((0, "day"),))


LONGER = (
    Form("between|from? LENGTH ,? -|to|or|through LENGTH", "LENGTH", _span, "a week to ten days"),
    Form("between LENGTH and LENGTH", "LENGTH", _span, "between a week and ten days"),
    Form("LENGTH ,? or|to|- AMOUNT", "LENGTH", _more, "a day or two"),
    Form(
        "LENGTH ,? MORE AMOUNT",
        "LENGTH",
        lambda context, low, _, amount: _more(context, low, amount),
        "a week, maybe two",
    ),
    Form("LENGTH ,? AMOUNT at? tops|max|most|outside|latest", "LENGTH", _more, "three weeks, four at most"),
    Form("between|from? AMOUNT -|to|or|and|through LENGTH", "LENGTH", _of_both, "one to two weeks"),
    Form("UNIT or|to AMOUNT", "LENGTH", _or_two, "a working day or two"),
    Form("LENGTH and LENGTH", "LENGTH", _sum, "a week and two days"),
    Form("LENGTH LENGTH", "LENGTH", _sum, "2 weeks 3 days"),
    Form("LENGTH time", "LENGTH", lambda _, length: length, "in two weeks' time"),
    Form("next|coming|following LENGTH", "LENGTH", _from_now, "within the next few days"),
)


def next_unit(context: Context, unit: str) -> Length | None:
    """A unit from the day it was said on, "the next week"; only these have that meaning."""
    if unit in ("week", "month", "fortnight"):
        return Length(((0, unit),), ((1, unit),))
    return _of(context, None, unit) if unit in ("workday", "hour") else None


ROLLING = (
    Form("the next|coming UNIT", "LENGTH", next_unit, "in the next week"),
    Form("this? coming UNIT", "LENGTH", next_unit, "within the coming week"),
    Form(
        "next UNIT",
        "LENGTH",
        lambda c, unit: _of(c, None, unit) if unit == "workday" else None,
        "the next business day",
    ),
)
"""A unit that runs from the day it was said, and is not a calendar week or month."""
