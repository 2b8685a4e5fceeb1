"""The promises of the policy, each asked of a situation on a day, or of its whole course.

The numbers are those of the policy. What a promise speaks of (their deadline, the follow-ups of this cycle) is taken
from the second reading of the policy, not from the core.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from followup_core.advice import invitation
from followup_core.plan import best_day, next_change, plan
from followup_core.rules import RULES, Rule, Standing, decide
from followup_core.situation import LinkedIn, Situation
from followup_core.verdicts import ASKS_FOR_NEWS, CONTACTS, FOLLOW_UPS, STAGES, Stage, Verdict
from tests.promises.course import Course
from tests.promises.second.answer import FourKeys
from tests.promises.second.verdict import TABLE, Case
from tests.promises.second.verdict import decide as decide_again

DAY, WEEK = timedelta(1), timedelta(7)
FORWARD = (Stage.WAIT, Stage.ACT, Stage.GIVE, Stage.REST)
ROWS = {rule.id: row for rule, (row, _, _) in zip(RULES, TABLE, strict=True)}
"""The rows of the core by those of the second reading: both stand in the order of the policy."""

INVITES = {True: ("invite", "later"), False: ("refrain", "none")}


class Broken(NamedTuple):
    """A promise that does not hold, by its number in the policy (0: the second reading), and where."""

    promise: int
    why: str
    situation: Situation
    today: date


class Answered(NamedTuple):
    """What the core says of a situation on a day."""

    standing: Standing
    rule: Rule
    change: tuple[date, Verdict] | None
    best_on: date | None


def answers(course: Course) -> Iterator[Answered]:
    """What the core says on each day of a course."""
    for day in course.days:
        standing = Standing(course.situation, course.dates, day)
        rule = decide(standing)
        change = next_change(standing, rule.verdict)
        best_on = best_day(standing, rule.verdict, course.calendar) if rule.verdict in CONTACTS else None
        yield Answered(standing, rule, change and (change.day, change.rule.verdict), best_on)


def four_keys(answered: Answered) -> FourKeys:
    """The four keys, as `check` gives them; a test compares the two."""
    verdict, change = answered.rule.verdict, answered.change
    asks = verdict in ASKS_FOR_NEWS or (verdict is Verdict.WAIT and change is not None and change[1] in ASKS_FOR_NEWS)
    earliest = answered.standing.dates.earliest_contact if asks else None
    return FourKeys(str(verdict), earliest, change and change[0], str(invitation(answered.standing, verdict)))


def broken(course: Course, found: list[Answered], case: Case) -> Iterator[Broken]:
    """Everything that does not hold of a course."""
    again = [decide_again(case, day)[0] for day in course.days]
    decided = case.stands.turned_down_on or case.stands.offer_open  # then nobody asks for news, and no day is named
    if not decided and course.dates.earliest_contact != case.days.earliest:
        yield Broken(0, "earliest contact", course.situation, course.days[0])
    if (at := _back(found)) is not None:
        yield Broken(6, "a verdict goes back", course.situation, course.days[at])
    for number, (answered, row) in enumerate(zip(found, again, strict=True)):
        for promise, why in _of_a_day(answered, case, course):
            yield Broken(promise, why, course.situation, answered.standing.today)
        if ROWS[answered.rule.id] != row:
            yield Broken(0, f"“{row}” in the second reading", course.situation, answered.standing.today)
        if answered.change != _first_other(found, number, answered):
            yield Broken(7, "not the first day on which it changes", course.situation, answered.standing.today)


def _of_a_day(answered: Answered, case: Case, course: Course) -> Iterator[tuple[int, str]]:
    """Promises 1, 2, 3 and 8 on one day; 4, 5 and 11 are those of `kinds.py`."""
    verdict, today, stands = answered.rule.verdict, answered.standing.today, case.stands
    if verdict is Verdict.LET_IT_REST and stands.deadline and today <= stands.deadline:
        yield 1, "lets it rest before their time has passed"
    if verdict in ASKS_FOR_NEWS:
        if (
            (stands.deadline and today <= stands.deadline)
            or (stands.floor and today < stands.floor + WEEK)
            or (stands.ask_on and today < stands.ask_on)
        ):
            yield 1, "asks before their time has passed"
        if verdict is Verdict.CALL and case.facts.channel != "phone":
            yield 2, "a call"
        if verdict in FOLLOW_UPS and stands.accepted_on is None:
            named = stands.deadline or stands.floor or stands.ask_on
            if case.days.time_given or (len(case.facts.follow_ups) >= 2 and not named):
                yield 3, "a follow-up too many"
    if (why := _no_working_day(answered, course, case)) is not None:
        yield 8, why


def _no_working_day(answered: Answered, course: Course, case: Case) -> str | None:
    """Promise 8: each day named for contact is a working day, or a day they named."""
    works, theirs, change = course.calendar.is_working_day, case.stands.ask_on, answered.change
    verdict, today, best = answered.rule.verdict, answered.standing.today, answered.best_on
    if best is not None and not works(best):
        return "the best day"
    earliest = answered.standing.dates.earliest_contact
    if earliest != theirs and not works(earliest):
        return "earliest contact"
    if verdict is Verdict.WAIT and change and change[1] in FOLLOW_UPS and change[0] not in (theirs, _spoke(answered)):
        return None if works(change[0]) else "the day the waiting ends"
    if verdict in CONTACTS and best is None and today != theirs and not works(today):
        later = today + DAY
        while not works(later):
            later += DAY
        if decide(answered.standing.on(later)).verdict is verdict:
            return "today, though a working day would do"
    return None


def _spoke(answered: Answered) -> date:
    """The interview day, which they named: where it ends the waiting, the best day for it is told on that day."""
    return answered.standing.situation.interview_day


def _back(found: list[Answered]) -> int | None:
    """Promise 6: the first place where the verdict goes back; another offer apart, which ends with its day."""
    stage = 0
    for at, answered in enumerate(found):
        if answered.rule.id != "another-offer":
            now = FORWARD.index(STAGES[answered.rule.verdict])
            if now < stage:
                return at
            stage = now
    return None


def _first_other(found: list[Answered], number: int, answered: Answered) -> tuple[date, Verdict] | None:
    """Promise 7: the first day of the course with another verdict; every turning day and the day before it is there."""
    return next(
        (
            (later.standing.today, later.rule.verdict)
            for later in found[number + 1 :]
            if later.rule.verdict is not answered.rule.verdict
        ),
        None,
    )


def broken_plan(course: Course, answered: Answered, case: Case) -> Iterator[Broken]:
    """Promises 2, 3 and 8 of what the plan of a day says to do later."""
    today, situation = answered.standing.today, course.situation
    steps = [(step.day, step.verdict) for step in plan(answered.standing, course.calendar)]
    sent = [day for day, verdict in steps if verdict in FOLLOW_UPS]
    asked = [today, *sent] if answered.rule.verdict in FOLLOW_UPS else sent
    # what is sent on the day of their last word came before it, says the policy, and so opens no cycle
    if len([day for day in asked if day > case.stands.last_word]) > 1:
        yield Broken(3, "two follow-ups in a plan", situation, today)
    if case.facts.channel != "phone" and Verdict.CALL in dict(steps).values():
        yield Broken(2, "a call in a plan", situation, today)
    if any(day != case.stands.ask_on and not course.calendar.is_working_day(day) for day in sent):
        last = [day for day in sent if not course.calendar.is_working_day(day)]
        if any(_would_still_do(answered.standing, day, course) for day in last):
            yield Broken(8, "a day off in a plan", situation, today)


def _would_still_do(standing: Standing, day: date, course: Course) -> bool:
    later = day
    while not course.calendar.is_working_day(later):
        later += DAY
    return decide(standing.on(later)).verdict is decide(standing.on(day)).verdict


def uninvited() -> list[str]:
    """Promise 4 for every verdict and every answer about LinkedIn: an invitation only where it was agreed."""
    found = []
    for linkedin in LinkedIn:
        for verdict in Verdict:
            shown = invitation(Standing(_OnlyLinkedIn(linkedin), None, None), verdict)  # type: ignore[arg-type]
            if str(shown) not in INVITES[linkedin is LinkedIn.AGREED]:
                found.append(f"{shown}: {linkedin}, {verdict}")
    return found


class _OnlyLinkedIn:
    """A situation of which only one thing can be asked; asking for another is an error."""

    def __init__(self, linkedin: LinkedIn) -> None:
        self.linkedin = linkedin
