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
