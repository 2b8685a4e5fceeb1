"""The lines of a message, and the paragraphs that they make."""

import re
from collections.abc import Sequence
from typing import NamedTuple

GREETS = re.compile(r"^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b", re.IGNORECASE)
"""How a line begins that greets."""


class Line(NamedTuple):
    """A line that is read: its text and where it begins in the plain text."""

    text: str
    start: int


def lines_of(plain: str) -> list[Line]:
    """The lines of a plain text."""
    lines, start = [], 0
    for text in plain.split("\n"):
        lines.append(Line(text, start))
        start += len(text) + 1
    return lines


def paragraphs_of(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines by paragraph, empty ones left out."""
    paragraphs: list[list[Line]] = [[]]
    for line in lines:
        if line.text.strip():
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return [paragraph for paragraph in paragraphs if paragraph]
