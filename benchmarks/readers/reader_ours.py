"""Our own reader."""

from collections.abc import Sequence
from importlib.metadata import version as version_of

from benchmarks.readers import CANNOT_READ, NO_TIME, Asked, Run, run
from followup_core import TimelineError, read_timeline

NAME = "followup_core"


def version() -> str:
    return version_of("followup-core")


def read_deadlines(asked: Sequence[Asked]) -> Run:
    return run(_deadline, asked)


def _deadline(asked: Asked) -> str:
    try:
        timeline = read_timeline(asked.words, asked.said_on)
    except TimelineError:
        return CANNOT_READ
    return timeline.deadline.isoformat() if timeline else NO_TIME
