"""What would change it: each single fact that, answered otherwise, gives another verdict today."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from followup_core.answer_parts import Alternative, Assumption
from followup_core.dates import DATED, key_dates
from followup_core.facts import facts_of
from followup_core.plan import next_change
from followup_core.rules import Standing, decide
from followup_core.situation import Situation
from followup_core.texts import say
from followup_core.verdicts import Verdict
from followup_core.workdays import Calendar


class Outcome(NamedTuple):
    """What an answered-otherwise fact gives: its path, which answer, where that stands, and the verdict."""

    path: str
    answer: str
    standing: Standing
    verdict: Verdict

    def later(self) -> tuple[date, Verdict] | None:
        """How that goes on if nothing happens; asked for only where today's verdict is the same."""
        change = next_change(*self.standing)
        return change and (change[0], change[1].verdict)


def outcomes(situation: Situation, calendar: Calendar, today: date) -> tuple[Outcome, ...]:
    """The outcome of every other answer to every single fact."""
    dates = key_dates(situation, calendar)
    return tuple(
        _outcome(path, answer, Standing(other, key_dates(other, calendar) if path in DATED else dates, today))
        for path, answer, other in _others(situation, today)
    )


def alternatives(found: tuple[Outcome, ...], verdict: Verdict) -> tuple[Alternative, ...]:
    """Those outcomes that turn the verdict, in the order of the questions."""
    return tuple(
        Alternative(each.path, say(f"alternative.{each.path}.{each.answer}"), each.verdict)
        for each in found
        if each.verdict is not verdict
    )


def assumptions(situation: Situation, found: tuple[Outcome, ...], as_it_is: Outcome) -> tuple[Assumption, ...]:
    """The facts at their default that matter here, the most important first."""
    later, known, shown = as_it_is.later(), facts_of(Situation), []
    for name in IMPORTANCE:
        if getattr(situation, name) != known[name][0].default:
            continue
        otherwise = [each for each in found if each.path == name]
        turns_today = any(each.verdict is not as_it_is.verdict for each in otherwise)
        if turns_today or (name == "country" and later) or any(each.later() != later for each in otherwise):
            shown.append(Assumption(name, say(f"question.{name}.assumed"), turns_today))
    return tuple(shown)


IMPORTANCE = (
    "follow_ups",
    "came_back",
    "timeline",
    "contact",
    "channel",
    "country",
    "only_successful_hear_back",
    "asked_not_to_ask",
    "pace",
    "other_offer",
    "missed_appointment",
    "another_job",
)
"""Which assumption a visitor should see first. The facts that are not here turn no verdict by themselves, or are given
with another."""


def outcome_of(situation: Situation, calendar: Calendar, today: date) -> Outcome:
    """The outcome of the situation as it is."""
    return _outcome("", "", Standing(situation, key_dates(situation, calendar), today))


def _outcome(path: str, answer: str, standing: Standing) -> Outcome:
    return Outcome(path, answer, standing, decide(standing).verdict)


def _others(situation: Situation, today: date) -> Iterator[tuple[str, str, Situation]]:
    """Every situation that differs from this one in a single fact that its kind has another answer for."""
    known = facts_of(Situation)
    values = {name: getattr(situation, name) for name in known}
    for name, (_, about) in known.items():
        if name != "interview_day":
            for answer, value in about.kind.others(values[name], today):
                yield name, answer, Situation(**(values | {name: value}))
