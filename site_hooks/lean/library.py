"""The standard library cut to what is used, as optimised byte code in archives that need no unpacking."""

import json
import subprocess
import sys
import tempfile
import zipfile
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import NamedTuple

from site_hooks.lean.failures import LeanError, replace_once
from site_hooks.lean.made import Made
from site_hooks.lean.nodejs import run_node

STAND_INS = Path(__file__).parent / "stand_ins"
"""Modules that take the place of some of Pyodide's own, which cost much and do what nothing here needs."""

NEEDED_BESIDE = ("__future__.py", "_strptime.py", "encodings/ascii.py", "encodings/latin_1.py")
"""Imported by C code on some inputs only, so a trace can miss them."""

FROZEN = frozenset({"importlib/_bootstrap.py", "importlib/_bootstrap_external.py"})
"""These say that they come from the library, but are built into the interpreter."""

KEEPS_DOCSTRINGS = "_pyodide/"
"""Pyodide reads the docstrings of these modules at its start."""

A_DAY = (1980, 1, 1, 0, 0, 0)
"""Every entry of an archive has this time: the same input gives the same bytes."""

Files = dict[str, bytes]
"""The files of an archive by their path in it."""


class Library(NamedTuple):
    """The archives.

    Attributes:
        used: what the package uses, and the package.
        later: archives by the names of their files, fetched where an import misses: what packages on demand use
            besides, and the rest.
    """

    used: bytes
    later: dict[str, bytes]


class Traced(NamedTuple):
    """Files of the standard library: those that the package uses, and those that packages on demand use besides."""

    core: frozenset[str]
    packages: frozenset[str]


def standard_library(archive: Path) -> Files:
    """The sources of Pyodide's standard library, with our stand-ins.

    Raises:
        LeanError: a stand-in takes the place of nothing.
    """
    sources = read_archive(archive)
    for path in sorted(STAND_INS.rglob("*.py")):
        name = path.relative_to(STAND_INS).as_posix()
        if name not in sources:
            raise LeanError(f"The stand-in {name} takes the place of nothing: Pyodide has no such module any more.")
        sources[name] = path.read_bytes()
    return sources


def cut(sources: Files, core: Files, made: Made) -> Library:
    """Divide the standard library by what is used, and compile it together with the package.

    Args:
        sources: the standard library.
        core: the sources of the package.
        made: what the runtime is made from.
    """
    found = traced(sources, core, made)
    modules = {name: text for name, text in sources.items() if name.endswith(".py")}
    used = {name: text for name, text in modules.items() if name in found.core}
    later = {
        "packages.zip": {name: text for name, text in modules.items() if name in found.packages},
        "rest.zip": {name: text for name, text in modules.items() if name not in found.core | found.packages},
    }
    finder = {"lean_later.py": _finder_of(later)}
    return Library(
        write_archive(compiled(used | core | finder), zipfile.ZIP_STORED),
        {name: write_archive(compiled(files), zipfile.ZIP_DEFLATED) for name, files in later.items()},
    )


def _finder_of(later: dict[str, Files]) -> bytes:
    """The module that finds what is in an archive fetched later, told its modules."""
    names = {archive: frozenset(module_names(files)) for archive, files in later.items()}
    told = ", ".join(f"{archive!r}: frozenset({sorted(modules)})" for archive, modules in names.items())
    text = Path(__file__).with_name("lean_later.py").read_text()
    return replace_once(text, "] = {}", f"] = {{{told}}}", "name what is in the archives").encode()


def traced(sources: Files, core: Files, made: Made) -> Traced:
    """What is used, from a run of everything in Pyodide under Node; the arguments are those of `cut`.

    Raises:
        LeanError: Pyodide's byte code is not that of the Python which builds.
    """
    with tempfile.TemporaryDirectory() as folder:
        whole, own = Path(folder) / "library.zip", Path(folder) / "core.zip"
        whole.write_bytes(write_archive(sources, zipfile.ZIP_STORED))
        own.write_bytes(write_archive(core, zipfile.ZIP_STORED))
        names = ",".join(module_names(core))
        given = (made.pyodide, whole, own, made.requests, names, made.lock, made.entry)
        found = json.loads(run_node("trace.mjs", *given))
    if found["magic"] != MAGIC_NUMBER.hex():
        raise LeanError(
            f"Pyodide reads byte code {found['magic']}, and this Python writes {MAGIC_NUMBER.hex()}. "
            "Build with the Python version that Pyodide has."
        )
    used = frozenset({*found["core"], *NEEDED_BESIDE}) - FROZEN
    return Traced(used, frozenset(found["packages"]) - used - FROZEN)


def core_sources(package: Path) -> Files:
    """The modules of the package in a folder, by their path from where it is imported."""
    paths = sorted(path for path in package.rglob("*.py"))
    return {path.relative_to(package.parent).as_posix(): path.read_bytes() for path in paths}


def module_names(core: Files) -> list[str]:
    """The names of all modules of a package but its command line.

    >>> module_names({"a/__init__.py": b"", "a/__main__.py": b"", "a/b.py": b""})
    ['a', 'a.b']
    """
    paths = [Path(name) for name in core]
    names = {path.parent if path.stem == "__init__" else path.with_suffix("") for path in paths}
    return sorted(".".join(name.parts) for name in names if name.name != "__main__")


def compiled(files: Files) -> Files:
    """Each module as optimised byte code without docstrings and line numbers; other files as they are.

    A fresh interpreter does it, with fixed hashes, because what is in memory already would change the bytes.
    """
    modules = {name: text.decode() for name, text in files.items() if name.endswith(".py")}
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-X", "no_debug_ranges", Path(__file__).with_name("compiling.py")],
        input=json.dumps({"modules": dict(sorted(modules.items())), "documented": KEEPS_DOCSTRINGS}),
        env={"PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise LeanError(f"Compiling the library failed: {done.stderr}")
    codes = {f"{name}c": bytes.fromhex(code) for name, code in json.loads(done.stdout).items()}
    return codes | {name: text for name, text in files.items() if name not in modules}


def read_archive(path: Path) -> Files:
    """The files of an archive; its folders and `.dist-info` are left out."""
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/") and ".dist-info/" not in name]
        return {name: archive.read(name) for name in sorted(names)}


def write_archive(files: Files, method: int) -> bytes:
    """An archive; stored, where what compresses the transfer does it better than a zip."""
    with tempfile.TemporaryFile() as buffer:
        with zipfile.ZipFile(buffer, "w") as archive:
            for name in sorted(files):
                archive.writestr(zipfile.ZipInfo(name, A_DAY), files[name], method, compresslevel=9)
        buffer.seek(0)
        return buffer.read()
