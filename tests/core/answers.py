"""The situations with their whole answers as one text that people read: `python -m tests.core.answers`.

A change of a rule, a date or a sentence shows as a difference of `tests/data/answers.txt`. The tests fail until it is
accepted with `--accept`; `--check` says whether it is.
"""

import argparse
import json
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from followup_core import Answer, Situation, check
from followup_core.rules import RULES

DATA = Path(__file__).parent.parent / "data"
SITUATIONS = DATA / "situations_dev.jsonl"
ACCEPTED = DATA / "answers.txt"
COMMAND = "python -m tests.core.answers --accept"
WIDTH = 116

type Json = dict[str, Any]

NAMED = ("sections", "assumptions", "not_now", "advice", "others_say", "alternatives", "ruled_out")
"""Lists whose items have a name, which is their first value, and mostly say the same in every answer."""

SHORT_DAY = re.compile(r"(?<= )\w{3} \d{1,2} \w{3}(?: \d{4})?$")
"""The day at the end of what another answer leads to."""

ELSEWHERE = frozenset({"policy", "today", "verdict", "rule", "decided"})
"""What the title of an answer says, or the head of the text."""

HEAD = """\
== What answers share
In an answer, an item of these lists is its name alone where it says what stands here, and otherwise has what differs
beside it. All rows above the one that decided are ruled out, in this order; an answer names those that are so for
another reason than the one here. An alternative that leads to a day of its own (…) has it beside its name. What an
answer doesn’t have is left out.
"""

type Shared = dict[tuple[str, str], Json]
"""What most answers say of an item, by its list and its name."""


def written() -> str:
    """The whole text: what all answers share, and a block for each situation, in the order of the file."""
    cases = [json.loads(line) for line in SITUATIONS.read_text("utf-8").splitlines()]
    answers = [
        with_names(check(Situation.from_dict(case["facts"]), date.fromisoformat(case["today"]))) for case in cases
    ]
    shared = shared_by(answers)
    blocks = (block(case, answer, shared) for case, answer in zip(cases, answers, strict=True))
    return "\n".join([HEAD, *head(shared), *(line for each in blocks for line in each)])


def with_names(answer: Answer) -> Json:
    """An answer as JSON values, where each alternative has a name too: its fact and the other answer to it."""
    told: Json = answer.to_dict()
    alternatives = zip(answer.alternatives, told["alternatives"], strict=True)
    return told | {"alternatives": [alternative(each.text.id, item) for each, item in alternatives]}


def alternative(text_id: str, item: Json) -> Json:
    """An alternative with its name first, and the day that it leads to apart from the words around it.

    The parts that those words repeat are left out.
    """
    day = SHORT_DAY.search(item["leads_to"])
    return {
        "name": f"{item['path']}.{text_id.rpartition('.')[2]}",
        "text": item["text"],
        "leads_to": SHORT_DAY.sub("…", item["leads_to"]),
        "on": day[0] if day else "",
    }


def shared_by(answers: list[Json]) -> Shared:
    """The commonest value of each key of each item with a name, where at least half of the answers agree on it."""
    found: dict[tuple[str, str], dict[str, Counter[Any]]] = {}
    for answer in answers:
        for name in NAMED:
            for title, rest in map(named, answer[name]):
                counted = found.setdefault((name, title), {})
                for key, value in rest.items():
                    counted.setdefault(key, Counter())[value] += 1
    return {
        item: {key: value for key, values in keys.items() if (value := _agreed(values)) is not _NONE}
        for item, keys in found.items()
    }


_NONE = object()


def _agreed(values: Counter[Any]) -> Any:
    value = min(values, key=lambda value: (-values[value], str(value)))
    return value if 2 * values[value] >= values.total() else _NONE


def named(item: Json) -> tuple[str, Json]:
    """An item as its name and the rest of its values."""
    (_, title), *rest = item.items()
    return str(title), dict(rest)


def head(shared: Shared) -> Iterator[str]:
    """What answers share, list by list; rows in the order of the table, the others by name."""
    rows = [rule.id for rule in RULES]
    for name in NAMED:
        titles = [title for of, title in shared if of == name]
        yield f"{name}:"
        for title in sorted(titles, key=rows.index if name == "ruled_out" else str):
            yield from folded("  - ", item_text({"": title} | shared[name, title]))
    yield ""


def block(case: Json, answer: Json, shared: Shared) -> Iterator[str]:
    """One situation and its answer."""
    yield f"== {case['id']} on {case['today']}: {answer['verdict']} by {answer['rule']}"
    yield from folded("", case["story"])
    yield ""
    for name, value in answer.items():
        if name in NAMED:
            yield from by_name(name, value, shared)
        elif name not in ELSEWHERE and value not in (None, []):
            yield from shown(name, value)
    yield ""


def by_name(name: str, items: list[Json], shared: Shared) -> Iterator[str]:
    """A list of items with names: those that say the usual on one line, then those that differ."""
    usual, other = [], []
    for title, rest in map(named, items):
        differs = {key: value for key, value in rest.items() if shared[name, title].get(key, _NONE) != value}
        if differs:
            other.append(item_text({"": title} | differs))
        else:
            usual.append(title)
    if usual and name != "ruled_out":
        yield from folded(f"{name}: ", ", ".join(usual))
    elif other:
        yield f"{name}:"
    for text in other:
        yield from folded("  - ", text)


def shown(name: str, value: Any) -> Iterator[str]:
    """One key of an answer, with a line for each of its items."""
    if isinstance(value, list):
        yield f"{name}:"
        for item in value:
            yield from folded("  - ", item_text(item))
    elif isinstance(value, dict):
        yield f"{name}: {value.get('id', value.get('day'))}"
        for key in ("subject", "title", "body"):
            yield from folded("    ", value.get(key) or "")
    else:
        yield from folded(f"{name}: ", str(value))


def item_text(item: Json) -> str:
    """One item of a list: its values, the one that leads first; none that is empty, and a day in place of “…”."""
    values = [("yes" if value is True else "no" if value is False else str(value)) for value in item.values()]
    return " | ".join(filter(None, values)).replace("… | ", "")


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
