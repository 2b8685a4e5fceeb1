"""In three engines a lean runtime that fails, at whatever moment, gives way to stock Pyodide, and the answer is right.

It is asked as the page asks, by core.js, which starts another worker and sends what is not answered again.
"""

import base64
import hashlib
import itertools
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from followup_core.calls import call
from tests.browser.engines import ENGINES, UNTYPED, run
from tests.browser.test_engines import KEPT_FOR_EVER, SPOIL, answered, driver, engine
from tests.seldom import SELDOM
from tools.host import Host, serve

__all__ = ("driver", "engine")

ASKING_AS_THE_PAGE = Path(__file__).with_name("asking_as_the_page.js").read_text("utf-8")

FACTS = {"interview_day": "2026-11-02", "country": "GB"}
REQUESTS = (
    {"situation": FACTS, "today": "2026-11-09"},
    {"situation": FACTS | {"follow_ups": [1.5e300]}, "today": "2026-11-09"},
    {"situation": FACTS | {"channel": "email"}, "today": "2026-11-09"},
)
"""The first needs a package in the middle of an answer, the next a rare function: such a number is read by one."""

RIGHT = [json.loads(call("check", json.dumps(request))) for request in REQUESTS]

FILES = ("lean.js", "lean.wasm", "packages.zip", "cold.wasm")
"""The last two are needed only in the middle of an answer."""

FAULTS = ("missing", "other bytes")


OFTEN = (
    *(("chromium", file, "missing") for file in FILES),
    *(("chromium", file, "other bytes") for file in ("lean.wasm", "cold.wasm")),
    ("webkit", "lean.js", "missing"),
)
"""What every run tries: each file, each way to check one, and an engine beside Chromium. A fault of the table, which is
tried in Firefox, leads to stock Pyodide there."""


def broken() -> Iterator[Any]:
    """Each engine with a file and its fault."""
    for one in itertools.product(ENGINES, FILES, FAULTS):
        yield pytest.param(*one, marks=() if one in OFTEN else SELDOM)


def copy_of(site: Path, folder: Path) -> Path:
    """A site like `site`, in which files can be put in place of others."""
    shutil.copytree(site, folder, copy_function=lambda one, two: Path(two).hardlink_to(one))
    return folder


def put(site: Path, name: str, content: bytes | None) -> None:
    """Put `content` in place of a file of the lean runtime, or nothing."""
    for path in site.glob(f"lean-*/{name}*"):
        path.unlink()
    if content is not None:
        next(site.glob("lean-*")).joinpath(name).write_bytes(content)


def ask(driver: WebDriver, site: Path, **wishes: Any) -> tuple[list[Any], bool]:
    """The answers, and whether stock Pyodide was started for them."""
    host = Host(folder=site, compressed=False, changes=UNTYPED)
    with serve(host) as address:
        driver.get(f"{address}faq/")
        answers = run(driver, ASKING_AS_THE_PAGE, [["check", request] for request in REQUESTS], wishes)
    return answers, any(request.path.endswith("pyodide.asm.wasm") for request in host.requests)


@pytest.mark.parametrize(
    "engine", ["chromium", "firefox", pytest.param("webkit", marks=SELDOM)], indirect=True, scope="module"
)
def test_a_sound_lean_runtime_answers_all_of_it_by_itself(driver: WebDriver, built_site: Path) -> None:
    assert ask(driver, built_site) == (RIGHT, False)


@pytest.mark.parametrize(("engine", "file", "fault"), [*broken()], indirect=["engine"], scope="module")
def test_a_broken_lean_runtime_gives_way_to_stock(
    driver: WebDriver, built_site: Path, tmp_path: Path, file: str, fault: str
) -> None:
    site = copy_of(built_site, tmp_path / "site")
    content = next(site.glob(f"lean-*/{file}")).read_bytes()
    put(site, file, None if fault == "missing" else content[:-1] + bytes([content[-1] ^ 1]))
    assert ask(driver, site) == (RIGHT, True)


NEVER_ENDS = b"export const start = () => new Promise(() => {});"


@pytest.mark.parametrize(
    ("engine", "hurry"),
    [
        *(("chromium", "worker"), ("chromium", "page")),
        *(pytest.param(*one, marks=SELDOM) for one in itertools.product(("firefox", "webkit"), ("worker", "page"))),
    ],
    indirect=["engine"],
    scope="module",
)
def test_a_stage_over_its_time_gives_way_to_stock(
    driver: WebDriver, built_site: Path, tmp_path: Path, hurry: str
) -> None:
    site = copy_of(built_site, tmp_path / "site")
    put(site, "lean.js", NEVER_ENDS)
    assert ask(driver, site, integrity={"lean.js": integrity(NEVER_ENDS)}, hurry=hurry) == (RIGHT, True)


@pytest.mark.parametrize(
    "engine",
    ["chromium", pytest.param("firefox", marks=SELDOM), pytest.param("webkit", marks=SELDOM)],
    indirect=True,
    scope="module",
)
def test_a_memory_that_fails_gives_way_to_stock_and_is_forgotten(driver: WebDriver, built_site: Path) -> None:
    host = Host(folder=built_site, headers=KEPT_FOR_EVER, changes=UNTYPED)
    requests = [["check", request] for request in REQUESTS]
    with serve(host) as address:
        driver.get(f"{address}checker/")
        answered(driver, [], "lean", prefetch=True)
        run(driver, SPOIL, "nothing in it")
        assert run(driver, ASKING_AS_THE_PAGE, requests, {}) == RIGHT
        assert any(request.path.endswith("pyodide.asm.wasm") for request in host.requests)
        assert not run(driver, 'return caches.has("followup-memory")')


def integrity(content: bytes) -> str:
    """The hash of a file as a page writes it."""
    return f"sha256-{base64.b64encode(hashlib.sha256(content).digest()).decode()}"
