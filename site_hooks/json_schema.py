"""JSON Schema (draft 2020-12) of the facts of the core, from the facts themselves."""

from collections.abc import Mapping

from followup_core.facts import Record, Variant, facts_of
from followup_core.kinds import Choice, Kind, Nullable

type Schema = Mapping[str, object]

DRAFT = "https://json-schema.org/draft/2020-12/schema"
DAY: Schema = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}


def of_kind(kind: Kind) -> Schema:
    """The schema of a value of `kind`."""
    match kind:
        case Nullable():
            return {"anyOf": [{"type": "null"}, of_kind(kind.kind)]}
        case Record():
            return of_record(kind.record)
        case Variant():
            return {"oneOf": [of_record(record, name) for name, record in kind.options.items()]}
        case Choice():
            return {"enum": [str(option) for option in kind.options]}
    simple: dict[str, Schema] = {"day": DAY, "days": list_of(DAY), "yes_no": {"type": "boolean"}}
    return simple.get(kind.name, {"type": "string"})


def of_record(record: type, kind: str | None = None, *, needed: tuple[str, ...] = ()) -> Schema:
    """The schema of a record of facts; `kind` is what tells it from others, and `needed` what it cannot be without."""
    properties = {name: of_kind(about.kind) for name, (_, about) in facts_of(record).items()}
    told = {"kind": {"const": kind}} if kind else {}
    required = [*told, *needed]
    return {"type": "object", "additionalProperties": False, "properties": told | properties, "required": required}


def list_of(schema: Schema) -> Schema:
    """The schema of a list."""
    return {"type": "array", "items": schema}


def of_values(values: list[object]) -> Schema:
    """The schema that all `values` have, which stand at one place of many documents."""
    branches: list[Schema] = [
        {"type": name} for name in sorted({_simple(each) for each in values} - {"object", "array"})
    ]
    objects = [each for each in values if isinstance(each, dict)]
    if objects:
        names = dict.fromkeys(name for each in objects for name in each)
        properties = {name: of_values([each[name] for each in objects if name in each]) for name in names}
        always = [name for name in names if all(name in each for each in objects)]
        branches.append({"type": "object", "properties": properties, "required": always})
    if any(isinstance(each, list) for each in values):
        branches.append(list_of(of_values([item for each in values if isinstance(each, list) for item in each])))
    return branches[0] if len(branches) == 1 else {"anyOf": branches} if branches else {}


def _simple(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case str():
            return "string"
        case list():
            return "array"
    return "object"
