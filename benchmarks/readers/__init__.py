"""The readers of timelines that are compared, one file each, all with a `NAME`, a `version` and `read_deadlines`.

General date parsers are given the day of the words, at noon, as the day that times count from, and are told to
prefer the future. Each is called in the way that gets the most phrases right. They have no way to say that words
cannot be read, so words without a letter or sign are not given to them and count as refused.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from time import process_time
from typing import NamedTuple

NO_TIME, CANNOT_READ = "none", "error"
"""What a reader answers instead of a day: the words name no time; they cannot be read."""

PASSES = 8
"""How often the phrases are read: the first pass gives the answers and warms up. The speed is that of the fastest of
the others, in seconds of the processor, so that it does not measure what else the machine is doing."""


class Asked(NamedTuple):
    """Words, and the day they were said."""

    words: str
    said_on: date

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read."""
        return not self.words.strip()

    @property
    def noon(self) -> datetime:
        """The moment that a general parser counts from."""
        return datetime.combine(self.said_on, time(12))


class Run(NamedTuple):
    """What one reader made of all phrases: a deadline as 2026-12-04, `NO_TIME` or `CANNOT_READ` for each."""

    answers: tuple[str, ...]
    per_second: float


def run(deadline: Callable[[Asked], str], asked: Sequence[Asked]) -> Run:
    """Read every phrase with `deadline`, several times over."""
    answers = tuple(deadline(each) for each in asked)
    seconds = []
    for _ in range(PASSES - 1):
        start = process_time()
        for each in asked:
            deadline(each)
        seconds.append(process_time() - start)
    return Run(answers, len(asked) / min(seconds))
