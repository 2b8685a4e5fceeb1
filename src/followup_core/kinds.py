"""Kinds of fact: how each is read from JSON, written back, and which other answers to try."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, Protocol

from followup_core.limits import LONGEST_WORDS, MOST_DAYS_LISTED, MOST_ECHOED
from followup_core.problems import Problems, cut
from followup_core.texts import Message, say

FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)
"""The first and the last day that a situation can name: wide enough for any interview, and known to the calendars."""

INVALID: Any = object()
"""What `read` gives for a value that it has reported as a problem."""

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CODE = re.compile(r"[A-Z]{2}", re.ASCII)
JSON_KINDS = frozenset({"null", "bool", "int", "float", "list", "tuple", "dict"})


class Kind(Protocol):
    """How the values of one kind of fact are read and written."""

    name: str

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """The value that `raw` stands for, or `INVALID` with a problem noted at `path` where it stands for none."""

    def write(self, value: Any) -> object:
        """The JSON value that stands for `value`."""

    def others(self, value: Any, today: date) -> Iterable[tuple[str, Any]]:
        """Other answers that could have been given, each with a name for its text."""


class Day:
    """A day, written as 2026-12-04."""

    name = "day"

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        day = _day(raw)
        if day is None:
            problems.add(path, "error.day", value=shown(raw))
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
    """A list of days, kept in the order given, so that the path of a problem counts as the form does."""

    name = "days"

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        if not isinstance(raw, list | tuple):
            problems.add(path, "error.list_of_days", value=shown(raw))
            return INVALID
        if len(raw) > MOST_DAYS_LISTED:
            problems.add(path, "error.too_many_days", count=len(raw), most=MOST_DAYS_LISTED)
            return INVALID
        days = [DAY.read(item, f"{path}[{index}]", problems) for index, item in enumerate(raw)]
        return INVALID if INVALID in days else tuple(days)

    def write(self, value: Any) -> object:
        """See `Kind.write`."""
        return [DAY.write(day) for day in value]

    def others(self, value: Any, today: date) -> Iterable[tuple[str, Any]]:
        """No day at all, or one more: today."""
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
        problems.add(path, "error.choice", value=shown(raw), allowed=tuple(self.options))
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
        problems.add(path, "error.yes_no", value=shown(raw))
        return INVALID

    def write(self, value: Any) -> object:
        """See `Kind.write`."""
        return value

    def others(self, value: Any, today: date) -> Iterable[tuple[str, Any]]:
        """The opposite."""
        return (("no" if value else "yes", not value),)


class Words:
    """What somebody said, as text of at most `longest` characters."""

    name = "words"

    def __init__(self, longest: int = LONGEST_WORDS) -> None:
        self.longest = longest

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        if not isinstance(raw, str):
            problems.add(path, "error.words", value=shown(raw))
        elif len(raw) > self.longest:
            problems.add(path, "error.too_long", length=len(raw), most=self.longest)
        else:
            return raw
        return INVALID

    def write(self, value: Any) -> object:
        """See `Kind.write`."""
        return value

    def others(self, value: Any, today: date) -> Iterable[tuple[str, Any]]:
        """None: nobody guesses at what was said, or where somebody is."""
        return ()


class Code(Words):
    """The two capital letters of a country (ISO 3166-1)."""

    name = "country"

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        if isinstance(raw, str) and _CODE.fullmatch(raw):
            return raw
        problems.add(path, "error.country_code", value=shown(raw))
        return INVALID


class Region(Words):
    """A part of a country, by the code that the calendar knows it by."""

    name = "region"

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        if isinstance(raw, str) and 0 < len(raw) <= MOST_ECHOED:
            return raw
        problems.add(path, "error.region_code", value=shown(raw))
        return INVALID


class Anything(Words):
    """Any JSON value, such as a language: an unknown one counts as left out."""

    name = "anything"

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        return raw


class Object(Words):
    """A JSON object whose contents are read elsewhere; an error says by its `name` what to give."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        if isinstance(raw, Mapping):
            return raw
        problems.add(path, "error.needed", what=say(f"allowed.{self.name}"))
        return INVALID


class Nullable:
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


DAY, DAYS, YES_NO, WORDS = Day(), Days(), YesNo(), Words()


def shown(raw: object) -> Message:
    """A value as an error quotes it: a short text in quotation marks, or what kind of thing it is."""
    if isinstance(raw, str):
        return say("error.quoted", text=cut(raw))
    kind = "null" if raw is None else type(raw).__name__
    return say("error.kind_of_value", kind=say(f"json.{kind}") if kind in JSON_KINDS else kind)


def _day(raw: object) -> date | None:
    if not isinstance(raw, str) or not _ISO_DAY.fullmatch(raw):
        return None
    try:
        return date.fromisoformat(raw)
    except ValueError:
        return None
