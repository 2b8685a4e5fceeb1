"""Where the time to the worker and back goes: from a trace by Chromium of a walk through the form."""

import json
import random
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from benchmarks.frames_walk import Way, begun, walk

PARTS = (
    "to the worker",
    "in the worker",
    "until the page takes the answer",
    "of that, laying out and painting the pressed control",
)
CATEGORIES = ["devtools.timeline", "blink.user_timing", "toplevel"]
DRAWING = frozenset(("UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit"))
"""What the main thread does for a frame, as traces call it."""

CLOCK = "walk-begins"

type Event = Mapping[str, Any]
type Span = tuple[float, float]
"""Begin and end, in milliseconds of the page's clock."""


def waiting(site: Path, way: Way, changes: int) -> list[list[float]]:
    """The milliseconds of each of `PARTS`, of each change."""
    with begun(site, way) as checker, tempfile.TemporaryDirectory() as folder:
        page = checker.page
        traced = Path(folder) / "trace.json"
        page.evaluate("watched.changes.length = 0")
        browser = page.context.browser
        assert browser is not None
        browser.start_tracing(page=page, path=traced, categories=CATEGORIES)
        began = _mark(page)
        for _ in islice(walk(checker, random.Random(1)), changes):
            pass
        browser.stop_tracing()
        made = page.evaluate("watched.changes")
        events = json.loads(traced.read_text("utf-8"))["traceEvents"]
    return [list(part) for part in zip(*_parts(events, made, began), strict=True)]


def _mark(page: Page) -> float:
    """Leave a mark in the trace, and give its time by the clock of the page."""
    return float(page.evaluate(f"performance.mark('{CLOCK}').startTime"))


def _parts(events: Sequence[Event], changes: Sequence[Mapping[str, float]], began: float) -> Iterator[Sequence[float]]:
    """The parts of each change whose work is in the trace."""
    mark = next(event for event in events if event["name"] == CLOCK)
    shift = began - mark["ts"] / 1000
    threads = {
        (event["pid"], event["tid"]): event["args"]["name"] for event in events if event["name"] == "thread_name"
    }

    def spans(thread: str, names: frozenset[str]) -> list[Span]:
        return [
            (event["ts"] / 1000 + shift, (event["ts"] + event["dur"]) / 1000 + shift)
            for event in events
            if event["ph"] == "X" and event["name"] in names and event["pid"] == mark["pid"]
            if threads.get((event["pid"], event["tid"]), "").startswith(thread)
        ]

    answers = sorted(spans("DedicatedWorker", frozenset(("HandlePostMessage",))))
    drawn = sorted(spans("CrRendererMain", DRAWING))
    for change in changes:
        asked, answered = change["asked"], change["answered"]
        work = next(((start, end) for start, end in answers if asked <= start and end <= answered), None)
        if work is None:
            continue  # it took another path: a library was fetched, or a newer change came in between
        start, end = work
        yield start - asked, end - start, answered - end, _overlap(drawn, (end, answered))


def _overlap(spans: Sequence[Span], within: Span) -> float:
    """How much of `within` the spans cover, which are sorted and may be nested."""
    covered, reached = 0.0, within[0]
    for start, end in spans:
        begin, stop = max(start, reached), min(end, within[1])
        if stop > begin:
            covered, reached = covered + stop - begin, stop
    return covered
