"""Taking a WebAssembly module apart and putting it together, on one small enough to write by hand."""

import pytest

from site_hooks.lean.failures import LeanError, replace_once
from site_hooks.lean.numbers import read_unsigned, signed, unsigned
from site_hooks.lean.profile import _numbers, _ranges
from site_hooks.lean.wasm import CODE, FUNCTION, HEADER, Export, FunctionType, Import, Module, code_start

SMALL = HEADER + bytes(
    [
        *(1, 8, 2, 0x60, 0, 0, 0x60, 1, 0x7F, 0),  # types: () → (), (i32) → ()
        *(2, 7, 1, 1, ord("e"), 1, ord("f"), 0, 0),  # imports e.f, of the first type
        *(3, 3, 2, 1, 0),  # two functions: of the second type, of the first
        *(7, 5, 1, 1, ord("g"), 0, 1),  # exports g, the first own function
        *(10, 9, 2, 4, 1, 2, 0x7F, 0x0B, 2, 0, 0x0B),  # their bodies; the first has two locals
    ]
)


def test_reading_and_writing_changes_nothing() -> None:
    assert Module(SMALL).to_bytes() == SMALL


def test_the_parts_are_what_was_written() -> None:
    module = Module(SMALL)
    assert module.imports() == [Import("e", "f", FUNCTION, 0)]
    assert module.imported(FUNCTION) == 1
    assert module.exports() == [Export("g", FUNCTION, 1)]
    assert module.types() == [FunctionType(b"", b""), FunctionType(b"\x7f", b"")]
    assert module.function_types() == [1, 0]
    assert [body[code_start(body) :] for body in module.bodies()] == [b"\x0b", b"\x0b"]


def test_changed_parts_are_read_back() -> None:
    module = Module(SMALL)
    module.set_exports([Export("one", FUNCTION, 1), Export("two", FUNCTION, 2)])
    module.set_bodies([b"\0\x01\x0b", b"\0\x0b"])
    module.add_custom("library", b"books")
    read = Module(module.to_bytes())
    assert [export.name for export in read.exports()] == ["one", "two"]
    assert read.bodies() == [b"\0\x01\x0b", b"\0\x0b"]
    assert read.custom("library") == b"books"


def test_what_is_not_there_is_said() -> None:
    module = Module(SMALL)
    module.drop(CODE)
    with pytest.raises(LeanError, match=r"^The module has no section 10\.$"):
        module.bodies()
    with pytest.raises(LeanError, match="no WebAssembly module"):
        Module(b"PK")
    with pytest.raises(LeanError, match="no custom section library"):
        module.custom("library")


@pytest.mark.parametrize("number", [0, 1, 63, 64, 127, 128, 300, 2**31 - 1])
def test_unsigned_numbers_are_read_back(number: int) -> None:
    assert read_unsigned(unsigned(number), 0) == (number, len(unsigned(number)))


@pytest.mark.parametrize(("number", "written"), [(0, "00"), (63, "3f"), (64, "c000"), (-1, "7f"), (-65, "bf7f")])
def test_signed_numbers_are_written_short(number: int, written: str) -> None:
    assert signed(number).hex() == written


def test_a_change_that_does_not_find_its_text_fails_and_says_what_to_do() -> None:
    with pytest.raises(LeanError, match=r"Cannot speak: 'b' is there 0 times.*set runtime to stock"):
        replace_once("a", "b", "c", "speak")
    with pytest.raises(LeanError, match="is there 2 times"):
        replace_once("aa", "a", "c", "speak")


def test_the_profile_is_read_as_it_was_written() -> None:
    numbers = [1, 2, 3, 7, 9, 10]
    assert list(_numbers(" ".join(_ranges(reversed(numbers))))) == numbers
