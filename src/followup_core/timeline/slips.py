"""What an unknown word was meant to be, by its spelling and by the words beside it."""

from followup_core.timeline.english import words_in
from followup_core.timeline.spelling import nearest, pieces
from followup_core.timeline.vocabulary import LITERALS, MENDABLE, WORDS

UNITS = ("day", "days", "hour", "hours", "month", "months", "week", "weeks", "year", "years")
WHICH = ("next", "this", "last")
NUMBERS = ("five", "four", "nine", "three")
"""Words too short to be mended just anywhere, but safe to mend beside other words of a time."""

BEFORE_A_UNIT = words_in(
    "a an of few several couple the following coming another half per more whole full today tomorrow st nd rd th"
)
KINDS_BEFORE_A_UNIT = frozenset(("NUMBER", "WHICH", "WORK", "ORDINAL", "PART", "WEEKDAY", "WEEKDAYS"))
NUMBERS_MEANT = {"thee": "three", "tree": "three", "there": "three", "fore": "four", "to": "two", "too": "two"}
"""English words that are slips for a number right before a unit, said in the plural."""

WHICH_MEANT = {
    "fist": "first",
    "net": "next",
    "text": "next",
    "nest": "next",
    "ext": "next",
    "his": "this",
    "form": "from",
}
"""English words that are slips right before a unit, a weekday or a month."""

NAMES_AND_WORK = tuple(word for word in MENDABLE if WORDS.get(word, ("", None))[0] in ("WEEKDAY", "MONTH", "WORK"))
"""Words so telling that being one slip away from them counts for more than two words run together."""

TIME_PIECES = words_in("of the few couple by")
_RUN_TOGETHER = frozenset(
    word for word in WORDS.keys() | LITERALS if WORDS.get(word, ("", None))[0] not in ("HEDGE", "MORE", "ZONE")
)


class Beside:
    """The words on both sides of one that is looked at."""

    __slots__ = ("kind_after", "kind_before", "word_before")

    def __init__(self, kind_before: str, word_before: str, kind_after: str) -> None:
        self.kind_before = kind_before
        self.word_before = word_before
        self.kind_after = kind_after


def words_meant(text: str, beside: Beside) -> list[str] | None:
    """The word, or the words run together, that an unknown word stands for; None where it is just unknown."""
    if named := nearest(text, NAMES_AND_WORK) if len(text) > 4 else None:
        return [named]
    if _counts_units(beside) and (unit := nearest(text, UNITS)):
        return [unit]
    run_together = pieces(text, _RUN_TOGETHER)
    if run_together and any(word in WORDS or word in TIME_PIECES for word in run_together):
        return run_together
    word = _short_word_meant(text, beside)
    word = word or next((short for short in (*UNITS, *WHICH) if sorted(short) == sorted(text)), None)
    word = word or (nearest(text, MENDABLE) if len(text) > 3 else None)
    return [word] if word else None


def _counts_units(beside: Beside) -> bool:
    """Whether a unit stands here: after a number, and with no unit after it."""
    return beside.kind_before in ("NUMBER", "WORK") and beside.kind_after not in ("WORK", "UNIT", "UNITS")


def _short_word_meant(text: str, beside: Beside) -> str | None:
    """A short word that only its neighbours make certain."""
    if len(text) > 6:
        return None
    unit_follows = beside.kind_after in ("WORK", "UNIT", "UNITS")
    if _counts_units(beside) or (
        not unit_follows
        and len(text) > 3
        and (beside.kind_before in KINDS_BEFORE_A_UNIT or beside.word_before in BEFORE_A_UNIT)
    ):
        unit = nearest(text, UNITS)
        if unit:
            return unit
    if beside.kind_after in ("UNIT", "WEEKDAY", "MONTH", "WORK") or beside.word_before == "after":
        which = nearest(text, WHICH)
        if which:
            return which
    if (
        beside.kind_before in ("UNIT", "UNITS") or beside.word_before == "fortnight"
    ) and beside.kind_after == "WEEKDAY":
        return nearest(text, ("from",))
    if beside.kind_after == "NUMBER" and beside.kind_before in ("UNIT", "UNITS", "sign"):
        return nearest(text, ("maybe",))
    return nearest(text, NUMBERS) if beside.kind_after in ("UNITS", "WORK") else None


def english_word_meant(text: str, beside: Beside) -> str | None:
    """What an English word right before a unit is a slip for: "there weeks", "net week"."""
    if beside.kind_after in ("UNITS", "WORK"):
        return None if text in ("to", "too", "there") and not _may_count(beside) else NUMBERS_MEANT.get(text)
    return WHICH_MEANT.get(text) if beside.kind_after in ("UNIT", "WEEKDAY", "MONTH") else None


COUNTING = words_in("in within about another next after takes take for")


def _may_count(beside: Beside) -> bool:
    """Whether a number may stand here: at the head of the words, or after "in" and the like."""
    return not beside.word_before or beside.word_before in COUNTING
