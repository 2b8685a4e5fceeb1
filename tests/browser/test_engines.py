"""In three engines the core answers as it does here: in stock Pyodide, in the lean runtime, and from a snapshot.

Each is asked all usual requests and a part of some thousand drawn situations; `tests/vectors/equal.py` says which.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from site_hooks.bundle.hosting import FOR_EVER
from tests.browser.engines import ENGINES, UNTYPED, browser, missing, run
from tests.seldom import SELDOM
from tests.vectors.equal import SETTLED, Asked, Questions, combinations, digest, questions, shared_folder, unequal
from tests.vectors.worlds import FIVE
from tools.host import Host, serve

KEPT_FOR_EVER = {"Cache-Control": FOR_EVER}
ASKING = Path(__file__).with_name("asking.js").read_text("utf-8")
"""What is run in the page: starts a worker, asks it, and says what came of it."""

SPOIL = Path(__file__).with_name("spoil.js").read_text("utf-8")
"""What is run in the page: puts other bytes in place of the memory that is kept for later visits."""

BESIDE_PACKAGES = "packages.zip"
"""No rare file: it comes beside the first package on demand, and is read at once where that was the quicker."""

FEW = 20

WORLDS = dict(zip(ENGINES, FIVE, strict=False))
"""Each engine is somewhere else, and far from here."""


@pytest.fixture(scope="module", params=list(ENGINES))
def engine(request: pytest.FixtureRequest) -> str:
    name = str(request.param)
    if lacking := missing(name):
        pytest.fail(f"{lacking}. Run: python -m tools.browsers {name}")
    return name


@pytest.fixture(scope="module")
def driver(engine: str) -> Iterator[WebDriver]:
    with browser(engine, WORLDS[engine]) as started:
        yield started


@pytest.fixture(scope="session")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Questions:
    return questions(shared_folder(tmp_path_factory.getbasetemp()))


@pytest.fixture
def host(driver: WebDriver, built_site: Path) -> Iterator[Host]:
    """A host that nothing is kept of yet, for it has an address of its own; its checker is open."""
    serving = Host(folder=built_site, headers=KEPT_FOR_EVER, changes=UNTYPED)
    with serve(serving) as address:
        driver.get(f"{address}checker/")
        yield serving


def answered(driver: WebDriver, some: list[Asked], runtime: str, **wishes: bool) -> dict[str, Any]:
    """What came of it, as `asking.js` tells; every answer is right."""
    told: dict[str, Any] = run(driver, ASKING, [one._asdict() for one in some], runtime, wishes)
    assert unequal(some, told["wrong"]) == ""
    assert told["digest"] == digest(some)
    return told


def rare_files(told: dict[str, Any]) -> list[str]:
    """What had to be read in the middle of a call, but for what packages on demand bring with them."""
    return [name for name in told["read"] if name != BESIDE_PACKAGES]


@pytest.mark.parametrize(("engine", "runtime", "part"), combinations(*ENGINES), indirect=["engine"], scope="module")
def test_every_answer_is_the_same_and_needs_no_rare_file_and_the_memory_stays_as_it_is(
    engine: str, driver: WebDriver, host: Host, asked: Questions, *, runtime: str, part: int
) -> None:
    started = "stock" if runtime == "stock" else "lean"
    if runtime == "snapshot":
        answered(driver, [], started, prefetch=True)
    told = answered(driver, asked.part(part, engine), started)
    assert told["runtime"] == started
    assert told["snapshot"] == (runtime == "snapshot")
    assert rare_files(told) == []
    assert len(told["sizes"]) > 10
    assert len(set(told["sizes"][SETTLED:])) <= 1  # bytes after each hundred answers, where there are so many


def test_a_later_visit_asks_for_nothing_of_the_runtime(
    engine: str, driver: WebDriver, host: Host, asked: Questions
) -> None:
    if engine == "webkit":
        pytest.skip("Under automation it keeps nothing of what it fetched.")
    some = asked.usual[:FEW]
    answered(driver, some, "lean", prefetch=True)
    before = len(host.requests)
    assert answered(driver, some, "lean")["snapshot"]
    assert [request.path for request in host.requests[before:] if "lean-" in request.path] == []


@pytest.mark.parametrize(
    "engine",
    ["chromium", pytest.param("firefox", marks=SELDOM), pytest.param("webkit", marks=SELDOM)],
    indirect=True,
    scope="module",
)
def test_the_rare_functions_answer_alike(driver: WebDriver, host: Host, asked: Questions) -> None:
    told = answered(driver, asked.usual[::6], "lean", cold=True)
    assert rare_files(told) == ["cold.wasm"]
    assert told["runtime"] == "lean"


@pytest.mark.parametrize(
    ("engine", "how"),
    [
        ("chromium", "another byte"),
        pytest.param("chromium", "half of it", marks=SELDOM),
        pytest.param("firefox", "half of it", marks=SELDOM),
        pytest.param("firefox", "another byte", marks=SELDOM),
        pytest.param("webkit", "another byte", marks=SELDOM),
        pytest.param("webkit", "half of it", marks=SELDOM),
    ],
    indirect=["engine"],
    scope="module",
)
def test_a_spoilt_memory_is_not_used_and_gives_way_to_a_sound_one(
    driver: WebDriver, host: Host, asked: Questions, how: str
) -> None:
    some = asked.usual[:FEW]
    answered(driver, [], "lean", prefetch=True)
    assert answered(driver, some, "lean")["snapshot"]
    run(driver, SPOIL, how)
    assert not answered(driver, some, "lean", prefetch=True)["snapshot"]
    assert answered(driver, some, "lean")["snapshot"]
