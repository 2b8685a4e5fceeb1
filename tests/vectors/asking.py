"""Requests that use all of the core: what is profiled, and compared from engine to engine.

`python -m tests.vectors.asking FILE` writes them, for the profile of the lean runtime.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from followup_core.calls import CALLS
from site_hooks.bundle.lean_requests import PLACES

DATA = Path(__file__).resolve().parent.parent / "data"

FAULTS = (
    "",
    "{",
    "[]",
    "{}",
    '{"situation":{"no_such_fact":1},"today":"2026-11-23"}',
    '{"situation":{"interview_day":"2026-13-01","channel":"fax","country":"XX"},"today":"yesterday"}',
    '{"words":"qq zz","said_on":"2026-11-23"}',
    '{"words":"\\u0663 days, or 2 \\u9031\\u9593","said_on":"2026-11-23"}',
    '{"text":5,"received_on":"2026-11-23"}',
)
"""What nobody can use, asked of each call."""


def write_requests(data: Path, calls: tuple[str, ...], out: Path) -> None:
    """Write the requests, one JSON object {"call": …, "text": …} a line.

    Args:
        data: the folder with the situations, phrases and messages of the tests.
        calls: the names of all calls.
        out: the file to write.
    """
    lines = [json.dumps({"call": call, "text": text}, ensure_ascii=False) for call, text in requests(data, calls)]
    out.write_text("\n".join(lines) + "\n", "utf-8")


def requests(data: Path, calls: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The name and the text of each request."""
    for row in _rows(data / "situations_dev.jsonl"):
        case = {"situation": row["facts"], "today": row["today"]}
        yield from ((call, json.dumps(case | day)) for call, day in _days(row))
    for country, region in PLACES:
        timeline = {"words": "within ten working days", "said_on": "2026-11-20"}
        situation = {"interview_day": "2026-11-20", "timeline": timeline, "country": country, "region": region}
        facts = {name: value for name, value in situation.items() if value is not None}
        case = {"situation": facts, "today": "2026-12-10"}
        yield from ((call, json.dumps(case)) for call in ("check", "figure"))
        yield "heard", json.dumps(_heard(timeline) | {"country": country, "region": region})
    for row in _rows(data / "phrases_dev.jsonl"):
        said = {"words": row["words"], "said_on": row["said_on"]}
        yield from (("timeline", json.dumps(said)), ("heard", json.dumps(_heard(said))))
    for row in _rows(data / "messages_dev.jsonl"):
        message = {"text": row["text"], "received_on": row["received_on"], "language": "en-US"}
        yield "message", json.dumps(message)
    yield from _of_a_case_that_goes_on(data)
    yield from ((call, text) for call in (*calls, "no_such_call") for text in FAULTS)


def _of_a_case_that_goes_on(data: Path) -> Iterator[tuple[str, str]]:
    """Links of every version, a day before the interview, a list of kept interviews, and the calendar of it."""
    for line in (data / "links.txt").read_text("utf-8").splitlines():
        fragment, facts = line.split("\t")
        case = {"situation": json.loads(facts), "today": "2026-12-16"}
        yield from (("link", json.dumps({"fragment": text})) for text in (fragment, fragment[:-40], "no link"))
        yield from (
            (call, json.dumps(case | {"file": False, "what": "wrote"})) for call in ("link", "since", "reminder")
        )
    early = {"situation": {"interview_day": "2026-11-20"}, "today": "2026-12-16", "what": "wrote", "day": "2026-11-19"}
    yield "since", json.dumps(early)
    kept = {"list": (data / "interviews_1.json").read_text("utf-8"), "today": "2026-12-16", "id": "0f3a7c-1"}
    for deed in ("show", "put_away", "delete", "bring_in", "calendar"):
        yield "interviews", json.dumps(kept | {"do": deed, "file": kept["list"], "page": "https://example.org/"})


def _days(row: Any) -> Iterator[tuple[str, dict[str, str]]]:
    """The answer to a case, its line of days, and what will be on a day before it and on a later one."""
    yield from (("check", {}), ("figure", {}))
    yield from (("day", {"day": day}) for day in (row["facts"]["interview_day"], "2027-01-04"))


def _heard(said: dict[str, str]) -> dict[str, Any]:
    return {"said": said, "today": said["said_on"]}


def _rows(path: Path) -> Iterator[Any]:
    return (json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip())


if __name__ == "__main__":
    write_requests(DATA, tuple(CALLS), Path(sys.argv[1]))
