"""Looks for cues in sentences, and leaves those that the words around them take back."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from followup_core.pasted.grammar import Table, places, stands
from followup_core.pasted.patterns import Cue, find, find_all
from followup_core.pasted.sentences import Sentence

BREAK = re.compile(r"[;:–().!?](?= )| , so (?!that )| but | however | although | though ")
DOUBLE_NEGATION = r"not|never|nobody|no one|no|neither|nor|without|none"
INVERTED = frozenset({"had", "should", "were"})  # "had we gone with …": the condition is the beginning of the cue
NEAR = 5  # words before a cue in which a "not" turns it round


class Found(NamedTuple):
    """Where in the plain text a cue is said, and in which sentence."""

    start: int
    end: int
    sentence: int


def first_said(cues: Iterable[Cue], sentences: Sequence[Sentence], doubt: str = "", inside: str = "") -> Found | None:
    """The first sentence that says one of `cues`, free of `doubt` before it and `inside` it."""
    cues = tuple(cues)
    without: set[str] = set()  # sentences that say none; a very long text is mostly the same ones again
    for number, sentence in enumerate(sentences):
        if sentence.words in without:
            continue
        found = said(cues, sentence, doubt, inside)
        if found:
            return Found(*found, number)
        without.add(sentence.words)
    return None


def said(cues: Iterable[Cue], sentence: Sentence, doubt: str = "", inside: str = "") -> tuple[int, int] | None:
    """Where `sentence` says one of `cues` outright; None where it does not, or where its words leave doubt."""
    for cue in cues:
        for match in find_all(cue.says, sentence.words):
            if cue.unless and find(cue.unless, _without_courtesy(sentence.words)):
                break
            if inside and find(inside, match.group()):
                continue
            if not (doubt and _in_doubt(sentence.words, match, doubt)):
                return clause_around(sentence, match.start(), match.end())
    return None


def first_row(table: Table, sentences: Sequence[Sentence]) -> Found | None:
    """The first sentence that says a row of `table` outright."""
    without: set[str] = set()  # sentences that say none; a very long text is mostly the same ones again
    for number, sentence in enumerate(sentences):
        if sentence.words in without:
            continue
        found = row_said(table, sentence)
        if found:
            return Found(*found, number)
        without.add(sentence.words)
    return None


def row_said(table: Table, sentence: Sentence) -> tuple[int, int] | None:
    """Where `sentence` says a row of `table` outright; None where it does not, or where its words leave doubt."""
    taken_back_beside = None
    for row in table.rows:
        for start, end in places(row.says, sentence.words):
            if taken_back_beside is None:
                taken_back_beside = bool(table.beside) and stands(table.beside, _without_courtesy(sentence.words))
            if taken_back_beside:
                return None
            clause = _without_courtesy(_clause(sentence.words, start, end))
            taken_back = any(against and stands(against, clause) for against in (row.unless, table.around))
            if not taken_back and not (table.before and _doubted(sentence.words, start, end, table.before)):
                return clause_around(sentence, start, end)
    return None


def row_at(table: Table, words: str) -> tuple[int, int] | None:
    """Where words in the spelling of the rows say one of them, whatever stands before."""
    for row in table.rows:
        found = places(row.says, words)
        if found and not (row.unless and stands(row.unless, words)):
            return found[0]
    return None


def _clause(words: str, start: int, end: int) -> str:
    """The words around a cue, from one break to the next."""
    opening = max((mark.end() for mark in BREAK.finditer(words, 0, start)), default=0)
    closing = BREAK.search(words, end)
    return words[opening : closing.start() if closing else len(words)].lstrip()


def _doubted(words: str, start: int, end: int, doubt: str) -> bool:
    """Whether what stands before a cue makes it a question, a condition, somebody's words or the opposite."""
    asks = words.endswith("?") and not ASKS_SOMETHING_ELSE.match(words[end:].lstrip(" ,"))
    if asks or words[:start].count('"') % 2:
        return True
    opening = max((mark.end() for mark in BREAK.finditer(words, 0, start)), default=0)
    before = words[opening:start]
    near = " ".join(before.rsplit(",", 1)[-1].split()[-NEAR:])
    first, *rest = words[start:end].split()
    asked = f"{before}{first} {rest[0] if rest and first in INVERTED else ''}".strip()
    return bool(doubt and stands(doubt, _without_courtesy(asked))) or bool(find(DOUBLE_NEGATION, near))


COURTESY = (
    r"(?:following|further to|after|since|as a result of|with reference "
    r"to|based on|thank you for|thanks for|with regard to|regarding|in "
    r"(?:regard|reference|relation) to|having had|reference to|refer to) "
    r"(?:~5 )?(?:interviews?|assessment(?: centre| day)?|presentation|discussions?|"
    r"rounds?|final stage)|(?:if i am honest|if anything|if possible|if "
    r"not sooner|if at all possible|if you do not mind|as if|if that is "
    r"(?:ok|okay|all right|alright)|if i may|"
    r"(?:if|should) you (?:~1 )?(?:would like|like|want|wish|need|require|have any|would) ~9)"
)


def _without_courtesy(words: str) -> str:
    """The words without those that name the interview that was, or soften what is said."""
    found = find(COURTESY, words)
    return f"{words[: found.start()]}{words[found.end() :]}" if found else words


ASKS_SOMETHING_ELSE = re.compile(
    r"^ ?(?:,|call|ring|shall|when|can you|could you|is that|are you|do you|what do|how)\b"
)
"""How a question goes on that is about what follows the cue, and not about the cue."""


def _in_doubt(words: str, cue: re.Match[str], doubt: str) -> bool:
    """Whether what stands before a cue makes it a question, a condition, somebody's words or the opposite."""
    at = cue.start()
    asks = words.endswith("?") and not ASKS_SOMETHING_ELSE.match(words[cue.end() :].lstrip(" ,"))
    if asks or words[:at].count('"') % 2:
        return True
    breaks = [mark.end() for mark in BREAK.finditer(words, 0, at)]
    before = words[breaks[-1] if breaks else 0 : at]
    near = " ".join(before.rsplit(",", 1)[-1].split()[-NEAR:])
    return bool(find(doubt, _without_courtesy(before)) or find(DOUBLE_NEGATION, near))


def says(cues: Iterable[Cue], words: str) -> tuple[int, int] | None:
    """Where words in the spelling of the cues say one of them."""
    for cue in cues:
        found = find(cue.says, words)
        if found and not (cue.unless and find(cue.unless, words)):
            return found.span()
    return None


def clause_around(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The part of a sentence around a cue, from one stop to the next: the words that a visitor is shown."""
    opening = max((mark.end() for mark in BREAK.finditer(sentence.words, 0, start)), default=0)
    opening += sentence.words[opening:].startswith(" ")
    closing = BREAK.search(sentence.words, end)
    return sentence.place(opening, closing.start() if closing else len(sentence.words))
