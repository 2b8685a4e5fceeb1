"""Whatever runs the core gives the same bytes: Python here, stock Pyodide, the lean runtime, a snapshot of it."""

import json
from pathlib import Path

import pytest

from followup_core.calls import call
from site_hooks.bundle.lean.build import Made
from site_hooks.bundle.lean.failures import LeanError
from site_hooks.bundle.lean.library import core_sources, write_archive
from site_hooks.bundle.lean.nodejs import run_node


@pytest.fixture(scope="module")
def native(made: Made) -> list[str]:
    requests = [json.loads(line) for line in made.requests.read_text("utf-8").splitlines()]
    return [call(request["call"], request["text"]) for request in requests]


def answers(kind: str, folder: Path, made: Made, *more: Path) -> tuple[list[str], list[str]]:
    """The answers in Node, and the rare files that were read for them."""
    *lines, read = run_node("answers.mjs", kind, folder, made.requests, made.lock, *more).split("\n")
    names = json.loads(read)
    assert isinstance(names, list)
    return lines, names


def test_stock_pyodide_answers_as_python_does(made: Made, native: list[str], tmp_path: Path) -> None:
    core = tmp_path / "core.zip"
    core.write_bytes(write_archive(core_sources(made.core), 0))
    assert answers("stock", made.pyodide, made, core)[0] == native


@pytest.mark.parametrize("kind", ["lean", "snapshot"])
def test_the_lean_runtime_answers_as_python_does_without_the_rare_files(
    kind: str, lean: Path, made: Made, native: list[str]
) -> None:
    lines, read = answers(kind, lean, made)
    assert lines == native
    assert read == ["packages.zip"]  # for the public holidays; neither rare functions nor the rest of the library


def test_rare_functions_with_other_bytes_are_refused(lean: Path, made: Made, tmp_path: Path) -> None:
    for path in lean.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes() + (b"\0" if path.name == "cold.wasm" else b""))
    with pytest.raises(LeanError, match=r"cold\.wasm is not what was built"):
        answers("cold", tmp_path, made)


def test_the_rare_functions_answer_alike(lean: Path, made: Made, native: list[str]) -> None:
    lines, read = answers("cold", lean, made)
    assert lines == native
    assert "cold.wasm" in read
