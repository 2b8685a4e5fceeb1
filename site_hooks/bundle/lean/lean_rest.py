"""Goes into the lean runtime: brings the rest of the standard library when an import finds nothing."""

import sys
from importlib.machinery import ModuleSpec, PathFinder

import _lean  # type: ignore[import-not-found]

USED = "/lib/python313.zip"
REST = "/lib/rest.zip"
NAMES: frozenset[str] = frozenset(())
"""Top-level names of the modules in the rest; written by the build."""


def find_spec(name: str, path: list[str] | None = None, target: object = None) -> ModuleSpec | None:
    """Where the module `name` is in the rest of the library, which is fetched on the first need."""
    if name.partition(".")[0] not in NAMES:
        return None
    _fetch_once()
    places = [REST] if path is None else [place.replace(USED, REST) for place in path]
    return PathFinder.find_spec(name, places)


def _fetch_once() -> None:
    if REST not in sys.path:
        _lean.rest()
        sys.path.append(REST)


class _Rest:
    find_spec = staticmethod(find_spec)


sys.meta_path.append(_Rest)  # type: ignore[arg-type]
