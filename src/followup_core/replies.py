"""What they said: a time at the interview or before, and what came back since.

Each is a record of facts, with the samples of itself that "what would change it" tries.
"""

from collections.abc import Set
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple, Self, TypeAlias

from followup_core.facts import fact
from followup_core.kinds import DAY, FIRST_DAY, LAST_DAY, WORDS, YES_NO, Nullable
from followup_core.problems import Problem, Problems, TimelineError
from followup_core.timeline import Timeline, read_timeline
from followup_core.workdays import WEEKENDS, Calendar

WEEK = timedelta(days=7)

WORDS_AT_ONCE = 8
"""How many readings are kept in memory: a situation has two."""


class NamedTime(NamedTuple):
    """The day that their words come to: a deadline, or the start of an open end (a floor)."""

    day: date
    open_ended: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What they said about when they would be in touch, at the interview or before.

    `deadline` given outright wins over `words`, which then are only shown.
    """

    words: str | None = field(default=None, metadata=fact(Nullable(WORDS)))
    deadline: date | None = field(default=None, metadata=fact(Nullable(DAY)))
    open_ended: bool = field(default=False, metadata=fact(YES_NO))
    said_on: date | None = field(default=None, metadata=fact(Nullable(DAY), happened=True))

    def check_together(self, path: str, problems: Problems, unread: Set[str]) -> None:
        """Report a timeline with neither words nor a day."""
        if self.deadline is None and not (self.words or "").strip() and not unread & {"words", "deadline"}:
            problems.add(path, "error.words_or_day")

    @classmethod
    def samples(cls, today: date) -> tuple[tuple[str, Self], ...]:
        """A time that is over, one that runs, and a floor; for "what would change it"."""
        return (
            ("passed", cls(deadline=today - WEEK, said_on=today - 2 * WEEK)),
            ("ahead", cls(deadline=today + WEEK, said_on=today - WEEK)),
            ("floor", cls(deadline=today + WEEK, open_ended=True, said_on=today - WEEK)),
        )

    def reading(self, said_on: date) -> Timeline | None:
        """Their words, read; None where they name no time, or where the day was given outright.

        Raises:
            TimelineError: the words cannot be read.
        """
        return None if self.deadline or not self.words else _read(self.words, said_on)

    def named_time(self, said_on: date, calendar: Calendar) -> NamedTime | None:
        """The day that they named, working days counted in `calendar`; None where they named none."""
        if self.deadline:
            return NamedTime(self.deadline, self.open_ended)
        timeline = self.reading(said_on)
        if timeline is None:
            return None
        likeliest = timeline.readings[0]
        return NamedTime(likeliest.window(calendar).latest, self.open_ended or likeliest.open_ended)

    def note_unreadable(self, said_on: date, path: str, problems: Problems) -> None:
        """Report words that cannot be read, or whose day is beyond every calendar, below `path`."""
        try:
            named = self.named_time(said_on, WEEKENDS)
        except TimelineError as error:
            problems.found += [Problem(f"{path}.words", each.message, each.span) for each in error.problems]
            return
        if named and not FIRST_DAY <= named.day <= LAST_DAY:
            problems.add(f"{path}.words", "error.day_out_of_range", day=named.day, first=FIRST_DAY, last=LAST_DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTimeline(Said):
    """They answered, and named a time."""

    said_on: date = field(metadata=fact(DAY, happened=True))

    @classmethod
    def samples(cls, today: date) -> tuple[tuple[str, Self], ...]:
        """They wrote today, and named a day in a week."""
        return (("new_timeline", cls(deadline=today + WEEK, said_on=today)),)


@dataclass(frozen=True, slots=True, kw_only=True)
class StillDeciding:
    """They answered and named no time."""

    on: date = field(metadata=fact(DAY, happened=True))

    @classmethod
    def samples(cls, today: date) -> tuple[tuple[str, Self], ...]:
        """They wrote today, and named no time."""
        return (("still_deciding", cls(on=today)),)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """They asked to be asked again on a day."""

    day: date = field(metadata=fact(DAY))
    said_on: date = field(metadata=fact(DAY, happened=True))

    def check_together(self, path: str, problems: Problems, _unread: Set[str]) -> None:
        """Report a day to ask on that lies before they named it."""
        if self.day < self.said_on:
            problems.add(f"{path}.day", "error.ask_before_said", day=self.day, said_on=self.said_on)

    @classmethod
    def samples(cls, today: date) -> tuple[tuple[str, Self], ...]:
        """They asked today to be asked again in a week."""
        return (("check_in_on", cls(day=today + WEEK, said_on=today)),)


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnedDown:
    """They said no, or the post is filled or withdrawn."""

    on: date = field(metadata=fact(DAY, happened=True))

    @classmethod
    def samples(cls, today: date) -> tuple[tuple[str, Self], ...]:
        """They said no today."""
        return (("turned_down", cls(on=today)),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """They offered the job; `answered_on` is the day on which the visitor said yes."""

    on: date = field(metadata=fact(DAY, happened=True))
    answered_on: date | None = field(default=None, metadata=fact(Nullable(DAY), happened=True))

    def check_together(self, path: str, problems: Problems, _unread: Set[str]) -> None:
        """Report a yes that came before the offer."""
        if self.answered_on and self.answered_on < self.on:
            problems.add(f"{path}.answered_on", "error.yes_before_offer", day=self.answered_on, offer=self.on)

    @classmethod
    def samples(cls, today: date) -> tuple[tuple[str, Self], ...]:
        """They made an offer today."""
        return (("offer", cls(on=today)),)


Reply: TypeAlias = NewTimeline | StillDeciding | CheckIn | TurnedDown | Offer

REPLIES: dict[str, type] = {
    "new_timeline": NewTimeline,
    "still_deciding": StillDeciding,
    "check_in_on": CheckIn,
    "turned_down": TurnedDown,
    "offer": Offer,
}


def reply_day(reply: Reply) -> date:
    """The day on which a reply came."""
    return reply.said_on if isinstance(reply, NewTimeline | CheckIn) else reply.on


@lru_cache(maxsize=WORDS_AT_ONCE)
def _read(words: str, said_on: date) -> Timeline | None:
    """One answer asks for the same words some thirty times, once for each "what would change it"."""
    return read_timeline(words, said_on)
