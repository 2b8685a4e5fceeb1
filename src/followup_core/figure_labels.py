"""The days that are written under the line: which have room at a width, by a model of how wide figures are."""

from typing import NamedTuple

WIDTHS = (264, 320, 520)
"""The widths in CSS pixels that labels are chosen for; a drawing takes those of the widest that fits in it."""

LETTER = 8.9
"""The most pixels that each character of a day such as "28 Mar" takes; a test measures it."""

GAP = 8.0
"""The least room between two labels, in pixels."""

IMPORTANCE = ("act", "interview", "rest", "window", "due", "sent", "heard")
"""The marks whose day is written, in the order in which they get room; the list of days has the others."""


class Label(NamedTuple):
    """A day to be written: where its middle is, as a part of the width, in full and in short, and for what."""

    at: float
    text: str
    short: str
    kind: str


class Placed(NamedTuple):
    """A label that has room: where its middle is, as a part of the width, and what is written."""

    at: float
    text: str


def text_width(text: str) -> float:
    """The greatest width that a text can have, in pixels."""
    return LETTER * len(text)


def label_rows(wanted: list[Label], width: int) -> list[Placed]:
    """The labels that have room beside each other, from left to right; what matters more goes first.

    >>> label_rows([Label(0.5, "7 Dec", "7", "act"), Label(0.52, "8 Dec", "8", "rest")], 264)
    [Placed(at=0.5, text='7 Dec')]
    """
    taken: list[tuple[float, float]] = []
    placed: list[Placed] = []
    for label in sorted(wanted, key=lambda each: IMPORTANCE.index(each.kind)):
        for text in (label.text, label.short):
            half = text_width(text) / 2
            middle = min(max(label.at * width, half), width - half)
            if all(middle + half + GAP <= begin or end + GAP <= middle - half for begin, end in taken):
                taken.append((middle - half, middle + half))
                placed.append(Placed(round(middle / width, 5), text))
                break
    return sorted(placed)
