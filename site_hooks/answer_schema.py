"""JSON Schema (draft 2020-12) of an answer, from the types of its fields: it takes whatever an answer can be.

What a record writes of itself beside its fields, or leaves out, stands in two tables; a test compares both with drawn
answers.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import NoneType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

from followup_core.answer import Answer
from followup_core.answer_parts import Alternative, Decided, Draft, RuledOut, Step
from followup_core.policy import POLICY_VERSION
from followup_core.rules import RULES, Rule
from followup_core.sections import Section
from followup_core.texts import Message
from followup_core.verdicts import Stage
from site_hooks.json_schema import DAY, DRAFT, Schema, list_of


class Blank(NamedTuple):
    """What is filled in, in a draft: its words there, and what its field is called."""

    blank: str
    label: str


BESIDE: Mapping[type, Mapping[str, Any]] = {
    Answer: {"today_text": str, "stage": Stage, "tone": Stage, "emblem_day": int | None},
    Step: {"days_text": str, "stage": Stage, "text": str},
    RuledOut: {"when": str},
    Decided: {"when": str, "then": str},
    Alternative: {"verdict_text": str},
    Draft: {"blanks": tuple[Blank, ...]},
    Section: {"title": str},
}
"""What a record writes beside its fields."""

LEFT_OUT: Mapping[type, frozenset[str]] = {
    Answer: frozenset({"interview_day"}),
    Step: frozenset({"rule"}),
    Section: frozenset({"page", "points"}),
}
"""Fields that a record does not write."""

SIMPLE: Mapping[Any, Schema] = {
    NoneType: {"type": "null"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    str: {"type": "string"},
    Message: {"type": "string"},
    date: DAY,
    Rule: {"enum": [rule.id for rule in RULES]},
}


def schema() -> Schema:
    """The whole schema. Keys that it does not name may come: an answer can get more of them."""
    answer = of_written(Answer)
    properties = {"policy": {"const": POLICY_VERSION}, **answer["properties"]}
    return {"$schema": DRAFT, "title": "An answer", **answer, "properties": properties, "required": [*properties]}


def of_written(record: type) -> dict[str, Any]:
    """The schema of what a record of an answer writes of itself."""
    fields = get_type_hints(record) | dict(BESIDE.get(record, {}))
    properties = {name: of_type(kind) for name, kind in fields.items() if name not in LEFT_OUT.get(record, ())}
    return {"type": "object", "properties": properties, "required": [*properties]}


def of_type(kind: Any) -> Schema:
    """The schema of a value whose type is `kind`."""
    if kind in SIMPLE:
        return SIMPLE[kind]
    if get_origin(kind) is tuple:
        return list_of(of_type(get_args(kind)[0]))
    if options := get_args(kind):
        branches = list({str(each): each for each in map(of_type, options)}.values())
        return branches[0] if len(branches) == 1 else {"anyOf": branches}
    return {"enum": [each.value for each in kind]} if issubclass(kind, StrEnum) else of_written(kind)
