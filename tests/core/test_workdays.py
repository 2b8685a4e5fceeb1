"""Working days and holidays: of each kind of day one that is worked and one that is not, and how they are counted."""

from datetime import date

import pytest

from followup_core.workdays import (
    WEEKENDS,
    Calendar,
    add_working_days,
    calendar_for,
    first_working_day,
    next_working_day,
)

ENGLAND, SCOTLAND, CHINA, EMIRATES = Calendar("GB", "ENG"), Calendar("GB", "SCT"), Calendar("CN"), Calendar("AE")

DAYS = {
    "a Friday without a country": (WEEKENDS, "2026-11-27", True, None),
    "a Saturday without a country": (WEEKENDS, "2026-11-28", False, None),
    "Christmas without a country": (WEEKENDS, "2026-12-25", True, None),
    "an ordinary Friday": (ENGLAND, "2026-11-27", True, None),
    "Christmas": (ENGLAND, "2026-12-25", False, "Christmas Day"),
    "Boxing Day, a Saturday, which nobody would have worked": (ENGLAND, "2026-12-26", False, None),
    "a holiday of Scotland, in Scotland": (SCOTLAND, "2026-11-30", False, "Saint Andrew's Day"),
    "a holiday of Scotland, in England": (ENGLAND, "2026-11-30", True, None),
    "a Saturday that is worked in exchange": (CHINA, "2026-02-28", True, None),
    "the Saturday before": (CHINA, "2026-02-21", False, None),
    "a Friday while Friday was the weekend": (EMIRATES, "2021-12-24", False, None),
    "a Friday since Saturday and Sunday are": (EMIRATES, "2022-01-07", True, None),
}


@pytest.mark.parametrize(("calendar", "day", "worked", "holiday"), DAYS.values(), ids=DAYS)
def test_a_day_is_worked_or_not_and_a_holiday_has_its_name(
    calendar: Calendar, day: str, worked: bool, holiday: str | None
) -> None:
    assert calendar.is_working_day(date.fromisoformat(day)) is worked
    assert calendar.holiday_on(date.fromisoformat(day)) == holiday


@pytest.mark.parametrize("region", ["ENG", "GB-ENG"])
def test_a_region_is_named_with_or_without_its_country(region: str) -> None:
    assert calendar_for("GB", region) == ENGLAND


def test_without_a_region_the_whole_country_counts() -> None:
    assert calendar_for("GB") == Calendar("GB")
    assert calendar_for(None) == WEEKENDS


@pytest.mark.parametrize(("country", "region", "named"), [("QQ", None, "QQ"), ("GB", "QQ", "QQ")])
def test_a_place_that_is_not_known_is_refused_by_its_name(country: str, region: str | None, named: str) -> None:
    with pytest.raises(NotImplementedError, match=named):
        calendar_for(country, region)


THURSDAY, SATURDAY = date(2026, 12, 24), date(2026, 12, 26)


def test_the_first_working_day_can_be_the_day_itself_and_the_next_never_is() -> None:
    assert first_working_day(THURSDAY, ENGLAND) == THURSDAY
    assert first_working_day(SATURDAY, WEEKENDS) == date(2026, 12, 28)
    assert next_working_day(THURSDAY, WEEKENDS) == date(2026, 12, 25)
    assert next_working_day(THURSDAY, ENGLAND) == date(2026, 12, 29)


@pytest.mark.parametrize(("count", "day"), [(0, "2026-12-24"), (1, "2026-12-29"), (5, "2027-01-05")])
def test_working_days_are_counted_from_the_day_after(count: int, day: str) -> None:
    assert add_working_days(THURSDAY, count, ENGLAND) == date.fromisoformat(day)
