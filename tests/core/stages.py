"""The data flow of one answer, drawn from the calls that the code really makes: `python -m tests.core.stages`.

A stage is a function that a module gives to the others; it is entered when another module calls it.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date
from types import CodeType, FrameType
from typing import Any, NamedTuple

from followup_core import Situation, check
from followup_core.dates import key_dates
from followup_core.plan import plan
from followup_core.rules import decide
from followup_core.timeline.reader import read
from followup_core.what_if import outcomes
from followup_core.workdays import calendar_for
from tests.core.answers import SITUATIONS

type Entries = Counter[tuple[str, str]]
"""How often a module (the first) entered a stage (the second)."""

STAGES: dict[CodeType, str] = {
    stage.__code__: f"{stage.__module__.removeprefix('followup_core.')}.{stage.__name__}"
    for stage in (Situation.as_of, read, calendar_for, key_dates, decide, plan, outcomes)
}
"""The stages of `check`, in their order, by their code."""

AGAIN = ("plan", "what_if")
"""Those that ask what would be on another day, or with another fact, and so go through the stages again."""


def entries(asked: Callable[[], object]) -> Entries:
    """How often each stage is entered while `asked` runs, and by which module."""
    found: Entries = Counter()

    def note(frame: FrameType, event: str, _argument: object) -> None:
        caller = frame.f_back
        if event == "call" and frame.f_code in STAGES and caller:
            entered_from = str(caller.f_globals["__name__"]).removeprefix("followup_core.")
            if entered_from != frame.f_globals["__name__"].removeprefix("followup_core."):
                found[entered_from, STAGES[frame.f_code]] += 1

    sys.setprofile(note)
    try:
        asked()
    finally:
        sys.setprofile(None)
    return found


class Case(NamedTuple):
    """A situation as JSON and its day."""

    id: str
    facts: dict[str, Any]
    today: str


def of_a_check(case: Case) -> Entries:
    """The same for the answer to a case."""
    return entries(lambda: check(Situation.from_dict(case.facts), date.fromisoformat(case.today)))


def cases() -> list[Case]:
    """The situations of the tests, with the words that they quote to be read, not the day given beside them."""
    read_ = [json.loads(line) for line in SITUATIONS.read_text("utf-8").splitlines()]
    return [
        Case(each["id"], {name: _in_words(fact) for name, fact in each["facts"].items()}, each["today"])
        for each in read_
    ]


def _in_words(fact: object) -> object:
    if isinstance(fact, dict) and fact.get("words"):
        return {key: value for key, value in fact.items() if key not in {"deadline", "open_ended"}}
    return fact


def main() -> None:
    """Print how often each stage is entered for the situations of the tests, and by which module."""
    counted = [of_a_check(case) for case in cases()]
    print(f"Entered by one answer: the most and the mean of {len(counted)} situations.\n")
    for stage in STAGES.values():
        for caller in sorted({caller for each in counted for caller, entered in each if entered == stage}):
            times = [each[caller, stage] for each in counted]
            print(f"{caller:>16} -> {stage:<28} {max(times):3} {sum(times) / len(times):6.1f}")


if __name__ == "__main__":
    main()
