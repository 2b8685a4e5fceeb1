"""A situation day by day, without the shortcuts of `plan.py`: what holds on each day, and what a visitor does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from followup_core.checker import calendar_named
from followup_core.dates import KeyDates, key_dates
from followup_core.replies import Offer
from followup_core.rules import Rule, Standing, decide
from followup_core.situation import AnotherJob, Situation
from followup_core.verdicts import CONTACTS, Verdict
from followup_core.workdays import Calendar

ONE_DAY = timedelta(days=1)


def rule_on(situation: Situation, day: date) -> Rule:
    """The row that decides on a day."""
    return decide(standing_on(situation, day))


def standing_on(situation: Situation, day: date) -> Standing:
    """Where the situation stands on a day."""
    return Standing(situation, dates_of(situation), day)


@lru_cache(maxsize=16)
def dates_of(situation: Situation) -> KeyDates:
    """The days that follow from a situation, which are the same whatever today is: asked day by day."""
    return key_dates(situation, calendar_of(situation))


def calendar_of(situation: Situation) -> Calendar:
    """The calendar of the situation's country."""
    return calendar_named(situation.country, situation.region)


def silent_days(situation: Situation, today: date, count: int) -> Iterator[tuple[date, Rule]]:
    """Today and the `count` days after it, on which nobody does anything."""
    dates = dates_of(situation)
    for after in range(count + 1):
        day = today + timedelta(days=after)
        yield day, decide(Standing(situation, dates, day))


def lived_days(situation: Situation, today: date, count: int) -> list[tuple[date, Verdict]]:
    """Each day on which the verdict changes, when the visitor does what it says and hears nothing.

    Portal and message fall on the same day; a message that is better sent on the next working day is sent then.
    """
    calendar, found, day = calendar_of(situation), list[tuple[date, Verdict]](), today
    before: Verdict | None = None
    while day <= today + timedelta(days=count):
        verdict = rule_on(situation, day).verdict
        if verdict in ACTS:
            if verdict in CONTACTS and better_tomorrow(situation, verdict, day, calendar):
                day += ONE_DAY
                continue
            found.append((day, verdict))
            situation = done(situation, verdict, day)
            before = None
            day += timedelta(days=verdict is not Verdict.CHECK_PORTAL)
        else:
            found += [(day, verdict)] if verdict is not before else []
            before, day = verdict, day + ONE_DAY
    return found


ACTS = frozenset(Verdict) - {Verdict.MOVE_ON, Verdict.WAIT, Verdict.GIVE_TIME, Verdict.LET_IT_REST}


def done(situation: Situation, verdict: Verdict, day: date) -> Situation:
    """The facts once the visitor has done on `day` what a verdict says; written apart from `plan.py`, which it checks.

    A yes, a look in the portal, a word to another employer, feedback, a farewell: each is one fact. All that is left
    is asking for something, and what was asked before stays asked.
    """
    reply, other = situation.came_back, situation.other_offer
    if verdict is Verdict.ANSWER_OFFER and isinstance(reply, Offer):
        return replace(situation, came_back=replace(reply, answered_on=day))
    if verdict is Verdict.TELL_THEM_NOW and other:
        return replace(situation, other_offer=replace(other, told=True))
    if verdict is Verdict.CHECK_PORTAL:
        return replace(situation, portal_checked_on=day)
    if verdict is Verdict.ASK_FEEDBACK:
        return replace(situation, feedback_asked=True)
    if verdict is Verdict.WITHDRAW:
        return replace(situation, another_job=AnotherJob.TAKEN_AND_TOLD)
    return replace(situation, follow_ups=(*situation.follow_ups, day))


def better_tomorrow(situation: Situation, verdict: Verdict, day: date, calendar: Calendar) -> bool:
    """Whether a day off is followed by a working day on which the verdict is still the same."""
    if calendar.is_working_day(day) or day == dates_of(situation).word.ask_on:
        return False
    while not calendar.is_working_day(day):
        day += ONE_DAY
    return rule_on(situation, day).verdict is verdict
