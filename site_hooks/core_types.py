"""Writes `docs/javascripts/core-types.d.ts`, the types of what the core takes and gives, from the core itself.

The types of an answer are read off the answers to sample situations, in which each verdict and each part occurs; those
of a situation from its fields. `--check` compares instead of writing.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from followup_core import Situation, check
from followup_core.answer_parts import Invitation
from followup_core.calls import call
from followup_core.facts import Record, Variant, facts_of
from followup_core.kinds import Choice, Kind, Nullable
from followup_core.rules import RULES
from followup_core.verdicts import Stage, Verdict
from site_hooks.bundle.site import PROJECT

TARGET = PROJECT / "docs" / "javascripts" / "core-types.d.ts"
SAMPLES = PROJECT / "tests" / "data" / "situations_dev.jsonl"

NAMED: Mapping[str, Iterable[str]] = {
    "verdict": Verdict,
    "changes_to": Verdict,
    "stage": Stage,
    "tone": Stage,
    "linkedin": Invitation,
    "rule": (rule.id for rule in RULES),
}
"""Keys of an answer whose text is one of a few fixed ones."""


def types() -> str:
    """The whole file."""
    allowed = {key: " | ".join(json.dumps(str(each)) for each in values) for key, values in NAMED.items()}
    samples = [json.loads(line) for line in SAMPLES.read_text("utf-8").splitlines()]
    answers = [answer for sample in samples for answer in _answers(sample)]
    return (
        "/** Written by `make types` from the core; see site_hooks/core_types.py. */\n\n"
        f"export type Answer = {_of_values(answers, '', allowed)};\n\n"
        f"export type Figure = {_of_values([*_figures(samples)], '', allowed)};\n\n"
        f"export type DayLookedAt = {_of_values([*_days(samples)], '', allowed)};\n\n"
        f"export type Situation = {_of_record(Situation)};\n"
    )


def _figures(samples: list[Any]) -> Iterator[object]:
    """The lines of days of the samples that fill one, in a country with public holidays."""
    for sample in samples:
        request = {"situation": sample["facts"] | {"country": "DE", "region": "BY"}, "today": sample["today"]}
        drawn = json.loads(call("figure", json.dumps(request)))["figure"]
        if drawn and drawn["days"]:
            yield drawn


def _days(samples: list[Any]) -> Iterator[object]:
    for sample in samples:
        request = {"situation": sample["facts"], "today": sample["today"], "day": sample["today"]}
        yield json.loads(call("day", json.dumps(request)))["day"]


def _answers(sample: Any) -> list[object]:
    """The answers to a sample on its day and on the next Saturday, since some things are only said on a day off."""
    situation, today = Situation.from_dict(sample["facts"]), date.fromisoformat(sample["today"])
    saturday = today + timedelta(days=(5 - today.weekday()) % 7)
    return [check(situation, day).to_dict() for day in (today, saturday)]


def _of_values(values: list[object], key: str, allowed: Mapping[str, str]) -> str:
    """The type that all `values` have, which stand at `key`."""
    found = {_of_simple(value, key, allowed) for value in values if not isinstance(value, dict | list)}
    objects = [value for value in values if isinstance(value, dict)]
    if objects:
        names = dict.fromkeys(name for each in objects for name in each)
        members = (f"{name}: {_of_values([each[name] for each in objects], name, allowed)}" for name in names)
        found.add("{ " + "; ".join(members) + " }")
    items = [item for value in values if isinstance(value, list) for item in value]
    if any(isinstance(value, list) for value in values):
        found.add(f"Array<{_of_values(items, key, allowed) or 'never'}>")
    return " | ".join(sorted(found, key=lambda each: (each == "null", each)))


def _of_simple(value: object, key: str, allowed: Mapping[str, str]) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case _:
            return allowed.get(key, "string")


def _of_record(record: type) -> str:
    facts = facts_of(record).items()
    return "{ " + "; ".join(f"{name}?: {_of_kind(about.kind)}" for name, (_, about) in facts) + " }"


def _of_kind(kind: Kind) -> str:
    match kind:
        case Nullable():
            return f"{_of_kind(kind.kind)} | null"
        case Record():
            return _of_record(kind.record)
        case Variant():
            return " | ".join(f'{{ kind: "{name}" }} & {_of_record(record)}' for name, record in kind.options.items())
        case Choice():
            return " | ".join(json.dumps(str(option)) for option in kind.options)
        case _:
            return {"days": "string[]", "yes_no": "boolean"}.get(kind.name, "string")


def main(arguments: list[str], target: Path = TARGET) -> None:
    """Write the file, or stop with a message where `--check` finds that it differs."""
    if arguments == ["--check"]:
        if not target.exists() or target.read_text("utf-8") != types():
            sys.exit(f"{target.name} is not what the core gives. Run: make types")
    else:
        target.write_text(types(), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
