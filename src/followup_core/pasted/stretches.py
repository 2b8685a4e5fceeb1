"""The stretches of a sentence that each say one thing: a time belongs to the verb of its own stretch."""

import re
from typing import NamedTuple

from followup_core.pasted.sentences import Sentence, sentence_from

_WHO = "i|we|you|they|he|she|it|there"
_HOPES = "hopes|aims|expects|plans|wants|intends"
_NEWS = "decisions?|outcomes?|results?|offers?|answers?|word|news|letters?|calls?|verdicts?|yes|start|starting"
_GOES_ON = "and|so|as|because|since|which|who|while|whereas|though|although|then|with|where|when"
SPLIT = re.compile(
    rf"""
    \ ?[;()–|](?:\ |$)
    | (?:\ ,)?\ (?:but|and)\ (?=(?:{_HOPES})\b)
    | \ ,\ (?=(?:should\ have|will\ let|will\ tell|will\ ring|will\ call|will\ text)\ )
    | \ ,\ (?=(?:(?:an?|the|our|their|then)\ )?(?:{_NEWS})\ )
    | \ -\ (?=(?:we|i|you|they|he|she|it|an?|the|so|then|will|should)\b)
    | \ -\ (?=(?:answers?|decisions?|results?|news|word|verdict|ring|call|yes)\b)
    | \ ,\ (?=(?:{_HOPES}|hoping|aiming|expecting|planning)\ to\b)
    | (?:\ ,)?\ but\ (?=[\w~])
    | \ ,\ (?=(?:{_GOES_ON}|{_WHO}|at\ which|~\w+)\b)
    | \ and\ (?=(?:{_WHO}|the|then|will|should|hope|aim|expect|plan|intend)\b)
    | \ and\ (?=~\w+\ (?:will|is|has|hopes)\b)
    """,
    re.VERBOSE,
)


class Stretch(NamedTuple):
    """A part of a sentence's words, and where it stands in the plain text."""

    words: str
    start: int
    end: int


def stretches_of(sentence: Sentence) -> list[Stretch]:
    """The stretches of `sentence`, in order."""
    stretches, at = [], 0
    for mark in [*SPLIT.finditer(sentence.words), None]:
        end = mark.start() if mark else len(sentence.words)
        words = sentence.words[at:end].strip()
        if words:
            start_at = at + len(sentence.words[at:end]) - len(sentence.words[at:end].lstrip())
            stretches.append(Stretch(words, *sentence.place(start_at, start_at + len(words))))
        at = mark.end() if mark else end
    return stretches


CONCEDED = re.compile(
    r"""
    ^(?:and\ |but\ |so\ )?(?:although|though|even\ though|while|whilst|despite)\b[^;:!?()]*?
      (\ ,\ )(?=(?:we|i|the|they|~\w+)\b)
    | (\ (?:,\ )?(?:but|however|yet)\ (?:,\ )?)
    """,
    re.VERBOSE,
)
"""Where what is granted ends and what is said begins: "although A, B", "A, but B"."""


def concession(sentence: Sentence) -> tuple[Sentence, Sentence] | None:
    """What a sentence grants, and what it says in spite of that; None where it does neither."""
    mark = CONCEDED.search(sentence.words)
    if not mark or not sentence.spans:
        return None
    start, end = mark.span(1) if mark[1] else mark.span(2)
    before, after = sentence.words[:start], sentence.words[end:]
    words = sentence.words.split(" ")
    first, rest = len(before.split()), len(words) - len(after.split())
    return (
        sentence_from(sentence.start, sentence.spans[first - 1][1], words[:first], sentence.spans[:first]),
        sentence_from(sentence.spans[rest][0], sentence.end, words[rest:], sentence.spans[rest:]),
    )
