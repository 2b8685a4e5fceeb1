"""Situations as JSON: what goes out comes back, and nothing that comes in breaks the reading."""

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from followup_core import Situation, SituationError
from followup_core.facts import facts_of
from tests.properties.strategies import Asked, asked

EXAMPLES = settings(max_examples=150)
scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates().map(str)
values = st.recursive(scalars, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5)
paths = st.sampled_from([*facts_of(Situation), "unknown"])
kinds = st.sampled_from(["new_timeline", "still_deciding", "check_in_on", "turned_down", "offer", "other", None])
keys = st.sampled_from(["words", "deadline", "said_on", "on", "day", "answered_on", "answer_by", "told", "open_ended"])
parts = st.builds(lambda kind, rest: {"kind": kind, **rest}, kinds | values, st.dictionaries(keys, values, max_size=3))


@given(asked())
@EXAMPLES
def test_a_situation_comes_back_from_json_as_it_went_out(case: Asked) -> None:
    written = json.dumps(case.situation.to_dict())
    assert Situation.from_dict(json.loads(written)) == case.situation


@given(st.dictionaries(paths, values | parts, max_size=4))
@EXAMPLES
def test_any_json_object_is_a_situation_or_a_list_of_problems(raw: dict[str, Any]) -> None:
    made = read({"interview_day": "2026-11-20"} | raw)
    if isinstance(made, Situation):
        assert Situation.from_dict(made.to_dict()) == made
    else:
        assert made.problems
        assert {problem.path.split(".")[0].split("[")[0] for problem in made.problems} <= set(raw)
        assert made.text()


def read(raw: dict[str, Any]) -> Situation | SituationError:
    """What `from_dict` makes of it: nothing else may come out of it."""
    try:
        return Situation.from_dict(raw)
    except SituationError as error:
        return error
