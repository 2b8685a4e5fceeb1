"""Days and weeks counted within a span: the first week of a month, the last Friday, the third working day."""

from datetime import date

from followup_core.timeline.grammar import Context
from followup_core.timeline.lengths import Amount, of, placed
from followup_core.timeline.parts import both, part_of
from followup_core.timeline.times import (
    SPANS,
    Time,
    Unreadable,
    a_day,
    add_months,
    coming,
    days_between,
    first_week_of_january,
    month,
    plus,
    step,
    week,
    week_of_month,
)
from followup_core.timeline.week_numbers import week_numbered
from followup_core.timeline.weekdays import counted_nth
from followup_core.timeline.windows import Moment

MOST_WEEKS_OF_A_MONTH = 5


def week_of(context: Context, number: int, unit: str, span: Time) -> Time | None:
    """The first, second … or last week of a month, a quarter or a year, or month of a quarter or a year."""
    if span.grain == "new year":
        return week(plus(first_week_of_january(span.last).first, 7 * (number - 1))) if number > 0 else None
    if unit == "week" and span.grain in ("month", "quarter", "year"):
        return _numbered_week(context, number, span)
    if unit == "fortnight" and span.grain == "month":
        return days_between(span.first, plus(span.first, 13), "span") if number == 1 else part_of(span, "second half")
    if unit == "month" and span.grain in ("quarter", "year"):
        return month(add_months(span.first, number - 1) if number > 0 else span.last)
    quarters = unit == "quarter" and span.grain == "year" and 0 < number < 5
    return SPANS["quarter"](add_months(span.first, 3 * number - 3)) if quarters else None


def _numbered_week(context: Context, number: int, span: Time) -> Time | None:
    """The week of that number in a span; of a month that is gone, in the next one."""
    if span.grain == "year" and number > 0:
        return week_numbered(context, number, span.first.year)
    found = week_of_month(span, number)
    if found and found.last < context.said_on and span.grain == "month":
        return week_of_month(month(step(span.first, "month", 1 if span.last >= context.said_on else 12)), number)
    return found


def two_weeks_of(context: Context, one: int, two: int, unit: str, span: Time) -> Time | None:
    """From one week of a span to another: "the first or second week of December"."""
    first, second = week_of(context, one, unit, span), week_of(context, two, unit, span)
    return both(first, second) if first and second else None


def first_units_of(_: Context, number: int, amount: Amount, unit: str, span: Time) -> Time | None:
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


def weekday_of(context: Context, number: int, weekday: int, span: Time) -> Time | None:
    """The first Monday, or last Friday, of a span; of the next month where it is gone."""
    day = _nth(span, number, weekday)
    if day and day < context.said_on and span.first <= context.said_on <= span.last and span.grain == "month":
        day = _nth(month(add_months(span.first, 1)), number, weekday)
    return None if day is None else a_day(day)


def nth_of_a_month(context: Context, number: int, weekday: int) -> Time | None:
    """The second Friday: that of this month or the next; some count from today."""
    month_of_it = weekday_of(context, number, weekday, month(context.said_on)) if number > 1 else None
    counted = counted_nth(context, number, weekday)
    if month_of_it is None or counted is None:
        return None
    sooner, later = sorted((month_of_it, counted), key=lambda time: time.last)
    return later._replace(others=(sooner,), doubt=True) if sooner.last < later.last else later


def nth_calendar_week(context: Context, number: int, unit: str) -> Time | None:
    """The fiftieth week: more than a month has, so one of the year."""
    return week_numbered(context, number) if unit == "week" and number > MOST_WEEKS_OF_A_MONTH else None


def _nth(span: Time, number: int, weekday: int) -> date | None:
    first = coming(weekday, plus(span.first, -1)) if number > 0 else coming(weekday, plus(span.last, -7))
    day = plus(first, 7 * (number - 1 if number > 0 else number + 1))
    return day if span.first <= day <= span.last else None


def working_day_of(_: Context, number: int, unit: str, span: Time) -> Time | None:
    """The first, third … or last working day of a span, placed by a calendar."""
    if unit not in ("workday", "day"):
        return None
    if unit == "day":
        return a_day(plus(span.first, number - 1) if number > 0 else plus(span.last, number + 1))
    place = Moment(plus(span.first, -1), number) if number > 0 else Moment(plus(span.last, 1), number)
    return Time(place, place)


def day_of_a_named_month(context: Context, number: int, span: Time) -> Time | None:
    """The 10th of a month that is named: an error where the month has none."""
    if span.grain != "month":
        return None
    if number < 0:
        return a_day(plus(span.last, number + 1))
    if not 1 <= number <= span.last.day:
        raise Unreadable("timeline.no_such_day")
    return a_day(span.first.replace(day=number))


def day_number_of(context: Context, amount: Amount, span: Time) -> Time | None:
    """A day of next month: "the 20 of next month"."""
    whole = amount.low == amount.high and amount.high == int(amount.high)
    return day_of_a_named_month(context, int(amount.high), span) if whole else None
