"""Asks the core as a program would: facts as JSON values, days as text."""

from datetime import date
from typing import Any

from followup_core import Answer, Situation, check
from followup_core.checker import calendar_named
from followup_core.dates import KeyDates, key_dates
from followup_core.rules import Standing

type Facts = dict[str, Any]


def ask(today: str, **facts: Any) -> Answer:
    """The answer to a situation on a day; the interview was on Monday 2 November 2026 where nothing else is said."""
    return check(Situation.from_dict({"interview_day": "2026-11-02"} | facts), date.fromisoformat(today))


def row(today: str, **facts: Any) -> str:
    """The row of the table that decides."""
    return ask(today, **facts).rule.id


def dates_of(today: str = "2100-01-01", **facts: Any) -> KeyDates:
    """The key dates of a situation."""
    situation = Situation.from_dict({"interview_day": "2026-11-02"} | facts).as_of(date.fromisoformat(today))
    return key_dates(situation, calendar_named(situation.country, situation.region))


def standing_on(today: str, **facts: Any) -> Standing:
    """Where a situation stands on a day."""
    day = date.fromisoformat(today)
    situation = Situation.from_dict({"interview_day": "2026-11-02"} | facts).as_of(day)
    return Standing(situation, dates_of(today, **facts), day)
