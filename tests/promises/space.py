"""The discretised space: every kind and value of every fact, each day on the days that matter and beside them.

A day enters an answer in two ways only: it is compared with another day, or a fixed number of days or of working days
is counted from it. So what a day does can change only where it meets another day, and with its place in the week (or
among the holidays). Each day is therefore laid on each place of the week, on the days that are there already, on
those that follow from them, and on the days beside these. `reduced.py` says why nothing else is left, and a sample of
situations that know nothing of this file is the test of it.

Parts of the space, each over every anchor day of a place:

- `reduced`: the representatives of `reduced.py`, to which every situation comes down;
- `told`: every timeline with every reply, also those that replace each other;
- `asked`: up to three follow-ups on and beside every day that matters;
- `settled`: every way to write and all that they asked for, in every combination;
- `turned`: other jobs, other offers, missed appointments and feedback, on and beside every day that matters.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations_with_replacement, product

from followup_core.dates import KeyDates, key_dates
from followup_core.replies import CheckIn, NewTimeline, Offer, Reply, Said, StillDeciding, TurnedDown
from followup_core.situation import AnotherJob, Channel, Contact, OtherOffer, Pace, Situation
from followup_core.workdays import Calendar
from tests.promises.course import BESIDE, Course
from tests.promises.places import Place
from tests.promises.representatives import At, reduced


def courses(place: Place, part: str, anchor: date) -> Iterator[Course]:
    """One part of the space at one anchor."""
    made = PARTS[part](place, anchor)
    for each in made:
        course = Course.of(each, place.calendar) if isinstance(each, Situation) else each
        yield course._replace(situation=replace(course.situation, country=place.calendar.country))


def told(place: Place, anchor: date) -> Iterator[Situation]:
    """Every timeline with every reply, the interview on the anchor, at both paces."""
    for timeline in _timelines(anchor):
        marks = {anchor} | ({timeline.deadline, timeline.said_on} if timeline else set())
        for reply, pace in product(_replies(sorted(day for day in marks if day)), Pace):
            yield Situation(interview_day=anchor, timeline=timeline, came_back=reply, pace=pace)


def _timelines(anchor: date) -> Iterator[Said | None]:
    yield None
    for said, floor in product((-1, 0, 1), (False, True)):
        for days in sorted({-1, 0, 1, 2, 4, 7, said - 1, said, said + 1}):
            yield At(anchor).said(days, on=said, floor=floor)


def _replies(marks: list[date]) -> Iterator[Reply | None]:
    yield None
    for day in _beside(marks):
        yield StillDeciding(on=day)
        yield TurnedDown(on=day)
        yield Offer(on=day)
        yield from (Offer(on=day, answered_on=day + timedelta(days)) for days in (0, 1))
        yield from (CheckIn(said_on=day, day=day + timedelta(days)) for days in (0, 1, 6))
        for floor, days in product((False, True), (-1, 0, 1, 6)):
            yield NewTimeline(said_on=day, deadline=day + timedelta(days), open_ended=floor)


def words(anchor: date) -> Iterator[Situation]:
    """Every word of theirs in its plain form, with the interview before, on and long before what it names."""
    at = At(anchor)
    yield from (Situation(interview_day=at(0), pace=pace) for pace in Pace)
    for floor, spoke, said in product((False, True), (0, -1, -9), (-9, 1)):
        yield Situation(interview_day=at(spoke), timeline=at.said(floor=floor, on=said))
    for came in (0, -1, -9):
        yield Situation(interview_day=at(came), came_back=CheckIn(day=at(0), said_on=at(came)))
    for pace, kept in product(Pace, (None, -1, 0, 1, 11, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23)):
        open_until = None if kept is None else at.said(kept, on=-1)
        yield Situation(interview_day=at(-1), timeline=open_until, came_back=StillDeciding(on=at(0)), pace=pace)
    for spoke in (-1, 0, 1, 8, 80):
        yield Situation(interview_day=at(spoke), came_back=Offer(on=at(-1), answered_on=at(0)))
    for floor, said in product((False, True), (-2, -1)):
        contract = at.said(3, on=said, floor=floor)
        yield Situation(interview_day=at(-3), timeline=contract, came_back=Offer(on=at(-2), answered_on=at(-1)))
    yield Situation(interview_day=at(0), came_back=TurnedDown(on=at(0)))
    yield Situation(interview_day=at(0), came_back=Offer(on=at(0)))


def asked(place: Place, anchor: date) -> Iterator[Situation]:
    """Up to three follow-ups, on and beside their last word, the day they named and earliest contact."""
    for situation in words(anchor):
        days = _follow_up_days(situation, place.calendar)
        for count in range(4):
            yield from (replace(situation, follow_ups=sent) for sent in combinations_with_replacement(days, count))


def _follow_up_days(situation: Situation, calendar: Calendar) -> list[date]:
    dates = key_dates(situation, calendar)
    word = dates.word
    named = word.deadline or word.floor or word.ask_on
    days = {word.last, word.last + timedelta(1), dates.earliest_contact}
    return sorted(days | ({named - timedelta(1), named, named + timedelta(1)} if named else {*_beside([word.last])}))


def settled(place: Place, anchor: date) -> Iterator[Course]:
    """Every way to write, whom to, and what they asked for, all with all, where no follow-up has used up the cycle."""
    for situation in words(anchor):
        plain = key_dates(situation, place.calendar)
        for sent in ((), (plain.word.last,) * 2, *_early(plain)):
            written = replace(situation, follow_ups=sent)
            dates = key_dates(written, place.calendar)
            for channel, looked in _channels(dates):
                for contact, only, not_to_ask in product(Contact, (False, True), (False, True)):
                    asked_for = replace(
                        written,
                        channel=channel,
                        portal_checked_on=looked,
                        contact=contact,
                        only_successful_hear_back=only,
                        asked_not_to_ask=not_to_ask,
                    )
                    yield Course.of(asked_for, place.calendar, dates)


def _early(dates: KeyDates) -> Iterator[tuple[date, ...]]:
    named = dates.word.deadline or dates.word.floor or dates.word.ask_on
    if named and named - timedelta(1) > dates.word.last:
        yield (named - timedelta(1),)


def _channels(dates: KeyDates) -> Iterator[tuple[Channel, date | None]]:
    yield from ((channel, None) for channel in Channel)
    for day in _beside([dates.word.deadline or dates.earliest_contact]):
        yield Channel.PORTAL, day


def turned(place: Place, anchor: date) -> Iterator[Course]:
    """Another job, another offer, a missed appointment and feedback, on and beside every day that matters."""
    for situation in words(anchor):
        plain = key_dates(situation, place.calendar)
        for sent in ((), (plain.earliest_contact,)):
            written = replace(situation, follow_ups=sent)
            dates = key_dates(written, place.calendar)
            marks = [dates.word.last, dates.earliest_contact, *sent]
            for offer, missed in product(_offers([dates.word.last, dates.earliest_contact]), _missed(marks)):
                for job, asked_already in ((AnotherJob.NONE, False), (AnotherJob.NONE, True), (AnotherJob.TAKEN, True)):
                    facts = replace(
                        written,
                        other_offer=offer,
                        missed_appointment=missed,
                        another_job=job,
                        feedback_asked=asked_already,
                    )
                    yield Course.of(facts, place.calendar, dates)


def _offers(marks: list[date]) -> Iterator[OtherOffer | None]:
    yield None
    yield OtherOffer(answer_by=marks[-1], told=True)
    yield from (OtherOffer(answer_by=day) for day in _beside(marks))


def _missed(marks: list[date]) -> Iterator[date | None]:
    yield None
    yield from _beside(marks)


def _beside(days: list[date]) -> list[date]:
    return sorted({day + timedelta(beside) for day in days for beside in BESIDE})


PARTS: dict[str, Callable[[Place, date], Iterator[Situation | Course]]] = {
    "reduced": reduced,
    "told": told,
    "asked": asked,
    "settled": settled,
    "turned": turned,
}
