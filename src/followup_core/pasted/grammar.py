"""The notation in which the tables say what a message says: words and CLASSES with spaces between.

Each line of a row is one way to say it. In a line stands, from left to right,

- `word`, `word|word`: one of these words; `stem*` any word that begins so; `_` any word; `@` any address,
  `#` any number;
- `CLASS`: a phrase of a named set of `lexicon`;
- `..` up to three words, `..5` up to five: none that ends a statement or turns its meaning round;
- `( this | or that )`: a group, each of whose parts may be several words;
- `?` behind any of these: it may be missing;
- `!( this )`, `<!( this )`: not before this, not after this; `>( this )`: before this;
- `^`, `$`: the beginning and the end of a sentence, and `$` any stop.

A line reads whole words only, and is complete by itself: `expression` raises where a bracket or a class is missing.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from followup_core.pasted.key_words import MOST, lines_among
from followup_core.pasted.lexicon import CLASSES

# A word in a gap, or a few in brackets: none that ends a statement, and none that turns its meaning round.
WORD = r'(?:(?!(?:not|never|nobody|true|untrue) )(?:[^ .;:!?()"–]|[.:](?=[^ ]))+ |\( [^()]{1,40} \) )'
_PART = re.compile(r"(<!|!|>)?\(|\)\??|\||[^\s()|][^\s()]*")
_SIGNS = {"^": "^", "$": r"(?=[.;:!?()–]|$)", "_": WORD, "@": "[^ ]+@[^ ]+ ", "#": r"[^ ]*\d[^ ]* "}
_GROUPS = {"": "(?:", "!": "(?!", "<!": "(?<!", ">": "(?="}


class Row(NamedTuple):
    """One row of a table: ways to say something, an example, and what between the same two breaks takes it back."""

    says: str
    example: str
    unless: str = ""


class Table(NamedTuple):
    """Rows that say the same, and what takes any of them back.

    Attributes:
        rows: the rows.
        before: what in the words before, up to the last break, leaves doubt.
        around: what anywhere between the same two breaks leaves doubt.
        beside: what anywhere in the same sentence leaves doubt.
    """

    rows: tuple[Row, ...]
    before: str = ""
    around: str = ""
    beside: str = ""


class GrammarError(ValueError):
    """A line of a row that is not complete by itself."""


def expression(line: str) -> str:
    """The regular expression of a line; it reads words with one space behind each.

    >>> bool(re.search(expression("not ..2 selected|chosen"), "you were not finally selected . "))
    True
    >>> bool(re.search(expression("not ..2 selected|chosen"), "not yet . they selected "))
    False
    """
    return rf"(?<!\S){''.join(_parts(line))}"


def _any_of(lines: Sequence[Sequence[str]]) -> str:
    """Any of the phrases of a set; what several begin or end with is written, compiled and looked for once."""
    if len(lines) == 1:
        return "".join(lines[0])
    begun = _by(lines, lambda line: line[0] if line else "")
    ways = [first + _any_of([line[1:] for line in those]) for first, those in begun.items() if len(those) > 1]
    alone = [those[0] for those in begun.values() if len(those) == 1]
    ended = _by(alone, lambda line: line[-1] if len(line) > 1 else "")
    ways += [_any_of([line[:-1] for line in those]) + last for last, those in ended.items() if last and len(those) > 1]
    ways += ["".join(line) for last, those in ended.items() for line in those if not last or len(those) == 1]
    return f"(?:{'|'.join(ways)})"


def _by(lines: Sequence[Sequence[str]], part: Callable[[Sequence[str]], str]) -> dict[str, list[Sequence[str]]]:
    """The lines by one of their parts."""
    found: dict[str, list[Sequence[str]]] = {}
    for line in lines:
        found.setdefault(part(line), []).append(line)
    return found


def _parts(line: str) -> list[str]:
    """The expressions of a line's parts, a group being one; each reads the space behind it too."""
    parts: list[str] = []
    group, depth = "", 0
    for found in _PART.finditer(line):
        part = found.group()
        if part.startswith("|") != part.endswith("|") or (part == "|" and not depth):
            raise GrammarError(f"{line.strip()!r} has no word on one side of a |")
        depth += part.endswith("(") - part.startswith(")")
        if depth < 0:
            raise GrammarError(f"{line.strip()!r} closes a group that it has not opened")
        group += _part(part, found[1] or "")
        if not depth:
            parts.append(group)
            group = ""
    if depth:
        raise GrammarError(f"{line.strip()!r} opens a group that it does not close")
    return parts


def _part(part: str, sign: str) -> str:
    if part.endswith("("):
        return _GROUPS[sign]
    if part in ("|", ")", ")?"):
        return part
    optional = part.endswith("?") and part != "?"
    made = "|".join(_word(word) for word in part.removesuffix("?" if optional else "").split("|"))
    return f"(?:{made})?" if optional else f"(?:{made})"


def _word(word: str) -> str:
    """One word of a line, with the space behind it."""
    if word.startswith(".."):
        return f"{WORD}{{0,{word[2:] or 3}}}"
    if word in _SIGNS:
        return _SIGNS[word]
    if word.isupper() and len(word) > 1:
        return _class(word)
    if word.endswith("*"):
        return rf"{re.escape(word[:-1])}[^ ]* "
    return f"{re.escape(word)} "


def _class(name: str) -> str:
    """The phrases of a named set."""
    if name not in CLASSES:
        raise GrammarError(f"no class is called {name}")
    return _any_of([_parts(phrase) for phrase in CLASSES[name].splitlines() if phrase.strip()])


@lru_cache(MOST)
def compiled(line: str) -> re.Pattern[str]:
    """The expression of a line, compiled when a sentence first has its key words."""
    return re.compile(expression(line))


def places(says: str, words: str) -> list[tuple[int, int]]:
    """Where in `words` the lines of a row stand, in order; of two that overlap the one that begins first."""
    lines = lines_among(says, words.split())
    if not lines:
        return []
    found = [(one.start(), one.end() - 1) for line in lines for one in _each(line, words)]
    apart: list[tuple[int, int]] = []
    for place in sorted(found, key=itemgetter(0)):
        if not apart or place[0] > apart[-1][1]:
            apart.append(place)
    return apart


def stands(says: str, words: str) -> bool:
    """Whether a line of a row stands anywhere in `words`."""
    return any(True for line in lines_among(says, words.split()) for _ in _each(line, words))


def _each(line: str, words: str) -> Iterator[re.Match[str]]:
    return compiled(line).finditer(f"{words} ")
