"""The day of an agreed call or meeting that they missed."""

import re
from datetime import date, timedelta

from followup_core.pasted.grammar import stands
from followup_core.pasted.headers import MONTH, OTHER_MONTH, written_day
from followup_core.texts.en.dates import WEEKDAYS

SHORT_WEEKDAYS = tuple(name[:3].lower() for name in WEEKDAYS)
WEEKDAY = r"(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday|s|rs|r|ur)?"
TODAY = """
    today|earlier
    this morning|afternoon|evening|lunchtime
    just now
    at noon|#
    an hour ago
    half an hour ago
"""
YESTERDAY = """
    yesterday|yesterday's
    last night
"""
TWO_BACK = """
    day before yesterday
    two days ago
"""
DATED = rf"\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}|{OTHER_MONTH} \d{{1,2}}|\d{{4}}-\d\d-\d\d"
OF_MONTH = r"the (\d{1,2})(?:st|nd|rd|th)"


def day_missed(words: str, said_on: date) -> date | None:
    """The day in `words` that lies the least behind `said_on`; None where they name none.

    >>> day_missed("sorry i did not ring you on wednesday", date(2026, 10, 23))
    datetime.date(2026, 10, 21)
    """
    if stands(TWO_BACK, words):
        return said_on - timedelta(days=2)
    if stands(YESTERDAY, words):
        return said_on - timedelta(days=1)
    if re.search(DATED, words):
        return written_day(words, said_on)
    weekday = re.search(rf"(?<!next )(?<!coming )\b{WEEKDAY}\b", words)
    if weekday:
        back = (said_on.weekday() - SHORT_WEEKDAYS.index(weekday[1])) % 7
        return said_on - timedelta(days=back or 7)
    of_month = re.search(OF_MONTH, words)
    if of_month:
        return _last_of_month(int(of_month[1]), said_on)
    return said_on if stands(TODAY, words) else None


def _last_of_month(number: int, said_on: date) -> date | None:
    """The last day with this number in its month, up to `said_on`."""
    for back in range(62):
        day = said_on - timedelta(days=back)
        if day.day == number:
            return day
    return None
