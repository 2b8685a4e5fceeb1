"""What an answer says besides its verdict: LinkedIn, a thank-you note, and what not to do meanwhile."""

from collections.abc import Callable
from typing import NamedTuple

from followup_core import limits
from followup_core.answer_parts import Advice, Invitation
from followup_core.dates import Basis
from followup_core.quiet_days import quiet_time
from followup_core.replies import NewTimeline
from followup_core.rules import Rule, Standing, Trait, offer_accepted, told_to_call, told_to_use_portal, turned_down
from followup_core.situation import LinkedIn, ThankYou
from followup_core.texts import Message, say
from followup_core.timeline.hedges import doubt_in
from followup_core.verdicts import FOLLOW_UPS, STAGES, Stage, Verdict


class Hint(NamedTuple):
    """One piece of advice.

    Attributes:
        id: names it, and its text in the catalogue.
        when: whether it is given beside a rule.
        section: the section of the guide that explains it.
        forbids: whether it says what not to do.
        fitted: its text fitted to the case, for one that does not always say the same.
    """

    id: str
    when: Callable[[Standing, Rule], bool]
    section: str
    forbids: bool = False
    fitted: Callable[[Standing], Message] | None = None

    def text(self, standing: Standing) -> Message:
        """What it says in a case."""
        return self.fitted(standing) if self.fitted else say(f"advice.{self.id}")


def invitation(standing: Standing, verdict: Verdict) -> Invitation:
    """What to do about LinkedIn beside a verdict (P1)."""
    linkedin = standing.situation.linkedin
    if linkedin is LinkedIn.CONNECTED:
        return Invitation.NONE
    if linkedin is not LinkedIn.AGREED:
        return Invitation.REFRAIN
    return Invitation.LATER if verdict is Verdict.GIVE_TIME else Invitation.INVITE


def advice(standing: Standing, rule: Rule, *, forbids: bool) -> tuple[Advice, ...]:
    """The hints that fit, either those that say what not to do or the others."""
    hints = tuple(
        Advice(hint.id, hint.text(standing), hint.section)
        for hint in ADVICE
        if hint.forbids is forbids and hint.when(standing, rule)
    )
    return hints if forbids else (*_quiet_time(standing, rule), *hints)


def _quiet_time(standing: Standing, rule: Rule) -> tuple[Advice, ...]:
    """A note where the day to write is a working day on which many offices are quiet."""
    if rule.verdict not in FOLLOW_UPS and Trait.THEIR_TIME_RUNS not in rule.traits:
        return ()
    day = max(standing.today, standing.dates.earliest_contact)
    quiet = quiet_time(day, standing.situation.country)
    return (Advice(f"quiet-{quiet.id}", say(f"advice.quiet.{quiet.id}"), "on-a-working-day"),) if quiet else ()


def _still_open(_standing: Standing, rule: Rule) -> bool:
    return Trait.SEARCH_OVER not in rule.traits


def note_in_time(standing: Standing) -> bool:
    """Whether a thank-you note would still be in time, and none was sent."""
    since = (standing.today - standing.situation.interview_day).days
    return 0 <= since <= limits.THANK_YOU_NOTE.value and standing.situation.thank_you is not ThankYou.SENT


def thank_you_in_time(standing: Standing, rule: Rule) -> bool:
    """Whether to suggest a thank-you note: it is in time, and the visitor has nothing else to do but wait."""
    return note_in_time(standing) and Trait.THEIR_TIME_RUNS in rule.traits


def _deadline_ahead(standing: Standing, rule: Rule) -> bool:
    return Trait.THEIR_TIME_RUNS in rule.traits and standing.dates.basis is Basis.DEADLINE


def _one_day_more(standing: Standing) -> Message:
    """Quotes the doubt in their own words, where they voiced one."""
    reply = standing.dates.word.reply
    said = reply if isinstance(reply, NewTimeline) else standing.situation.timeline
    words = said.words if said else None
    if words is None:
        return say("advice.one-day-more.day")
    doubt = doubt_in(words)
    return say("advice.one-day-more.doubt", doubt=doubt) if doubt else say("advice.one-day-more")


def _keep_looking(standing: Standing) -> Message:
    """After a no nothing is waited for."""
    return say("advice.keep-looking.no" if turned_down(standing) else "advice.keep-looking")


def _portal_meanwhile(standing: Standing, rule: Rule) -> bool:
    waiting = STAGES[rule.verdict] in {Stage.WAIT, Stage.GIVE}
    return told_to_use_portal(standing) and waiting and Trait.INTERVIEW_AHEAD not in rule.traits


def _invite(standing: Standing, rule: Rule) -> bool:
    return invitation(standing, rule.verdict) is Invitation.INVITE


def _invite_later(standing: Standing, rule: Rule) -> bool:
    return invitation(standing, rule.verdict) is Invitation.LATER


def _waits_for_writing(standing: Standing, _rule: Rule) -> bool:
    return offer_accepted(standing)


def _no_contact_yet(_standing: Standing, rule: Rule) -> bool:
    return Trait.THEIR_TIME_RUNS in rule.traits


def _nothing_more(_standing: Standing, rule: Rule) -> bool:
    return rule.verdict in {Verdict.GIVE_TIME, Verdict.LET_IT_REST} and Trait.TOO_LATE not in rule.traits


def _one_message(_standing: Standing, rule: Rule) -> bool:
    return rule.verdict in FOLLOW_UPS | {Verdict.TELL_THEM_NOW, Verdict.ASK_NEW_TIME}


def _interview_ahead(_standing: Standing, rule: Rule) -> bool:
    return Trait.INTERVIEW_AHEAD in rule.traits


def _no_call(standing: Standing, rule: Rule) -> bool:
    return _still_open(standing, rule) and not told_to_call(standing) and not _interview_ahead(standing, rule)


def _no_invitation(standing: Standing, rule: Rule) -> bool:
    return _still_open(standing, rule) and invitation(standing, rule.verdict) is Invitation.REFRAIN


ADVICE = (
    Hint("ask-before-you-leave", _interview_ahead, "ask-before-you-leave"),
    Hint("thank-you-note", thank_you_in_time, "thank-you-note"),
    Hint("one-day-more", _deadline_ahead, "one-day-more", fitted=_one_day_more),
    Hint("look-in-the-portal", _portal_meanwhile, "look-in-the-portal"),
    Hint("invite-on-linkedin", _invite, "connect-on-linkedin"),
    Hint("invite-later", _invite_later, "connect-on-linkedin"),
    Hint("keep-looking", _still_open, "keep-looking", fitted=_keep_looking),
    Hint("no-contact-yet", _no_contact_yet, "respect-their-timeline", forbids=True),
    Hint("nothing-more", _nothing_more, "one-email-is-enough", forbids=True),
    Hint("one-message", _one_message, "one-email-is-enough", forbids=True),
    Hint("resign-nowhere", _waits_for_writing, "they-offered-you-the-job", forbids=True),
    Hint("no-call", _no_call, "do-not-call", forbids=True),
    Hint("no-invitation", _no_invitation, "connect-on-linkedin", forbids=True),
)
"""In the order in which an answer shows them."""
