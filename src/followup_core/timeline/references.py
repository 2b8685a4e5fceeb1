"""Forms of times that hang on another: "the day after", "that week", "two weeks from Friday"."""

from followup_core.timeline.grammar import Form, Said
from followup_core.timeline.lengths import Amount, Length, of, placed
from followup_core.timeline.parts import after, part_of
from followup_core.timeline.spans import following, this_one
from followup_core.timeline.times import (
    Time,
    a_day,
)
from followup_core.timeline.weekdays import day_after, day_before, in_week, length_before, length_from
from followup_core.timeline.windows import Moment


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
    return a_day(in_week(said.last.last, day.last.weekday()))


def _that(said: Said) -> Time | None:
    """The time named before."""
    return said.last if said.last is None or said.last.grain != "past" else None


def _later(said: Said, length: Length) -> Time | None:
    """A length after the time named before, or after today: "a week later"."""
    return placed((said.last or a_day(said.on)).last, length)


_STEPS = "interview|interviews|panel|meeting|board|assessment|call|round|stage|chat"

_OWN = (
    "your|our|that|their|the|final|first|second|third|next|last|panel|panel's|board|board's|committee|committee's|council|"
    "council's|selection|hiring|interview|interviewing|team|team's|trustees|trustees'|governors|governors'|directors'|"
    "manager's|shortlisting|budget|review|closing"
)
_EVENT = (
    "interview|interviews|meeting|meetings|decision|panel|board|assessment|call|round|stage|chat|presentation|vote|"
    "approval|deadline|date|session|review|hearing|committee|council|visit|test|exam|sitting"
)


def _from_to(_: Said, day: Time, length: Length) -> Time | None:
    """A start and a length: "from 18 December for ten days"."""
    if day.grain == "past":
        return None
    end = placed(day.last, length)
    return Time(Moment(day.last), end.closes, "span")


COUNTED = (
    Form("from|starting|beginning DAY ,? for|lasting? LENGTH", "SPAN", _from_to, "from 18 December for ten days"),
    Form(
        "from|starting|beginning|commencing DAY ,? allow|allows|give|needs|takes LENGTH",
        "SPAN",
        _from_to,
        "starting 1 June, allow three weeks",
    ),
    Form("as of|from DAY ,? LENGTH", "SPAN", _from_to, "as of 1 July, four weeks"),
    Form(
        "LENGTH ,? starting|counting|counted|beginning|running from|on? the? DAY",
        "SPAN",
        lambda said, length, day: _from_to(said, day, length),
        "two months counting from 15 September",
    ),
    Form(
        f"LENGTH after|of|from|following|when|once {_OWN}? {_OWN}? {_OWN}? {_EVENT} "
        "held|scheduled|planned|due|which|that? is|meets|takes? place? on|,|(? DAY",
        "DAY",
        lambda _, length, day: placed(day.last, length),
        "within 21 days of the panel's meeting on 1 December",
    ),
    Form(
        f"LENGTH after|once|when {_OWN}? {_OWN}? {_EVENT}|trustees|governors|directors "
        "meets|meet|sits|votes|decides|decide on DAY",
        "DAY",
        lambda _, length, day: placed(day.last, length),
    ),
    Form("that UNIT", "SPAN", this_one, "she's in on Tuesday; you'll hear that week"),
    Form("PART of|in? that UNIT", "SPAN", _part_of_that),
    Form("that UNIT ,? by|on? DAY", "DAY", lambda said, unit, day: _weekday_of_that(said, day, unit)),
    Form("DAY of|in? that UNIT", "DAY", _weekday_of_that),
    Form(
        "LENGTH from now|today|here|this|date",
        "DAY",
        lambda said, length: placed(said.on, length),
        "two weeks from now",
    ),
    Form("LENGTH from then", "DAY", _later),
    Form(
        f"LENGTH after|of|from|following your|our|that? first|second|third|final|last? {_STEPS} on|, DAY",
        "DAY",
        lambda _, length, day: placed(day.last, length),
        "a week after your interview on Friday",
    ),
    Form(
        f"LENGTH after|of|from|following your|our? first|second|third|final|last {_STEPS}",
        "DAY",
        lambda said, length: placed(said.on, length),
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
    Form("LENGTH away|off|out|hence", "DAY", lambda said, length: placed(said.on, length), "two weeks away"),
    Form("day after", "DAY", day_after, "the day after"),
    Form("day after|following DAY|SPAN", "DAY", day_after),
    Form("day after that|this|then", "DAY", day_after),
    Form("following day", "DAY", day_after),
    Form("next day", "DAY", day_after),
    Form("day before DAY|SPAN", "DAY", day_before, "the day before Thanksgiving"),
    Form("by|on|until that|then", "DAY", _that),
    Form("same day", "DAY", lambda said: _that(said) or a_day(said.on)),
)


AFTER_ALONE = (Form("right|straight|directly|immediately|shortly|soon after", "SPAN", _after_that),)
"""After what was named before, where nothing follows the "after"."""
