"""Loading of packages, which the lean runtime does by putting an archive on `sys.path`."""

from pyodide_js import loadedPackages  # type: ignore[import-not-found]  # noqa: F401


class _Folder:
    """A path that Pyodide's JavaScript asks for its text."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __str__(self) -> str:
        return self.path


SITE_PACKAGES = _Folder("/lib/python3.13/site-packages")
DSO_DIR = _Folder("/usr/lib")


def init_loaded_packages() -> None:
    """No package is loaded before the start."""


def unpack_buffer(*_: object, **__: object) -> None:
    """Refuses: this runtime unpacks nothing."""
    raise NotImplementedError("This runtime loads no packages.")
