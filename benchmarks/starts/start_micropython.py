"""PyScript with MicroPython: the floor for interpreters of Python, which cannot run the core."""

import shutil
from pathlib import Path

from benchmarks.starts.start_pyscript import MODULES, write

NAME = "PyScript with MicroPython"
AFTER = ""
TYPE = "mpy"


def prepare(folder: Path, site: Path) -> None:
    """Write the page into `folder`, with PyScript and the interpreter that it starts."""
    write(folder, TYPE, "./micropython/micropython.mjs")
    package = MODULES / "@micropython" / "micropython-webassembly-pyscript"
    shutil.copytree(package, folder / "micropython")
