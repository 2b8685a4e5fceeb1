"""A part of the whole space in seconds; `make prove` asks all of it."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

import pytest

from followup_core import dates as core_dates
from followup_core import limits
from followup_core.dates import key_dates, turning_days
from followup_core.rules import RULES, Condition, Standing
from followup_core.workdays import Calendar
from tests.promises import prove, sample
from tests.promises.places import GOLDEN_WEEK, WEEKS, Place
from tests.promises.promises import uninvited
from tests.promises.space import PARTS, courses

EACH = 61
"""One course in this many of each part is asked here; of the representatives, which are few, one in three."""

CONDITIONS = tuple(dict.fromkeys(condition for rule in RULES for condition in rule.when))
READ_TODAY = {
    "feedback_in_time",
    "other_offer_waits",
    "appointment_missed",
    "before_interview",
    "answer_may_come",
    "before_earliest_contact",
    "long_past",
}


@pytest.fixture(scope="module")
def found() -> prove.Found:
    """A part of every part of the space, at one anchor of each place."""
    asked = prove.Found()
    for place, anchor in ((WEEKS, WEEKS.anchors[3]), (GOLDEN_WEEK, date(2026, 9, 30))):
        for at, part in enumerate(PARTS):
            for course in islice(courses(place, part, anchor), at, None, 3 if part == "reduced" else EACH):
                prove.look_at(course, asked, plans=part == "asked")
    return asked


def test_no_promise_is_broken_and_the_second_reading_agrees(found: prove.Found) -> None:
    assert found.broken == []
    assert found.situations > 2_000
    assert found.days > 20_000


def test_no_row_is_dead(found: prove.Found) -> None:
    assert set(found.rows) == {rule.id for rule in RULES}


def test_a_whole_answer_of_many_kinds_keeps_its_promises(found: prove.Found) -> None:
    examples = list(enumerate(found.examples.values()))
    assert prove.whole_answers(examples[::8]) == []


def test_linkedin_hangs_on_the_verdict_and_on_what_was_agreed_alone() -> None:
    assert uninvited() == []


FEWER = GOLDEN_WEEK._replace(anchors=GOLDEN_WEEK.anchors[24:40])
"""The golden week and a few days on either side."""


@pytest.mark.parametrize("place", [WEEKS, FEWER], ids=lambda place: place.name)
def test_what_is_drawn_at_random_comes_down_to_what_is_enumerated(place: Place) -> None:
    compared = sample.compare(place, 800, "a few")
    assert compared.broken == []
    assert compared.asked > 350
    assert len(compared.representatives) > 200


def test_a_representative_that_is_not_enumerated_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = sample.enumerated(WEEKS)
    fewer = frozenset(each for each in whole if not each.follow_ups)
    monkeypatch.setattr(sample, "enumerated", lambda _: fewer)
    assert {each.why for each in sample.compare(WEEKS, 300, "a few").broken} == {"its representative is not enumerated"}


def test_a_step_that_loses_something_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.promises.reduced._early", lambda _: ())
    assert any("gives" in each.why for each in sample.compare(WEEKS, 2000, "a few").broken)


SLIPS = (
    pytest.param(core_dates, "next_working_day", lambda day, calendar: day, {0, 1, 8}, id="the day after a deadline"),
    pytest.param(limits, "FOLLOW_UPS_IN_ALL", limits.FOLLOW_UPS_IN_ALL._replace(value=3), {0, 3}, id="thrice"),
)


@pytest.mark.parametrize(("module", "name", "wrong", "promises"), SLIPS)
def test_a_slip_of_the_core_breaks_the_promise_it_concerns(
    module: object, name: str, wrong: object, promises: set[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, name, wrong)
    asked = prove.Found()
    for part in ("settled", "asked"):
        for course in islice(courses(WEEKS, part, WEEKS.anchors[4]), 0, None, 2 * EACH):
            prove.look_at(course, asked, plans=False)
    assert {each.promise for each in asked.broken} >= promises


class Asked(Exception):
    """Today was looked at."""


class NoToday(Standing):
    """A standing that says when it is asked for today."""

    @property
    def today(self) -> date:
        raise Asked


def test_only_some_conditions_look_at_today(found: prove.Found) -> None:
    standings = [NoToday(*answered.standing) for _, answered in found.examples.values()]
    looking = {condition.__name__ for condition in CONDITIONS if any(_looks(condition, each) for each in standings)}
    assert looking == READ_TODAY


def _looks(condition: Condition, standing: NoToday) -> bool:
    try:
        condition(standing)
    except Asked:
        return True
    return False


def test_between_two_turning_days_no_condition_turns(found: prove.Found) -> None:
    looking = [condition for condition in CONDITIONS if condition.__name__ in READ_TODAY]
    for situation, answered in list(found.examples.values())[::4]:
        dates = answered.standing.dates
        turns = {answered.standing.today, *turning_days(situation, dates)}
        before = None
        for day in _from(answered.standing.today, 110):
            now = [condition(answered.standing.on(day)) for condition in looking]
            assert now == before or day in turns, (situation, day)
            before = now


def _from(first: date, count: int) -> Iterator[date]:
    return (first + timedelta(days) for days in range(count))


def test_the_remembered_calendar_is_that_of_the_country() -> None:
    china = Calendar("CN")
    days = list(_from(GOLDEN_WEEK.anchors[0] - timedelta(60), 220))
    assert [day for day in days if GOLDEN_WEEK.calendar.is_working_day(day) is not china.is_working_day(day)] == []
    odd = [day for day in days if china.is_working_day(day) is not (day.weekday() < 5)]
    assert date(2026, 10, 10) in odd, "a Saturday that is worked"
    assert date(2026, 10, 1) in odd, "a Thursday off"


def test_dates_do_not_hang_on_the_remembered_calendar() -> None:
    for course in islice(courses(GOLDEN_WEEK, "reduced", date(2026, 9, 28)), 0, None, 50):
        assert key_dates(course.situation, Calendar("CN")) == course.dates
