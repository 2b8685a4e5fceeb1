"""Matching forms: the pass that puts what a form builds in place of the nodes that it read."""

from typing import Any, TypeAlias

from followup_core.timeline.english import words_in
from followup_core.timeline.grammar import ESTIMATED, TIMES, UNPLACED, Context, Form, Level, Part, Row
from followup_core.timeline.nodes import Node
from followup_core.timeline.times import Unreadable
from followup_core.timeline.windows import Span

MAY_STAND_BETWEEN = frozenset({"the", "-", "'", "+"})
MOST_BETWEEN = 3
"""How many such words may stand between two parts."""

NOT_AT_THE_END = frozenset({",", "-", "/", "("})
"""Signs that separate clauses, so that no match ends with one."""

MOST_IN_A_GAP = 6
"""How many words `…` stands for at most."""

KINDS_IN_A_GAP = frozenset({"word", "ORDINAL", "PART", "UNIT", "UNITS", "WORK", "MORE", "CLOCK", "HOLIDAY"})
NOT_IN_A_GAP = words_in(
    """
    we'll i'll you'll they'll he'll she'll will would should shall and but so then or if unless you you're which that
    not no never within before by until hopefully
    """
)
"""Words that begin something else."""

_Match: TypeAlias = tuple[int, tuple[Any, ...]]
"""Where a match ends, and the values of its kinds."""


def rewritten(nodes: list[Node], level: Level, context: Context, steps: list[int] | None = None) -> list[Node]:
    """The nodes, with each stretch that a form of `level` reads replaced by one node; the longest stretch wins.

    Args:
        nodes: what to read.
        level: the forms.
        context: the day and the order of day and month.
        steps: gets the number of forms tried added to its first entry, for the test of linearity.
    """
    names = {node.word for node in nodes} | {node.kind for node in nodes}
    if names.isdisjoint(level.names):
        return nodes
    done: list[Node] = []
    at = 0
    while at < len(nodes):
        rows = level.starts.get(nodes[at].word, []) + level.starts.get(nodes[at].kind, [])
        if steps is not None:
            steps[0] += len(rows)
        possible = [row for row in rows if not any(map(names.isdisjoint, row.needs))]
        node, end = _best(nodes, at, possible, context) if possible else (None, at + 1)
        done.append(node or nodes[at])
        if done[-1].kind in TIMES:
            context = context._replace(last=done[-1].value)
        at = end
    return done


def _built(form: Form, context: Context, values: tuple[Any, ...], span: Span) -> Any:
    """What a form makes of its values; words that name no day are pointed at, and what cannot be placed stays so."""
    if form.kind in TIMES and (held := next((each for each in values if _is_unplaced(each)), None)):
        return held
    try:
        value = form.build(context, *values)
        estimated = any(getattr(each, "grain", "") == ESTIMATED for each in values)
        return value._replace(doubt=True) if estimated and value is not None and form.kind in TIMES else value
    except Unreadable as problem:
        raise Unreadable(problem.message_id, problem.span or span) from None


def _is_unplaced(value: Any) -> bool:
    return getattr(value, "grain", "") == UNPLACED


def _best(nodes: list[Node], at: int, rows: list[Row], context: Context) -> tuple[Node | None, int]:
    """The node of the longest form that holds at `at` and where it ends; or None and the next place."""
    first = nodes[at]
    matches = [
        (_without_a_pause(nodes, match[0]), match[1], row) for row in rows if (match := _match(nodes, at, row.parts))
    ]
    for end, values, row in sorted(matches, key=_longest_first):
        value = _built(row.form, context, values, (first.start, nodes[end - 1].end))
        if value is not None:
            group = nodes[at:end]
            mended = any(node.mended for node in group)
            word = " ".join(node.word for node in group)
            return Node(row.form.kind, word, value, first.start, nodes[end - 1].end, first.glued, mended), end
    return None, at + 1


def _longest_first(match: tuple[int, tuple[Any, ...], Row]) -> tuple[int, int]:
    """The order in which matches are tried; of equally long ones, the row that stands first."""
    end, _, row = match
    return -end, row.number


def _without_a_pause(nodes: list[Node], end: int) -> int:
    """Where a match ends, without the comma or dash after it, which separates clauses."""
    return end - 1 if nodes[end - 1].word in NOT_AT_THE_END else end


def _match(nodes: list[Node], at: int, parts: tuple[Part, ...], begun: bool = False) -> _Match | None:
    """Where `parts` end when they match from `at`, and the values of their kinds."""
    if not parts:
        return at, ()
    part, rest = parts[0], parts[1:]
    if part.gap:
        return _after_a_gap(nodes, at, part, rest)
    place = _found(nodes, at, part, begun)
    if place is not None and (after := _match(nodes, place + 1, rest, True)):
        node = nodes[place]
        value = (node.value if node.kind in part.names else None,) if part.captures else ()
        return after[0], value + after[1]
    if part.optional and (without := _match(nodes, at, rest, begun)):
        return without[0], ((None,) if part.captures else ()) + without[1]
    return None


def _after_a_gap(nodes: list[Node], at: int, part: Part, rest: tuple[Part, ...]) -> _Match | None:
    """The match of `rest` after as few words as will do."""
    for end in range(at, min(at + MOST_IN_A_GAP, len(nodes)) + 1):
        if end > at and not _may_be_in_a_gap(nodes[end - 1]):
            return None
        if (end > at or part.optional) and (match := _match(nodes, end, rest, True)):
            return match
    return None


def _may_be_in_a_gap(node: Node) -> bool:
    plain = node.kind in KINDS_IN_A_GAP or (node.word in MAY_STAND_BETWEEN and (node.glued or node.word == "the"))
    return plain and node.word not in NOT_IN_A_GAP


def _found(nodes: list[Node], at: int, part: Part, begun: bool) -> int | None:
    """The place from `at` on where `part` is found, passing over what may stand between."""
    for place in range(at, min(at + 1 + MOST_BETWEEN * begun, len(nodes))):
        node = nodes[place]
        if node.word in part.names or node.kind in part.names:
            return place
        if node.word not in MAY_STAND_BETWEEN and node.kind != "MORE":
            return None
    return None
