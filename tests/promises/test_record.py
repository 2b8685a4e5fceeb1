"""Several commands write to one table, and none touches what another wrote."""

from pathlib import Path

import pytest

from site_hooks.measured import fingerprints, read
from tests.promises import record
from tests.promises.record import PROOFS, Count

LIMITS, RULES = ("src/followup_core/limits.py",), ("src/followup_core/rules.py",)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(record, "FOLDER", tmp_path)
    return tmp_path


def test_a_run_replaces_its_own_rows_where_they_stand_and_keeps_those_of_others(folder: Path) -> None:
    record.record([Count("Rules", 19), Count("Conditions", 2_500)], "make rules", RULES)
    record.record([Count("Numbers", 7)], "make numbers", LIMITS)
    record.record([Count("Rules", 20)], "make rules", RULES)
    table = read(PROOFS.name, folder)
    assert [row[:3] for row in table.rows] == [["Rules", "20", "make rules"], ["Numbers", "7", "make numbers"]]
    assert {len(row) for row in table.rows} == {len(table.columns)}


def test_a_run_is_compared_with_what_it_ran_on_and_with_nothing_else(folder: Path) -> None:
    record.record([Count("Rules", 19)], "make rules", RULES)
    before = read(PROOFS.name, folder)
    record.record([Count("Numbers", 7)], "make numbers", LIMITS)
    after = read(PROOFS.name, folder)
    assert after.runs == {"make rules": fingerprints(RULES), "make numbers": fingerprints(LIMITS)}
    assert before.runs == {"make rules": fingerprints(RULES)}
    assert after.changed == ()
