"""The days of moving feasts are those of the calendars that the table names as its sources."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from holidays import country_holidays

from followup_core import TimelineError, read_timeline
from followup_core.timeline import Certainty
from followup_core.timeline.anchors import MOVING
from followup_core.timeline.feasts import FEASTS, easter, orthodox_easter

YEARS = range(2024, 2036)
SOURCES: Mapping[str, tuple[str, str, dict[str, Any]]] = {
    "chinese-new-year": ("SG", "Chinese New Year", {}),
    "ramadan": ("MY", "Beginning of Ramadan", {"subdiv": "KDH"}),
    "eid-al-fitr": ("AE", "Eid al-Fitr", {}),
    "eid-al-adha": ("AE", "Eid al-Adha", {}),
    "passover": ("IL", "Pesach", {}),
    "rosh-hashanah": ("IL", "Rosh Hashanah", {}),
    "yom-kippur": ("IL", "Yom Kippur", {}),
    "hanukkah": ("IL", "Hanukkah", {"categories": ("public", "optional", "school")}),
    "holi": ("IN", "Holi", {"categories": ("public", "optional")}),
    "diwali": ("IN", "Diwali", {"categories": ("public", "optional")}),
}
TWO_FEASTS_APART = timedelta(days=20)


def first_days(country: str, name: str, options: dict[str, Any]) -> list[date]:
    """The first day of each feast of that name in the calendar of a country; observed days are left out."""
    found: list[date] = []
    before = date.min
    for year in YEARS:
        for day, names in sorted(country_holidays(country, years=year, language="en_US", **options).items()):
            named = [each.partition(" (")[0] for each in names.split("; ") if "observed" not in each]
            if day.year == year and name in named:
                if day - before > TWO_FEASTS_APART:
                    found.append(day)
                before = day
    return found


@pytest.mark.parametrize("name", FEASTS)
def test_the_table_is_that_of_its_source(name: str) -> None:
    assert list(FEASTS[name].days) == first_days(*SOURCES[name])


def test_easter_is_that_of_the_calendars_in_the_west_and_in_the_east() -> None:
    monday = {year: easter(1)(year) for year in YEARS}
    assert all(
        country_holidays("GB", subdiv="ENG", years=year).get(day) == "Easter Monday" for year, day in monday.items()
    )
    for year in YEARS:
        after = orthodox_easter(year) + timedelta(days=1)
        assert country_holidays("GR", years=year, language="en_US").get(after) == "Easter Monday"


@pytest.mark.parametrize(("names", "feast", "example"), MOVING, ids=[row[2] for row in MOVING])
def test_a_feast_is_read_by_its_name_in_the_coming_year_and_in_a_year_named(
    names: tuple[str, ...], feast: str, example: str
) -> None:
    first, length = FEASTS[feast].days[4], FEASTS[feast].length
    said_on = first - timedelta(days=30)
    meant = {
        f"before {example}": first - timedelta(days=1),
        f"by {example}": first,
        f"{example} {first.year}": first + timedelta(days=length - 1),
    }
    read = {words: timeline.deadline for words in meant if (timeline := read_timeline(words, said_on))}
    assert read == meant


@pytest.mark.parametrize("feast", ["Ramadan", "Passover", "Hanukkah", "Rosh Hashanah", "Golden Week"])
def test_by_a_feast_of_several_days_is_by_its_first_and_says_that_its_last_may_be_meant(feast: str) -> None:
    timeline = read_timeline(f"by {feast}", date(2027, 1, 11))
    assert timeline is not None
    assert timeline.certainty is Certainty.GUESS
    assert timeline.to_dict()["other_readings"][0]["deadline"] > str(timeline.deadline)


def test_beyond_the_table_the_day_is_asked_for() -> None:
    with pytest.raises(TimelineError, match="Choose the last day it could be"):
        read_timeline("after Diwali", date(2036, 1, 4))


@pytest.mark.parametrize(
    "words", ["after Tamil New Year", "by the Islamic New Year", "after the school holidays", "once term starts"]
)
def test_a_qualifier_is_never_dropped_before_a_feast(words: str) -> None:
    with pytest.raises(TimelineError) as told:
        read_timeline(words, date(2026, 11, 23))
    assert [problem.message.id for problem in told.value.problems] == ["timeline.unplaced"]
