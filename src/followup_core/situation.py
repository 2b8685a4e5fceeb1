"""A situation: everything a visitor told us, one field a fact.

The class body of `Situation` is the questionnaire, in the order in which the form asks it. Keys and values of
`from_dict` and `to_dict` are the public JSON, described on the page `api`.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any, Self

from followup_core.facts import Record, Variant, days_that_happened, fact, write_record
from followup_core.kinds import DAY, DAYS, YES_NO, Choice, Code, Nullable, Region
from followup_core.problems import Problems
from followup_core.replies import REPLIES, WEEK, NewTimeline, Reply, Said


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
    """How far the visitor has got with connecting on LinkedIn."""

    NOT_ASKED = "not_asked"
    AGREED = "agreed"
    RELUCTANT = "reluctant"
    CONNECTED = "connected"


class AnotherJob(StrEnum):
    """Whether the visitor has taken another job, and told this employer."""

    NONE = "none"
    TAKEN = "taken"
    TAKEN_AND_TOLD = "taken_and_told"


class Pace(StrEnum):
    """How quickly such an employer usually decides (A8)."""

    USUAL = "usual"
    SLOW = "slow"


class Awaiting(StrEnum):
    """What the visitor is waiting for; it changes words, never the verdict (A9)."""

    DECISION = "decision"
    NEXT_STEP = "next_step"
    CHECKS = "checks"


class ThankYou(StrEnum):
    """Whether a thank-you note was sent; nobody is nagged to send one."""

    UNKNOWN = "unknown"
    SENT = "sent"
    NOT_SENT = "not_sent"


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherOffer:
    """Another employer's offer that needs an answer by a day."""

    answer_by: date = field(metadata=fact(DAY))
    told: bool = field(default=False, metadata=fact(YES_NO))

    @classmethod
    def samples(cls, today: date) -> tuple[tuple[str, Self], ...]:
        """Another employer needs an answer in a week."""
        return (("waiting", cls(answer_by=today + WEEK)),)


NEWS = ("still_deciding", "new_timeline", "check_in_on", "turned_down", "offer")
"""What can have come back, in the order offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Everything a visitor told us; only the interview day is needed.

    >>> Situation.from_dict({"interview_day": "2026-11-20"}).contact
    <Contact.COMPANY: 'company'>
    """

    interview_day: date = field(metadata=fact(DAY, moves_dates=True))
    timeline: Said | None = field(default=None, metadata=fact(Nullable(Record(Said)), moves_dates=True, rank=3))
    came_back: Reply | None = field(
        default=None, metadata=fact(Nullable(Variant(REPLIES)), moves_dates=True, rank=2, cases=NEWS)
    )
    follow_ups: tuple[date, ...] = field(
        default=(), metadata=fact(DAYS, happened=True, moves_dates=True, rank=1, cases=("",))
    )
    contact: Contact = field(default=Contact.COMPANY, metadata=fact(Choice(Contact), rank=4, cases=("recruiter",)))
    channel: Channel = field(default=Channel.NONE, metadata=fact(Choice(Channel), rank=5))
    portal_checked_on: date | None = field(
        default=None, metadata=fact(Nullable(DAY), happened=True, asked_with="channel")
    )
    linkedin: LinkedIn = field(default=LinkedIn.NOT_ASKED, metadata=fact(Choice(LinkedIn), words_only=True))
    country: str | None = field(default=None, metadata=fact(Nullable(Code()), rank=6))
    region: str | None = field(default=None, metadata=fact(Nullable(Region()), asked_with="country"))
    only_successful_hear_back: bool = field(default=False, metadata=fact(YES_NO, rank=7))
    other_offer: OtherOffer | None = field(
        default=None, metadata=fact(Nullable(Record(OtherOffer)), rank=10, cases=("some",))
    )
    missed_appointment: date | None = field(
        default=None, metadata=fact(Nullable(DAY), happened=True, rank=11, cases=("",))
    )
    another_job: AnotherJob = field(
        default=AnotherJob.NONE, metadata=fact(Choice(AnotherJob), rank=12, cases=("taken",))
    )
    thank_you: ThankYou = field(default=ThankYou.UNKNOWN, metadata=fact(Choice(ThankYou), words_only=True))
    feedback_asked: bool = field(default=False, metadata=fact(YES_NO))
    pace: Pace = field(default=Pace.USUAL, metadata=fact(Choice(Pace), moves_dates=True, rank=9))
    asked_not_to_ask: bool = field(default=False, metadata=fact(YES_NO, rank=8))
    awaiting: Awaiting = field(default=Awaiting.DECISION, metadata=fact(Choice(Awaiting), words_only=True))

    @classmethod
    def from_dict(cls, raw: Mapping[str, object]) -> Self:
        """The situation that a JSON object describes.

        Args:
            raw: facts by name; a key that is missing has its default.

        Raises:
            SituationError: with a problem for each unknown key, value that is not allowed and pair of facts that cannot
                both be. Their words are not read yet: `as_of` does it, once it is known when they were said.
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
        """Report facts that cannot both be."""
        if self.region is not None and self.country is None and "country" not in unread:
            problems.add("region", "error.region_without_country")

    def as_of(self, today: date) -> Self:
        """The same situation as `key_dates` takes it: their words read, and the day on which they said each filled in.

        Raises:
            SituationError: a day that is said to have happened lies after `today`, or words cannot be read as said on
                their day.
        """
        problems = Problems()
        for path, day in days_that_happened(self):
            if day > today:
                problems.add(path, "error.after_today", day=day, today=today)
        timeline, reply = self.timeline, self.came_back
        if timeline:
            timeline = timeline.as_read(timeline.told_on(self.interview_day, today), "timeline", problems)
        if isinstance(reply, NewTimeline):
            reply = reply.as_read(reply.said_on, "came_back", problems)
        problems.raise_if_any()
        return replace(self, timeline=timeline, came_back=reply)


def today_from(raw: object) -> date:
    """The day that `raw` names as today.

    Raises:
        SituationError: it is not a day between 2000 and 2100.
    """
    problems = Problems()
    day = DAY.read(raw, "today", problems)
    problems.raise_if_any()
    today: date = day
    return today
