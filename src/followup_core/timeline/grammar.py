"""The notation of forms: a pattern over nodes, and what is built of the nodes that it reads.

A pattern is written as words and KINDS with spaces between: `by|before?` is a word that may be missing, `DAY|SPAN`
a node of either kind. "the", a dash and words such as "more" may stand between any two parts. `…` stands for a few
plain words of any kind ("your trial shift"), `…?` for a few or none.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

TIMES = frozenset({"DAY", "SPAN"})
"""The kinds of nodes that are times, on which a later one can hang ("the day after")."""

UNPLACED = "unplaced"
"""The grain of a time that is named and cannot be placed; what is built on one is unplaced too."""

ESTIMATED = "estimated"
"""The grain of a feast whose day is known only shortly before; what is built on it is a guess."""


class Context(NamedTuple):
    """What a form may look at beside the nodes it read.

    Attributes:
        said_on: the day the words were said.
        day_first: the order in which 03/04 is read first; None for what comes sooner.
        last: the time named last before this one, or None.
    """

    said_on: date
    day_first: bool | None = None
    last: Any = None


class Form(NamedTuple):
    """One way to say something.

    Attributes:
        grammar: the pattern.
        kind: the kind of node it makes.
        build: makes the value from the `Context` and the values of the KINDS in the pattern (None for a missing one);
            returns None where the form does not hold after all.
        example: words that it reads, for the test and the page; "" for a form that is a part of others.
    """

    grammar: str
    kind: str
    build: Callable[..., Any]
    example: str = ""


class Part(NamedTuple):
    """A part of a pattern: the words and kinds it reads, whether it may be missing, gives its value, or is a gap."""

    names: frozenset[str]
    optional: bool
    captures: bool
    gap: bool


class Row(NamedTuple):
    """A form of a level, made ready for matching.

    Attributes:
        number: its place in the level.
        form: the form.
        parts: of its pattern.
        needs: one name of each of these must be among the nodes; most forms are ruled out by that, and quickly.
    """

    number: int
    form: Form
    parts: tuple[Part, ...]
    needs: tuple[frozenset[str], ...]


class Level(NamedTuple):
    """Forms that are tried together.

    Attributes:
        starts: the forms by the words and kinds that they can begin with.
        names: the keys of `starts`; a level none of which is among the nodes leaves them as they are.
    """

    starts: dict[str, list[Row]]
    names: frozenset[str]


def level_of(forms: Sequence[Form]) -> Level:
    """The forms of one level, made ready for matching."""
    starts: dict[str, list[Row]] = {}
    for number, form in enumerate(forms):
        parts = tuple(_part(text) for text in form.grammar.split())
        row = Row(number, form, parts, tuple(part.names for part in parts if not (part.optional or part.gap)))
        for part in row.parts:  # pragma: no branch (no form may be missing as a whole)
            for name in part.names:
                starts.setdefault(name, []).append(row)
            if not part.optional:
                break
    return Level(starts, frozenset(starts))


def _part(text: str) -> Part:
    names = text.removesuffix("?").split("|")
    if "ORDINAL" in names:
        names.append("NTH")
    if "WEEKDAY" in names:
        names.append("WEEKDAYS")
    if "SPELT" in names:
        names.append("ORDINAL")
    captures = any(name.isupper() for name in names)
    return Part(frozenset(names), text.endswith("?") and text != "?", captures, names == ["…"])
