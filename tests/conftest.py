"""The built site and a browser, made once in a run of the tests and shared by everything that needs them."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import settings
from playwright.sync_api import Browser, BrowserContext, BrowserType, Page, ViewportSize, sync_playwright

from tests.seldom import is_proving
from tools.browsers import chromium, chromium_without_windows
from tools.host import Host, serve

PROJECT = Path(__file__).resolve().parent.parent

settings.register_profile("the same in every run", derandomize=True, deadline=None)
settings.load_profile("the same in every run")

LOCALE = "en-GB"
PHONE: ViewportSize = {"width": 390, "height": 844}

ALWAYS = ("--no-sandbox", "--disable-dev-shm-usage")
QUICKLY = ("--font-render-hinting=none", "--disable-gpu", "--disable-software-rasterizer", "--js-flags=--liftoff-only")
"""With the Chromium that has no windows: text as wide as in the whole one, nothing drawn in three dimensions, and
WebAssembly compiled once, as it is where it runs for the first time. No page of a test runs long enough to gain by the
second compiler, which took more than the page itself."""


LONGEST = ("test_engines", "test_faults_engines", "test_zensical", "test_shared", "test_built_site", "test_offline")
"""How the files begin whose tests take longest: three engines, more builds of the site, and what has to wait."""

IN_BROWSERS = ("tests/browser/", "tests/faults/")
"""Folders whose tests are tried once more where they fail: a driver can lose a press on a busy machine. The run counts
them as rerun; `make prove` tries nothing twice."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is too slow for every run, and put the longest tests first, so that no worker ends with them."""
    if not is_proving():
        seldom = [item for item in items if item.get_closest_marker("seldom")]
        config.hook.pytest_deselected(items=seldom)
        items[:] = [item for item in items if item not in seldom]
    for item in items:
        if item.nodeid.startswith(IN_BROWSERS):
            item.add_marker(pytest.mark.flaky(reruns=0 if is_proving() else 1))
    items.sort(key=lambda item: not item.path.name.startswith(LONGEST))


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the production build."""
    return made_once(tmp_path_factory, "built-site", build)


@pytest.fixture(scope="session")
def served(built_site: Path) -> Iterator[str]:
    """The address of the built site, served at full speed by a host that sends no special headers."""
    with serve(Host(folder=built_site)) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started once; its contexts have no service worker unless they ask for one."""
    with sync_playwright() as playwright:
        started = launched(playwright.chromium)
        # What a driver is told to do with a request it cannot do where a service worker answers it.
        started.new_context = partial(started.new_context, service_workers="block")  # type: ignore[method-assign]
        yield started
        started.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor with a phone, who has never been here."""
    made = browser.new_context(locale=LOCALE, viewport=PHONE, timezone_id="Europe/London")
    yield made
    made.unroute_all(behavior="ignoreErrors")  # a request that is still held would fail the next test
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """An empty page of that visitor's."""
    made = context.new_page()
    yield made
    made.unroute_all(behavior="ignoreErrors")


def launched(kind: BrowserType) -> Browser:
    """Another Chromium: one that starts pages quickly, and in `make prove` the one that visitors have."""
    found = chromium() if is_proving() else chromium_without_windows()
    assert found, "There is no Chromium. Run: make browsers"
    return kind.launch(executable_path=str(found), args=[*ALWAYS, *(() if is_proving() else QUICKLY)])


def made_once(tmp_path_factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """The folder `name` that `make` fills: the first worker that wants it does, and the others wait.

    Nor are two folders made at once, for what the second has in common with the first it finds in the cache.
    """
    shared = shared_folder(tmp_path_factory)
    done = shared / f"{name}.done"
    with FileLock(shared / "made.lock"):
        if not done.exists():
            make(shared / name)
            done.touch()
    return shared / name


def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of a run have in common."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


def build(folder: Path, **settings: str) -> None:
    """Make the production build in `folder`, with `settings` in its environment; a failure shows what it printed."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--clean", "--quiet", "--site-dir", str(folder)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("FOLLOWUP_")} | settings
    finished = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    if finished.returncode:
        pytest.fail(f"The site does not build:\n{finished.stdout}{finished.stderr}", pytrace=False)
