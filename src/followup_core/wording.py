"""Reading along while a visitor edits a message: what may sound pushy, and whether it says what it should.

It finds the phrases of `PRESSING`. Nothing here blocks anything: it underlines, says why, and offers other words.
"""

import re
from typing import NamedTuple

from followup_core import limits
from followup_core.answer_parts import BLANK, Json, Write
from followup_core.pressing import PRESSING, Pressing
from followup_core.texts import Message, say


class Mended(NamedTuple):
    """Words to put in place of those from `start` to `end`; none where these are best left out."""

    start: int
    end: int
    words: str


class PressingMatch(NamedTuple):
    """A phrase that presses: where it begins and ends in the text, in characters, and its row."""

    start: int
    end: int
    row: Pressing

    def mended(self, text: str) -> Mended:
        """What replaces it, and where.

        Milder words that are a sentence, or none at all, take the place of the whole sentence, since what is left of
        it would not be one; and a sentence that stands there already is not said twice.
        """
        milder = self.row.milder
        if text[self.start] in STOPS:
            return Mended(self.start, self.end, "?" if "?" in text[self.start : self.end] else ".")
        if milder and milder[-1] not in STOPS:
            return Mended(self.start, self.end, _as_in(text[self.start], milder))
        start, end = _sentence_around(text, self.start, self.end)
        if milder and milder in text[:start] + text[end:]:
            milder = ""
        if not milder:
            end += len(text[end:]) - len(text[end:].lstrip(" "))
        return Mended(start, end, milder)


class Wording(NamedTuple):
    """What a message says and how it may come across.

    Attributes:
        words: how many it has.
        questions: how many it asks.
        names_role: whether it says which role it is about.
        thanks: whether it thanks.
        blanks: what is left to fill in, without the brackets, each once.
        pressing: what presses, in the order of the text; none lies in another.
    """

    words: int
    questions: int
    names_role: bool
    thanks: bool
    blanks: tuple[str, ...]
    pressing: tuple[PressingMatch, ...]

    def notes(self) -> tuple[Message, ...]:
        """What would make it better, besides the phrases that press; empty where it is fine."""
        most = limits.DRAFT_WORDS.value
        found = (
            (self.words > most, say("wording.note.long", words=self.words, most=most)),
            (self.questions > 1, say("wording.note.questions", count=self.questions)),
            (not self.names_role, say("wording.note.role")),
            (not self.thanks, say("wording.note.thanks")),
            (bool(self.blanks), say("wording.note.blanks", blanks=self.blanks)),
        )
        return tuple(message for applies, message in found if applies)

    def to_dict(self, text: str, write: Write) -> Json:
        """What was read of `text` as JSON values; places are counted in UTF-16 units, as a browser counts."""
        pressing = [_match_to_dict(each, text, write) for each in self.pressing]
        counted = {"words": self.words, "questions": self.questions, "names_role": self.names_role}
        notes = [write(note) for note in self.notes()]
        return counted | {"thanks": self.thanks, "blanks": list(self.blanks), "pressing": pressing, "notes": notes}


STOPS = ".?!"
"""What ends a sentence."""

SENTENCE_ENDS = re.compile(r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bProf)[.?!]+[”\"’']*(?=\s|$)|\n")
"""Where a sentence ends; the point of a title before a name does not end one."""

LONGEST_SENTENCE = 1_000
"""How far around a phrase its sentence is looked for, in characters, to bound the work."""

MOST_MARKED = 200
"""The most phrases that are marked at once: others are marked as these are mended."""

COURTESY = re.compile(r"is (?:now|this) a good (?:time|moment)\?", re.IGNORECASE)
"""A question of a call that does not ask for news."""

ROLE = re.compile(
    r"\b(role|position|post|job|vacancy|application|traineeship|apprenticeship|internship)\b", re.IGNORECASE
)
THANK = re.compile(r"\b(thanks?|thanking|grateful|appreciate[ds]?)\b", re.IGNORECASE)


def read_wording(text: str, position: str = "") -> Wording:
    """How a message reads: what it says, and what in it may sound pushy.

    Args:
        text: the message as it stands.
        position: the role as the visitor names it, or "" where it is not known.

    >>> read_wording("Just checking in, as I need to know soon. Thank you.").pressing[0].row.id
    'checking-in'
    """
    blanks = tuple(dict.fromkeys(BLANK.findall(text)))
    named = bool(position.strip()) and position.strip().lower() in text.lower()
    return Wording(
        words=len(text.split()),
        questions=len(re.findall(r"\?+", COURTESY.sub("", text))),
        names_role=named or "position" in blanks or ROLE.search(text) is not None,
        thanks=THANK.search(text) is not None,
        blanks=blanks,
        pressing=pressing_in(text),
    )


def pressing_in(text: str) -> tuple[PressingMatch, ...]:
    """The phrases of `PRESSING` in `text`, the longest where two begin at the same place, none inside another.

    Where there are very many, only the first `MOST_MARKED`.
    """
    found = [PressingMatch(*match.span(), row) for row in PRESSING for match in _pattern(row).finditer(text)]
    kept: list[PressingMatch] = []
    for each in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return tuple(kept[:MOST_MARKED])


def _pattern(row: Pressing) -> re.Pattern[str]:
    """One expression for a row: however it is spaced and whichever apostrophe it has. `re` keeps it compiled."""
    return re.compile("|".join(map(_spelled, row.phrases)), re.IGNORECASE)


def _spelled(phrase: str) -> str:
    words = (re.escape(word).replace("'", "['’]") for word in phrase.split())
    edge = r"\b" if phrase[0].isalnum() else ""
    return edge + r"\s+".join(words) + edge


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a place begins and ends.

    >>> _sentence_around("Dear Ms. Okoro. I know it's early. Thanks.", 16, 20)
    (16, 34)
    """
    first, last = max(start - LONGEST_SENTENCE, 0), min(end + LONGEST_SENTENCE, len(text))
    ends = [found.end() for found in SENTENCE_ENDS.finditer(text, first, last)]
    before = max((each for each in ends if each <= start), default=first)
    after = min((each for each in ends if each >= end), default=last)
    stretch = text[before:after]
    return before + len(stretch) - len(stretch.lstrip()), before + len(stretch.rstrip())


def _as_in(first: str, words: str) -> str:
    """The words, with a capital where the ones they replace begin with one."""
    return words[0].upper() + words[1:] if first.isupper() else words


def _match_to_dict(found: PressingMatch, text: str, write: Write) -> Json:
    mended = found.mended(text)
    return {
        "start": _units(text[: found.start]),
        "end": _units(text[: found.end]),
        "words": text[found.start : found.end],
        "why": write(say(f"wording.{found.row.why}")),
        "milder": mended.words,
        "instead_of": {"start": _units(text[: mended.start]), "end": _units(text[: mended.end])},
    }
