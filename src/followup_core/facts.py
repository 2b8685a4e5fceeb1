"""Facts: the fields of a record, each of a kind, and how a whole record is read and written.

A fact is one field of a dataclass: `field(default=…, metadata=fact(DAY))`. Form, JSON, assumptions and "what would
change it" walk the fields; nothing else lists the questions.
"""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, fields
from datetime import date
from typing import Any, ClassVar, NamedTuple

from followup_core.kinds import INVALID, Kind, shown
from followup_core.problems import Problems, cut
from followup_core.texts import say


class Fact(NamedTuple):
    """What is known of a fact besides its name and default.

    Attributes:
        kind: how it is read, written and drawn.
        happened: whether its days are those of things that have happened, so that they lie on or before today.
        moves_dates: whether key dates follow from it; they follow from no other fact.
        words_only: whether nothing but words depends on it, so that it turns no verdict, today or later.
        rank: how early a visitor should see that it was assumed, 1 before 2; None where it turns no verdict by itself.
        asked_with: the fact whose question it belongs to.
        cases: the answers that are offered under "Something else happened"; "" for one that is given by hand.
    """

    kind: Kind
    happened: bool = False
    moves_dates: bool = False
    words_only: bool = False
    rank: int | None = None
    asked_with: str | None = None
    cases: tuple[str, ...] = ()


def fact(  # noqa: PLR0913 (a name for each thing that is known of a fact)
    kind: Kind,
    *,
    happened: bool = False,
    moves_dates: bool = False,
    words_only: bool = False,
    rank: int | None = None,
    asked_with: str | None = None,
    cases: tuple[str, ...] = (),
) -> Mapping[str, Fact]:
    """The metadata of a dataclass field that is a fact; see `Fact`."""
    return {"fact": Fact(kind, happened, moves_dates, words_only, rank, asked_with, cases)}


def facts_of(record: type) -> dict[str, tuple[Field[Any], Fact]]:
    """The facts of a record by name, in the order in which they are asked."""
    return {each.name: (each, each.metadata["fact"]) for each in fields(record) if "fact" in each.metadata}


class Record:
    """An object with facts of its own; a record's `check_together` reports values that do not fit each other.

    It is told which values could not be read, so that it says nothing about what is reported already.
    """

    name = "record"

    def __init__(self, record: type) -> None:
        self.record = record

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        if not isinstance(raw, Mapping):
            problems.add(path, "error.object", value=shown(raw), allowed=tuple(facts_of(self.record)))
            return INVALID
        return read_record(self.record, raw, path, problems)

    def write(self, value: Any) -> object:
        """See `Kind.write`."""
        return write_record(value)

    def others(self, value: Any, today: date) -> Iterable[tuple[str, Any]]:
        """The samples that the record gives of itself."""
        samples: Iterable[tuple[str, Any]] = self.record.samples(today)  # type: ignore[attr-defined]
        return samples


class Variant:
    """One of several records, told apart by their key `kind`."""

    name = "variant"
    key: ClassVar[str] = "kind"

    def __init__(self, options: Mapping[str, type]) -> None:
        self.options = options

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        if not isinstance(raw, Mapping) or self.key not in raw:
            problems.add(path, "error.object", value=shown(raw), allowed=(self.key,))
            return INVALID
        kind = raw[self.key]
        if not isinstance(kind, str) or kind not in self.options:
            problems.add(f"{path}.{self.key}", "error.choice", value=shown(kind), allowed=tuple(self.options))
            return INVALID
        rest = {key: value for key, value in raw.items() if key != self.key}
        return read_record(self.options[kind], rest, path, problems)

    def write(self, value: Any) -> object:
        """See `Kind.write`."""
        kind = next(kind for kind, record in self.options.items() if isinstance(value, record))
        return {self.key: kind, **write_record(value)}

    def others(self, value: Any, today: date) -> Iterable[tuple[str, Any]]:
        """The samples of every other variant."""
        for option in self.options.values():
            if not isinstance(value, option):
                yield from option.samples(today)  # type: ignore[attr-defined]


def read_record(record: type, raw: Mapping[str, object], path: str, problems: Problems) -> Any:
    """A `record` from a JSON object, or `INVALID` with every problem noted.

    Args:
        record: a dataclass whose fields are facts.
        raw: its values by name; a key that is missing has its default.
        path: where the object stands, "" for the whole.
        problems: the collector.
    """
    known = facts_of(record)
    before = len(problems.found)
    for key in raw:
        if key not in known:
            problems.add(_joined(path, cut(key) or '""'), "error.unknown", allowed=tuple(known))
    values = {}
    for name, (spec, about) in known.items():
        if name in raw:
            values[name] = about.kind.read(raw[name], _joined(path, name), problems)
        elif spec.default is MISSING:
            problems.add(_joined(path, name), "error.needed", what=say(f"allowed.{about.kind.name}"))
    good = {name: value for name, value in values.items() if value is not INVALID}
    if all(name in good for name, (spec, _) in known.items() if spec.default is MISSING):
        made = record(**good)  # what could not be read has its default here, so that the rest is checked too
        if hasattr(made, "check_together"):
            made.check_together(path, problems, values.keys() - good.keys())
    return made if len(problems.found) == before else INVALID


def write_record(value: Any) -> dict[str, object]:
    """The facts of a record as JSON values, all of them, by name."""
    return {name: about.kind.write(getattr(value, name)) for name, (_, about) in facts_of(type(value)).items()}


def write_given(value: Any) -> dict[str, object]:
    """The facts of a record that are not at their default, as JSON values by name; `read_record` reads them back."""
    given: dict[str, object] = {}
    for name, (spec, about) in facts_of(type(value)).items():
        held = getattr(value, name)
        if held == spec.default:
            continue
        written = about.kind.write(held)
        if isinstance(written, dict):
            known, inner = facts_of(type(held)), write_given(held)
            written = {key: each for key, each in written.items() if key in inner or key not in known}
        given[name] = written
    return given


def days_that_happened(value: Any, path: str = "") -> Iterable[tuple[str, date]]:
    """Every day in a record that is said to have happened, with its path."""
    for name, (_, about) in facts_of(type(value)).items():
        held, where = getattr(value, name), _joined(path, name)
        if hasattr(held, "__dataclass_fields__"):
            yield from days_that_happened(held, where)
        elif about.happened and isinstance(held, tuple):
            yield from ((f"{where}[{index}]", day) for index, day in enumerate(held))
        elif about.happened and held is not None:
            yield where, held


def _joined(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key
