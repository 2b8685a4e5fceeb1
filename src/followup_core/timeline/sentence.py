"""Which of the times in a sentence is that of the answer, and what it comes to when several are named."""

from datetime import date
from typing import NamedTuple

from followup_core.timeline.grammar import TIMES
from followup_core.timeline.nodes import Node
from followup_core.timeline.parts import both
from followup_core.timeline.times import Time
from followup_core.timeline.windows import Span


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


def named_time(nodes: list[Node], said_on: date) -> Named | None:
    """The time of the answer in `nodes`, or None where there is none."""
    times = [node for node in nodes if node.kind in TIMES]
    if not times:
        return None
    present = [node for node in times if node.value.grain != "past"] or times[:1]
    time = present[0].value
    for node in present[1:]:
        time = both(time, node.value)
    return Named(time, tuple((node.start, node.end) for node in present), any(node.mended for node in present))
