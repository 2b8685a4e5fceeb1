"""What the benchmark of the start says follows from what it measured."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks import startup_chart, startup_goals, startup_timeline, startup_timeline_chart
from benchmarks.pulses import tell
from benchmarks.starts import start_ours, start_stock
from benchmarks.startup_cells import Numbers, place, rows
from benchmarks.startup_goals import goal_rows
from benchmarks.startup_page import by_kind
from benchmarks.startup_page import rows as page_rows
from benchmarks.startup_timeline_chart import Asked
from benchmarks.startup_visits import Cell, Pair, Visit
from tools.host import Request

QUICK = Cell("chromium", "loopback", 100)
SLOW = Cell("chromium", "10 Mbit/s, 40 ms", 25)
SVG = "{http://www.w3.org/2000/svg}"


def numbers_of(cold: float, later: float, sent: float = 0) -> dict[str, Numbers]:
    return {start_stock.NAME: Numbers(1000, 1000, 100, 0), start_ours.NAME: Numbers(cold, later, 40, sent)}


@pytest.fixture(autouse=True)
def no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bytes of the page were not measured."""
    monkeypatch.setattr(startup_goals, "parts_of_stock", list)


def test_each_cell_has_a_file_of_its_own() -> None:
    assert (place(QUICK), place(SLOW)) == ("startup_chromium_loopback", "startup_chromium_10_cpu25")


def test_a_row_has_medians_and_parts_of_stock() -> None:
    stock = [Pair(Visit(time, 200), Visit(100, 0)) for time in (900, 1000, 5000)]
    ours = [Pair(Visit(time, 50), Visit(20, 0)) for time in (200, 250, 300)]
    assert rows({"Stock": stock, "Ours": ours})[1] == (
        *("Ours", "250 (200–300)", "0.25", "20 (20–20)", "0.20"),
        *("50", "0.25", "0"),
    )


def test_a_goal_is_met_only_if_its_worst_cell_meets_it() -> None:
    outcome = {name: row for name, *row in goal_rows({QUICK: numbers_of(300, 100), SLOW: numbers_of(430, 250)})}
    assert outcome["First visit, loopback, Chromium"][-1] == "met, 0.05 below"
    assert outcome["First visit, 10 Mbit/s, 40 ms"][-1] == "missed in 1, by 0.01 at most"
    assert outcome["Later visit, Chromium"][1:] == [
        *("2", "0.10", "0.25 (Chromium, 10 Mbit/s, 40 ms, a quarter of a processor)"),
        "missed in 1, by 0.05 at most",
    ]


def test_any_byte_of_a_later_visit_misses_the_goal() -> None:
    outcome = {name: row for name, *row in goal_rows({QUICK: numbers_of(300, 100, sent=5)})}
    assert outcome["Bytes of a later visit"][-1].startswith("missed in 1")


def test_bytes_are_counted_by_kind_and_compared_with_stock() -> None:
    lean = by_kind([Request("/checker/", 200, 10), Request("/lean-0123456789ab/lean.wasm", 200, 30)])
    stock = by_kind([Request("/checker/", 200, 10), Request("/runtime-0123456789ab/pyodide.mjs?x", 200, 70)])
    assert page_rows([lean, stock])[:4] == [
        ("HTML", "10", "10"),
        ("Python", "30", "70"),
        ("All", "40", "80"),
        ("All, as a part of stock", "0.50", "1.00"),
    ]


def test_the_chart_says_its_numbers_as_text() -> None:
    picture = ElementTree.fromstring(startup_chart.picture({QUICK: (0.31, 0.14), SLOW: (0.4, 0.2)}))
    texts = [text.text for text in picture.iter(f"{SVG}text")]
    assert {"0.31", "0.14", "Loopback", "Chromium, a quarter of it"} <= set(texts)
    assert picture.find(f"{SVG}desc").text == "Chromium: first visits 0.31 to 0.40, later ones 0.14 to 0.20."  # type: ignore[union-attr]


def test_requests_that_wait_for_others_are_deep() -> None:
    asked = [Asked("page", False, 0, 1, 2), Asked("a.js", False, 2, 3, 4), Asked("b.js", False, 2, 3, 5)]
    assert startup_timeline.depths([*asked, Asked("c.js", True, 4.5, 6, 7)]) == [1, 2, 2, 3]
    picture = ElementTree.fromstring(startup_timeline_chart.picture(asked, {"boot": 3, "answer": 9}))
    assert {"page", "a.js", "boot", "answer"} <= {text.text for text in picture.iter(f"{SVG}text")}


def test_what_was_held_back_goes_on_when_the_pulses_end() -> None:
    with subprocess.Popen(["sleep", "60"]) as held:
        pulses = subprocess.Popen([sys.executable, "-m", "benchmarks.pulses", "25", str(held.pid)])
        while _state(held.pid) != "T":
            assert pulses.poll() is None
        pulses.terminate()
        pulses.wait(10)
        assert _state(held.pid) != "T"  # asleep again, or on its way there
        held.kill()
    assert tell([held.pid, os.getpid()], signal.SIGCONT) == [os.getpid()]


def _state(pid: int) -> str:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
