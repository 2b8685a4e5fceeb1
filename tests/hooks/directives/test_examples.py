"""The examples that sections open: the core takes each of them on any day, and it is about its section."""

from datetime import date, timedelta
from typing import Any

import pytest

from followup_core import Situation, check
from site_hooks.directives.examples import EXAMPLES, Example

MONDAY = date(2026, 11, 23)
SHOWN_BY_ITS_ADVICE = frozenset(
    {"next-round-promised", "several-interviewers", "advertised-again", "offer-expected", "silent-recruiter"}
    | {"someone-inside", "internal-candidate", "tests-and-screens", "documents-sent", "on-a-working-day"}
    | {"asked-and-no-reply", "stay-in-touch", "more-time", "a-word-from-them", "wrote-too-early", "no-contract-yet"}
)
"""Sections that no row of the table cites: they explain what follows from others."""


def situation(example: Example, today: date) -> Situation:
    """The facts of an example on a day, as the form would have them."""
    facts: dict[str, Any] = {}
    for path, value in example.items():
        given: bool | str | None = (today + timedelta(value)).isoformat() if isinstance(value, int) else value
        given = {"true": True, "": None}.get(str(given), given)
        owner, _, name = path.partition(".")
        if path.endswith("]"):
            facts.setdefault(path.partition("[")[0], []).append(given)
        elif name:
            facts.setdefault(owner, {})[name] = given
        else:
            facts[owner] = given
    return Situation.from_dict(facts)


@pytest.mark.parametrize("section", EXAMPLES)
def test_an_example_is_about_its_section_on_every_day_of_the_week(section: str) -> None:
    for day in range(7):
        today = MONDAY + timedelta(day)
        answer = check(situation(EXAMPLES[section], today), today)
        named = {each.id for each in answer.sections} | {each.section for each in (*answer.advice, *answer.not_now)}
        assert section in named or section in SHOWN_BY_ITS_ADVICE
