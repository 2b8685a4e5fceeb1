"""What every engine must answer: requests with the keys that their answers must have, and requests without end.

An engine (CPython, Pyodide in Node, a browser) takes `lines()`, answers each by `followup_core.calls.call`, and hands
the answers to `differences`. To compare whole answers too, it takes `drawn_lines` and compares with `native`.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from followup_core.calls import call
from tests.vectors.situations import situations

FILE = Path(__file__).parent / "vectors.jsonl"


class Vector(NamedTuple):
    """A request and what must stand in its answer.

    Attributes:
        call: the name of the call.
        text: the request, as text; also what is no JSON.
        expect: keys of the answer with their values; other keys are not looked at.
    """

    call: str
    text: str
    expect: dict[str, Any]


def vectors() -> list[Vector]:
    """All vectors, in the order of the file."""
    return [Vector(**json.loads(line)) for line in FILE.read_text("utf-8").splitlines()]


def lines() -> list[tuple[str, str]]:
    """The requests of the vectors: call and text."""
    return [(each.call, each.text) for each in vectors()]


def drawn_lines(count: int = 10_000, seed: int = 2026) -> list[tuple[str, str]]:
    """`count` checks of drawn situations, always the same for a seed; every third in American English."""
    return [
        ("check", json.dumps({"situation": facts, "today": today, "language": "en" if number % 3 else "en-US"}))
        for number, (facts, today) in enumerate(situations(seed, count))
    ]


def native(requests: Iterable[tuple[str, str]]) -> list[str]:
    """What this Python answers to each request."""
    return [call(name, text) for name, text in requests]


def differences(answers: Iterable[str]) -> list[str]:
    """For each answer to `lines()` that is not as it must be: the request, what was expected, and what came."""
    found = []
    for vector, answer in zip(vectors(), answers, strict=True):
        came = json.loads(answer)
        given = {key: came.get(key, "absent") for key in vector.expect}
        if given != vector.expect:
            found.append(f"{vector.call} {vector.text}\n  expected {vector.expect}\n  came     {given}")
    return found
