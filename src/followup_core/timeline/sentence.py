"""Which of the times in a sentence is that of the answer, and what it comes to when several are named."""

from typing import NamedTuple

from followup_core.timeline.clauses import Clause, clauses_of
from followup_core.timeline.denials import DENIED
from followup_core.timeline.english import words_in
from followup_core.timeline.events import counted_from_events
from followup_core.timeline.frames import before
from followup_core.timeline.grammar import UNPLACED, Context
from followup_core.timeline.mentions import Mention, mentions_of
from followup_core.timeline.nodes import Node
from followup_core.timeline.parts import after, both
from followup_core.timeline.roles import MOVED, NEGATIONS, REPLACED, REPLACING
from followup_core.timeline.times import Time
from followup_core.timeline.windows import Span

LONG_SAID = frozenset(["earlier", "originally", "initially", "original", "previously"])
"""Words of a time that no longer holds."""

MISSED = frozenset(["wasn't", "wasnt", "weren't", "didn't", "missed"])
"""Words of a time that was not kept: "it wasn't ready for Monday"."""

CORRECTING = frozenset(["actually", "scratch", "correction", "instead", "sorry", "mean", "rather"])
"""Words that take back the time before, whatever was said of it."""


class AnswerTime(NamedTuple):
    """When the answer comes, as a sentence says.

    Attributes:
        time: what it comes to.
        spans: the characters that name it.
        mended: whether a slip in them was mended.
        several: whether they stand in several places, so that the latest of them counts.
    """

    time: Time
    spans: tuple[Span, ...]
    mended: bool
    several: bool


def answer_time(nodes: list[Node], context: Context) -> AnswerTime | None:
    """The time of the answer in `nodes`, or None where there is none."""
    clauses = clauses_of(nodes)
    mentions = counted_from_events(_widened(_standing(mentions_of(clauses, context)), clauses), clauses, context)
    chosen = _chosen(mentions, clauses, context)
    if not chosen:
        return None
    time = chosen[0].time
    for mention in chosen[1:]:
        time = _joined(time, mention.time)
    spans = tuple((mention.node.start, mention.node.end) for mention in chosen)
    spans += tuple(mention.ruled_by for mention in chosen if mention.ruled_by)
    return AnswerTime(time, spans, any(mention.node.mended for mention in chosen), len(chosen) > 1)


def _joined(one: Time, two: Time) -> Time:
    """Two times for the same thing: to the later, whose other readings are kept."""
    joined = both(one, two)
    return joined._replace(others=two.others if two.closes >= one.closes else one.others)


def _standing(mentions: list[Mention]) -> list[Mention]:
    """The mentions without those that another one replaces."""
    kept: list[Mention] = []
    for number, mention in enumerate(mentions):
        gone = number + 1 < len(mentions) and _is_replaced(mention, mentions[number + 1])
        if not gone and not (kept and _is_set_aside(mention.words)):
            kept.append(mention)
    return kept


def _widened(mentions: list[Mention], clauses: list[Clause]) -> list[Mention]:
    """The mentions, with a length that widens a floor made a floor itself: "at least a week, could be two"."""
    return [mentions[0], *map(_wide, mentions, mentions[1:], [clauses] * len(mentions))] if mentions else []


def _wide(before: Mention, mention: Mention, clauses: list[Clause]) -> Mention:
    time, words = mention.time, {node.word for node in clauses[mention.clause].nodes}
    of_a_length = before.time.floor and before.time.counted is not None
    if not of_a_length or time.counted is None or time.floor or WIDENING.isdisjoint(words):
        return mention
    return mention._replace(time=time._replace(floor=True, frame="floor", others=()))


WIDENING = words_in(
    "could might may maybe perhaps possibly probably potentially conceivably even if stretch well or more likely safe "
    "sure"
)
"""Words of a length that may be as long as it says, beside one that is at least as long."""


def _is_set_aside(words: list[str]) -> bool:
    """Whether the words before a time say that another one counts."""
    return words[-2:] in (["instead", "of"], ["rather", "than"])


def _is_denied(words: list[str]) -> bool:
    """Whether the words before a time say that it is not the one: "it won't be"."""
    return words[-1:] in (["be"], ["being"]) and not NEGATIONS.isdisjoint(words[-4:])


def _is_replaced(mention: Mention, later: Mention) -> bool:
    """Whether `later` takes the place of `mention`: "not X but Y", "it was to be X, but now Y"."""
    if _is_set_aside(later.words) or (later.role == "other" and later.clause != mention.clause):
        return False
    if mention.words[-1:] in (["not"], ["isn't"]) or _is_set_aside(mention.words) or _is_denied(mention.words):
        return True
    if mention.clause == later.clause:
        between = later.words[len(mention.words) + 1 :]
        moved = "from" in mention.words[-2:] and not MOVED.isdisjoint(mention.words)
        return moved or not (REPLACING - {"but", "no"}).isdisjoint(between)
    if not LONG_SAID.isdisjoint(mention.words) or not MISSED.isdisjoint(mention.words):
        return True
    replaced = not REPLACED.isdisjoint(mention.words) and not REPLACING.isdisjoint(later.words)
    return replaced or not CORRECTING.isdisjoint(later.words)


def _chosen(mentions: list[Mention], clauses: list[Clause], context: Context) -> list[Mention]:
    """The mentions that tell when the answer comes; floors only where nothing else does."""
    current = [mention for mention in mentions if mention.time.grain not in ("past", DENIED)]
    if not current:
        elsewhere = any(clause.names_answer for clause in clauses) or any(
            mention.role == "other" for mention in mentions
        )
        over = [mention for mention in mentions if mention.time.grain == "past"]
        return [] if elsewhere else over[:1]
    answers = [mention for mention in current if mention.role == "answer"]
    answers = answers or [mention for mention in current if not mention.role]
    answers = [mention for mention in answers if mention.time.grain != UNPLACED or _is_then_told(mention, answers)]
    answers = _without_their_year(_concluded(answers, clauses)) or _then(current[-1], clauses, context)
    answers = answers or [_doubted(mention) for mention in current if mention.ruled_by]
    return [mention for mention in answers if not mention.time.floor] or answers


def _is_then_told(mention: Mention, answers: list[Mention]) -> bool:
    """Whether a time that cannot be placed stands: one that only says what it follows does not take its place."""
    placed = [other for other in answers if other.time.grain != UNPLACED]
    return all(
        other.time.grain == "year" or (other.time.frame == "after" and other.clause == mention.clause)
        for other in placed
    )


def _doubted(mention: Mention) -> Mention:
    """A time ruled out for something that need not be the answer: nothing is lost by waiting until it is over."""
    return mention._replace(time=mention.time._replace(doubt=True))


def _without_their_year(mentions: list[Mention]) -> list[Mention]:
    """Without a year that only says when the others are: "this year we're aiming for two weeks"."""
    within = [mention for mention in mentions if mention.time.grain != "year" or mention.time.frame]
    return within or mentions


def _concluded(mentions: list[Mention], clauses: list[Clause]) -> list[Mention]:
    """From "so" on, where one of the times follows it: what was said before it is the reason."""
    for place, mention in enumerate(mentions):
        if clauses[mention.clause].nodes[0].word in ("so", "therefore", "hence"):
            return mentions[place:]
    return mentions


GOING = frozenset({"go", "leave", "finish", "close", "break", "head", "disappear"})


def _then(last: Mention, clauses: list[Clause], context: Context) -> list[Mention]:
    """Another thing's time, followed by "then we'll decide" or "before I go": the answer comes after it, or before."""
    for clause in clauses[last.clause + 1 :]:
        opening, goes = [node.word for node in clause.nodes[:2]], {node.word for node in clause.nodes[2:4]}
        if opening[:1] == ["before"] and opening[1:] in (["i"], ["we"]) and not GOING.isdisjoint(goes):
            placed = before(context, last.time.base or last.time)
            return [last._replace(time=placed)] if placed else []
        if not {"then", "afterwards", "thereafter"}.isdisjoint(node.word for node in clause.nodes[:3]):
            at_once = len(clause.nodes) == 1 or not {"back", "returns", "return"}.isdisjoint(last.words)
            placed = last.time if at_once else after(context, last.time.base or last.time)
            return [last._replace(time=placed)] if placed else []
    return []
