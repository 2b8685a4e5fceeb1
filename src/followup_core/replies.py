"""What they said: a time at the interview or before, and what came back since.

Each is a record of facts, with the samples of itself that "what would change it" tries.
"""

from collections.abc import Set
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import NamedTuple, Self, TypeAlias

from followup_core.facts import fact
from followup_core.kinds import DAY, FIRST_DAY, LAST_DAY, WORDS, YES_NO, Nullable
from followup_core.problems import Problem, Problems, TimelineError
from followup_core.timeline import Reading, read_timeline
from followup_core.workdays import WEEKENDS, Calendar

WEEK = timedelta(days=7)


class NamedTime(NamedTuple):
    """What they said about when they would be in touch, as days.

    Attributes:
        day: the deadline, or the start of an open end (a floor).
        open_ended: whether it is a floor.
        opens: from when they may be in touch.
        said_on: the day on which they said it.
    """

    day: date
    open_ended: bool
    opens: date
    said_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What they said about when they would be in touch, at the interview or before.

    `deadline` given outright wins over `words`, which then are only shown. `readings` is not a fact: it is what the
    words can mean, the likeliest first, empty where they name no time, and None until `as_read` has read them.
    """

    words: str | None = field(default=None, metadata=fact(Nullable(WORDS)))
    deadline: date | None = field(default=None, metadata=fact(Nullable(DAY)))
    open_ended: bool = field(default=False, metadata=fact(YES_NO))
    said_on: date | None = field(default=None, metadata=fact(Nullable(DAY), happened=True))
    readings: tuple[Reading, ...] | None = field(default=None, compare=False, repr=False)

    def check_together(self, path: str, problems: Problems, unread: Set[str]) -> None:
        """Report a timeline with neither words nor a day."""
        if self.deadline is None and not (self.words or "").strip() and not unread & {"words", "deadline"}:
            problems.add(path, "error.words_or_day")

    @classmethod
    def samples(cls, today: date) -> tuple[tuple[str, Self], ...]:
        """A date that has passed, one still to come, and a floor; for "what would change it"."""
        return (
            ("passed", cls(deadline=today - WEEK, said_on=today - 2 * WEEK)),
            ("ahead", cls(deadline=today + WEEK, said_on=today - WEEK)),
            ("floor", cls(deadline=today + WEEK, open_ended=True, said_on=today - WEEK)),
        )

    def told_on(self, interview_day: date, today: date) -> date:
        """The day on which they said it: the one named, or else the interview day, or today where that is ahead."""
        return self.said_on or min(interview_day, today)

    def as_read(self, said_on: date, path: str, problems: Problems) -> Self:
        """The same as said on `said_on`, with its words read: the one place where that is done.

        Words that cannot be read, or whose day is beyond every calendar, are reported below `path`.
        """
        readings: tuple[Reading, ...] = ()
        if self.words and not self.deadline:
            try:
                timeline = read_timeline(self.words, said_on)
            except TimelineError as error:
                problems.found += [Problem(f"{path}.words", each.message, each.span) for each in error.problems]
                return self
            readings = timeline.readings if timeline else ()
        read = replace(self, said_on=said_on, readings=readings)
        named = read.named_time(WEEKENDS)
        if named and not FIRST_DAY <= named.day <= LAST_DAY:
            problems.add(f"{path}.words", "error.day_out_of_range", day=named.day, first=FIRST_DAY, last=LAST_DAY)
        return read

    def named_time(self, calendar: Calendar) -> NamedTime | None:
        """The time that they named, working days counted in `calendar`; None where they named none."""
        assert self.said_on, "Situation.as_of fills in the day on which they said it"
        if self.deadline:
            return NamedTime(self.deadline, self.open_ended, min(self.said_on, self.deadline), self.said_on)
        assert self.readings is not None, "Situation.as_of reads the words"
        if not self.readings:
            return None
        likeliest, *_ = self.readings
        window = likeliest.window(calendar)
        return NamedTime(window.latest, self.open_ended or likeliest.open_ended, window.earliest, self.said_on)


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
    """They named a day on which to ask again."""

    day: date = field(metadata=fact(DAY))
    said_on: date = field(metadata=fact(DAY, happened=True))

    def check_together(self, path: str, problems: Problems, _unread: Set[str]) -> None:
        """Report a day to ask on that is earlier than the day they named it."""
        if self.day < self.said_on:
            problems.add(f"{path}.day", "error.ask_before_said", day=self.day, said_on=self.said_on)

    @classmethod
    def samples(cls, today: date) -> tuple[tuple[str, Self], ...]:
        """They said today to ask again in a week."""
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
