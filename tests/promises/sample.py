"""Situations that know nothing of the space, each brought down to what is enumerated: the test of `reduced.py`."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import NamedTuple

from followup_core import Situation
from followup_core.dates import key_dates
from followup_core.plan import next_change
from followup_core.replies import CheckIn, Offer
from followup_core.rules import Standing, decide
from followup_core.situation import LinkedIn
from followup_core.workdays import Calendar
from tests.promises.course import Course
from tests.promises.drawn import draw
from tests.promises.places import Place
from tests.promises.promises import Answered, Broken, four_keys
from tests.promises.reading import read_words
from tests.promises.reduced import Asked, representative
from tests.promises.representatives import reduced
from tests.promises.second.answer import FourKeys
from tests.promises.second.facts import read

ANY_DAY = (date(2026, 1, 1), 730)
WEEK = timedelta(weeks=1)


class Compared(NamedTuple):
    """How many were asked, how many different representatives they came down to, and what was wrong."""

    asked: int
    outside: int
    representatives: frozenset[Asked]
    rows: Counter[str]
    broken: list[Broken]


@cache
def enumerated(place: Place) -> frozenset[Situation]:
    """Every representative of a place, without holidays moved to the week of the anchors."""
    found = (situation for anchor in place.anchors for situation in reduced(place, anchor))
    if place.repeats:
        return frozenset(Asked(each, each.interview_day).moved(-_weeks(place, each)).situation for each in found)
    return frozenset(replace(each, country=place.calendar.country) for each in found)


def compare(place: Place, count: int, seed: str) -> Compared:
    """Draw situations, bring each down, look it up, and ask the core for both answers."""
    random, seen, rows, broken, outside = Random(seed), set(), Counter[str](), list[Broken](), 0
    stretch = ANY_DAY if place.repeats else (place.anchors[0], len(place.anchors))
    for _ in range(count):
        json, today = draw(random, (stretch,), ((place.calendar.country, None),))
        situation = Situation.from_dict(json).as_of(today)
        found = representative(read(json, today, read_words), today)
        if not _within(place, found):
            outside += 1
            continue
        rule, keys = _answer(situation, today, place.calendar)
        rows[rule] += 1
        why, looked_up = _differs(place, found, keys, situation)
        seen.add(looked_up)
        if why:
            broken.append(Broken(0, why, situation, today))
    return Compared(count - outside, outside, frozenset(seen), rows, broken)


def _within(place: Place, found: Asked) -> bool:
    """Whether the days lie where the place has anchors; where every week is like another they always do."""
    said, reply = found.situation.timeline, found.situation.came_back
    days = [found.situation.interview_day, said and said.deadline]
    days += [reply.day] if isinstance(reply, CheckIn) else []
    days += [reply.answered_on] if isinstance(reply, Offer) and said is None else []
    return place.repeats or all(place.anchors[0] <= day <= place.anchors[-1] for day in days if day)


def _differs(place: Place, found: Asked, keys: FourKeys, original: Situation) -> tuple[str | None, Asked]:
    """What is wrong with a representative, and where it was looked up."""
    linkedin = found.situation.linkedin
    weeks = _weeks(place, found.situation) if place.repeats else 0
    placed = found.moved(-weeks)
    if not place.repeats:
        placed = placed._replace(situation=replace(placed.situation, country=original.country))
    bare = replace(placed.situation, linkedin=LinkedIn.NOT_ASKED)
    if bare not in enumerated(place):
        return "its representative is not enumerated", placed
    if placed.today not in Course.of(bare, place.calendar).days:
        return "its representative is not asked on that day", placed
    _, theirs = _answer(replace(bare, linkedin=linkedin), placed.today, place.calendar)
    return (None if _later(theirs, weeks) == keys else f"its representative gives {theirs}, it {keys}"), placed


def _answer(situation: Situation, today: date, calendar: Calendar) -> tuple[str, FourKeys]:
    standing = Standing(situation, key_dates(situation, calendar), today)
    rule = decide(standing)
    change = next_change(standing, rule.verdict)
    return rule.id, four_keys(Answered(standing, rule, change and (change.day, change.rule.verdict), None))


def _later(keys: FourKeys, weeks: int) -> FourKeys:
    earliest, change = keys.earliest_contact, keys.changes_on
    return keys._replace(
        earliest_contact=earliest and earliest + weeks * WEEK, changes_on=change and change + weeks * WEEK
    )


def _weeks(place: Place, situation: Situation) -> int:
    return (situation.interview_day - place.anchors[0]).days // 7
