"""Forms around a time: "by", "before", "after", "until", "at least", "at the latest"; ranges and alternatives."""

from followup_core.timeline.grammar import Form, Said
from followup_core.timeline.lengths import Amount, Length, of, placed
from followup_core.timeline.parts import after, both
from followup_core.timeline.roles import MOVED
from followup_core.timeline.times import SPANS, Time, a_day, coming, plus
from followup_core.timeline.weekdays import _in_week
from followup_core.timeline.windows import Moment


def by(said: Said, time: Time) -> Time | None:
    """Opens the window on the day it was said; the beginning of a month or week is the other reading."""
    if time.grain == "past":
        return None
    if time.grain == "weekend" and time.first > said.on:
        sunday = a_day(time.last)._replace(opens=Moment(said.on))
        time = a_day(plus(time.first, -1))._replace(others=(sunday,), doubt=True)
    others = tuple(other._replace(opens=Moment(said.on)) for other in time.others)
    doubt = time.doubt
    if time.grain in ("month", "week") and time.first > said.on and not time.frame:
        others += (a_day(time.first)._replace(opens=Moment(said.on)),)
        doubt = doubt or time.grain == "month"
    return time._replace(opens=Moment(said.on), others=others, doubt=doubt, frame="by", base=time.base or time)


def by_length(said: Said, length: Length) -> Time | None:
    """So long at most."""
    return by(said, placed(said.on, length))


def at_length(said: Said, length: Length) -> Time:
    """So long after it was said."""
    return placed(said.on, length)


def until(said: Said, time: Time) -> Time | None:
    """As "by"; after a "not" it is a floor, which the whole sentence decides."""
    framed = by(said, time)
    return framed and framed._replace(frame="until", others=time.others, doubt=time.doubt)


def before(said: Said, time: Time) -> Time | None:
    """The day before; before a span, the day before its first; before the weekend, Friday."""
    if time.grain == "past":
        return None
    if time.frame in ("by", "before", "end"):
        return by(said, time)
    last = max(plus(time.first, -1), said.on) if time.first >= said.on else plus(time.first, -1)
    if time.grain.endswith("part") and time.grain != "week part" and time.first <= said.on:
        last = time.last
    return Time(Moment(said.on), Moment(last), frame="before", base=time)


def _within_unit(said: Said, unit: str) -> Time | None:
    """Within week, the article left out."""
    return by_length(said, of(Amount(1, 1), unit)) if unit in ("week", "fortnight", "month", "workday") else None


def floor(_: Said, time: Time) -> Time | None:
    """A start and no end; before a span, that span to its end."""
    return None if time.grain == "past" else time._replace(floor=True, frame="floor", others=(), base=time)


def floor_length(said: Said, length: Length) -> Time:
    """At least so long: the least of the length."""
    low = placed(said.on, Length(length.low, length.low))
    return low._replace(floor=True, frame="floor", base=low)


def to(said: Said, one: Time, two: Time) -> Time | None:
    """From one time to another; a second that came out before the first is a week, month or year on."""
    if "past" in (one.grain, two.grain):
        return None
    if two.last < one.first and two.grain == "day" and (one.first - two.last).days <= 7:
        two = a_day(plus(two.last, 7))
    return both(one._replace(frame=""), two)


def _elliptic(said: Said, span: Time, which: int) -> Time | None:
    """The unit of "this week or next" is that of the first."""
    from followup_core.timeline.spans import which_span

    unit = span.grain.split()[0]
    nxt = which_span(said, which, unit) if unit in SPANS else None
    return both(span, nxt) if nxt else None


def _elliptic_part(said: Said, span: Time, part: str, which: int) -> Time | None:
    """The unit of "the end of this week or early next" is that of the first."""
    from followup_core.timeline.parts import part_of
    from followup_core.timeline.spans import which_span

    unit = span.grain.split()[0]
    nxt = which_span(said, which, unit) if unit in SPANS else None
    found = part_of(nxt, part) if nxt else None
    return both(span, found) if found else None


def _one_after(said: Said, span: Time) -> Time | None:
    from followup_core.timeline.times import step

    unit = span.grain.split()[0]
    return both(span, SPANS[unit](step(span.last, unit, 1))) if unit in SPANS else None


def _weekdays_of(said: Said, first: int, last: int, span: Time) -> Time | None:
    """Monday to Wednesday of a week."""
    if not span.grain.startswith("week"):
        return None
    days = sorted((_in_week(span.last, first), _in_week(span.last, last)))
    return Time(Moment(days[0]), Moment(days[1]))


def _weekdays(said: Said, first: int, last: int) -> Time:
    """Monday to Wednesday: the second is the one after the first."""
    opens = coming(first, said.on)
    return Time(Moment(opens), Moment(coming(last, opens)))


def _span_weekdays(said: Said, span: Time, first: int, last: int) -> Time | None:
    return _weekdays_of(said, first, last, span)


def clocked(day: Time) -> Time:
    """A day with a time of day: "before 5pm on Friday" is still Friday."""
    return day._replace(frame="end") if day.grain != "past" else day


def _part_of_day(day: Time, part: str) -> Time | None:
    return clocked(day) if day.grain == "day" else None


CLOCKS = (
    Form("later|late|early in|of day", "CLOCK", lambda *_: "clock"),
    Form("half|quarter past|to NUMBER", "CLOCK", lambda *_: "clock"),
    Form("close|end|finish of business|play|trading|office", "CLOCK", lambda _: "clock"),
    Form("close|end|finish|start of business|working|work day|hours", "CLOCK", lambda _: "clock"),
    Form(
        "close|end|start|finish of business|WORK? UNIT|today's",
        "CLOCK",
        lambda _, __, unit: "clock" if unit in ("day", "workday") else None,
    ),
    Form("end of|to play|work|trading|shift|school", "CLOCK", lambda _: "clock"),
    Form("first|last thing", "CLOCK", lambda _: "clock"),
    Form("CLOCK ZONE|time? sharp?", "CLOCK", lambda *_: "clock"),
    Form("CLOCK CLOCK", "CLOCK", lambda *_: "clock"),
    Form("CLOCK -|to|or|and|/ CLOCK", "CLOCK", lambda *_: "clock"),
    Form("NUMBER -|to|or|and|/ CLOCK", "CLOCK", lambda *_: "clock"),
    Form("early|late|mid|later CLOCK", "CLOCK", lambda *_: "clock"),
)
"""Times of day, put together."""

DAYTIMES = (
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
    Form("DAY PART", "DAY", lambda _, day, part: _part_of_day(day, part)),
)
"""A time of day beside a day is dropped."""

CLOCK_ALONE = (
    Form("that CLOCK", "DAY", lambda said, _: said.last or a_day(said.on)),
    Form("this|in|by|before|at|until|the? CLOCK", "DAY", lambda said, _: a_day(said.on), "by 5pm"),
    Form("first thing in morning", "DAY", lambda said: a_day(plus(said.on, 1))),
)

_MOVED = "|".join(sorted(MOVED))

RANGES = (
    Form(
        f"{_MOVED} forward|back|out|up? from WEEKDAY to WEEKDAY",
        "DAY",
        lambda s, _, day: a_day(coming(day, s.on)),
        "moved from Friday to Wednesday",
    ),
    Form("between|from? WEEKDAY -|to|through|and|or|until|/|, WEEKDAY", "DAY", _weekdays, "Monday to Wednesday"),
    Form(
        "between|from? WEEKDAY -|to|through|and|or|until|/ WEEKDAY of|in|,? SPAN",
        "DAY",
        _weekdays_of,
        "Monday thru Wednesday next week",
    ),
    Form(
        "SPAN ,? on|from|between? WEEKDAY -|to|through|and|or|until|/ WEEKDAY",
        "DAY",
        _span_weekdays,
        "next week on Thursday or Friday",
    ),
)
"""Ranges of weekdays, before weekdays become days."""

JOINED = (
    Form(
        f"{_MOVED} forward|back|out|up? from DAY|SPAN to DAY|SPAN",
        "SPAN",
        lambda _, __, time: time,
        "postponed from this week to next week",
    ),
    Form("between|from? DAY|SPAN -|to|through|until|till|or|/ by? DAY|SPAN", "SPAN", to, "from Dec 28 to Jan 8"),
    Form("DAY|SPAN ,|( or|maybe|possibly|perhaps by? DAY|SPAN", "SPAN", to),
    Form("between DAY|SPAN and DAY|SPAN", "SPAN", to),
    Form("SPAN ,? or|to|and|/ WHICH", "SPAN", _elliptic, "this week or next"),
    Form("SPAN ,? or|to|and|/|, PART of|in? WHICH", "SPAN", _elliptic_part, "end of this week or early next"),
    Form(
        "SPAN ,? or|to|and|/ one|week|UNIT after",
        "SPAN",
        lambda said, span, _: _one_after(said, span),
        "next week or the week after",
    ),
    Form("SPAN ,? or one after|following", "SPAN", _one_after),
)
"""Ranges and alternatives of times."""

FRAMES = (
    Form("on or before DAY|SPAN", "SPAN", by, "on or before Friday"),
    Form("before end|close|finish of DAY|SPAN", "SPAN", by, "before the end of today"),
    Form("by|through|upto on|or|before? DAY|SPAN", "SPAN", by, "by Friday"),
    Form("no|not later than|by? DAY|SPAN", "SPAN", by, "no later than Friday"),
    Form("latest by|on|before|,? DAY|SPAN", "SPAN", by, "latest by Friday"),
    Form("at latest ,? by|on? DAY|SPAN", "SPAN", by),
    Form("by? DAY|SPAN ,|(? at|by? latest|max|tops|most|outside", "SPAN", by, "Monday at the latest"),
    Form("by? DAY|SPAN or|if sooner|before|earlier|not", "SPAN", by),
    Form("within|inside|worst DAY|SPAN", "SPAN", by),
    Form("worst case ,? DAY|SPAN", "SPAN", by, "worst case, the end of next week"),
    Form("with in LENGTH", "SPAN", by_length),
    Form("up to DAY|SPAN", "SPAN", until),
    Form("until|till by? DAY|SPAN", "SPAN", until, "until Wednesday"),
    Form("before|pre on? DAY|SPAN", "SPAN", before, "before Friday"),
    Form("prior to DAY|SPAN", "SPAN", before),
    Form("ahead|advance of DAY|SPAN", "SPAN", before),
    Form(
        "until|till|by? right|soon|shortly|straight|immediately|sometime? after|post|following on? DAY|SPAN",
        "SPAN",
        after,
        "after Thanksgiving",
    ),
    Form("once|when|after|until DAY|SPAN is|are|has|have? over|done|finished|through|passed|past|gone", "SPAN", after),
    Form("not|no|never before|until|till on? DAY|SPAN", "SPAN", floor, "not before Wednesday"),
    Form("no|not|any earlier|sooner than|before? DAY|SPAN", "SPAN", floor, "no earlier than Monday"),
    Form("at? least until|till? DAY|SPAN", "SPAN", floor),
    Form("earliest by|on|,? DAY|SPAN", "SPAN", floor),
    Form("on? DAY|SPAN ,? at? earliest|soonest", "SPAN", floor, "Monday at the earliest"),
    Form("from|starting DAY|SPAN on|onward|onwards|forward?", "SPAN", floor, "from Monday onwards"),
    Form("DAY|SPAN onward|onwards", "SPAN", floor),
    Form("DAY|SPAN ,? or|and later|after|beyond", "SPAN", floor),
    Form("within|inside|under|upto|by|over|during|max|withing of|up? LENGTH", "SPAN", by_length, "within two weeks"),
    Form("within|in UNIT", "SPAN", _within_unit, "within week"),
    Form("up|out to LENGTH", "SPAN", by_length, "up to two weeks"),
    Form("less|fewer|under|quicker|sooner than LENGTH", "SPAN", by_length, "less than two weeks"),
    Form("no|not more|longer|later than LENGTH", "SPAN", by_length, "no more than two weeks"),
    Form("at most|max|outside|latest ,? LENGTH", "SPAN", by_length, "at most two weeks"),
    Form("in|within? LENGTH ,? at|by? most|latest|max|tops|outside", "SPAN", by_length, "a week max"),
    Form("in|within? LENGTH or less|sooner|under|fewer|earlier", "SPAN", by_length),
    Form("after|in|over|take|takes LENGTH", "SPAN", at_length, "in two weeks"),
    Form(
        "for LENGTH",
        "SPAN",
        lambda said, length: at_length(said, length)._replace(frame="for", base=at_length(said, length)),
    ),
    Form("at|for? least|minimum of|another? LENGTH", "SPAN", floor_length, "at least two weeks"),
    Form(
        "LENGTH ,? at|as? least|minimum|earliest|soonest|min|plus|onward|onwards",
        "SPAN",
        floor_length,
        "two weeks minimum",
    ),
    Form("LENGTH or more|longer", "SPAN", floor_length),
    Form("no|not less|sooner|earlier than LENGTH", "SPAN", floor_length, "no sooner than two weeks"),
    Form("not|nothing|no for|before|until at? least? LENGTH", "SPAN", floor_length, "nothing for a week"),
    Form("more|longer|upwards than|of LENGTH", "SPAN", floor_length),
)
"""What words around a time make of it."""

ALONE = (Form("WEEKDAY", "DAY", lambda said, day: a_day(coming(day, said.on)), "Friday"),)
LENGTHS_ALONE = (Form("LENGTH", "SPAN", at_length, "two weeks"),)
