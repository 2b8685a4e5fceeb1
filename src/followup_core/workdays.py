"""Working days: a calendar as a value, and counting in it.

A working day is what the `holidays` package calls one: not a day of that year's weekend in the country, nor a public
holiday, or else a Saturday or Sunday worked in exchange. Without a country it is Monday to Friday.
"""

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from followup_core.problems import LibraryNeeded

if TYPE_CHECKING:
    from holidays import HolidayBase

YEARS_AT_ONCE = 64
"""How many years of a country are kept in memory: more than any situation spans."""

HOLIDAY_LANGUAGE = "en_US"
"""The language in which holidays are named, where the package has it."""

ANY_YEAR = 2026
"""Any year shows whether the package knows a country and region."""


CODES = """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH
    ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT
    HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS
    LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI
    NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
    SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
    UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
"""
COUNTRIES = frozenset(CODES.split())
"""The countries whose public holidays the `holidays` package knows; a test compares them."""


class Calendar(NamedTuple):
    """A country (and region) whose public holidays count; without one, Monday to Friday are worked.

    Attributes:
        country: ISO 3166-1 alpha-2 code, or None for weekends only.
        region: the subdivision as the `holidays` package names it, or None.
    """

    country: str | None = None
    region: str | None = None

    def is_working_day(self, day: date) -> bool:
        """Whether `day` is worked here.

        >>> WEEKENDS.is_working_day(date(2026, 11, 28))
        False
        """
        if self.country is None:
            return day.weekday() < 5
        return bool(_year(self.country, self.region, day.year).is_working_day(day))

    def holiday_on(self, day: date) -> str | None:
        """The name of the public holiday that makes `day` a day off; None on other days and at weekends.

        >>> WEEKENDS.holiday_on(date(2026, 12, 25)) is None
        True
        """
        if self.country is None:
            return None
        year = _year(self.country, self.region, day.year)
        return None if year.is_weekend(day) or year.is_working_day(day) else year.get(day)


WEEKENDS = Calendar()
"""Monday to Friday, no public holidays."""


def calendar_for(country: str | None, region: str | None = None) -> Calendar:
    """The calendar of a country and region.

    Args:
        country: ISO 3166-1 alpha-2 code, or None for Monday to Friday.
        region: the subdivision, with or without the country before it (ENG, GB-ENG).

    Raises:
        LibraryNeeded: a country is given and the `holidays` package is not there.
        NotImplementedError: the package does not know the country or the region.
    """
    if country is None:
        return WEEKENDS
    if country not in COUNTRIES:
        raise NotImplementedError(country)
    region = region.removeprefix(f"{country}-") if region else None
    _year(country, region, ANY_YEAR)
    return Calendar(country, region)


@lru_cache(maxsize=YEARS_AT_ONCE)
def _year(country: str, region: str | None, year: int) -> "HolidayBase":
    """One object a year, because the weekend of a country can change from one year to the next."""
    try:
        from holidays import country_holidays

        # Without a language the environment chooses the names, and the same facts would not give the same answer.
        return country_holidays(country, subdiv=region, years=year, expand=False, language=HOLIDAY_LANGUAGE)
    except ImportError as missing:
        # A page loads the package in slices, so it can be there without this country.
        raise LibraryNeeded("holidays", f"holidays-{country.lower()}") from missing


def first_working_day(day: date, calendar: Calendar) -> date:
    """The first working day on or after `day`.

    >>> first_working_day(date(2026, 11, 28), WEEKENDS)
    datetime.date(2026, 11, 30)
    """
    while not calendar.is_working_day(day):
        day += timedelta(days=1)
    return day


def next_working_day(day: date, calendar: Calendar) -> date:
    """The first working day after `day`."""
    return first_working_day(day + timedelta(days=1), calendar)


def add_working_days(day: date, count: int, calendar: Calendar) -> date:
    """The `count`th working day after `day`, which itself does not count; `day` where `count` is 0.

    >>> add_working_days(date(2026, 11, 27), 5, WEEKENDS)
    datetime.date(2026, 12, 4)
    """
    for _ in range(count):
        day = next_working_day(day, calendar)
    return day
