"""What the lean runtime is made of: the same bytes each time, and nothing that a strict policy forbids."""

import hashlib
import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from site_hooks.lean import glue, loading
from site_hooks.lean.build import LIBRARY, build_lean, pruned_pair
from site_hooks.lean.exports import kept_exports
from site_hooks.lean.failures import LeanError
from site_hooks.lean.library import STAND_INS, read_archive
from site_hooks.lean.made import Made
from site_hooks.lean.nodejs import run_node
from site_hooks.lean.profile import ran, read_profile
from site_hooks.lean.wasm import Module
from tests.seldom import SELDOM

FILES = {"lean.mjs", "lean.wasm", "cold.wasm", "packages.zip", "rest.zip"}


def hashes(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


@SELDOM
def test_another_build_in_another_time_zone_gives_the_same_bytes(
    lean: Path, made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    build_lean(made, tmp_path)
    assert hashes(tmp_path) == hashes(lean)
    assert set(hashes(lean)) == FILES


@SELDOM  # what it lacked would be a rare file, and in every run `test_equal.py` sees that none is asked for
def test_the_profile_lacks_no_function_that_runs(lean: Path, made: Made, all_requests: Path) -> None:
    archive = Module((lean / "lean.wasm").read_bytes()).custom(LIBRARY)
    run = ran(lean, all_requests, made.lock, pruned_pair(made, archive)[1])
    assert run <= read_profile(made.wasm())


def test_a_profile_of_another_wasm_is_refused() -> None:
    with pytest.raises(LeanError, match=r"belongs to another Pyodide\. Take the profile anew: "):
        read_profile(b"another")


def test_the_script_runs_no_text_as_code(lean: Path) -> None:
    script = (lean / "lean.mjs").read_text("utf-8")
    assert not re.search(r"(?<![\w.$])(?:eval|Function)\(", script)


def test_every_change_of_the_loader_finds_its_text(made: Made) -> None:
    loader = (made.pyodide / "pyodide.mjs").read_text("utf-8")
    for change in loading.CHANGES:
        assert loader.count(change.old) == 1, change.why


def test_a_glue_of_another_shape_is_refused(made: Made) -> None:
    loader, whole = ((made.pyodide / name).read_text("utf-8") for name in ("pyodide.mjs", "pyodide.asm.js"))
    module = Module(made.wasm())
    kept = kept_exports(module, whole, loader)
    with pytest.raises(LeanError, match="runs text as code 7 times, not 6"):
        glue.pruned(whole + "eval(text)", module.imports(), kept, loader)


def test_no_module_is_in_two_archives(lean: Path) -> None:
    used = Module((lean / "lean.wasm").read_bytes()).custom(LIBRARY)
    with zipfile.ZipFile(BytesIO(used)) as archive:
        names = [*archive.namelist(), *read_archive(lean / "packages.zip"), *read_archive(lean / "rest.zip")]
    assert len(names) == len(set(names))
    assert {path.relative_to(STAND_INS).as_posix() + "c" for path in STAND_INS.rglob("*.py")} <= set(names)


def test_an_import_that_misses_brings_the_rest_of_the_library(lean: Path) -> None:
    assert run_node("rest.mjs", lean).split("\n") == ["none", "csv,encodings.cp1252,email.message", "rest.zip"]


def test_rare_files_with_other_bytes_are_refused(lean: Path, tmp_path: Path) -> None:
    for path in lean.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes() + (b"\0" if path.name == "rest.zip" else b""))
    with pytest.raises(LeanError, match=r"rest\.zip is not what was built"):
        run_node("rest.mjs", tmp_path)


def test_what_it_is_made_from_is_read_as_it_was_written(made: Made) -> None:
    assert Made.from_json(made.to_json()) == made


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"pyodide": 1}'])
def test_what_does_not_say_what_it_is_made_from_is_refused(text: str) -> None:
    with pytest.raises(LeanError, match=r"made from: .* Give pyodide, core, entry, lock, requests, known\."):
        Made.from_json(text)
