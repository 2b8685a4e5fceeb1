"""The promises of the policy, on situations of every kind (`strategies.py`); the numbers are those of the policy."""

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_core import check as asked_anew
from followup_core.advice import invitation
from followup_core.dates import key_dates
from followup_core.facts import facts_of
from followup_core.replies import Offer
from followup_core.rules import RULES
from followup_core.sections import SECTIONS
from followup_core.situation import Awaiting, Channel, LinkedIn, Situation
from followup_core.texts import render
from followup_core.verdicts import ASKS_FOR_NEWS, CONTACTS, FOLLOW_UPS, STAGES, Stage, Verdict
from followup_core.workdays import first_working_day
from tests.promises.second.dates import is_early
from tests.promises.told import stands
from tests.properties.days import calendar_of, lived_days, rule_on, silent_days, standing_on
from tests.properties.strategies import Asked, asked
from tests.vectors.situations import Facts, situations

check = lru_cache(maxsize=5_000)(asked_anew)
"""Each promise looks at the same answers."""

EXAMPLES = settings(max_examples=100)
DAYS_AHEAD = 120
FORWARD = (Stage.WAIT, Stage.ACT, Stage.GIVE, Stage.REST)


@given(asked())
@EXAMPLES
def test_1_never_asks_nor_rests_before_their_time_has_passed(case: Asked) -> None:
    situation, today = case
    verdict, time = rule_on(situation, today).verdict, stands(situation)
    if verdict in ASKS_FOR_NEWS:
        assert time.floor is None or today >= time.floor + timedelta(days=7)
        assert time.ask_on is None or today >= time.ask_on
    if verdict in ASKS_FOR_NEWS | {Verdict.LET_IT_REST}:
        assert time.deadline is None or today > time.deadline


@given(asked())
@EXAMPLES
def test_2_never_suggests_a_call_unless_told_to_call(case: Asked) -> None:
    situation, today = case
    steps = [step.verdict for step in check(situation, today).plan]
    if situation.channel is not Channel.PHONE:
        assert Verdict.CALL not in [rule_on(situation, today).verdict, *steps]


@given(asked())
@EXAMPLES
def test_3_never_suggests_a_second_follow_up_in_a_cycle_nor_a_third_in_all(case: Asked) -> None:
    situation, today = case
    answer, time = check(situation, today), stands(situation)
    days = [(today, answer.verdict), *((step.day, step.verdict) for step in answer.plan)]
    # what is sent on the day of their last word came before it, says the policy, and so opens no cycle
    suggested = [day for day, verdict in days if verdict in FOLLOW_UPS and day > time.last_word]
    assert len(suggested) <= 1
    if suggested and not isinstance(situation.came_back, Offer):
        named_the_next_day = time.deadline or time.floor or time.ask_on
        assert not [sent for sent in situation.follow_ups if sent > time.last_word and not is_early(sent, time)]
        assert len(situation.follow_ups) < 2 or named_the_next_day


@given(asked())
@EXAMPLES
def test_4_never_suggests_an_invitation_that_was_not_agreed(case: Asked) -> None:
    situation, today = case
    agreed = situation.linkedin is LinkedIn.AGREED
    shown = invitation(standing_on(situation, today), rule_on(situation, today).verdict)
    assert (shown in {"invite", "later"}) is agreed
    assert (check(situation, today).linkedin_note is not None) is (shown == "invite")


@given(asked())
@EXAMPLES
def test_5_always_one_verdict_with_a_reason_and_sections_that_exist(case: Asked) -> None:
    answer = check(*case).to_dict()
    assert answer["verdict"] in list(Verdict)
    assert str(answer["why"]).endswith(".")
    cited = answer["sections"]
    assert isinstance(cited, list)
    ids = [section["id"] for section in cited]
    assert ids
    assert len(ids) == len(set(ids))
    assert set(ids) <= {section.id for section in SECTIONS}


@given(asked())
@EXAMPLES
def test_6_as_days_pass_in_silence_the_verdict_only_moves_forward(case: Asked) -> None:
    stages = [
        FORWARD.index(STAGES[rule.verdict])
        for _, rule in silent_days(*case, DAYS_AHEAD)
        if rule.id != "another-offer"  # ends when its day has passed
    ]
    assert stages == sorted(stages)


@given(asked())
@EXAMPLES
def test_7_the_day_it_says_it_changes_is_the_first_on_which_it_does(case: Asked) -> None:
    answer = check(*case)
    changed = (
        (day, rule.verdict) for day, rule in silent_days(*case, DAYS_AHEAD) if rule.verdict is not answer.verdict
    )
    first = next(changed, (None, None))
    if first[0] or (answer.changes_on and answer.changes_on <= case.today + timedelta(days=DAYS_AHEAD)):
        assert (answer.changes_on, answer.changes_to) == first


@given(asked())
@EXAMPLES
def test_8_days_named_for_contact_are_working_days_or_named_by_them(case: Asked) -> None:
    situation, today = case
    answer, calendar = check(situation, today), calendar_of(situation)
    ask_on = stands(situation).ask_on
    named = [answer.best_on, answer.earliest_contact]
    named += [step.day for step in answer.plan if step.verdict in FOLLOW_UPS]
    if answer.reminder and answer.changes_to in FOLLOW_UPS:
        day = answer.reminder.day
        same = rule_on(situation, first_working_day(day, calendar)).verdict is answer.changes_to
        named += [day] if same else []  # else that day would be too late
    if answer.verdict is Verdict.WAIT and answer.changes_to in FOLLOW_UPS and today >= situation.interview_day:
        named.append(answer.changes_on)
    assert [day for day in named if day and day != ask_on and not calendar.is_working_day(day)] == []
    if answer.verdict in CONTACTS and answer.best_on is None and today != ask_on and not calendar.is_working_day(today):
        later = next(day for day, _ in silent_days(situation, today, 60) if calendar.is_working_day(day))
        assert rule_on(situation, later).verdict is not answer.verdict, "the next working day would have done"


def test_9_no_rule_is_dead() -> None:
    decided = {rule_on(*settled(facts, today)).id for facts, today in situations(seed=9, count=3000)}
    assert decided == {rule.id for rule in RULES}


def settled(facts: Facts, today: str) -> Asked:
    """A drawn situation as `check` takes it."""
    day = date.fromisoformat(today)
    return Asked(Situation.from_dict(facts).as_of(day), day)


@given(asked())
@EXAMPLES
def test_the_plan_is_what_happens_when_the_visitor_does_what_it_says(case: Asked) -> None:
    lived = lived_days(*case, DAYS_AHEAD)
    plan = [(step.day, step.verdict) for step in check(*case).plan]
    until = case.today + timedelta(days=DAYS_AHEAD)
    assert [step for step in plan if step[0] <= until] == lived[1:]
    assert len(plan) < 12
    # what falls on the day of their last word came before it, says the policy, so it is done once more the day after
    last_word = stands(case.situation).last_word
    after = [verdict for day, verdict in plan if day > max(last_word, case.today)]
    assert len(set(after)) == len(after), "no verdict comes twice"


@given(asked())
@EXAMPLES
def test_each_alternative_turns_the_verdict_and_each_step_of_the_plan_joins_the_next(case: Asked) -> None:
    answer = check(*case)
    assert all(each.verdict is not answer.verdict for each in answer.alternatives)
    for step, later in zip(answer.plan, answer.plan[1:], strict=False):
        assert step.until == max(step.day, later.day - timedelta(days=1))


@given(asked(), asked())
@EXAMPLES
def test_only_the_dated_facts_move_the_key_dates(case: Asked, other: Asked) -> None:
    situation, calendar = case.situation, calendar_of(case.situation)
    facts = facts_of(Situation)
    undated = {name: getattr(situation, name) for name, (_, about) in facts.items() if not about.moves_dates}
    dated = {name: getattr(other.situation, name) for name, (_, about) in facts.items() if about.moves_dates}
    moved = Situation(**dated | undated)
    assert key_dates(moved, calendar) == key_dates(other.situation, calendar)


@given(asked(), asked())
@EXAMPLES
def test_facts_for_words_only_turn_no_verdict(case: Asked, other: Asked) -> None:
    names = [name for name, (_, about) in facts_of(Situation).items() if about.words_only]
    reworded = replace(case.situation, **{name: getattr(other.situation, name) for name in names})
    assert names
    assert rule_on(reworded, case.today) is rule_on(case.situation, case.today)


@pytest.mark.parametrize("language", ["en", "en-US", "en-GB"])
@given(case=asked())
@EXAMPLES
def test_every_answer_becomes_sentences_in_each_language(case: Asked, language: str) -> None:
    answer = check(*case).to_dict(language)
    assert "{" not in str(answer["headline"]) + str(answer["why"])
    assert all(answer[key] for key in ("headline", "why", "sections", "given"))


@given(asked(), st.sampled_from(Awaiting))
@EXAMPLES
def test_what_is_awaited_changes_words_and_never_the_verdict(case: Asked, awaiting: Awaiting) -> None:
    usual, other = (check(replace(case.situation, awaiting=each), case.today) for each in (Awaiting.DECISION, awaiting))
    names = ("verdict", "rule", "earliest_contact", "changes_on", "changes_to", "best_on", "linkedin")
    assert [getattr(usual, name) for name in names] == [getattr(other, name) for name in names]
    assert [step[:3] for step in usual.plan] == [step[:3] for step in other.plan]
    if awaiting is not Awaiting.DECISION and other.draft:
        draft = other.draft.to_dict(render)
        assert "decision" not in f"{draft['body']}{draft['plain']}{other.to_dict()['why']}{other.to_dict()['headline']}"


PROMISES: tuple[Any, ...] = (
    test_1_never_asks_nor_rests_before_their_time_has_passed,
    test_2_never_suggests_a_call_unless_told_to_call,
    test_3_never_suggests_a_second_follow_up_in_a_cycle_nor_a_third_in_all,
    test_4_never_suggests_an_invitation_that_was_not_agreed,
    test_5_always_one_verdict_with_a_reason_and_sections_that_exist,
    test_6_as_days_pass_in_silence_the_verdict_only_moves_forward,
    test_7_the_day_it_says_it_changes_is_the_first_on_which_it_does,
    test_8_days_named_for_contact_are_working_days_or_named_by_them,
    test_the_plan_is_what_happens_when_the_visitor_does_what_it_says,
)

MANY = 1_000
"""Whole answers cost milliseconds; `tests/promises` asks thousands of situations for a part of that."""


@pytest.fixture(scope="module")
def many() -> list[Asked]:
    """The same situations in every run, so that a promise that breaks seldom breaks in each of them."""
    return [settled(*drawn) for drawn in situations(seed=8, count=MANY)]


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.__name__)
def test_a_promise_holds_of_the_same_many_in_every_run(promise: Any, many: list[Asked]) -> None:
    for case in many:
        promise.hypothesis.inner_test(case)
