"""The days to come: the next change if nothing happens, and the plan if the visitor does what the answer says."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from followup_core.answer_parts import Step
from followup_core.dates import key_dates, turning_days
from followup_core.replies import Offer
from followup_core.rules import Change, Rule, Standing, decide
from followup_core.situation import AnotherJob, Situation
from followup_core.verdicts import CONTACTS, Verdict
from followup_core.workdays import Calendar, first_working_day

ONE_DAY = timedelta(days=1)
MOST_STEPS = 12
"""More steps than any plan has: a plan that did not end would be a fault of the table, and must not hang a page."""


def next_change(standing: Standing, verdict: Verdict) -> Change | None:
    """The first day after today on which `verdict`, today's, is another if nothing happens; None if it never is."""
    for day in turning_days(standing.situation, standing.dates):
        if day > standing.today and (rule := decide(standing.on(day))).verdict is not verdict:
            return Change(day, rule)
    return None


def best_day(standing: Standing, verdict: Verdict, calendar: Calendar) -> date | None:
    """The next working day, where today is not one and `verdict`, its own, is to contact them; None where it is fine.

    A day they named themselves is fine, and so is today where the next working day would be too late.
    """
    today = standing.today
    if verdict not in CONTACTS or today == standing.dates.word.ask_on or calendar.is_working_day(today):
        return None
    day = first_working_day(today, calendar)
    return day if decide(standing.on(day)).verdict is verdict else None


def plan(standing: Standing, calendar: Calendar) -> tuple[Step, ...]:
    """Each coming day on which the verdict changes, when the visitor does what it says on the first day it says so.

    Portal and message fall on the same day. A message that is best on a later day is sent then. The first turn, which
    is today's verdict, is not a step; each step lasts until the day before the next.
    """
    found = tuple(turns(standing, calendar))
    ends = [max(turn.day, later.day - ONE_DAY) for turn, later in pairwise(found)]
    steps = zip(found, [*ends, None], strict=True)
    return tuple(Step(turn.day, until, turn.rule.verdict, turn.rule) for turn, until in steps)[1:]


class Turn(NamedTuple):
    """A day on which the plan turns.

    Attributes:
        day: the day on which what the row says is done: the best one for it.
        rule: the row that decides.
        standing: the facts before that.
        after: the facts once it is done.
    """

    day: date
    rule: Rule
    standing: Standing
    after: Situation


def turns(standing: Standing, calendar: Calendar) -> Iterator[Turn]:
    """The turns of the plan in order; the first is today's verdict."""
    for _ in range(MOST_STEPS):
        rule = decide(standing)
        if rule.verdict in DOING:
            day = best_day(standing, rule.verdict, calendar) or standing.today
            situation = DOING[rule.verdict](standing.situation, day)
            yield Turn(day, rule, standing, situation)
            day += timedelta(days=0 if rule.verdict is Verdict.CHECK_PORTAL else 1)
            standing = Standing(situation, key_dates(situation, calendar), day)
        else:
            yield Turn(standing.today, rule, standing, standing.situation)
            change = next_change(standing, rule.verdict)
            if change is None:
                return
            standing = standing.on(change.day)


def _sent(situation: Situation, day: date) -> Situation:
    return replace(situation, follow_ups=(*situation.follow_ups, day))


def _looked(situation: Situation, day: date) -> Situation:
    return replace(situation, portal_checked_on=day)


def _asked_for_feedback(situation: Situation, _day: date) -> Situation:
    return replace(situation, feedback_asked=True)


def _withdrew(situation: Situation, _day: date) -> Situation:
    return replace(situation, another_job=AnotherJob.TAKEN_AND_TOLD)


def _told(situation: Situation, _day: date) -> Situation:
    offer = situation.other_offer
    return replace(situation, other_offer=offer and replace(offer, told=True))


def _said_yes(situation: Situation, day: date) -> Situation:
    offer = situation.came_back
    return replace(situation, came_back=replace(offer, answered_on=day) if isinstance(offer, Offer) else offer)


DOING: Mapping[Verdict, Callable[[Situation, date], Situation]] = {
    Verdict.SEND_EMAIL: _sent,
    Verdict.ASK_RECRUITER: _sent,
    Verdict.CALL: _sent,
    Verdict.ASK_NEW_TIME: _sent,
    Verdict.CHECK_PORTAL: _looked,
    Verdict.ASK_FEEDBACK: _asked_for_feedback,
    Verdict.WITHDRAW: _withdrew,
    Verdict.TELL_THEM_NOW: _told,
    Verdict.ANSWER_OFFER: _said_yes,
}
"""What the facts are once the visitor has done what a verdict says (an offer: said yes to it)."""
