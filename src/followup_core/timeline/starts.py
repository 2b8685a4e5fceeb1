"""Forms of a start and a length: "from 18 December for ten days", "within three weeks of the closing date, 8 May"."""

from followup_core.timeline.grammar import Context, Form
from followup_core.timeline.lengths import Length, placed
from followup_core.timeline.spans import unit_after
from followup_core.timeline.times import Time
from followup_core.timeline.weekdays import counted_after, first_after
from followup_core.timeline.windows import Moment


def _from_to(_: Context, day: Time, length: Length) -> Time | None:
    """From a day to the end of a length after it."""
    if day.grain == "past":
        return None
    return Time(Moment(day.last), placed(day.last, length).closes, STARTED_GRAIN)


def _to_from(context: Context, length: Length, day: Time) -> Time | None:
    return _from_to(context, day, length)


def _after_event(_: Context, length: Length, day: Time) -> Time | None:
    """A length after the day of an event."""
    return placed(day.last, length) if day.grain != "past" else None


def _unit_after_event(context: Context, unit: str, day: Time) -> Time | None:
    """The day or the week after an event."""
    if unit == "day":
        return _after_event(context, Length(((1, "day"),), ((1, "day"),)), day)
    return unit_after(context, unit, day)


STARTED_GRAIN = "started"
"""The grain of a start and a length; that a panel or a board starts does not make it the time of another thing."""

FROM = "from|starting|beginning|commencing|effective|opening"
STARTS = (
    "start|starts|starting|begin|begins|commence|commences|open|opens|sit|sits|meet|meets|convene|convenes|kick|kicks|launch|launches|resume|"
    "resumes"
)
LASTS = (
    "need|needs|take|takes|taking|last|lasts|lasting|run|runs|running|allow|allows|allowing|give|count|add|require|"
    "requires|want|wants|plus|for"
)
IS_ON = "on|of|,|(|is|are|falls|being|for|until|by|:"
IN_FULL = (
    ",|(? which|that? is|are|was|held|due|scheduled|set|planned|taking|takes|falls|run|runs|end|ends|finish|closes? "
    f"place? {IS_ON}?"
)

STARTED = (
    Form(f"{FROM} DAY|SPAN on|onward|onwards? ,|-? …? LENGTH", "SPAN", _from_to, "from 18 December for ten days"),
    Form(f"{FROM} DAY|SPAN and {LASTS} …? LENGTH", "SPAN", _from_to, "beginning on 1 December and lasting two weeks"),
    Form(f"{FROM} on|from|with DAY|SPAN ,? and? {LASTS}? …? LENGTH", "SPAN", _from_to),
    Form("as|effect of|from DAY|SPAN ,|-? …? LENGTH", "SPAN", _from_to, "as of 1 July, four weeks"),
    Form(
        f"{STARTS} …? on|from|off? DAY ,|;|-|.? and|which|it|this|then|we|they? "
        f"then|will|we'll|it'll|they'll|it|they|we|would|should|usually|also? {LASTS} …? up? to? LENGTH",
        "SPAN",
        _from_to,
        "the review starts on 1 December and takes three weeks",
    ),
    Form("DAY ,? plus|+ LENGTH", "SPAN", _from_to, "1 December plus ten days"),
    Form(
        "DAY ,|;|-? and? then|allow|allowing|count|add|give …? LENGTH",
        "SPAN",
        _from_to,
        "the viva is on the 26th, then count five working days",
    ),
    Form("after DAY ,? allow|count? LENGTH", "SPAN", _from_to),
    Form(
        "once|when|after|as …? on? DAY ,? it|we|they|it'll|we'll|they'll|hr|this will|usually|normally|should? "
        f"{LASTS} …? LENGTH",
        "SPAN",
        _from_to,
        "once applications close on 4 December we need three weeks",
    ),
    Form(
        "LENGTH '? window|period|process|deliberation|review|turnaround|break from|starting|beginning DAY",
        "SPAN",
        _to_from,
    ),
    Form("window|period of LENGTH from|starting|beginning DAY", "SPAN", _to_from),
    Form(
        "LENGTH ,? starting|counting|counted|beginning|running|commencing|as from|on|of|with? DAY",
        "SPAN",
        _to_from,
        "two months counting from 15 September",
    ),
)
"""A start and a length."""

AFTER_EVENTS = (
    Form(
        f"LENGTH on? ,? after|from|following|since|once|when … {IN_FULL} DAY",
        "DAY",
        _after_event,
        "48 hours after your trial shift on Thursday",
    ),
    Form(
        f"LENGTH of the|your|our|their|that|his|her|closing|final|interviews|applications …? {IN_FULL} DAY",
        "DAY",
        _after_event,
        "within three weeks of the closing date, which is 8 December",
    ),
    Form("LENGTH to the day|week after|from|following … on|,|of? DAY", "DAY", _after_event),
    Form(
        f"UNIT after|following … {IN_FULL} DAY", "SPAN", _unit_after_event, "the day after the board meets on Tuesday"
    ),
)
"""A length after an event, and the event's day."""

WEEKDAYS_AFTER_EVENTS = (
    Form(f"AMOUNT WEEKDAY after|from|following … {IN_FULL} DAY", "DAY", counted_after),
    Form(f"WEEKDAY after|following … {IN_FULL} DAY", "DAY", first_after, "the Monday after the panel on 4 December"),
)
"""A weekday after an event, and the event's day."""
