"""What a sentence leaves out because it was just said: "two weeks, no, three", "not this week, but next"."""

from followup_core.timeline.english import words_in
from followup_core.timeline.grammar import Context
from followup_core.timeline.lengths import of
from followup_core.timeline.nodes import Node
from followup_core.timeline.spans import which_span
from followup_core.timeline.times import SPANS


def lengths_completed(nodes: list[Node]) -> list[Node]:
    """The nodes with a number that replaces a length made a length of the same unit: "two weeks, no, three"."""
    unit = ""
    done: list[Node] = []
    for place, node in enumerate(nodes):
        if node.kind == "LENGTH":
            unit = node.value.high[-1][1]
        if node.kind == "AMOUNT" and unit and place and _leads_to_another(nodes, place) and _ends(nodes, place):
            done.append(node._replace(kind="LENGTH", value=of(node.value, unit)))
        else:
            done.append(node)
    return done


def spans_completed(nodes: list[Node], context: Context) -> list[Node]:
    """The nodes with a "next" that ends a sentence made the span after one named before: "not this week, but next"."""
    unit = ""
    done: list[Node] = []
    for place, node in enumerate(nodes):
        if node.kind == "SPAN" and node.value.grain in SPANS:
            unit = node.value.grain
        span = (
            which_span(context, 1, unit)
            if unit and node.kind == "WHICH" and node.value == 1 and _ends(nodes, place)
            else None
        )
        before = nodes[place - 1].word if place else ""
        done.append(node._replace(kind="SPAN", value=span) if span and before in BEFORE_A_BARE_NEXT else node)
    return done


def _leads_to_another(nodes: list[Node], place: int) -> bool:
    """Whether the word before a number lets it take the place of a length: "it's three", "a maximum of three"."""
    before = [node.word for node in nodes[max(place - 2, 0) : place]]
    pairs = (["max", "of"], ["maximum", "of"], ["limit", "of"], ["if", "not"])
    return before[-1] in BEFORE_ANOTHER_NUMBER or before in pairs


def _ends(nodes: list[Node], place: int) -> bool:
    """Whether the sentence, or what is said of a time, ends after `place`."""
    return (
        place + 1 == len(nodes)
        or nodes[place + 1].kind == "sign"
        or nodes[place + 1].word
        in ("now", "instead", "this", "if", "when", "at", "max", "tops", "more", "is", "or", "to")
    )


BEFORE_ANOTHER_NUMBER = words_in(
    """
    like to but no , now actually say make rather closer nearer be its it's it for take takes most - in within even
    than maybe perhaps possibly probably potentially case max maximum or
    """
)
"""Words between a length and the number that takes its place."""

BEFORE_A_BARE_NEXT = frozenset(("be", "likely", "probably", "but", ",", "otherwise", "then", "else", "worst", "like"))
"""Words before a "next" that leaves its unit out."""
