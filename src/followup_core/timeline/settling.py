"""Words of two meanings settled: "may", "march", "sat", "the post", "will last"."""

from followup_core.timeline.english import words_in
from followup_core.timeline.names import JUST_BEFORE_A_MONTH, NAMES_OF_FEASTS, has_a_title, is_a_name
from followup_core.timeline.nodes import Node

BEFORE_A_TIME = words_in(
    """
    in by of on or and to early mid late end until till before after since from than next this for between beginning
    start middle through around about come maybe sometime be is for following - / , ( the every
    """
)
WHO_MAY = words_in(
    """
    i we you they he she it this that there who which what decision decisions panel team someone somebody one
    timeline process things hr manager
    """
)
"""Subjects of "may": "they may", "the decision may"."""

VERBS_AFTER_MAY = words_in(
    """
    be take not slip change well have go need help come require mean still also only vary extend run get hear
    know call contact drag differ happen it we i you they even just
    """
)
KINDS_BEFORE_A_TIME = words_in("NUMBER ORDINAL PART WEEKDAY WEEKDAYS sign WHICH CLOCK MONTH MORE HEDGE")
PARTS_THAT_ARE_VERBS = frozenset(("start", "end", "close"))
"""Parts of a week or month that are verbs after a subject: "you'd start in June"."""

BEFORE_A_PLAIN_VERB = words_in(
    "i you we they i'd you'd we'd they'd i'll you'll we'll they'll will would can could should"
)
BEFORE_A_START = BEFORE_A_PLAIN_VERB | words_in(
    "someone somebody anyone anybody people person candidate candidates them him her who starter hire hires"
)
"""The same, and the people of "have someone start in March"."""

AFTER_A_JOB_START = frozenset({")", "position", "post", "role", "job", "intake", "date"})
BEFORE_A_VERB = words_in("will we'll i'll they'll you'll he'll she'll must can could would should let's then")
AFTER_A_MONTH = words_in(
    "at or to and but if when so for with because as in by on of next latest earliest onward onwards then unless is it "
    "was would that though probably hopefully most before after until till from through end start"
)
"""Words that may follow the month of May."""

PARTS_OF_A_DAY = ("morning", "afternoon", "evening")
AFTER_A_PART = [["the", part, "after"] for part in PARTS_OF_A_DAY]

COUNT_TO_LAST = frozenset(("next", "st", "nd", "rd", "th", "-"))
BEFORE_LASTING = words_in("will to may might can could would should they'll it'll usually normally typically they")
BEFORE_THE_POST = words_in("the this that a our your their my his her any each every new vacant to for advertised")


def settled(nodes: list[Node]) -> list[Node]:
    """The nodes, with a month, weekday or part made a plain word again where it is another word."""
    return [_settled(nodes, place) for place in range(len(nodes))]


def _settled(nodes: list[Node], place: int) -> Node:
    node = nodes[place]
    if _is_the_job(nodes, place):
        return node._replace(word="position")
    if _leaves_out(nodes, place):
        return node._replace(word="except")
    if _is_to_last(nodes, place):
        return node._replace(kind="word", value=None, word="lasts")
    if _is_the_next_day(nodes, place):
        return node._replace(kind="UNIT", value="day", word="day")
    return _plain(node) if _is_other_word(nodes, place) else node


def _is_the_job(nodes: list[Node], place: int) -> bool:
    """Whether "post" is the job, and not "after": "we will appoint to the post by Thursday"."""
    return nodes[place].word == "post" and place > 0 and nodes[place - 1].word in BEFORE_THE_POST


def _leaves_out(nodes: list[Node], place: int) -> bool:
    """Whether "but" is "except": "any time but this week", "anything but Friday"."""
    if nodes[place].word != "but" or not place:
        return False
    of_any = nodes[place - 1].word in ("time", "day", "week", "date") and place > 1 and nodes[place - 2].word == "any"
    return of_any or nodes[place - 1].word in ("anything", "anytime", "anywhere")


def _is_to_last(nodes: list[Node], place: int) -> bool:
    """Whether "last" is a verb: "deliberations will last two weeks"."""
    if nodes[place].word != "last" or not place or nodes[place - 1].word not in BEFORE_LASTING:
        return False
    counts = place > 1 and (nodes[place - 2].kind in ("ORDINAL", "NUMBER") or nodes[place - 2].word in COUNT_TO_LAST)
    return not (nodes[place - 1].word == "to" and counts)


def _is_the_next_day(nodes: list[Node], place: int) -> bool:
    """Whether a part of a day stands for the day: "the board sits on Tuesday; my email comes the morning after"."""
    if nodes[place].word in PARTS_OF_A_DAY and place and nodes[place - 1].word in ("next", "following"):
        return True
    around = [node.word for node in nodes[max(place - 1, 0) : place + 2]]
    ends = all(node.kind == "sign" for node in nodes[place + 2 : place + 3])
    return around in AFTER_A_PART and ends


def without_points(nodes: list[Node]) -> list[Node]:
    """The nodes without the points of abbreviations ("Dec. 4", "5 bus. days"), which do not end a sentence."""
    return [
        node
        for place, node in enumerate(nodes)
        if not (node.word == "." and node.glued and place and _is_short(nodes[place - 1]) and place + 1 < len(nodes))
    ]


def _is_short(node: Node) -> bool:
    """Whether the word was written shorter than it is."""
    short = node.kind in ("MONTH", "WEEKDAY", "UNIT", "UNITS", "WORK") and node.end - node.start < len(node.word)
    return short or node.word == "cal"


def _plain(node: Node) -> Node:
    name = node.word in NAMES_OF_FEASTS
    return node._replace(kind="word", word="someone" if name else node.word, value=None)


def _is_other_word(nodes: list[Node], place: int) -> bool:
    """Whether the month, weekday or part at `place` is a verb, or the sun."""
    node = nodes[place]
    before = nodes[place - 1] if place else None
    after = nodes[place + 1] if place + 1 < len(nodes) else None
    if node.word in PARTS_THAT_ARE_VERBS:
        return _part_is_another_word(nodes, place, before, after)
    if (node.kind == "WEEKDAY" or node.word in NAMES_OF_FEASTS) and has_a_title(nodes, place):
        return True
    if node.kind == "MONTH":
        return is_a_name(nodes, place) or _month_is_a_verb(node, before, after)
    if node.word in ("saturday", "sunday", "wednesday") and node.end - node.start <= 3:
        the_sun = before is not None and before.word == "the" and after is None
        return the_sun or (before is not None and not _leads_to_a_time(before))
    return False


def _part_is_another_word(nodes: list[Node], place: int, before: Node | None, after: Node | None) -> bool:
    """Whether "start" or "end" is a verb ("have someone start in March"), or the job's own ("a January start")."""
    if nodes[place].word == "start" and after is not None and after.word in ("date", "dates", "day"):
        return True
    if before is None:
        return False
    if before.kind in ("MONTH", "WEEKDAY", "WEEKDAYS") and after is not None and after.word in AFTER_A_JOB_START:
        return True
    if before.kind in ("MONTH", "WEEKDAY") and place > 1 and nodes[place - 2].word in ("a", "an", "("):
        return True
    of_something = after is not None and after.word == "of"
    return before.word in (BEFORE_A_PLAIN_VERB if of_something else BEFORE_A_START)


def _month_is_a_verb(month: Node, before: Node | None, after: Node | None) -> bool:
    """Whether "may" or "march" is a verb: "we may be in touch", "we'll march on"."""
    if month.word == "may":
        return _may_is_a_verb(before, after)
    if month.word != "march" or before is None:
        return False
    leads_on = after is not None and after.word in ("on", "ahead", "through", "forward", "to", "along", "towards")
    return before.word in BEFORE_A_VERB or (leads_on and before.word in ("to", *WHO_MAY))


def _may_is_a_verb(before: Node | None, after: Node | None) -> bool:
    """Whether "may" is a verb: "we may be in touch", not "in May", "4 May", "May 4th"."""
    if after is not None and after.kind in ("NUMBER", "ORDINAL"):
        return before is not None and before.word in WHO_MAY
    if (
        after is not None
        and after.word in VERBS_AFTER_MAY
        and (before is None or before.word not in JUST_BEFORE_A_MONTH)
    ):
        return True
    goes_on = after is not None and after.kind == "word" and after.word not in AFTER_A_MONTH
    if goes_on and before is not None and before.word not in JUST_BEFORE_A_MONTH:
        return True
    if before is None or before.word in (".", "!", "?", ";"):
        return after is not None and (after.word in WHO_MAY or after.word == "the")
    return not _leads_to_a_time(before)


def _leads_to_a_time(before: Node) -> bool:
    """Whether a month or weekday may follow."""
    return before.word in BEFORE_A_TIME or before.kind in KINDS_BEFORE_A_TIME
