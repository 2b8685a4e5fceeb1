"""Sentences, and the plain words of each in one spelling, so that a cue can be one short pattern.

"We've therefore, sadly, decided…" and "We have decided…" are the same words here: short forms are written out, filler
is left out, slips of spelling are mended. Each word remembers where it stood.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from followup_core.pasted.spelling import FILLERS, SHORT_FORMS, SLIPS

WORD = re.compile(r"w/(?=\s)|[^\W_]+(?:['./:@&+-][^\W_]+)*|[.,;:!?()\"–/|*]|…|-(?=\s)|(?<=\s)-|'")
# What is written as one word, and before which words it is two: "its a no", "ill let you know".
APART = {
    "jobs": ("job", "is"),
    "its": ("it", "is"),
    "ill": ("i", "will"),
    "well": ("we", "will"),
    "your": ("you", "are"),
}
_TELLING = """
    let tell ring call text get know be have message shout drop give send do see check chase come keep update
"""
APART_BEFORE = {
    "its": frozenset(
        {"a", "an", "the", "not", "no", "going", "taking", "been", "just", "still", "yours", "with", "on"}
    ),
    "jobs": frozenset({"yours", "gone", "filled"}),
    "ill": frozenset(_TELLING.split()),
    "your": frozenset({"in", "hired", "welcome", "going", "still"}),
    "well": frozenset({"let", "tell", "ring", "call", "be", "get", "know", "have"}),
}


class Sentence(NamedTuple):
    """One sentence.

    Attributes:
        start, end: where it stands in the plain text.
        words: its words in one spelling, lower case, one space between them.
        begins: for each word, where it begins in `words`.
        spans: for each word, where it stands in the plain text.
    """

    start: int
    end: int
    words: str
    begins: list[int]
    spans: list[tuple[int, int]]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where the `words` from `start` to `end` stand in the plain text."""
        if not self.spans:
            return self.start, self.end
        first = max(bisect_right(self.begins, start) - 1, 0)
        last = max(bisect_right(self.begins, max(end - 1, start)) - 1, first)
        return self.spans[first][0], self.spans[last][1]


def sentence_of(plain: str, start: int, end: int) -> Sentence:
    """The sentence that stands in `plain` from `start` to `end`."""
    text = plain[start:end]
    stripped = text.strip()
    start += len(text) - len(text.lstrip())
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    for found in WORD.finditer(plain, start, start + len(stripped)):
        for word in _spelled(found.group()):
            words.append(word)
            spans.append(found.span())
    words, spans = _without_fillers(*_with_it_is(words, spans))
    return sentence_from(start, start + len(stripped), words, spans)


def sentence_from(start: int, end: int, words: Sequence[str], spans: list[tuple[int, int]]) -> Sentence:
    """The sentence of these words, which stand at `spans` in the plain text."""
    begins, at = [], 0
    for word in words:
        begins.append(at)
        at += len(word) + 1
    return Sentence(start, end, " ".join(words), begins, spans)


def _spelled(word: str) -> Sequence[str]:
    """A word as the cues write it."""
    word = word.lower()
    if word in SLIPS:
        return SLIPS[word]
    for ending, written in SHORT_FORMS:
        if word.endswith(ending) and len(word) > len(ending):
            return (word[: -len(ending)], written)
    return (word,)


def _with_it_is(words: list[str], spans: list[tuple[int, int]]) -> tuple[list[str], list[tuple[int, int]]]:
    """The words with "its a no" as "it is a no"; "its answer" stays."""
    said: list[str] = []
    places: list[tuple[int, int]] = []
    for word, following, span in zip(words, [*words, ""][1:], spans, strict=True):
        parts = APART[word] if word in APART and following in APART_BEFORE[word] else (word,)
        said += parts
        places += [span] * len(parts)
    return said, places


def _without_fillers(words: Sequence[str], spans: Sequence[tuple[int, int]]) -> tuple[list[str], list[tuple[int, int]]]:
    """The words without those that change nothing, and without the commas around these."""
    kept: list[str] = []
    places: list[tuple[int, int]] = []
    dropped = False
    for word, span in zip(words, spans, strict=True):
        if word in FILLERS:
            dropped = True
            continue
        if word == "," and dropped:
            if kept and kept[-1] == ",":
                kept.pop()
                places.pop()
            dropped = False
            continue
        dropped = False
        kept.append(word)
        places.append(span)
    return kept, places
