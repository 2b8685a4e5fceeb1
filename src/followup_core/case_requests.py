"""The requests about a case that goes on, as records of facts; see `requests.py` for those of a first answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from followup_core.case_link import CASE_ID
from followup_core.case_log import LONGEST_NAME, PutAway
from followup_core.facts import fact
from followup_core.interviews import LONGEST_LIST
from followup_core.kinds import DAY, INVALID, WORDS, YES_NO, Anything, Choice, Nullable, Object, Words
from followup_core.limits import LONGEST_MESSAGE
from followup_core.problems import Problem, Problems, SituationError
from followup_core.texts import Message, render, say
from followup_core.verdicts import Verdict


class Id(Words):
    """The id of a kept case."""

    name = "case_id"

    def read(self, raw: object, path: str, problems: Problems) -> object:
        """See `Kind.read`."""
        if isinstance(raw, str) and CASE_ID.fullmatch(raw):
            return raw
        problems.add(path, "error.needed", what=say("allowed.case_id"))
        return INVALID


ID, SITUATION, LIST = Id(), Object("situation"), Words(LONGEST_LIST)
LINK = Words(LONGEST_MESSAGE)


class Happened(StrEnum):
    """What can have happened since."""

    DONE = "done"
    WROTE = "wrote"
    ANSWERED = "answered"


class Deed(StrEnum):
    """What can be done with the list of kept cases."""

    SHOW = "show"
    KEEP = "keep"
    PUT_AWAY = "put_away"
    DELETE = "delete"
    BRING_IN = "bring_in"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRequest:
    """A situation and its day, with the verdict that it `said` where that is known already, or a fragment.

    `list` is the list of kept cases, for a fragment whose case may be one of them.
    """

    situation: Mapping[str, object] | None = field(default=None, metadata=fact(Nullable(SITUATION)))
    fragment: str | None = field(default=None, metadata=fact(Nullable(LINK)))
    list: object = field(default=None, metadata=fact(Anything()))
    today: date | None = field(default=None, metadata=fact(Nullable(DAY)))
    said: Verdict | None = field(default=None, metadata=fact(Nullable(Choice(Verdict))))
    id: str | None = field(default=None, metadata=fact(Nullable(ID)))
    language: object = field(default=None, metadata=fact(Anything()))


@dataclass(frozen=True, slots=True, kw_only=True)
class SinceRequest:
    """A situation, what happened, and the day of it, which is today where it is left out.

    `said` is the verdict that was done, where it is known already.
    """

    situation: Mapping[str, object] = field(metadata=fact(SITUATION))
    today: date = field(metadata=fact(DAY))
    what: Happened = field(metadata=fact(Choice(Happened)))
    day: date | None = field(default=None, metadata=fact(Nullable(DAY)))
    said: Verdict | None = field(default=None, metadata=fact(Nullable(Choice(Verdict))))
    language: object = field(default=None, metadata=fact(Anything()))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderRequest:
    """A situation, and what its reminder is to contain."""

    situation: Mapping[str, object] = field(metadata=fact(SITUATION))
    today: date = field(metadata=fact(DAY))
    company: str = field(default="", metadata=fact(WORDS))
    role: str = field(default="", metadata=fact(WORDS))
    page: str = field(default="", metadata=fact(WORDS))
    id: str | None = field(default=None, metadata=fact(Nullable(ID)))
    made_before: object = field(default=0, metadata=fact(Anything()))
    file: bool = field(default=True, metadata=fact(YES_NO))
    language: object = field(default=None, metadata=fact(Anything()))


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewsRequest:
    """The list as it is kept, the day, what to do, and what that takes."""

    list: str | None = field(default=None, metadata=fact(Nullable(LIST)))
    today: date = field(metadata=fact(DAY))
    do: Deed = field(default=Deed.SHOW, metadata=fact(Choice(Deed)))
    id: str | None = field(default=None, metadata=fact(Nullable(ID)))
    new: bool = field(default=False, metadata=fact(YES_NO))
    situation: Mapping[str, object] | None = field(default=None, metadata=fact(Nullable(SITUATION)))
    before: Mapping[str, object] | None = field(default=None, metadata=fact(Nullable(SITUATION)))
    company: str | None = field(default=None, metadata=fact(Nullable(WORDS)))
    role: str | None = field(default=None, metadata=fact(Nullable(WORDS)))
    why: PutAway | None = field(default=None, metadata=fact(Nullable(Choice(PutAway))))
    file: str | None = field(default=None, metadata=fact(Nullable(LIST)))
    page: str = field(default="", metadata=fact(WORDS))
    made_before: object = field(default=None, metadata=fact(Anything()))
    language: object = field(default=None, metadata=fact(Anything()))


def needed(key: str, value: Any, kind: str = "situation") -> Any:
    """A value that this request needs, though not every request of its kind does."""
    if value is None:
        raise wrong(key, say("error.needed", what=say(f"allowed.{kind}")))
    return value


def wrong(path: str, message: Message) -> SituationError:
    """The error for a request with one thing wrong."""
    return SituationError((Problem(path, message),))


def one_name(text: str) -> str:
    """A name on one line, cut to the length that is kept."""
    return " ".join(text.split())[:LONGEST_NAME]


def made_before(given: object, otherwise: int) -> int:
    """The number of revisions that was given, or `otherwise` where it is not a number."""
    return given if isinstance(given, int) else otherwise


def in_words(problems: Iterable[Problem], language: str) -> list[dict[str, object]]:
    """Problems that do not stop an answer, as JSON values."""
    return [{"path": each.path, "text": render(each.message, language)} for each in problems]
