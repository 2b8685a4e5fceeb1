"""Whatever runs the core gives the same bytes: Python here, stock Pyodide, the lean runtime, a snapshot of it; in Node.

Each is asked all usual requests and a part of some thousand drawn situations; `tests/vectors/equal.py` says which.
"""

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from site_hooks.lean.failures import LeanError
from site_hooks.lean.library import core_sources, write_archive
from site_hooks.lean.made import Made
from site_hooks.lean.nodejs import run_node
from tests.vectors.equal import (
    RARE,
    SETTLED,
    Asked,
    Questions,
    combinations,
    hash_of,
    questions,
    shared_folder,
    unequal,
)
from tests.vectors.worlds import FIVE, HOME, World

MOST_OBJECTS = 100
"""So many more Python may hold after thousands of answers: the words it read last are kept, and differ in length."""


class Told(NamedTuple):
    """What came of it: what `unequal` shows, then as `node/answers.mjs` says."""

    unequal: str
    read: list[str]
    sizes: list[int]
    objects: list[int]


class Node(NamedTuple):
    """Asks the runtimes in Node; `folder` has the lean one."""

    made: Made
    folder: Path
    place: Path

    def ask(self, kind: str, some: list[Asked], world: World = HOME) -> Told:
        requests, core = self.place / "requests.jsonl", self.place / "core.zip"
        requests.write_text("".join(json.dumps({"call": one.call, "text": one.text}) + "\n" for one in some), "utf-8")
        core.write_bytes(write_archive(core_sources(self.made.core), 0))
        folder = self.made.pyodide if kind == "stock" else self.folder
        stock = (core, self.made.entry) if kind == "stock" else ()
        given = ("answers.mjs", kind, folder, requests, self.made.lock, *stock)
        *lines, told = run_node(*given, world=world.environment()).split("\n")
        came = zip(some, lines, strict=True)
        wrong = {number: line for number, (one, line) in enumerate(came) if hash_of(line) != one.hash}
        return Told(unequal(some, wrong), **json.loads(told))


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Questions:
    return questions(shared_folder(tmp_path_factory.getbasetemp()))


@pytest.fixture
def node(made: Made, lean: Path, tmp_path: Path) -> Node:
    return Node(made, lean, tmp_path)


@pytest.mark.parametrize(("host", "runtime", "part"), combinations("node"))
def test_every_answer_is_the_same_and_needs_no_rare_file(
    node: Node, asked: Questions, host: str, runtime: str, part: int
) -> None:
    told = node.ask(runtime, asked.part(part, host), FIVE[(part + 1) % len(FIVE)])
    assert told.unequal == ""
    # For the public holidays; neither rare functions nor the rest of the library.
    assert told.read == ([] if runtime == "stock" else ["packages.zip"])
    assert len(told.sizes) > SETTLED
    assert len(set(told.sizes[SETTLED:])) == 1  # bytes of the memory after each hundred answers


def test_a_rare_function_is_fetched_in_the_middle_of_a_call(node: Node) -> None:
    told = node.ask("lean", [Asked.of(*RARE)])
    assert told.unequal == ""
    assert told.read == ["cold.wasm"]


def test_rare_functions_with_other_bytes_are_refused(node: Node, tmp_path: Path) -> None:
    broken = tmp_path / "lean"
    broken.mkdir()
    for path in node.folder.iterdir():
        (broken / path.name).write_bytes(path.read_bytes() + (b"\0" if path.name == "cold.wasm" else b""))
    with pytest.raises(LeanError, match=r"cold\.wasm is not what was built"):
        node._replace(folder=broken).ask("lean", [Asked.of(*RARE)])


def test_the_rare_functions_answer_alike_and_after_a_thousand_answers_nothing_more_is_kept(
    node: Node, asked: Questions
) -> None:
    told = node.ask("cold", [*asked.usual, *asked.drawn[:2_000]])
    assert told.unequal == ""
    assert told.read == ["cold.wasm", "packages.zip"]
    _, warm, *later = told.objects  # the first thousand have not met every reader yet
    assert later
    assert max(later) - warm < MOST_OBJECTS
