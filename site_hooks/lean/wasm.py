"""A WebAssembly module taken apart into sections, and put together again."""

from collections.abc import Iterator
from typing import NamedTuple

from site_hooks.lean.failures import LeanError
from site_hooks.lean.numbers import read_unsigned, unsigned

HEADER = b"\0asm\1\0\0\0"
CUSTOM = 0
TYPES, IMPORTS, FUNCTIONS, TABLES, GLOBALS, EXPORTS, START, ELEMENTS, CODE, DATA, DATA_COUNT = (
    *(1, 2, 3, 4, 6, 7, 8),
    *(9, 10, 11, 12),
)
"""Numbers of the sections."""

FUNCTION, TABLE, MEMORY, GLOBAL, TAG = range(5)
"""Kinds of what is imported and exported."""


class Import(NamedTuple):
    """Something the module needs; `type_index` is the type of a function or tag, else None."""

    module: str
    name: str
    kind: int
    type_index: int | None


class Export(NamedTuple):
    """Something the module gives, by its kind and its number among those of the kind."""

    name: str
    kind: int
    number: int


class FunctionType(NamedTuple):
    """The value types a function takes and gives, one byte each."""

    takes: bytes
    gives: bytes


class Module:
    """The sections of a module, in order; reading one makes a list, writing one replaces it."""

    def __init__(self, data: bytes) -> None:
        """Take `data` apart.

        Raises:
            LeanError: it is not a WebAssembly module.
        """
        if not data.startswith(HEADER):
            raise LeanError("This is no WebAssembly module of version 1.")
        self.sections: list[tuple[int, bytes]] = []
        at = len(HEADER)
        while at < len(data):
            size, start = read_unsigned(data, at + 1)
            self.sections.append((data[at], data[start : start + size]))
            at = start + size

    def to_bytes(self) -> bytes:
        """The whole module."""
        return HEADER + b"".join(bytes([number]) + sized(body) for number, body in self.sections)

    def section(self, number: int) -> bytes:
        """The bytes of section `number`, which must be there."""
        for found, body in self.sections:
            if found == number:
                return body
        raise LeanError(f"The module has no section {number}.")

    def replace(self, number: int, body: bytes) -> None:
        """Put `body` where section `number` is."""
        self.section(number)
        self.sections = [(found, body if found == number else old) for found, old in self.sections]

    def add_custom(self, name: str, content: bytes) -> None:
        """Append a section that the engine passes over."""
        self.sections.append((CUSTOM, sized(name.encode()) + content))

    def custom(self, name: str) -> bytes:
        """The content of the custom section `name`, which must be there."""
        begin = sized(name.encode())
        for number, body in self.sections:
            if number == CUSTOM and body.startswith(begin):
                return body[len(begin) :]
        raise LeanError(f"The module has no custom section {name}.")

    def drop(self, *numbers: int) -> None:
        """Leave sections out."""
        self.sections = [section for section in self.sections if section[0] not in numbers]

    def add_to(self, number: int, *items: bytes) -> int:
        """Append items to a section that is a list; returns how many it had."""
        body = self.section(number)
        count, start = read_unsigned(body, 0)
        self.replace(number, unsigned(count + len(items)) + body[start:] + b"".join(items))
        return count

    def imports(self) -> list[Import]:
        """All imports in order."""
        body = self.section(IMPORTS)
        count, at = read_unsigned(body, 0)
        found = []
        for _ in range(count):
            one, at = _read_import(body, at)
            found.append(one)
        return found

    def imported(self, kind: int) -> int:
        """How many things of `kind` are imported: their indices come before the module's own."""
        return sum(one.kind == kind for one in self.imports())

    def exports(self) -> list[Export]:
        """All exports in order."""
        body = self.section(EXPORTS)
        count, at = read_unsigned(body, 0)
        found = []
        for _ in range(count):
            name, at = _read_name(body, at)
            index, end = read_unsigned(body, at + 1)
            found.append(Export(name, body[at], index))
            at = end
        return found

    def set_exports(self, exports: list[Export]) -> None:
        """Export only these."""
        items = [sized(one.name.encode()) + bytes([one.kind]) + unsigned(one.number) for one in exports]
        self.replace(EXPORTS, vector(items))

    def types(self) -> list[FunctionType]:
        """All function types.

        Raises:
            LeanError: there is a type of another sort.
        """
        body = self.section(TYPES)
        count, at = read_unsigned(body, 0)
        found = []
        for _ in range(count):
            if body[at] != 0x60:
                raise LeanError(f"A type of the module is no function type but {body[at]:#x}.")
            takes, at = _read_sized(body, at + 1)
            gives, at = _read_sized(body, at)
            found.append(FunctionType(takes, gives))
        return found

    def function_types(self) -> list[int]:
        """The type index of each function of the module itself."""
        return list(_read_numbers(self.section(FUNCTIONS)))

    def bodies(self) -> list[bytes]:
        """The body of each function of the module itself: its locals, then its code."""
        code = self.section(CODE)
        count, at = read_unsigned(code, 0)
        found = []
        for _ in range(count):
            body, at = _read_sized(code, at)
            found.append(body)
        return found

    def set_bodies(self, bodies: list[bytes]) -> None:
        """Replace all bodies."""
        self.replace(CODE, vector([sized(body) for body in bodies]))

    def start(self) -> int:
        """The index of the function that runs at instantiation."""
        return read_unsigned(self.section(START), 0)[0]


def sized(data: bytes) -> bytes:
    """`data` led by its length."""
    return unsigned(len(data)) + data


def vector(items: list[bytes]) -> bytes:
    """Items led by their number."""
    return unsigned(len(items)) + b"".join(items)


def code_start(body: bytes) -> int:
    """Where in a function's body its code begins, after the locals."""
    groups, at = read_unsigned(body, 0)
    for _ in range(groups):
        _, at = read_unsigned(body, at)
        at += 1
    return at


def _read_sized(data: bytes, at: int) -> tuple[bytes, int]:
    size, start = read_unsigned(data, at)
    return data[start : start + size], start + size


def _read_name(data: bytes, at: int) -> tuple[str, int]:
    name, end = _read_sized(data, at)
    return name.decode(), end


def _read_numbers(section: bytes) -> Iterator[int]:
    count, at = read_unsigned(section, 0)
    for _ in range(count):
        number, at = read_unsigned(section, at)
        yield number


def _read_import(body: bytes, at: int) -> tuple[Import, int]:
    module, at = _read_name(body, at)
    name, at = _read_name(body, at)
    kind = body[at]
    at += 1
    type_index: int | None = None
    if kind == GLOBAL:
        at += 2
    elif kind in (TABLE, MEMORY):
        at += kind == TABLE  # the type of its elements
        bounded = body[at] & 1
        _, at = read_unsigned(body, at + 1)
        if bounded:
            _, at = read_unsigned(body, at)
    else:
        at += kind == TAG  # its attribute, always 0
        type_index, at = read_unsigned(body, at)
    return Import(module, name, kind, type_index), at
