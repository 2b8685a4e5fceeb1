"""Why nothing is skipped: every situation, on every day, comes down to a representative with the same answer.

The answer is the four keys: verdict, earliest contact, the day it changes, LinkedIn. The steps, in this order:

1. *Words.* Somebody's words enter only by the day they come to and whether it has an end, so each is that day.
2. *Only words change.* What is awaited, a thank-you note, a region and the channel "email" are read by no condition.
   LinkedIn is read by nothing but the fourth key, which looks at it and at the verdict alone; it stays as it is.
3. *First row.* A row is reached only where none above it holds. So where a row holds today and on every day that
   follows, no fact that only lower rows read can change the answer: another job taken, a no, an open offer, a missed
   appointment, two follow-ups with no day named. Another offer that waits holds until its day, and what comes after
   is another verdict in any case: the key says the day after it. A follow-up of this cycle holds for good, first as
   "giving time", which depends on its own day alone.
4. *Their last word.* What it replaced, and what is older than the interview, is gone; a reply that names a time is a
   timeline that was said on that day. What is left is one of: nothing; a deadline; a floor; a day to ask on; "still
   deciding" with or without a deadline kept open; a yes, with or without a day named for the contract.
5. *Follow-ups.* Those that are left are early ones or come before the last word. Only the last early one can move
   earliest contact, only where there is a deadline, and only from its last seven days.
6. *The interview day* moves earliest contact only where nothing was named and nothing came back. It ends "not
   interviewed yet"; but where "too early" follows, that is the same verdict, and the day it changes is another's. So
   it may lie anywhere before, but for an interview that lies ahead of a yes: there the distance stays.
7. *Days between.* No condition turns but on a turning day, so a day stands for all up to the next turn; the last of
   them is taken, which is never before anything that happened.
8. *Rows below "too early".* Of portal, "only the successful", "do not ask", phone and recruiter the first that holds
   decides, and holds for good (phone and recruiter until long past, like the last row). A portal that was looked at
   in time is as none.
9. *Weeks.* Without holidays every week is like another: a situation may be moved by whole weeks, its answer with it.

Two distances are bounded. A deadline kept open 36 days or more after "still deciding" is later than the 21 days and
the longest row of days off after them, so it decides alone and is a plain deadline. An interview more than 100 days
after a yes is later than long past (7 + 60 days and two rows of days off), so its day is the first on which the
verdict is that of "long past", whatever its distance, and the day it changes moves with it.

What is left is `representatives.py`. The steps are checked, not believed: `sample.py` draws situations of every kind,
brings each down by these steps, which follow the second reading of the policy, looks it up in what is enumerated, and
asks the core for both answers.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, NamedTuple

from followup_core.replies import CheckIn, Offer, Said, StillDeciding, TurnedDown
from followup_core.situation import AnotherJob, Channel, Contact, LinkedIn, OtherOffer, Pace, Situation
from tests.promises.representatives import FURTHEST_AHEAD, LATEST_KEPT
from tests.promises.second.answer import next_change
from tests.promises.second.dates import dates
from tests.promises.second.facts import Facts
from tests.promises.second.verdict import FEEDBACK, Case, asked_twice, look_first, missed_appointment

DAY = timedelta(1)
LONG_AGO = timedelta(30)
LINKEDIN = {"agreed": LinkedIn.AGREED, "connected": LinkedIn.CONNECTED}


class Asked(NamedTuple):
    """A situation and the day it is asked on."""

    situation: Situation
    today: date

    def moved(self, weeks: int) -> "Asked":
        """The same situation, moved by whole weeks (step 9)."""
        by = timedelta(weeks=weeks)
        return Asked(_moved(self.situation, by), self.today + by)


def representative(facts: Facts, today: date) -> Asked:
    """What a situation comes down to on a day."""
    case = Case.of(facts)
    above = _decided_above(case, today)
    found = above or Asked(replace(_told(case, today), **_settled(case, today)), _last_alike(case, today))
    linkedin = LINKEDIN.get(facts.linkedin, LinkedIn.NOT_ASKED)
    return found._replace(situation=replace(found.situation, linkedin=linkedin))


def _decided_above(case: Case, today: date) -> Asked | None:
    """Steps 3 and 5: the rows down to "asked twice"."""
    facts, stands = case.facts, case.stands
    plain = Situation(interview_day=today)
    if facts.another_job != "none":
        return Asked(replace(plain, another_job=AnotherJob(facts.another_job)), today)
    if no := stands.turned_down_on:
        told = Situation(interview_day=no, came_back=TurnedDown(on=no), feedback_asked=facts.feedback_asked)
        return Asked(told, _last_alike(case, today, no + FEEDBACK + DAY))
    if stands.offer_open:
        return Asked(replace(plain, came_back=Offer(on=today)), today)
    if facts.other_offer_by and facts.other_offer_by >= today:
        offer = OtherOffer(answer_by=facts.other_offer_by)
        return Asked(Situation(interview_day=facts.other_offer_by, other_offer=offer), facts.other_offer_by)
    if missed_appointment(case, today):
        return Asked(replace(plain, missed_appointment=today), today)
    return _followed_up(case, today)


def _followed_up(case: Case, today: date) -> Asked | None:
    facts, rested = case.facts, case.days.time_given
    if rested:
        sent = facts.follow_ups[-1]
        told = Situation(interview_day=sent - DAY, follow_ups=(sent,))
        return Asked(told, rested - DAY if today < rested else rested)
    if asked_twice(case, today):
        spoke = facts.interview
        if today < spoke:
            return Asked(Situation(interview_day=spoke, follow_ups=(spoke - DAY,) * 2), spoke - DAY)
        return Asked(Situation(interview_day=today, follow_ups=(today, today)), today)
    return None


def _last_alike(case: Case, today: date, for_good: date | None = None) -> date:
    """Step 7: the last day before the next turn, or a day after all of them."""
    turn, _ = next_change(case, today)
    return turn - DAY if turn else for_good or case.days.last_to_write + DAY


def _settled(case: Case, today: date) -> dict[str, Any]:
    """Step 8: the first of the rows below "too early" that can hold."""
    facts = case.facts
    rows: tuple[tuple[bool, dict[str, Any]], ...] = (
        (look_first(case, today), {"channel": Channel.PORTAL}),
        (facts.only_successful and not case.stands.accepted_on, {"only_successful_hear_back": True}),
        (facts.asked_not_to_ask and not case.stands.accepted_on, {"asked_not_to_ask": True}),
        (facts.channel == "phone", {"channel": Channel.PHONE}),
        (facts.through_recruiter, {"contact": Contact.RECRUITER}),
    )
    return next((settled for holds, settled in rows if holds), {})


def _told(case: Case, today: date) -> Situation:
    """Steps 4 to 6: their last word, with the early follow-up that moves earliest contact."""
    stands = case.stands
    pace = Pace.SLOW if case.facts.slow else Pace.USUAL
    named = stands.deadline or stands.floor
    if (still := stands.still_deciding_on) and (named is None or (named - still).days <= LATEST_KEPT):
        told = Situation(interview_day=still, came_back=StillDeciding(on=still), pace=pace)
        kept = None if named is None else Said(deadline=named, said_on=still)
        return replace(told, timeline=kept, follow_ups=_early(case))
    if named:
        return _with_a_day(case, named)
    if stands.ask_on:
        said = stands.ask_on - LONG_AGO
        return Situation(interview_day=said, came_back=CheckIn(day=stands.ask_on, said_on=said))
    if yes := stands.accepted_on:
        return Situation(interview_day=_ahead(case, yes, today), came_back=Offer(on=yes, answered_on=yes))
    return Situation(interview_day=case.facts.interview, pace=pace)


def _with_a_day(case: Case, named: date) -> Situation:
    early = _early(case)
    told = Situation(
        interview_day=early[0] - DAY if early else named,
        timeline=Said(deadline=named, open_ended=case.stands.floor is not None, said_on=named - LONG_AGO),
        follow_ups=early,
    )
    before = named - LONG_AGO - DAY
    return replace(told, came_back=Offer(on=before, answered_on=before)) if case.stands.accepted_on else told


def _early(case: Case) -> tuple[date, ...]:
    """The early follow-up that earliest contact follows from, where it does."""
    without = dates(replace(case.facts, follow_ups=()), case.stands).earliest
    return case.facts.follow_ups[-1:] if case.days.earliest > without else ()


def _ahead(case: Case, yes: date, today: date) -> date:
    """The interview day where it lies ahead, after the day on which they could be asked; else that of the yes."""
    spoke = case.facts.interview
    if today >= spoke or spoke <= case.days.earliest:
        return yes
    return min(spoke, yes + timedelta(FURTHEST_AHEAD))


def _moved(situation: Situation, by: timedelta) -> Situation:
    said, offer = situation.timeline, situation.other_offer
    return replace(
        situation,
        interview_day=situation.interview_day + by,
        timeline=said and replace(said, deadline=_maybe(said.deadline, by), said_on=_maybe(said.said_on, by)),
        came_back=_moved_days(situation.came_back, by),
        follow_ups=tuple(day + by for day in situation.follow_ups),
        other_offer=offer and replace(offer, answer_by=offer.answer_by + by),
        missed_appointment=_maybe(situation.missed_appointment, by),
    )


def _moved_days[R](record: R, by: timedelta) -> R:
    """A reply with every day in it later."""
    if record is None:
        return record
    slots: tuple[str, ...] = getattr(type(record), "__slots__", ())
    found = {name: getattr(record, name) for name in slots}
    moved = {name: value + by for name, value in found.items() if isinstance(value, date)}
    return replace(record, **moved)  # type: ignore[type-var]


def _maybe(day: date | None, by: timedelta) -> date | None:
    return day and day + by
