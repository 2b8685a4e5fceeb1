"""The rule table: the first row whose conditions all hold gives the verdict (hit policy "first").

A condition is a small function of one `Standing`; its name is the key of its text (`condition.<name>.not` says
why it does not hold). In their docstrings "they" are the employer, as in the policy. The rows feed the decision, the
page and the proofs alike; nothing else knows a rule.
"""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import NamedTuple, Self, TypeAlias

from followup_core import limits
from followup_core.dates import KeyDates
from followup_core.replies import Offer, TurnedDown
from followup_core.situation import AnotherJob, Channel, Contact, Situation
from followup_core.texts import Message, say
from followup_core.verdicts import Verdict


class Standing(NamedTuple):
    """Where a situation stands on a day: the facts, the days that follow from them, and today."""

    situation: Situation
    dates: KeyDates
    today: date

    def on(self, day: date) -> Self:
        """The same facts on another day."""
        return type(self)(self.situation, self.dates, day)


Condition: TypeAlias = Callable[[Standing], bool]


class Detail(StrEnum):
    """Which sentence follows the headline of an answer."""

    NOTHING = "nothing"
    DATES = "dates"
    OWN = "own"


class Trait(StrEnum):
    """What else is true of a row, so that nobody else has to test for its id."""

    INTERVIEW_AHEAD = "interview_ahead"
    THEIR_TIME_RUNS = "their_time_runs"
    NO_REPLY = "no_reply"
    TOO_LATE = "too_late"
    SEARCH_OVER = "search_over"
    OWN_HEADLINE = "own_headline"
    ONCE_ASKED = "once_asked"


class Rule(NamedTuple):
    """A row of the table.

    Attributes:
        id: its name; its texts are `rule.<id>.when` and `why.<id>`.
        when: the conditions that must all hold.
        verdict: what follows.
        cites: the sections of the guide that it rests on, the first before the others.
        detail: what the answer says after its headline: the days that earliest contact follows from, or `detail.<id>`.
        traits: what else is true of it.
    """

    id: str
    when: tuple[Condition, ...]
    verdict: Verdict
    cites: tuple[str, ...]
    detail: Detail = Detail.NOTHING
    traits: frozenset[Trait] = frozenset()


class Change(NamedTuple):
    """The first day of another verdict if nothing happens, and the row that gives it."""

    day: date
    rule: Rule


def job_taken(standing: Standing) -> bool:
    """The visitor has taken another job and not told this employer (A4)."""
    return standing.situation.another_job is AnotherJob.TAKEN


def job_taken_and_told(standing: Standing) -> bool:
    """The visitor has taken another job, and told this employer (A4)."""
    return standing.situation.another_job is AnotherJob.TAKEN_AND_TOLD


def turned_down(standing: Standing) -> bool:
    """They said no, or the post is filled or withdrawn (P9)."""
    return isinstance(standing.dates.word.reply, TurnedDown)


def feedback_in_time(standing: Standing) -> bool:
    """There is still time to ask for feedback after a no (P9)."""
    until = standing.dates.feedback_until
    return until is not None and standing.today <= until


def feedback_not_asked(standing: Standing) -> bool:
    """The visitor has not asked for feedback yet (P9)."""
    return not standing.situation.feedback_asked


def offer_unanswered(standing: Standing) -> bool:
    """They made an offer that waits for an answer (A3)."""
    reply = standing.dates.word.reply
    return isinstance(reply, Offer) and reply.answered_on is None


def offer_accepted(standing: Standing) -> bool:
    """The visitor said yes to their offer (A3)."""
    reply = standing.dates.word.reply
    return isinstance(reply, Offer) and reply.answered_on is not None


def offer_not_accepted(standing: Standing) -> bool:
    """There is no offer that the visitor said yes to (A3)."""
    return not offer_accepted(standing)


def other_offer_waits(standing: Standing) -> bool:
    """Another employer needs an answer by a day that is today or later (A1)."""
    other = standing.situation.other_offer
    return other is not None and other.answer_by >= standing.today


def other_offer_untold(standing: Standing) -> bool:
    """This employer does not know of the other offer (A1)."""
    other = standing.situation.other_offer
    return other is not None and not other.told


def appointment_missed(standing: Standing) -> bool:
    """An agreed call or meeting did not happen, today or earlier (A2)."""
    missed = standing.situation.missed_appointment
    return missed is not None and missed <= standing.today


def no_word_since_missed(standing: Standing) -> bool:
    """Nothing came from them after the day of the missed appointment (A2)."""
    missed = standing.situation.missed_appointment
    return missed is not None and standing.dates.word.last <= missed


def no_follow_up_since_missed(standing: Standing) -> bool:
    """Nothing was sent on the day of the missed appointment or after it (A2)."""
    missed = standing.situation.missed_appointment
    return missed is not None and all(day < missed for day in standing.situation.follow_ups)


def before_interview(standing: Standing) -> bool:
    """The interview lies ahead."""
    return standing.today < standing.situation.interview_day


def followed_up_this_cycle(standing: Standing) -> bool:
    """A follow-up that was not early has been sent since their last word (P6)."""
    return standing.dates.follow_up is not None


def answer_may_come(standing: Standing) -> bool:
    """It is still too soon after that follow-up to expect an answer (P6)."""
    rest_from = standing.dates.rest_from
    return rest_from is not None and standing.today < rest_from


def asked_twice(standing: Standing) -> bool:
    """Two follow-ups or more in the whole process (P6)."""
    return len(standing.situation.follow_ups) >= limits.FOLLOW_UPS_IN_ALL.value


def no_named_day(standing: Standing) -> bool:
    """No day that they named still stands."""
    word = standing.dates.word
    return not (word.deadline or word.floor or word.ask_on)


def before_earliest_contact(standing: Standing) -> bool:
    """It is too early to ask for news (P2, P3)."""
    return standing.today < standing.dates.earliest_contact


def told_to_use_portal(standing: Standing) -> bool:
    """They told the visitor to look in a portal (P8)."""
    return standing.situation.channel is Channel.PORTAL


def portal_not_looked_at(standing: Standing) -> bool:
    """The visitor has not looked in the portal since their deadline passed (P8)."""
    looked, deadline = standing.situation.portal_checked_on, standing.dates.word.deadline
    if looked is None:
        return True
    return looked <= deadline if deadline else looked < standing.dates.earliest_contact


def only_successful_hear_back(standing: Standing) -> bool:
    """They said that only successful candidates hear back (A6)."""
    return standing.situation.only_successful_hear_back


def asked_not_to_ask(standing: Standing) -> bool:
    """They asked candidates not to ask about the status (A7)."""
    return standing.situation.asked_not_to_ask


def long_past(standing: Standing) -> bool:
    """Earliest contact was so long ago that no answer can be expected; the last day to write was a working day."""
    return standing.today >= standing.dates.long_past_from


def told_to_call(standing: Standing) -> bool:
    """They told the visitor to phone (P5)."""
    return standing.situation.channel is Channel.PHONE


def through_recruiter(standing: Standing) -> bool:
    """The visitor deals with a recruiter or agency (A5)."""
    return standing.situation.contact is Contact.RECRUITER


RULES = (
    Rule(
        "another-job-taken",
        (job_taken,),
        Verdict.WITHDRAW,
        ("another-job-taken",),
        traits=frozenset({Trait.SEARCH_OVER}),
    ),
    Rule(
        "another-job-taken-told",
        (job_taken_and_told,),
        Verdict.MOVE_ON,
        ("another-job-taken",),
        traits=frozenset({Trait.SEARCH_OVER, Trait.OWN_HEADLINE}),
    ),
    Rule(
        "turned-down-feedback-open",
        (turned_down, feedback_in_time, feedback_not_asked),
        Verdict.ASK_FEEDBACK,
        ("if-they-say-no",),
        detail=Detail.OWN,
    ),
    Rule(
        "turned-down",
        (turned_down,),
        Verdict.MOVE_ON,
        ("if-they-say-no", "no-answer"),
        traits=frozenset({Trait.OWN_HEADLINE, Trait.ONCE_ASKED}),
    ),
    Rule(
        "offer",
        (offer_unanswered,),
        Verdict.ANSWER_OFFER,
        ("they-offered-you-the-job",),
        detail=Detail.OWN,
        traits=frozenset({Trait.SEARCH_OVER}),
    ),
    Rule(
        "another-offer",
        (other_offer_waits, other_offer_untold),
        Verdict.TELL_THEM_NOW,
        ("another-offer",),
        detail=Detail.OWN,
    ),
    Rule(
        "missed-appointment",
        (appointment_missed, no_word_since_missed, no_follow_up_since_missed),
        Verdict.ASK_NEW_TIME,
        ("missed-appointment",),
        detail=Detail.OWN,
    ),
    Rule(
        "not-interviewed-yet",
        (before_interview,),
        Verdict.WAIT,
        ("ask-before-you-leave",),
        detail=Detail.OWN,
        traits=frozenset({Trait.INTERVIEW_AHEAD, Trait.OWN_HEADLINE}),
    ),
    Rule(
        "giving-time",
        (followed_up_this_cycle, answer_may_come),
        Verdict.GIVE_TIME,
        ("one-email-is-enough", "give-them-time"),
        detail=Detail.OWN,
    ),
    Rule(
        "followed-up-silence",
        (followed_up_this_cycle,),
        Verdict.LET_IT_REST,
        ("no-answer", "one-email-is-enough"),
        detail=Detail.OWN,
        traits=frozenset({Trait.NO_REPLY}),
    ),
    Rule(
        "asked-twice",
        (asked_twice, no_named_day, offer_not_accepted),
        Verdict.LET_IT_REST,
        ("asked-twice", "one-email-is-enough"),
        detail=Detail.OWN,
    ),
    Rule(
        "too-early",
        (before_earliest_contact,),
        Verdict.WAIT,
        ("respect-their-timeline", "when-to-follow-up"),
        detail=Detail.DATES,
        traits=frozenset({Trait.THEIR_TIME_RUNS}),
    ),
    Rule(
        "portal",
        (told_to_use_portal, portal_not_looked_at),
        Verdict.CHECK_PORTAL,
        ("look-in-the-portal",),
        detail=Detail.DATES,
    ),
    Rule(
        "only-the-successful-hear-back",
        (only_successful_hear_back, offer_not_accepted),
        Verdict.LET_IT_REST,
        ("only-successful-hear-back", "no-answer"),
    ),
    Rule(
        "asked-not-to-ask",
        (asked_not_to_ask, offer_not_accepted),
        Verdict.LET_IT_REST,
        ("asked-not-to-ask", "no-answer"),
    ),
    Rule(
        "long-past",
        (long_past,),
        Verdict.LET_IT_REST,
        ("long-past",),
        detail=Detail.DATES,
        traits=frozenset({Trait.TOO_LATE}),
    ),
    Rule("told-to-call", (told_to_call,), Verdict.CALL, ("do-not-call",), detail=Detail.DATES),
    Rule(
        "recruiter",
        (through_recruiter,),
        Verdict.ASK_RECRUITER,
        ("through-a-recruiter", "one-short-email"),
        detail=Detail.DATES,
    ),
    Rule("otherwise", (), Verdict.SEND_EMAIL, ("one-short-email", "when-to-follow-up"), detail=Detail.DATES),
)
"""In the order of the policy; the last row always holds."""


def decide(standing: Standing) -> Rule:
    """The first row of the table that holds."""
    for rule in RULES:
        for holds in rule.when:
            if not holds(standing):
                break
        else:
            return rule
    raise AssertionError("unreachable: the last row has no conditions")


def row_text(rule: Rule) -> Message:
    """The row as pages and answers print it, with the numbers it uses."""
    return say(f"rule.{rule.id}.when", **limits.BY_TEXT_NAME)
