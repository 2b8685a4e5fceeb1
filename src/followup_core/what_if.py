"""What would change it: each single fact that, answered otherwise, gives another verdict today."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from followup_core.answer_parts import Alternative, Assumption
from followup_core.dates import key_dates
from followup_core.facts import facts_of
from followup_core.plan import best_day, next_change
from followup_core.rules import Change, Standing, decide
from followup_core.situation import Situation
from followup_core.texts import say
from followup_core.verdicts import STAGES, Stage, Verdict
from followup_core.workdays import Calendar


class Outcome(NamedTuple):
    """What another answer to one fact gives: the fact's path, the answer, the standing it leads to, and its verdict."""

    path: str
    answer: str
    standing: Standing
    verdict: Verdict

    def later(self) -> tuple[date, Verdict] | None:
        """How that goes on if nothing happens; asked for only where today's verdict is the same."""
        change = next_change(self.standing, self.verdict)
        return change and (change.day, change.rule.verdict)


def outcomes(standing: Standing, calendar: Calendar) -> tuple[Outcome, ...]:
    """The outcome of every other answer to every single fact."""
    dates = standing.dates
    return tuple(
        _outcome(path, answer, Standing(other, key_dates(other, calendar) if moves else dates, standing.today))
        for path, answer, other, moves in _others(standing)
    )


def alternatives(found: tuple[Outcome, ...], verdict: Verdict, calendar: Calendar) -> tuple[Alternative, ...]:
    """Those outcomes that turn the verdict, in the order of the questions."""
    return tuple(_alternative(each, calendar) for each in found if each.verdict is not verdict)


WAYS = ("today", "on", "until", "theirs")
"""How a day belongs to the verdict that another answer gives; `leads_to.<way>` says it."""

THEIRS = frozenset({"ahead", "floor", "new_timeline", "check_in_on"})
"""Answers with a day that they would have named: any day stands for it, so no day that follows from it is named."""


def _alternative(found: Outcome, calendar: Calendar) -> Alternative:
    """An outcome with the day on which to do what it gives, or until which to leave it."""
    text, short = say(f"alternative.{found.path}.{found.answer}"), say(f"verdict.{found.verdict}.short")
    day, way = _day_of(found, calendar)
    leads_to = say(f"leads_to.{way}", verdict=short, day=day or found.standing.today) if way else short
    return Alternative(found.path, text, found.verdict, day, leads_to)


def _day_of(found: Outcome, calendar: Calendar) -> tuple[date | None, str | None]:
    """The day, and how it belongs to the verdict: today, on, until, or until a day of theirs."""
    stage, today = STAGES[found.verdict], found.standing.today
    if stage is Stage.ACT:
        day = best_day(found.standing, found.verdict, calendar)
        return (day, "on") if day else (today, "today")
    if stage is Stage.REST:
        return None, None
    if found.answer in THEIRS:
        return None, "theirs"
    later = found.later()
    return (later[0], "until") if later else (None, None)


def assumptions(
    situation: Situation, verdict: Verdict, change: Change | None, found: tuple[Outcome, ...]
) -> tuple[Assumption, ...]:
    """The facts at their default that matter here, the most important first.

    Args:
        situation: the facts.
        verdict: today's.
        change: what follows it if nothing happens.
        found: what every other answer gives.
    """
    shown = []
    later = change and (change.day, change.rule.verdict)
    for name, default in RANKED.items():
        if getattr(situation, name) != default:
            continue
        otherwise = [each for each in found if each.path == name]
        turns_today = any(each.verdict is not verdict for each in otherwise)
        if turns_today or (name == "country" and later) or any(each.later() != later for each in otherwise):
            shown.append(Assumption(name, say(f"question.{name}.assumed"), turns_today))
    return tuple(shown)


def _outcome(path: str, answer: str, standing: Standing) -> Outcome:
    return Outcome(path, answer, standing, decide(standing).verdict)


def _others(standing: Standing) -> Iterator[tuple[str, str, Situation, bool]]:
    """Every situation that differs from this one in a single fact, and whether its key dates may be others.

    A fact on which only words depend is left out: it turns no verdict.
    """
    values = {name: getattr(standing.situation, name) for name in KNOWN}
    for name, (_, about) in KNOWN.items():
        if about.words_only:
            continue
        for answer, value in about.kind.others(values[name], standing.today):
            yield name, answer, Situation(**(values | {name: value})), about.moves_dates


KNOWN = facts_of(Situation)


def _ranked() -> dict[str, object]:
    ranked = [(about.rank, name, spec.default) for name, (spec, about) in KNOWN.items() if about.rank]
    return {name: default for _, name, default in sorted(ranked, key=lambda each: each[0])}


RANKED = _ranked()
"""The facts that can be assumed, each with its default, the one first that a visitor should see first."""
