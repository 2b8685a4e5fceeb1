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
from typing import NamedTuple, Self
from zlib import crc32

from followup_core.facts import facts_of, write_record
from followup_core.problems import SituationError
from followup_core.situation import Situation

LONGEST_NAME = 300
"""Characters of the name of a company or role that are kept."""


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
        known = facts_of(Situation)
        return Situation.from_dict({fact: value for fact, value in self.holds.items() if fact in known})

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


def begun(case: str, on: date, situation: Situation, names: Mapping[str, str]) -> Case:
    """A new case: every fact that is not at its default."""
    defaults = {name: spec.default for name, (spec, _) in facts_of(Situation).items()}
    given = {
        name: value for name, value in write_record(situation).items() if getattr(situation, name) != defaults[name]
    }
    return Case(case, ()).told(on, given | {key: value for key, value in names.items() if value})


def went_on(case: Case, on: date, situation: Situation, names: Mapping[str, str]) -> Case:
    """The same case with the facts that have changed."""
    defaults = Situation(interview_day=situation.interview_day)
    held = write_record(defaults) | {"company": "", "role": ""} | case.holds
    now = write_record(situation) | dict(names)
    return case.told(on, {fact: value for fact, value in now.items() if held.get(fact, _UNSAID) != value})


class Merged(NamedTuple):
    """Two versions of one case brought together: one, or both where they contradict each other."""

    case: Case
    other: Case | None


def merged(mine: Case, theirs: Case) -> Merged:
    """Both versions of one case in one: of each fact the later news holds, and the older stays as history.

    Where both were told another thing on the same day neither is later, and both are kept: mine under its id, theirs
    under an id that follows from what it says, so that bringing the same file in twice changes nothing.
    """
    lacking, more = _without(theirs.news, mine.news), _without(mine.news, theirs.news)
    if not lacking:
        return Merged(mine, None)
    if not more:
        return Merged(theirs, None)
    together = mine._replace(news=tuple(sorted((*mine.news, *lacking), key=lambda each: each.on)))
    if _contradict(mine, theirs) or not _can_be(together):
        return Merged(mine, theirs._replace(id=_second_id(theirs)))
    return Merged(together, None)


def _without(news: Iterable[Entry], known: Iterable[Entry]) -> list[Entry]:
    """The entries that are not among the known ones, each as often as it stands there more."""
    left = Counter(each.key for each in known)
    lacking = []
    for each in news:
        if left[each.key] > 0:
            left[each.key] -= 1
        else:
            lacking.append(each)
    return lacking


def _contradict(mine: Case, theirs: Case) -> bool:
    """Whether some fact was told in two ways on one day, and neither version knows the other's."""
    newest = {each.fact: each for each in mine.news}
    keys, other_keys = {each.key for each in mine.news}, {each.key for each in theirs.news}
    return any(
        each.on == newest[fact].on and each.key not in keys and newest[fact].key not in other_keys
        for fact, each in {each.fact: each for each in theirs.news}.items()
        if fact in newest
    )


def _can_be(case: Case) -> bool:
    try:
        return case.situation is not None
    except SituationError:
        return False


def _second_id(case: Case) -> str:
    says = json.dumps([(each.on.isoformat(), *each.key[1:]) for each in case.news])
    return f"{case.id.partition('--')[0]}--{crc32(says.encode()):08x}"


def by_day(case: Case) -> Iterable[tuple[date, list[Entry]]]:
    """What was told, by the day on which it was, without what was corrected on that very day."""
    for day, entries in groupby(case.news, key=lambda each: each.on):
        yield day, list({each.fact: each for each in entries}.values())
