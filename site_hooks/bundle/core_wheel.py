"""Puts the core into the site as a wheel built from `src/`, byte for byte the same from the same source.

`python -m site_hooks.bundle.core_wheel FOLDER` writes the wheel alone, for `pip install`.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from site_hooks.bundle.cache import hash_of, hash_of_folder, kept
from site_hooks.bundle.site import PROJECT, BundleError, Site

EPOCH = "1767225600"
"""The time that every file in a wheel carries, in seconds: 1 January 2026."""


def put_core_wheel(site: Site) -> None:
    """Build the wheel into `packages/`.

    Raises:
        BundleError: hatchling could not build it.
    """
    source = hash_of([hash_of_folder(PROJECT / "src").encode(), (PROJECT / "pyproject.toml").read_bytes()])
    packages = site.folder / "packages"
    packages.mkdir(exist_ok=True)
    for wheel in kept("core", source, build).glob("*.whl"):
        shutil.copy(wheel, packages)


def build(into: Path) -> None:
    """Write the wheel into a folder.

    Raises:
        BundleError: hatchling could not build it.
    """
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(into)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH}
    finished = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    if finished.returncode:
        raise BundleError(f"The wheel of the core cannot be built from src/:\n{finished.stdout}{finished.stderr}")


if __name__ == "__main__":
    build(Path(sys.argv[1]).absolute())
