"""Dates as English writes them: 7 December in most countries, December 7 in the United States."""

from datetime import date
from typing import NamedTuple

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
MONTH_FIRST = frozenset({"en-US", "en-PH", "en-FM", "en-GU", "en-PR"})
"""Language tags whose readers put the month first (Unicode CLDR, `dateFormats`)."""


class DateWriter(NamedTuple):
    """The words a language has for days and months."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...]

    def written(self, day: date, style: str, language: str, this_year: int | None) -> str:
        """`day` in one of the styles.

        `weekday` is Monday 7 December, `day` 7 December, `short` Mon 7 Dec; without any year `near` is Mon 7 Dec and
        `axis` 7 Dec.

        Args:
            day: the day to write.
            style: one of the five names.
            language: decides whether the month comes first.
            this_year: the year that is left out.
        """
        weekday, month = self.weekdays[day.weekday()], self.months[day.month - 1]
        if style in ("short", "near", "axis"):
            weekday, month = weekday[:3], month[:3]
        month_first = language in MONTH_FIRST
        text = f"{month} {day.day}" if month_first else f"{day.day} {month}"
        if style not in ("day", "axis"):
            text = f"{weekday}, {text}" if month_first else f"{weekday} {text}"
        if day.year != this_year and style not in ("near", "axis"):
            text += f", {day.year}" if month_first else f" {day.year}"
        return text


DATES = DateWriter(WEEKDAYS, MONTHS)
