"""Clauses of a text: the stretches that each say one thing."""

from typing import NamedTuple

from followup_core.timeline.grammar import TIMES
from followup_core.timeline.nodes import Node
from followup_core.timeline.roles import ANSWER, OPENERS, SUBJECTS

FULL_STOPS = frozenset(".!?;")
PAUSES = frozenset(",:()•")
"""Signs between clauses of one sentence."""

ONLY_BEFORE_A_SUBJECT = frozenset(["and", "or", "as", "before", "after", "until", "since", "plus"])
"""Words that begin a clause only before a subject, or before a verb of the answer."""

MOST_NODES = 60
"""A longer clause is cut: nobody speaks like that, and it bounds the work for each of its times."""


class Clause(NamedTuple):
    """A stretch of nodes that says one thing.

    Attributes:
        nodes: its words and times, without signs.
        after_stop: whether a full stop or the like stands before it, or nothing.
    """

    nodes: list[Node]
    after_stop: bool

    @property
    def names_answer(self) -> bool:
        """Whether it speaks of the answer."""
        return any(node.word in ANSWER for node in self.nodes)

    @property
    def has_time(self) -> bool:
        """Whether a time stands in it."""
        return any(node.kind in TIMES for node in self.nodes)


def clauses_of(nodes: list[Node]) -> list[Clause]:
    """The clauses of a text, cut at signs and before words that begin one."""
    clauses: list[Clause] = []
    current: list[Node] = []
    after_stop = True
    for place, node in enumerate(nodes):
        stop = node.word in FULL_STOPS
        if stop or _pauses(nodes, place) or len(current) >= MOST_NODES:
            if current:
                clauses.append(Clause(current, after_stop))
                current, after_stop = [], False
            after_stop = after_stop or stop
        if node.kind != "sign":
            current.append(node)
    return [*clauses, Clause(current, after_stop)] if current else clauses


def _pauses(nodes: list[Node], place: int) -> bool:
    """Whether a clause of the same sentence begins at `place`."""
    node = nodes[place]
    if node.word in PAUSES or (node.word == "-" and not node.glued):
        return True
    if node.kind in TIMES or node.word not in OPENERS or place == 0:
        return False
    if node.word not in ONLY_BEFORE_A_SUBJECT:
        return True
    following = nodes[place + 1].word if place + 1 < len(nodes) else ""
    return following in SUBJECTS or following in ANSWER
