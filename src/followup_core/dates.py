"""The days that follow from a situation, whatever today is.

Follows "Words" and "Dates" of the policy. A word from them that a later one replaced, and one that is older than the
interview, is left out here, so that the rules see only what counts.
"""

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from followup_core import limits
from followup_core.limits import Limit
from followup_core.replies import (
    CheckIn,
    NamedTime,
    NewTimeline,
    Offer,
    Reply,
    StillDeciding,
    TurnedDown,
    reply_day,
)
from followup_core.situation import Pace, Situation
from followup_core.workdays import Calendar, add_working_days, first_working_day, next_working_day


class Basis(StrEnum):
    """What earliest contact follows from."""

    DEADLINE = "deadline"
    NO_TIMELINE = "no_timeline"
    NO_TIMELINE_SLOW = "no_timeline_slow"
    FLOOR = "floor"
    STILL_DECIDING = "still_deciding"
    STILL_DECIDING_SLOW = "still_deciding_slow"
    ASK_ON = "ask_on"
    ACCEPTED_OFFER = "accepted_offer"
    EARLY_FOLLOW_UP = "early_follow_up"


class Word(NamedTuple):
    """What still counts of all they said; "a word from them" is what the policy calls it.

    Attributes:
        reply: what came back, where it counts.
        deadline: the last day of the time they named (D), also one that "still deciding" kept open.
        floor: the day before which they will not be in touch, where they named no end.
        ask_on: the day on which they asked to be contacted.
        last: the day of their last word (W).
    """

    reply: Reply | None
    deadline: date | None
    floor: date | None
    ask_on: date | None
    last: date


class KeyDates(NamedTuple):
    """The days that follow from the facts.

    Attributes:
        word: what counts of all they said.
        earliest_contact: the first day on which to ask for news.
        basis: what that day follows from.
        follow_up: the last follow-up of this cycle that was not early, or None.
        rest_from: the first day on which the time given after that follow-up has passed, or None.
        long_past_from: the first day that is long past earliest contact; the day before it is a working day.
        feedback_until: the last day on which to ask for feedback after a no, or None.
    """

    word: Word
    earliest_contact: date
    basis: Basis
    follow_up: date | None
    rest_from: date | None
    long_past_from: date
    feedback_until: date | None


STILL_DECIDING = (limits.AFTER_STILL_DECIDING, Basis.STILL_DECIDING)
STILL_DECIDING_SLOW = (limits.SLOW_PACE, Basis.STILL_DECIDING_SLOW)
NO_TIMELINE = (limits.REASONABLE_TIME, Basis.NO_TIMELINE)
NO_TIMELINE_SLOW = (limits.SLOW_PACE, Basis.NO_TIMELINE_SLOW)
"""How long to wait where they named no time, at the usual pace and at the slow one (A8)."""


def key_dates(situation: Situation, calendar: Calendar) -> KeyDates:
    """The key dates of a situation, working days counted in `calendar`.

    Args:
        situation: the facts, with their words read (`Situation.as_of`).
        calendar: whose working days count.

    >>> key_dates(Situation(interview_day=date(2026, 8, 1)), Calendar()).earliest_contact
    datetime.date(2026, 8, 10)
    """
    word = _word(situation, calendar)
    sent = [day for day in situation.follow_ups if day > word.last]
    early = [day for day in sent if is_early(day, word)]
    earliest, basis = _earliest_contact(situation, word, early, calendar)
    counted = max((day for day in sent if day not in early), default=None)
    return KeyDates(
        word=word,
        earliest_contact=earliest,
        basis=basis,
        follow_up=counted,
        rest_from=_rest_from(counted, calendar) if counted else None,
        long_past_from=first_working_day(_after(earliest, limits.LONG_PAST), calendar) + timedelta(days=1),
        feedback_until=_after(word.reply.on, limits.FEEDBACK_OPEN) if isinstance(word.reply, TurnedDown) else None,
    )


def is_early(follow_up: date, word: Word) -> bool:
    """Whether a follow-up came before their deadline had passed, so that it does not use up the cycle."""
    return bool(
        (word.deadline and follow_up <= word.deadline)
        or (word.floor and follow_up < word.floor)
        or (word.ask_on and follow_up < word.ask_on)
    )


def turning_days(situation: Situation, dates: KeyDates) -> list[date]:
    """Every day on which a condition of the rule table can turn, in order; between two of them none does."""
    other = situation.other_offer
    days = {
        situation.interview_day,
        dates.earliest_contact,
        dates.long_past_from,
        dates.rest_from,
        dates.feedback_until and dates.feedback_until + timedelta(days=1),
        other and other.answer_by + timedelta(days=1),
    }
    return sorted(day for day in days if day)


def _after(day: date, limit: Limit) -> date:
    return day + timedelta(days=limit.value)


def _word(situation: Situation, calendar: Calendar) -> Word:
    """What still counts of all they said: their last word replaces everything before it."""
    interview, said = situation.interview_day, situation.timeline
    timeline = _of_this_step(said.named_time(calendar), interview) if said else None
    said_on = timeline.said_on if timeline else interview
    reply = _reply_that_counts(situation.came_back, interview, said_on)
    last = max(interview, said_on, *_days_of(reply))
    named = None
    if isinstance(reply, NewTimeline):
        named = _of_this_step(reply.named_time(calendar), interview)
        reply = reply if named else StillDeciding(on=reply.said_on)
    stands = named or (timeline if timeline and _outlasts(timeline, reply) else None)
    return Word(
        reply=reply,
        deadline=stands.day if stands and not stands.open_ended else None,
        floor=stands.day if stands and stands.open_ended else None,
        ask_on=reply.day if isinstance(reply, CheckIn) else None,
        last=last,
    )


def _outlasts(timeline: NamedTime, reply: Reply | None) -> bool:
    """Whether a time that they named still counts after what came back."""
    match reply:
        case None:
            return True
        case StillDeciding():
            return not timeline.open_ended and timeline.day >= reply.on
        case TurnedDown() | Offer():
            return timeline.said_on > reply.on
        case _:
            return False


def _days_of(reply: Reply | None) -> list[date]:
    """The days on which they said something, or the visitor said yes to it."""
    yes = [reply.answered_on] if isinstance(reply, Offer) and reply.answered_on else []
    return [reply_day(reply), *yes] if reply else []


def _of_this_step(named: NamedTime | None, interview: date) -> NamedTime | None:
    """The time, unless it lies before the interview: then it was about an earlier step, and no longer counts."""
    return named if named and named.day >= interview else None


def _reply_that_counts(reply: Reply | None, interview: date, timeline_said_on: date) -> Reply | None:
    """The reply, where it is neither older than the interview nor replaced by a timeline that came after it."""
    if reply is None or isinstance(reply, TurnedDown | Offer):
        return reply
    return reply if reply_day(reply) >= max(interview, timeline_said_on) else None


def _earliest_contact(situation: Situation, word: Word, early: list[date], calendar: Calendar) -> tuple[date, Basis]:
    """The first day to ask for news, and what it follows from ("Dates" of the policy)."""
    day, basis = _from_their_word(situation, word, calendar)
    if word.deadline and early:
        rested = first_working_day(_after(max(early), limits.AFTER_AN_EARLY_FOLLOW_UP), calendar)
        if rested > day:
            return rested, Basis.EARLY_FOLLOW_UP
    return day, basis


def _from_their_word(situation: Situation, word: Word, calendar: Calendar) -> tuple[date, Basis]:
    """The same, whatever follow-ups were early: the first of these that there is, in the order of the policy."""
    if word.ask_on:
        return word.ask_on, Basis.ASK_ON
    passed = next_working_day(word.deadline, calendar) if word.deadline else None
    slow = situation.pace is Pace.SLOW
    if isinstance(word.reply, StillDeciding):
        wait, basis = STILL_DECIDING_SLOW if slow else STILL_DECIDING
        day = first_working_day(_after(word.reply.on, wait), calendar)
        return (passed, Basis.DEADLINE) if passed and passed > day else (day, basis)
    if passed:
        return passed, Basis.DEADLINE
    if word.floor:
        return first_working_day(_after(word.floor, limits.AFTER_A_FLOOR), calendar), Basis.FLOOR
    if isinstance(word.reply, Offer) and word.reply.answered_on:
        day = first_working_day(_after(word.reply.answered_on, limits.AFTER_AN_ACCEPTED_OFFER), calendar)
        return day, Basis.ACCEPTED_OFFER
    wait, basis = NO_TIMELINE_SLOW if slow else NO_TIMELINE
    return first_working_day(_after(situation.interview_day, wait), calendar), basis


def _rest_from(follow_up: date, calendar: Calendar) -> date:
    """The later of seven days and the fifth working day after a follow-up."""
    worked = add_working_days(follow_up, limits.GIVING_TIME_WORKING_DAYS.value, calendar)
    return max(_after(follow_up, limits.GIVING_TIME), worked)
