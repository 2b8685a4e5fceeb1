"""Which facts a message proposes, and when one is left out for another."""

from followup_core.pasted import finding
from followup_core.pasted.came_back import what_came_back
from followup_core.pasted.cues import asking, awaiting, silence
from followup_core.pasted.grammar import stands
from followup_core.pasted.missed import day_missed
from followup_core.pasted.proposal import Proposal
from followup_core.pasted.reading import ReadMessage
from followup_core.pasted.senders import agency_words


def proposals_of(message: ReadMessage) -> list[Proposal]:
    """The facts that a message proposes, in the order of the page."""
    if message.kinds.by_candidate:
        return []
    came_back = what_came_back(message)
    if message.kinds.absence:
        return [came_back] if came_back else []
    others = [_contact(message), _notice(message), _missed(message)]
    settled = (
        came_back is not None
        and isinstance(came_back.value, dict)
        and came_back.value["kind"] in {"turned_down", "offer"}
    )
    if not settled:
        others = [_channel(message), *others, _awaiting(message)]
    others.append(_asked_not_to_ask(message))
    return [proposal for proposal in (came_back, *others) if proposal]


def _awaiting(message: ReadMessage) -> Proposal | None:
    """What they ask for next: references and checks, or another interview (A9)."""
    for awaited, cues in (("checks", awaiting.CHECKS), ("next_step", awaiting.NEXT_STEP)):
        found = finding.first_row(cues, message.sentences)
        if found:
            return Proposal("awaiting", awaited, found.start, found.end)
    return None


def _asked_not_to_ask(message: ReadMessage) -> Proposal | None:
    found = finding.first_row(silence.NOT_TO_ASK, message.sentences)
    return Proposal("asked_not_to_ask", True, found.start, found.end) if found else None


def _channel(message: ReadMessage) -> Proposal | None:
    for way, cues in (("portal", asking.PORTAL), ("email", asking.EMAIL), ("phone", asking.PHONE)):
        found = finding.first_row(cues, message.sentences)
        if found and (way != "email" or stands(asking.EMAIL_FOR_NEWS, message.sentences[found.sentence].words)):
            return Proposal("channel", way, found.start, found.end)
    return None


def _contact(message: ReadMessage) -> Proposal | None:
    found = agency_words(message.plain.text, message.letter, message.sentences)
    return Proposal("contact", "recruiter", *found) if found else None


def _notice(message: ReadMessage) -> Proposal | None:
    found = finding.first_row(silence.NOTICE, message.sentences)
    if found and message.kinds.receipt and not stands(silence.SAYS_WHOM, message.sentences[found.sentence].words):
        return None
    return Proposal("only_successful_hear_back", True, found.start, found.end) if found else None


def _missed(message: ReadMessage) -> Proposal | None:
    found = finding.first_row(asking.MISSED, message.sentences)
    if not found:
        return None
    for number in (found.sentence, found.sentence + 1, found.sentence - 1):
        if 0 <= number < len(message.sentences):
            day = day_missed(message.sentences[number].words, message.said_on)
            if day:
                return Proposal("missed_appointment", day.isoformat(), found.start, found.end)
    return None
