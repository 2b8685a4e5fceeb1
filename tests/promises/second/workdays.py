"""Working days, as the package `holidays` has them: one object a year, since weekends change with the years."""

from datetime import date, timedelta
from functools import cache

from holidays import HolidayBase, country_holidays

DAY = timedelta(days=1)
SATURDAY = 5


@cache
def _year(country: str, region: str | None, year: int) -> HolidayBase:
    return country_holidays(country, subdiv=region, years=year)


@cache
def _worked(country: str, region: str | None, day: date) -> bool:
    return _year(country, region, day.year).is_working_day(day)


class Workdays:
    """The working days of one place, or of none in particular: then Monday to Friday."""

    def __init__(self, country: str | None, region: str | None) -> None:
        self._country, self._region = country, region

    def has(self, day: date) -> bool:
        """Whether this is a working day."""
        if self._country is None:
            return day.weekday() < SATURDAY
        return _worked(self._country, self._region, day)

    def first_from(self, day: date) -> date:
        """The first working day on this day or after it."""
        while not self.has(day):
            day += DAY
        return day

    def after(self, day: date, count: int) -> date:
        """The working day that lies this many working days after a day, which is not counted itself."""
        for _ in range(count):
            day = self.first_from(day + DAY)
        return day
