"""Which exports of the wasm the lean runtime keeps.

Emscripten's dynamic linking exports every function, gives each a slot of the table and makes a tiny module for each
symbol of JavaScript. Nothing is linked dynamically here, so what is kept is what the module itself asks for by name
(imports `GOT.*`), what the glue uses, and what starts it.
"""

import re
from collections.abc import Iterator

from site_hooks.lean.failures import LeanError
from site_hooks.lean.wasm import Export, Module

ALWAYS = frozenset({"memory", "main", "__wasm_call_ctors", "__wasm_apply_data_relocs"})
"""What starts the module."""

EXPORT_LINE = re.compile(r'var ([\w$]+)=(?:Module\["[\w$]+"\]=)?(?:wasmExports\["([\w$]+)"\]|\d+(?:e\d+)?);')
"""Where the glue gives a name to an export or to the address of a piece of data."""

WORD = re.compile(r"[A-Za-z_$][\w$]*")


def lines_of_exports(glue: str) -> tuple[int, int]:
    """Where the glue's list of exports begins and ends: one `var …;` after the other."""
    begin = glue.find('var ___wasm_call_ctors=wasmExports["')
    if begin < 0:
        raise LeanError("The glue has no list of exports that begins with ___wasm_call_ctors.")
    end = begin
    while match := EXPORT_LINE.match(glue, end):
        end = match.end()
    return begin, end


def kept_exports(module: Module, glue: str, loader: str) -> list[Export]:
    """The exports that are needed, in their order.

    Args:
        module: the whole wasm.
        glue: what Emscripten wrote around it.
        loader: Pyodide's own loader, which uses a few names too.
    """
    begin, end = lines_of_exports(glue)
    words = set(WORD.findall(_without_imports(glue[:begin]) + glue[end:] + loader))
    asked = {one.name for one in module.imports() if one.module.startswith("GOT.")}

    def needed(export: Export) -> bool:
        name = export.name
        if name in ALWAYS or name in asked:
            return True
        return not name.startswith("__em_js__") and (name in words or f"_{name}" in words)

    return [export for export in module.exports() if needed(export)]


def imports_literal(glue: str) -> re.Match[str]:
    """The object in the glue that lists all it gives to the wasm.

    Raises:
        LeanError: there is none.
    """
    found = re.search(r"var wasmImports=\{([^{}]*)\};", glue)
    if found is None:
        raise LeanError("The glue has no plain object `wasmImports`.")
    return found


def given(literal: str) -> Iterator[tuple[str, str]]:
    """The entries of `wasmImports`: the import's name, and the glue's own for it."""
    for entry in literal.split(","):
        name, _, value = entry.partition(":")
        yield name, value or name


def _without_imports(glue: str) -> str:
    literal = imports_literal(glue)
    return glue[: literal.start()] + glue[literal.end() :]
