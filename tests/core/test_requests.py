"""Every key of every call is read as a fact is: a slip is a problem with its place and remedy, never a default."""

import json
from typing import Any

import pytest

from followup_core.calls import CALLS, call
from followup_core.case_calls import CASE_CALLS
from followup_core.facts import facts_of
from tests.core.test_api_page import REQUESTS

RECORDS = {name: each.request or CASE_CALLS[name][0] for name, each in CALLS.items()}
KEYS = [
    (name, key)
    for name, record in RECORDS.items()
    for key, (_, about) in facts_of(record).items()
    if about.kind.name != "anything"
]


def problems(name: str, **changed: Any) -> dict[str, str]:
    """The texts of what is wrong with the example of a call, once it is changed, by their paths."""
    answer = json.loads(call(name, json.dumps(REQUESTS[name][0] | changed)))
    return {problem["path"]: problem["text"] for problem in answer.get("problems", ())}


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("more", [{}, {"language": "en-US"}, {"language": "cy"}, {"language": None}])
def test_the_example_of_a_call_is_answered(name: str, more: dict[str, Any]) -> None:
    assert "error" not in json.loads(call(name, json.dumps(REQUESTS[name][0] | more)))


@pytest.mark.parametrize("name", CALLS)
def test_a_misspelt_key_is_named_with_those_there_are(name: str) -> None:
    found = problems(name, langauge="en-US")
    known = list(facts_of(RECORDS[name]))
    listed = f"{', '.join(known[:-1])} and {known[-1]}"
    assert found == {"langauge": f"This is not a fact that we know. Known here are: {listed}."}


@pytest.mark.parametrize(("name", "key"), KEYS)
@pytest.mark.parametrize("value", [["soon"], -1.5], ids=["a list", "a number"])
def test_a_value_of_another_kind_is_a_problem_at_its_key(name: str, key: str, value: Any) -> None:
    found = problems(name, **{key: value})
    assert list(found) == [key]
    assert all(len(text.split(". ")) > 1 for text in found.values()), "a remedy follows"


def test_all_problems_of_a_request_are_told_at_once() -> None:
    found = problems("timeline", date_order="ymd", words=5, said_on="soon", country="gb", region=9, more=1)
    assert list(found) == ["more", "words", "said_on", "country", "region", "date_order"]
    assert found["region"].endswith('Write its code in quotation marks, such as "ENG" or "BY".')
    assert found["date_order"].endswith("Choose one of: dmy and mdy.")
