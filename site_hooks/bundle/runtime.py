"""Puts stock Pyodide into the site, as its npm package has it, and a lock file that lists no packages yet."""

import json
import shutil
import sys

from site_hooks.bundle.site import PROJECT, BundleError, Site

PYODIDE = PROJECT / "node_modules" / "pyodide"
FILES = {
    "pyodide.mjs": "pyodide.js",
    "pyodide.asm.js": "pyodide.asm.js",
    "pyodide.asm.wasm": "pyodide.asm.wasm",
    "python_stdlib.zip": "python_stdlib.zip",
}
"""Its files, and what they are called here: not every host knows that `.mjs` is a script, and browsers insist on it."""
LOCK = "pyodide-lock.json"


def put_runtime(site: Site) -> None:
    """Copy Pyodide into `runtime/` and write `packages/pyodide-lock.json`.

    Raises:
        BundleError: Pyodide is not installed, or its Python is of another version than the one that compiles here.
    """
    if not (PYODIDE / LOCK).exists():
        raise BundleError("Pyodide is not installed. Run: npm ci")
    lock = json.loads((PYODIDE / LOCK).read_text("utf-8"))
    check_version(lock["info"]["python"], f"{sys.version_info.major}.{sys.version_info.minor}")
    for folder in ("runtime", "packages"):
        (site.folder / folder).mkdir(exist_ok=True)
    for name, here in FILES.items():
        shutil.copyfile(PYODIDE / name, site.folder / "runtime" / here)
    lock["packages"] = {}
    (site.folder / "packages" / LOCK).write_text(json.dumps(lock), "utf-8")


def check_version(in_pyodide: str, here: str) -> None:
    """Compare the Python inside Pyodide with the one here: one cannot read what the other compiles.

    Raises:
        BundleError: the versions differ; the message says which Python to take.
    """
    wanted = ".".join(in_pyodide.split(".")[:2])
    if wanted != here:
        raise BundleError(
            f"This is Python {here}, but Pyodide has {in_pyodide} and reads only what Python {wanted} compiled. "
            f"Make .venv with Python {wanted} (make does), or install the Pyodide that has {here}."
        )
