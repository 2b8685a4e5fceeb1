"""Where the sentences of a paragraph begin and end."""

import re
from collections.abc import Iterable, Sequence

from followup_core.pasted.lines import Line
from followup_core.pasted.sentences import Sentence, sentence_of

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
HOUR = re.compile(r"\d\s?[ap]\.m$", re.IGNORECASE)
ZONE = re.compile(r"\s(?:[A-Z]{2,4}\b|Eastern|Pacific|Central|London|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)")
"""What goes on with a sentence after "11:59 p.m."."""
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
LONGEST_SENTENCE = 900  # characters; what is longer is cut, so that no pattern ever meets more at once


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
    """The sentences from `start` to `end`, none longer than `LONGEST_SENTENCE`; a greeting ("Hi April,") is none."""
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
        if dot and HOUR.search(plain, begin, ending.start()) and ZONE.match(plain, ending.end()):
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
    while end - start > LONGEST_SENTENCE:
        cut = plain.rfind(" ", start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE)
        cut = start + LONGEST_SENTENCE if cut < 0 else cut
        yield start, cut
        start = cut
    yield start, end
