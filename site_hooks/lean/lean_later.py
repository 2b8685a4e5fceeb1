"""Goes into the lean runtime: brings more of the standard library when an import finds nothing."""

import sys
from importlib.machinery import ModuleSpec, PathFinder

import _lean  # type: ignore[import-not-found]

USED = "/lib/python313.zip"
LATER: dict[str, frozenset[str]] = {}
"""The modules of each archive that is not there from the start; written by the build."""


def find_spec(name: str, path: list[str] | None = None, target: object = None) -> ModuleSpec | None:
    """Where the module `name` is in an archive that is fetched on the first need."""
    for archive, modules in LATER.items():
        if name in modules:
            place = f"/lib/{archive}"
            if place not in sys.path:
                _lean.bring(archive)
                sys.path.append(place)
            return PathFinder.find_spec(name, [place] if path is None else [part.replace(USED, place) for part in path])
    return None


class _Later:
    find_spec = staticmethod(find_spec)


sys.meta_path.append(_Later)  # type: ignore[arg-type]
