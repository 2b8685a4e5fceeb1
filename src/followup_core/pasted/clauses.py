"""The clauses of a sentence: a time belongs to the verb of its own clause."""

import re
from typing import NamedTuple

from followup_core.pasted.sentences import Sentence

SPLIT = re.compile(
    r" ?[;()–|](?: |$)"
    r"|(?: ,)? but (?=\w)"
    r"| , (?=(?:and|so|as|because|since|which|who|while|whereas|though|"
    r"although|then|with|where|when|i|we|you|they|he|she|it|there|at "
    r"which)\b)"
    r"| and (?=(?:i|we|you|they|he|she|it|there|the|then|will|should|hope|aim|expect|plan|intend)\b)"
)


class Clause(NamedTuple):
    """A part of a sentence's words, and where it stands in the plain text."""

    words: str
    start: int
    end: int


def clauses_of(sentence: Sentence) -> list[Clause]:
    """The clauses of `sentence`, in order."""
    clauses, at = [], 0
    for mark in [*SPLIT.finditer(sentence.words), None]:
        end = mark.start() if mark else len(sentence.words)
        words = sentence.words[at:end].strip()
        if words:
            start_at = at + len(sentence.words[at:end]) - len(sentence.words[at:end].lstrip())
            clauses.append(Clause(words, *sentence.place(start_at, start_at + len(words))))
        at = mark.end() if mark else end
    return clauses
