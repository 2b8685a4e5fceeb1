"""The one script of the lean runtime: Pyodide's loader and glue, changed where needed, and our own start."""

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from site_hooks.lean.failures import replace_once
from site_hooks.lean.nodejs import run_node

BROWSER = Path(__file__).parent / "browser"


OWN = ("sha256.mjs", "unpack.mjs", "packages.mjs", "snapshot.mjs", "loader.mjs")
"""Our scripts in the order of their use; the last one exports the start."""


class Change(NamedTuple):
    """A change to Pyodide's loader: the text it replaces, the new text, and the reason."""

    old: str
    new: str
    why: str


CHANGES = (
    Change("instantiateWasm:Ne(e.indexURL)", "instantiateWasm:e.instantiate", "compile the wasm ourselves"),
    Change(
        "let t=await WebAssembly.compile(G);return await WebAssembly.instantiate(t)",
        "return",
        "leave out the module for error marks, which ours does without",
    ),
    Change("let t=j(e);return async n=>", "let t=e;return async n=>", "take the library as bytes"),
    Change(
        "n.FS.writeFile(`/lib/python${i}${s}.zip`,r)",
        "n.FS.writeFile(`/lib/python${i}${s}.zip`,r,{canOwn:true})",
        "keep one copy of the library",
    ),
    Change("export{ct as loadPyodide,U as version};", "const loadPyodide=ct;", "join the loader with our start"),
    Change("//# sourceMappingURL=pyodide.mjs.map", "", "leave out the source map"),
)
"""All changes of `pyodide.mjs`; each must find its text."""


class Filled(NamedTuple):
    """What our start is told by the build.

    Attributes:
        lock: the lock file of a Pyodide that loads no packages itself.
        hashes: SHA-256 in hexadecimal by name, of the files read in the middle of a call.
        entry: the module of the package that is asked.
        known: a request with its answer: call, text, answer.
        modules: the modules of the package, which a snapshot has imported.
    """

    lock: Mapping[str, object]
    hashes: Mapping[str, str]
    entry: str
    known: Mapping[str, str]
    modules: list[str]


def script(loader: str, glue: str, filled: Filled) -> bytes:
    """Join Pyodide's loader, its pruned glue and our start, and minify them."""
    for change in CHANGES:
        loader = replace_once(loader, change.old, change.new, change.why)
    own = "".join(_own(name) for name in OWN)
    for name, value in filled._asdict().items():
        own = replace_once(own, f"__{name.upper()}__", json.dumps(value), f"fill in the {name}")
    with tempfile.TemporaryDirectory() as folder:
        whole, minified = Path(folder) / "whole.mjs", Path(folder) / "minified.mjs"
        whole.write_text("\n".join((loader, glue, own)))
        run_node("minify.mjs", whole, minified)
        return minified.read_bytes()


def _own(name: str) -> str:
    """A script of ours as a part of the one file: what it imports is there, and only the last one exports."""
    lines = [line for line in (BROWSER / name).read_text().splitlines(keepends=True) if not line.startswith("import ")]
    return "".join(line if name == OWN[-1] else line.removeprefix("export ") for line in lines)
