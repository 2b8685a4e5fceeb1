"""Words of two meanings settled ("may", "march", "sat"), and hedges dropped ("about", "give or take a day")."""

from followup_core.timeline.english import words_in
from followup_core.timeline.nodes import Node, known_english

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
KINDS_BEFORE_A_TIME = words_in("NUMBER ORDINAL PART WEEKDAY WEEKDAYS sign WHICH CLOCK MONTH MORE HEDGE")
JUST_BEFORE_A_MONTH = frozenset(("in", "by", "of", "until"))
PARTS_THAT_ARE_VERBS = frozenset(("start", "end", "close"))
"""Parts of a week or month that are verbs after a subject: "you'd start in June"."""

BEFORE_A_PLAIN_VERB = words_in(
    "i you we they i'd you'd we'd they'd i'll you'll we'll they'll will would can could should"
)


AFTER_A_JOB_START = frozenset({")", "position", "post", "role", "job", "intake", "date"})


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


BEFORE_A_START = BEFORE_A_PLAIN_VERB | words_in(
    "someone somebody anyone anybody people person candidate candidates them him her who starter hire hires"
)
"""The same, and the people of "have someone start in March"."""

BEFORE_A_VERB = words_in("will we'll i'll they'll you'll he'll she'll must can could would should let's then")


def settled(nodes: list[Node]) -> list[Node]:
    """The nodes, with a month, weekday or part made a plain word again where it is another word."""
    return [
        node._replace(word="position")
        if _is_the_job(nodes, place)
        else node._replace(kind="word", value=None, word="lasts")
        if _is_to_last(nodes, place)
        else _plain(node)
        if _is_other_word(nodes, place)
        else node
        for place, node in enumerate(nodes)
    ]


def _is_the_job(nodes: list[Node], place: int) -> bool:
    """Whether "post" is the job, and not "after": "we will appoint to the post by Thursday"."""
    return nodes[place].word == "post" and place > 0 and nodes[place - 1].word in BEFORE_THE_POST


def _is_to_last(nodes: list[Node], place: int) -> bool:
    """Whether "last" is a verb: "deliberations will last two weeks"."""
    if nodes[place].word != "last" or not place or nodes[place - 1].word not in BEFORE_LASTING:
        return False
    counts = place > 1 and (nodes[place - 2].kind in ("ORDINAL", "NUMBER") or nodes[place - 2].word in COUNT_TO_LAST)
    return not (nodes[place - 1].word == "to" and counts)


COUNT_TO_LAST = frozenset(("next", "st", "nd", "rd", "th", "-"))

BEFORE_LASTING = words_in("will to may might can could would should they'll it'll usually normally typically they")

BEFORE_THE_POST = words_in("the this that a our your their my his her any each every new vacant to for advertised")


def without_points(nodes: list[Node]) -> list[Node]:
    """The nodes without the points of abbreviations ("Dec. 4", "5 bus. days"), which end no sentence."""
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
    if (node.kind == "WEEKDAY" or node.word in NAMES_OF_FEASTS) and _has_a_title(nodes, place):
        return True
    if node.kind == "MONTH":
        return _is_a_name(nodes, place) or _month_is_a_verb(node, before, after)
    if node.word in ("saturday", "sunday", "wednesday") and node.end - node.start <= 3:
        the_sun = before is not None and before.word == "the" and after is None
        return the_sun or (before is not None and not _leads_to_a_time(before))
    return False


def _month_is_a_verb(month: Node, before: Node | None, after: Node | None) -> bool:
    """Whether "may" or "march" is a verb: "we may be in touch", "we'll march on"."""
    if month.word == "may":
        return _may_is_a_verb(before, after)
    if month.word != "march" or before is None:
        return False
    leads_on = after is not None and after.word in ("on", "ahead", "through", "forward", "to", "along", "towards")
    return before.word in BEFORE_A_VERB or (leads_on and before.word in ("to", *SUBJECTS))


AFTER_A_NAME = words_in("will from has said says is can or and who would at in writes rings calls phones emails texts")
SPEAKS_OF_PEOPLE = words_in("will has said says who would can writes rings calls phones emails texts decides")
DEPARTMENTS = words_in(
    "hr payroll reception finance admin accounts recruitment recruiting talent personnel people sales marketing it "
    "operations ops facilities legal admissions logistics support planning purchasing procurement"
)
PLACES = words_in(
    "office depot branch store site street road avenue lane house building warehouse clinic hospital theatre square "
    "campus factory plant hotel court park"
)
"""Nouns after a month's name that make a place of it: "our March office"."""


def _is_a_name(nodes: list[Node], place: int) -> bool:
    """Whether a month is somebody's name or a place's: "my colleague June will write", "our March office"."""
    if place + 1 == len(nodes):
        return False
    before, after = (nodes[place - 1] if place else None), nodes[place + 1]
    if before is not None and before.word in JUST_BEFORE_A_MONTH:
        return False
    beyond = {node.word for node in nodes[place + 2 : place + 3]}
    if (
        _has_a_title(nodes, place)
        or after.word in PLACES
        or _is_of_a_department(nodes, place)
        or _has_a_surname(nodes, place)
    ):
        return True
    if before is None or before.kind == "sign":
        is_away = after.word == "is" and not AWAY.isdisjoint(beyond)
        return after.word in SPEAKS_OF_PEOPLE or after.word == "from" or is_away
    return _is_spoken_of(nodes, place)


def _has_a_title(nodes: list[Node], place: int) -> bool:
    """Whether a title stands before: "Ms May", but not "we'll miss May"."""
    if not place or nodes[place - 1].word not in TITLES:
        return False
    return nodes[place - 1].word != "miss" or place == 1 or nodes[place - 2].kind == "sign"


def _is_of_a_department(nodes: list[Node], place: int) -> bool:
    """Whether a department follows: "April in payroll"."""
    beyond = {node.word for node in nodes[place + 2 : place + 4]}
    return nodes[place + 1].word in ("in", "from", "at") and not DEPARTMENTS.isdisjoint(beyond)


def _has_a_surname(nodes: list[Node], place: int) -> bool:
    """Whether a capitalised name that is no English word follows: "May Chen", "June O'Neill"."""
    after = nodes[place + 1]
    if nodes[place].word not in NAMES:
        return False
    apart = after.word == "o" and place + 2 < len(nodes) and nodes[place + 2].word == "'"
    return apart or (after.kind == "word" and len(after.word) > 2 and not known_english(after.word))


def _is_spoken_of(nodes: list[Node], place: int) -> bool:
    """Whether the words around a month take it for somebody: "ask June on Friday", "hear from April by Friday"."""
    words = [node.word for node in nodes[max(0, place - 2) : place]]
    after = nodes[place + 1]
    if words[-1] in PEOPLE and after.word in AFTER_A_NAME | {"by", "on", "to", "about"}:
        return True
    if words[-1] in ("to", "for", "with", "from") and words[0] in SPOKEN_TO and after.kind not in ("NUMBER", "YEAR"):
        return after.word in ("by", "on", "and", "or", "in", "about", "next", "this", "before", "tomorrow", "today")
    named_before = len(words) == 2 and nodes[place - 2].kind == "word" and words[-1] in ("and", "or")
    return (named_before or words[-1] in ("our", "my", "your")) and after.word in SPEAKS_OF_PEOPLE


NAMES = frozenset({"april", "may", "june", "august"})
NAMES_OF_FEASTS = frozenset({"easter", "christmas", "winter", "summer", "autumn", "spring", "holiday"})
"""Words of a time, beside weekdays and months, that are surnames too."""

TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam", "auntie", "uncle"})
AWAY = frozenset({"back", "off", "out", "away", "around", "ill", "sick"})
SPOKEN_TO = words_in("ask speak talk write hear hearing heard call message email word contact chat news")

PEOPLE = words_in(
    "colleague manager recruiter assistant director boss lead head coordinator administrator partner mr mrs ms miss dr "
    "named called call ask contact email ring phone text tell meet see hi dear our"
)


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
    goes_on = after is not None and after.kind == "word" and after.word not in AFTER_A_MONTH
    if goes_on and before is not None and before.word not in JUST_BEFORE_A_MONTH:
        return True
    if before is None or before.word in (".", "!", "?", ";"):
        return after is not None and (after.word in SUBJECTS or after.word == "the")
    return not _leads_to_a_time(before)


AFTER_A_MONTH = words_in(
    "at or to and but if when so for with because as in by on of next latest earliest onward onwards then unless is it "
    "was would that though probably hopefully most before after until till from through end start"
)
"""Words that may follow the month of May."""


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
    "the eleventh hour",
    "a month of sundays",
    "month of sundays",
    "the course of",
    "the run of",
    "course of",
    "as early as",
    "so early as",
    "so soon as",
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
