"""The words without which a line of a row cannot be said: its expression is compiled and looked for only beside them.

A message says few of the lines. Compiling every row for the first one that is read took four times as long as reading
it does now; the words of a sentence are compared with a set in next to no time.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
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
        return not self.words.isdisjoint(words) or (
            bool(self.stems) and any(word.startswith(self.stems) for word in words)
        )

    @property
    def is_everywhere(self) -> bool:
        """Whether one of them is a short word, such as stands in every sentence."""
        return min(map(len, (*self.words, *self.stems))) < 4


def lines_among(says: str, words: Sequence[str]) -> list[str]:
    """The lines of a row that have all their key words among `words`; no other can be said by them.

    >>> lines_among("not ..2 selected|chosen", "we have not yet chosen".split())
    ['not ..2 selected|chosen']
    >>> lines_among("not ..2 selected|chosen", "we have chosen".split())
    []
    """
    row = _row(says)
    possible = [*row.always, *(number for word in row.by_word.keys() & words for number in row.by_word[word])]
    possible += [number for stems, number in row.by_stem if any(word.startswith(stems) for word in words)]
    if not possible:
        return []  # as for most rows and sentences
    return [row.lines[number].text for number in sorted(set(possible)) if row.lines[number].may_stand(words)]


class _Line(NamedTuple):
    """A line and what must be there for it, the most telling first."""

    text: str
    needs: tuple[KeyWords, ...]

    def may_stand(self, words: Sequence[str]) -> bool:
        return all(part.among(words) for part in self.needs)


class _Row(NamedTuple):
    """The lines of a row, and the numbers of those that a word, or the beginning of one, makes worth a look."""

    lines: tuple[_Line, ...]
    by_word: Mapping[str, Sequence[int]]
    by_stem: Sequence[tuple[tuple[str, ...], int]]
    always: Sequence[int]


@lru_cache(MOST)
def _row(says: str) -> _Row:
    lines = tuple(_Line(line, _needs(line)) for line in map(str.strip, says.splitlines()) if line)
    by_word: dict[str, list[int]] = {}
    by_stem: list[tuple[tuple[str, ...], int]] = []
    for number, line in enumerate(lines):
        for word in line.needs[0].words if line.needs else ():
            by_word.setdefault(word, []).append(number)
        if line.needs and line.needs[0].stems:
            by_stem.append((line.needs[0].stems, number))
    return _Row(lines, by_word, by_stem, [number for number, line in enumerate(lines) if not line.needs])


def _needs(line: str) -> tuple[KeyWords, ...]:
    """The parts of a line that must be there, the most telling first: few words, and none that is in every sentence."""
    found = filter(None, map(_of_part, _outside_groups(line)))
    return tuple(sorted(dict.fromkeys(found), key=lambda part: (part.is_everywhere, len(part.words) + len(part.stems))))


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
    """Of each phrase of a set its most telling part."""
    phrases = [_needs(phrase) for phrase in CLASSES.get(name, "").splitlines() if phrase.strip()]
    return _together([phrase[0] if phrase else None for phrase in phrases])


def _together(those: Sequence[KeyWords | None]) -> KeyWords | None:
    """Any of several; None where one of them may be anything, and for none."""
    known = [each for each in those if each]
    if not known or len(known) < len(those):
        return None
    return KeyWords(
        frozenset().union(*(each.words for each in known)), tuple(stem for each in known for stem in each.stems)
    )
