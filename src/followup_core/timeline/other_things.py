"""Times of other things, known by the words right beside them: "a February start", "we're a week behind"."""

from followup_core.timeline.grammar import UNPLACED
from followup_core.timeline.roles import (
    ANSWER,
    JOB_AFTER,
    JOB_KINDS,
    NOUNS_AFTER,
)
from followup_core.timeline.times import Time

CLOSE_BEFORE = 3
"""How many words before a time belong most closely to it."""

NEAR_AN_OPENER = 7
"""How far after a "before" or "after" that begins a clause a time may stand and belong to it, in words."""

SPENT = frozenset(
    {"time", "life", "patience", "effort", "delay", "applicants", "candidates", "them", "us", "people", "panel", "team"}
)
DELAYED = frozenset({"behind", "late", "overdue"})
"""Words after a length that is not how long to wait: "we're a week behind"."""

LASTED = frozenset({"took", "waited", "lasted", "spent", "spoke", "talked", "worked"})
"""Verbs that go with a length that has passed."""


def is_of_another_thing(time: Time, before_it: list[str], after_it: list[str]) -> bool:
    """Whether the words right beside a time make it the job's own ("a February start"), or a length that has passed."""
    if time.grain == UNPLACED and before_it[-1:] in (["a"], ["an"]):
        return True
    if _is_wanted_then(before_it) or _is_of_a_shift(time, before_it):
        return True
    if time.grain != "length":
        job = after_it[1:2] if after_it and after_it[0] in JOB_KINDS else after_it[:1]
        return not JOB_AFTER.isdisjoint(job) or (bool(after_it) and after_it[0] in JOB_AFTER)
    return _has_a_noun(after_it) or _has_lasted(before_it, time)


def _is_wanted_then(before_it: list[str]) -> bool:
    """Whether somebody is needed at a time: "they'd want you in January", "we need somebody from March"."""
    for place, word in enumerate(before_it[:-1]):
        if word in ("need", "needs", "want", "wants", "needing", "needed") and before_it[place + 1] in SOMEBODY:
            return ANSWER.isdisjoint(before_it[place + 2 :])
    return False


def _is_of_a_shift(time: Time, before_it: list[str]) -> bool:
    """Whether a time says when a job is done: "the night shift from January", "the position is for six months"."""
    noun = before_it[-2:-1] if before_it[-1:] in (["from"], ["starting"], ["commencing"]) else []
    noun = noun or (before_it[-1:] if time.floor and time.frame == "floor" else [])
    said_of_it = before_it[-2:-1] if before_it[-1:] in (["is"], ["runs"], ["lasts"]) else []
    return not JOB_AFTER.isdisjoint(noun) or (not JOB_AFTER.isdisjoint(said_of_it) and ANSWER.isdisjoint(before_it))


SOMEBODY = frozenset({"somebody", "someone", "you", "him", "her", "them", "people", "anyone", "one", "cover", "help"})


def _has_a_noun(words: list[str]) -> bool:
    """Whether a length is that of a thing named right after it: "a six-month contract", "two weeks of leave"."""
    of_something = words[:1] == ["of"] and not (NOUNS_AFTER | SPENT).isdisjoint(words[1:3])
    return of_something or (bool(words) and words[0] in NOUNS_AFTER | DELAYED)


def _has_lasted(words: list[str], time: Time) -> bool:
    """Whether a length is one that has passed: "it was a long day", "we've been hiring for three months"."""
    if words[-1:] in (["behind"], ["delayed"], ["late"]) and time.frame == "by":
        return True
    lasted = words[-1:] in (["was"], ["been"], ["had"], ["have"]) and not time.frame
    lasted = lasted or (not LASTED.isdisjoint(words[-CLOSE_BEFORE:]) and not time.frame)
    return lasted or (time.frame == "for" and ("been" in words or not LASTED.isdisjoint(words[-NEAR_AN_OPENER:])))
