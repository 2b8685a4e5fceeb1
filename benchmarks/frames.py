"""How long from a change of one question to the drawn answer, and which tasks hold up the page for over 50 ms?

A Chromium uses the checker by mouse and keys: it opens every question and changes controls by chance, always the same
chance. About two minutes; the numbers go to docs/measured/frames.json and frames_tasks.json, which the page on
performance shows.

    python -m benchmarks.frames [--changes 300] [--runtimes lean stock] [--site site]
"""

import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from playwright.sync_api import Page, sync_playwright

from benchmarks.recording import Table, parser, percentile, record
from tests.browser.pages import Checker
from tests.faults.server import Host, serve
from tools.browsers import chromium

SCRIPTS = Path(__file__).with_name("cores")
MEASURES = (
    *(f"docs/javascripts/{name}.js" for name in ("card", "checker", "core", "drafts", "form", "questions", "worker")),
    "docs/stylesheets/card.css",
)
"""What decides how fast a change is drawn, besides the core."""

RUNTIMES = {"lean": "Ours", "stock": "Stock Pyodide"}
STEPS = {
    "until the core is asked": ("heard", "asked"),
    "in the worker, and back": ("asked", "answered"),
    "drawing": ("answered", "drawn"),
    "to the answer in the document": ("heard", "drawn"),
    "to the answer laid out": ("heard", "laidOut"),
    "to the next frame, painted": ("heard", "painted"),
}
PHASES = ("the page loads", "Python starts", "a program fills the form", "questions are changed")
WHOLE = ("heard", "laidOut")
FRAME = 16.0
WORDS = ("within two weeks", "by Friday", "ten working days", "early in January", "soon")
WAIT = 400
"""Milliseconds after which a change is taken for one that asks for no answer, such as half a word."""

NOTE = """\
Milliseconds from the event of a click or a key, as the first listener of the page hears it. \
The next frame comes every sixtieth of a second, however fast the answer is: \
so what is ours is the time to the answer laid out. \
Every question stands open, which is more to lay out than a visitor has, and what a change asks for has come before.\
"""
TASKS_NOTE = """\
Tasks of the page that took over 50 ms, as the browser reports them. \
The load is the time until the worker is made, the start from there until Python answers; \
the program that fills the form brings the first answers.\
"""


class Run(NamedTuple):
    """What came of one runtime: the times of each change, and the long tasks of each phase."""

    changes: list[dict[str, Any]]
    tasks: dict[str, list[float]]
    version: str


def main(arguments: Sequence[str] = ()) -> None:
    """Measure each runtime, and write both tables."""
    made = parser(__doc__)
    made.add_argument("--changes", type=int, default=300)
    made.add_argument("--runtimes", nargs="+", choices=list(RUNTIMES), default=list(RUNTIMES))
    asked = made.parse_args(arguments)
    runs = {RUNTIMES[name]: measure(asked.site, name, asked.changes) for name in asked.runtimes}
    first = next(iter(runs.values()))
    record(
        "frames",
        Table(
            "From a change to the answer",
            ("What", "Median, ms", "95 of 100, ms", "Longest, ms", f"Over {FRAME:.0f} ms"),
            [row for name, run in runs.items() for row in step_rows(name, run)],
            f"{NOTE} {asked.changes} changes.",
        ),
        MEASURES,
        {"Chromium": first.version},
    )
    record(
        "frames_tasks",
        Table(
            "Tasks over 50 ms",
            ("While", "Tasks", "Longest, ms"),
            [row for name, run in runs.items() for row in task_rows(name, run)],
            TASKS_NOTE,
        ),
        MEASURES,
        {"Chromium": first.version},
    )


def measure(site: Path, runtime: str, changes: int) -> Run:
    """Open the checker with a runtime, start it, and make the changes."""
    chance = random.Random(1)
    with opened(site, runtime) as page:
        version = page.context.browser.version if page.context.browser else ""
        checker = Checker(page, page.url.removesuffix("checker/")).wait_until_ready()
        begin(checker)
        page.evaluate("watched.changes.length = 0; performance.mark('followup:walk')")
        for _ in islice(walk(checker, chance), changes):
            pass
        seen = page.evaluate("watched")
        marks = {name: page.evaluate(MARK, f"followup:{name}") for name in ("boot", "ready", "walk")}
    return Run(seen["changes"][:changes], by_phase(seen["tasks"], marks), version)


MARK = "(name) => performance.getEntriesByName(name)[0].startTime"


@contextmanager
def opened(site: Path, runtime: str) -> Iterator[Page]:
    """The checker in a fresh Chromium, watched."""
    host = Host(folder=site, keeps=True)
    with serve(host) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(chromium()), args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        page = browser.new_page(viewport={"width": 390, "height": 844}, locale="en-GB")
        page.add_init_script((SCRIPTS / "watch_changes.js").read_text("utf-8"))
        if runtime == "stock":
            page.route(
                "**/checker/", lambda route: route.fulfill(response=(got := route.fetch()), body=stock(got.text()))
            )
        page.goto(f"{address}checker/")
        yield page
        browser.close()


def stock(html: str) -> str:
    """The page, told to start stock Pyodide."""
    changed = html.replace('"runtime":"lean"', '"runtime":"stock"')
    if changed == html:
        raise ValueError("The page does not name the lean runtime.")
    return changed


def begin(checker: Checker) -> None:
    """Give the page facts of many kinds, so that there are days to change; this fetches what the walk will need."""
    checker.fill(FACTS, "2026-11-20")
    checker.wait_for_answer()
    checker.page.wait_for_timeout(WAIT)


FACTS = {
    "interview_day": "2026-11-02",
    "timeline": {"words": "within two weeks"},
    "came_back": {"kind": "new_timeline", "words": "another week", "said_on": "2026-11-16"},
    "follow_ups": ["2026-11-12"],
    "country": "GB",
    "other_offer": {"answer_by": "2026-11-27"},
    "missed_appointment": "2026-11-10",
}


def walk(checker: Checker, chance: random.Random) -> Iterator[str]:
    """Change a control by chance, again and again; gives the kind of each that was answered."""
    page = checker.page
    while True:
        kinds = page.evaluate((SCRIPTS / "offer.js").read_text("utf-8"))
        kind = chance.choice(sorted(set(kinds)))
        number = chance.choice([at for at, each in enumerate(kinds) if each == kind])
        before = page.evaluate("(kind) => (watched.now = null, watched.kind = kind, watched.changes.length)", kind)
        change(page, kind, f"[data-offered='{number}']", chance)
        if was_answered(page, before):
            yield kind
        else:  # a day is missing, or cannot be
            page.evaluate("watched.now = null")
            begin(checker)


def change(page: Page, kind: str, place: str, chance: random.Random) -> None:
    """One change by mouse or key."""
    if kind in ("choice", "day chip"):
        page.locator(place).click()
        return
    page.locator(place).focus()
    if kind == "words":
        page.locator(place).evaluate("(field, words) => { field.value = words; }", chance.choice(WORDS))
        page.keyboard.press("End")
        page.keyboard.press("Space")
    else:
        page.keyboard.press(chance.choice(("ArrowUp", "ArrowDown")))


def was_answered(page: Page, before: int) -> bool:
    """Whether the change was answered, as soon as it was; then nothing is left to do for the page."""
    for _ in range(WAIT // 20):
        page.wait_for_timeout(20)
        if page.evaluate("watched.changes.length") > before:
            page.wait_for_timeout(20)  # what was understood of the words comes after the answer
            return True
    return False


def by_phase(tasks: Sequence[dict[str, float]], marks: dict[str, float]) -> dict[str, list[float]]:
    """The durations of the tasks by what went on when they began."""
    phases: dict[str, list[float]] = {phase: [] for phase in PHASES}
    for task in tasks:
        passed = sum(task["startTime"] >= mark for mark in marks.values())
        phases[PHASES[passed]].append(task["duration"])
    return phases


def step_rows(name: str, run: Run) -> Iterator[tuple[str, ...]]:
    """A row for each step and each sum of steps, and then for the whole by the kind of the control."""
    for step, (begin, end) in STEPS.items():
        yield (f"{name}, {step}", *_numbers([change[end] - change[begin] for change in run.changes]))
    begin, end = WHOLE
    kinds = Counter(change["kind"] for change in run.changes)
    for kind in sorted(kinds):
        times = [change[end] - change[begin] for change in run.changes if change["kind"] == kind]
        if len(times) > 1:
            yield (f"{name}, laid out after a change of a {kind}", *_numbers(times))


def _numbers(times: Sequence[float]) -> tuple[str, ...]:
    """The median, the 95th of a hundred, the longest, and how many of how many took longer than a frame."""
    over = sum(time > FRAME for time in times)
    return (*(f"{one:.1f}" for one in (median(times), percentile(times, 95), max(times))), f"{over} of {len(times)}")


def task_rows(name: str, run: Run) -> Iterator[tuple[str, ...]]:
    """A row for each phase."""
    for phase, tasks in run.tasks.items():
        yield (f"{name}, {phase}", str(len(tasks)), f"{max(tasks):.0f}" if tasks else "–")


if __name__ == "__main__":
    main(sys.argv[1:])
