"""Times in their clauses: whether one is that of the answer, and what a "not" or a "before" at the head makes of it."""

from typing import NamedTuple

from followup_core.timeline.clauses import Clause
from followup_core.timeline.frames import before, by, floor
from followup_core.timeline.grammar import TIMES, Said
from followup_core.timeline.nodes import Node
from followup_core.timeline.parts import after
from followup_core.timeline.roles import ANSWER, CONDITIONS, NEGATIONS, NOUNS_AFTER, OTHER, STRONG, SUBJECTS
from followup_core.timeline.times import Time

CLOSE_BEFORE = 3
"""So many words before a time belong to it most closely."""

NEAR_AN_OPENER = 7
"""A "before" or "after" at the head of a clause places a time so many words on."""

UNTIL_THEN = frozenset(("be", "it'll", "it", "is", "take", "takes"))
"""Words of a time that passes before anything comes: "it'll be May before you hear"."""

ABSENT = frozenset({"back", "returns", "return", "in", "reopens", "reopen", "opens", "open"})
"""Words of someone who comes back: the answer comes that day, and not after it."""


LASTED = frozenset({"took", "waited", "lasted", "spent", "spoke", "talked", "worked"})
"""Verbs of a length that has passed."""


class Mention(NamedTuple):
    """A time in its clause.

    Attributes:
        node: the time.
        time: what it means there.
        role: "answer", "other" for the time of another thing, or "" for one that nothing is said of.
        clause: the number of its clause.
        words: the words of the clause before it.
    """

    node: Node
    time: Time
    role: str
    clause: int
    words: list[str]


def mentions_of(clauses: list[Clause], said: Said) -> list[Mention]:
    """Every time of the clauses, in order."""
    found: list[Mention] = []
    for number, clause in enumerate(clauses):
        following = clauses[number + 1] if number + 1 < len(clauses) else None
        for place, node in enumerate(clause.nodes):
            if node.kind in TIMES:
                role = _role(clause.nodes, place) or _inherited(clause, number, found)
                if not role and number and _goes_back(clause):
                    role = _role([*clauses[number - 1].nodes, *clause.nodes], len(clauses[number - 1].nodes) + place)
                if role == "other" and place == 0 and following and _goes_on(following):
                    role = "answer"
                cut_off = (
                    place + 1 == len(clause.nodes) and following is not None and following.nodes[0].word == "before"
                )
                words = [word.word for word in clause.nodes[:place]]
                mention = Mention(node, _in_context(clause.nodes, place, said, cut_off), role, number, words)
                found.append(
                    _placed_beside(
                        mention, said, _denies(clauses[number - 1]) if number and not clause.after_stop else False
                    )
                )
    return found


def _inherited(clause: Clause, number: int, found: list[Mention]) -> str:
    """The role of the time before it in the same sentence, for a clause that says nothing of its own."""
    if clause.nodes[0].word in ("so", "therefore"):
        return "answer"
    if clause.nodes[0].word == "but" and found and found[-1].role == "other":
        return ""
    if not found or clause.after_stop:
        return ""
    speaks = any(node.word in SUBJECTS for node in clause.nodes) or found[-1].clause < number - 1
    return found[-1].role if found[-1].role == "answer" or not speaks else ""


def _goes_back(clause: Clause) -> bool:
    """Whether a clause tells more of what was named just before it: "the closing date, which is …"."""
    return not clause.after_stop and clause.nodes[0].word == "which"


def _goes_on(clause: Clause) -> bool:
    """Whether a clause goes on with the answer and names no time of its own: "… and you'll hear from us"."""
    return not clause.after_stop and clause.names_answer and not clause.has_time


def _words(nodes: list[Node]) -> list[str]:
    """The words of nodes; "leave it with us" is no absence, and "a yes or a no" denies nothing."""
    words = [node.word for node in nodes]
    return ["" if _means_another(words, place) else word for place, word in enumerate(words)]


def _means_another(words: list[str], place: int) -> bool:
    """Whether "leave" or "no" at `place` is not meant as the tables of roles mean it."""
    if words[place] == "leave":
        return words[place + 1 : place + 2] in (["it"], ["me"], ["this"])
    return words[place] == "no" and words[max(place - 1, 0) : place] in (["a"], ["or"])


def _role(nodes: list[Node], place: int) -> str:
    """What the words of its clause make of the time at `place`."""
    before_it, after_it = _words(nodes[:place]), _words(nodes[place + 1 :])
    if nodes[place].value.grain == "length" and (_has_a_noun(after_it) or _has_lasted(before_it, nodes[place].value)):
        return "other"
    answered = any(word in ANSWER for word in before_it)
    close = [word for word in before_it[-CLOSE_BEFORE:] if word in STRONG or word in ANSWER]
    if close and close[-1] not in ANSWER and not (answered and nodes[place].value.frame == "by"):
        return "other"
    if answered:
        return "answer"
    if any(word in OTHER for word in before_it):
        return "other"
    if any(word in ANSWER for word in after_it):
        return "answer"
    return "other" if any(word in OTHER for word in after_it) else ""


def _has_a_noun(words: list[str]) -> bool:
    """Whether a length is that of a thing named right after it: "a six-month contract", "two weeks of leave"."""
    return bool(words) and (words[0] in NOUNS_AFTER or (words[0] == "of" and not NOUNS_AFTER.isdisjoint(words[1:3])))


def _has_lasted(words: list[str], time: Time) -> bool:
    """Whether a length is one that has passed: "it was a long day", "we've been hiring for three months"."""
    lasted = words[-1:] in (["was"], ["been"], ["had"], ["have"]) and not time.frame
    lasted = lasted or (not LASTED.isdisjoint(words[-CLOSE_BEFORE:]) and not time.frame)
    return lasted or (time.frame == "for" and ("been" in words or not LASTED.isdisjoint(words[-NEAR_AN_OPENER:])))


def _in_context(nodes: list[Node], place: int, said: Said, leads_to_before: bool) -> Time:
    """The time, as a floor where the clause denies that anything comes before it."""
    time: Time = nodes[place].value
    before_it, after_it = _words(nodes[:place]), _words(nodes[place + 1 : place + 3])
    leads_to_before = leads_to_before or (after_it[:1] == ["before"] and len(after_it) < 2)
    if leads_to_before and not UNTIL_THEN.isdisjoint(before_it):
        return floor(said, time) or time
    denied = any(word in NEGATIONS for word in before_it) and not any(word in CONDITIONS for word in before_it)
    if denied and time.frame in ("until", "before", "for", "after"):
        return floor(said, time.base or time) or time
    return time


def _denies(clause: Clause) -> bool:
    """Whether a clause says that something does not happen, and is no condition."""
    words = {node.word for node in clause.nodes}
    return not NEGATIONS.isdisjoint(words) and CONDITIONS.isdisjoint(words)


def _placed_beside(mention: Mention, said: Said, denied: bool) -> Mention:
    """A time of another thing that the answer is placed beside: "before I go on leave on the 27th"."""
    words = mention.words
    opener = " ".join(words[:3]) if words[:1] == ["by"] else "".join(words[:1])
    place = PLACES.get(opener)
    if place is None or mention.time.frame in ("before", "after", "by"):
        return mention
    if mention.role != "other" and (opener not in ("before", "after") or len(words) > NEAR_AN_OPENER):
        return mention
    if opener in ("once", "when") and not ABSENT.isdisjoint(words):
        return mention._replace(role="answer")
    placed = floor(said, mention.time) if denied and opener == "before" else place(said, mention.time)
    return mention._replace(time=placed, role="answer") if placed else mention


PLACES = {"before": before, "after": after, "once": after, "when": after, "by the time": by}
"""What the head of a clause makes of the time of another thing in it."""
