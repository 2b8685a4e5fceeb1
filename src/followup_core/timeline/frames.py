"""Forms around a time: "by", "before", "after", "until", "at least", "at the latest"."""

from followup_core.timeline.grammar import UNPLACED, Context, Form
from followup_core.timeline.lengths import Amount, Length, of, placed
from followup_core.timeline.parts import after
from followup_core.timeline.times import (
    Time,
    a_day,
    plus,
)
from followup_core.timeline.windows import Moment


def by(context: Context, time: Time) -> Time | None:
    """Opens the window on the day it was said; the beginning of a month or week is the other reading."""
    if time.grain == "past":
        return None
    if time.grain == "weekend" and time.first > context.said_on:
        sunday = a_day(time.last)._replace(opens=Moment(context.said_on))
        time = a_day(plus(time.first, -1))._replace(others=(sunday,), doubt=True)
    others = tuple(other._replace(opens=Moment(context.said_on)) for other in time.others)
    doubt = time.doubt
    if time.grain in ("month", "week") and time.first > context.said_on and not time.frame:
        others += (a_day(time.first)._replace(opens=Moment(context.said_on)),)
        doubt = doubt or time.grain == "month"
    return time._replace(opens=Moment(context.said_on), others=others, doubt=doubt, frame="by", base=time.base or time)


def by_length(context: Context, length: Length) -> Time | None:
    """At most that long."""
    return by(context, at_length(context, length))


def at_length(context: Context, length: Length) -> Time:
    """That length after it was said."""
    return placed(context.said_on, length)._replace(counted=length)


def until(context: Context, time: Time) -> Time | None:
    """As "by"; after a "not" it is a floor, which the whole sentence decides."""
    framed = by(context, time)
    return framed and framed._replace(frame="until", others=time.others, doubt=time.doubt)


def before(context: Context, time: Time) -> Time | None:
    """The day before; before a span, the day before its first; before the weekend, Friday."""
    if time.grain in ("past", UNPLACED):
        return None if time.grain == "past" else time
    if time.frame in ("by", "before", "end"):
        return by(context, time)
    last = max(plus(time.first, -1), context.said_on) if time.first >= context.said_on else plus(time.first, -1)
    if time.grain.endswith("part") and time.grain != "week part" and time.first <= context.said_on:
        last = time.last
    return Time(Moment(context.said_on), Moment(last), frame="before", base=time)


def _within_unit(context: Context, unit: str) -> Time | None:
    """For "within week", the article left out."""
    return by_length(context, of(Amount(1, 1), unit)) if unit in ("week", "fortnight", "month", "workday") else None


def floor(_: Context, time: Time) -> Time | None:
    """A start and no end; before a span, that span to its end."""
    return None if time.grain == "past" else time._replace(floor=True, frame="floor", others=(), base=time)


def over(context: Context, time: Time) -> Time | None:
    """Beyond a time: a floor, which a "not" before it turns into "by"."""
    found = floor(context, time)
    return found and found._replace(frame="over")


def over_length(context: Context, length: Length) -> Time:
    """Longer than that: a floor, which a "not" before it turns into "within"."""
    return floor_length(context, length)._replace(frame="over")


def _over_length(context: Context, length: Length) -> Time | None:
    """For "over the next two weeks", within them; "over two weeks" is longer."""
    from_now = length.low[0][0] == 0
    return by_length(context, length) if from_now else over_length(context, length)


def floor_length(context: Context, length: Length) -> Time:
    """At least that long: of several lengths the longest, so that "a week, maybe two" waits for two."""
    low = at_length(context, Length(length.high, length.high))
    return low._replace(floor=True, frame="floor", base=low)


def _weekend_at_latest(context: Context, time: Time) -> Time | None:
    """This weekend at the latest is by its Sunday."""
    return (
        a_day(time.last)._replace(opens=Moment(context.said_on), frame="by", base=time)
        if time.grain == "weekend"
        else None
    )


def _from_one_to(_: Context, one: Time, two: Time) -> Time | None:
    """From one time to another that is named after it."""
    return two._replace(opens=one.opens) if one.opens <= two.closes else None


FRAMES = (
    Form("by or before DAY|SPAN", "SPAN", by),
    Form("on or before DAY|SPAN", "SPAN", by, "on or before Friday"),
    Form("before end|close|finish of DAY|SPAN", "SPAN", by, "before the end of today"),
    Form("by|through|upto on|or|before? DAY|SPAN", "SPAN", by, "by Friday"),
    Form("no|not later than|by? DAY|SPAN", "SPAN", by, "no later than Friday"),
    Form("latest by|on|before|,? DAY|SPAN", "SPAN", by, "latest by Friday"),
    Form("at latest ,? by|on? DAY|SPAN", "SPAN", by),
    Form("SPAN ,|(? at|by? latest|max|tops|outside", "SPAN", _weekend_at_latest),
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
    Form("not|never before|until|till on? DAY|SPAN", "SPAN", floor, "not before Wednesday"),
    Form("other|far|wrong side of DAY|SPAN", "SPAN", after, "the other side of the weekend"),
    Form("this side of DAY|SPAN", "SPAN", lambda c, time: (span := before(c, time)) and span._replace(base=time)),
    Form("NOTBEFORE DAY|SPAN", "SPAN", lambda context, _, time: floor(context, time), "not a day before Friday"),
    Form(
        "not|never|no before|earlier than? DAY|SPAN ,? and|but|nor|or? not|no|nor? after|later|beyond than? DAY|SPAN",
        "SPAN",
        _from_one_to,
        "not before the 15th and not after the 20th",
    ),
    Form("no|not|any earlier|sooner than|before? DAY|SPAN", "SPAN", floor, "no earlier than Monday"),
    Form("at? least until|till? DAY|SPAN", "SPAN", floor),
    Form("earliest by|on|,? DAY|SPAN", "SPAN", floor),
    Form(
        "earliest we|you|they|that|it|date|day? can|could|would|will|is|might|we'd|you'd|may "
        "hear|be|do|manage|decide|know|expect|say|promise? is? by|on? DAY|SPAN",
        "SPAN",
        floor,
        "the earliest would be the 10th",
    ),
    Form("on? DAY|SPAN ,? at? very? earliest|soonest", "SPAN", floor, "Monday at the earliest"),
    Form("before|until|till on? DAY|SPAN ,? at very? earliest|soonest", "SPAN", floor, "before Monday at the earliest"),
    Form("from|starting DAY|SPAN on|onward|onwards|forward?", "SPAN", floor, "from Monday onwards"),
    Form("DAY|SPAN onward|onwards", "SPAN", floor),
    Form("DAY|SPAN ,? or|and later|after|beyond", "SPAN", floor),
    Form("within|inside|under|upto|by|during|max|withing of|up? LENGTH", "SPAN", by_length, "within two weeks"),
    Form("within|in UNIT", "SPAN", _within_unit, "within week"),
    Form("up|out to LENGTH", "SPAN", by_length, "up to two weeks"),
    Form("less|fewer|under|quicker|sooner than LENGTH", "SPAN", by_length, "less than two weeks"),
    Form("no|not more|longer|later than LENGTH", "SPAN", by_length, "no more than two weeks"),
    Form("no|not more|longer than DAY|SPAN", "SPAN", by),
    Form("at most|max|outside|latest ,? LENGTH", "SPAN", by_length, "at most two weeks"),
    Form("in|within? LENGTH ,? at|by? most|latest|max|tops|outside", "SPAN", by_length, "a week max"),
    Form("in|within? LENGTH or less|sooner|under|fewer|earlier", "SPAN", by_length),
    Form("after|in|take|takes LENGTH", "SPAN", at_length, "in two weeks"),
    Form(
        "for LENGTH",
        "SPAN",
        lambda context, length: at_length(context, length)._replace(frame="for", base=at_length(context, length)),
    ),
    Form("at|for? least|minimum of|another? LENGTH", "SPAN", floor_length, "at least two weeks"),
    Form(
        "LENGTH ,? at|as? least|minimum|earliest|soonest|min|plus|onward|onwards",
        "SPAN",
        floor_length,
        "two weeks minimum",
    ),
    Form("LENGTH or more|longer", "SPAN", floor_length),
    Form("LENGTH +", "SPAN", floor_length),
    Form("no|not less|sooner|earlier than LENGTH", "SPAN", floor_length, "no sooner than two weeks"),
    Form("not|nothing|no for|before|until at? least? LENGTH", "SPAN", floor_length, "nothing for a week"),
    Form("more|longer|upwards|upward|excess than|of LENGTH", "SPAN", over_length),
    Form("over LENGTH", "SPAN", _over_length, "over two weeks"),
    Form("later|longer|past|beyond than? DAY|SPAN", "SPAN", over),
    Form(
        "LENGTH ,? at|as? least|minimum|min ,? MORE LENGTH",
        "SPAN",
        lambda context, _, __, longer: floor_length(context, longer),
    ),
)
"""What words around a time make of it."""


AT_LEAST = (
    Form(
        "AMOUNT + UNIT|UNITS", "SPAN", lambda context, amount, unit: floor_length(context, of(amount, unit)), "2+ weeks"
    ),
)
"""An amount with a plus."""

LENGTHS_ALONE = (Form("LENGTH", "SPAN", at_length, "two weeks"),)
