"""Every text that the tables of the core ask for is there, in each language; `make check` runs it.

A missing text is named with its language and the file it belongs in, before any page or answer is made.
"""

import sys
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from followup_core.texts import CATALOGUES
from followup_core.texts.en import AREAS
from site_hooks.directives.form import form
from tools.texts_in_code import shapes, whole_ids
from tools.texts_in_tables import NEEDED


class Needed(NamedTuple):
    """A text that something asks for, and what that is."""

    text: str
    by: str


def needed() -> Iterator[Needed]:
    """Each text that a table or a line of the code asks for."""
    for name, texts in NEEDED.items():
        yield from (Needed(text, f"the table of {name}") for text in texts())
    yield from (Needed(text, where) for text, where in whole_ids())


def missing() -> list[str]:
    """A line for each text that is needed and not there, in each language, with where to write it and what needs it.

    A language also needs every text that English has.
    """
    wanted = dict.fromkeys(CATALOGUES["en"], "English has it")
    wanted |= {each.text: f"{each.by} asks for it" for each in needed()}
    return [
        f"{text} is missing in {language}: write it in src/followup_core/texts/{language}/{_file(text)} ({by})"
        for language, catalogue in CATALOGUES.items()
        for text, by in wanted.items()
        if text not in catalogue
    ]


def unknown() -> list[str]:
    """A line for each place whose texts nobody knows, because it puts their ids together."""
    known = {each.text for each in needed()}
    return [
        f"{where}: which texts does it ask for? Let a table of tools/texts_in_tables.py say so."
        for shape, where in shapes()
        if not any(map(shape.fullmatch, known))
    ]


def _not_drawn() -> list[str]:
    """What the form lacks that no table names: it is drawn as pages draw it."""
    try:
        form()
    except ValueError as problem:
        return [str(problem)]
    return []


def _file(text: str) -> str:
    """The file in a language's folder that a text belongs in: the one whose ids begin most like its own."""
    alike = ((_alike(text, other), area.__name__) for area in AREAS for other in area.TEXTS)
    return f"{max(alike)[1].rpartition('.')[2]}.py"


def _alike(text: str, other: str) -> int:
    """How many first parts two ids have in common."""
    pairs = zip(text.split("."), other.split("."), strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))


def main() -> None:
    """Print what is missing; the number of these is the exit status."""
    lines = missing() + unknown() or _not_drawn()
    print(*lines, sep="\n", end="\n" if lines else "")
    sys.exit(min(len(lines), 100))


if __name__ == "__main__":
    main()
