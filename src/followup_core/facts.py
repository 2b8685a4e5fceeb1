"""Kinds of fact: how each is read from JSON, written back, and which other answers to try.

A fact is one field of a record: `field(default=…, metadata=fact(DAY))`. Form, JSON, assumptions and "what would
change it" walk the fields; nothing else lists the questions.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, fields
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar, NamedTuple, Protocol

from followup_core.problems import Problems
from followup_core.texts import Message, say

FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)
"""The days that a situation can name: wide enough for every interview, and the calendars know them."""

INVALID: Any = object()
"""What `read` gives for a value that it has reported as a problem."""

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CODE = re.compile(r"[A-Z]{2}", re.ASCII)


class Kind(Protocol):
    """How the values of one kind of fact are read and written."""

    name: str

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """The value that `raw` stands for; `INVALID`, with a problem noted at `path`, where it stands for none."""

    def write(self, value: Any) -> object:
        """The JSON value that stands for `value`."""

    def others(self, value: Any, today: date) -> Iterable[tuple[str, Any]]:
        """Other answers that could have been given, each with a name for its text."""


class Fact(NamedTuple):
    """What is known of one fact beside its name and default.

    Attributes:
        kind: how it is read, written and drawn.
        happened: whether its days are things that have happened, so that they lie on or before today.
    """

    kind: Kind
    happened: bool = False


def fact(kind: Kind, *, happened: bool = False) -> Mapping[str, Fact]:
    """The metadata of a dataclass field that is a fact."""
    return {"fact": Fact(kind, happened)}


def facts_of(record: type) -> dict[str, tuple[Field[Any], Fact]]:
    """The facts of a record by name, in the order in which they are asked."""
    return {each.name: (each, each.metadata["fact"]) for each in fields(record) if "fact" in each.metadata}


class Day:
    """A day, written as 2026-12-04."""

    name = "day"

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        day = _day(raw)
        if day is None:
            problems.add(path, "error.day", value=_shown(raw))
        elif not FIRST_DAY <= day <= LAST_DAY:
            problems.add(path, "error.day_out_of_range", day=day, first=FIRST_DAY, last=LAST_DAY)
        else:
            return day
        return INVALID

    def write(self, value: Any) -> object:
        """See `Kind.write`."""
        return value.isoformat()

    def others(self, value: Any, today: date) -> Iterable[tuple[str, Any]]:
        """A day that was not named could have been today."""
        return () if value else (("today", today),)


class Days:
    """A list of days, in the order in which they were given: a problem's path counts as the form does."""

    name = "days"

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        if not isinstance(raw, list | tuple):
            problems.add(path, "error.list_of_days", value=_shown(raw))
            return INVALID
        days = [DAY.read(item, f"{path}[{index}]", problems) for index, item in enumerate(raw)]
        return INVALID if INVALID in days else tuple(days)

    def write(self, value: Any) -> object:
        """See `Kind.write`."""
        return [DAY.write(day) for day in value]

    def others(self, value: Any, today: date) -> Iterable[tuple[str, Any]]:
        """None at all, or one more, today."""
        return (("none", ()), ("today", (*value, today))) if value else (("today", (today,)),)


class Choice:
    """One of the values of an enumeration."""

    name = "choice"

    def __init__(self, options: type[StrEnum]) -> None:
        self.options = options

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        if isinstance(raw, str) and raw in set(self.options):
            return self.options(raw)
        problems.add(path, "error.choice", value=_shown(raw), allowed=tuple(self.options))
        return INVALID

    def write(self, value: Any) -> object:
        """See `Kind.write`."""
        return str(value)

    def others(self, value: Any, today: date) -> Iterable[tuple[str, Any]]:
        """Every other option."""
        return ((option, option) for option in self.options if option is not value)


class YesNo:
    """True or false."""

    name = "yes_no"

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        if isinstance(raw, bool):
            return raw
        problems.add(path, "error.yes_no", value=_shown(raw))
        return INVALID

    def write(self, value: Any) -> object:
        """See `Kind.write`."""
        return value

    def others(self, value: Any, today: date) -> Iterable[tuple[str, Any]]:
        """The opposite."""
        return (("no" if value else "yes", not value),)


class Words:
    """What somebody said, as text."""

    name = "words"

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        if isinstance(raw, str):
            return raw
        problems.add(path, "error.words", value=_shown(raw))
        return INVALID

    def write(self, value: Any) -> object:
        """See `Kind.write`."""
        return value

    def others(self, value: Any, today: date) -> Iterable[tuple[str, Any]]:
        """None: what somebody said, and where they are, is not guessed at."""
        return ()


class Code(Words):
    """The two capital letters of a country (ISO 3166-1)."""

    name = "country"

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        if isinstance(raw, str) and _CODE.fullmatch(raw):
            return raw
        problems.add(path, "error.country_code", value=_shown(raw))
        return INVALID


class Region(Words):
    """A part of a country, by the code that the calendar knows it by."""

    name = "region"


class Optional:
    """Null, or a value of another kind."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.name = kind.name

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        return None if raw is None else self.kind.read(raw, path, problems)

    def write(self, value: Any) -> object:
        """See `Kind.write`."""
        return None if value is None else self.kind.write(value)

    def others(self, value: Any, today: date) -> Iterable[tuple[str, Any]]:
        """Null where there is a value, and what the kind itself offers."""
        if value is not None and self.kind.others(None, today):
            yield "none", None
        yield from self.kind.others(value, today)


class Record:
    """An object with facts of its own; a record's `check_together` reports values that do not fit each other.

    It is told which values could not be read, so that it says nothing of what is reported already.
    """

    name = "record"

    def __init__(self, record: type) -> None:
        self.record = record

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        if not isinstance(raw, Mapping):
            problems.add(path, "error.object", value=_shown(raw), allowed=tuple(facts_of(self.record)))
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
            problems.add(path, "error.object", value=_shown(raw), allowed=(self.key,))
            return INVALID
        kind = raw[self.key]
        if not isinstance(kind, str) or kind not in self.options:
            problems.add(f"{path}.{self.key}", "error.choice", value=_shown(kind), allowed=tuple(self.options))
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


DAY, DAYS, YES_NO, WORDS = Day(), Days(), YesNo(), Words()


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
            problems.add(_joined(path, key), "error.unknown", allowed=tuple(known))
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


def _day(raw: object) -> date | None:
    if not isinstance(raw, str) or not _ISO_DAY.fullmatch(raw):
        return None
    try:
        return date.fromisoformat(raw)
    except ValueError:
        return None


def _shown(raw: object) -> Message:
    """A value as an error quotes it: a short text in quotation marks, or what kind of thing it is."""
    if isinstance(raw, str):
        return say("error.quoted", text=raw if len(raw) <= 60 else raw[:57] + "…")
    kind = "null" if raw is None else type(raw).__name__
    return say("error.kind_of_value", kind=say(f"json.{kind}") if kind in _JSON_KINDS else kind)


_JSON_KINDS = frozenset({"null", "bool", "int", "float", "list", "tuple", "dict"})


def _joined(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key
