"""A situation: everything a visitor told us, one field a fact.

The class body of `Situation` is the questionnaire, in the order in which the form asks it. Keys and values of
`from_dict` and `to_dict` are the public JSON, described on the page `api`.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple, Self

from followup_core.facts import (
    DAY,
    DAYS,
    FIRST_DAY,
    LAST_DAY,
    WORDS,
    YES_NO,
    Choice,
    Code,
    Optional,
    Record,
    Region,
    Variant,
    days_that_happened,
    fact,
    write_record,
)
from followup_core.problems import Problem, Problems, TimelineError
from followup_core.texts import say
from followup_core.timeline import Timeline, read_timeline
from followup_core.workdays import WEEKENDS, Calendar

WEEK = timedelta(days=7)

WORDS_AT_ONCE = 8
"""How many readings are kept in memory: a situation has two."""


class Contact(StrEnum):
    """Whom the visitor writes to."""

    COMPANY = "company"
    RECRUITER = "recruiter"


class Channel(StrEnum):
    """The way they told the visitor to use."""

    NONE = "none"
    EMAIL = "email"
    PORTAL = "portal"
    PHONE = "phone"


class LinkedIn(StrEnum):
    """What came of asking to connect on LinkedIn."""

    NOT_ASKED = "not_asked"
    AGREED = "agreed"
    RELUCTANT = "reluctant"
    CONNECTED = "connected"


class AnotherJob(StrEnum):
    """Whether the visitor has taken another job, and told this employer."""

    NONE = "none"
    TAKEN = "taken"
    TAKEN_AND_TOLD = "taken_and_told"


class ThankYou(StrEnum):
    """Whether a thank-you note was sent; never nags."""

    UNKNOWN = "unknown"
    SENT = "sent"
    NOT_SENT = "not_sent"


class NamedTime(NamedTuple):
    """The day that their words come to: a deadline, or the start of an open end (a floor)."""

    day: date
    open_ended: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What they said about when they would be in touch, at the interview or before.

    `deadline` given outright wins over `words`, which then are only shown.
    """

    words: str | None = field(default=None, metadata=fact(Optional(WORDS)))
    deadline: date | None = field(default=None, metadata=fact(Optional(DAY)))
    open_ended: bool = field(default=False, metadata=fact(YES_NO))
    said_on: date | None = field(default=None, metadata=fact(Optional(DAY), happened=True))

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
    answered_on: date | None = field(default=None, metadata=fact(Optional(DAY), happened=True))

    def check_together(self, path: str, problems: Problems, _unread: Set[str]) -> None:
        """Report a yes that came before the offer."""
        if self.answered_on and self.answered_on < self.on:
            problems.add(f"{path}.answered_on", "error.yes_before_offer", day=self.answered_on, offer=self.on)

    @classmethod
    def samples(cls, today: date) -> tuple[tuple[str, Self], ...]:
        """They made an offer today."""
        return (("offer", cls(on=today)),)


type Reply = NewTimeline | StillDeciding | CheckIn | TurnedDown | Offer

REPLIES: dict[str, type] = {
    "new_timeline": NewTimeline,
    "still_deciding": StillDeciding,
    "check_in_on": CheckIn,
    "turned_down": TurnedDown,
    "offer": Offer,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherOffer:
    """Another employer's offer that needs an answer by a day."""

    answer_by: date = field(metadata=fact(DAY))
    told: bool = field(default=False, metadata=fact(YES_NO))

    @classmethod
    def samples(cls, today: date) -> tuple[tuple[str, Self], ...]:
        """Another employer needs an answer in a week."""
        return (("waiting", cls(answer_by=today + WEEK)),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Everything a visitor told us; only the interview day is needed.

    >>> Situation.from_dict({"interview_day": "2026-11-20"}).contact
    <Contact.COMPANY: 'company'>
    """

    interview_day: date = field(metadata=fact(DAY))
    timeline: Said | None = field(default=None, metadata=fact(Optional(Record(Said))))
    came_back: Reply | None = field(default=None, metadata=fact(Optional(Variant(REPLIES))))
    follow_ups: tuple[date, ...] = field(default=(), metadata=fact(DAYS, happened=True))
    contact: Contact = field(default=Contact.COMPANY, metadata=fact(Choice(Contact)))
    channel: Channel = field(default=Channel.NONE, metadata=fact(Choice(Channel)))
    portal_checked_on: date | None = field(default=None, metadata=fact(Optional(DAY), happened=True))
    linkedin: LinkedIn = field(default=LinkedIn.NOT_ASKED, metadata=fact(Choice(LinkedIn)))
    country: str | None = field(default=None, metadata=fact(Optional(Code())))
    region: str | None = field(default=None, metadata=fact(Optional(Region())))
    only_successful_hear_back: bool = field(default=False, metadata=fact(YES_NO))
    other_offer: OtherOffer | None = field(default=None, metadata=fact(Optional(Record(OtherOffer))))
    missed_appointment: date | None = field(default=None, metadata=fact(Optional(DAY), happened=True))
    another_job: AnotherJob = field(default=AnotherJob.NONE, metadata=fact(Choice(AnotherJob)))
    thank_you: ThankYou = field(default=ThankYou.UNKNOWN, metadata=fact(Choice(ThankYou)))
    feedback_asked: bool = field(default=False, metadata=fact(YES_NO))

    @classmethod
    def from_dict(cls, raw: Mapping[str, object]) -> Self:
        """The situation that a JSON object describes.

        Args:
            raw: facts by name; a key that is missing has its default.

        Raises:
            SituationError: with a problem for each unknown key, value that is not allowed, words that cannot be
                read and pair of facts that cannot both be.
        """
        problems = Problems()
        made: Any = Record(cls).read(raw, "", problems)
        problems.raise_if_any()
        checked: Self = made
        return checked

    def to_dict(self) -> dict[str, object]:
        """All facts as JSON values; `from_dict` reads them back as the same situation."""
        return write_record(self)

    def check_together(self, path: str, problems: Problems, unread: Set[str]) -> None:
        """Report facts that cannot both be, and words that cannot be read."""
        if self.region is not None and self.country is None and "country" not in unread:
            problems.add("region", "error.region_without_country")
        if self.timeline:
            _note_unreadable(self.timeline, self.timeline.said_on or self.interview_day, "timeline", problems)
        if isinstance(self.came_back, NewTimeline):
            _note_unreadable(self.came_back, self.came_back.said_on, "came_back", problems)

    def as_of(self, today: date) -> Self:
        """The same situation with the day filled in on which a timeline was said, where that was left open.

        Raises:
            SituationError: a day that is said to have happened lies after `today`, or the words of the timeline
                cannot be read as said on that day.
        """
        problems = Problems()
        for path, day in days_that_happened(self):
            if day > today:
                problems.add(path, "error.after_today", day=day, today=today)
        timeline = self.timeline
        if timeline and timeline.said_on is None:
            timeline = replace(timeline, said_on=min(self.interview_day, today))
            _note_unreadable(timeline, min(self.interview_day, today), "timeline", problems)
        problems.raise_if_any()
        return replace(self, timeline=timeline)


def today_from(raw: object) -> date:
    """The day that `raw` names as today.

    Raises:
        SituationError: it is no day between 2000 and 2100.
    """
    problems = Problems()
    day = DAY.read(raw, "today", problems)
    problems.raise_if_any()
    today: date = day
    return today


@lru_cache(maxsize=WORDS_AT_ONCE)
def _read(words: str, said_on: date) -> Timeline | None:
    """One answer asks for the same words some thirty times, once for each "what would change it"."""
    return read_timeline(words, said_on)


def _note_unreadable(said: Said, said_on: date, path: str, problems: Problems) -> None:
    """Report words that cannot be read, or whose day is beyond every calendar, at `path`."""
    try:
        named = said.named_time(said_on, WEEKENDS)
    except TimelineError as error:
        problems.found += [Problem(f"{path}.words", each.message, each.span) for each in error.problems]
        return
    if named and not FIRST_DAY <= named.day <= LAST_DAY:
        problems.found.append(
            Problem(f"{path}.words", say("error.day_out_of_range", day=named.day, first=FIRST_DAY, last=LAST_DAY))
        )
