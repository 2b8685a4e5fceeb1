"""The answer for another day: as things stood then, or as they will stand if the plan is followed."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from followup_core.answer import Answer
from followup_core.answer_parts import Json, Write
from followup_core.checker import check
from followup_core.dates import key_dates
from followup_core.plan import turns
from followup_core.replies import Offer, reply_day
from followup_core.rules import Standing
from followup_core.situation import Situation
from followup_core.texts import Message, say
from followup_core.verdicts import STAGES
from followup_core.workdays import Calendar


class DayLookedAt(NamedTuple):
    """A day, its answer, and what the answer supposes; None for today, where it supposes nothing."""

    answer: Answer
    supposes: Message | None

    def to_dict(self, write: Write) -> Json:
        """The day as JSON values, its sentences in words."""
        answer, day = self.answer, self.answer.today
        headline = write(answer.headline)
        return {
            "day": day.isoformat(),
            "verdict": answer.verdict.value,
            "stage": STAGES[answer.verdict].value,
            "day_text": write(say("figure.on" if self.supposes else "figure.today_is", day=day)),
            "headline": headline,
            "detail": write(answer.detail) if answer.detail else "",
            "supposes": write(self.supposes) if self.supposes else "",
        }


def look_at(situation: Situation, calendar: Calendar, today: date, day: date) -> DayLookedAt:
    """The answer that `check` gives on `day`.

    A day before today is answered with what was known by then; a day after it as if the visitor had done what the
    answers say until then, and heard nothing.

    Raises:
        SituationError, LibraryNeeded: as `check` does.
    """
    if day < today:
        return DayLookedAt(check(_known_by(situation, day), day), say("figure.as_it_was"))
    if day == today:
        return DayLookedAt(check(situation, day), None)
    done, supposes = situation, say("figure.if_silent")
    for turn in turns(Standing(situation, key_dates(situation, calendar), today), calendar):
        if turn.day >= day:
            break
        if turn.after is not done:
            supposes = say("figure.if_done", done=turn.day)
        done = turn.after
    return DayLookedAt(check(done, day), supposes)


def _known_by(situation: Situation, day: date) -> Situation:
    """The facts without what happened after `day`."""
    said, reply, looked, missed = (
        situation.timeline,
        situation.came_back,
        situation.portal_checked_on,
        situation.missed_appointment,
    )
    if isinstance(reply, Offer) and reply.answered_on and reply.answered_on > day:
        reply = replace(reply, answered_on=None)
    return replace(
        situation,
        timeline=said if said and said.said_on and said.said_on <= day else None,
        came_back=reply if reply and reply_day(reply) <= day else None,
        follow_ups=tuple(sent for sent in situation.follow_ups if sent <= day),
        portal_checked_on=looked if looked and looked <= day else None,
        missed_appointment=missed if missed and missed <= day else None,
    )
