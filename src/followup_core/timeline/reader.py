"""Reads words about a time, from the characters to a timeline."""

from datetime import date, timedelta

from followup_core.problems import Problem, TimelineError
from followup_core.texts import say
from followup_core.timeline.windows import Certainty, Moment, Reading, Timeline


def read_timeline(words: str, said_on: date, *, day_first: bool | None = None) -> Timeline | None:
    """The time that `words` name, or None where they are English and name none.

    Args:
        words: what the employer said.
        said_on: the day they said it, from which times count.
        day_first: whether 03/04 is first read as 3 April; None takes the reading that comes sooner.

    Raises:
        TimelineError: the words cannot be read; its problem points at them and says how to put it.
    """
    text = words.strip().lower()
    if not text:
        raise TimelineError((Problem("", say("timeline.empty"), (0, len(words))),))
    for number, unit in (("two weeks", 14), ("a week", 7)):
        if number in text:
            start = text.index(number)
            end = said_on + timedelta(days=unit)
            reading = Reading(Moment(end), Moment(end))
            return Timeline(words, said_on, (reading,), ((start, start + len(number)),), (), Certainty.SURE)
    return None
