"""dateparser: the whole phrase first, then the last date found in it.

It is told that the words are English, and to take the last day of a month that is named without a day.
"""

from collections.abc import Sequence
from importlib.metadata import version as version_of

import dateparser
from dateparser.search import search_dates

from benchmarks.readers import CANNOT_READ, NO_TIME, Asked, Run, run

NAME = "dateparser"


def version() -> str:
    return version_of("dateparser")


def read_deadlines(asked: Sequence[Asked]) -> Run:
    return run(_deadline, asked)


def _deadline(asked: Asked) -> str:
    if asked.blank:
        return CANNOT_READ
    settings = {"PREFER_DATES_FROM": "future", "PREFER_DAY_OF_MONTH": "last", "RELATIVE_BASE": asked.noon}
    whole = dateparser.parse(asked.words, languages=["en"], settings=settings)
    if whole:
        return str(whole.date())
    found = search_dates(asked.words, languages=["en"], settings=settings)
    return str(found[-1][1].date()) if found else NO_TIME
