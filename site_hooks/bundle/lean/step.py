"""The step of the bundle that puts the lean runtime into the site, from the cache where nothing changed."""

import shutil
import sys
from pathlib import Path

from followup_core.calls import CALLS
from site_hooks.bundle.cache import hash_of, hash_of_folder, kept
from site_hooks.bundle.lean.asking import write_requests
from site_hooks.bundle.lean.build import SNAPSHOT, Made, build_lean
from site_hooks.bundle.lean.failures import LeanError
from site_hooks.bundle.runtime import LOCK, PYODIDE
from site_hooks.bundle.site import PROJECT, BundleError, Site

CORE = PROJECT / "src" / "followup_core"
DATA = PROJECT / "tests" / "data"
"""Situations, phrases and messages: the lean runtime has at hand what answering them needs."""


ASKING = Path(__file__).with_name("asking.py")


def put_lean(site: Site) -> None:
    """Write `lean/`, where that runtime is asked for; the packages must be there already.

    The snapshot that the build makes stays behind: browsers make their own, and only tests and benchmarks use this one.

    Raises:
        BundleError: it cannot be made; the message says why, and how to do without it.
    """
    if site.options.runtime != "lean":
        return
    try:
        folder = made_folder(site.folder)
    except LeanError as failure:
        raise BundleError(str(failure)) from failure
    shutil.copytree(folder, site.folder / "lean", dirs_exist_ok=True, ignore=shutil.ignore_patterns(SNAPSHOT))
    # Not every host knows that `.mjs` is a script, and browsers insist on it.
    (site.folder / "lean" / "lean.mjs").rename(site.folder / "lean" / "lean.js")


def made_folder(folder: Path) -> Path:
    """The folder in the cache with all that is made for the site in `folder`.

    Raises:
        LeanError: it cannot be made.
    """
    made = made_for(folder)
    return kept("lean", _made_from(made), lambda into: build_lean(made, into))


def made_for(folder: Path) -> Made:
    """What the lean runtime of the site in `folder` is made from.

    Raises:
        LeanError: the site has no packages yet.
    """
    packages = Site(folder=folder).named_folder("packages")
    if packages is None:
        raise LeanError(f"{folder} has no folder packages. Build the site first: make site")
    return Made(PYODIDE, CORE, packages / LOCK, _requests())


def _requests() -> Path:
    """The file of requests, written anew where the data or the calls changed."""
    names = tuple(CALLS)
    made_from = hash_of([hash_of_folder(DATA).encode(), *map(str.encode, names), ASKING.read_bytes()])
    folder = kept("requests", made_from, lambda into: write_requests(DATA, names, into / "requests.jsonl"))
    return folder / "requests.jsonl"


def _made_from(made: Made) -> str:
    """The hash of everything that the result depends on."""
    folders = (Path(__file__).parent, made.core, made.pyodide, made.lock.parent, PROJECT / "node_modules" / "terser")
    parts = [hash_of_folder(folder).encode() for folder in folders]
    return hash_of([*parts, made.requests.read_bytes(), sys.version.encode()])
