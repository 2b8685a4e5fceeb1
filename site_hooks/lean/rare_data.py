"""The parts of the data that only rare functions can reach: they travel with those functions.

Pyodide's wasm holds large tables that no visit reads, such as the names of all characters. Which they are is read
from the wasm itself. Code that may move in memory adds the start of the data to each place that it names, so a place
that a function can reach stands in its body as a number; and every pointer in the data is written by one function, so
all of them are known. What a usual function names is reached, and so is whatever a pointer points to. A place is the
start of something whose length is unknown: it is taken to reach to the next place that anything names, and over
`REACH` at the least.
"""

import re
import struct
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator

from site_hooks.lean.failures import LeanError
from site_hooks.lean.numbers import read_unsigned, unsigned
from site_hooks.lean.wasm import DATA, GLOBALS, Module

REACH = 16 * 1024
"""Bytes from a place that belong to it in any case: in the midst of a table shorter than this may be another place."""

WORTH = 4 * 1024
"""A shorter part stays: its length and place would cost more than it does."""

SECTION = "rare data"
"""The section of the second file that holds the parts: of each its place, its length, and its bytes."""

NUMBER = rb"([\x80-\xff]{0,4}[\x00-\x7f])"
CONSTANT = re.compile(rb"A(?=" + NUMBER + rb")")
"""A constant. Any byte may begin one, so this finds more than there are."""

ADDED = re.compile(rb"A(?=" + NUMBER + rb"([jk]))")
"""A constant that is added or subtracted, as the start of the data is to a place."""

OFFSET = re.compile(rb"[\x28-\x3e][\x00-\x04](?=" + NUMBER + rb")")
"""The offset of a load or a store."""

POINTER = re.compile(
    rb"#\x00A" + NUMBER + rb"([jk])(?:#(.)A" + NUMBER + rb"([jk])|#[\x80-\xff]{0,4}[\x00-\x7f])6\x02\x00", re.DOTALL
)
"""What writes one pointer: where it lies, and what it points to, counted from the start of the data or of a table."""

HEADER = b"\x01\x00\x23\x00\x0b"
"""How the data begins: one part, which lies where the first global says."""


def rare_parts(module: Module, moved: Collection[int], relocations: int) -> list[range]:
    """The parts of the data that no function but those in `moved` can reach, as offsets in it.

    Args:
        module: the wasm, whole.
        moved: positions of the rare functions.
        relocations: the position of the function that writes all pointers.

    Raises:
        LeanError: the wasm is not of the shape this was written for.
    """
    bodies = module.bodies()
    usual = [body for at, body in enumerate(bodies) if at not in moved and at != relocations]
    written = _written(bodies[relocations])
    reached = {place for body in [*usual, module.section(GLOBALS)] for place in _may_name(body)} | written
    named = {place for body in bodies for place in _names(body)} | reached
    return list(_between(sorted(reached), sorted(named), len(data_of(module))))


def data_of(module: Module) -> bytes:
    """The data that the wasm lays into memory.

    Raises:
        LeanError: it is not in one part.
    """
    section = module.section(DATA)
    if not section.startswith(HEADER):
        raise LeanError("The data of the wasm is not in one part any more.")
    size, start = read_unsigned(section, len(HEADER))
    return section[start : start + size]


def without(data: bytes, parts: Iterable[range]) -> bytes:
    """The section of the data with zeros in place of `parts`."""
    left = bytearray(data)
    for part in parts:
        left[part.start : part.stop] = bytes(len(part))
    return HEADER + unsigned(len(left)) + left


def packed(data: bytes, parts: Iterable[range]) -> bytes:
    """The content of the section of the second file; numbers are 32-bit, little-endian."""
    return b"".join(struct.pack("<II", part.start, len(part)) + data[part.start : part.stop] for part in parts)


def parts_in(section: bytes) -> Iterator[range]:
    """The parts that `packed` wrote."""
    at = 0
    while at < len(section):
        place, length = struct.unpack_from("<II", section, at)
        yield range(place, place + length)
        at += 8 + length


def _may_name(body: bytes) -> Iterator[int]:
    """Every number in `body` that may be a place, and more."""
    for found in CONSTANT.finditer(body):
        yield from (_signed(found[1]), -_signed(found[1]))
    yield from (read_unsigned(found[1], 0)[0] for found in OFFSET.finditer(body))


def _names(body: bytes) -> Iterator[int]:
    """The numbers in `body` that are most likely places."""
    return (_added(*found.groups()) for found in ADDED.finditer(body))


def _written(body: bytes) -> set[int]:
    """Where all pointers lie, and where they point to: all that this function does is to write them."""
    found, at = set(), 1
    while match := POINTER.match(body, at):
        place, sign, base, target, target_sign = match.groups()
        found.add(_added(place, sign))
        if base == b"\0":
            found.add(_added(target, target_sign))
        at = match.end()
    if body[at:] != b"\x0b":
        raise LeanError("The function that writes the pointers of the wasm does something else besides.")
    return found


def _between(reached: list[int], named: list[int], size: int) -> Iterator[range]:
    """The parts between what is reached."""
    inside = [place for place in reached if 0 <= place < size]
    for place, following in zip(inside, [*inside[1:], size], strict=True):
        after = bisect_left(named, place + REACH)
        start = named[after] if after < len(named) else size
        if following - start >= WORTH:
            yield range(start, following)


def _added(number: bytes, instruction: bytes) -> int:
    return _signed(number) if instruction == b"j" else -_signed(number)


def _signed(number: bytes) -> int:
    value, _ = read_unsigned(number, 0)
    return value - (1 << 7 * len(number)) if number[-1] & 0x40 else value
