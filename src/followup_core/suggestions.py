"""Facts that words tell besides a time: the way to ask, a wish not to be asked, what silence means, a slow employer.

Typed words and pasted messages propose them, one tap to confirm; nothing here is assumed. `pace` follows A8.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from followup_core.answer_parts import Json, Write
from followup_core.texts import Message, say


class Suggestion(NamedTuple):
    """A fact that words tell: its path and value in a situation, and the words it rests on."""

    path: str
    value: str | bool
    because: str

    def to_dict(self, write: Write) -> Json:
        """The suggestion as JSON values, with its sentence."""
        sentence = write(proposal_text(self.path, self.value))
        return {"path": self.path, "value": self.value, "sentence": sentence, "because": self.because}


GRAVE = frozenset({"turned_down", "offer"})
"""News that the visitor is asked to confirm before it counts."""


def proposal_text(path: str, value: object) -> Message:
    """A proposed fact as a sentence.

    Args:
        path: its name in a situation.
        value: its JSON value.
    """
    if isinstance(value, Mapping):
        kind = "floor" if value.get("open_ended") else value["kind"]
        days = {"on": value.get("on"), "day": value.get("deadline") or value.get("day")}
        return say(f"proposed.{path}.{kind}", **{name: date.fromisoformat(day) for name, day in days.items() if day})
    if path == "missed_appointment":
        return say("proposed.missed_appointment", day=date.fromisoformat(str(value)))
    return say(f"suggested.{path}.{'yes' if value is True else value}")


def asked_back(path: str, value: object) -> Message | None:
    """The question by which a no or an offer is confirmed; None for anything else."""
    grave = isinstance(value, Mapping) and value["kind"] in GRAVE
    return say(f"proposed.{path}.{value['kind']}.ask") if grave and isinstance(value, Mapping) else None


SLOW = re.compile(
    r"""
    \b(?:
        universit(?:y|ies)|facult(?:y|ies)|professors?|lecturers?|postdoc\w*|dean|academy|senate
        | school(?!\ leavers?)|schools|head\ ?teachers?|governors
        | local\ authority|city\ council|county\ council|town\ council|council\ meeting|municipal
        | ministry|government|civil\ service|federal|public\ (?:sector|service|body)
        | nhs|hospitals?|health\ (?:board|service|trust)|trustees
    )\b
    | \.(?:edu|gov|mil)\b
    | \.ac\.[a-z]{2}\b
    | \.gov\.[a-z]{2}\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Words of employers that usually take longer."""

TELLING = re.compile(
    r"\b(?:call|ring|phone|e-?mail|write|portal|website|log ?in|account|contact\w*|chas\w+|enquir\w+|successful|"
    r"unsuccessful|assume|consider|regard|references?|referees?|checks?|second interview|"
    r"next (?:round|stage|interview))\b",
    re.IGNORECASE,
)
"""Words without which there is nothing else to tell, so that the reader of messages is not asked."""

SHORT_WAYS = {
    "email": re.compile(
        r"(?:(?:please|just|you (?:can|may)|feel free to) )*"
        r"(?:(?:e-?mail|write to) (?:me|us)|drop (?:me|us) (?:a line|an e-?mail))\b",
        re.IGNORECASE,
    ),
    "portal": re.compile(
        r"(?:(?:please|just|you (?:can|may)) )*"
        r"(?:check|watch|look (?:in|at|on)|log ?in ?to) (?:the|our|your) (?:\w+ )?portal\b",
        re.IGNORECASE,
    ),
}
"""The way to ask in so few words that only what a visitor types has them: at the beginning, where they are a request.

“They will email me by Friday” is not one.
"""

TOLD_BESIDE = ("channel", "asked_not_to_ask", "only_successful_hear_back", "awaiting")
"""What words can tell besides a time; what came back is asked separately."""


def suggestions(words: str, said_on: date) -> tuple[Suggestion, ...]:
    """What `words` tell besides a time.

    Args:
        words: what they said, or a message of theirs.
        said_on: the day they said it.

    >>> [each.path for each in suggestions("The university will call by Friday", date(2026, 11, 23))]
    ['pace']
    """
    return (*_told(words, said_on), *pace(words))


def pace(words: str) -> tuple[Suggestion, ...]:
    """That the employer usually takes longer, where the words show one."""
    slow = SLOW.search(words)
    return (Suggestion("pace", "slow", slow[0]),) if slow else ()


def _told(words: str, said_on: date) -> tuple[Suggestion, ...]:
    if not TELLING.search(words):
        return ()
    from followup_core.pasted import read_message  # most words do not need it, and it is the largest part of the core

    found = read_message(words, said_on)
    told = [
        Suggestion(path, found.proposed[path], found.because[path]) for path in TOLD_BESIDE if path in found.proposed
    ]
    if not told:
        ways = ((way, pattern.match(words.strip())) for way, pattern in SHORT_WAYS.items())
        told = [Suggestion("channel", way, short[0]) for way, short in ways if short]
    return tuple(told)
