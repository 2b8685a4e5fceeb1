"""Working days in calendars with other weekends, public holidays and Saturdays worked in exchange."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from followup_core.workdays import (
    WEEKENDS,
    Calendar,
    add_working_days,
    calendar_for,
    first_working_day,
    next_working_day,
)
from tests.properties.strategies import PLACES

EXAMPLES = settings(max_examples=150, deadline=None)
calendars = st.sampled_from([WEEKENDS, *(calendar_for(*place) for place in PLACES)])
days = st.dates(date(2026, 1, 1), date(2028, 12, 31))


@given(days, calendars)
@EXAMPLES
def test_the_first_working_day_is_worked_and_no_day_before_it_is(day: date, calendar: Calendar) -> None:
    first = first_working_day(day, calendar)
    assert calendar.is_working_day(first)
    assert not any(calendar.is_working_day(day + timedelta(days=n)) for n in range((first - day).days))
    assert next_working_day(day - timedelta(days=1), calendar) == first


@given(days, st.integers(0, 30), calendars)
@EXAMPLES
def test_as_many_working_days_lie_between_as_were_counted(day: date, count: int, calendar: Calendar) -> None:
    last = add_working_days(day, count, calendar)
    between = [day + timedelta(days=n) for n in range(1, (last - day).days + 1)]
    assert sum(map(calendar.is_working_day, between)) == count
    assert last == day if count == 0 else calendar.is_working_day(last)


@given(days, st.integers(0, 20), st.integers(0, 20), calendars)
@EXAMPLES
def test_counting_on_is_counting_once(day: date, first: int, second: int, calendar: Calendar) -> None:
    step = add_working_days(day, first, calendar)
    assert add_working_days(step, second, calendar) == add_working_days(day, first + second, calendar)


@given(days)
@EXAMPLES
def test_without_a_country_monday_to_friday_are_worked(day: date) -> None:
    assert WEEKENDS.is_working_day(day) is (day.isoweekday() <= 5)
