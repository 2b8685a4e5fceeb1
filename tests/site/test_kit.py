"""The kit says the truth: every vector fits the schemas and is what the core answers, the schema takes
whatever else it answers, and the rules are the table."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from followup_core import Situation, check
from followup_core.calls import call
from followup_core.rules import RULES
from followup_core.verdicts import Verdict
from site_hooks.bundle.kit import EXPECTED, rules
from tests.vectors.vectors import drawn_lines

EVERY = 7
"""Of the vectors, the answer to one in this many is held against its schema too; all are asked."""

OTHERS = 400
"""So many situations that are no vectors are drawn, and their answers held against the schema."""


@pytest.fixture(scope="module")
def kit(built_site: Path) -> Path:
    (folder,) = built_site.glob("kit/policy-*")
    return folder


@pytest.fixture(scope="module")
def vectors(kit: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (kit / "vectors.jsonl").read_text("utf-8").splitlines()]


def read(kit: Path, name: str) -> Any:
    return json.loads((kit / name).read_text("utf-8"))


def schema_of(kit: Path, name: str) -> Any:
    return jsonschema.Draft202012Validator(read(kit, f"{name}.schema.json"))


def test_each_vector_is_what_the_core_answers(kit: Path, vectors: list[dict[str, Any]]) -> None:
    takes, gives = schema_of(kit, "situation"), schema_of(kit, "answer")
    for number, vector in enumerate(vectors):
        answer = check(Situation.from_dict(vector["situation"]), date.fromisoformat(vector["today"])).to_dict()
        assert {key: answer[key] for key in EXPECTED} == vector["expect"]
        if number % EVERY == 0:
            takes.validate({key: vector[key] for key in ("situation", "today")})
            gives.validate(answer)


def unknown(value: Any, schema: Any, path: str = "") -> Iterator[str]:
    """The keys of an answer that its schema does not name."""
    if isinstance(value, list):
        for item in value:
            yield from unknown(item, schema["items"], path)
    elif isinstance(value, dict):
        known = next(each for each in schema.get("anyOf", [schema]) if "properties" in each)["properties"]
        yield from (f"{path}.{name}" for name in value.keys() - known.keys())
        for name in value.keys() & known.keys():
            yield from unknown(value[name], known[name], f"{path}.{name}")


def test_whatever_is_answered_fits_the_schema_and_is_named_in_it(kit: Path) -> None:
    takes, gives = schema_of(kit, "situation"), schema_of(kit, "answer")
    answered = 0
    for name, text in drawn_lines(OTHERS):
        answer = json.loads(call(name, text))
        if "error" in answer:
            continue
        answered += 1
        takes.validate(json.loads(text))
        gives.validate(answer)
        assert set(unknown(answer, gives.schema)) == set()
    assert answered > OTHERS / 2


def test_the_schema_refuses_what_no_answer_is(kit: Path) -> None:
    gives, asked = schema_of(kit, "answer"), {"situation": {"interview_day": "2026-11-20"}, "today": "2026-11-24"}
    answer = json.loads(call("check", json.dumps(asked)))
    gives.validate(answer)
    wrongs: list[dict[str, object]] = [
        {"verdict": "beg"},
        {"best_on": 7},
        {"plan": [{}]},
        {"headline": None},
        {"policy": "1999-12"},
    ]
    for wrong in wrongs:
        assert not gives.is_valid(answer | wrong), wrong
    assert not gives.is_valid({key: value for key, value in answer.items() if key != "best_on"})


def paths(value: object, path: str = "") -> Iterator[str]:
    """The path of each fact of a situation."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from paths(inner, f"{path}.{name}".lstrip("."))
    elif value is not None:
        yield path


def test_the_vectors_have_every_fact_but_the_place(vectors: list[dict[str, Any]]) -> None:
    given = {path for vector in vectors for path in paths(vector["situation"])}
    drawn = {path for _, text in drawn_lines(2_000) for path in paths(json.loads(text)["situation"])}
    assert drawn - given == {"country", "region"}
    assert any(vector["situation"].get("other_offer", {}).get("told") for vector in vectors)
    assert {len(vector["situation"].get("follow_ups", ())) for vector in vectors} == {0, 1, 2, 3}


def test_the_vectors_have_days_off(vectors: list[dict[str, Any]]) -> None:
    assert {date.fromisoformat(vector["today"]).weekday() for vector in vectors} > {5, 6}
    assert any(vector["expect"]["best_on"] for vector in vectors)


def test_the_vectors_come_to_every_row_and_there_are_thousands(vectors: list[dict[str, Any]]) -> None:
    assert {vector["expect"]["rule"] for vector in vectors} == {rule.id for rule in RULES}
    assert {vector["expect"]["verdict"] for vector in vectors} == {each.value for each in Verdict}
    assert len(vectors) > 2_000


def test_a_wrong_question_fits_no_schema(kit: Path) -> None:
    schema = jsonschema.Draft202012Validator(read(kit, "situation.schema.json"))
    for situation in ({}, {"interview_day": "20.11.2026"}, {"interview_day": "2026-11-20", "mood": 1}):
        assert not schema.is_valid({"situation": situation, "today": "2026-11-24"})


def test_a_link_fits_its_schema(kit: Path) -> None:
    schema = jsonschema.Draft202012Validator(read(kit, "link.schema.json"))
    link = "case=1&interview_day=2026-11-20&timeline.words=within+two+weeks&made=2026-11-24&said=wait&policy=2026-12"
    schema.validate(json.loads(call("link", json.dumps({"fragment": link}))))


def test_the_rules_are_the_table_in_its_order_with_a_text_for_each_condition() -> None:
    told: Any = rules()
    assert [rule["id"] for rule in told["rules"]] == [rule.id for rule in RULES]
    assert all(told["conditions"].values())
