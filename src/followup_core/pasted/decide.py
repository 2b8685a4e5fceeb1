"""Which facts a message proposes: the one rule of precedence, and when a fact is left out for another."""

from datetime import date
from typing import Any, NamedTuple, TypeAlias

from followup_core.pasted import finding
from followup_core.pasted.clauses import concession
from followup_core.pasted.cues import asking, awaiting, offers, refusals, silence, still_in, waiting
from followup_core.pasted.grammar import stands
from followup_core.pasted.missed import day_missed
from followup_core.pasted.reading import Reading
from followup_core.pasted.senders import agency_words
from followup_core.pasted.sentences import Sentence
from followup_core.pasted.spoken import Spoken, last_day, spoken_time
from followup_core.pasted.when import Times

Fact: TypeAlias = dict[str, Any] | str | bool


class Proposal(NamedTuple):
    """One proposed fact: its key and value in a situation, and where its words stand in the plain text."""

    key: str
    value: Fact
    start: int
    end: int


def decide(reading: Reading) -> list[Proposal]:
    """The facts that a message proposes, in the order of the page."""
    if reading.kinds.by_candidate:
        return []
    came_back = what_came_back(reading)
    if reading.kinds.absence:
        return [came_back] if came_back else []
    others = [_contact(reading), _notice(reading), _missed(reading)]
    settled = (
        came_back is not None
        and isinstance(came_back.value, dict)
        and came_back.value["kind"] in {"turned_down", "offer"}
    )
    if not settled:
        others = [_channel(reading), *others, _awaiting(reading)]
    others.append(_asked_not_to_ask(reading))
    return [proposal for proposal in (came_back, *others) if proposal]


def what_came_back(reading: Reading) -> Proposal | None:
    """The news: a no before an offer before a day on which to ask before a time before "still deciding"."""
    if reading.kinds.withdrawn:
        return None
    if reading.kinds.absence:  # "I'm on leave from tomorrow": a machine's words, unless news follow
        return (None if reading.kinds.automatic else _refusal_or_offer(reading)) or _new_timeline(reading)
    for one in (_refusal_or_offer, _check_in, _new_timeline, _silence_by_a_day, _still_deciding):
        found = one(reading)
        if found:
            return found
    return None


def _refusal_or_offer(reading: Reading) -> Proposal | None:
    instead = _offered_instead(reading)
    if instead:
        return Proposal("came_back", {"kind": "offer", "on": _iso(reading.said_on)}, *instead)
    refusal = finding.first_row(refusals.NO, _about_the_job(reading))
    if refusal and finding.first_row(still_in.STILL_IN, reading.sentences):
        refusal = None
    offer = finding.first_row(offers.OFFER, reading.sentences) or finding.first_row(offers.SELECTED, reading.sentences)
    if offer and finding.first_row(offers.NOT_OFFERED, reading.sentences):
        offer = None
    if refusal and offer:
        # A post really offered beside a no is another post; without a word of that, the no counts.
        other = offer.sentence >= refusal.sentence and stands(
            offers.OTHER_POST, reading.sentences[offer.sentence].words
        )
        refusal, offer = (None, offer) if other else (refusal, None)
    found, kind = (refusal, "turned_down") if refusal else (offer, "offer")
    return Proposal("came_back", {"kind": kind, "on": _iso(reading.said_on)}, found.start, found.end) if found else None


def _offered_instead(reading: Reading) -> tuple[int, int] | None:
    """Where one sentence refuses a post and offers another: "Although …, we would like to offer you …"."""
    for sentence in reading.sentences[:100]:
        halves = concession(sentence)
        if halves and finding.row_said(refusals.NO, halves[0]):
            offered = finding.row_said(offers.OFFER, halves[1])
            if offered and not finding.first_row(offers.NOT_OFFERED, reading.sentences):
                return offered
    return None


def _about_the_job(reading: Reading) -> list[Sentence]:
    """The sentences, without those that refuse something else (a slot, a permit) or say what silence will mean."""
    return [one for one in reading.sentences if not (_of_something_else(one) or finding.row_said(silence.NOTICE, one))]


def _of_something_else(sentence: Sentence) -> bool:
    return finding.row_said(still_in.SOMETHING_ELSE, sentence) is not None


def _check_in(reading: Reading) -> Proposal | None:
    named = _times(reading).to_ask()
    if not named:
        return None
    value = {"kind": "check_in_on", "said_on": _iso(reading.said_on), "day": _iso(named.deadline)}
    return Proposal("came_back", value, named.start, named.end)


def _new_timeline(reading: Reading) -> Proposal | None:
    kinds = reading.kinds
    named = _times(reading).answer(outright=kinds.absence or kinds.receipt or kinds.reminder)
    if not named:
        return None
    value = {
        "kind": "new_timeline",
        "words": named.words,
        "said_on": _iso(reading.said_on),
        "deadline": _iso(named.deadline),
        "open_ended": named.open_ended,
    }
    return Proposal("came_back", value, named.start, named.end)


def _silence_by_a_day(reading: Reading) -> Proposal | None:
    """The day by which silence means no, which is a time they named."""
    if reading.kinds.receipt:
        return None
    for found in finding.each_row(silence.NOTICE, reading.sentences):
        sentence = reading.sentences[found.sentence]
        words = " ".join(reading.plain.text[sentence.start : sentence.end].split())
        time = spoken_time(words, reading.said_on) or _day_before(reading, found.sentence)
        if time:
            return _by_a_day(reading, sentence, words, time)
    return None


def _by_a_day(reading: Reading, sentence: Sentence, words: str, time: Spoken) -> Proposal:
    value = {
        "kind": "new_timeline",
        "words": words,
        "said_on": _iso(reading.said_on),
        "deadline": _iso(time.deadline),
        "open_ended": False,
    }
    return Proposal("came_back", value, sentence.start, sentence.end)


def _day_before(reading: Reading, number: int) -> Spoken | None:
    """The day that the sentence before names, where that one says who will hear by it."""
    if not number or not stands(silence.WILL_HEAR, reading.sentences[number - 1].words):
        return None
    above = reading.sentences[number - 1]
    return last_day(reading.plain.text[above.start : above.end], reading.said_on)


def _awaiting(reading: Reading) -> Proposal | None:
    """What they ask for next: references and checks, or another interview (A9)."""
    for awaited, cues in (("checks", awaiting.CHECKS), ("next_step", awaiting.NEXT_STEP)):
        found = finding.first_row(cues, reading.sentences)
        if found:
            return Proposal("awaiting", awaited, found.start, found.end)
    return None


def _asked_not_to_ask(reading: Reading) -> Proposal | None:
    found = finding.first_row(silence.NOT_TO_ASK, reading.sentences)
    return Proposal("asked_not_to_ask", True, found.start, found.end) if found else None


def _still_deciding(reading: Reading) -> Proposal | None:
    kinds = reading.kinds
    tested = any(finding.row_said(waiting.TEST_RECEIVED, one) for one in reading.sentences[:6])
    if (kinds.receipt and not tested) or kinds.reminder:
        return None
    found = finding.first_row(waiting.WAITING, _about_the_job(reading)) or finding.first_row(
        still_in.IN_RESERVE, reading.sentences
    )
    return (
        Proposal("came_back", {"kind": "still_deciding", "on": _iso(reading.said_on)}, found.start, found.end)
        if found
        else None
    )


def _channel(reading: Reading) -> Proposal | None:
    for way, cues in (("portal", asking.PORTAL), ("email", asking.EMAIL), ("phone", asking.PHONE)):
        found = finding.first_row(cues, reading.sentences)
        if found and (way != "email" or stands(asking.EMAIL_FOR_NEWS, reading.sentences[found.sentence].words)):
            return Proposal("channel", way, found.start, found.end)
    return None


def _contact(reading: Reading) -> Proposal | None:
    found = agency_words(reading.plain.text, reading.letter, reading.sentences)
    return Proposal("contact", "recruiter", *found) if found else None


def _notice(reading: Reading) -> Proposal | None:
    found = finding.first_row(silence.NOTICE, reading.sentences)
    if found and reading.kinds.receipt and not stands(silence.SAYS_WHOM, reading.sentences[found.sentence].words):
        return None
    return Proposal("only_successful_hear_back", True, found.start, found.end) if found else None


def _missed(reading: Reading) -> Proposal | None:
    found = finding.first_row(asking.MISSED, reading.sentences)
    if not found:
        return None
    for number in (found.sentence, found.sentence + 1, found.sentence - 1):
        if 0 <= number < len(reading.sentences):
            day = day_missed(reading.sentences[number].words, reading.said_on)
            if day:
                return Proposal("missed_appointment", _iso(day), found.start, found.end)
    return None


def _times(reading: Reading) -> Times:
    return Times(
        reading.plain.text, reading.sentences, reading.said_on, reading.letter.is_chat or reading.letter.answers
    )


def _iso(day: date) -> str:
    return day.isoformat()
