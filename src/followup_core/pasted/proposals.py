"""Which facts a message proposes: the one rule of precedence, and when a fact is left out for another."""

from datetime import date
from typing import Any, NamedTuple, TypeAlias

from followup_core.pasted import finding
from followup_core.pasted.cues import asking, awaiting, offers, refusals, silence, still_in, waiting
from followup_core.pasted.grammar import stands
from followup_core.pasted.missed import day_missed
from followup_core.pasted.reading import ReadMessage
from followup_core.pasted.senders import agency_words
from followup_core.pasted.sentences import Sentence
from followup_core.pasted.spoken import Spoken, last_day, spoken_time
from followup_core.pasted.stretches import concession
from followup_core.pasted.when import Times

Fact: TypeAlias = dict[str, Any] | str | bool


class Proposal(NamedTuple):
    """One proposed fact: its key and value in a situation, and where its words stand in the plain text."""

    key: str
    value: Fact
    start: int
    end: int


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


def what_came_back(message: ReadMessage) -> Proposal | None:
    """The news: a no before an offer before a day on which to ask before a time before "still deciding"."""
    if message.kinds.withdrawn:
        return None
    if message.kinds.absence:  # "I'm on leave from tomorrow": a machine's words, unless news follow
        return (None if message.kinds.automatic else _refusal_or_offer(message)) or _new_timeline(message)
    for one in (_refusal_or_offer, _check_in, _new_timeline, _silence_by_a_day, _still_deciding):
        found = one(message)
        if found:
            return found
    return None


def _refusal_or_offer(message: ReadMessage) -> Proposal | None:
    instead = _offered_instead(message)
    if instead:
        return Proposal("came_back", {"kind": "offer", "on": _iso(message.said_on)}, *instead)
    refusal = finding.first_row(refusals.NO, _about_the_job(message))
    if refusal and finding.first_row(still_in.STILL_IN, message.sentences):
        refusal = None
    offer = next(filter(None, (finding.first_row(table, message.sentences) for table in offers.OFFERS)), None)
    if offer and finding.first_row(offers.NOT_OFFERED, message.sentences):
        offer = None
    if refusal and offer:
        # A post really offered beside a no is another post; without a word of that, the no counts.
        other = offer.sentence >= refusal.sentence and stands(
            offers.OTHER_POST, message.sentences[offer.sentence].words
        )
        refusal, offer = (None, offer) if other else (refusal, None)
    found, kind = (refusal, "turned_down") if refusal else (offer, "offer")
    return Proposal("came_back", {"kind": kind, "on": _iso(message.said_on)}, found.start, found.end) if found else None


def _offered_instead(message: ReadMessage) -> tuple[int, int] | None:
    """Where one sentence refuses a post and offers another: "Although …, we would like to offer you …"."""
    for sentence in message.sentences[:100]:
        halves = concession(sentence)
        if halves and finding.row_said(refusals.NO, halves[0]):
            offered = finding.row_said(offers.OFFER, halves[1])
            if offered and not finding.first_row(offers.NOT_OFFERED, message.sentences):
                return offered
    return None


def _about_the_job(message: ReadMessage) -> list[Sentence]:
    """The sentences, without those that refuse something else (a slot, a permit) or say what silence will mean."""
    return [one for one in message.sentences if not (_of_something_else(one) or finding.row_said(silence.NOTICE, one))]


def _of_something_else(sentence: Sentence) -> bool:
    return finding.row_said(still_in.SOMETHING_ELSE, sentence) is not None


def _check_in(message: ReadMessage) -> Proposal | None:
    named = _times(message).to_ask()
    if not named:
        return None
    value = {"kind": "check_in_on", "said_on": _iso(message.said_on), "day": _iso(named.deadline)}
    return Proposal("came_back", value, named.start, named.end)


def _new_timeline(message: ReadMessage) -> Proposal | None:
    kinds = message.kinds
    named = _times(message).answer(outright=kinds.absence or kinds.receipt or kinds.reminder)
    if not named:
        return None
    value = {
        "kind": "new_timeline",
        "words": named.words,
        "said_on": _iso(message.said_on),
        "deadline": _iso(named.deadline),
        "open_ended": named.open_ended,
    }
    return Proposal("came_back", value, named.start, named.end)


def _silence_by_a_day(message: ReadMessage) -> Proposal | None:
    """The day by which silence means no, which is a time they named."""
    if message.kinds.receipt:
        return None
    for found in finding.each_row(silence.NOTICE, message.sentences):
        sentence = message.sentences[found.sentence]
        words = " ".join(message.plain.text[sentence.start : sentence.end].split())
        time = spoken_time(words, message.said_on) or _day_before(message, found.sentence)
        if time:
            return _by_a_day(message, sentence, words, time)
    return None


def _by_a_day(message: ReadMessage, sentence: Sentence, words: str, time: Spoken) -> Proposal:
    value = {
        "kind": "new_timeline",
        "words": words,
        "said_on": _iso(message.said_on),
        "deadline": _iso(time.deadline),
        "open_ended": False,
    }
    return Proposal("came_back", value, sentence.start, sentence.end)


def _day_before(message: ReadMessage, number: int) -> Spoken | None:
    """The day that the sentence before names, where that one says who will hear by it."""
    if not number or not stands(silence.WILL_HEAR, message.sentences[number - 1].words):
        return None
    above = message.sentences[number - 1]
    return last_day(message.plain.text[above.start : above.end], message.said_on)


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


def _still_deciding(message: ReadMessage) -> Proposal | None:
    kinds = message.kinds
    tested = any(finding.row_said(waiting.TEST_RECEIVED, one) for one in message.sentences[:6])
    if (kinds.receipt and not tested) or kinds.reminder:
        return None
    found = finding.first_row(waiting.WAITING, _about_the_job(message)) or finding.first_row(
        still_in.IN_RESERVE, message.sentences
    )
    return (
        Proposal("came_back", {"kind": "still_deciding", "on": _iso(message.said_on)}, found.start, found.end)
        if found
        else None
    )


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
                return Proposal("missed_appointment", _iso(day), found.start, found.end)
    return None


def _times(message: ReadMessage) -> Times:
    return Times(
        message.plain.text, message.sentences, message.said_on, message.letter.is_chat or message.letter.answers
    )


def _iso(day: date) -> str:
    return day.isoformat()
