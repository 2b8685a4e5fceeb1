"""The calendars of the space, and the days on which it is anchored there."""

from datetime import date, timedelta
from typing import NamedTuple

from followup_core.workdays import WEEKENDS, Calendar


class Remembered(Calendar):
    """A calendar that remembers which days are worked: the space asks the same few hundred days millions of times."""

    _known: dict[tuple[str | None, date], bool] = {}  # noqa: RUF012 (shared by all: the key names the country)

    def is_working_day(self, day: date) -> bool:
        """As the calendar itself says."""
        known = self._known.get((self.country, day))
        if known is None:
            known = self._known[self.country, day] = super().is_working_day(day)
        return known


class Place(NamedTuple):
    """A calendar with the days on which the space is anchored there.

    Attributes:
        name: what people call it.
        calendar: which days are worked.
        anchors: where the representatives lie.
        crossed: where the other parts of the space lie: the days at which weeks differ, and a week on either side.
    """

    name: str
    calendar: Calendar
    anchors: tuple[date, ...]
    crossed: tuple[date, ...]

    @property
    def repeats(self) -> bool:
        """Whether every week is like another, so that a week of anchors stands for all."""
        return self.calendar.country is None


def days_from(first: date, count: int) -> tuple[date, ...]:
    return tuple(first + timedelta(days) for days in range(count))


ANY_WEEK = days_from(date(2026, 9, 7), 7)
WEEKS = Place("weekends only", WEEKENDS, ANY_WEEK, ANY_WEEK)
AUTUMN = days_from(date(2026, 8, 31), 62)
GOLDEN_WEEK = Place("China, autumn of 2026", Remembered("CN"), AUTUMN, days_from(date(2026, 9, 24), 15))
"""Seven days off in a row, a Friday off, and a Saturday and a Sunday that are worked in exchange."""

PLACES = (WEEKS, GOLDEN_WEEK)
