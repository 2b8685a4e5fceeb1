"""Whether words are English at all, and about being in touch: tells words without a time from unreadable ones."""

from followup_core.timeline.english import FOREIGN, TOUCH
from followup_core.timeline.nodes import Node, known_english
from followup_core.timeline.windows import Span

CODE = frozenset("{}[]<>=;|\\$_#`~^*")
"""Signs of program code."""

STATEMENTS = (frozenset({"select", "from", "where"}), frozenset({"drop", "table"}), frozenset({"insert", "into"}))
"""Words that stand together in program code only."""

MOST_LOOKED_AT = 400
"""How many words it takes to tell the language."""


def is_english(nodes: list[Node], names_a_time: bool) -> bool:
    """Whether the words are English: enough known words, and few of another language.

    A word by itself has to be one about being in touch.
    """
    words = [node.word for node in nodes[:MOST_LOOKED_AT] if node.word[0].isalpha()]
    foreign = sum(word in FOREIGN for word in words)
    known = sum(known_english(word) for word in words)
    if (foreign > 1 and foreign * 2 >= known) or (foreign and foreign >= known):
        return False
    unknown = len(words) - known
    if names_a_time:
        return unknown <= 2 + 2 * known
    if len(words) < 2:
        return any(word in TOUCH for word in words)
    if any(pair <= set(words) for pair in STATEMENTS):
        return False
    code = sum(node.word in CODE for node in nodes[:MOST_LOOKED_AT]) + 3 * _calls(nodes[:MOST_LOOKED_AT])
    return (known >= 2 * unknown and code * 2 < known) or (known >= unknown + 2 and not code)


def _calls(nodes: list[Node]) -> bool:
    """Whether a word is followed at once by brackets, as a call in program code; "candidate(s)" is not one."""
    return any(
        two.word == "(" and two.glued and three.glued and three.word != "s" and one.word[0].isalpha()
        for one, two, three in zip(nodes, nodes[1:], nodes[2:], strict=False)
    )


def unknown_span(nodes: list[Node]) -> Span | None:
    """Where the words that are not known begin and end, or None where all are known."""
    unknown = [node for node in nodes if node.word[0].isalpha() and not known_english(node.word)]
    return (unknown[0].start, unknown[-1].end) if unknown else None


BEFORE_AN_EVENT = frozenset(("before", "after", "until", "till", "during"))


def unknown_event(nodes: list[Node], text: str) -> Span | None:
    """An unknown name that "before", "after" or the like makes a time: "we'll decide after Losar"."""
    for place, node in enumerate(nodes[:-1]):
        if node.word not in BEFORE_AN_EVENT:
            continue
        at = place + 2 if nodes[place + 1].word == "the" and place + 2 < len(nodes) else place + 1
        named = text[nodes[at].start].isupper() and len(nodes[at].word) > 2 and not known_english(nodes[at].word)
        if named and (at + 1 == len(nodes) or nodes[at + 1].kind == "sign"):
            return nodes[at].start, nodes[at].end
    return None
