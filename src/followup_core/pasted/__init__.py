"""Reads a message that an employer sent, and proposes the facts it finds, each with the words it rests on.

By rules alone: what of the text is read (`quoting`), where its sentences end (`splitting`) and their words in one
spelling (`sentences`), tables of what is said (`cues`), which time is meant (`answer_time`), what came back
(`came_back`), and which of it counts (`proposals`). Where the words leave doubt, nothing is proposed.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from followup_core.pasted.proposal import Proposal
from followup_core.pasted.proposals import proposals_of
from followup_core.pasted.reading import read
from followup_core.problems import SituationError
from followup_core.situation import Situation

__all__ = ["Proposals", "read_message"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposals:
    """What a message proposes; each of the three has the same keys.

    Attributes:
        proposed: a part of a situation, as `Situation.from_dict` reads it.
        because: the words that each fact rests on, copied from the text.
        spans: where these stand in the text.
    """

    proposed: dict[str, Any]
    because: dict[str, str]
    spans: dict[str, tuple[int, int]]

    def to_dict(self) -> dict[str, Any]:
        """The three as JSON values."""
        return {
            "proposed": self.proposed,
            "because": self.because,
            "spans": {key: list(span) for key, span in self.spans.items()},
        }


def read_message(text: str, received_on: date) -> Proposals:
    """The facts that the message `text` states.

    Args:
        text: the whole message as it was pasted, with headers, quotes and signature.
        received_on: the day on which it came.

    Never raises: a text that is not a message proposes nothing.

    >>> found = read_message("Hi Rosa, unfortunately we need another week. Imran", date(2026, 11, 24))
    >>> found.proposed["came_back"]["deadline"], found.because
    ('2026-12-01', {'came_back': 'we need another week.'})
    """
    message = read(text, received_on)
    found = {proposal.key: proposal for proposal in proposals_of(message) if _fits(proposal, received_on)}
    spans = {key: message.plain.span(proposal.start, proposal.end) for key, proposal in found.items()}
    return Proposals(
        proposed={key: proposal.value for key, proposal in found.items()},
        because={key: text[start:end] for key, (start, end) in spans.items()},
        spans=spans,
    )


def _fits(proposal: Proposal, received_on: date) -> bool:
    """Whether a situation can take it: not a day beyond every calendar, such as one in 2101."""
    try:
        Situation.from_dict({"interview_day": received_on.isoformat(), proposal.key: proposal.value})
    except SituationError:
        return False
    return True
