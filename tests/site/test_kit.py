"""The kit says the truth: every vector fits the schemas and is what the core answers, and its rules are the table."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from followup_core.calls import call
from followup_core.rules import RULES
from followup_core.verdicts import Verdict
from site_hooks.bundle.kit import EXPECTED, make_kit, rules

EVERY = 7
"""Of the vectors, one in this many is asked again: the build has just asked them all."""


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kit")
    make_kit(folder)
    return folder


@pytest.fixture(scope="module")
def vectors(kit: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (kit / "vectors.jsonl").read_text("utf-8").splitlines()]


def read(kit: Path, name: str) -> Any:
    return json.loads((kit / name).read_text("utf-8"))


def test_each_vector_fits_the_schemas_and_is_what_the_core_answers(kit: Path, vectors: list[dict[str, Any]]) -> None:
    takes, gives = (
        jsonschema.Draft202012Validator(read(kit, f"{name}.schema.json")) for name in ("situation", "answer")
    )
    for vector in vectors[::EVERY]:
        asked = {key: vector[key] for key in ("situation", "today")}
        answer = json.loads(call("check", json.dumps(asked)))
        assert {key: answer[key] for key in EXPECTED} == vector["expect"]
        takes.validate(asked)
        gives.validate(answer)


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


def test_the_kit_lies_in_the_built_site(built_site: Path, kit: Path) -> None:
    (folder,) = built_site.glob("kit/policy-*")
    for file in kit.iterdir():
        assert (folder / file.name).read_bytes() == file.read_bytes()
