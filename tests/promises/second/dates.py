"""The days that the verdict hangs on: earliest contact, the end of giving time, long past."""

from dataclasses import dataclass
from datetime import date, timedelta

from tests.promises.second.facts import Facts
from tests.promises.second.standing import Standing
from tests.promises.second.workdays import DAY, Workdays

WEEK = timedelta(days=7)
NO_TIMELINE, NO_TIMELINE_SLOW = WEEK, 3 * WEEK
STILL_DECIDING, STILL_DECIDING_SLOW = 2 * WEEK, 3 * WEEK
LONG_PAST = timedelta(days=60)
ANSWER_WORKDAYS = 5


@dataclass(frozen=True, slots=True)
class Dates:
    """Earliest contact, the last day to write, and the day on which a follow-up has had its time."""

    earliest: date
    last_to_write: date
    time_given: date | None


def dates(facts: Facts, stands: Standing) -> Dates:
    """The days of a situation, by the chapter of the policy that is called so."""
    workdays = Workdays(facts.country, facts.region)
    in_cycle = [day for day in facts.follow_ups if day > stands.last_word]
    early = [day for day in in_cycle if is_early(day, stands)]
    proper = [day for day in in_cycle if not is_early(day, stands)]
    earliest = _earliest(facts, stands, workdays)
    if early and stands.deadline:
        earliest = max(earliest, workdays.first_from(early[-1] + WEEK))
    return Dates(
        earliest=earliest,
        last_to_write=workdays.first_from(earliest + LONG_PAST),
        time_given=max(proper[-1] + WEEK, workdays.after(proper[-1], ANSWER_WORKDAYS)) if proper else None,
    )


def is_early(day: date, stands: Standing) -> bool:
    """On or before the deadline, before a floor, or before the day on which they want to be asked."""
    if stands.deadline:
        return day <= stands.deadline
    begins = stands.floor or stands.ask_on
    return begins is not None and day < begins


def _earliest(facts: Facts, stands: Standing, workdays: Workdays) -> date:
    passed = workdays.first_from(stands.deadline + DAY) if stands.deadline else None
    if stands.still_deciding_on:
        pause = STILL_DECIDING_SLOW if facts.slow else STILL_DECIDING
        rested = workdays.first_from(stands.still_deciding_on + pause)
        return max(rested, passed) if passed else rested
    if passed:
        return passed
    if stands.floor:
        return workdays.first_from(stands.floor + WEEK)
    if stands.ask_on:
        return stands.ask_on
    if stands.accepted_on:
        return workdays.first_from(stands.accepted_on + WEEK)
    return workdays.first_from(facts.interview + (NO_TIMELINE_SLOW if facts.slow else NO_TIMELINE))
