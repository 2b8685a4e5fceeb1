"""What is asked to prove two engines equal: the usual requests, each wrong one, and thousands of drawn situations.

The drawn ones come in parts, so that a run can share them out. With each request goes the hash of the answer that this
Python gives: answers are some fifty megabytes, and an engine that compares hashes only tells what is not equal.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from filelock import FileLock

from followup_core.calls import CALLS, call
from tests.seldom import is_proving
from tests.vectors.asking import DATA, requests
from tests.vectors.make import WRONG
from tests.vectors.vectors import drawn_lines

PARTS = 4

RUNTIMES = ("stock", "lean", "snapshot")
HOSTS = ("node", "chromium", "firefox", "webkit")
QUICK = "node"
"""The host that every run asks everything usual of each runtime; the engines are asked half of it."""

RARE = ("check", '{"situation": {"interview_day": NaN}, "today": "2026-11-09"}')
"""A request that calls a rare function: no page writes a number like that."""

SETTLED = 14
"""After this many hundred answers every module of the core is loaded, and the memory no longer grows."""

DRAWN, OFTEN = 10_000, 2_000
"""How many situations are drawn to prove it, and how many in every run of the tests."""


class Asked(NamedTuple):
    """A request with the hash of its right answer."""

    call: str
    text: str
    hash: str

    @classmethod
    def of(cls, name: str, text: str) -> "Asked":
        """The request with the hash of what this Python answers."""
        return cls(name, text, hash_of(call(name, text)))


def parts(host: str, runtime: str) -> tuple[int, ...]:
    """The parts that `runtime` is asked in `host`: one, another one for each runtime and host.

    >>> [parts(host, "lean") for host in HOSTS]
    [(1,), (2,), (3,), (0,)]
    """
    if is_proving():
        return tuple(range(PARTS))
    return ((HOSTS.index(host) + RUNTIMES.index(runtime)) % PARTS,)


def combinations(*hosts: str) -> list[tuple[str, str, int]]:
    """Every host with every runtime and part that it is asked.

    Stock Pyodide is as good as it is without us, and slow to ask: in every run only the quick host asks it. The engines
    ask a snapshot alone, for which the lean runtime has to start without one first.
    """
    every = [(host, runtime, part) for host in hosts for runtime in RUNTIMES for part in parts(host, runtime)]
    return [one for one in every if is_proving() or one[0] == QUICK or one[1] == "snapshot"]


def usual() -> Iterator[tuple[str, str]]:
    """All situations, phrases and messages of the tests, and all that nobody can use."""
    yield from requests(DATA, tuple(CALLS))
    yield from WRONG


class Questions(NamedTuple):
    """All that is asked.

    Attributes:
        usual: what every engine is asked.
        drawn: the situations.
    """

    usual: list[Asked]
    drawn: list[Asked]

    def part(self, number: int, host: str) -> list[Asked]:
        """What one host is asked at a time."""
        usual = self.usual if is_proving() or host == QUICK else self.usual[number % 2 :: 2]
        return [*usual, *self.drawn[number::PARTS]]


def questions(folder: Path) -> Questions:
    """All that is asked; the answers of this Python are made once for all who give the same `folder`."""
    file = folder / "questions.json"
    with FileLock(folder / "questions.lock"):
        if not file.exists():
            count = DRAWN if is_proving() else OFTEN
            made = Questions([Asked.of(*one) for one in usual()], [Asked.of(*one) for one in drawn_lines(count)])
            file.write_text(json.dumps(made), "utf-8")
    read = json.loads(file.read_text("utf-8"))
    return Questions(*([Asked(*one) for one in some] for some in read))


def shared_folder(base: Path) -> Path:
    """The folder that all workers of a run share, from the one of this worker."""
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


def hash_of(answer: str) -> str:
    """SHA-256 of a text."""
    return hashlib.sha256(answer.encode()).hexdigest()


def digest(asked: Sequence[Asked]) -> str:
    """One hash for all the answers, in order."""
    return hash_of("".join(one.hash for one in asked))


def unequal(asked: Sequence[Asked], wrong: Mapping[int, str] | Sequence[Any]) -> str:
    """What is to be read where answers are not equal: of each its request, the right answer, and what came.

    Args:
        asked: what was asked.
        wrong: what came, by the number of its request, or as pairs of both.
    """
    return "\n".join(
        f"{asked[number].call} {asked[number].text}\n"
        f"  expected {call(asked[number].call, asked[number].text)}\n"
        f"  came     {came}"
        for number, came in dict(wrong).items()
    )
