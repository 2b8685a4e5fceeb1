"""A kept case as the list of what was learnt about it, day by day, so that nothing that was ever said is lost.

The newest entry of each fact is what holds. What an older version of the program wrote is read as it stands, and an
entry that this version does not know is kept for the one that does.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple, Self, cast

from followup_core.facts import facts_of, write_record
from followup_core.problems import SituationError
from followup_core.situation import Situation

LONGEST_NAME = 300
"""The most characters of the name of a company or role that are kept."""


class PutAway(StrEnum):
    """Why a case is put away."""

    GOT_IT = "got_it"
    SAID_NO = "said_no"
    WITHDREW = "withdrew"
    LET_IT_REST = "let_it_rest"


class Entry(NamedTuple):
    """One fact as it was told on a day: a fact of a situation, `company`, `role` or `put_away`, and its JSON value."""

    on: date
    fact: str
    value: object

    @property
    def key(self) -> tuple[date, str, str]:
        """The entry in a form that can be counted."""
        return self.on, self.fact, json.dumps(self.value, sort_keys=True)


class Case(NamedTuple):
    """A case: its id, and what was learnt about it, the oldest first."""

    id: str
    news: tuple[Entry, ...]

    @property
    def holds(self) -> dict[str, object]:
        """The newest value of each fact."""
        return {each.fact: each.value for each in self.news}

    @property
    def situation(self) -> Situation:
        """The facts as a situation.

        Raises:
            SituationError: some of them cannot be read.
        """
        return situation_of(self.holds)

    @property
    def put_away(self) -> PutAway | None:
        """Why it is put away; None where it is not."""
        why = self.holds.get("put_away")
        return PutAway(why) if isinstance(why, str) and why in set(PutAway) else None

    def name(self, fact: str) -> str:
        """What the visitor calls the `company` or the `role`."""
        value = self.holds.get(fact)
        return " ".join(value.split())[:LONGEST_NAME] if isinstance(value, str) else ""

    def told(self, on: date, facts: Mapping[str, object]) -> Self:
        """The case with what is new in `facts`, told on a day."""
        holds = self.holds
        news = (Entry(on, fact, value) for fact, value in facts.items() if holds.get(fact, _UNSAID) != value)
        return self._replace(news=(*self.news, *news))


_UNSAID = object()


def situation_of(told: Mapping[str, object]) -> Situation:
    """The facts among what was told of a case as a situation, which its names and why it is put away are not.

    Raises:
        SituationError: some of them cannot be read, or cannot both be.
    """
    known = facts_of(Situation)
    return Situation.from_dict({fact: value for fact, value in told.items() if fact in known})


def readable(told: Mapping[str, object]) -> Situation | None:
    """The same, or None where some of the facts cannot be read, or cannot both be."""
    try:
        return situation_of(told)
    except SituationError:
        return None


FOLLOW_UPS_FACT = "follow_ups"
"""The one fact that is a list: what two versions add to it are two messages, and none of them may be forgotten."""


def united(base: object, one: object, other: object) -> object:
    """What both versions of a list of days make of the one that they had: all that was added, nothing taken out."""
    if not all(isinstance(days, list) for days in (base, one, other)):
        return one
    was, mine, theirs = (Counter(map(str, cast(list[object], days))) for days in (base, one, other))
    added, removed = (mine - was) | (theirs - was), (was - mine) | (was - theirs)
    return sorted((was - removed + added).elements())


def begun(case: str, on: date, situation: Situation, names: Mapping[str, str]) -> Case:
    """A new case: every fact that is not at its default."""
    defaults = {name: spec.default for name, (spec, _) in facts_of(Situation).items()}
    given = {
        name: value for name, value in write_record(situation).items() if getattr(situation, name) != defaults[name]
    }
    return Case(case, ()).told(on, given | {key: value for key, value in names.items() if value})


def went_on(
    case: Case, on: date, situation: Situation, names: Mapping[str, str], before: Situation | None = None
) -> Case:
    """The same case with the facts that have changed.

    Args:
        case: as the list has it.
        on: the day.
        situation: the facts now.
        names: the company and the role, where they are known.
        before: the facts that `situation` came from. What is the same in both is left as the list has it, since
            another tab may have told something newer. None where that is not known, as of a link: then all of them are
            told, and no message that the list knows of is forgotten.
    """
    now = write_record(situation)
    seen: dict[str, object] = {FOLLOW_UPS_FACT: []}
    if before is not None:
        seen = write_record(before)
        now = {fact: value for fact, value in now.items() if seen[fact] != value}
    if FOLLOW_UPS_FACT in now:
        now[FOLLOW_UPS_FACT] = united(seen[FOLLOW_UPS_FACT], now[FOLLOW_UPS_FACT], case.holds.get(FOLLOW_UPS_FACT, []))
    return with_facts(case, on, now | dict(names))


def with_facts(case: Case, on: date, facts: Mapping[str, object]) -> Case:
    """The case with these facts and names, told on a day; what was never told of it is at its default."""
    defaults = write_record(Situation(interview_day=on)) | {"interview_day": None, "company": "", "role": ""}
    held = defaults | case.holds
    return case.told(on, {fact: value for fact, value in facts.items() if held.get(fact, _UNSAID) != value})


def has_been(case: Case, situation: Situation) -> bool:
    """Whether a case has these facts, or had them at some time."""
    wanted = write_record(situation)
    held: dict[str, object] = write_record(Situation(interview_day=situation.interview_day))
    for each in case.news:
        if each.fact in wanted:
            held[each.fact] = each.value
            if held == wanted:
                return True
    return False


def by_day(case: Case) -> Iterable[tuple[date, list[Entry]]]:
    """What was told, by the day on which it was, without what was corrected on that very day."""
    for day, entries in groupby(sorted(case.news, key=lambda each: each.on), key=lambda each: each.on):
        yield day, list({each.fact: each for each in entries}.values())
