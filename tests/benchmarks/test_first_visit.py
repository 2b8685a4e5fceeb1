"""The table of a first visit shows the budgets that the tests enforce."""

from pathlib import Path

from benchmarks.first_visit import sum_rows
from site_hooks.measured import read
from tests.site.budgets import GUIDE_BUDGET, PAGE_BUDGET, SCRIPTS_BUDGET

BUDGETS = [f"{GUIDE_BUDGET:,}", f"{PAGE_BUDGET:,}", "", f"{SCRIPTS_BUDGET:,}", "", ""]


def test_each_sum_stands_beside_the_budget_that_it_is_held_to(tmp_path: Path) -> None:
    names = ["index.html", "app-1234/form.js", "app-1234/figure.js", "lean-1234/lean.wasm"]
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x" * 10)
    rows = sum_rows(tmp_path, names[:1], names)
    assert [row[-1] for row in rows] == BUDGETS
    assert [row[3] for row in rows] == ["10", "30", "20", "10", "10", "40"]  # the figure comes on demand


def test_the_table_that_is_shown_has_these_budgets() -> None:
    assert [row[-1] for row in read("first_visit").rows if row[1] == "Sum"] == BUDGETS
