"""Writes `docs/interviews.schema.json`, the JSON Schema of the file of kept interviews, from the core itself.

`--check` compares instead of writing.
"""

import json
import sys
from pathlib import Path

from followup_core.case_link import CASE_ID
from followup_core.case_log import LONGEST_NAME, PutAway
from followup_core.facts import facts_of
from followup_core.interviews import FILE_VERSION, MARK
from followup_core.situation import Situation
from site_hooks.bundle.site import PROJECT
from site_hooks.json_schema import DAY, DRAFT, Schema, list_of, of_kind

TARGET = PROJECT / "docs" / "interviews.schema.json"


def schema() -> Schema:
    """The whole schema (draft 2020-12)."""
    return {
        "$schema": DRAFT,
        "title": "Interviews kept by “Should I follow up yet?”",
        "type": "object",
        "required": [MARK, "cases"],
        "properties": {
            MARK: {"const": FILE_VERSION},
            "policy": {"type": "string"},
            "cases": list_of(_case()),
            "unread": {"type": "array", "description": "What could not be read, as it was"},
        },
    }


def _case() -> Schema:
    return {
        "type": "object",
        "required": ["id", "news"],
        "properties": {"id": {"type": "string", "pattern": f"^{CASE_ID.pattern}$"}, "news": list_of(_entry())},
    }


def _entry() -> Schema:
    """A piece of news: its day, the fact it is about, and the value that fact has from then on."""
    return {
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


def _facts() -> dict[str, Schema]:
    """What each known entry can hold."""
    name = {"type": "string", "maxLength": LONGEST_NAME}
    put_away = {"enum": [None, *map(str, PutAway)]}
    facts = {path: of_kind(about.kind) for path, (_, about) in facts_of(Situation).items()}
    return facts | {"company": name, "role": name, "put_away": put_away}


def main(arguments: list[str], target: Path = TARGET) -> None:
    """Write the file, or stop with a message where `--check` finds that it differs."""
    text = json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"
    if arguments != ["--check"]:
        target.write_text(text, "utf-8")
    elif not target.exists() or target.read_text("utf-8") != text:
        sys.exit(f"{target.name} is not what the core keeps. Run: make types")


if __name__ == "__main__":
    main(sys.argv[1:])
