"""The step of the bundle that puts the lean runtime into the site, from the cache where nothing changed.

`python -m site_hooks.bundle.lean_runtime SITE` prints what it is made from for a built site, as `site_hooks.lean` takes
it: all that the runtime is told of the core is here.
"""

import json
import shutil
import sys
from pathlib import Path

import site_hooks.lean
from followup_core.calls import call
from site_hooks.bundle.cache import hash_of, hash_of_folder, kept
from site_hooks.bundle.lean_requests import requests
from site_hooks.bundle.runtime import LOCK, PYODIDE
from site_hooks.bundle.site import PROJECT, BundleError, Site
from site_hooks.lean.build import build_lean
from site_hooks.lean.failures import LeanError
from site_hooks.lean.made import Known, Made

CORE = PROJECT / "src" / "followup_core"
ENTRY = call.__module__

QUESTION = json.dumps({"situation": {"interview_day": "2026-11-20"}, "today": "2026-11-23"})
"""What the runtime has to answer correctly at every start."""


def put_lean(site: Site) -> None:
    """Write `lean/`, if that runtime is asked for; the packages must be there already.

    Raises:
        BundleError: it cannot be made; the message says why, and how to do without it.
    """
    if site.options.runtime != "lean":
        return
    try:
        folder = made_folder(site.folder)
    except LeanError as failure:
        raise BundleError(str(failure)) from failure
    shutil.copytree(folder, site.folder / "lean", dirs_exist_ok=True)
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
    known = Known("check", QUESTION, call("check", QUESTION))
    return Made(PYODIDE, CORE, ENTRY, packages / LOCK, _requests(), known)


def _requests() -> Path:
    """The file of requests, in the cache."""
    text = "".join(f"{json.dumps(each)}\n" for each in requests())
    folder = kept("requests", hash_of([text.encode()]), lambda into: _write(into / "requests.jsonl", text))
    return folder / "requests.jsonl"


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")


def _made_from(made: Made) -> str:
    """The hash of everything that the result depends on."""
    lean = Path(site_hooks.lean.__file__).parent
    folders = (lean, made.core, made.pyodide, made.lock.parent, PROJECT / "node_modules" / "terser")
    parts = [hash_of_folder(folder).encode() for folder in folders]
    return hash_of([*parts, made.requests.read_bytes(), made.to_json().encode(), sys.version.encode()])


if __name__ == "__main__":
    print(made_for(Path(sys.argv[1])).to_json())
