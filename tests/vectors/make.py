"""Writes `vectors.jsonl` from what the core answers: `python -m tests.vectors.make`.

Read the difference before you commit it: from then on every engine is held to it. `--check` says whether the file is
what the core answers now.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from followup_core.calls import call
from followup_core.limits import LONGEST_WORDS, MOST_DAYS_LISTED
from tests.vectors.situations import situations
from tests.vectors.vectors import FILE, Vector

DATA = Path(__file__).parent.parent / "data"
COMMAND = "python -m tests.vectors.make"
SEED, DRAWN = 7, 150
EVERY_PHRASE, EVERY_MESSAGE = 4, 6
"""Of the phrases and messages, one in this many is a vector; their own tests go through all of them."""

KEYS = {
    "check": ("verdict", "rule", "earliest_contact", "changes_on", "best_on", "linkedin", "headline", "error"),
    "timeline": ("timeline", "error"),
    "message": ("proposed",),
}
"""What of an answer is written down: enough to tell any two answers apart, little enough to be read."""

WRONG = (
    ("check", "{"),
    ("check", "[]"),
    ("check", "{}"),
    ("check", '{"situation": {}, "today": "2026-11-09"}'),
    ("check", '{"situation": {"interview_day": "2026-02-30"}, "today": "2026-11-09"}'),
    ("check", '{"situation": {"interview_day": "2026-11-02", "mood": 1, "channel": "fax"}, "today": "2026-11-09"}'),
    ("check", '{"situation": {"interview_day": "2026-11-02", "follow_ups": ["2026-11-10"]}, "today": "2026-11-09"}'),
    ("check", '{"situation": {"interview_day": "2026-11-02", "region": "ENG"}, "today": "2026-11-09"}'),
    ("check", '{"situation": {"interview_day": "2026-11-02", "country": "XX"}, "today": "2026-11-09"}'),
    ("check", '{"situation": {"interview_day": "2026-11-02", "came_back": {"kind": []}}, "today": "2026-11-09"}'),
    ("check", '{"situation": {"interview_day": "Ünïcode 面试 🙂"}, "today": "2026-11-09"}'),
    ("check", '{"situation": {"interview_day": "2026-11-02", "country": "gb"}, "today": "2026-11-09"}'),
    ("check", '{"situation": {"interview_day": "2026-11-02", "country": "GB", "region": "XX"}, "today": "2026-11-09"}'),
    ("check", '{"situation": {"interview_day": "0001-01-01", "follow_ups": "2026-11-05"}, "today": "2026-11-09"}'),
    (
        "check",
        '{"situation": {"interview_day": 2, "timeline": "soon", "channel": null}, "today": "2026-11-09"}',
    ),
    (
        "check",
        '{"situation": {"interview_day": {}, "timeline": {"words": true}, "contact": []}, "today": "2026-11-09"}',
    ),
    ("check", '{"situation": {"interview_day": "2026-11-02", "feedback_asked": "yes"}, "today": "2026-11-09"}'),
    *(
        ("check", f'{{"situation": {{"interview_day": "2026-11-02", "came_back": {reply}}}, "today": "2026-11-09"}}')
        for reply in (
            '{"kind": "offer", "on": "2026-11-05", "answered_on": "2026-11-03"}',
            '{"kind": "check_in_on", "said_on": "2026-11-05", "day": "2026-11-03"}',
            '{"kind": "turned_down"}',
        )
    ),
    ("check", '{"situation": {"interview_day": "soon"}, "today": "2026-11-09", "language": "en-US"}'),
    ("check", '{"situation": {"interview_day": "soon"}, "today": "2026-11-09", "language": "cy"}'),
    ("check", '{"situation": {"interview_day": "2026-11-02", "country": "GB", "region": 7}, "today": "2026-11-09"}'),
    (
        "check",
        json.dumps(
            {
                "situation": {"interview_day": "2026-11-02", "follow_ups": ["2026-11-03"] * (MOST_DAYS_LISTED + 1)},
                "today": "2026-11-09",
            }
        ),
    ),
    ("timeline", json.dumps({"words": "a" * (LONGEST_WORDS + 1), "said_on": "2026-11-02"})),
    ("timeline", '{"words": "", "said_on": "2026-11-02"}'),
    ("timeline", '{"words": "within two weeks"}'),
    ("timeline", '{"words": "within two weeks", "said_on": "2026-11-02", "country": "XX"}'),
    ("message", "{"),
    ("nothing", "{}"),
)


def requests() -> Iterator[tuple[str, str]]:
    """Every request: the situations, drawn ones, phrases, messages, and what is wrong."""
    for case in rows("situations_dev.jsonl"):
        yield "check", asked(situation=case["facts"], today=case["today"])
    for facts, today in situations(SEED, DRAWN):
        yield "check", asked(situation=facts, today=today)
    for phrase in rows("phrases_dev.jsonl")[::EVERY_PHRASE]:
        yield "timeline", asked(words=phrase["words"], said_on=phrase["said_on"])
    for message in rows("messages_dev.jsonl")[::EVERY_MESSAGE]:
        yield "message", asked(text=message["text"], received_on=message["received_on"])
    yield from WRONG


def rows(name: str) -> list[dict[str, Any]]:
    """The rows of a data file."""
    return [json.loads(line) for line in (DATA / name).read_text("utf-8").splitlines()]


def asked(**request: Any) -> str:
    """A request as text."""
    return json.dumps(request, ensure_ascii=False)


def written() -> str:
    """The whole file: a vector a line."""
    made = []
    for name, text in requests():
        answer = json.loads(call(name, text))
        expect = {key: answer[key] for key in KEYS.get(name, ("error",)) if key in answer}
        made.append(json.dumps(Vector(name, text, expect)._asdict(), ensure_ascii=False) + "\n")
    return "".join(made)


def main() -> int:
    """Write the file, or look whether it is what would be written."""
    parser = argparse.ArgumentParser(prog=COMMAND, description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the file is another one")
    if not parser.parse_args().check:
        FILE.write_text(written(), "utf-8")
        return 0
    if FILE.read_text("utf-8") == written():
        return 0
    print(f"tests/vectors/{FILE.name} is not what the core answers. Run: {COMMAND}, and read the difference.")
    return 1


if __name__ == "__main__":
    sys.exit(main())
