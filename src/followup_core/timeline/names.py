"""Months, weekdays and feasts that are somebody's name or a place's: "April in payroll", "our March office"."""

from followup_core.timeline.english import words_in
from followup_core.timeline.nodes import Node, known_english

JUST_BEFORE_A_MONTH = frozenset(("in", "by", "of", "until"))
"""Words after which a month is a month, whatever follows."""

AFTER_A_NAME = words_in("will from has said says is can or and who would at in writes rings calls phones emails texts")
SPEAKS_OF_PEOPLE = words_in("will has said says who would can writes rings calls phones emails texts decides")
DEPARTMENTS = words_in(
    "hr payroll reception finance admin accounts recruitment recruiting talent personnel people sales marketing it "
    "operations ops facilities legal admissions logistics support planning purchasing procurement"
)
KINDS_OF_PLACES = words_in(
    "office depot branch store site street road avenue lane house building warehouse clinic hospital theatre square "
    "campus factory plant hotel court park"
)
"""Nouns that make the month before them the name of a place: "our March office"."""

NAMES = frozenset({"april", "may", "june", "august"})
"""Months that are first names too."""

NAMES_OF_FEASTS = frozenset({"easter", "christmas", "winter", "summer", "autumn", "spring", "holiday"})
"""Words about time, besides weekdays and months, that are surnames too."""

TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam", "auntie", "uncle"})
AWAY = frozenset({"back", "off", "out", "away", "around", "ill", "sick"})
SPOKEN_TO = words_in("ask speak talk write hear hearing heard call message email word contact chat news")

PEOPLE = words_in(
    "colleague manager recruiter assistant director boss lead head coordinator administrator partner mr mrs ms miss dr "
    "named called call ask contact email ring phone text tell meet see hi dear our"
)


def is_a_name(nodes: list[Node], place: int) -> bool:
    """Whether a month is somebody's name or a place's: "my colleague June will write", "our March office"."""
    if place + 1 == len(nodes):
        return False
    before, after = (nodes[place - 1] if place else None), nodes[place + 1]
    if before is not None and before.word in JUST_BEFORE_A_MONTH:
        return False
    beyond = {node.word for node in nodes[place + 2 : place + 3]}
    if (
        has_a_title(nodes, place)
        or after.word in KINDS_OF_PLACES
        or _is_of_a_department(nodes, place)
        or _has_a_surname(nodes, place)
    ):
        return True
    if before is None or before.kind == "sign":
        is_away = after.word == "is" and not AWAY.isdisjoint(beyond)
        return after.word in SPEAKS_OF_PEOPLE or after.word == "from" or is_away
    return _is_spoken_of(nodes, place)


def has_a_title(nodes: list[Node], place: int) -> bool:
    """Whether a title stands before: "Ms May", but not "we'll miss May"."""
    if not place or nodes[place - 1].word not in TITLES:
        return False
    return nodes[place - 1].word != "miss" or place == 1 or nodes[place - 2].kind == "sign"


def _is_of_a_department(nodes: list[Node], place: int) -> bool:
    """Whether a department follows: "April in payroll"."""
    beyond = {node.word for node in nodes[place + 2 : place + 4]}
    return nodes[place + 1].word in ("in", "from", "at") and not DEPARTMENTS.isdisjoint(beyond)


def _has_a_surname(nodes: list[Node], place: int) -> bool:
    """Whether a capitalised name that is not an English word follows: "May Chen", "June O'Neill"."""
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
