"""The policy's table: the first row that holds."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from tests.promises.second.dates import Dates, dates
from tests.promises.second.facts import Facts
from tests.promises.second.standing import Standing, standing
from tests.promises.second.workdays import DAY

FEEDBACK = timedelta(days=14)
TWICE = 2


@dataclass(frozen=True, slots=True)
class Case:
    """A situation, with what stands of it and the days it hangs on: all that does not change as days pass."""

    facts: Facts
    stands: Standing
    days: Dates

    @classmethod
    def of(cls, facts: Facts) -> "Case":
        """The case of these facts."""
        stands = standing(facts)
        return cls(facts, stands, dates(facts, stands))

    def key_days(self) -> list[date]:
        """The days on which the verdict can change, in order."""
        down = self.stands.turned_down_on
        days = [
            self.facts.interview,
            self.days.earliest,
            self.days.last_to_write + DAY,
            self.days.time_given,
            self.facts.other_offer_by and self.facts.other_offer_by + DAY,
            down and down + FEEDBACK + DAY,
        ]
        return sorted(day for day in days if day)


def _feedback_open(case: Case, today: date) -> bool:
    down = case.stands.turned_down_on
    return down is not None and today - down <= FEEDBACK and not case.facts.feedback_asked


def missed_appointment(case: Case, today: date) -> bool:
    day = case.facts.missed
    if day is None or day > today or case.stands.last_word > day:
        return False
    return all(sent < day for sent in case.facts.follow_ups)


def asked_twice(case: Case, today: date) -> bool:
    named = case.stands.deadline or case.stands.floor or case.stands.ask_on
    return len(case.facts.follow_ups) >= TWICE and not named and case.stands.accepted_on is None


def look_first(case: Case, today: date) -> bool:
    if case.facts.channel != "portal":
        return False
    looked, deadline = case.facts.portal_checked_on, case.stands.deadline
    if looked is None:
        return True
    return looked <= deadline if deadline else looked < case.days.earliest


def _giving_time(case: Case, today: date) -> bool:
    return case.days.time_given is not None and today < case.days.time_given


Row = tuple[str, Callable[[Case, date], bool], str]

TABLE: tuple[Row, ...] = (
    ("another job taken", lambda case, today: case.facts.another_job == "taken", "withdraw"),
    ("another job taken, told", lambda case, today: case.facts.another_job == "taken_and_told", "move_on"),
    ("turned down, feedback open", _feedback_open, "ask_feedback"),
    ("turned down", lambda case, today: case.stands.turned_down_on is not None, "move_on"),
    ("offer", lambda case, today: case.stands.offer_open, "answer_offer"),
    ("another offer", lambda case, today: (case.facts.other_offer_by or date.min) >= today, "tell_them_now"),
    ("missed appointment", missed_appointment, "ask_new_time"),
    ("not interviewed yet", lambda case, today: today < case.facts.interview, "wait"),
    ("giving time", _giving_time, "give_time"),
    ("followed up, silence", lambda case, today: case.days.time_given is not None, "let_it_rest"),
    ("asked twice", asked_twice, "let_it_rest"),
    ("too early", lambda case, today: today < case.days.earliest, "wait"),
    ("portal", look_first, "check_portal"),
    (
        "only the successful hear back",
        lambda case, today: case.facts.only_successful and not case.stands.accepted_on,
        "let_it_rest",
    ),
    (
        "asked not to ask",
        lambda case, today: case.facts.asked_not_to_ask and not case.stands.accepted_on,
        "let_it_rest",
    ),
    ("long past", lambda case, today: today > case.days.last_to_write, "let_it_rest"),
    ("told to call", lambda case, today: case.facts.channel == "phone", "call"),
    ("recruiter", lambda case, today: case.facts.through_recruiter, "ask_recruiter"),
    ("otherwise", lambda case, today: True, "send_email"),
)


def decide(case: Case, today: date) -> tuple[str, str]:
    """The row that decides on this day, and its verdict."""
    return next((row, verdict) for row, holds, verdict in TABLE if holds(case, today))
