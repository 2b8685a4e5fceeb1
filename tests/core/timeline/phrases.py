"""Labelled phrases: reading them from their files, and what the reader says of one."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from followup_core import TimelineError, read_timeline

FOLDER = Path(__file__).resolve().parents[2] / "data"


def labelled(name: str) -> list[dict[str, Any]]:
    """The phrases of a file of JSON lines."""
    return [json.loads(line) for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()]


def read(words: str, said_on: str) -> str:
    """The deadline that is read, or "none" or "error"."""
    try:
        timeline = read_timeline(words, date.fromisoformat(said_on))
    except TimelineError:
        return "error"
    return "none" if timeline is None else timeline.deadline.isoformat()
