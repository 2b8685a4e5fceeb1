"""From the npm package of Pyodide and the sources of the core to the folder of the lean runtime."""

import hashlib
import json
from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

from followup_core.calls import call
from site_hooks.bundle.lean import glue, library, loading
from site_hooks.bundle.lean.exports import kept_exports
from site_hooks.bundle.lean.profile import read_profile
from site_hooks.bundle.lean.snapshot import snapshot
from site_hooks.bundle.lean.split import split
from site_hooks.bundle.lean.wasm import Module

SNAPSHOT = "snapshot.bin"

LIBRARY = "library"
"""The section of the wasm that holds the library: hosts compress a wasm, and seldom an archive."""


class Made(NamedTuple):
    """What the lean runtime is made from.

    Attributes:
        pyodide: the folder of the npm package.
        core: the folder of the core's package.
        lock: the lock file that lists the packages on demand.
        requests: requests that use all of the core, one JSON object a line.
    """

    pyodide: Path
    core: Path
    lock: Path
    requests: Path

    def wasm(self) -> bytes:
        """Pyodide's own wasm."""
        return (self.pyodide / "pyodide.asm.wasm").read_bytes()


def build_lean(made: Made, out: Path, used: Collection[int] | None = None) -> None:
    """Write the lean runtime into `out`: the same bytes from the same input.

    Args:
        made: what it is made from.
        out: the folder to fill; it is made if need be.
        used: positions of the functions for the first file of the wasm; those of the profile unless given.

    Raises:
        LeanError: something is not as the runtime was written for; build with `runtime: stock` meanwhile.
    """
    out.mkdir(parents=True, exist_ok=True)
    sources = library.core_sources(made.core)
    standard = library.standard_library(made.pyodide / "python_stdlib.zip")
    archives = library.cut(standard, sources, made.requests, made.pyodide, made.lock)
    later = dict(archives.later)

    pruned, module = pruned_pair(made, archives.used)
    divided = split(module, read_profile(made.wasm()) if used is None else used)
    (out / "lean.wasm").write_bytes(divided.first)
    later["cold.wasm"] = divided.rare

    for name, content in later.items():
        (out / name).write_bytes(content)
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in later.items()}
    lock = {**json.loads((made.pyodide / "pyodide-lock.json").read_text()), "packages": {}}
    filled = loading.Filled(lock, hashes, known_question(made.requests), library.module_names(sources))
    (out / "lean.mjs").write_bytes(loading.script(_loader(made), pruned, filled))
    (out / SNAPSHOT).write_bytes(snapshot(out, made.requests, library.module_names(sources)))


def pruned_pair(made: Made, used: bytes) -> tuple[str, Module]:
    """The glue and the wasm without the exports that nothing uses, the library `used` in the wasm."""
    whole, loader = (made.pyodide / "pyodide.asm.js").read_text(), _loader(made)
    module = Module(made.wasm())
    kept = kept_exports(module, whole, loader)
    module.set_exports(kept)
    module.add_custom(LIBRARY, used)
    return glue.pruned(whole, module.imports(), kept, loader), module


def known_question(requests: Path) -> dict[str, str]:
    """The shortest situation of the requests, with the answer that the core gives here."""
    asked = (json.loads(line) for line in requests.read_text().splitlines())
    least = min((one["text"] for one in asked if one["call"] == "check" and '"interview_day"' in one["text"]), key=len)
    return {"call": "check", "text": least, "answer": call("check", least)}


def _loader(made: Made) -> str:
    return (made.pyodide / "pyodide.mjs").read_text()
