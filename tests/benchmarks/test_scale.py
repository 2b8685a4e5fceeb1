"""What a million visits cost follows from what one visit fetches."""

import pytest

from benchmarks.scale import month_rows, rows, visits
from site_hooks.measured import read

WHOLE = [
    ("A first visit until its answer", "5", "1,500,000", "1,200,000", "", ""),
    ("The whole first visit, idle time included", "10", "2,500,000", "2,000,000", "", ""),
    ("A later visit until its answer", "2", "5,000", "4,000", "", ""),
    ("The later visit with what comes once when it rests", "4", "1,200,000", "1,000,000", "", ""),
]
FIRST = [
    ("Python, 2 files", "Sum", "", "9,000,000", "1,500,000", "1,100,000", ""),
    ("lean/lean.wasm", "Python", "the checker", "8,000,000", "1,400,000", "1,000,000", ""),
    ("lean/lean.js", "Python", "the checker", "1,000,000", "100,000", "100,000", ""),
    ("style/guide.css", "Styles", "both", "20,000", "5,000", "4,000", ""),
]


def test_a_reader_of_the_guide_fetches_the_copy_and_no_python() -> None:
    parts = visits(WHOLE, FIRST)
    assert parts["First, a page of the guide"] == (350_000, (8, 1_000_000, 900_000))
    assert sum(many for many, _ in parts.values()) == 1_000_000


def test_a_day_and_a_busy_second_are_the_sums_of_all_visits() -> None:
    *kinds, whole = rows(visits(WHOLE, FIRST))
    assert kinds[1] == ("First, the checker", "150,000", "10", "2,000", "300.0", "3.47", "34.7", "174")
    a_day = 315 + 300 + 1.4 + 150  # GB
    assert whole == ("All", "1,000,000", "6", "766", f"{a_day:.1f}", "8.87", "88.7", "648")


def test_a_month_a_plan_and_a_line_follow_from_the_day() -> None:
    found = {name: values for name, *values in month_rows(visits(WHOLE, FIRST))}
    assert found["First, the checker: part of all bytes"] == ["41.4%", "39.1%"]
    assert found["TB in a month"] == ["27.2", "23.0"]
    assert found["Dollars a month, at 10 a TB"] == ["272", "230"]
    assert found["Visits a month within 100 GB"] == ["110,284", "130,480"]
    assert found["Busy seconds at once on a line of one Gbit/s"] == ["1.2", "1.4"]


@pytest.mark.parametrize("name", ["scale", "scale_month"])
def test_the_table_that_is_shown_comes_from_the_tables_it_names(name: str) -> None:
    shown = read(name)
    if not shown.changed:  # else the page says so, and `make bench` writes it anew
        parts = visits(read("whole_visit").rows, read("first_visit").rows)
        worked_out = {"scale": rows, "scale_month": month_rows}[name](parts)
        assert [tuple(row) for row in shown.rows] == list(worked_out)
