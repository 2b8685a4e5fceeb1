"""What was understood of their words, as the form shows it while they are being typed."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from followup_core.dates import key_dates
from followup_core.limits import BY_TEXT_NAME
from followup_core.problems import TimelineError
from followup_core.replies import Said
from followup_core.situation import Situation
from followup_core.texts import Message, render, say
from followup_core.timeline import Certainty, Timeline, read_timeline
from followup_core.workdays import Calendar, next_working_day


class Hearing(NamedTuple):
    """The circumstances in which words are read.

    Attributes:
        said_on: the day they were said.
        today: the visitor's day.
        calendar: whose working days count.
        day_first: whether 03/04 is first read as 3 April; None where nothing says so.
        chosen: the day that the visitor has chosen instead of the words, if any.
    """

    said_on: date
    today: date
    calendar: Calendar
    day_first: bool | None
    chosen: Said | None


def heard(words: str, hearing: Hearing, language: str) -> dict[str, Any]:
    """The words with what was understood marked, and what they mean, as JSON values.

    Args:
        words: what they said.
        hearing: when, and by whose calendar.
        language: of the sentences.

    Returns:
        `deadline` and `open_ended` are the time that the words, or the visitor's choice, come to; `text` is a sentence
        and `note` another one or None; `confirm` asks whether the day is right wherever the
        reading is not sure, or is None; `pieces` are the words in pieces, each `understood`, `unused` or `other`;
        `readings` are days to choose from, where there are several; `needs_day` is the day that must be given
        outright, because the visitor's way to write dates decides.

    Raises:
        TimelineError: the words cannot be read.
    """
    timeline = read_timeline(words, hearing.said_on, day_first=hearing.day_first)
    if timeline is None:
        return _shown(say("heard.none"), language, hearing.today.year)
    readings = _readings(timeline, hearing)
    said = hearing.chosen or readings[0]
    options = readings if len(readings) > 1 else []
    negated = timeline.readings[0].negated and hearing.chosen is None
    return _shown(_sentence(said, hearing, negated), language, hearing.today.year) | {
        **_time_of(said),
        "note": _note(said, hearing, language),
        "confirm": _confirm(timeline, hearing, language),
        "pieces": list(_pieces(timeline)),
        "readings": [_option(each, said, language, hearing.today.year) for each in options],
        "needs_day": _needs_day(words, readings[0], hearing),
    }


def _shown(sentence: Message, language: str, year: int) -> dict[str, Any]:
    empty: dict[str, Any] = {"note": None, "confirm": None, "pieces": [], "readings": [], "needs_day": None}
    return {"deadline": None, "open_ended": False, "text": render(sentence, language, year), **empty}


def _confirm(timeline: Timeline, hearing: Hearing, language: str) -> str | None:
    """Asks whether the day is right, and names the words that were left out; nothing once the visitor has chosen."""
    if timeline.certainty is Certainty.SURE or hearing.chosen:
        return None
    left = tuple(f"“{timeline.words[start:end]}”" for start, end in timeline.unused[:MOST_NAMED])
    return render(say("heard.confirm_without", words=left) if left else say("heard.confirm"), language)


MOST_NAMED = 3
"""The most words that are named among those left out."""


def _readings(timeline: Timeline, hearing: Hearing) -> list[Said]:
    """Each reading once, as a day that could be given outright."""
    days = dict.fromkeys((each.window(hearing.calendar).latest, each.open_ended) for each in timeline.readings)
    return [Said(deadline=day, open_ended=is_floor, said_on=hearing.said_on) for day, is_floor in days]


def _sentence(said: Said, hearing: Hearing, negated: bool) -> Message:
    told = replace(said, said_on=hearing.said_on)
    situation = Situation(interview_day=hearing.said_on, timeline=told)
    contact = key_dates(situation, hearing.calendar).earliest_contact
    day = said.deadline or date.min
    if negated:
        return say("heard.negated", day=day, open=next_working_day(day, hearing.calendar), contact=contact)
    return say(f"heard.{_shape(said)}", day=day, contact=contact, **BY_TEXT_NAME)


def _note(said: Said, hearing: Hearing, language: str) -> str | None:
    """Says that the time has passed, which may be right or a slip; None where it has not."""
    if said.deadline is None or said.deadline >= hearing.today:
        return None
    return render(say("heard.before_said" if said.deadline < hearing.said_on else "heard.past"), language)


def _shape(said: Said) -> str:
    return "floor" if said.open_ended else "by"


def _time_of(said: Said) -> dict[str, Any]:
    return {"deadline": said.deadline and said.deadline.isoformat(), "open_ended": said.open_ended}


def _option(said: Said, chosen: Said, language: str, year: int) -> dict[str, Any]:
    text = say(f"heard.option.{_shape(said)}", day=said.deadline or date.min)
    return {
        **_time_of(said),
        "text": render(text, language, year),
        "chosen": (said.deadline, said.open_ended) == (chosen.deadline, chosen.open_ended),
    }


def _pieces(timeline: Timeline) -> Iterator[tuple[str, str]]:
    """The words in order, cut where what was understood, or left out though it speaks of a time, begins and ends."""
    marked = [(span, "understood") for span in timeline.understood] + [(span, "unused") for span in timeline.unused]
    at = 0
    for (start, end), kind in sorted(marked):
        if at < start:
            yield timeline.words[at:start], "other"
        if at < end:
            yield timeline.words[max(at, start) : end], kind
        at = max(at, end)
    if at < len(timeline.words):
        yield timeline.words[at:], "other"


def _needs_day(words: str, said: Said, hearing: Hearing) -> str | None:
    """The day of the first reading, where the same words are read otherwise when no order of dates is known."""
    if hearing.day_first is None or said.deadline is None:
        return None
    plain = None
    with suppress(TimelineError):
        plain = read_timeline(words, hearing.said_on)
    same = plain is not None and plain.readings[0].window(hearing.calendar).latest == said.deadline
    return None if same else said.deadline.isoformat()
