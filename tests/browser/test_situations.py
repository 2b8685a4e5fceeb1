"""A program fills the form with a situation, and the page answers what the core answers outside of it."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from followup_core import Situation, check
from followup_core.verdicts import Verdict
from tests.browser.pages import Checker

SITUATIONS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "situations_dev.jsonl").read_text("utf-8").splitlines()
]
ATTRIBUTES = ("verdict", "rule", "earliest_contact", "changes_on", "linkedin")


def natively(sample: dict[str, Any]) -> dict[str, Any]:
    answer = check(Situation.from_dict(sample["facts"]), date.fromisoformat(sample["today"])).to_dict()
    return {name: answer[name] for name in ATTRIBUTES}


def test_the_situations_have_every_verdict() -> None:
    assert {sample["expect"]["verdict"] for sample in SITUATIONS} == set(Verdict)


@pytest.mark.parametrize("sample", SITUATIONS, ids=lambda sample: sample["id"])
def test_the_page_answers_what_the_core_answers(warm: Checker, sample: dict[str, Any]) -> None:
    warm.start_over()
    warm.fill(sample["facts"], sample["today"])
    assert warm.shown() == natively(sample)


def test_a_program_may_give_the_facts_in_any_order(warm: Checker) -> None:
    for sample in [each for each in SITUATIONS if len(each["facts"]) > 3][:5]:
        warm.start_over()
        backwards = dict(reversed(sample["facts"].items()))
        backwards = {
            key: dict(reversed(value.items())) if isinstance(value, dict) else value for key, value in backwards.items()
        }
        warm.fill(backwards, sample["today"])
        assert warm.shown() == natively(sample), sample["id"]


def test_nothing_left_the_site_and_nothing_was_complained_of(warm: Checker) -> None:
    warm.start_over()
    warm.fill({"interview_day": "2026-11-20", "country": "DE", "region": "BY"}, "2026-12-03")
    warm.wait_for_answer()
    assert [url for url in warm.requests if not url.startswith((warm.site, "blob:", "data:"))] == []
    assert warm.complaints == []
