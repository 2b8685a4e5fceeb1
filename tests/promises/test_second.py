"""The core and the second reading of the policy give the same answers; and the comparison sees a slip of either."""

import json
import re
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from followup_core.calls import call
from site_hooks.bundle.site import PROJECT
from site_hooks.measured import read as read_table
from tests.promises import compare
from tests.promises.drawn import draw
from tests.promises.reading import read_words
from tests.promises.second import dates, verdict
from tests.promises.second.answer import next_change
from tests.promises.second.facts import Json, read
from tests.promises.second.verdict import TABLE, Case, decide

CASES = [
    json.loads(line)
    for name in ("situations_dev", "situations_new")
    for line in (Path(__file__).parents[1] / "data" / f"{name}.jsonl").read_text("utf-8").splitlines()
]


def test_the_core_and_the_second_reading_agree() -> None:
    found = compare.compare(3000, seed=2)
    assert not found.kinds, compare.report(found)
    assert set(found.rows) == {row for row, _, _ in TABLE}, "a row decides none of these situations"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_the_second_reading_answers_the_known_cases(case: Json) -> None:
    today = date.fromisoformat(case["today"])
    keys = compare.ours(case["facts"], today)._asdict()
    assert {name: str(value) if value else None for name, value in keys.items()} == case["expect"]
    assert compare.row(case["facts"], today) == case["rule"]


SLIPS = [
    (dates, "ANSWER_WORKDAYS", 4),
    (dates, "STILL_DECIDING", timedelta(days=13)),
    (dates, "LONG_PAST", timedelta(days=59)),
    (verdict, "FEEDBACK", timedelta(days=13)),
    (verdict, "TWICE", 3),
]


@pytest.mark.parametrize(("module", "name", "wrong"), SLIPS, ids=lambda part: part if isinstance(part, str) else "")
def test_a_slip_of_a_number_is_seen(module: object, name: str, wrong: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, name, wrong)
    random = Random(3)
    assert any(compare.difference(*draw(random)) for _ in range(2000))


def test_a_difference_is_shown_with_as_few_facts_as_still_show_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dates, "NO_TIMELINE", timedelta(days=6))
    asked = {"interview_day": "2026-11-10", "linkedin": "agreed", "follow_ups": [], "country": "GB", "region": "ENG"}
    today = date(2026, 11, 12)
    kind = compare.difference(asked, today)
    assert kind == ("earliest_contact", "changes_on", "wait here, wait there", "too early")
    fewest = compare.smallest(asked, today, kind)
    assert fewest == ({"interview_day": "2026-11-10"}, today)
    shown = compare.report(compare.Found(kinds=Counter({kind: 1}), shown={kind: fewest}))
    assert "here   verdict wait, earliest_contact 2026-11-16" in shown
    assert "there  verdict wait, earliest_contact 2026-11-17" in shown


@pytest.mark.parametrize(("options", "written"), [([], [(7, 2)]), (["--count", "7"], []), (["--seed", "2"], [])])
def test_a_whole_run_is_written_down_and_a_part_is_not(
    options: list[str], written: list[tuple[int, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = ("verdict", "wait here, call there")
    found, told = compare.Found(rows=Counter({"offer": 7}), kinds=Counter({kind: 2})), []
    monkeypatch.setattr(compare, "compare", lambda *_: found)
    monkeypatch.setattr(compare, "report", lambda _: "")
    monkeypatch.setattr(compare, "record", lambda counts, *_: told.append(tuple(each.number for each in counts)))
    monkeypatch.setattr("sys.argv", ["compare", *options])
    assert compare.main() == 1
    assert told == written


def test_make_prove_writes_every_count_of_the_page() -> None:
    prove = re.search(r"^prove:.*?\n\n", (PROJECT / "Makefile").read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert prove
    lines = [line.strip().replace("@$(PYTHON)", "python") for line in prove[0].splitlines()[1:] if line]
    shown = {row[-2] for row in read_table("proofs").rows}
    assert shown | {compare.COMMAND} <= set(lines)


def test_a_part_of_a_run_is_the_same_however_it_is_run() -> None:
    assert compare.chunk(1, seed=5, size=40).rows == compare.chunk(1, seed=5, size=40).rows
    assert compare.chunk(1, seed=5, size=40).rows != compare.chunk(2, seed=5, size=40).rows


def test_the_json_call_holds_the_same_four_keys() -> None:
    random = Random(4)
    for _ in range(100):
        situation, today = draw(random)
        told = json.loads(call("check", json.dumps({"situation": situation, "today": today.isoformat()})))
        keys = compare.core(situation, today)._asdict()
        assert {name: told[name] for name in keys} == {name: value and str(value) for name, value in keys.items()}


def test_between_two_key_days_nothing_changes() -> None:
    random = Random(6)
    for _ in range(200):
        situation, today = draw(random)
        case = Case.of(read(situation, today, read_words))
        now = decide(case, today)[1]
        days = (today + timedelta(after) for after in range(1, 200))
        walked = next(((day, then) for day in days if (then := decide(case, day)[1]) != now), (None, None))
        assert walked == next_change(case, today), situation
