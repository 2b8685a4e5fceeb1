"""The whole answers of the situations are those that somebody read and accepted."""

import difflib
import json
from datetime import date

from followup_core import Situation, check
from followup_core.facts import facts_of
from followup_core.rules import RULES
from tests.core.answers import ACCEPTED, COMMAND, SITUATIONS, written


def test_the_answers_are_those_accepted() -> None:
    accepted, now = ACCEPTED.read_text("utf-8"), written()
    changes = difflib.unified_diff(accepted.splitlines(), now.splitlines(), "accepted", "now", lineterm="", n=2)
    assert accepted == now, "\n".join(["Read what changed, then run: " + COMMAND, *changes])


def test_all_rows_above_the_one_that_decided_are_ruled_out_as_the_head_of_the_text_says() -> None:
    ids = [rule.id for rule in RULES]
    for case in map(json.loads, SITUATIONS.read_text("utf-8").splitlines()):
        answer = check(Situation.from_dict(case["facts"]), date.fromisoformat(case["today"]))
        assert [each.rule.id for each in answer.ruled_out] == ids[: ids.index(answer.rule.id)]


def test_alternatives_stand_in_the_order_of_the_questions() -> None:
    """Which the text does not show: it has first those that lead where they mostly do."""
    questions = list(facts_of(Situation))
    for case in map(json.loads, SITUATIONS.read_text("utf-8").splitlines()):
        answer = check(Situation.from_dict(case["facts"]), date.fromisoformat(case["today"]))
        paths = [each.path for each in answer.alternatives]
        assert paths == sorted(paths, key=questions.index)
