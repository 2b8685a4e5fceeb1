"""Phrases that press, each with what to say instead; no draft contains one."""

from typing import NamedTuple


class Pressing(NamedTuple):
    """Phrases that push the reader in the same way.

    Attributes:
        id: its name.
        phrases: how people write them, in lower case.
        milder: what to write instead, or "" where it is best left out.
    """

    id: str
    phrases: tuple[str, ...]
    milder: str


PRESSING = (
    Pressing(
        "checking-in",
        ("just checking in", "checking in again", "circling back", "any update yet", "any news yet"),
        "May I ask whether there is any news",
    ),
    Pressing(
        "again",
        (
            "following up again",
            "as per my last email",
            "have not heard back",
            "haven't heard back",
            "have not had a reply",
            "haven't had a reply",
        ),
        "Thank you again for our conversation",
    ),
    Pressing("soon", ("as soon as possible", "asap", "at your earliest convenience", "urgently"), ""),
    Pressing("need", ("i need to know", "i need an answer", "i must know"), "I would be glad to hear"),
    Pressing("deadline", ("by the end of the day", "i expect", "please confirm by"), ""),
    Pressing("why-not", ("why have you not", "why haven't you", "you promised", "you said you would"), ""),
    Pressing("other-options", ("i have other options", "before it is too late"), ""),
)


def pressing_phrases(text: str) -> tuple[str, ...]:
    """Every pressing phrase that stands in `text`, in the order of the list.

    >>> pressing_phrases("I am just checking in, as I need to know soon.")
    ('just checking in', 'i need to know')
    """
    lowered = " ".join(text.lower().replace("’", "'").split())
    return tuple(phrase for row in PRESSING for phrase in row.phrases if phrase in lowered)
