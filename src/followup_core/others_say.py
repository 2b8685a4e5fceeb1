"""Where other advisers would tell this visitor something else: one line beside an answer; the verdict stands."""

from collections.abc import Callable
from datetime import timedelta
from typing import NamedTuple

from followup_core import limits
from followup_core.advice import thank_you_in_time
from followup_core.answer_parts import Advice
from followup_core.dates import Basis
from followup_core.rules import Rule, Standing, Trait, told_to_call
from followup_core.sources import TOPICS
from followup_core.texts import say
from followup_core.verdicts import FOLLOW_UPS

WEEK, TWO_WEEKS, FOUR_WEEKS = timedelta(weeks=1), timedelta(weeks=2), timedelta(weeks=4)
"""Numbers that the sources give; none of them is ours."""


class OtherView(NamedTuple):
    """What others say to a visitor in some standing: its name, the topic it belongs to, and when it holds."""

    id: str
    topic: str
    when: Callable[[Standing, Rule], bool]


def others_say(standing: Standing, rule: Rule) -> tuple[Advice, ...]:
    """The first view that holds, with the section where we stand; empty where none of them differs."""
    for view in OTHER_VIEWS:
        if view.when(standing, rule):
            section = next(topic.section for topic in TOPICS if topic.id == view.topic)
            return (Advice(view.id, say(f"others_say.{view.id}", **limits.BY_TEXT_NAME), section),)
    return ()


def _asks_after(standing: Standing, rule: Rule, basis: Basis) -> bool:
    return rule.verdict in FOLLOW_UPS and standing.dates.basis is basis


def _within_a_week_of_their_date(standing: Standing, rule: Rule) -> bool:
    deadline = standing.dates.word.deadline
    return _asks_after(standing, rule, Basis.DEADLINE) and deadline is not None and standing.today <= deadline + WEEK


def _within_two_weeks(standing: Standing, rule: Rule) -> bool:
    since = standing.today - standing.situation.interview_day
    return _asks_after(standing, rule, Basis.NO_TIMELINE) and since < TWO_WEEKS


def _within_four_weeks(standing: Standing, rule: Rule) -> bool:
    since = standing.today - standing.situation.interview_day
    return _asks_after(standing, rule, Basis.NO_TIMELINE_SLOW) and since < FOUR_WEEKS


def _long_wait_goes_on(standing: Standing, rule: Rule) -> bool:
    waits = Trait.THEIR_TIME_RUNS in rule.traits and standing.dates.basis is Basis.NO_TIMELINE_SLOW
    return waits and standing.today >= standing.situation.interview_day + WEEK


def _asked_in_vain(_standing: Standing, rule: Rule) -> bool:
    return Trait.NO_REPLY in rule.traits


def _could_call(standing: Standing, rule: Rule) -> bool:
    asks = rule.verdict in FOLLOW_UPS and standing.dates.basis is not Basis.ACCEPTED_OFFER
    return asks and not told_to_call(standing)


OTHER_VIEWS = (
    OtherView("grace", "grace", _within_a_week_of_their_date),
    OtherView("two-weeks", "no-date", _within_two_weeks),
    OtherView("four-weeks", "slow", _within_four_weeks),
    OtherView("sooner", "slow", _long_wait_goes_on),
    OtherView("second-email", "second-email", _asked_in_vain),
    OtherView("calling", "calling", _could_call),
    OtherView("thanks", "thanks", thank_you_in_time),
)
"""The first one that holds is shown, so there is never more than one."""
