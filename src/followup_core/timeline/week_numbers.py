"""Forms of numbered weeks: "week 49", "W13", "calendar week 6", "weeks 24 and 25", "2026-W50". Weeks are ISO 8601's."""

from datetime import date

from followup_core.timeline.grammar import Context, Form
from followup_core.timeline.parts import both
from followup_core.timeline.times import Time, week


def week_numbered(context: Context, number: int, in_year: int | None = None) -> Time | None:
    """The ISO week of that number, in the given year or the coming one."""
    if not 1 <= number <= 53:
        return None
    for full in (in_year,) if in_year else (context.said_on.year - 1, context.said_on.year, context.said_on.year + 1):
        try:
            found = week(date.fromisocalendar(full, number, 1))
        except ValueError:
            continue
        if in_year or found.last >= context.said_on:
            return found
    return None


def _weeks(context: Context, first: int, last: int, in_year: int | None) -> Time | None:
    """From one week to another; the second of "52 or 1" is one of the next year."""
    opens, closes = week_numbered(context, first, in_year), week_numbered(context, last, in_year)
    if opens and closes and closes.last < opens.last:
        closes = week_numbered(context, last, opens.last.year + 1)
    return both(opens, closes) if opens and closes else None


NUMBERED = "no|number|numbers|nr|#? .?"
WEEK = f"calendar|iso|cal? week {NUMBERED}"
WEEKS = f"calendar|iso|cal? week|weeks {NUMBERED}"

WEEK_NUMBERS = (
    Form(f"{WEEK} NUMBER of|,|/|-|in? YEAR?", "SPAN", week_numbered, "in week 49"),
    Form(
        "YEAR ,|-|/? week NUMBER",
        "SPAN",
        lambda context, in_year, number: week_numbered(context, number, in_year),
        "2026-W50",
    ),
    Form(
        f"between|from? {WEEKS} NUMBER -|to|or|and|/|through calendar? week|weeks? {NUMBERED} NUMBER of|,|in? YEAR?",
        "SPAN",
        _weeks,
        "week 24 or 25",
    ),
)
"""Numbered weeks."""
