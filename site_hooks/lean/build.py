"""From the npm package of Pyodide and the sources of a package to the folder of the lean runtime."""

import hashlib
import json
from collections.abc import Collection
from pathlib import Path

from site_hooks.lean import glue, library, loading
from site_hooks.lean.exports import kept_exports
from site_hooks.lean.made import Made
from site_hooks.lean.profile import read_profile
from site_hooks.lean.split import split
from site_hooks.lean.wasm import Module

LIBRARY = "library"
"""The section of the wasm that holds the library: hosts compress a wasm, and seldom an archive."""


def build_lean(made: Made, out: Path, used: Collection[int] | None = None) -> None:
    """Write the lean runtime into `out`: the same bytes from the same input.

    Args:
        made: what it is made from.
        out: the folder to fill; it is made if need be.
        used: positions of the functions for the first file of the wasm; those of the profile unless given.

    Raises:
        LeanError: something is not what the runtime was written for; build with `runtime: stock` meanwhile.
    """
    out.mkdir(parents=True, exist_ok=True)
    sources = library.core_sources(made.core)
    standard = library.standard_library(made.pyodide / "python_stdlib.zip")
    archives = library.cut(standard, sources, made)
    later = dict(archives.later)

    pruned, module = pruned_pair(made, archives.used)
    divided = split(module, read_profile(made.wasm()) if used is None else used)
    (out / "lean.wasm").write_bytes(divided.first)
    later["cold.wasm"] = divided.rare

    for name, content in later.items():
        (out / name).write_bytes(content)
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in later.items()}
    lock = {**json.loads((made.pyodide / "pyodide-lock.json").read_text()), "packages": {}}
    filled = loading.Filled(lock, hashes, made.entry, made.known._asdict(), library.module_names(sources))
    (out / "lean.mjs").write_bytes(loading.script(_loader(made), pruned, filled))


def pruned_pair(made: Made, used: bytes) -> tuple[str, Module]:
    """The glue and the wasm without the exports that nothing uses, the library `used` in the wasm."""
    whole, loader = (made.pyodide / "pyodide.asm.js").read_text(), _loader(made)
    module = Module(made.wasm())
    kept = kept_exports(module, whole, loader)
    module.set_exports(kept)
    module.add_custom(LIBRARY, used)
    return glue.pruned(whole, module.imports(), kept, loader), module


def _loader(made: Made) -> str:
    return (made.pyodide / "pyodide.mjs").read_text()
