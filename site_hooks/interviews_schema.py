"""Writes `docs/interviews.schema.json`, the JSON Schema of the file of kept interviews, from the core itself.

`--check` compares instead of writing.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from followup_core.case_link import CASE_ID
from followup_core.case_log import LONGEST_NAME, PutAway
from followup_core.facts import Record, Variant, facts_of
from followup_core.interviews import MARK, VERSION
from followup_core.kinds import Choice, Kind, Nullable
from followup_core.situation import Situation
from site_hooks.bundle.site import PROJECT

TARGET = PROJECT / "docs" / "interviews.schema.json"
DAY = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}

type Schema = Mapping[str, object]


def schema() -> Schema:
    """The whole schema (draft 2020-12)."""
    entry = {
        "type": "object",
        "required": ["on", "fact", "value"],
        "properties": {"on": DAY, "fact": {"type": "string"}, "value": True},
        "allOf": [
            {
                "if": {"properties": {"fact": {"const": name}}},
                "then": {"properties": {"value": value}},
            }
            for name, value in _facts().items()
        ],
    }
    case = {
        "type": "object",
        "required": ["id", "news"],
        "properties": {"id": {"type": "string", "pattern": f"^{CASE_ID.pattern}$"}, "news": _list(entry)},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Interviews kept by “Should I follow up yet?”",
        "type": "object",
        "required": [MARK, "cases"],
        "properties": {MARK: {"const": VERSION}, "policy": {"type": "string"}, "cases": _list(case)},
    }


def _facts() -> dict[str, Schema]:
    """What each known entry can hold."""
    name = {"type": "string", "maxLength": LONGEST_NAME}
    put_away = {"enum": [None, *map(str, PutAway)]}
    facts = {path: _of_kind(about.kind) for path, (_, about) in facts_of(Situation).items()}
    return facts | {"company": name, "role": name, "put_away": put_away}


def _of_kind(kind: Kind) -> Schema:
    match kind:
        case Nullable():
            return {"anyOf": [{"type": "null"}, _of_kind(kind.kind)]}
        case Record():
            return _of_record(kind.record)
        case Variant():
            return {"oneOf": [_of_record(record, name) for name, record in kind.options.items()]}
        case Choice():
            return {"enum": [str(option) for option in kind.options]}
    simple: dict[str, Schema] = {"day": DAY, "days": _list(DAY), "yes_no": {"type": "boolean"}}
    return simple.get(kind.name, {"type": "string"})


def _of_record(record: type, kind: str | None = None) -> Schema:
    properties = {name: _of_kind(about.kind) for name, (_, about) in facts_of(record).items()}
    told = {"kind": {"const": kind}} if kind else {}
    return {"type": "object", "additionalProperties": False, "properties": told | properties, "required": [*told]}


def _list(of: Schema) -> Schema:
    return {"type": "array", "items": of}


def main(arguments: list[str], target: Path = TARGET) -> None:
    """Write the file, or stop with a message where `--check` finds another one."""
    text = json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"
    if arguments != ["--check"]:
        target.write_text(text, "utf-8")
    elif not target.exists() or target.read_text("utf-8") != text:
        sys.exit(f"{target.name} is not what the core keeps. Run: make types")


if __name__ == "__main__":
    main(sys.argv[1:])
