"""Words to send: which texts fit which verdict, filled in with the days of the situation."""

from collections.abc import Callable
from typing import NamedTuple

from followup_core import limits
from followup_core.advice import note_in_time
from followup_core.answer_parts import Draft, Invitation
from followup_core.reasons import standing_values
from followup_core.replies import CheckIn, NewTimeline, StillDeciding, reply_day
from followup_core.rules import Standing, offer_accepted, other_offer_waits, through_recruiter
from followup_core.texts import Message, Value, say
from followup_core.verdicts import Verdict


class Text(NamedTuple):
    """A draft: its texts are `draft.<id>.subject` and `draft.<id>.body`, with `.recruiter` and `.plain` beside each.

    Attributes:
        id: its name.
        section: the section of the guide that explains it.
        subject: whether it is an email of its own, so that it has a subject.
        question: which of the questions about what is awaited it asks, "" for written and ".spoken"; None if none.
        to_recruiter: whether it has words of its own for a recruiter or an agency.
    """

    id: str
    section: str
    subject: bool = True
    question: str | None = None
    to_recruiter: bool = True


FOLLOW_UP = Text("follow-up", "one-short-email", question="")
CALL = Text("call", "do-not-call", subject=False, question=".spoken")
VOICEMAIL = Text("voicemail", "do-not-call", subject=False)
THANK_YOU = Text("thank-you", "thank-you-note")
THANK_YOU_EACH = Text("thank-you-each", "several-interviewers")
REPLY = Text("reply-to-news", "still-deciding")
FEEDBACK = Text("feedback", "if-they-say-no")
LINKEDIN = Text("linkedin", "connect-on-linkedin", subject=False, to_recruiter=False)
OTHER_OFFER = Text("another-offer", "another-offer")
MORE_TIME = Text("more-time", "more-time")
NEW_TIME = Text("new-time", "missed-appointment")
FIRST_ANSWER = Text("answer-offer", "they-offered-you-the-job")
ACCEPT = Text("accept", "they-offered-you-the-job")
DECLINE = Text("decline", "they-offered-you-the-job")
IN_WRITING = Text("offer-in-writing", "they-offered-you-the-job")
CALL_IN_WRITING = Text("call-in-writing", "they-offered-you-the-job", subject=False)
WITHDRAW = Text("withdraw", "another-job-taken")

DRAFTS = (
    THANK_YOU,
    THANK_YOU_EACH,
    LINKEDIN,
    REPLY,
    FOLLOW_UP,
    CALL,
    VOICEMAIL,
    NEW_TIME,
    FEEDBACK,
    OTHER_OFFER,
    MORE_TIME,
    FIRST_ANSWER,
    ACCEPT,
    DECLINE,
    IN_WRITING,
    CALL_IN_WRITING,
    WITHDRAW,
)
"""Every draft, in the order of the page "Words to send", which is that in which people need them."""

BY_VERDICT = {
    Verdict.SEND_EMAIL: FOLLOW_UP,
    Verdict.ASK_RECRUITER: FOLLOW_UP,
    Verdict.CALL: CALL,
    Verdict.ASK_FEEDBACK: FEEDBACK,
    Verdict.TELL_THEM_NOW: OTHER_OFFER,
    Verdict.ASK_NEW_TIME: NEW_TIME,
    Verdict.WITHDRAW: WITHDRAW,
    Verdict.ANSWER_OFFER: FIRST_ANSWER,
}

FOR_AN_ACCEPTED_OFFER = {FOLLOW_UP: IN_WRITING, CALL: CALL_IN_WRITING}
"""The texts that replace asking for news once the visitor has said yes."""


def _thank_you_in_time(standing: Standing, _verdict: Verdict) -> bool:
    return note_in_time(standing)


def _news_to_thank_for(standing: Standing, _verdict: Verdict) -> bool:
    reply = standing.situation.came_back
    if not isinstance(reply, NewTimeline | StillDeciding | CheckIn):
        return False
    return 0 <= (standing.today - reply_day(reply)).days <= limits.THANK_YOU_NOTE.value


def _calls(_standing: Standing, verdict: Verdict) -> bool:
    return verdict is Verdict.CALL


def _answers_offer(_standing: Standing, verdict: Verdict) -> bool:
    return verdict is Verdict.ANSWER_OFFER


def _needs_more_time(standing: Standing, _verdict: Verdict) -> bool:
    return other_offer_waits(standing)


BESIDE_THE_VERDICT: tuple[tuple[Text, Callable[[Standing, Verdict], bool]], ...] = (
    (VOICEMAIL, _calls),
    (ACCEPT, _answers_offer),
    (DECLINE, _answers_offer),
    (REPLY, _news_to_thank_for),
    (THANK_YOU, _thank_you_in_time),
    (THANK_YOU_EACH, _thank_you_in_time),
    (MORE_TIME, _needs_more_time),
)
"""Texts that a visitor may want beside the one of the verdict, and when."""


def draft_for(standing: Standing, verdict: Verdict) -> Draft | None:
    """The words that fit a verdict, or None where nothing is sent.

    Args:
        standing: the facts, whose days the text names.
        verdict: today's verdict or, where the visitor waits, the one that the waiting ends in.
    """
    text = BY_VERDICT.get(verdict)
    if text is None:
        return None
    if offer_accepted(standing):
        text = FOR_AN_ACCEPTED_OFFER.get(text, text)
    return _filled_for(standing, text)


def drafts_beside(standing: Standing, verdict: Verdict) -> tuple[Draft, ...]:
    """Other words that fit the facts: a thank-you note, a voicemail, accepting and declining, more time.

    Args:
        standing: the facts, whose days the texts name.
        verdict: today's verdict.
    """
    return tuple(_filled_for(standing, text) for text, fits in BESIDE_THE_VERDICT if fits(standing, verdict))


def linkedin_note(standing: Standing, invitation: Invitation) -> Draft | None:
    """The note that goes with an invitation that was agreed."""
    return _filled_for(standing, LINKEDIN) if invitation is Invitation.INVITE else None


def filled(text: Text, values: dict[str, Value], *, recruiter: bool, awaiting: str = "decision") -> Draft:
    """A draft in both tones with the days it names, addressed to the company or to a recruiter.

    Args:
        text: which one.
        values: the days it names, by their placeholders.
        recruiter: whom it is for.
        awaiting: what its question is about: `decision`, `next_step` or `checks`.
    """
    to = ".recruiter" if recruiter and text.to_recruiter else ""
    if text.question is not None:
        values = values | {"question": question(text, to, awaiting)}
    return Draft(
        text.id,
        say(f"draft.{text.id}.title"),
        say(f"draft.{text.id}.subject{to}", **values) if text.subject else None,
        say(f"draft.{text.id}.body{to}", **values),
        say(f"draft.{text.id}.body{to}.plain", **values),
    )


def question(text: Text, to: str, awaiting: str) -> Message:
    """The one question of a text, by what is awaited (A9)."""
    return say(f"draft.question.{awaiting}{to or text.question}")


def _filled_for(standing: Standing, text: Text) -> Draft:
    values = standing_values(standing) | {"spoke": standing.situation.interview_day}
    return filled(text, values, recruiter=through_recruiter(standing), awaiting=standing.situation.awaiting)
