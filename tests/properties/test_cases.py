"""A case that goes on: its link loses nothing, no text breaks the reading, and lists are brought together whole."""

import json
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from followup_core.calls import call
from followup_core.case_link import read_link, write_link
from followup_core.case_log import Case, begun, went_on
from followup_core.interviews import bring_in, read_list, write_list
from followup_core.situation import Situation
from followup_core.verdicts import Verdict
from tests.properties.strategies import Asked, asked, today

EXAMPLES = settings(max_examples=150)
verdicts = st.sampled_from(Verdict)


@given(asked(), verdicts)
@EXAMPLES
def test_every_situation_survives_its_link(case: Asked, said: Verdict) -> None:
    found = read_link(write_link(case.situation, case.today, said, "2026-12"))
    assert (found.situation, found.made, found.said, found.policy) == (case.situation, case.today, said, "2026-12")
    assert found.problems == ()


@given(st.text(max_size=60), asked())
@EXAMPLES
def test_any_words_beside_a_day_survive_their_link(words: str, case: Asked) -> None:
    raw = case.situation.to_dict() | {"timeline": {"words": words, "deadline": "2026-12-01"}}
    situation = Situation.from_dict(raw)
    found = read_link(write_link(situation, case.today, Verdict.WAIT, "2026-12"))
    assert (found.situation, found.problems) == (situation, ())


@given(asked(), st.data())
@EXAMPLES
def test_a_spoilt_link_is_read_as_far_as_it_goes(case: Asked, data: st.DataObject) -> None:
    link = write_link(case.situation, case.today, Verdict.WAIT, "2026-12")
    start, length = data.draw(st.integers(0, len(link))), data.draw(st.integers(0, 12))
    spoilt = link[:start] + data.draw(st.text(max_size=6)) + link[start + length :]
    answer = json.loads(call("link", json.dumps({"fragment": spoilt})))
    if "interview_day" in answer.get("situation", {}):
        Situation.from_dict(answer["situation"])
    else:
        assert answer.get("problems") or answer.get("needs")


@given(st.text())
@EXAMPLES
def test_any_text_is_a_link_or_a_list_of_problems(text: str) -> None:
    answer = json.loads(call("link", json.dumps({"fragment": text})))
    assert answer["problems"]


def told(case: Case, days: list[tuple[date, Situation]]) -> Case:
    for day, situation in days:
        case = went_on(case, day, situation, {})
    return case


@given(asked(), st.lists(st.tuples(today, asked()), max_size=3), st.lists(st.tuples(today, asked()), max_size=3))
@EXAMPLES
def test_bringing_two_lists_together_loses_nothing_and_is_done_once(
    first: Asked, mine: list[tuple[date, Asked]], theirs: list[tuple[date, Asked]]
) -> None:
    start = begun("a", first.today, first.situation, {"company": "Acme"})
    one = told(start, [(first.today + timedelta(days=n), each.situation) for n, (_, each) in enumerate(mine)])
    other = told(start, [(first.today + timedelta(days=n), each.situation) for n, (_, each) in enumerate(theirs)])
    together = bring_in((one,), (other,))
    entries = {each.key for case in together.cases for each in case.news}
    assert entries >= {each.key for case in (one, other) for each in case.news}
    assert bring_in(together.cases, (other,)).cases == together.cases
    assert bring_in(together.cases, (one,)).cases == together.cases
    assert bring_in(together.cases, together.cases).cases == together.cases
    assert read_list(write_list(together.cases)).cases == together.cases


@given(asked(), asked())
@EXAMPLES
def test_a_case_that_went_on_has_the_facts_of_its_last_news(first: Asked, second: Asked) -> None:
    case = begun("a", first.today, first.situation, {})
    assert case.situation == first.situation
    after = went_on(case, second.today, second.situation, {}, first.situation).situation
    assert sorted(after.follow_ups) == sorted(second.situation.follow_ups)
    assert replace(after, follow_ups=()) == replace(second.situation, follow_ups=())


@given(asked(), asked())
@EXAMPLES
def test_where_it_is_not_known_what_the_facts_came_from_no_message_is_forgotten(first: Asked, second: Asked) -> None:
    case = begun("a", first.today, first.situation, {})
    after = went_on(case, second.today, second.situation, {}).situation
    assert set(after.follow_ups) == {*first.situation.follow_ups, *second.situation.follow_ups}
    assert replace(after, follow_ups=()) == replace(second.situation, follow_ups=())


days_of_messages = st.lists(
    st.integers(0, 40).map(lambda n: (date(2026, 11, 9) + timedelta(days=n)).isoformat()), max_size=1
)


@given(days_of_messages, days_of_messages, days_of_messages, st.integers(0, 3), st.integers(0, 3))
@EXAMPLES
def test_no_message_is_forgotten_whichever_device_it_was_told_on(
    first: list[str], mine: list[str], theirs: list[str], my_day: int, their_day: int
) -> None:
    """Asked too early, a visitor would write once more to people who have heard from them twice."""

    def facts(*messages: list[str]) -> Situation:
        return Situation.from_dict({"interview_day": "2026-11-02", "follow_ups": sorted({*chain(*messages)})})

    start = begun("a", date(2026, 12, 20), facts(first), {})
    one = went_on(start, date(2026, 12, 21 + my_day), facts(first, mine), {})
    other = went_on(start, date(2026, 12, 21 + their_day), facts(first, theirs), {})
    for together in (bring_in((one,), (other,)), bring_in((other,), (one,))):
        (case,) = together.cases
        assert set(case.situation.follow_ups) >= {*one.situation.follow_ups, *other.situation.follow_ups}
    in_two_tabs = went_on(one, date(2026, 12, 24), other.situation, {}, start.situation)
    assert set(in_two_tabs.situation.follow_ups) >= {*one.situation.follow_ups, *other.situation.follow_ups}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "news", "on", "fact", "value"]) | st.text(max_size=3), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(json_values, st.text(max_size=30))
@EXAMPLES
def test_no_list_breaks_the_reading(value: Any, text: str) -> None:
    for kept in (text, json.dumps(value), json.dumps({"followup_interviews": 1, "cases": [value]})):
        answer = json.loads(call("interviews", json.dumps({"list": kept, "today": "2026-11-24"})))
        assert "lines" in answer or answer["error"]
