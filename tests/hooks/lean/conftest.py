"""The lean runtime as the bundle makes it, from the cache where nothing changed."""

import shutil
from pathlib import Path

import pytest

from site_hooks.bundle.core_wheel import put_core_wheel
from site_hooks.bundle.extra_wheels import put_extra_wheels
from site_hooks.bundle.lean.build import SNAPSHOT, Made
from site_hooks.bundle.lean.step import made_folder, made_for, put_lean
from site_hooks.bundle.lock_file import write_lock_file
from site_hooks.bundle.runtime import put_runtime
from site_hooks.bundle.site import Options, Site


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site that has nothing but the runtimes and the packages."""
    folder = tmp_path_factory.mktemp("site")
    made = Site(folder=folder, options=Options(runtime="lean"))
    for step in (put_runtime, put_core_wheel, put_extra_wheels, write_lock_file, put_lean):
        step(made)
    return made


@pytest.fixture(scope="session")
def lean(site: Site) -> Path:
    """The folder of the lean runtime, its script under the name by which Node takes it."""
    folder = site.folder / "lean"
    (folder / "lean.js").rename(folder / "lean.mjs")
    shutil.copy(made_folder(site.folder) / SNAPSHOT, folder)  # browsers make their own
    return folder


@pytest.fixture(scope="session")
def made(site: Site) -> Made:
    """What it was made from."""
    return made_for(site.folder)
