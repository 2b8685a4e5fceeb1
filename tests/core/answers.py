"""The situations with their whole answers as one text that people read: `python -m tests.core.answers`.

A change of a rule, a date or a sentence shows as a difference of `tests/data/answers.txt`. The tests fail until it is
accepted with `--accept`; `--check` says whether it is.
"""

import argparse
import json
import sys
import textwrap
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from followup_core import Situation, check

DATA = Path(__file__).parent.parent / "data"
SITUATIONS = DATA / "situations_dev.jsonl"
ACCEPTED = DATA / "answers.txt"
COMMAND = "python -m tests.core.answers --accept"
WIDTH = 116

type Json = dict[str, Any]


def written() -> str:
    """The whole text: a block for each situation, in the order of the file."""
    cases = [json.loads(line) for line in SITUATIONS.read_text("utf-8").splitlines()]
    return "\n".join(line for case in cases for line in block(case))


def block(case: Json) -> Iterator[str]:
    """One situation and its answer."""
    answer = check(Situation.from_dict(case["facts"]), date.fromisoformat(case["today"])).to_dict()
    yield f"== {case['id']} on {case['today']}: {answer['verdict']} by {answer['rule']}"
    yield from folded("", case["story"])
    yield ""
    for name, value in answer.items():
        if name not in {"policy", "today", "verdict", "rule"}:
            yield from shown(name, value)
    yield ""


def shown(name: str, value: Any) -> Iterator[str]:
    """One key of an answer, with a line for each of its items."""
    if isinstance(value, list):
        yield f"{name}:" if value else f"{name}: none"
        for item in value:
            yield from folded("  - ", item_text(item))
    elif isinstance(value, dict):
        yield f"{name}: {value.get('id', value.get('day'))}"
        for key in ("subject", "title", "body"):
            yield from folded("    ", value.get(key) or "")
    else:
        yield from folded(f"{name}: ", "none" if value is None else str(value))


def item_text(item: Json) -> str:
    """One item of a list: its values, the one that leads first."""
    values = [("yes" if value is True else "no" if value is False else str(value)) for value in item.values()]
    return " | ".join(values)


def folded(lead: str, text: str) -> Iterator[str]:
    """A text in lines, each paragraph behind `lead` or as deep as it."""
    for paragraph in filter(None, text.split("\n")):
        lines = textwrap.wrap(paragraph, WIDTH - len(lead), break_long_words=False) or [""]
        yield f"{lead}{lines[0]}"
        yield from (" " * len(lead) + line for line in lines[1:])
        lead = " " * len(lead)


def main() -> int:
    """Accept the answers of today, or look whether they are those accepted."""
    parser = argparse.ArgumentParser(prog="python -m tests.core.answers", description=__doc__)
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--accept", action="store_true", help=f"write {ACCEPTED.name}")
    choice.add_argument("--check", action="store_true", help="fail where it is not what the core answers")
    if parser.parse_args().accept:
        ACCEPTED.write_text(written(), "utf-8")
        return 0
    if ACCEPTED.read_text("utf-8") == written():
        return 0
    print(f"tests/data/{ACCEPTED.name} is not what the core answers. Read the difference, then run: {COMMAND}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
