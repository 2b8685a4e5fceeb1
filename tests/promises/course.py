"""A situation over its days: before, on and after each day on which something can turn."""

from datetime import date, timedelta
from typing import NamedTuple

from followup_core.dates import KeyDates, key_dates, turning_days
from followup_core.replies import Offer, reply_day
from followup_core.situation import Situation
from followup_core.workdays import Calendar

BESIDE = (-1, 0, 1)


class Course(NamedTuple):
    """A situation with what follows from it, and the days on which it is asked about."""

    situation: Situation
    dates: KeyDates
    calendar: Calendar
    days: tuple[date, ...]

    @classmethod
    def of(cls, situation: Situation, calendar: Calendar, dates: KeyDates | None = None) -> "Course":
        """The course of a situation; `dates` where they are known already."""
        dates = dates or key_dates(situation, calendar)
        return cls(situation, dates, calendar, _days(situation, dates, calendar))


def _days(situation: Situation, dates: KeyDates, calendar: Calendar) -> tuple[date, ...]:
    """Before, on and after each day on which something can turn, and the days off around them; none too early."""
    first = latest_happened(situation)
    keys = turning_days(situation, dates)
    word = dates.word
    marks = [*keys, *(day for day in (word.deadline, word.floor, word.ask_on) if day)]
    days = {day + timedelta(beside) for day in marks for beside in BESIDE}
    days |= {_day_off(dates.earliest_contact, 1, calendar), _day_off(dates.long_past_from, -1, calendar)}
    start = first or min(days)
    return tuple(sorted({day for day in days if day >= start} | ({start, start + timedelta(1)})))


def _day_off(day: date, step: int, calendar: Calendar) -> date:
    while calendar.is_working_day(day):
        day += timedelta(step)
    return day


def latest_happened(situation: Situation) -> date | None:
    """The last day on which anything happened that the visitor told of: none asks before it."""
    reply, said = situation.came_back, situation.timeline
    days = [*situation.follow_ups, situation.portal_checked_on, situation.missed_appointment]
    days += [said.said_on] if said else []
    days += [reply_day(reply)] if reply else []
    days += [reply.answered_on] if isinstance(reply, Offer) else []
    return max((day for day in days if day), default=None)
