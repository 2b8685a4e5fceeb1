"""The requests of the calls as records of facts, so that they are read, and refused, as a situation is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from followup_core.facts import Record, fact
from followup_core.kinds import DAY, WORDS, Anything, Choice, Code, Nullable, Object, Region, Words
from followup_core.limits import LONGEST_MESSAGE
from followup_core.problems import Problems
from followup_core.replies import Said

MESSAGE = Words(LONGEST_MESSAGE)


def read_request(record: type, request: Mapping[str, object]) -> Any:
    """The request as its record.

    Raises:
        SituationError: with a problem for each key that is unknown or missing and each value that does not fit.
    """
    problems = Problems()
    made = Record(record).read(request, "", problems)
    problems.raise_if_any()
    return made


class DateOrder(StrEnum):
    """How somebody reads 03/04: day first, or month first."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRequest:
    """A situation, whose facts are read on their own, and the visitor's day."""

    situation: Mapping[str, object] = field(metadata=fact(Object("situation")))
    today: date = field(metadata=fact(DAY))
    language: object = field(default=None, metadata=fact(Anything()))


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRequest(CheckRequest):
    """The same, with another day to look at."""

    day: date = field(metadata=fact(DAY))


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRequest:
    """Words and the day they were said."""

    words: str | None = field(default=None, metadata=fact(Nullable(WORDS)))
    said_on: date = field(metadata=fact(DAY))
    country: str | None = field(default=None, metadata=fact(Nullable(Code())))
    region: str | None = field(default=None, metadata=fact(Nullable(Region())))
    date_order: DateOrder | None = field(default=None, metadata=fact(Nullable(Choice(DateOrder))))
    language: object = field(default=None, metadata=fact(Anything()))

    def day_first(self) -> bool | None:
        """Whether the day stands before the month; None where nothing says so."""
        return None if self.date_order is None else self.date_order is DateOrder.DAY_FIRST


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardRequest:
    """A timeline as in a situation, with the circumstances in which it is read.

    For words said at the interview, the `interview_day` is given where it is known.
    """

    said: Said = field(metadata=fact(Record(Said)))
    interview_day: date | None = field(default=None, metadata=fact(Nullable(DAY)))
    today: date = field(metadata=fact(DAY))
    country: str | None = field(default=None, metadata=fact(Nullable(Code())))
    region: str | None = field(default=None, metadata=fact(Nullable(Region())))
    language: object = field(default=None, metadata=fact(Anything()))


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRequest:
    """A pasted message and the day it came."""

    text: str | None = field(default=None, metadata=fact(Nullable(MESSAGE)))
    received_on: date = field(metadata=fact(DAY))
    language: object = field(default=None, metadata=fact(Anything()))


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingRequest:
    """A message that is being written, and the role it is about."""

    text: str | None = field(default=None, metadata=fact(Nullable(MESSAGE)))
    position: str | None = field(default=None, metadata=fact(Nullable(WORDS)))
    language: object = field(default=None, metadata=fact(Anything()))
