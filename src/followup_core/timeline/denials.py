"""What a "not" does to a time: "no decision this week", "Friday is unlikely", "This week? No."."""

from followup_core.timeline.clauses import Clause
from followup_core.timeline.frames import by
from followup_core.timeline.grammar import Context
from followup_core.timeline.roles import (
    CONDITIONS,
    COPULAS,
    DENIED_AFTER,
    DENIED_AT_ONCE,
    GOING_ON,
    HAVING_TO,
    JOINING,
    NEGATIONS,
    NEUTRAL_AFTER,
    PAST_BEFORE_NOT,
    RULING_ONLY_BEFORE,
    RULING_OUT,
)
from followup_core.timeline.times import Time

NEGATED = "negated"
"""The frame of a floor that comes from a "not"."""

DENIED = "denied"
"""The grain of a time that is named only to be denied, as in "no news today"."""


def answers_no(clause: Clause) -> bool:
    """Whether a sentence is a short no to the one before it: "This week? Not a hope."."""
    words = [node.word for node in clause.nodes]
    short = clause.after_stop and len(words) < LONGEST_NO and not clause.has_time
    return short and words[0] in RULING_OUT and not _is_neutral(words[0], words[1:])


LONGEST_NO = 4


def is_negated(before_it: list[str]) -> bool:
    """Whether a negation before a time rules it out: "no decision this week", "I don't think you'll hear by Friday"."""
    if is_a_condition(before_it):
        return False
    for place in reversed(range(len(before_it))):
        word = before_it[place]
        if word not in RULING_OUT:
            continue
        if word in ("not", "never") and place and before_it[place - 1] in PAST_BEFORE_NOT:
            return False
        following = before_it[place + 1 : place + 3]
        if word in RULING_ONLY_BEFORE and RULING_ONLY_BEFORE[word].isdisjoint(following[:1]):
            continue
        if _is_neutral(word, following) or (word in RULING_ONLY_BEFORE and _is_taken_back(before_it, place)):
            return False
        return not _goes_on_anew(before_it[place + 1 :])
    return False


def _is_neutral(word: str, following: list[str]) -> bool:
    """Whether a negation rules out nothing before the words that follow it."""
    if following[1:2] == ["anything"]:
        return False
    if following[:1] == ["have"]:
        return not HAVING_TO.isdisjoint(following[1:])
    return not NEUTRAL_AFTER.get(word, frozenset()).isdisjoint(following[:1])


def _is_taken_back(words: list[str], place: int) -> bool:
    """Whether what rules out at `place` is denied itself: "we haven't ruled out Friday"."""
    return not (NEGATIONS - RULING_ONLY_BEFORE.keys()).isdisjoint(words[max(place - 3, 0) : place])


def _goes_on_anew(words: list[str]) -> bool:
    """Whether something new is said after an "and", so that what was denied before it is over."""
    return any(word in JOINING and not GOING_ON.isdisjoint(words[place + 1 :]) for place, word in enumerate(words))


def is_denied_after(after_it: list[str]) -> bool:
    """Whether the words after a time rule it out: "Friday is unlikely"."""
    words = [word for word in after_it if word != "the"]
    following = f" {' '.join(words[:5])} "
    return "if" not in after_it[:1] and any(f" {denial} " in following for denial in DENIED_AFTER)


def is_denied_at_once(before_it: list[str], after_it: list[str]) -> bool:
    """Whether a clause names a time and only says that it is out: "Thursday's out"."""
    rest = [word for word in after_it if word not in COPULAS and word != "the"]
    return not before_it and len(rest) == 1 and rest[0] in DENIED_AT_ONCE


def is_the_earliest(after_it: list[str], before_it: list[str]) -> bool:
    """Whether the words around a time make a floor of it: "the 15th is the earliest", "the earliest is the 15th"."""
    kept = [word for word in after_it if word not in COPULAS and word not in ("the", "very", "absolute", "our")]
    after = after_it[:1] != kept[:1] and kept[:1] in (["earliest"], ["soonest"])
    return after or (before_it[-1:] in (["is"], ["be"]) and not EARLIEST.isdisjoint(before_it))


EARLIEST = frozenset({"earliest", "soonest"})


def negated(time: Time, context: Context) -> Time:
    """A time that is ruled out: a floor at its last day; a negated today names no time."""
    base = time.base or time
    if time.frame == "over":
        return by(context, base._replace(floor=False)) or time
    if time.grain == "past" or (base.grain == "day" and base.last <= context.said_on):
        return time._replace(grain=DENIED)
    if time.floor:
        return time
    return base._replace(floor=True, frame=NEGATED, others=(), opens=base.closes, base=base)


def denies(clause: Clause) -> bool:
    """Whether a clause says that something does not happen, and is not a condition."""
    words = [node.word for node in clause.nodes]
    return not NEGATIONS.isdisjoint(words) and not is_a_condition(words)


def is_a_condition(words: list[str]) -> bool:
    """Whether a "not" among the words is one of a condition: "if you don't hear", "should you not hear"."""
    return not CONDITIONS.isdisjoint(words) or words[:1] == ["should"]
