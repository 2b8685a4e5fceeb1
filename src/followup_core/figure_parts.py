"""The line of days as values: marks, arcs and bands between 0 and 1, and the labels that have room; to be drawn.

A day is a slot of the line, and what happens on it stands in the middle of its slot. The texts of the marks are the
text of the drawing: they say everything that it shows, whatever of it there is room for.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

from followup_core.answer_parts import Json, Write
from followup_core.figure_labels import IMPORTANCE, WIDTHS, Label, label_rows
from followup_core.texts import Message, say
from followup_core.verdicts import Stage
from followup_core.workdays import Calendar

MOST_DAYS = 400
"""The most days that are drawn: on a longer line single days could not be seen, so only the marks are given."""


class Mark(NamedTuple):
    """What stands on the line.

    Attributes:
        kind: a stage, or `interview`, `heard`, `window`, `sent`, `due` or `today`.
        day: its day, of a window the first.
        until: the last day of it where it has several, or None.
        when: its days in words.
        text: what it is.
        is_open: whether it begins on `day` and names no end.
    """

    kind: str
    day: date
    until: date | None
    when: Message
    text: Message
    is_open: bool = False


class Arc(NamedTuple):
    """A time of waiting: its stage, the day from which and that to which it goes, and what it is called in short."""

    stage: Stage
    day: date
    until: date
    text: Message


class Figure(NamedTuple):
    """The line of days of a case.

    Attributes:
        first, last: the days at its ends.
        today: the day it is for.
        marks: what stands on it, in order.
        arcs: the times of waiting.
        calendar: says which of its days are off.
    """

    first: date
    last: date
    today: date
    marks: tuple[Mark, ...]
    arcs: tuple[Arc, ...]
    calendar: Calendar

    @property
    def length(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    def at(self, day: date) -> float:
        """Where the middle of a day is."""
        return round(((day - self.first).days + 0.5) / self.length, 5)

    def to_dict(self, write: Write) -> Json:
        """The figure as JSON values; without days, bands and labels where it is too long to be drawn."""
        is_drawn = self.length <= MOST_DAYS
        return {
            "days": [day.isoformat() for day in self._days()] if is_drawn else [],
            "today": self.at(self.today),
            "monday": -self.first.weekday() % 7,
            "marks": [self._mark(mark, write) for mark in self.marks],
            "arcs": [self._arc(arc, write) for arc in self.arcs],
            "bands": [*self._bands(write)] if is_drawn else [],
            "labels": {str(width): self._labels(width, write) for width in WIDTHS},
        }

    def _days(self) -> Iterator[date]:
        return (self.first + timedelta(days=offset) for offset in range(self.length))

    def _edges(self, first: date, last: date) -> tuple[float, float]:
        """Where the slots of `first` to `last` begin and end."""
        begin, end = (first - self.first).days, (last - self.first).days + 1
        return round(begin / self.length, 5), round(min(end / self.length, 1), 5)

    def _mark(self, mark: Mark, write: Write) -> Json:
        begin, end = self._edges(mark.day, mark.until or mark.day)
        return {
            "kind": mark.kind,
            "days_text": write(mark.when),
            "text": write(mark.text),
            "today": mark.day == self.today and mark.kind in ("today", Stage.ACT, Stage.REST),
            "at": self.at(mark.day),
            "from": begin,
            "until": 1.0 if mark.is_open else end,
            "open": mark.is_open,
        }

    def _arc(self, arc: Arc, write: Write) -> Json:
        begin, end = self.at(arc.day), self.at(arc.until)
        return {"stage": arc.stage.value, "from": begin, "until": end, "text": write(arc.text)}

    def _bands(self, write: Write) -> Iterator[Json]:
        """The days off: weekends as one band each, every public holiday by itself, with its name."""
        for named, days in groupby(self._days(), self._off):
            run = [*days]
            for first, last in [(run[0], run[-1])] if named == "" else [(day, day) for day in run]:
                if named is None:
                    continue
                begin, end = self._edges(first, last)
                text = write(say("figure.holiday", day=first, name=named)) if named else ""
                yield {"kind": "holiday" if named else "weekend", "from": begin, "until": end, "text": text}

    def _off(self, day: date) -> str | None:
        """What a holiday is called, "" for another day off, None for a working day."""
        holiday = self.calendar.holiday_on(day)
        return holiday or (None if self.calendar.is_working_day(day) else "")

    def _labels(self, width: int, write: Write) -> list[Json]:
        wanted = [
            Label(self.at(mark.day), write(say("figure.day", day=mark.day)), str(mark.day.day), mark.kind)
            for mark in self.marks
            if mark.kind in IMPORTANCE and (mark.kind != "window" or mark.is_open)
        ]
        return [{"at": label.at, "text": label.text} for label in label_rows(wanted, width)]
