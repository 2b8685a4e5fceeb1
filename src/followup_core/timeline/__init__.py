"""Their words about when they will answer, read as days: `read_timeline`, and the values it gives."""

from datetime import date

from followup_core.timeline.windows import Certainty, Moment, Reading, Timeline, Window

__all__ = ["Certainty", "Moment", "Reading", "Timeline", "Window", "read_timeline"]


def read_timeline(words: str, said_on: date, *, day_first: bool | None = None) -> Timeline | None:
    """The time that `words` name, or None where they are English and name none.

    Args:
        words: what the employer said.
        said_on: the day they said it, from which times count.
        day_first: whether 03/04 is first read as 3 April; None takes the reading that comes sooner.

    Raises:
        TimelineError: the words cannot be read; its problem points at them and says how to put it.
    """
    from followup_core.timeline.reader import read  # half of the core; a first answer does without it

    return read(words, said_on, day_first)
