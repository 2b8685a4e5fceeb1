"""Working days on which many offices are quiet: worth a note beside an answer, never a rule."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple


class QuietTime(NamedTuple):
    """A time of the year in which an email is easily missed.

    Attributes:
        id: its name; what to say is the text `advice.quiet.<id>`.
        countries: where it holds (ISO 3166-1), or None for everywhere.
        holds: whether a day lies in it.
    """

    id: str
    countries: frozenset[str] | None
    holds: Callable[[date], bool]


def _around_new_year(day: date) -> bool:
    return (day.month, day.day) >= (12, 24) or (day.month, day.day) <= (1, 2)


def _day_after_thanksgiving(day: date) -> bool:
    first = date(day.year, 11, 1)
    first_thursday = first + timedelta(days=(3 - first.weekday()) % 7)
    return day == first_thursday + timedelta(days=22)


def _mid_august(day: date) -> bool:
    return (8, 1) <= (day.month, day.day) <= (8, 25)


def _golden_week(day: date) -> bool:
    return (4, 29) <= (day.month, day.day) <= (5, 6)


def _midsummer_break(day: date) -> bool:
    return day.month == 7


QUIET_TIMES = (
    QuietTime("new-year", None, _around_new_year),
    QuietTime("thanksgiving", frozenset({"US"}), _day_after_thanksgiving),
    QuietTime("august", frozenset({"AT", "BE", "ES", "FR", "GR", "IT", "PT"}), _mid_august),
    QuietTime("july", frozenset({"FI", "NO", "SE"}), _midsummer_break),
    QuietTime("golden-week", frozenset({"JP"}), _golden_week),
)


def quiet_time(day: date, country: str | None) -> QuietTime | None:
    """The quiet time of this country that `day` lies in, if any.

    >>> quiet_time(date(2026, 12, 29), None).id
    'new-year'
    """
    for row in QUIET_TIMES:
        if (row.countries is None or country in row.countries) and row.holds(day):
            return row
    return None
