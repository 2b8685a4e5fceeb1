"""What their words come to: a timeline, its readings, and the window of days that each means in a calendar."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Any, NamedTuple, TypeAlias

from followup_core.workdays import WEEKENDS, Calendar, add_working_days


class Window(NamedTuple):
    """The days between which the answer may come, both included."""

    earliest: date
    latest: date


class Moment(NamedTuple):
    """A day, or a number of working days counted from it; only a calendar turns that into a day.

    Attributes:
        day: the day, or the day from which to count (itself not counted).
        working_days: how many working days after `day`, or before it where negative; 0 means `day` itself.
    """

    day: date
    working_days: int = 0

    def placed(self, calendar: Calendar) -> date:
        """The day that this is in `calendar`.

        >>> Moment(date(2026, 11, 27), 1).placed(WEEKENDS)
        datetime.date(2026, 11, 30)
        """
        if self.working_days >= 0:
            return add_working_days(self.day, self.working_days, calendar)
        day = self.day
        for _ in range(-self.working_days):
            day -= timedelta(days=1)
            while not calendar.is_working_day(day):
                day -= timedelta(days=1)
        return day


class Reading(NamedTuple):
    """One way to read the words.

    Attributes:
        opens: from when they may answer.
        closes: by when.
        open_ended: the words name a start and no end ("not before Wednesday").
        negated: that start is the end of a time that they ruled out ("no decision this week").
    """

    opens: Moment
    closes: Moment
    open_ended: bool = False
    negated: bool = False

    @property
    def working_days(self) -> bool:
        """Whether the words count working days, so that the country matters."""
        return bool(self.opens.working_days or self.closes.working_days)

    def window(self, calendar: Calendar) -> Window:
        """The window this means in `calendar`; `earliest` is never after `latest`."""
        latest = self.closes.placed(calendar)
        return Window(min(self.opens.placed(calendar), latest), latest)


class Certainty(StrEnum):
    """How sure the reading is; the form asks to confirm the day wherever it is not sure.

    Attributes:
        SURE: the words have one meaning, and every word that speaks of a time is part of it.
        LIKELY: other readings are common, several times stand in different places, or a number, unit, weekday, month,
            part, feast, season or negation was left out.
        GUESS: speakers differ, a slip had to be mended, or a feast's day is an estimate.
    """

    SURE = "sure"
    LIKELY = "likely"
    GUESS = "guess"


Span: TypeAlias = tuple[int, int]


class Timeline(NamedTuple):
    """The time that words name.

    Attributes:
        words: what they said.
        said_on: the day they said it.
        readings: the ways to read it, the likeliest first; there is always one.
        understood: the characters of `words` that name the time, as (start, end).
        ignored: the other characters, as (start, end).
        unused: those among them that speak of a time or deny one.
        certainty: how sure it is.
    """

    words: str
    said_on: date
    readings: tuple[Reading, ...]
    understood: tuple[Span, ...]
    ignored: tuple[Span, ...]
    unused: tuple[Span, ...]
    certainty: Certainty

    @property
    def earliest(self) -> date:
        """The first day of the likeliest reading, where Monday to Friday are worked."""
        return self.readings[0].window(WEEKENDS).earliest

    @property
    def latest(self) -> date:
        """The last day of the likeliest reading, where Monday to Friday are worked."""
        return self.readings[0].window(WEEKENDS).latest

    @property
    def deadline(self) -> date:
        """The day by which they meant to answer: the last one of the window."""
        return self.latest

    @property
    def open_ended(self) -> bool:
        """Whether the words name a start and no end."""
        return self.readings[0].open_ended

    @property
    def working_days(self) -> bool:
        """Whether the words count working days."""
        return self.readings[0].working_days

    def to_dict(self, calendar: Calendar = WEEKENDS) -> dict[str, Any]:
        """The timeline as JSON values, placed in `calendar`; `past` says that the deadline is before `said_on`."""
        windows = [reading.window(calendar) for reading in self.readings]
        first, *others = windows
        return _days(first) | {
            "open_ended": self.open_ended,
            "working_days": self.working_days,
            "other_readings": [_days(window) for window in others],
            "understood": [list(span) for span in self.understood],
            "ignored": [list(span) for span in self.ignored],
            "unused": [list(span) for span in self.unused],
            "certainty": str(self.certainty),
            "past": first.latest < self.said_on,
        }


def _days(window: Window) -> dict[str, Any]:
    """The keys of a window."""
    latest = window.latest.isoformat()
    return {"earliest": window.earliest.isoformat(), "latest": latest, "deadline": latest}
