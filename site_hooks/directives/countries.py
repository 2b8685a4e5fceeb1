"""The countries whose public holidays are known, and their regions, as the form offers them."""

from functools import cache

from babel import Locale
from holidays import country_holidays

from followup_core.workdays import COUNTRIES
from site_hooks.html import Html, element


def country_options() -> tuple[Html, ...]:
    """An option for each country, by its English name in alphabetical order."""
    return tuple(element("option", name, value=code) for name, code in sorted(_countries()))


@cache
def regions() -> dict[str, dict[str, str]]:
    """The name of each region by its code, by country; a country that has none is left out.

    >>> regions()["GB"]["SCT"]
    'Scotland'
    """
    found = {code: _regions_of(code) for _, code in sorted(_countries())}
    return {code: names for code, names in found.items() if names}


def _countries() -> list[tuple[str, str]]:
    names = Locale("en").territories
    return [(names[code], code) for code in sorted(COUNTRIES) if code in names]


def _regions_of(country: str) -> dict[str, str]:
    """The longest of a region's names, since the short ones are codes again."""
    calendar = country_holidays(country)
    names = {code: code for code in calendar.subdivisions}
    for alias, code in calendar.subdivisions_aliases.items():
        names[code] = max(names[code], alias, key=len)
    return dict(sorted(names.items(), key=lambda each: each[1]))
