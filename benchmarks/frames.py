"""How long from a change of one question to the drawn answer, and which tasks hold up the page for over 50 ms?

A Chromium uses the checker by mouse and keys: it opens every question and changes controls at random, always with the
same seed. About four minutes; the numbers go to docs/measured/frames.json, frames_tasks.json and frames_waiting.json,
which the page on performance shows.

    python -m benchmarks.frames [--changes 300] [--site site]
"""

import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from benchmarks.frames_waiting import PARTS, waiting
from benchmarks.frames_walk import Way, begun, walk
from benchmarks.recording import Table, parser, percentile, record

MEASURES = (
    *(
        f"docs/javascripts/{name}.js"
        for name in ("card", "checker", "core", "drafts", "form", "questions", "shown_answer")
    ),
    *(
        f"docs/javascripts/{name}.js"
        for name in ("arrange", "figure", "figure_drawing", "figure_list", "letters", "looked_day", "worker")
    ),
    *(f"docs/stylesheets/{name}.css" for name in ("card", "figure", "letters")),
)
"""The files that decide how fast a change is drawn, besides the core."""

OURS, PROMPT = "Ours", "Ours, no message held back"
WAYS = {
    OURS: Way(),
    PROMPT: Way(switches=("--disable-features=DeferRendererTasksAfterInput",)),
    "Stock Pyodide": Way(runtime="stock"),
}
"""Chromium draws a frame after a press or a key before it gives the page a message, unless this is switched off."""

STEPS = {
    "until the core is asked": ("heard", "asked"),
    "in the worker, and back": ("asked", "answered"),
    "drawing": ("answered", "drawn"),
    "to the answer in the document": ("heard", "drawn"),
    "to the answer laid out": ("heard", "laidOut"),
    "to the next frame, painted": ("heard", "painted"),
    "to the line of days laid out": ("heard", "lineDrawn"),
    "drawing the line of days": ("lineAnswered", "lineDrawn"),
}
PHASES = ("the page loads", "Python starts", "a program fills the form", "questions are changed")
WHOLE = ("heard", "laidOut")
FRAME = 16.0
FETCHED = "country not chosen before"
"""The kind of a change for which something was fetched, as cores/watch_changes.js calls it."""

NOTE = """\
Milliseconds from the event of a click or a key, as the first listener of the page hears it. \
The next frame comes every sixtieth of a second, however fast the answer is: \
so what is ours is the time to the answer laid out. \
The words to send and the line of days stand on the page; \
the line is asked for with a call of its own, once the answer is there, and not every answer has one. \
Every question stands open, which is more to lay out than a visitor has. \
A country that was not chosen before has its holidays fetched first, so it is in no row but the one of its own. \
{changes} changes.\
"""
TASKS_NOTE = """\
Tasks of the page that took over 50 ms, as the browser reports them. \
The load is the time until the worker is made, the start from there until Python answers; \
the program that fills the form brings the first answers.\
"""
WAITING_NOTE = """\
Milliseconds on the way to the worker and back, from the browser's own trace of {changes} more changes. \
Tracing slows all of it a little.\
"""


class Run(NamedTuple):
    """What was measured for one way: the times of each change, and the long tasks of each phase."""

    changes: list[dict[str, Any]]
    tasks: dict[str, list[float]]
    version: str


def main(arguments: Sequence[str] = ()) -> None:
    """Measure each way, and write the tables."""
    made = parser(__doc__)
    made.add_argument("--changes", type=int, default=300)
    asked = made.parse_args(arguments)
    runs = {name: measure(asked.site, way, asked.changes) for name, way in WAYS.items()}
    traced = asked.changes // 3
    waits = {name: waiting(asked.site, WAYS[name], traced) for name in (OURS, PROMPT)}
    versions = {"Chromium": runs[OURS].version}
    for name, table in _tables(runs, waits, asked.changes, traced):
        record(name, table, MEASURES, versions)


def _tables(
    runs: dict[str, Run], waits: dict[str, list[list[float]]], changes: int, traced: int
) -> Iterator[tuple[str, Table]]:
    numbers = ("Median, ms", "95 of 100, ms", "Longest, ms", f"Over {FRAME:.0f} ms")
    rows = [row for name, run in runs.items() for row in step_rows(name, run)]
    yield (
        "frames",
        Table(
            "From a change to the answer",
            ("What", *numbers),
            [*rows, *kind_rows(OURS, runs[OURS])],
            NOTE.format(changes=changes),
        ),
    )
    tasks = [row for name, run in runs.items() for row in task_rows(name, run)]
    yield "frames_tasks", Table("Tasks over 50 ms", ("While", "Tasks", "Longest, ms"), tasks, TASKS_NOTE)
    parts = [
        (f"{name}, {part}", *_numbers(times)[:2])
        for name, found in waits.items()
        for part, times in zip(PARTS, found, strict=True)
    ]
    yield (
        "frames_waiting",
        Table("To the worker, and back", ("What", *numbers[:2]), parts, WAITING_NOTE.format(changes=traced)),
    )


def measure(site: Path, way: Way, changes: int) -> Run:
    """Open the checker in a way, start it, and make the changes."""
    chance = random.Random(1)
    with begun(site, way) as checker:
        page = checker.page
        version = page.context.browser.version if page.context.browser else ""
        page.evaluate("watched.changes.length = 0; performance.mark('followup:walk')")
        for _ in islice(walk(checker, chance), changes):
            pass
        seen = page.evaluate("watched")
        marks = {name: page.evaluate(MARK, f"followup:{name}") for name in ("boot", "ready", "walk")}
    return Run(seen["changes"][:changes], by_phase(seen["tasks"], marks), version)


MARK = "(name) => performance.getEntriesByName(name)[0].startTime"


def by_phase(tasks: Sequence[dict[str, float]], marks: dict[str, float]) -> dict[str, list[float]]:
    """The durations of the tasks by what was going on when they began."""
    phases: dict[str, list[float]] = {phase: [] for phase in PHASES}
    for task in tasks:
        passed = sum(task["startTime"] >= mark for mark in marks.values())
        phases[PHASES[passed]].append(task["duration"])
    return phases


def step_rows(name: str, run: Run) -> Iterator[tuple[str, ...]]:
    """A row for each step and each sum of steps."""
    changes = [change for change in run.changes if change["kind"] != FETCHED]
    for step, (start, end) in STEPS.items():
        times = [change[end] - change[start] for change in changes if end in change]
        if times:
            yield (f"{name}, {step}", *_numbers(times))


def kind_rows(name: str, run: Run) -> Iterator[tuple[str, ...]]:
    """A row for each kind of control, for the whole of its changes."""
    start, end = WHOLE
    kinds = Counter(change["kind"] for change in run.changes)
    for kind in sorted(kinds):
        times = [change[end] - change[start] for change in run.changes if change["kind"] == kind]
        if len(times) > 1:
            yield (f"{name}, laid out after a change of a {kind}", *_numbers(times))


def _numbers(times: Sequence[float]) -> tuple[str, ...]:
    """The median, the 95th percentile, the longest, and how many of all took longer than a frame."""
    over = sum(time > FRAME for time in times)
    return (*(f"{one:.1f}" for one in (median(times), percentile(times, 95), max(times))), f"{over} of {len(times)}")


def task_rows(name: str, run: Run) -> Iterator[tuple[str, ...]]:
    """A row for each phase."""
    for phase, tasks in run.tasks.items():
        yield (f"{name}, {phase}", str(len(tasks)), f"{max(tasks):.0f}" if tasks else "–")


if __name__ == "__main__":
    main(sys.argv[1:])
