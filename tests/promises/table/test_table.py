"""The rule table as a decision table: complete, no dead row, every overlap meant, every condition decides (MC/DC)."""

from followup_core.rules import RULES, decide
from tests.promises.table import overlaps, pairs
from tests.promises.table.reasons import ABOVE, ALIKE, APART, COUPLED
from tests.promises.table.truths import CONDITIONS, rows_of, seen

SETS_OF_CONDITIONS = 9_000
"""How many differ is found, not chosen; fewer means that a part of the space is no longer crossed with another."""


def test_the_table_is_complete_and_decides_by_the_first_row_that_holds() -> None:
    assert len(seen()) > SETS_OF_CONDITIONS
    for each in seen():
        assert rows_of(each.truths)[0] is decide(each.standing)


def test_no_row_and_no_condition_is_dead() -> None:
    assert {rows_of(each.truths)[0].id for each in seen()} == {rule.id for rule in RULES}
    for at, condition in enumerate(CONDITIONS):
        assert {each.truths >> at & 1 for each in seen()} == {0, 1}, condition.__name__


def test_every_overlap_of_two_rows_is_listed_with_its_reason() -> None:
    assert overlaps.FILE.read_text(encoding="utf-8") == overlaps.text(), (
        "Two rows meet otherwise than before. Where that is meant, write its reason to reasons.py, and run: "
        "python -m tests.promises.table --write"
    )
    assert "?" not in overlaps.text()


def test_no_reason_is_left_over() -> None:
    found = list(overlaps.overlaps())
    assert set(ABOVE) == {each.upper.id for each in found if each.how == "decides"}
    for how, reasons in (("alike", ALIKE), ("apart", APART)):
        assert set(reasons) == {(each.upper.id, each.lower.id) for each in found if each.how == how}


def test_each_condition_of_each_row_decides_by_itself() -> None:
    found = list(pairs.pairs())
    assert [(pair.rule, pair.condition) for pair in found] == [(rule, each) for rule in RULES for each in rule.when]
    for pair in found:
        assert decide(pair.first.standing) is pair.rule
        assert decide(pair.second.standing).verdict is not pair.rule.verdict
        assert pair.condition.__name__ in pair.turned
    coupled = {(pair.rule.id, pair.condition.__name__) for pair in found if len(pair.turned) > 1}
    assert coupled == set(COUPLED)
    written = pairs.FILE.read_text(encoding="utf-8")
    assert written == pairs.text(), "Run: python -m tests.promises.table --write"
