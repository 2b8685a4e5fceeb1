"""A length of time that counts from a day named before it: "a fortnight later", "within two days" of the last talk."""

import re
from datetime import date, timedelta

_NUMBER = r"an?|the(?=\sfortnight)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}"
_LENGTH = rf"""
    \b((?:(?:{_NUMBER})(?:\scouple\sof|\scouple|\sfew)?|couple\sof|few)\s
    (?:working\s|business\s|calendar\s)?(?:hour|day|week|fortnight|month)s?)
"""
# "Two days after that": so much later than the day named before.
LATER = re.compile(
    rf"""
    {_LENGTH}\s
    (?:
        later
        | after(?!\s(?:tomorrow|next|we|i|you|they|the|our|your|all)\b)
        | (?:of|from|following)\s(?:it|that|this|then|which)\b
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
MORNING = re.compile(
    r"\b(?:the|a|one)\s(?:day|morning)\safter(?!\s(?:tomorrow|next|we|i|you|they|the)\b)", re.IGNORECASE
)
# "Within two days", which counts from the last of their steps.
WITHIN = re.compile(
    rf"\b(?:within|in)\s(?:the\s(?:next|following)\s)?(?:about\s|around\s)?{_LENGTH}\b(?!\s(?:of|after|from|later)\b)",
    re.IGNORECASE | re.VERBOSE,
)
# "Within ten days of the board", whose day is told next.
OF_A_STEP = re.compile(rf"{_LENGTH}\s(?:of|after|from|following)\s(?:\w+\s){{0,3}}\w+$", re.IGNORECASE | re.VERBOSE)


# "The Tuesday after that", "that Wednesday": the next such day, which the last may be itself.
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
THAT_WEEKDAY = re.compile(
    rf"\b(?:the\s(?P<after>{'|'.join(_DAYS)})\s(?:after|following)(?!\s(?:tomorrow|next|we|i|you|they|the|our|your)\b)"
    rf"|that\s(?P<same>{'|'.join(_DAYS)}))\b",
    re.IGNORECASE,
)


def weekday_from(day: date, words: str) -> date | None:
    """The weekday of `words` that comes next after `day`, or is it; None where they name none.

    >>> weekday_from(date(2027, 1, 29), "We'll have an answer the Tuesday after that.")
    datetime.date(2027, 2, 2)
    """
    found = THAT_WEEKDAY.search(words)
    if not found:
        return None
    first = day + timedelta(days=1) if found["after"] else day
    return first + timedelta(days=(_DAYS.index((found["after"] or found["same"]).lower()) - first.weekday()) % 7)


def counted_from(day: date, words: str, pattern: re.Pattern[str] = LATER) -> str | None:
    """The time of `words` that counts from `day`, in words that name it; None where they count from nothing.

    >>> counted_from(date(2026, 12, 4), "You'll hear a fortnight later.")
    'a fortnight after 2026-12-04'
    """
    if pattern is LATER and MORNING.search(words):
        return f"a day after {day.isoformat()}"
    length = pattern.search(words)
    return f"{length[1]} after {day.isoformat()}" if length else None
