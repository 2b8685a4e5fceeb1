"""The wasm in two files: what a visit runs, and all functions once more, fetched when a rare one is called.

In the first file a rare function keeps its index and type, and its body becomes: fetch the second file if it is not
there, then call the same function of that file through a table. The second file has every body under the same index,
and shares memory and tables with the first. It lays no data into memory by itself: what only its functions can reach
lies in a section that the loader copies to its place.
"""

import re
from collections.abc import Collection
from typing import NamedTuple

from site_hooks.lean import rare_data
from site_hooks.lean.failures import LeanError
from site_hooks.lean.numbers import signed, unsigned
from site_hooks.lean.wasm import (
    CODE,
    CUSTOM,
    DATA,
    DATA_COUNT,
    ELEMENTS,
    FUNCTION,
    GLOBAL,
    GLOBALS,
    IMPORTS,
    TABLE,
    TABLES,
    Export,
    FunctionType,
    Module,
    code_start,
    sized,
    vector,
)

SMALL = 24
"""Bodies of up to this many bytes stay: what would stand for them is no shorter."""

OWN = "\x01"
"""Begins the names of exports that are for the loader, not for the glue."""

END, IF, EQZ, CONST, GET_LOCAL, GET_GLOBAL, CALL_INDIRECT = (
    b"\x0b",
    b"\x04\x40",
    b"\x45",
    b"\x41",
    b"\x20",
    b"\x23",
    b"\x11",
)
FUNCTIONS_OF_ANY_TYPE, REFERENCES = b"\x70", b"\x6f"
ZERO = b"\x7f\x01\x41\x00\x0b"
"""A global that can be set: a 32-bit number, 0 at first."""

CLEARS_MEMORY = re.compile(rb"#\x00A[\x80-\xff]*[\x00-\x7f]jA\x00A[\x80-\xff]*[\x00-\x7f]\xfc\x0b\x00\x0b\Z")
"""The end of the function that runs at instantiation: it fills the program's memory with zeros."""


class Split(NamedTuple):
    """The two files."""

    first: bytes
    rare: bytes


def split(module: Module, used: Collection[int]) -> Split:
    """Divide `module` by the positions of the functions that a visit runs.

    Args:
        module: the wasm with its exports pruned; it is not changed.
        used: positions among the module's own functions.

    Raises:
        LeanError: the module is not of the shape this was written for.
    """
    relocations = _relocations(module)
    keep = {*used, module.start() - module.imported(FUNCTION), relocations}
    moved = [at for at, body in enumerate(module.bodies()) if at not in keep and len(body) > SMALL]
    parts = rare_data.rare_parts(module, frozenset(moved), relocations)
    whole = module.to_bytes()
    return Split(_first(Module(whole), moved, parts), _rare(Module(whole), moved, parts))


def counting(module: Module) -> bytes:
    """The module with a global for each function that is set when it runs, exported by its position."""
    changed = Module(module.to_bytes())
    bodies = changed.bodies()
    first = changed.add_to(GLOBALS, *[ZERO] * len(bodies)) + changed.imported(GLOBAL)
    changed.set_bodies([_marking(body, first + at) for at, body in enumerate(bodies)])
    marks = [Export(f"{OWN}p{at}", GLOBAL, first + at) for at in range(len(bodies))]
    changed.set_exports(changed.exports() + marks)
    return changed.to_bytes()


def _marking(body: bytes, number: int) -> bytes:
    begin = code_start(body)
    return body[:begin] + CONST + signed(1) + b"\x24" + unsigned(number) + body[begin:]


def _relocations(module: Module) -> int:
    """The position of the function that places the data, which runs once at the start."""
    for export in module.exports():
        if export.name == "__wasm_apply_data_relocs":
            return export.number - module.imported(FUNCTION)
    raise LeanError("The wasm has no function __wasm_apply_data_relocs.")


def _first(module: Module, moved: list[int], parts: list[range]) -> bytes:
    module.replace(DATA, rare_data.without(rare_data.data_of(module), parts))
    loaded = module.add_to(GLOBALS, ZERO) + module.imported(GLOBAL)
    table = module.add_to(TABLES, FUNCTIONS_OF_ANY_TYPE + b"\0" + unsigned(len(moved) + 1)) + module.imported(TABLE)
    types, kinds, bodies = module.types(), module.function_types(), module.bodies()
    loader = types.index(FunctionType(b"", b""))
    fetch = GET_GLOBAL + unsigned(loaded) + EQZ + IF + CONST + signed(0) + _indirect(loader, table) + END
    for slot, at in enumerate(moved, start=1):
        arguments = b"".join(GET_LOCAL + unsigned(number) for number in range(len(types[kinds[at]].takes)))
        bodies[at] = b"\0" + fetch + arguments + CONST + signed(slot) + _indirect(kinds[at], table) + END
    module.set_bodies(bodies)
    shared = [
        Export(f"{OWN}cold", TABLE, table),
        Export(f"{OWN}loaded", GLOBAL, loaded),
        Export(f"{OWN}table1", TABLE, 1),
        Export(f"{OWN}table2", TABLE, 2),
    ]
    module.set_exports(module.exports() + shared)
    return module.to_bytes()


def _rare(module: Module, moved: list[int], parts: list[range]) -> bytes:
    if module.section(TABLES)[0] != 2 or module.imported(TABLE) != 1:
        raise LeanError("The wasm has not one imported and two own tables any more.")
    imported, start, relocations = module.imported(FUNCTION), module.start(), _relocations(module)
    names = (("table1", REFERENCES, 0), ("table2", REFERENCES, 0), ("cold", FUNCTIONS_OF_ANY_TYPE, len(moved) + 1))
    module.add_to(IMPORTS, *[_table_import(*name) for name in names])
    data = rare_data.packed(rare_data.data_of(module), parts)
    module.drop(CUSTOM, TABLES, DATA, DATA_COUNT)
    module.set_exports([])
    slots = vector([unsigned(imported + at) for at in moved])
    module.replace(ELEMENTS, b"\x01\x02\x03" + CONST + signed(1) + END + b"\0" + slots)
    bodies = module.bodies()
    bodies[relocations] = b"\0" + END
    bodies[start - imported] = _without_clearing(bodies[start - imported])
    module.replace(CODE, vector([sized(body) for body in bodies]))
    module.add_custom(rare_data.SECTION, data)
    return module.to_bytes()


def _without_clearing(body: bytes) -> bytes:
    """The start function for a memory that is in use."""
    changed, found = CLEARS_MEMORY.subn(END, body)
    if not found:
        raise LeanError("The start function of the wasm does not end by clearing memory: see what it does now.")
    return changed


def _table_import(name: str, elements: bytes, size: int) -> bytes:
    return sized(b"lean") + sized(name.encode()) + bytes([TABLE]) + elements + b"\0" + unsigned(size)


def _indirect(kind: int, table: int) -> bytes:
    return CALL_INDIRECT + unsigned(kind) + unsigned(table)
