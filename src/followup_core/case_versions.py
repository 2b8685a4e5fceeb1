"""Two versions of one kept case, as two devices recorded them, brought together without losing anything."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from zlib import crc32

from followup_core.case_log import FOLLOW_UPS_FACT, Case, Entry, readable, united

SECOND = "--"
"""What stands in the id of a version that contradicts the first, between its own id and what tells it apart."""


class Merged(NamedTuple):
    """Two versions of one case brought together: one, or both where they contradict each other."""

    case: Case
    other: Case | None


def merged(mine: Case, theirs: Case) -> Merged:
    """Both versions of one case in one: of each fact the later news holds, and the older stays as history.

    Where they were told different things on one day, neither is later, and both are kept: mine under its id, theirs
    under an id that follows from what it says, so that bringing the same file in twice changes nothing. A message that
    one of them tells of was sent all the same, so both have the follow-ups of both.
    """
    lacking, more = _without(theirs.news, mine.news), _without(mine.news, theirs.news)
    if not lacking:
        return Merged(mine, None)
    if not more:
        return Merged(theirs, None)
    together = _with_all_follow_ups(mine, theirs, _together(mine, theirs, lacking, more))
    if _contradict(mine, theirs) or not readable(together.holds):
        both = _with_all_follow_ups(mine, theirs, mine), _with_all_follow_ups(mine, theirs, theirs)
        kept, other = both if all(readable(each.holds) for each in both) else (mine, theirs)
        return Merged(kept, other._replace(id=_second_id(theirs)))
    return Merged(together, None)


def _together(mine: Case, theirs: Case, lacking: Sequence[Entry], more: Sequence[Entry]) -> Case:
    """All that was told, by day; of each fact the latest comes last, even where its day is earlier.

    Days need not rise: a visitor looks ahead from a day of their choice and comes back, or travels west.
    """
    news = sorted((*mine.news, *lacking), key=lambda each: each.on)
    for fact in dict.fromkeys(each.fact for each in news):
        one, other = _newest(mine.news, fact), _newest(theirs.news, fact)
        if one is None or (other and not _newest(more, fact)):
            latest = other
        else:
            latest = other if other and _newest(lacking, fact) and other.on > one.on else one
        if latest and latest != _newest(news, fact):
            news.remove(latest)
            news.append(latest)
    return mine._replace(news=tuple(news))


def _with_all_follow_ups(mine: Case, theirs: Case, case: Case) -> Case:
    """A case made of both versions, or one of them, with the follow-ups of both: none may hide an earlier message."""
    newest = [_newest(each.news, FOLLOW_UPS_FACT) for each in (mine, theirs)]
    known = {each.key for each in theirs.news}
    common = _newest([each for each in mine.news if each.key in known], FOLLOW_UPS_FACT)
    was, one, other = (entry.value if entry else [] for entry in (common, *newest))
    all_ = united(was, one, other)
    if all_ == case.holds.get(FOLLOW_UPS_FACT, []):
        return case
    told_on = max(entry.on for entry in newest if entry)
    return case._replace(news=(*case.news, Entry(told_on, FOLLOW_UPS_FACT, all_)))


def _newest(news: Sequence[Entry], fact: str) -> Entry | None:
    return next((each for each in reversed(news) if each.fact == fact), None)


def is_of_one(one: Case, other: Case) -> bool:
    """Whether one of two versions merely continues the other."""
    return not _without(one.news, other.news) or not _without(other.news, one.news)


def _without(news: Iterable[Entry], known: Iterable[Entry]) -> list[Entry]:
    """The entries that are not among the known ones; of one that occurs more often, as many as there are more."""
    left = Counter(each.key for each in known)
    lacking = []
    for each in news:
        if left[each.key] > 0:
            left[each.key] -= 1
        else:
            lacking.append(each)
    return lacking


def _contradict(mine: Case, theirs: Case) -> bool:
    """Whether some fact was told in two ways on one day, and neither version knows the other's; lists are united."""
    newest = {each.fact: each for each in mine.news}
    keys, other_keys = {each.key for each in mine.news}, {each.key for each in theirs.news}
    return any(
        each.on == newest[fact].on and each.key not in keys and newest[fact].key not in other_keys
        for fact, each in {each.fact: each for each in theirs.news}.items()
        if fact in newest and fact != FOLLOW_UPS_FACT
    )


def _second_id(case: Case) -> str:
    says = json.dumps([(each.on.isoformat(), *each.key[1:]) for each in case.news])
    return f"{case.id.partition(SECOND)[0]}{SECOND}{crc32(says.encode()):08x}"
