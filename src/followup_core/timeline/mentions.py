"""Times in their clauses: whether one is that of the answer, and what a "not" or a "before" at the head makes of it."""

from typing import NamedTuple

from followup_core.timeline.clause_roles import as_meant, role_in
from followup_core.timeline.clauses import Clause
from followup_core.timeline.denials import (
    answers_no,
    denies,
    is_a_condition,
    is_denied_after,
    is_denied_at_once,
    is_negated,
    is_the_earliest,
    negated,
)
from followup_core.timeline.english import words_in
from followup_core.timeline.frames import before, by, floor
from followup_core.timeline.grammar import TIMES, Context
from followup_core.timeline.named_days import once_over
from followup_core.timeline.nodes import Node
from followup_core.timeline.other_things import NEAR_AN_OPENER
from followup_core.timeline.parts import after
from followup_core.timeline.roles import (
    CONCLUDING,
    NEGATIONS,
    SUBJECTS,
)
from followup_core.timeline.times import Time
from followup_core.timeline.windows import Span

UNTIL_THEN = frozenset(("be", "it'll", "it", "is", "take", "takes"))
"""Words of a time that passes before anything comes: "it'll be May before you hear"."""

COMING_BACK = frozenset({"back", "returns", "return", "in", "reopens", "reopen", "opens", "open"})
"""Words for coming back: the answer comes on that day, and not after it."""

PLACED_BY = {"before": before, "after": after, "once": after, "when": after, "by the time": by}
"""What the head of a clause makes of the time of another thing in it."""


class Mention(NamedTuple):
    """A time in its clause.

    Attributes:
        node: the time.
        time: what it means there.
        role: "answer", "other" for the time of another thing, or "" for one that nothing is said of.
        clause: the number of its clause.
        words: the words of the clause before it.
        ruled_by: the "not" that made a floor of it, where one did.
    """

    node: Node
    time: Time
    role: str
    clause: int
    words: list[str]
    ruled_by: Span | None = None


def mentions_of(clauses: list[Clause], context: Context) -> list[Mention]:
    """Every time of the clauses, in order."""
    found: list[Mention] = []
    for number, clause in enumerate(clauses):
        for place, node in enumerate(clause.nodes):
            if node.kind in TIMES and not _is_of_hours(node, clauses, number):
                found.append(_mention(clauses, number, place, context, found))
    return found


def _mention(clauses: list[Clause], number: int, place: int, context: Context, found: list[Mention]) -> Mention:
    """The time at `place` of a clause, in the light of the clauses beside it and of the times `found` before it."""
    clause, following = clauses[number], clauses[number + 1] if number + 1 < len(clauses) else None
    node, ends = clause.nodes[place], place + 1 == len(clause.nodes)
    time = _as_floor(clause.nodes, place, context, bool(ends and following and following.nodes[0].word == "before"))
    if ends and following and answers_no(following):
        time = negated(time, context)
    mention = Mention(
        node=node,
        time=time,
        role=_role_beside(clauses, number, place, found),
        clause=number,
        words=[word.word for word in clause.nodes[:place]],
        ruled_by=_negation(clause.nodes, place) if _is_made_a_floor(node.value, time) else None,
    )
    return _placed_beside(mention, context, number > 0 and not clause.after_stop and denies(clauses[number - 1]))


def _role_beside(clauses: list[Clause], number: int, place: int, found: list[Mention]) -> str:
    """The role that its own clause gives to a time, or else the clause before it, or the one after it."""
    clause, following = clauses[number], clauses[number + 1] if number + 1 < len(clauses) else None
    if found and _is_a_purpose(clause):
        return "other"
    role = role_in(clause.nodes, place) or _inherited(clause, number, found)
    if not role and number and _goes_back(clause):
        before = clauses[number - 1].nodes
        role = role_in([*before, *clause.nodes], len(before) + place)
    if role == "other" and place == 0 and following and _goes_on(following):
        return "answer"
    return role


def _is_of_hours(time: Node, clauses: list[Clause], number: int) -> bool:
    """Whether the clause beside says from when to when somebody works: "it's Monday to Friday, nine to five"."""
    nodes = clauses[number + 1].nodes if number + 1 < len(clauses) else []
    above = clauses[number - 1].nodes if number and not clauses[number].after_stop else []
    ranges = {"to", "through", "till", "until", "-", "and"} & {*time.word.split()}
    of_work = bool(ranges) and not {"hours", "shift", "shifts", "open"}.isdisjoint(node.word for node in above)
    return _from_to(nodes) or (of_work and (_from_to(above[-3:]) or above[-1].kind == "AMOUNT"))


def _from_to(nodes: list[Node]) -> bool:
    """Whether nodes name the first and the last hour of something, and no more."""
    kinds = ["to" if node.word in ("to", "till", "until") else node.kind for node in nodes]
    return kinds in (["AMOUNT", "to", "AMOUNT"], ["CLOCK", "to", "CLOCK"], ["NUMBER", "to", "NUMBER"])


def _inherited(clause: Clause, number: int, found: list[Mention]) -> str:
    """The role of the time before it in the same sentence, for a clause that says nothing of its own."""
    if clause.nodes[0].word in ("so", "therefore"):
        return "answer"
    if clause.nodes[0].word == "but" and found and found[-1].role == "other":
        return ""
    if not found or clause.after_stop or _hangs_on(clause, found[-1]) or _is_at_the_latest(clause):
        return ""
    speaks = any(node.word in SUBJECTS for node in clause.nodes) or found[-1].clause < number - 1
    return found[-1].role if found[-1].role == "answer" or not speaks else ""


def _is_a_purpose(clause: Clause) -> bool:
    """Whether "so" says what the answer is for: "you'll hear by Friday, so you can be ready for the 11th"."""
    words = [node.word for node in clause.nodes if node.word != "that"]
    if words[0] != "so":
        return False
    return words[1:2] in (["you"], ["they"]) and words[2:3] in MAY_DO and TOLD.isdisjoint(words)


MAY_DO = (["can"], ["could"], ["may"], ["might"], ["have"], ["are"])
TOLD = words_in("hear know told expect answer decision news outcome result informed contacted notified update from")
"""Words with which "so you can …" is the answer itself: "so you can expect to hear on the 11th"."""


def _is_at_the_latest(clause: Clause) -> bool:
    """Whether a clause says no more than by when: "Friday at the latest" is not the time of another thing."""
    return len(clause.nodes) == 1 and "latest" in clause.nodes[0].word.split()


def _hangs_on(clause: Clause, before: Mention) -> bool:
    """Whether a clause names a length from the time before it, which is then not that of the answer: "of that"."""
    words = {word for node in clause.nodes if node.kind in TIMES for word in node.word.split()}
    return before.role == "other" and not words.isdisjoint({"that", "it", "them", "later", "thereafter"})


def _goes_back(clause: Clause) -> bool:
    """Whether a clause tells more of what was named just before it: "the closing date, which is …"."""
    return not clause.after_stop and clause.nodes[0].word == "which"


def _goes_on(clause: Clause) -> bool:
    """Whether a clause goes on with the answer and names no time of its own: "… and you'll hear from us"."""
    return not clause.after_stop and clause.names_answer and not clause.has_time


def _as_floor(nodes: list[Node], place: int, context: Context, leads_to_before: bool) -> Time:
    """The time, as a floor where the clause denies that anything comes before it."""
    time: Time = nodes[place].value
    before_it, after_it = as_meant(nodes[:place]), as_meant(nodes[place + 1 : place + 3])
    following = [node.word for node in nodes[place + 1 :]]
    leads_to_before = leads_to_before or (after_it[:1] == ["before"] and len(after_it) < 2)
    if leads_to_before and not UNTIL_THEN.isdisjoint(before_it):
        return floor(context, time) or time
    denied = not NEGATIONS.isdisjoint(before_it) and not is_a_condition(before_it)
    earliest = is_the_earliest(following, before_it) and not time.floor
    if earliest or (denied and time.frame in ("until", "before", "for", "after")):
        return floor(context, time.base or time) or time
    concludes = not CONCLUDING.isdisjoint(as_meant(nodes[place + 1 :]))
    if following[1:] and following[-1] in ("after", "afterwards") and not time.floor:
        return once_over(context, time.base or time) or time
    if time.frame == "over" and denied:
        return by(context, (time.base or time)._replace(floor=False)) or time
    if (
        (is_negated(before_it) and not concludes)
        or is_denied_after(following)
        or is_denied_at_once(before_it, following)
    ):
        return negated(time, context)
    return time


def _is_made_a_floor(time: Time, placed: Time) -> bool:
    """Whether a "not" made a floor of a time that is not one by itself."""
    return placed.floor and not time.floor


def _negation(nodes: list[Node], place: int) -> Span | None:
    """The last negation before a time, or else the first after it."""
    around = [*reversed(nodes[:place]), *nodes[place + 1 :]]
    return next(((node.start, node.end) for node in around if node.word in NEGATIONS), None)


def _placed_beside(mention: Mention, context: Context, denied: bool) -> Mention:
    """A time of another thing that the answer is placed beside: "before I go on leave on the 27th"."""
    words = mention.words
    opener = " ".join(words[:3]) if words[:1] == ["by"] else "".join(words[:1])
    place = PLACED_BY.get(opener)
    if place is None or mention.time.frame in ("before", "after", "by"):
        return mention
    if mention.role != "other" and (opener not in ("before", "after") or len(words) > NEAR_AN_OPENER):
        return mention
    if opener in ("once", "when") and not COMING_BACK.isdisjoint(words):
        return mention._replace(role="answer")
    placed = floor(context, mention.time) if denied and opener == "before" else place(context, mention.time)
    return mention._replace(time=placed, role="answer") if placed else mention
