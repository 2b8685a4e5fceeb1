"""Should I follow up yet? The advice on following up after an interview, as a pure function of facts and today."""

from followup_core.answer import Answer
from followup_core.checker import check
from followup_core.problems import InputError, LibraryNeeded, SituationError, TimelineError
from followup_core.situation import Situation
from followup_core.timeline import Timeline, read_timeline

__all__ = [
    "Answer",
    "InputError",
    "LibraryNeeded",
    "Situation",
    "SituationError",
    "Timeline",
    "TimelineError",
    "check",
    "read_timeline",
]


def __getattr__(name: str) -> str:
    """`__version__`, read from what was installed once somebody asks for it."""
    if name != "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib.metadata import version

    return version("followup-core")
