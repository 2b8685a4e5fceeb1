"""What came back: a no, an offer, a day on which to ask, a time, or "still deciding"; the one rule of precedence."""

from followup_core.pasted import finding
from followup_core.pasted.answer_time import answer_time
from followup_core.pasted.ask_again import day_to_ask
from followup_core.pasted.cues import ends_here, offers, refusals, silence, still_in, waiting
from followup_core.pasted.grammar import stands
from followup_core.pasted.named_times import Named, Told
from followup_core.pasted.proposal import Proposal
from followup_core.pasted.reading import ReadMessage
from followup_core.pasted.sentences import Sentence
from followup_core.pasted.spoken import Spoken, last_day, spoken_time
from followup_core.pasted.stretches import concession


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
        return _dated(message, "offer", *instead)
    refusal = finding.first_row(refusals.NO, _about_the_job(message)) or _ended_here(message)
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
    return _dated(message, kind, found.start, found.end) if found else None


def _ended_here(message: ReadMessage) -> finding.Found | None:
    """Where a message breaks off and nothing is to come: "let's leave it there" ends many a talk that goes on."""
    ended = finding.first_row(ends_here.ENDS_HERE, _about_the_job(message))
    if ended and (finding.first_row(waiting.TOLD_LATER, message.sentences) or answer_time(_told(message))):
        return None
    return ended


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
    named = day_to_ask(_told(message))
    if not named:
        return None
    value = {"kind": "check_in_on", "said_on": message.said_on.isoformat(), "day": named.deadline.isoformat()}
    return Proposal("came_back", value, named.start, named.end)


def _new_timeline(message: ReadMessage) -> Proposal | None:
    kinds = message.kinds
    named = answer_time(_told(message), outright=kinds.absence or kinds.receipt or kinds.reminder)
    return _timed(message, named) if named else None


def _silence_by_a_day(message: ReadMessage) -> Proposal | None:
    """The day by which silence means no, which is a time they named."""
    if message.kinds.receipt:
        return None
    for found in finding.each_row(silence.NOTICE, message.sentences):
        sentence = message.sentences[found.sentence]
        words = " ".join(message.plain.text[sentence.start : sentence.end].split())
        time = spoken_time(words, message.said_on) or _day_before(message, found.sentence)
        if time:
            return _timed(message, Named(words, time.deadline, False, sentence.start, sentence.end))
    return None


def _timed(message: ReadMessage, named: Named) -> Proposal:
    """News that names a time."""
    value = {
        "kind": "new_timeline",
        "words": named.words,
        "said_on": message.said_on.isoformat(),
        "deadline": named.deadline.isoformat(),
        "open_ended": named.open_ended,
    }
    return Proposal("came_back", value, named.start, named.end)


def _day_before(message: ReadMessage, number: int) -> Spoken | None:
    """The day that the sentence before names, where that one says who will hear by it."""
    if not number or not stands(silence.WILL_HEAR, message.sentences[number - 1].words):
        return None
    above = message.sentences[number - 1]
    return last_day(message.plain.text[above.start : above.end], message.said_on)


def _still_deciding(message: ReadMessage) -> Proposal | None:
    kinds = message.kinds
    tested = any(finding.row_said(waiting.TEST_RECEIVED, one) for one in message.sentences[:6])
    if (kinds.receipt and not tested) or kinds.reminder:
        return None
    found = finding.first_row(waiting.WAITING, _about_the_job(message)) or finding.first_row(
        still_in.IN_RESERVE, message.sentences
    )
    return _dated(message, "still_deciding", found.start, found.end) if found else None


def _dated(message: ReadMessage, kind: str, start: int, end: int) -> Proposal:
    """News that names no day but its own."""
    return Proposal("came_back", {"kind": kind, "on": message.said_on.isoformat()}, start, end)


def _told(message: ReadMessage) -> Told:
    """A message whose lines answer what was asked in lines between them is read as a chat is."""
    is_chat = message.letter.is_chat or message.letter.answers
    return Told(message.plain.text, message.sentences, message.said_on, is_chat)
