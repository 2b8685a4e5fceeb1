"""The policy read a second time, as plain functions from facts to the row that decides.

It shares no code with `dates.py` and `rules.py`, and is written to be read beside the policy's text: slow, day by
day, with its numbers spelled out. `test_promises.py` compares the two on situations of every kind.
"""

from datetime import date, timedelta
from typing import NamedTuple

from followup_core.replies import CheckIn, NewTimeline, Offer, Said, StillDeciding, TurnedDown
from followup_core.situation import Situation
from followup_core.workdays import Calendar

DAY = timedelta(days=1)


class Reading(NamedTuple):
    """What the policy says on a day: the row and earliest contact."""

    row: str
    earliest: date


class Times(NamedTuple):
    """What they named that still counts, and their last word."""

    deadline: date | None
    floor: date | None
    ask_on: date | None
    still_deciding: date | None
    last_word: date


def on_or_after(day: date, calendar: Calendar) -> date:
    while not calendar.is_working_day(day):
        day += DAY
    return day


def named(said: Said | None, calendar: Calendar, interview: date) -> tuple[date, bool] | None:
    """The day a timeline names and whether it is a floor; one older than the interview counts as none."""
    if said is None:
        return None
    time = said.named_time(said.said_on or interview, calendar)
    return (time.day, time.open_ended) if time and time.day >= interview else None


def times(facts: Situation, calendar: Calendar) -> Times:
    """ "Words" of the policy: their last word replaces all before it."""
    interview, reply = facts.interview_day, facts.came_back
    first = named(facts.timeline, calendar, interview)
    first_said = (facts.timeline.said_on or interview) if facts.timeline and first else interview
    last_word = max(interview, first_said)
    if isinstance(reply, TurnedDown | Offer):
        last_word = max(last_word, reply.on, (reply.answered_on if isinstance(reply, Offer) else None) or reply.on)
        if first and first_said > reply.on:
            return Times(None if first[1] else first[0], first[0] if first[1] else None, None, None, last_word)
        return Times(None, None, None, None, last_word)
    if reply is not None:
        came = reply.on if isinstance(reply, StillDeciding) else reply.said_on
        if came >= last_word:  # neither older than the interview nor replaced by a later timeline
            return after_a_reply(reply, came, first, calendar, interview)
    if first is None:
        return Times(None, None, None, None, last_word)
    return Times(None if first[1] else first[0], first[0] if first[1] else None, None, None, last_word)


def after_a_reply(
    reply: NewTimeline | StillDeciding | CheckIn,
    came: date,
    first: tuple[date, bool] | None,
    calendar: Calendar,
    interview: date,
) -> Times:
    if isinstance(reply, CheckIn):
        return Times(None, None, reply.day, None, came)
    second = named(reply, calendar, interview) if isinstance(reply, NewTimeline) else None
    if second:
        return Times(None if second[1] else second[0], second[0] if second[1] else None, None, None, came)
    kept = first[0] if first and not first[1] and not came > first[0] else None
    return Times(kept, None, None, came, came)


def is_early(sent: date, time: Times) -> bool:
    if time.deadline is not None and sent <= time.deadline:
        return True
    if time.floor is not None and sent < time.floor:
        return True
    return time.ask_on is not None and sent < time.ask_on


def earliest_contact(facts: Situation, time: Times, calendar: Calendar) -> date:
    """ "Dates" of the policy."""
    reply, asked = facts.came_back, [sent for sent in facts.follow_ups if sent > time.last_word]
    if time.ask_on:
        return time.ask_on
    candidates, slow = [], facts.pace == "slow"
    if time.deadline:
        candidates.append(on_or_after(time.deadline + DAY, calendar))
        candidates += [on_or_after(sent + 7 * DAY, calendar) for sent in asked if sent <= time.deadline]
    if time.still_deciding:
        candidates.append(on_or_after(time.still_deciding + (21 if slow else 14) * DAY, calendar))
    if time.floor:
        candidates.append(on_or_after(time.floor + 7 * DAY, calendar))
    if candidates:
        return max(candidates)
    if isinstance(reply, Offer) and reply.answered_on:
        return on_or_after(reply.answered_on + 7 * DAY, calendar)
    return on_or_after(facts.interview_day + (21 if slow else 7) * DAY, calendar)


def rest_day(sent: date, calendar: Calendar) -> date:
    """The first day on which the time given after a follow-up is over."""
    day, worked = sent, 0
    while worked < 5:
        day += DAY
        worked += calendar.is_working_day(day)
    return max(day, sent + 7 * DAY)


def second_reading(facts: Situation, calendar: Calendar, today: date) -> Reading:
    """The row of the policy's table that decides on `today`: the first that is true."""
    time = times(facts, calendar)
    earliest = earliest_contact(facts, time, calendar)
    rows = news(facts, time, today) | asking(facts, time, earliest, calendar, today)
    return Reading(next(name for name, holds in rows.items() if holds), earliest)


def news(facts: Situation, time: Times, today: date) -> dict[str, bool]:
    """The rows down to "not interviewed yet"."""
    reply, missed, other = facts.came_back, facts.missed_appointment, facts.other_offer
    no = reply if isinstance(reply, TurnedDown) else None
    return {
        "another-job-taken": facts.another_job == "taken",
        "another-job-taken-told": facts.another_job == "taken_and_told",
        "turned-down-feedback-open": bool(no and (today - no.on).days <= 14 and not facts.feedback_asked),
        "turned-down": bool(no),
        "offer": isinstance(reply, Offer) and reply.answered_on is None,
        "another-offer": bool(other and today <= other.answer_by and not other.told),
        "missed-appointment": bool(
            missed and not time.last_word > missed and not any(sent >= missed for sent in facts.follow_ups)
        ),
        "not-interviewed-yet": today < facts.interview_day,
    }


def asking(facts: Situation, time: Times, earliest: date, calendar: Calendar, today: date) -> dict[str, bool]:
    """The rows from "giving time" on."""
    accepted = isinstance(facts.came_back, Offer) and facts.came_back.answered_on is not None
    in_cycle = [sent for sent in facts.follow_ups if sent > time.last_word and not is_early(sent, time)]
    stands = bool(time.deadline or time.floor or time.ask_on)
    looked = facts.portal_checked_on
    unseen = looked is None or (looked <= time.deadline if time.deadline else looked < earliest)
    return {
        "giving-time": bool(in_cycle) and today < rest_day(max(in_cycle), calendar),
        "followed-up-silence": bool(in_cycle),
        "asked-twice": len(facts.follow_ups) >= 2 and not stands and not accepted,
        "too-early": today < earliest,
        "portal": facts.channel == "portal" and unseen,
        "only-the-successful-hear-back": facts.only_successful_hear_back and not accepted,
        "asked-not-to-ask": facts.asked_not_to_ask and not accepted,
        "long-past": today > on_or_after(earliest + 60 * DAY, calendar),
        "told-to-call": facts.channel == "phone",
        "recruiter": facts.contact == "recruiter",
        "otherwise": True,
    }
