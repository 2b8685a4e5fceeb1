"""Words to send: which text fits which verdict, filled in with the days of the situation."""

from typing import NamedTuple

from followup_core.answer_parts import Draft, Invitation
from followup_core.reasons import standing_values
from followup_core.rules import Standing, offer_not_accepted, through_recruiter
from followup_core.texts import Value, say
from followup_core.verdicts import Verdict


class Text(NamedTuple):
    """A draft: its texts are `draft.<id>.subject` and `draft.<id>.body`, and `.recruiter` beside each.

    Attributes:
        id: its name.
        section: the section of the guide that explains it.
        subject: whether it is an email of its own, so that it has a subject.
    """

    id: str
    section: str
    subject: bool = True


FOLLOW_UP = Text("follow-up", "one-short-email")
IN_WRITING = Text("offer-in-writing", "they-offered-you-the-job")
FEEDBACK = Text("feedback", "if-they-say-no")
LINKEDIN = Text("linkedin", "connect-on-linkedin", subject=False)
CALL = Text("call", "do-not-call", subject=False)
CALL_IN_WRITING = Text("call-in-writing", "they-offered-you-the-job", subject=False)
OTHER_OFFER = Text("another-offer", "another-offer")
NEW_TIME = Text("new-time", "missed-appointment")
WITHDRAW = Text("withdraw", "another-job-taken")
ACCEPT = Text("answer-offer", "they-offered-you-the-job")

DRAFTS = (FOLLOW_UP, CALL, FEEDBACK, LINKEDIN, OTHER_OFFER, NEW_TIME, ACCEPT, IN_WRITING, CALL_IN_WRITING, WITHDRAW)
"""Every draft, in the order of the page "Words to send"."""

BY_VERDICT = {
    Verdict.SEND_EMAIL: FOLLOW_UP,
    Verdict.ASK_RECRUITER: FOLLOW_UP,
    Verdict.CALL: CALL,
    Verdict.ASK_FEEDBACK: FEEDBACK,
    Verdict.TELL_THEM_NOW: OTHER_OFFER,
    Verdict.ASK_NEW_TIME: NEW_TIME,
    Verdict.WITHDRAW: WITHDRAW,
    Verdict.ANSWER_OFFER: ACCEPT,
}

FOR_AN_ACCEPTED_OFFER = {FOLLOW_UP: IN_WRITING, CALL: CALL_IN_WRITING}
"""What takes the place of asking for news once the visitor has said yes."""


def draft_for(standing: Standing, verdict: Verdict) -> Draft | None:
    """The words that fit a verdict, or None where it sends none.

    Args:
        standing: the facts, whose days the text names.
        verdict: today's verdict or, where the visitor waits, the one that the waiting ends in.
    """
    text = BY_VERDICT.get(verdict)
    if text is None:
        return None
    if not offer_not_accepted(standing):
        text = FOR_AN_ACCEPTED_OFFER.get(text, text)
    return filled(text, _values(standing), recruiter=through_recruiter(standing))


def linkedin_note(standing: Standing, invitation: Invitation) -> Draft | None:
    """The note that goes with an invitation that was agreed."""
    return filled(LINKEDIN, _values(standing), recruiter=False) if invitation is Invitation.INVITE else None


def filled(text: Text, values: dict[str, Value], *, recruiter: bool) -> Draft:
    """A draft with the days it names, addressed to the company or to a recruiter."""
    to = ".recruiter" if recruiter and text is not LINKEDIN else ""
    subject = say(f"draft.{text.id}.subject{to}", **values) if text.subject else None
    return Draft(text.id, subject, say(f"draft.{text.id}.body{to}", **values))


def _values(standing: Standing) -> dict[str, Value]:
    return standing_values(standing) | {"spoke": standing.situation.interview_day}
