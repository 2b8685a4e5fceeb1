"""Two hundred lives of cases, from the first question to the end: the promises of the policy hold on every day."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest

from followup_core.replies import Offer
from followup_core.sections import SECTIONS
from followup_core.situation import Situation
from followup_core.verdicts import ASKS_FOR_NEWS, FOLLOW_UPS, STAGES, Stage, Verdict
from tests.core.lives import DAYS, Day, asked, life
from tests.core.test_reminders import PAGE
from tests.promises.second.dates import is_early
from tests.promises.told import stands
from tests.properties.days import calendar_of

LIVES = 200
FORWARD = [stage.value for stage in (Stage.WAIT, Stage.ACT, Stage.GIVE, Stage.REST)]


@pytest.fixture(scope="module")
def lives() -> list[list[Day]]:
    return [life(seed) for seed in range(LIVES)]


def test_every_life_comes_to_rest_and_together_they_meet_every_verdict(lives: list[list[Day]]) -> None:
    assert [len(days) for days in lives if len(days) == DAYS] == []
    met = Counter(day.answer["verdict"] for days in lives for day in days)
    assert set(met) == {verdict.value for verdict in Verdict}
    assert Counter(day.did for days in lives for day in days)["done"] > LIVES


def test_nobody_is_told_to_ask_or_to_let_it_rest_before_their_time_has_passed(lives: list[list[Day]]) -> None:
    for days in lives:
        for today, facts, answer, _ in days:
            situation = Situation.from_dict(facts).as_of(today)
            time, verdict = stands(situation), answer["verdict"]
            if verdict in ASKS_FOR_NEWS | {Verdict.LET_IT_REST}:
                assert time.deadline is None or today > time.deadline
            if verdict in ASKS_FOR_NEWS:
                assert time.ask_on is None or today >= time.ask_on


def test_nobody_is_told_to_call_nor_to_invite_who_was_not_asked_to(lives: list[list[Day]]) -> None:
    for days in lives:
        for _, facts, answer, _ in days:
            assert answer["verdict"] != "call" or facts["channel"] == "phone"
            assert answer["linkedin"] not in ("invite", "later") or facts["linkedin"] == "agreed"


def test_nobody_is_told_to_write_twice_in_a_cycle_nor_three_times_in_all(lives: list[list[Day]]) -> None:
    for days in lives:
        for today, facts, answer, _ in days:
            situation = Situation.from_dict(facts).as_of(today)
            time = stands(situation)
            if (
                answer["verdict"] in FOLLOW_UPS
                and today > time.last_word
                and not isinstance(situation.came_back, Offer)
            ):
                assert not [sent for sent in situation.follow_ups if sent > time.last_word and not is_early(sent, time)]
                assert len(situation.follow_ups) < 2 or time.deadline or time.floor or time.ask_on


def test_while_nothing_happens_the_verdict_moves_forward_and_on_the_day_it_said(lives: list[list[Day]]) -> None:
    for days in lives:
        for one, next_ in pairwise(days):
            if next_.situation != one.situation:
                continue
            if one.answer["verdict"] != "tell_them_now":  # it ends when the day of that offer has passed
                assert FORWARD.index(next_.answer["stage"]) >= FORWARD.index(one.answer["stage"])
            changed = one.answer["changes_on"] == next_.today.isoformat()
            assert next_.answer["verdict"] == (one.answer["changes_to"] if changed else one.answer["verdict"])


def test_every_day_has_a_reason_with_a_section_of_the_guide_and_words_that_are_short(lives: list[list[Day]]) -> None:
    known = {section.id for section in SECTIONS}
    for days in lives:
        for _, _, answer, _ in days:
            assert answer["why"]
            assert {section["id"] for section in answer["sections"]} <= known
            assert answer["sections"]
            drafts = [draft for draft in (answer["draft"], *answer["drafts_beside"]) if draft]
            assert all(len(draft[tone].split()) <= 120 for draft in drafts for tone in ("body", "plain"))


def test_days_to_ask_on_are_worked_or_named_by_them(lives: list[list[Day]]) -> None:
    for days in lives:
        for today, facts, answer, _ in days:
            situation, earliest = Situation.from_dict(facts).as_of(today), answer["earliest_contact"]
            calendar = calendar_of(situation)
            if earliest:
                day = date.fromisoformat(earliest)
                assert calendar.is_working_day(day) or day == stands(situation).ask_on


def test_the_reminder_of_the_first_day_brings_the_case_back_on_the_day_it_is_for(lives: list[list[Day]]) -> None:
    for days in lives:
        first = days[0]
        reminder = asked("reminder", situation=first.situation, today=first.today.isoformat(), page=PAGE, file=False)[
            "reminder"
        ]
        link = reminder["text"].rpartition("#")[2]
        back = asked("link", fragment=link)
        assert back["problems"] == []
        then = asked("check", situation=back["situation"], today=reminder["day"])
        assert STAGES[Verdict(then["verdict"])] is not Stage.WAIT
        assert date.fromisoformat(reminder["day"]) - first.today < timedelta(days=90)
