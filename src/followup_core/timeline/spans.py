"""Forms of weeks, months, quarters and years: "the week after next", "early December", "Q1", "end of the month"."""

from datetime import date

from followup_core.timeline.dates import dated
from followup_core.timeline.grammar import Form, Said
from followup_core.timeline.lengths import Amount, Length, ends, of, placed
from followup_core.timeline.nodes import Node
from followup_core.timeline.parts import both, from_said, part_of, part_of_this, this
from followup_core.timeline.times import (
    SPANS,
    Time,
    Unreadable,
    a_day,
    add_months,
    coming,
    days_between,
    first_week_of_january,
    monday,
    month,
    plus,
    step,
    week,
    year,
)
from followup_core.timeline.windows import Moment


def which_span(said: Said, which: int, unit: str) -> Time | None:
    """This or the next span; on a weekend "next week" begins on Monday, and a week later is the other reading."""
    if unit not in SPANS:
        return None
    if which == 0:
        return from_said(this(said.on, unit), said.on)
    if unit == "week" and said.on.weekday() > 4:
        return week(plus(said.on, 7))._replace(others=(week(plus(said.on, 14)),))
    return SPANS[unit](step(said.on, unit, 1))


def following(said: Said, unit: str) -> Time | None:
    """The span after the one named before it, or after the present one."""
    if said.last is None or unit not in SPANS or said.last.grain == "past":
        return which_span(said, 1, unit)
    return SPANS[unit](step(said.last.last, unit, 1))


def _after_next(said: Said, unit: str) -> Time | None:
    return SPANS[unit](step(said.on, unit, 2)) if unit in SPANS else None


def unit_after(_: Said, unit: str, time: Time) -> Time | None:
    """The span after the one that holds a day."""
    return SPANS[unit](step(time.last, unit, 1)) if unit in SPANS and time.grain != "past" else None


def unit_before(_: Said, unit: str, time: Time) -> Time | None:
    """The span before the one that holds a day."""
    return SPANS[unit](step(time.first, unit, -1)) if unit in SPANS and time.grain != "past" else None


def month_named(said: Said, number: int, in_year: int | None = None) -> Time:
    """The month, in the given year or the coming one; this one while it lasts."""
    found = date(in_year or said.on.year, number, 1)
    if in_year is None and number < said.on.month:
        found = found.replace(year=found.year + 1)
    return month(found)


def _part_of_month(said: Said, part: str, number: int, in_year: int | None) -> Time | None:
    """A part of a month; of next year's where this year's is gone."""
    found = part_of(month_named(said, number, in_year), part)
    if in_year is None and found and found.last < said.on:
        return part_of(month_named(said, number, said.on.year + 1), part)
    return found


def _part_of_this(said: Said, part: str, unit: str) -> Time | None:
    found = part_of_this(said.on, unit, part) if unit in SPANS and unit != "weekend" else None
    return found and from_said(found, said.on)


def _part_of_that(said: Said, part: str, span: Time) -> Time | None:
    """A part of a named span; this one's is the next one's where it is gone."""
    present = span.grain in ("week", "month", "quarter", "year") and span.last == this(said.on, span.grain).last
    if present and span.first <= max(said.on, monday(said.on)):
        return _part_of_this(said, part, span.grain)
    return part_of(span, part)


def _quarter_named(said: Said, number: int, in_year: int | None) -> Time | None:
    """The quarter of that number, in the given year or the coming one; this one while it lasts."""
    if not 1 <= number <= 4:
        return None
    first = date(in_year or said.on.year, 3 * number - 2, 1)
    if in_year is None and add_months(first, 3) <= said.on:
        first = first.replace(year=first.year + 1)
    return SPANS["quarter"](first)


def _year_named(_: Said, number: int) -> Time:
    return year(date(number, 1, 1))


def week_of_month(span: Time, number: int) -> Time | None:
    """The week of that number in a month; weeks count to the month their Wednesday is in; -1 is the last."""
    wednesday = coming(2, plus(span.first, -1)) if number > 0 else coming(2, plus(span.last, -7))
    wednesday = plus(wednesday, 7 * (number - 1) if number > 0 else 0)
    return week(wednesday) if span.first <= wednesday <= span.last else None


def _week_of(said: Said, number: int, unit: str, span: Time) -> Time | None:
    """The first, second … or last week of a month, a quarter or a year, or month of a quarter or a year."""
    if span.grain == "new year":
        return week(plus(first_week_of_january(span.last).first, 7 * (number - 1))) if number > 0 else None
    if unit == "week" and span.grain in ("month", "quarter", "year"):
        found = week_of_month(span, number)
        if found and found.last < said.on and span.grain == "month":
            later = month(step(span.first, "month", 1 if span.last >= said.on else 12))
            return week_of_month(later, number)
        return found
    if unit == "month" and span.grain in ("quarter", "year"):
        return month(add_months(span.first, number - 1) if number > 0 else span.last)
    if unit == "quarter" and span.grain == "year" and 0 < number < 5:
        return SPANS["quarter"](add_months(span.first, 3 * number - 3))
    return None


def _two_weeks_of(said: Said, one: int, two: int, unit: str, span: Time) -> Time | None:
    first, second = _week_of(said, one, unit, span), _week_of(said, two, unit, span)
    return both(first, second) if first and second else None


def _part_of_week_of(said: Said, part: str, number: int, unit: str, span: Time) -> Time | None:
    found = _week_of(said, number, unit, span)
    return found and part_of(found, part)


def _half_of(said: Said, number: int, span: Time) -> Time | None:
    return _part_of_that(said, {1: "first half", 2: "second half", -1: "second half"}.get(number, "end"), span)


def _half_of_this(said: Said, number: int, unit: str) -> Time | None:
    return _part_of_this(said, "first half" if number == 1 else "second half", unit)


def _weekday_of(said: Said, number: int, weekday: int, span: Time) -> Time | None:
    """The first Monday, or last Friday, of a span; of the next month where it is gone."""
    day = _nth(span, number, weekday)
    if day and day < said.on and span.first <= said.on <= span.last and span.grain == "month":
        day = _nth(month(add_months(span.first, 1)), number, weekday)
    return None if day is None else a_day(day)


def _nth(span: Time, number: int, weekday: int) -> date | None:
    first = coming(weekday, plus(span.first, -1)) if number > 0 else coming(weekday, plus(span.last, -7))
    day = plus(first, 7 * (number - 1)) if number > 0 else first
    return day if span.first <= day <= span.last else None


def _working_day_of(_: Said, number: int, unit: str, span: Time) -> Time | None:
    """The first, third … or last working day of a span, placed by a calendar."""
    if unit not in ("workday", "day"):
        return None
    if unit == "day":
        return a_day(plus(span.first, number - 1) if number > 0 else span.last)
    place = Moment(plus(span.first, -1), number) if number > 0 else Moment(plus(span.last, 1), -1)
    return Time(place, place)


def _month_after_ordinal(said: Said, number: int, span: Time) -> Time | None:
    """The 10th of a month that is named: an error where the month has none."""
    if span.grain != "month":
        return None
    if not 1 <= number <= span.last.day:
        raise Unreadable("timeline.no_such_day")
    return a_day(span.first.replace(day=number))


def _within_the(said: Said, unit: str) -> Time | None:
    """A week, or until the end of this one: "within the week"."""
    if unit not in ("week", "month"):
        return (
            from_said(this(said.on, unit), said.on)
            if unit in SPANS
            else a_day(said.on)
            if unit in ("hour", "day")
            else None
        )
    length = placed(said.on, Length(((1, unit),), ((1, unit),)))._replace(frame="by")
    return length._replace(opens=Moment(said.on), others=(from_said(this(said.on, unit), said.on),), doubt=True)


def _in_that_week(said: Said, length: Length, part: str) -> Time | None:
    """A part of the week in which a length ends: "two weeks from now, end of the week"."""
    return part_of(week(placed(said.on, length).last), part)


def _week_of_day(_: Said, time: Time) -> Time:
    """Monday to Friday of the week that a day is in."""
    return week(time.last)


def _week_of_weekday(said: Said, weekday: int) -> Time:
    return week(coming(weekday, said.on))


def _two_parts(said: Said, one: str, two: str, span: Time) -> Time | None:
    first, second = _part_of_that(said, one, span), _part_of_that(said, two, span)
    return both(first, second) if first and second else None


def _two_parts_of_this(said: Said, one: str, two: str, unit: str) -> Time | None:
    return _two_parts(said, one, two, this(said.on, unit)) if unit in SPANS else None


def _two_parts_of_month(said: Said, one: str, two: str, number: int) -> Time | None:
    return _two_parts(said, one, two, month_named(said, number))


def this_one(said: Said, unit: str) -> Time | None:
    """The span that is meant by "the" or "that": of the time named before, or the present one."""
    if unit not in SPANS or said.last is None or said.last.grain == "past":
        return which_span(said, 0, unit)
    return SPANS[unit](said.last.last)


def _week_of_date(said: Said, number: int, day: int, in_year: int | None) -> Time:
    return week(dated(said, day, number, in_year).last)


def _half_named(said: Said, number: int, in_year: int | None) -> Time | None:
    """The first or second half of a year."""
    if number not in (1, 2):
        return None
    found = part_of(year(date(in_year or said.on.year, 1, 1)), "first half" if number == 1 else "second half")
    if in_year is None and found and found.last < said.on:
        return part_of(year(date(said.on.year + 1, 1, 1)), "first half")
    return found


def _part_unit_of(said: Said, part: str, unit: str, span: Time) -> Time | None:
    return _part_of_that(said, part, span) if span.grain == unit else None


def _first_units_of(_: Said, number: int, amount: Amount, unit: str, span: Time) -> Time | None:
    """The first two weeks of December, or the last ten days of it."""
    if number not in (1, -1) or unit not in ("day", "week", "month"):
        return None
    if number == -1:
        return days_between(max(span.first, _back(span.last, amount, unit)), span.last, "span")
    if unit == "week" and span.grain == "month":
        first, last = week_of_month(span, 1), week_of_month(span, int(amount.high))
        return both(first, last) if first and last else None
    end = placed(span.first, of(amount, unit)).last
    return days_between(span.first, min(plus(end, -1), span.last), "span")


def _back(day: date, amount: Amount, unit: str) -> date:
    return plus(day, 1 - int(amount.high) * {"day": 1, "week": 7, "month": 30}[unit])


def _before_out(said: Said, unit: str) -> Time | None:
    """Until the end of this week or month."""
    if unit == "day":
        return a_day(said.on)
    found = _part_of_this(said, "end", unit)
    return found and found._replace(opens=Moment(said.on))


PERIODS = (
    Form("within|inside the UNIT", "SPAN", _within_the, "within the week"),
    Form("the|this|over|on weekend", "SPAN", lambda said: this(said.on, "weekend"), "over the weekend"),
    Form(
        "week of|commencing|beginning|starting|ending|from MONTH NUMBER|ORDINAL YEAR?",
        "SPAN",
        _week_of_date,
        "the week of December 14",
    ),
    Form("QUARTER of|in? next year", "SPAN", lambda s, n: _quarter_named(s, n, s.on.year + 1), "Q1 of next year"),
    Form("ORDINAL quarter of|in? next year", "SPAN", lambda s, n: _quarter_named(s, n, s.on.year + 1)),
    Form("HALF of|in? YEAR?", "SPAN", _half_named),
    Form("HALF of|in? next year", "SPAN", lambda s, n: _half_named(s, n, s.on.year + 1)),
    Form(
        "week NUMBER of|in MONTH YEAR?",
        "SPAN",
        lambda s, number, name, in_year: week_of_month(month_named(s, name, in_year), number),
        "week 2 of January",
    ),
    Form("WHICH UNIT", "SPAN", which_span, "next week"),
    Form("this WORK UNIT", "SPAN", lambda said, _, unit: which_span(said, 0, unit)),
    Form("UNIT after next", "SPAN", _after_next, "the week after next"),
    Form("next to next UNIT", "SPAN", _after_next, "next to next week"),
    Form("UNIT after this|that one?", "SPAN", following, "the week after that"),
    Form("not|isn't next UNIT ,? but? one after that?", "SPAN", _after_next, "not next week but the one after"),
    Form(
        "not|isn't next UNIT ,? but? following one|UNIT?",
        "SPAN",
        lambda s, unit, _: _after_next(s, unit),
        "not next week, the following one",
    ),
    Form(
        "not|isn't this UNIT ,? but? next|following one?",
        "SPAN",
        lambda s, unit: which_span(s, 1, unit),
        "not this week but next",
    ),
    Form(
        "not|isn't this UNIT ,? but? one after",
        "SPAN",
        lambda s, unit: which_span(s, 1, unit),
        "not this week, the one after",
    ),
    Form("MONTH of|,? YEAR?", "SPAN", month_named, "in January"),
    Form(
        "MONTH next year", "SPAN", lambda said, number: month_named(said, number, said.on.year + 1), "March next year"
    ),
    Form("MONTH this year", "SPAN", lambda said, number: month_named(said, number, said.on.year), "March this year"),
    Form("this|next|coming MONTH", "SPAN", month_named, "this December"),
    Form("PART part? of|in? MONTH YEAR?", "SPAN", _part_of_month, "early December"),
    Form("MONTH end", "SPAN", lambda said, number: _part_of_month(said, "end", number, None), "January end"),
    Form("PART ,? to|or|and|/ PART of|in? MONTH", "SPAN", _two_parts_of_month, "early to mid January"),
    Form("QUARTER of|in? YEAR?", "SPAN", _quarter_named, "Q2 2027"),
    Form("ORDINAL quarter of|in? YEAR?", "SPAN", _quarter_named, "the third quarter"),
    Form("in|by|during|before|until|of YEAR", "SPAN", _year_named, "in 2028"),
    Form("PART part? of|in? YEAR", "SPAN", lambda s, part, number: part_of(_year_named(s, number), part), "early 2027"),
)
"""Spans by themselves."""

NTHS = (
    Form("ORDINAL AMOUNT UNIT|UNITS of|in SPAN", "SPAN", _first_units_of, "in the first two weeks of December"),
    Form(
        "ORDINAL of|in following month", "DAY", lambda s, n: _month_after_ordinal(s, n, month(step(s.on, "month", 1)))
    ),
    Form(
        "ORDINAL UNIT of|in following month", "SPAN", lambda s, n, u: _week_of(s, n, u, month(step(s.on, "month", 1)))
    ),
    Form("ORDINAL of|in|day? SPAN", "DAY", _month_after_ordinal, "the 10th of next month"),
    Form(
        "SPAN on? ORDINAL",
        "DAY",
        lambda said, span, number: _month_after_ordinal(said, number, span),
        "next month on the 10th",
    ),
    Form("ORDINAL UNIT back? of|in|for? SPAN", "SPAN", _week_of, "the first week of December"),
    Form(
        "ORDINAL UNIT of|in UNIT",
        "SPAN",
        lambda s, n, u, of: _week_of(s, n, u, this(s.on, of)) if of in SPANS else None,
        "the first week of the month",
    ),
    Form("ORDINAL or|to|and|- ORDINAL UNIT of|in SPAN", "SPAN", _two_weeks_of, "the first or second week of December"),
    Form("ORDINAL WEEKDAY of|in? SPAN", "DAY", _weekday_of, "the first Monday of December"),
    Form(
        "ORDINAL WEEKDAY of|in UNIT",
        "DAY",
        lambda s, n, day, of: _weekday_of(s, n, day, this(s.on, of)) if of in SPANS else None,
        "the last Friday of the month",
    ),
    Form("ORDINAL UNIT of|in SPAN", "DAY", _working_day_of, "the last working day of January"),
    Form(
        "ORDINAL UNIT of|in UNIT",
        "DAY",
        lambda s, n, u, of: _working_day_of(s, n, u, this(s.on, of)) if of in SPANS else None,
        "the last working day of the month",
    ),
    Form("ORDINAL UNIT of|in|back? HOLIDAY", "SPAN", _week_of, "the first week of the new year"),
)
"""Days and weeks counted within a span."""

BESIDE = (
    Form("following|subsequent UNIT", "SPAN", following, "by the end of the following week"),
    Form(
        "week of|commencing|beginning|starting|ending|from|containing on? DAY",
        "SPAN",
        _week_of_day,
        "week commencing 7 December",
    ),
    Form("week of|commencing|beginning|starting|ending WEEKDAY", "SPAN", _week_of_weekday, "week commencing Monday"),
    Form("UNIT PART on? DAY", "SPAN", lambda s, unit, _, day: _week_of_day(s, day) if unit == "week" else None),
    Form("UNIT after|following DAY|SPAN", "SPAN", unit_after, "the week after Thanksgiving"),
    Form("UNIT before DAY|SPAN", "SPAN", unit_before, "the week before Christmas"),
    Form("DAY week", "SPAN", lambda s, day: week(day.last) if day.grain != "day" else None, "Thanksgiving week"),
)
"""Spans beside a day or another span."""

PARTS = (
    Form("rest|remainder of UNIT", "SPAN", _before_out, "the rest of the week"),
    Form("rest|remainder of SPAN", "SPAN", lambda _, span: span),
    Form("PART of|in? UNIT after", "SPAN", lambda s, part, unit: (span := following(s, unit)) and part_of(span, part)),
    Form("PART UNIT of|in|,? SPAN", "SPAN", _part_unit_of, "midweek next week"),
    Form("PART part|half|end|side? of|in|on? SPAN", "SPAN", _part_of_that, "by the end of next week"),
    Form("SPAN PART", "SPAN", lambda said, span, part: _part_of_that(said, part, span), "next month end"),
    Form("PART part|half|end|side? of|in|on? UNIT", "SPAN", _part_of_this, "the end of the month"),
    Form(
        "PART of|in|on? WORK UNIT",
        "SPAN",
        lambda s, part, _, unit: _part_of_this(s, part, unit),
        "the end of the working week",
    ),
    Form("UNIT PART", "SPAN", lambda said, unit, part: _part_of_this(said, part, unit), "month end"),
    Form(
        "back|latter|hind|other part|end|half of|in? SPAN",
        "SPAN",
        lambda s, span: _part_of_that(s, "end", span),
        "the back end of next week",
    ),
    Form(
        "back|latter|hind|other part|end|half of|in? UNIT",
        "SPAN",
        lambda s, unit: _part_of_this(s, "end", unit),
        "the back end of the week",
    ),
    Form("back of UNIT", "SPAN", lambda s, unit: _part_of_this(s, "end", unit), "the back of the week"),
    Form("back of SPAN", "SPAN", lambda s, span: _part_of_that(s, "end", span)),
    Form("ORDINAL half of|in? SPAN", "SPAN", _half_of, "first half of January"),
    Form(
        "ORDINAL part|bit|days of|in? SPAN",
        "SPAN",
        lambda s, n, span: _part_of_that(s, "start" if n == 1 else "end", span),
        "the first part of next week",
    ),
    Form("ORDINAL half of|in? UNIT", "SPAN", _half_of_this, "second half of the week"),
    Form(
        "ORDINAL part|bit of|in? UNIT", "SPAN", lambda s, n, unit: _part_of_this(s, "start" if n == 1 else "end", unit)
    ),
    Form("PART ,? to|or|and|/ PART of|in? SPAN", "SPAN", _two_parts, "mid to late next week"),
    Form("PART ,? to|or|and|/ PART of|in? UNIT", "SPAN", _two_parts_of_this, "mid to late week"),
    Form(
        "LENGTH from? now|today? ,? PART of|in? UNIT",
        "SPAN",
        lambda s, length, part, _: _in_that_week(s, length, part),
        "two weeks from now, end of the week",
    ),
    Form(
        "PART of|in? UNIT ,? in? LENGTH from? now|today?",
        "SPAN",
        lambda s, part, _, length: _in_that_week(s, length, part),
    ),
    Form(
        "before|time UNIT is|has|be? out|over|ends|end|through|up|done|finishes|gone",
        "SPAN",
        _before_out,
        "before the week is out",
    ),
    Form("before SPAN is|has|be? out|over|ends|end|through|up|done|finishes|gone", "SPAN", lambda _, span: span),
)
"""Parts of spans."""


def elliptic_spans(nodes: list[Node], said: Said) -> list[Node]:
    """The nodes with a "next" that ends a sentence made the next of the span named before: "not this week, but next"."""
    unit = ""
    done: list[Node] = []
    for place, node in enumerate(nodes):
        if node.kind == "SPAN" and node.value.grain in SPANS:
            unit = node.value.grain
        span = (
            which_span(said, 1, unit)
            if unit and node.kind == "WHICH" and node.value == 1 and ends(nodes, place)
            else None
        )
        before = nodes[place - 1].word if place else ""
        done.append(node._replace(kind="SPAN", value=span) if span and before in BEFORE_A_BARE_NEXT else node)
    return done


BEFORE_A_BARE_NEXT = frozenset(("be", "likely", "probably", "but", ","))
"""Words before a "next" that leaves its unit out."""
