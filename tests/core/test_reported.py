"""Cases that people reported: the answer is what the policy says, and stays so."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from followup_core import Situation, check

CASES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "situations_reported.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_a_reported_case_has_the_answer_of_the_policy(case: dict[str, Any]) -> None:
    answer = check(Situation.from_dict(case["facts"]), date.fromisoformat(case["today"]))
    assert answer.verdict == case["expect"]["verdict"]
