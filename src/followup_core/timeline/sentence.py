"""Which of the times in a sentence is that of the answer, and what it comes to when several are named."""

from datetime import date
from typing import NamedTuple

from followup_core.timeline.frames import before, by, floor
from followup_core.timeline.grammar import TIMES, Said
from followup_core.timeline.nodes import Node
from followup_core.timeline.parts import after, both
from followup_core.timeline.roles import (
    ANSWER,
    CONDITIONS,
    MOVED,
    NEGATIONS,
    NOUNS_AFTER,
    OPENERS,
    OTHER,
    REPLACED,
    REPLACING,
    STRONG,
    SUBJECTS,
)
from followup_core.timeline.times import Time
from followup_core.timeline.windows import Span

CORRECTING = frozenset("actually scratch correction instead sorry mean rather".split())
"""Words that take back the time before, whatever was said of it."""

NEAR_AN_OPENER = 7
"""A "before" or "after" at the head of a clause places a time so many words on."""

CLOSE_BEFORE = 3
"""So many words before a time belong to it most closely."""


class Named(NamedTuple):
    """The time that a sentence names.

    Attributes:
        time: what it comes to.
        spans: the characters that name it.
        mended: whether a slip in them was mended.
    """

    time: Time
    spans: tuple[Span, ...]
    mended: bool


class Clause(NamedTuple):
    """A stretch of nodes that says one thing; `hard` where a full stop or the like stands before it."""

    nodes: list[Node]
    hard: bool


class Mention(NamedTuple):
    """A time in its clause.

    Attributes:
        node: the time.
        time: what it means there.
        role: "answer", "other", "old" for one that was replaced, or "" for one that nothing is said of.
        clause: the number of its clause.
    """

    node: Node
    time: Time
    role: str
    clause: int


def named_time(nodes: list[Node], said: Said) -> Named | None:
    """The time of the answer in `nodes`, or None where there is none."""
    clauses = clauses_of(nodes)
    mentions = _mentions(clauses, said)
    if not mentions:
        return None
    chosen = _chosen(_without_replaced(mentions, clauses), clauses, said)
    if not chosen:
        return None
    time = chosen[0].time
    for mention in chosen[1:]:
        time = _joined(time, mention.time)
    spans = tuple((mention.node.start, mention.node.end) for mention in chosen)
    return Named(time, spans, any(mention.node.mended for mention in chosen))


def _joined(one: Time, two: Time) -> Time:
    """Two times for the same thing: to the later; the readings of the later are kept."""
    joined = both(one, two)
    return joined._replace(others=two.others if two.closes >= one.closes else one.others)


def clauses_of(nodes: list[Node]) -> list[Clause]:
    """The clauses of a text, cut at signs and before words that begin one."""
    clauses: list[Clause] = []
    current: list[Node] = []
    hard = True
    for place, node in enumerate(nodes):
        cut = _cut(nodes, place)
        if cut and current:
            clauses.append(Clause(current, hard))
            current = []
        if cut:
            hard = cut == "hard"
        if node.kind != "sign":
            current.append(node)
    if current:
        clauses.append(Clause(current, hard))
    return clauses


def _cut(nodes: list[Node], place: int) -> str:
    """ "hard" or "soft" where a clause begins at `place`, else ""."""
    node = nodes[place]
    if node.word in (".", "!", "?", ";"):
        return "hard"
    if node.word in (",", ":", "(", ")", "\u2022") or (node.word == "-" and not node.glued):
        return "soft"
    if node.kind in TIMES or node.word not in OPENERS or place == 0:
        return ""
    following = nodes[place + 1] if place + 1 < len(nodes) else None
    if node.word in ("and", "or", "as", "before", "after", "until", "since", "plus"):
        verb = following is not None and following.word in ANSWER
        return "soft" if following and (following.word in SUBJECTS or verb) else ""
    return "soft"


def _mentions(clauses: list[Clause], said: Said) -> list[Mention]:
    """Every time with its role."""
    found: list[Mention] = []
    for number, clause in enumerate(clauses):
        for place, node in enumerate(clause.nodes):
            if node.kind not in TIMES:
                continue
            role = _role(clause.nodes, place)
            if not role and found and not clause.hard and not _names_answer(clause.nodes):
                role = found[-1].role if found[-1].role != "old" else ""
            leads = place == 0 and number + 1 < len(clauses) and _answers_alone(clauses[number + 1])
            if role == "other" and leads:
                role = "answer"
            mention = Mention(node, _in_context(clause.nodes, place, said), role, number)
            found.append(_placed_beside(clause.nodes, place, mention, said))
    return found


def _answers_alone(clause: Clause) -> bool:
    """Whether a clause goes on with the answer and names no time of its own: "… and you'll hear from us"."""
    return not clause.hard and _names_answer(clause.nodes) and not any(node.kind in TIMES for node in clause.nodes)


def _names_answer(nodes: list[Node]) -> bool:
    return any(node.word in ANSWER for node in nodes)


def _words(nodes: list[Node]) -> list[str]:
    """The words of nodes; "leave it with us" is no absence."""
    words = [node.word for node in nodes]
    return [
        "" if word == "leave" and words[place + 1 : place + 2] in (["it"], ["me"], ["this"]) else word
        for place, word in enumerate(words)
    ]


def _role(nodes: list[Node], place: int) -> str:
    """What the words of its clause make of the time at `place`."""
    before_it = _words(nodes[:place])
    after_it = _words(nodes[place + 1 :])
    length = nodes[place].value.grain == "length"
    if length and after_it and (after_it[0] in NOUNS_AFTER or (after_it[0] == "of" and set(after_it[1:3]) & NOUNS_AFTER)):
        return "other"
    close = [word for word in before_it[-CLOSE_BEFORE:] if word in STRONG or word in ANSWER]
    framed = nodes[place].value.frame == "by" and any(word in ANSWER for word in before_it)
    if close and close[-1] in STRONG and close[-1] not in ANSWER and not framed:
        return "other"
    if any(word in ANSWER for word in before_it):
        return "answer"
    if any(word in OTHER for word in before_it):
        return "other"
    if any(word in ANSWER for word in after_it):
        return "answer"
    return "other" if any(word in OTHER for word in after_it) else ""


def _in_context(nodes: list[Node], place: int, said: Said) -> Time:
    """The time, as a floor where the clause denies that anything comes before it."""
    time: Time = nodes[place].value
    words_before = [node.word for node in nodes[:place]]
    words_after = [node.word for node in nodes[place + 1 : place + 3]]
    if words_after[:1] == ["before"] and (len(words_after) < 2 or words_after[1] in SUBJECTS):
        return floor(said, time) or time
    denied = any(word in NEGATIONS for word in words_before) and not any(word in CONDITIONS for word in words_before)
    if denied and time.frame in ("until", "before", "for", "after"):
        return floor(said, time.base or time) or time
    return time


def _placed_beside(nodes: list[Node], place: int, mention: Mention, said: Said) -> Mention:
    """A time of another thing that the answer is placed before or after: "before I go on leave on the 27th"."""
    opener = " ".join(node.word for node in nodes[:3]) if nodes[0].word == "by" else nodes[0].word
    if place == 0 or mention.time.frame in ("before", "after", "by"):
        return mention
    if mention.role != "other" and (opener not in ("before", "after") or place > NEAR_AN_OPENER):
        return mention
    words = {node.word for node in nodes[:place]}
    if opener == "by the time":
        placed = by(said, mention.time)
    elif opener == "before":
        placed = before(said, mention.time)
    elif opener == "after" or (opener in ("once", "when") and not words & {"back", "returns", "return", "in"}):
        placed = after(said, mention.time)
    elif opener in ("once", "when"):
        placed = mention.time
    else:
        return mention
    return mention._replace(time=placed, role="answer") if placed else mention


def _without_replaced(mentions: list[Mention], clauses: list[Clause]) -> list[Mention]:
    """The mentions without those that a later one replaces."""
    kept: list[Mention] = []
    for number, mention in enumerate(mentions):
        if number + 1 < len(mentions) and _is_replaced(mention, mentions[number + 1], clauses):
            continue
        if kept and _words_before(mention, clauses)[-2:] in (["instead", "of"], ["rather", "than"]):
            continue
        kept.append(mention)
    return kept


def _words_before(mention: Mention, clauses: list[Clause]) -> list[str]:
    nodes = clauses[mention.clause].nodes
    return [node.word for node in nodes[: nodes.index(mention.node)]]


def _is_replaced(mention: Mention, later: Mention, clauses: list[Clause]) -> bool:
    """Whether `later` takes the place of `mention`."""
    own, other = clauses[mention.clause].nodes, clauses[later.clause].nodes
    before_it = [node.word for node in own[: own.index(mention.node)]]
    between = [node.word for node in other[: other.index(later.node)]]
    if between[-2:] in (["instead", "of"], ["rather", "than"]):
        return False
    if mention.clause == later.clause:
        between = between[len(before_it) + 1 :]
        moved = any(word in MOVED for word in before_it) and "from" in before_it[-2:]
        return moved or before_it[-1:] == ["not"] or any(word in REPLACING - {"but", "no"} for word in between)
    if before_it[-1:] in (["not"], ["isn't"]) or before_it[-2:] in (["instead", "of"], ["rather", "than"]):
        return True
    replacing = any(word in REPLACING for word in between)
    return replacing and (any(word in REPLACED for word in before_it) or bool(CORRECTING & set(between)))


def _chosen(mentions: list[Mention], clauses: list[Clause], said: Said) -> list[Mention]:
    """The mentions that tell when the answer comes."""
    current = [mention for mention in mentions if mention.time.grain != "past"]
    answers = [mention for mention in current if mention.role == "answer"] or [
        mention for mention in current if not mention.role
    ]
    answers = _concluded(answers, clauses)
    if not answers and current:
        answers = _then(current[-1], clauses, said)
    if not answers and not current:
        touch = any(_names_answer(clause.nodes) for clause in clauses)
        return [] if touch else mentions[:1]
    ends = [mention for mention in answers if not mention.time.floor]
    return ends or answers


def _concluded(mentions: list[Mention], clauses: list[Clause]) -> list[Mention]:
    """From "so" on, where one of the times follows it: what was said before it is the reason."""
    for place, mention in enumerate(mentions):
        if clauses[mention.clause].nodes[0].word in ("so", "therefore", "hence"):
            return mentions[place:]
    return mentions


def _then(last: Mention, clauses: list[Clause], said: Said) -> list[Mention]:
    """Another thing's time, followed by "then we'll decide": the answer comes after it."""
    for clause in clauses[last.clause + 1 :]:
        if clause.nodes[0].word in ("then", "afterwards", "thereafter") or "then" in [node.word for node in clause.nodes[:3]]:
            placed = after(said, last.time.base or last.time)
            return [last._replace(time=placed)] if placed else []
    return []
