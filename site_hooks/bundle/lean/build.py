"""From the npm package of Pyodide and the core's wheel to the folder of the lean runtime."""

import hashlib
import json
from pathlib import Path

from followup_core.calls import call
from site_hooks.bundle.lean import glue, library, loading
from site_hooks.bundle.lean.exports import kept_exports
from site_hooks.bundle.lean.profile import read_profile
from site_hooks.bundle.lean.snapshot import snapshot
from site_hooks.bundle.lean.split import split
from site_hooks.bundle.lean.wasm import Module

READ_AT_ONCE = ("cold.wasm", "rest.zip")
"""Files that are read in the middle of a call; their hashes stand in the script."""


def build_lean(node_modules: Path, core: Path, requests: Path, out: Path) -> None:
    """Write the lean runtime into `out`: the same bytes from the same input.

    Args:
        node_modules: where npm put the packages.
        core: the folder of the core's package.
        requests: requests that use all of the core, one JSON object a line (`tests/vectors`).
        out: the folder to fill; it is made if need be.

    Raises:
        LeanError: something is not as the runtime was written for; build with `runtime: stock` meanwhile.
    """
    out.mkdir(parents=True, exist_ok=True)
    pyodide = node_modules / "pyodide"
    loader, wrapping = (pyodide / "pyodide.mjs").read_text(), (pyodide / "pyodide.asm.js").read_text()
    standard = library.standard_library(pyodide / "python_stdlib.zip")
    sources = library.core_sources(core)
    cut = library.cut(standard, sources, requests, pyodide)
    (out / "library.zip").write_bytes(cut.used)
    (out / "rest.zip").write_bytes(cut.rest)

    whole = (pyodide / "pyodide.asm.wasm").read_bytes()
    module = Module(whole)
    kept = kept_exports(module, wrapping, loader)
    module.set_exports(kept)
    divided = split(module, read_profile(whole))
    (out / "lean.wasm").write_bytes(divided.first)
    (out / "cold.wasm").write_bytes(divided.rare)

    pruned = glue.pruned(wrapping, module.imports(), kept, loader)
    lock = {**json.loads((pyodide / "pyodide-lock.json").read_text()), "packages": {}}
    hashes = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in READ_AT_ONCE}
    filled = loading.Filled(lock, hashes, known_question(requests))
    (out / "lean.mjs").write_bytes(loading.script(loader, pruned, filled))
    (out / "snapshot.bin").write_bytes(snapshot(out, requests, library.module_names(sources)))


def known_question(requests: Path) -> dict[str, str]:
    """The first request, with the answer that the core gives here."""
    first = json.loads(requests.read_text().split("\n", 1)[0])
    return {"call": first["call"], "text": first["text"], "answer": call(first["call"], first["text"])}
