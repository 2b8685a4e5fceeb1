"""parsedatetime: the last date found in the phrase, or else what it makes of the whole.

It prefers the future by itself. Asked for the whole first, it stops at the first date and gets fewer right.
"""

from collections.abc import Sequence
from importlib.metadata import version as version_of

from parsedatetime import Calendar

from benchmarks.readers import CANNOT_READ, NO_TIME, Asked, Run, run

NAME = "parsedatetime"


def version() -> str:
    return version_of("parsedatetime")


def read_deadlines(asked: Sequence[Asked]) -> Run:
    return run(_deadline, asked)


CALENDAR = Calendar()


def _deadline(asked: Asked) -> str:
    if asked.blank:
        return CANNOT_READ
    found = CALENDAR.nlp(asked.words, sourceTime=asked.noon)
    if found:
        return str(found[-1][0].date())
    whole, found_something = CALENDAR.parseDT(asked.words, sourceTime=asked.noon)
    return str(whole.date()) if found_something else NO_TIME
