"""Sentences, and the plain words of each in one spelling, so that a cue can be one short pattern.

"We've therefore, sadly, decided…" and "We have decided…" are the same words here: short forms are written out, filler
is left out, slips of spelling are mended. Each word remembers where it stood.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from followup_core.pasted.quoting import Line
from followup_core.pasted.spelling import FILLERS, SHORT_FORMS, SLIPS

WORD = re.compile(r"w/(?=\s)|[^\W_]+(?:['./:@&+-][^\W_]+)*|[.,;:!?()\"–/|*]|…|-(?=\s)|(?<=\s)-|'")
ENDING = re.compile(
    r"[.!?…]+[)\"'*_]*(?=\s|$)|(?<=\s)[:;]-?[)D](?=\s|$)|[\u2600-\u27bf\U0001f300-\U0001faff]+[\ufe0f\u200d]*(?=\s|$)"
)
"""A stop, a face of letters or a picture; in chats the last two end a sentence as well as a stop does."""
ABBREVIATION = re.compile(
    r"""
    (?:^|[\s(])
    (?:
        dr|mr|mrs|ms|mx|prof|st|sr|jr|asst|dy|gen|col|lt|capt|govt|dept|estt
        | no|vs|approx|inc|ltd|co|rev|ref|e\.g|i\.e|a\.m|p\.m
        | jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec
        | mon|tues?|wed|thurs?|fri|sat|sun
        | [a-z]
    )$
    """,
    re.IGNORECASE | re.VERBOSE,
)
BULLET = re.compile(r"^\s*(?:[-*•·–▪◦‣]|\d{1,2}[.)])\s+|^\s*(?:p\.?\s?){1,2}s\.?\s?[:–-]?\s+", re.IGNORECASE)
GREETING = re.compile(
    r"""
    \s*(?:dear|hi|hello|hey|hiya|hallo|g'day|good\ (?:morning|afternoon|evening|day)|morning|afternoon)
    (?:\s
        (?!(?:we|i|it|you|the|this|that|not|no|just|thanks?|sorry|please|unfortunately|so|quick|good|great|bad)\b)
        (?:(?:mr|mrs|ms|mx|dr|prof|st|[a-z])\.|[\w'&/-]+)
    ){0,5}?
    (?:\s[-–]\s|\s?[,!:.]+(?:\s+|$)|\s*$)
    """,
    re.IGNORECASE | re.VERBOSE,
)
# What is written as one word, and before which words it is two: "its a no", "ill let you know".
APART = {"its": ("it", "is"), "ill": ("i", "will"), "well": ("we", "will"), "your": ("you", "are")}
_TELLING = """
    let tell ring call text get know be have message shout drop give send do see check chase come keep update
"""
APART_BEFORE = {
    "its": frozenset(
        {"a", "an", "the", "not", "no", "going", "taking", "been", "just", "still", "yours", "with", "on"}
    ),
    "ill": frozenset(_TELLING.split()),
    "your": frozenset({"in", "hired", "welcome", "going", "still"}),
    "well": frozenset({"let", "tell", "ring", "call", "be", "get", "know", "have"}),
}
LONGEST = 900  # characters; what is longer is cut, so that no pattern ever meets more at once


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


def sentences_of(plain: str, paragraph: Sequence[Line]) -> list[Sentence]:
    r"""The sentences of a paragraph; a line broken off in mid-sentence goes on in the next.

    >>> plain = "We'll, sadly, need more\ntime. Sorry."
    >>> [one.words for one in sentences_of(plain, [Line(plain[:23], 0), Line(plain[24:], 24)])]
    ['we will need more time .', 'sorry .']
    """
    found = []
    for start, end in _joined(paragraph):
        for begin, stop in _split(plain, start, end):
            found.append(sentence_of(plain, begin, stop))
    return [one for one in found if one.words]


def _joined(paragraph: Sequence[Line]) -> Iterable[tuple[int, int]]:
    """Lines put together where a mail program has broken them."""
    start = end = -1
    previous = ""
    for line in paragraph:
        if start >= 0 and not _goes_on(previous, line.text):
            yield start, end
            start = -1
        if start < 0:
            bullet = BULLET.match(line.text)
            start = line.start + (bullet.end() if bullet else 0)
        end, previous = line.start + len(line.text), line.text
    if start >= 0:
        yield start, end


def _goes_on(above: str, line: str) -> bool:
    """Whether `line` goes on with the sentence of the line above."""
    first, above = line.lstrip()[:1], above.rstrip()
    if BULLET.match(line) or not above or above.endswith((".", "!", "?", ":", ";")):
        return False
    if re.match(r"\s*(?:dear|hi|hello|hey|hiya|g'day)\b.{0,50},?$", above, re.IGNORECASE) and len(above) < 50:
        return False
    return first.islower() or len(above) > 38 or (above.endswith(",") and len(above.split()) > 3)


def _split(plain: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """The sentences from `start` to `end`, none longer than `LONGEST`; a greeting ("Hi April,") is none."""
    greeting = GREETING.match(plain, start, min(end, start + 80))
    begin = start = greeting.end() if greeting else start
    for ending in ENDING.finditer(plain, start, end):
        after = plain[ending.end() : ending.end() + 3].lstrip()[:1]
        dot = ending.group().startswith(".") and len(ending.group()) == 1
        if dot and (
            ABBREVIATION.search(plain[max(begin, ending.start() - 8) : ending.start()])
            and (after.islower() or after.isdigit() or _title(plain, begin, ending.start()))
        ):
            continue
        if after.islower() and ending.group() in {"...", "…"}:
            continue
        yield from _pieces(plain, begin, ending.end())
        begin = ending.end()
    if begin < end:
        yield from _pieces(plain, begin, end)


def _title(plain: str, begin: int, dot: int) -> bool:
    """Whether a capital after this dot is a name ("Dr. Okafor", "P. Standish") and no new sentence."""
    return bool(
        re.search(
            r"(?:^|[\s(])(?:dr|mr|mrs|ms|mx|prof|st|sr|jr|asst|dy|gen|col|lt|capt|rev|govt|dept|estt|[A-Z])$",
            plain[max(begin, dot - 6) : dot],
            re.IGNORECASE,
        )
    )


def _pieces(plain: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    while end - start > LONGEST:
        cut = plain.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = start + LONGEST if cut < 0 else cut
        yield start, cut
        start = cut
    yield start, end


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
