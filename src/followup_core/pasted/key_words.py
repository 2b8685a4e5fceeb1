"""The words without which a line of a row cannot be said: its expression is compiled and looked for only beside them.

A message says few of the lines. Compiling every row for the first one that is read took four times as long as reading
it does now; the words of a sentence are compared with a set in next to no time.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from followup_core.pasted.lexicon import CLASSES

_PART = re.compile(r"[!<>]*\(|\)\??|[^\s()]+")
_ANYTHING = re.compile(r"\.\.|[_@#^$]")
"""How a part of a line begins that names no word: a gap, any word, a sign, the beginning or the end of a sentence."""
MOST = 4_096
"""More lines, and more of their parts, than all tables have, so that what is kept of them has an end."""


class KeyWords(NamedTuple):
    """Words one of which must be there, and beginnings of words, `stems`, that do as well."""

    words: frozenset[str]
    stems: tuple[str, ...]

    def among(self, words: Sequence[str]) -> bool:
        """Whether one of them is among `words`."""
        return not self.words.isdisjoint(words) or any(word.startswith(self.stems) for word in words)


def lines_among(says: str, words: Sequence[str]) -> list[str]:
    """The lines of a row that have all their key words among `words`; no other can be said by them.

    >>> lines_among("not ..2 selected|chosen", "we have not yet chosen".split())
    ['not ..2 selected|chosen']
    >>> lines_among("not ..2 selected|chosen", "we have chosen".split())
    []
    """
    return [line for line, needed in _lines(says) if all(part.among(words) for part in needed)]


@lru_cache(MOST)
def _lines(says: str) -> tuple[tuple[str, tuple[KeyWords, ...]], ...]:
    return tuple((line, _line(line)) for line in map(str.strip, says.splitlines()) if line)


def _line(line: str) -> tuple[KeyWords, ...]:
    """What must be there for a line, the rarest first as far as the number of words tells."""
    found = filter(None, map(_of_part, _outside_groups(line)))
    return tuple(sorted(dict.fromkeys(found), key=lambda part: len(part.words) + len(part.stems)))


def _outside_groups(line: str) -> Iterator[str]:
    """The parts of a line that stand in no group, nor may be missing."""
    depth = 0
    for found in _PART.finditer(line):
        part = found.group()
        if part.endswith("(") or part.startswith(")"):
            depth += part.endswith("(") - part.startswith(")")
        elif not depth and not (part.endswith("?") and part != "?"):
            yield part


@lru_cache(MOST)
def _of_part(part: str) -> KeyWords | None:
    """Any word of a part; None for one that names none."""
    return _together([_of_word(word) for word in part.split("|")])


def _of_word(word: str) -> KeyWords | None:
    if _ANYTHING.match(word):
        return None
    if word.isupper() and len(word) > 1:
        return _of_class(word)
    if word.endswith("*"):
        return KeyWords(frozenset(), (word[:-1],))
    return KeyWords(frozenset({word}), ())


@lru_cache(MOST)
def _of_class(name: str) -> KeyWords | None:
    """Of each phrase of a set the part with the fewest words."""
    phrases = [_line(phrase) for phrase in CLASSES.get(name, "").splitlines() if phrase.strip()]
    return _together([phrase[0] if phrase else None for phrase in phrases])


def _together(those: Sequence[KeyWords | None]) -> KeyWords | None:
    """Any of several; None where one of them may be anything, and for none."""
    known = [each for each in those if each]
    if not known or len(known) < len(those):
        return None
    return KeyWords(
        frozenset().union(*(each.words for each in known)), tuple(stem for each in known for stem in each.stems)
    )
