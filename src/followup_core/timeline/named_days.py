"""Named days that people hang times on: Thanksgiving, Christmas, Easter, the new year; one row a day."""

from collections.abc import Callable
from datetime import date
from typing import Any

from followup_core.timeline import relative_days, spans, weekdays
from followup_core.timeline.anchors import MOVING, NAMED_DAYS, NamedDay
from followup_core.timeline.english import COMMON
from followup_core.timeline.feasts import FEASTS
from followup_core.timeline.frames import by
from followup_core.timeline.grammar import ESTIMATED, UNPLACED, Context, Form
from followup_core.timeline.parts import after
from followup_core.timeline.times import Time, a_day, days_between, first_week_of_january, month, plus, week
from followup_core.timeline.unplaced import OTHER_FEASTS, UNPLACED_HOLIDAYS, unplaced
from followup_core.timeline.vocabulary import WORDS
from followup_core.timeline.windows import Moment


def _coming(row: NamedDay) -> Callable[..., Time | None]:
    """A form's builder for the coming day of that name, or that of the year named; today counts."""

    def build(context: Context, *found: int | None) -> Time | None:
        in_year = found[-1]
        years = (in_year,) if in_year else (context.said_on.year, context.said_on.year + 1)
        days = [day for year in years if (day := row.day(year)) and (in_year or day >= context.said_on)]
        return days_between(plus(days[0], 1 - row.length), days[0], row.grain) if days else None

    return build


def _moving(name: str) -> Callable[..., Time]:
    """A form's builder for a feast of the table; beyond the table it cannot be placed."""

    def build(context: Context, *found: int | None) -> Time:
        feast, in_year = FEASTS[name], found[-1]
        days = feast.of_year(in_year) if in_year else feast.coming(context.said_on)
        if days is None:
            return unplaced(context)
        return Time(Moment(days[0]), Moment(days[1]), ESTIMATED if feast.estimated else "day", doubt=feast.estimated)

    return build


FEAST_WORDS = frozenset(
    word for names, _, _ in MOVING for name in names for word in name.replace("|", " ").split() if word.isalpha()
).union(OTHER_FEASTS.split("|")) - COMMON.union(WORDS)
"""Words that speak of a feast wherever they stand."""

DAYS_OFF = {"chinese-new-year": 7, "eid-al-fitr": 3, "eid-al-adha": 4}
"""How many days are usually off with a feast; it differs by country."""


def _days_off(name: str, days: int) -> Callable[..., Time | None]:
    """A form's builder for the days off with a feast."""

    def build(context: Context) -> Time:
        time = _moving(name)(context, None)
        return time._replace(closes=Moment(plus(time.first, days - 1)), doubt=True) if time.grain != UNPLACED else time

    return build


def _between(context: Context, *_: object) -> Time:
    """26 to 31 December."""
    year = context.said_on.year
    return days_between(date(year, 12, 26), date(year, 12, 31), "span")


HOLIDAYS = (
    Form("between christmas and new year|years eve|day?", "DAY", _between, "between Christmas and New Year"),
    *(Form(f"{name} YEAR?", "HOLIDAY", _coming(row)) for row in NAMED_DAYS for name in row.names),
    *(Form(f"{name} YEAR?", "HOLIDAY", _moving(feast)) for names, feast, _ in MOVING for name in names),
    *(
        Form(f"{name} holiday|holidays|break|week", "HOLIDAY", _days_off(feast, days))
        for names, feast, _ in MOVING
        if (days := DAYS_OFF.get(feast))
        for name in names
    ),
    *UNPLACED_HOLIDAYS,
)
"""The forms of named days: each name is one."""


def _in_new_year(_: Context, day: Time) -> Time | None:
    return first_week_of_january(day.last) if day.grain == "new year" else None


def _start_of_new_year(context: Context, part: str, day: Time) -> Time | None:
    """Early in the new year means its first full week; some mean all of January."""
    if day.grain != "new year":
        return None
    span = first_week_of_january(day.last)
    january = month(span.first)
    return span._replace(others=(january,), doubt=True) if part == "start" else None


def _before(context: Context, day: Time) -> Time:
    """The day before; for Easter the Thursday before Good Friday."""
    first = day.first if day.first > context.said_on else day.last
    last = plus(first, -3 if day.grain == "easter" else -1)
    return Time(Moment(context.said_on), Moment(last), frame="before", base=_in_new_year(context, day) or day)


def _after(_: Context, day: Time) -> Time | None:
    """After Christmas, the holidays or the new year means the first full week of January."""
    if day.grain not in ("christmas", "holidays", "new year"):
        return None
    span = first_week_of_january(day.last)
    plain = after(None, day)
    if day.grain == "christmas" and plain:
        span = span._replace(others=(plain._replace(frame=""),), doubt=True)
    return span._replace(frame="after", base=span)


def _by(context: Context, day: Time) -> Time | None:
    """By a feast of several days means by its first day; some mean its last."""
    if day.first == day.last or day.first <= context.said_on:
        return None
    first = Time(Moment(context.said_on), Moment(day.first), frame="by", base=day, doubt=True)
    return first._replace(others=(Time(Moment(context.said_on), Moment(day.last)),))


def _start(context: Context, day: Time) -> Time | None:
    """Once a feast has begun."""
    return after(context, a_day(day.first)._replace(doubt=day.doubt))


def _edge(context: Context, part: str, day: Time) -> Time | None:
    """The first or the last day of a feast; for the new year its first full week."""
    if day.grain in ("new year", "christmas", "holidays"):
        return _start_of_new_year(context, part, day)
    edges = {"start": day.first, "end": day.last}
    return a_day(edges[part])._replace(doubt=day.doubt) if part in edges and day.first != day.last else None


def _before_edge(context: Context, part: str, day: Time) -> Time | None:
    """Before a feast has begun, or is over."""
    edge = _edge(context, part, day) if day.first != day.last else None
    return edge and (_before(context, day) if part == "start" else by(context, edge))


def _nth_day(_: Context, number: int, day: Time) -> Time | None:
    """The first or the last day, or night, of a feast."""
    found = plus(day.first, number - 1) if number > 0 else plus(day.last, number + 1)
    return a_day(found)._replace(doubt=day.doubt) if day.first != day.last else None


def _until_new_year(context: Context, day: Time) -> Time | None:
    """Until 1 January; after a "not" it is the first week of the year."""
    span = _in_new_year(context, day)
    return span and day._replace(opens=Moment(context.said_on), frame="until", base=span)


def once_over(context: Context, day: Time) -> Time | None:
    """Once it is over, which means "after" it."""
    return _after(context, day) or after(context, day)


def _week_of(_: Context, day: Time) -> Time:
    return week(day.last)


def _off(value: Any) -> Any:
    """The holidays are over before the first full week of January: from there counts what comes after them."""
    if getattr(value, "grain", "") != "holidays":
        return value
    last = Moment(plus(first_week_of_january(value.last).first, -1))
    return value._replace(opens=last, closes=last)


def _when_back(build: Callable[..., Time | None]) -> Callable[..., Time | None]:
    """A form's builder that counts from the end of the holidays."""
    return lambda context, *values: build(context, *map(_off, values))


BEGINS = "starts|begins|start|begin|commences|opens"
FINISHES = "ends|finishes|end|finish|concludes"

SEASONS = (
    Form("other|far|wrong side of HOLIDAY", "SPAN", once_over, "the other side of Christmas"),
    Form(
        "this side of HOLIDAY",
        "SPAN",
        lambda context, day: _before(context, day)._replace(base=day),
        "this side of Christmas",
    ),
    Form(
        "ORDINAL WEEKDAY after|following HOLIDAY",
        "DAY",
        _when_back(weekdays.nth_after),
        "the third Tuesday after Christmas",
    ),
    Form("once|when HOLIDAY is|are out of way", "SPAN", once_over),
    Form("before HOLIDAY week", "SPAN", lambda context, day: _before(context, week(day.last))),
    Form("last|first? WEEKDAY before HOLIDAY", "DAY", weekdays.last_before),
    Form("until|till HOLIDAY", "SPAN", _until_new_year, "until the new year"),
    Form(
        "be HOLIDAY before",
        "SPAN",
        lambda context, day: (span := _in_new_year(context, day)) and span._replace(floor=True),
    ),
    Form("WEEKDAY before HOLIDAY", "DAY", weekdays.last_before, "the Friday before Christmas"),
    Form("WEEKDAY after|following HOLIDAY", "DAY", _when_back(weekdays.first_after)),
    Form("LENGTH before HOLIDAY", "DAY", relative_days.length_before, "two weeks before Christmas"),
    Form(
        "LENGTH after|of|from|following HOLIDAY",
        "DAY",
        _when_back(relative_days.length_from),
        "a week after Thanksgiving",
    ),
    Form("LENGTH into SPAN", "DAY", relative_days.length_into, "ten days into December"),
    Form("UNIT before HOLIDAY", "SPAN", spans.unit_before, "the week before Christmas"),
    Form("UNIT after|following HOLIDAY", "SPAN", _when_back(spans.unit_after), "the week after Easter"),
    Form("day before HOLIDAY", "DAY", relative_days.day_before, "the day before Thanksgiving"),
    Form("day after|following HOLIDAY", "DAY", _when_back(relative_days.day_after), "the day after Thanksgiving"),
    Form(
        "once|when|until HOLIDAY is|are|has|have? over|done|finished|through|passed|past|gone",
        "SPAN",
        once_over,
        "once the holidays are over",
    ),
    Form("by HOLIDAY", "SPAN", _by),
    Form(f"by|until|till|before HOLIDAY {BEGINS}", "SPAN", _before, "before Hanukkah starts"),
    Form(f"once|when|after HOLIDAY {BEGINS}", "SPAN", _start),
    Form(f"once|when|after|until HOLIDAY {FINISHES}", "SPAN", once_over),
    Form(f"before|by HOLIDAY {FINISHES}", "SPAN", lambda context, day: by(context, a_day(day.last))),
    Form("before eve|onset of HOLIDAY", "SPAN", _before),
    Form("before|by PART part? of HOLIDAY", "SPAN", _before_edge, "before the end of Passover"),
    Form("eve of HOLIDAY", "DAY", lambda _, day: a_day(plus(day.first, -1))),
    Form("ORDINAL day|night|evening of HOLIDAY", "DAY", _nth_day, "the first day of Passover"),
    Form("PART part|end|half? of|in|into|on? HOLIDAY", "SPAN", _edge, "early in the new year"),
    Form("in|into|during|over|early|sometime|come HOLIDAY", "SPAN", _in_new_year, "in the new year"),
    Form(
        "before we|you|i|everyone|everybody|they? ring|see|bring|usher|welcome|toast in? HOLIDAY",
        "SPAN",
        _before,
        "before we ring in the new year",
    ),
    Form("before|pre|ahead HOLIDAY", "SPAN", _before, "before Christmas"),
    Form("after|post|following HOLIDAY", "SPAN", _after, "after the holidays"),
    Form(
        "not until|before|till HOLIDAY",
        "SPAN",
        lambda context, day: (span := _in_new_year(context, day)) and span._replace(floor=True),
        "not until the new year",
    ),
    Form("week of|commencing HOLIDAY", "SPAN", _week_of, "the week of Christmas"),
    Form("HOLIDAY week", "SPAN", _week_of, "Thanksgiving week"),
    Form("HOLIDAY", "DAY", lambda _, day: day, "by Thanksgiving"),
)
"""What words before a named day make of it."""
