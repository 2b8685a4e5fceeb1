"""Feasts whose day moves with the moon or another calendar: a table of days, to 2035, and Easter by its rules.

Sources: the calendars of the `holidays` package, 0.109, which a test compares: Singapore (Chinese New Year), the United
Arab Emirates (Eid al-Fitr, Eid al-Adha), Malaysia (the first day of Ramadan), Israel (Passover, Rosh Hashanah, Yom
Kippur, Hanukkah), India (Holi, Diwali), Greece (Easter). Islamic days depend on the moon being seen, so they are
estimates, and a day later in some countries.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from followup_core.timeline.times import plus


class Feast(NamedTuple):
    """A feast and its days.

    Attributes:
        days: its first days, in order, as 2026-02-17.
        length: how many days it lasts.
        estimated: whether the day is known for certain only shortly before.
    """

    days: tuple[date, ...]
    length: int = 1
    estimated: bool = False

    def of_year(self, year: int) -> tuple[date, date] | None:
        """The first and the last day of the first feast that begins in `year`; None beyond the table."""
        return next(((first, plus(first, self.length - 1)) for first in self.days if first.year == year), None)

    def coming(self, on: date) -> tuple[date, date] | None:
        """The first and the last day of the feast that comes next, or that lasts on `on`; None beyond the table."""
        ends = ((first, plus(first, self.length - 1)) for first in self.days)
        return next(((first, last) for first, last in ends if last >= on and first.year - on.year <= 1), None)


def _days(text: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for day in text.split())


FEASTS = {
    "chinese-new-year": Feast(
        _days(
            "2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 "
            "2033-01-31 2034-02-19 2035-02-08"
        )
    ),
    "ramadan": Feast(
        _days(
            "2024-03-12 2025-03-02 2026-02-19 2027-02-08 2028-01-28 2029-01-16 2030-01-06 2030-12-26 2031-12-16 "
            "2032-12-04 2033-11-24 2034-11-13 2035-11-02"
        ),
        length=30,
        estimated=True,
    ),
    "eid-al-fitr": Feast(
        _days(
            "2024-04-10 2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 "
            "2033-01-02 2033-12-23 2034-12-12 2035-12-01"
        ),
        estimated=True,
    ),
    "eid-al-adha": Feast(
        _days(
            "2024-06-16 2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 "
            "2033-03-11 2034-03-01 2035-02-18"
        ),
        estimated=True,
    ),
    "passover": Feast(
        _days(
            "2024-04-23 2025-04-13 2026-04-02 2027-04-22 2028-04-11 2029-03-31 2030-04-18 2031-04-08 2032-03-27 "
            "2033-04-14 2034-04-04 2035-04-24"
        ),
        length=7,
    ),
    "rosh-hashanah": Feast(
        _days(
            "2024-10-03 2025-09-23 2026-09-12 2027-10-02 2028-09-21 2029-09-10 2030-09-28 2031-09-18 2032-09-06 "
            "2033-09-24 2034-09-14 2035-10-04"
        ),
        length=2,
    ),
    "yom-kippur": Feast(
        _days(
            "2024-10-12 2025-10-02 2026-09-21 2027-10-11 2028-09-30 2029-09-19 2030-10-07 2031-09-27 2032-09-15 "
            "2033-10-03 2034-09-23 2035-10-13"
        )
    ),
    "hanukkah": Feast(
        _days(
            "2024-12-26 2025-12-15 2026-12-05 2027-12-25 2028-12-13 2029-12-02 2030-12-21 2031-12-10 2032-11-28 "
            "2033-12-17 2034-12-07 2035-12-26"
        ),
        length=8,
    ),
    "holi": Feast(
        _days(
            "2024-03-25 2025-03-14 2026-03-04 2027-03-22 2028-03-11 2029-03-01 2030-03-20 2031-03-09 2032-03-27 "
            "2033-03-16 2034-03-05 2035-03-24"
        )
    ),
    "diwali": Feast(
        _days(
            "2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26 2031-11-14 2032-11-02 "
            "2033-10-22 2034-11-10 2035-10-30"
        )
    ),
}
"""By name. A feast of several days is over after its last one."""


def easter(shift: int = 0) -> Callable[[int], date]:
    """Easter Sunday of a year, moved by `shift` days (the Gregorian rule, in Butcher's form)."""

    def day(year: int) -> date:
        golden, century, rest = year % 19, year // 100, year % 100
        epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
        advance = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
        late = (golden + 11 * epact + 22 * advance) // 451
        month_number, ordinal = divmod(epact + advance - 7 * late + 114, 31)
        return plus(date(year, month_number, ordinal + 1), shift)

    return day


def orthodox_easter(year: int) -> date:
    """Orthodox Easter Sunday (Meeus's rule in the Julian calendar; thirteen days on, right from 1900 to 2099)."""
    golden, four, seven = year % 19, year % 4, year % 7
    full_moon = (19 * golden + 15) % 30
    weekday = (2 * four + 4 * seven - full_moon + 34) % 7
    month_number, ordinal = divmod(full_moon + weekday + 114, 31)
    return plus(date(year, month_number, ordinal + 1), 13)
