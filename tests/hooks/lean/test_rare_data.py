"""The data that travels with the rare functions is read by no other, and is right once it is there."""

import json
from pathlib import Path

import pytest

from followup_core.calls import call
from site_hooks.lean.failures import LeanError
from site_hooks.lean.made import Made
from site_hooks.lean.nodejs import run_node
from site_hooks.lean.numbers import signed, unsigned
from site_hooks.lean.rare_data import (
    HEADER,
    REACH,
    SECTION,
    WORTH,
    data_of,
    packed,
    parts_in,
    rare_parts,
    without,
)
from site_hooks.lean.wasm import CODE, DATA, GLOBALS, Module, sized, vector
from site_hooks.lean.wasm import HEADER as WASM
from tests.seldom import SELDOM

SPOILT = 0xA5
"""What stands in the place of rare data here; in a build it is 0, which could be right by chance."""


def naming(*places: int) -> bytes:
    """A body that names places, as code that may move does: start of the data, constant, add, and forget it."""
    return b"\0" + b"".join(b"#\0A" + signed(place) + b"j\x1a" for place in places) + b"\x0b"


def pointing(place: int, target: int) -> bytes:
    """A body that writes one pointer."""
    return b"\0#\0A" + signed(place) + b"j#\0A" + signed(target) + b"j6\x02\0\x0b"


def wasm(size: int, *bodies: bytes) -> Module:
    """A module with data of `size` and these functions."""
    module = Module(WASM)
    module.sections += [
        (GLOBALS, vector([])),
        (CODE, vector([sized(body) for body in bodies])),
        (DATA, HEADER + unsigned(size) + b"x" * size),
    ]
    return module


def test_what_only_a_rare_function_names_is_rare() -> None:
    module = wasm(100_000, naming(0, 80_000), naming(30_000, 90_000), pointing(96_000, 0))
    assert rare_parts(module, {1}, 2) == [range(30_000, 80_000)]


def test_what_a_pointer_points_to_stays() -> None:
    module = wasm(100_000, naming(0), naming(30_000), pointing(96_000, 60_000))
    assert rare_parts(module, {1}, 2) == [range(30_000, 60_000)]  # nothing else is named behind 60,000


def test_a_place_in_the_midst_of_a_table_does_not_cut_it() -> None:
    inside = REACH - 1
    module = wasm(100_000, naming(0, 90_000), naming(inside, 40_000), pointing(99_000, 0))
    assert rare_parts(module, {1}, 2) == [range(40_000, 90_000)]


def test_a_part_too_small_to_be_worth_it_stays() -> None:
    module = wasm(100_000, naming(0, 40_000 + WORTH - 1), naming(40_000), pointing(99_000, 50_000))
    assert rare_parts(module, {1}, 2) == []


def test_places_past_a_mebibyte_and_below_zero_are_read() -> None:
    module = wasm(3_000_000, naming(0, 2_500_000), naming(1_048_576), pointing(2_900_000, 2_600_000))
    assert rare_parts(module, {1}, 2) == [range(1_048_576, 2_500_000)]
    subtracted = b"\0#\0A" + signed(-8192) + b"k\x1a\x0b"
    module = wasm(100_000, naming(0, 60_000), subtracted, naming(30_000), pointing(99_000, 0))
    assert rare_parts(module, {2}, 3) == [range(30_000, 60_000)]


def test_another_way_to_write_pointers_is_refused() -> None:
    with pytest.raises(LeanError, match="does something else besides"):
        rare_parts(wasm(100, naming(0), naming(1)), {0}, 1)


def test_the_parts_are_read_back() -> None:
    data, parts = bytes(range(200)), [range(10, 20), range(100, 150)]
    assert list(parts_in(packed(data, parts))) == parts
    module = wasm(200, naming(0))
    module.replace(DATA, without(data, parts))
    assert data_of(module)[10:20] == bytes(10)
    assert data_of(module)[20:100] == data[20:100]


@pytest.fixture(scope="module")
def spoilt(lean: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The lean runtime with other bytes in the place of the rare data."""
    folder = tmp_path_factory.mktemp("spoilt")
    for path in lean.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    module = Module((lean / "lean.wasm").read_bytes())
    data = bytearray(data_of(module))
    for part in parts_in(Module((lean / "cold.wasm").read_bytes()).custom(SECTION)):
        assert not any(data[part.start : part.stop])
        data[part.start : part.stop] = bytes([SPOILT]) * len(part)
    module.replace(DATA, without(bytes(data), []))
    (folder / "lean.wasm").write_bytes(module.to_bytes())
    return folder


def test_nothing_that_is_asked_reads_the_rare_data(spoilt: Path, made: Made, all_requests: Path) -> None:
    *lines, read = run_node("answers.mjs", "lean", spoilt, all_requests, made.lock).split("\n")
    requests = [json.loads(line) for line in all_requests.read_text("utf-8").splitlines()]
    assert lines == [call(request["call"], request["text"]) for request in requests]
    assert "cold.wasm" not in json.loads(read)


@SELDOM
def test_python_says_the_same_of_every_character_once_the_rare_data_is_there(spoilt: Path, made: Made) -> None:
    ours, stock = (
        json.loads(run_node("tables.mjs", kind, folder)) for kind, folder in (("lean", spoilt), ("stock", made.pyodide))
    )
    assert ours["hash"] == stock["hash"]
    assert "cold.wasm" in ours["read"]
