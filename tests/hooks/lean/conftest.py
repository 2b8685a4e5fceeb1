"""The lean runtime as the bundle makes it, from the cache where nothing changed."""

from pathlib import Path

import pytest

from followup_core.calls import CALLS
from site_hooks.bundle.core_wheel import put_core_wheel
from site_hooks.bundle.extra_wheels import put_extra_wheels
from site_hooks.bundle.lean_runtime import made_for, put_lean
from site_hooks.bundle.lock_file import write_lock_file
from site_hooks.bundle.runtime import put_runtime
from site_hooks.bundle.site import Options, Site
from site_hooks.lean.made import Made
from tests.conftest import made_once
from tests.vectors.asking import DATA, write_requests


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site that has nothing but the runtimes and the packages."""
    return Site(folder=made_once(tmp_path_factory, "lean-site", make_site))


def make_site(folder: Path) -> None:
    """Fill `folder` with the runtimes and the packages, and give the lean script the name by which Node takes it."""
    folder.mkdir()
    made = Site(folder=folder, options=Options(runtime="lean"))
    for step in (put_runtime, put_core_wheel, put_extra_wheels, write_lock_file, put_lean):
        step(made)
    (folder / "lean" / "lean.js").rename(folder / "lean" / "lean.mjs")


@pytest.fixture(scope="session")
def lean(site: Site) -> Path:
    """The folder of the lean runtime."""
    return site.folder / "lean"


@pytest.fixture(scope="session")
def made(site: Site) -> Made:
    """What it was made from."""
    return made_for(site.folder)


@pytest.fixture(scope="session")
def all_requests(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Far more requests than it was made from: all situations, phrases and messages of the tests."""
    file = tmp_path_factory.mktemp("requests") / "requests.jsonl"
    write_requests(DATA, tuple(CALLS), file)
    return file
