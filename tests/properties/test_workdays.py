"""Working days in calendars with other weekends, public holidays and Saturdays worked in exchange."""

from datetime import date, timedelta
from itertools import pairwise

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_core.texts import render, say
from followup_core.workdays import (
    WEEKENDS,
    Calendar,
    add_working_days,
    calendar_for,
    first_working_day,
    next_working_day,
)
from tests.properties.strategies import PLACES

EXAMPLES = settings(max_examples=150)
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


YEARS = range(2024, 2034)
LATEST_KNOWN = 2099
"""The year that the hint beside the country promises."""


@pytest.mark.parametrize("country", sorted(holidays.list_supported_countries(include_aliases=False)))
def test_counting_agrees_with_the_holidays_package_for_ten_years(country: str) -> None:
    calendar = calendar_for(country)
    worked = [day for year in YEARS for day in _worked(country, year)]
    following = dict(pairwise(worked))
    for start, first in pairwise(worked[::17]):
        assert first_working_day(start + timedelta(days=1), calendar) == following[start]
        assert add_working_days(start, 17, calendar) == first


def test_nearly_every_country_is_known_as_long_as_the_form_says() -> None:
    countries = holidays.list_supported_countries(include_aliases=False)
    known = [country for country in countries if holidays.country_holidays(country).end_year >= LATEST_KNOWN]
    assert f"reach to {LATEST_KNOWN}" in render(say("question.country.hint"))
    assert len(known) >= 0.98 * len(countries)


def _worked(country: str, year: int) -> list[date]:
    """The working days of a year as the package itself counts them: one object a year."""
    theirs = holidays.country_holidays(country, years=year, expand=False)
    days = (date(year, 1, 1) + timedelta(days=number) for number in range(366))
    return [day for day in days if day.year == year and theirs.is_working_day(day)]
