"""The profile: which functions of the wasm a visit runs, as a small text that a build reads and a check compares."""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from textwrap import fill

from site_hooks.lean.failures import LeanError
from site_hooks.lean.nodejs import run_node
from site_hooks.lean.split import counting
from site_hooks.lean.wasm import Module

PROFILE = Path(__file__).with_name("profile.txt")

MEND = "Take the profile anew: site_hooks/lean/README.md says how."

WAYS = ("computer", "iphone", "snapshot")
"""Where Pyodide takes the browser for an iPhone's, it calls C functions another way; a snapshot has started already."""


def read_profile(wasm: bytes) -> set[int]:
    """The positions in the profile.

    Raises:
        LeanError: it was taken from another wasm than `wasm`, Pyodide's own.
    """
    first, *lines = PROFILE.read_text().splitlines()
    if first != _title(wasm):
        raise LeanError(f"The profile {PROFILE.name} belongs to another Pyodide. {MEND}")
    return set(_numbers(" ".join(lines)))


def write_profile(wasm: bytes, used: Iterable[int]) -> None:
    """Keep the positions `used` of Pyodide's `wasm`."""
    PROFILE.write_text(f"{_title(wasm)}\n{fill(' '.join(_ranges(used)), 118)}\n")


def ran(folder: Path, requests: Path, lock: Path, module: Module) -> set[int]:
    """The positions of the functions that run when the lean runtime in `folder` starts and answers `requests`.

    Args:
        folder: a built lean runtime, of which all but the wasm is used.
        requests: one JSON object a line.
        lock: the lock file that lists the packages on demand.
        module: the wasm with its exports pruned and the library in it, not split.
    """
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name)
        for part in ("lean.mjs", "packages.zip", "rest.zip"):
            shutil.copy(folder / part, copy)
        (copy / "lean.wasm").write_bytes(counting(module))
        runs = [json.loads(run_node("profile.mjs", copy, requests, lock, way)) for way in WAYS]
    return set().union(*runs)


def _title(wasm: bytes) -> str:
    return f"functions run, of the wasm {hashlib.sha256(wasm).hexdigest()}"


def _ranges(numbers: Iterable[int]) -> list[str]:
    """Numbers as they are written.

    >>> _ranges([7, 1, 2, 3])
    ['1-3', '7']
    """
    written = []
    for _, run in groupby(enumerate(sorted(set(numbers))), key=lambda pair: pair[1] - pair[0]):
        values = [number for _, number in run]
        written.append(str(values[0]) if len(values) == 1 else f"{values[0]}-{values[-1]}")
    return written


def _numbers(text: str) -> Iterable[int]:
    """What `_ranges` wrote.

    >>> list(_numbers("1-3 7"))
    [1, 2, 3, 7]
    """
    for part in text.split():
        first, _, last = part.partition("-")
        yield from range(int(first), int(last or first) + 1)
