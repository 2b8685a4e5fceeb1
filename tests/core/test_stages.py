"""An answer goes through its stages once, and their words are read once."""

from collections import Counter

import pytest

from tests.core.stages import AGAIN, STAGES, Case, cases, of_a_check

READER = "timeline.reader.read"


def words_in(case: Case) -> int:
    """How many times they named in words."""
    said = (case.facts.get(name) or {} for name in ("timeline", "came_back"))
    return sum("words" in each for each in said)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.id)
def test_no_stage_is_entered_twice_but_by_the_plan_and_what_would_change_it(case: Case) -> None:
    entered: Counter[str] = Counter()
    for (caller, stage), times in of_a_check(case).items():
        if caller not in AGAIN or stage == READER:
            entered[stage] += times
    once = Counter({stage: 1 for stage in STAGES.values() if stage != READER})
    assert entered == once + Counter({READER: words_in(case)})


def test_some_of_these_situations_have_words_to_read() -> None:
    assert sum(map(words_in, cases())) > 40
