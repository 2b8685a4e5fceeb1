"""Lists every wheel in the lock file, compiles them, and renames them to `.zip`.

The order is the one that pyodide-build allows: it adds a wheel to a lock file only before compiling has changed its
tag, and compiling rewrites names and hashes in the lock file beside it. Office networks block files that end in
`.whl`, so nothing that is served has that ending.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

from site_hooks.bundle.cache import hash_of, hash_of_folder, kept
from site_hooks.bundle.core_wheel import EPOCH
from site_hooks.bundle.runtime import LOCK
from site_hooks.bundle.site import BundleError, Site
from site_hooks.bundle.wheels import write_archive


def write_lock_file(site: Site) -> None:
    """Turn the wheels in `packages/` into compiled archives that the lock file there lists.

    Raises:
        BundleError: pyodide-build failed.
    """
    packages = site.folder / "packages"

    def make(into: Path) -> None:
        shutil.copytree(packages, into, dirs_exist_ok=True)
        _compile(into)

    tools = (version(name) for name in ("pyodide-build", "pyodide-lock"))
    made_from = hash_of([Path(__file__).read_bytes(), sys.version.encode(), *(tool.encode() for tool in tools)])
    compiled = kept("packages", hash_of([made_from.encode(), hash_of_folder(packages).encode()]), make)
    shutil.rmtree(packages)
    shutil.copytree(compiled, packages)


def _compile(packages: Path) -> None:
    wheels = sorted(path.name for path in packages.glob("*.whl"))
    _pyodide(packages, "lockfile", "add-wheels", "--input", LOCK, "--output", LOCK, "--base-path", ".", *wheels)
    _pyodide(packages, "py-compile", "--silent", ".")
    lock = json.loads((packages / LOCK).read_text("utf-8"))
    for package in lock["packages"].values():
        archive = _renamed(packages / package["file_name"])
        package |= {"file_name": archive.name, "sha256": hashlib.sha256(archive.read_bytes()).hexdigest()}
    (packages / LOCK).write_text(json.dumps(lock, sort_keys=True, separators=(",", ":")), "utf-8")


def _renamed(wheel: Path) -> Path:
    """The archive under its new name, without the time of day that pyodide-build wrote into it."""
    archive = wheel.with_suffix(".zip")
    with zipfile.ZipFile(wheel) as compiled:
        write_archive({name: compiled.read(name) for name in compiled.namelist()}, archive)
    wheel.unlink()
    return archive


def _pyodide(folder: Path, *arguments: str) -> None:
    """Run the command `pyodide` in `folder`.

    PYTHONOPTIMIZE=2 leaves the docstrings out; SOURCE_DATE_EPOCH keeps the time of day out of what is compiled.
    """
    command = [str(Path(sys.executable).with_name("pyodide")), *arguments]
    environment = {**os.environ, "PYTHONOPTIMIZE": "2", "SOURCE_DATE_EPOCH": EPOCH}
    finished = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if finished.returncode:
        shown = f"{finished.stdout}{finished.stderr}"
        raise BundleError(f"pyodide-build failed at: pyodide {' '.join(arguments[:2])}\n{shown}")
