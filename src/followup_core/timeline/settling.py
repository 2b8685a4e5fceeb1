"""Words of two meanings settled ("may", "march", "sat"), and hedges dropped ("about", "give or take a day")."""

from followup_core.timeline.english import words_in
from followup_core.timeline.nodes import Node

BEFORE_A_TIME = words_in(
    """
    in by of on or and to early mid late end until till before after since from than next this for between beginning
    start middle through around about come maybe sometime be is for following - / , ( the every
    """
)
SUBJECTS = words_in(
    """
    i we you they he she it this that there who which what decision decisions panel team someone somebody one
    timeline process things hr manager
    """
)
VERBS_AFTER_MAY = words_in(
    """
    be take not slip change well have go need help come require mean still also only vary extend run get hear
    know call contact drag differ happen it we i you they even just
    """
)
KINDS_BEFORE_A_TIME = words_in("NUMBER ORDINAL PART WEEKDAY sign WHICH CLOCK MONTH MORE HEDGE")
JUST_BEFORE_A_MONTH = frozenset(("in", "by", "of", "until"))
PARTS_THAT_ARE_VERBS = frozenset(("start", "end", "close"))
"""Parts of a week or month that are verbs after a subject: "you'd start in June"."""

BEFORE_A_PLAIN_VERB = words_in(
    "i you we they i'd you'd we'd they'd i'll you'll we'll they'll will would can could should"
)
BEFORE_A_VERB = words_in("will we'll i'll they'll you'll he'll she'll must can could would should let's then")


def settled(nodes: list[Node]) -> list[Node]:
    """The nodes, with a month, weekday or part made a plain word again where it is another word."""
    return [_plain(node) if _is_other_word(nodes, place) else node for place, node in enumerate(nodes)]


def without_points(nodes: list[Node]) -> list[Node]:
    """The nodes without the points of abbreviations ("Dec. 4", "5 bus. days"), which end no sentence."""
    return [
        node
        for place, node in enumerate(nodes)
        if not (node.word == "." and node.glued and place and _is_short(nodes[place - 1]) and place + 1 < len(nodes))
    ]


def _is_short(node: Node) -> bool:
    """Whether the word was written shorter than it is."""
    return node.kind in ("MONTH", "WEEKDAY", "UNIT", "UNITS", "WORK") and node.end - node.start < len(node.word)


def _plain(node: Node) -> Node:
    return node._replace(kind="word", value=None)


def _is_other_word(nodes: list[Node], place: int) -> bool:
    """Whether the month, weekday or part at `place` is a verb, or the sun."""
    node = nodes[place]
    before = nodes[place - 1] if place else None
    after = nodes[place + 1] if place + 1 < len(nodes) else None
    if node.word in PARTS_THAT_ARE_VERBS:
        return before is not None and before.word in BEFORE_A_PLAIN_VERB
    if (
        node.kind == "MONTH"
        and after is not None
        and after.word in ("will", "from")
        and (not before or before.kind == "sign")
    ):
        return True
    if node.word == "may":
        return _may_is_a_verb(before, after)
    if node.word == "march":
        leads_on = after is not None and after.word in ("on", "ahead", "through", "forward")
        return before is not None and (before.word in BEFORE_A_VERB or (leads_on and before.word in ("to", *SUBJECTS)))
    if node.word in ("saturday", "sunday", "wednesday") and node.end - node.start <= 3:
        the_sun = before is not None and before.word == "the" and after is None
        return the_sun or (before is not None and not _leads_to_a_time(before))
    return False


def _may_is_a_verb(before: Node | None, after: Node | None) -> bool:
    """Whether "may" is a verb: "we may be in touch", not "in May", "4 May", "May 4th"."""
    if after is not None and after.kind in ("NUMBER", "ORDINAL", "YEAR"):
        return before is not None and before.word in SUBJECTS
    if (
        after is not None
        and after.word in VERBS_AFTER_MAY
        and (before is None or before.word not in JUST_BEFORE_A_MONTH)
    ):
        return True
    if before is None:
        return after is not None and after.word in SUBJECTS
    return not _leads_to_a_time(before)


def _leads_to_a_time(before: Node) -> bool:
    """Whether a month or weekday may follow."""
    return before.word in BEFORE_A_TIME or before.kind in KINDS_BEFORE_A_TIME


HEDGES = (
    "or so",
    "or thereabouts",
    "or thereabout",
    "at some point",
    "at some stage",
    "some time",
    "any time",
    "i think",
    "i would say",
    "i'd say",
    "i guess",
    "i reckon",
    "i should think",
    "i suppose",
    "all being well",
    "all going well",
    "fingers crossed",
    "touch wood",
    "knock on wood",
    "god willing",
    "best part of",
    "better part of",
    "somewhere in",
    "sort of",
    "kind of",
    "region of",
    "or around",
    "over the course",
    "in the course",
    "course of",
    "as early as",
    "as late as",
    "as soon as",
    "in or",
    "no worries",
    "by post",
    "more or less",
    "or more like",
)
"""Words that change nothing, left out before the forms are tried."""

_BY_FIRST: dict[str, list[list[str]]] = {}
for _words in HEDGES:
    _BY_FIRST.setdefault(_words.split()[0], []).append(_words.split())


def without_hedges(nodes: list[Node]) -> list[Node]:
    """The nodes without words that change nothing."""
    kept: list[Node] = []
    at = 0
    while at < len(nodes):
        length = _hedge(nodes, at)
        if not length:
            kept.append(nodes[at])
        at += length or 1
    return [node for place, node in enumerate(kept) if not _of_the_next(kept, place)]


def _hedge(nodes: list[Node], at: int) -> int:
    """How many nodes a hedge that begins at `at` has; 0 for none."""
    if nodes[at].kind == "HEDGE":
        return 1
    for words in _BY_FIRST.get(nodes[at].word, ()):
        if [node.word for node in nodes[at : at + len(words)]] == words:
            return len(words)
    if [node.word for node in nodes[at : at + 3]] in (["give", "or", "take"], ["plus", "or", "minus"]):
        end = at + 3
        while end < min(len(nodes), at + 6) and (
            nodes[end].kind in ("NUMBER", "UNIT", "UNITS") or nodes[end].word in ("a", "few", "couple")
        ):
            end += 1
        return end - at
    return 0


def _of_the_next(nodes: list[Node], place: int) -> bool:
    """Whether this is the "the" of "of the next week", which is the calendar week."""
    words = [node.word for node in nodes[max(0, place - 1) : place + 2]]
    return words in (["of", "the", "next"], ["in", "the", "following"], ["by", "the", "following"])
