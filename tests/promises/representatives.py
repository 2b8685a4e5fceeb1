"""The representatives: what every situation comes down to, by the steps of `reduced.py`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from followup_core.dates import key_dates
from followup_core.replies import CheckIn, Offer, Said, StillDeciding, TurnedDown
from followup_core.situation import AnotherJob, Channel, Contact, OtherOffer, Pace, Situation
from followup_core.workdays import Calendar
from tests.promises.places import Place

LATEST_KEPT = 35
"""A deadline that "still deciding" leaves open later than this many days after it decides alone, in any calendar."""

FURTHEST_AHEAD = 100
"""An interview later than this many days after a yes is as long past it as any other; see `reduced.py`."""


def reduced(place: Place, anchor: date) -> Iterator[Situation]:
    """The representatives that are anchored on a day; each answer there is comes down to one of theirs."""
    at = At(anchor)
    for settled in SETTLED:
        yield from (replace(told, **settled) for told in _not_accepted(at, place.calendar))
        if settled.keys() <= {"channel", "contact"}:
            yield from (replace(told, **settled) for told in _accepted(at))
    yield from _decided_above(at)


SETTLED: tuple[dict[str, Any], ...] = (
    {},
    {"channel": Channel.PORTAL},
    {"only_successful_hear_back": True},
    {"asked_not_to_ask": True},
    {"channel": Channel.PHONE},
    {"contact": Contact.RECRUITER},
)
"""The rows below "too early", one fact for each: where one of them holds, those below it are not reached."""


class At:
    """Days by their distance from an anchor."""

    def __init__(self, anchor: date) -> None:
        self.anchor = anchor

    def __call__(self, days: int) -> date:
        return self.anchor + timedelta(days)

    def said(self, days: int = 0, *, on: int = -30, floor: bool = False) -> Said:
        """A timeline by the days to the day it names, and to the day on which it was said."""
        return Said(deadline=self(days), open_ended=floor, said_on=self(on))


def _decided_above(at: At) -> Iterator[Situation]:
    """What is decided whatever the way to write: rows down to "asked twice"."""
    plain = Situation(interview_day=at(0))
    yield from (replace(plain, another_job=job) for job in (AnotherJob.TAKEN, AnotherJob.TAKEN_AND_TOLD))
    yield from (replace(plain, came_back=TurnedDown(on=at(0)), feedback_asked=asked) for asked in (False, True))
    yield replace(plain, came_back=Offer(on=at(0)))
    yield replace(plain, other_offer=OtherOffer(answer_by=at(0)))
    yield replace(plain, missed_appointment=at(0))
    yield replace(plain, follow_ups=(at(1),))
    yield replace(plain, follow_ups=(at(0), at(0)))
    yield replace(plain, follow_ups=(at(-1), at(-1)))


def _not_accepted(at: At, calendar: Calendar) -> Iterator[Situation]:
    """Every word of theirs, an accepted offer apart, with the early follow-ups that move earliest contact."""
    for pace in Pace:
        yield Situation(interview_day=at(0), pace=pace)
        still = Situation(interview_day=at(0), came_back=StillDeciding(on=at(0)), pace=pace)
        yield still
        for kept in range(LATEST_KEPT + 1):
            open_until = replace(still, timeline=at.said(kept, on=0))
            yield open_until
            alone = key_dates(open_until, calendar).earliest_contact
            for early in range(max(1, kept - 6), kept + 1):
                written = replace(open_until, follow_ups=(at(early),))
                if key_dates(written, calendar).earliest_contact > alone:
                    yield written
    yield Situation(interview_day=at(0), timeline=at.said())
    yield Situation(interview_day=at(0), timeline=at.said(floor=True))
    yield from (
        Situation(interview_day=at(-days - 1), timeline=at.said(), follow_ups=(at(-days),)) for days in range(7)
    )
    yield Situation(interview_day=at(-30), came_back=CheckIn(day=at(0), said_on=at(-30)))


def _accepted(at: At) -> Iterator[Situation]:
    """A yes, the interview it may have overtaken, and the time they named for the contract."""
    yes = Offer(on=at(0), answered_on=at(0))
    yield from (Situation(interview_day=at(ahead), came_back=yes) for ahead in range(FURTHEST_AHEAD + 1))
    long_ago = Offer(on=at(-31), answered_on=at(-31))
    for floor in (False, True):
        yield Situation(interview_day=at(0), timeline=at.said(floor=floor), came_back=long_ago)
    for days in range(7):
        yield Situation(interview_day=at(-days - 1), timeline=at.said(), came_back=long_ago, follow_ups=(at(-days),))
