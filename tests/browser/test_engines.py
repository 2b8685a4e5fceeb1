"""In three engines the core answers as it does here, in the lean runtime, from a snapshot, and in stock Pyodide."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from followup_core.calls import CALLS, call
from site_hooks.bundle.lean.asking import write_requests
from tests.browser.engines import ENGINES, browser, missing, run
from tests.faults.server import Host, serve

DATA = Path(__file__).resolve().parent.parent / "data"
KEPT_FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}
ASKING = Path(__file__).with_name("asking.js").read_text("utf-8")
"""What is run in the page: starts a worker, asks it, and says what came of it."""

type Asked = list[dict[str, str]]


@pytest.fixture(scope="module", params=list(ENGINES))
def engine(request: pytest.FixtureRequest) -> str:
    name = str(request.param)
    if lacking := missing(name):
        pytest.fail(f"{lacking}. Run: python -m tools.browsers {name}")
    return name


@pytest.fixture
def driver(engine: str) -> Iterator[WebDriver]:
    with browser(engine) as started:
        yield started


@pytest.fixture(scope="session")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Asked:
    file = tmp_path_factory.mktemp("asked") / "requests.jsonl"
    write_requests(DATA, tuple(CALLS), file)
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


@pytest.fixture(scope="session")
def expected(asked: Asked) -> list[str]:
    return [call(request["call"], request["text"]) for request in asked]


def test_every_answer_is_the_same_in_the_lean_runtime_and_from_the_snapshot(
    engine: str, driver: WebDriver, built_site: Path, asked: Asked, expected: list[str]
) -> None:
    host = Host(folder=built_site, headers=KEPT_FOR_EVER)
    with serve(host) as address:
        driver.get(f"{address}checker/")
        first = run(driver, ASKING, asked, "lean", {"prefetch": True})
        assert first["runtime"] == "lean"
        assert first["answers"] == expected
        before = len(host.requests)
        second = run(driver, ASKING, asked, "lean", {})
        assert second["answers"] == expected
        assert second["snapshot"]
    rare = [request.path for request in host.requests if request.path.endswith("rest.zip")]
    assert rare == []  # cold.wasm was fetched in idle time, and was not needed before
    if engine != "webkit":  # under automation it keeps nothing of what it fetched
        assert [request.path for request in host.requests[before:] if "lean-" in request.path] == []


def test_every_answer_is_the_same_in_stock_pyodide(
    driver: WebDriver, built_site: Path, asked: Asked, expected: list[str]
) -> None:
    with serve(Host(folder=built_site, headers=KEPT_FOR_EVER)) as address:
        driver.get(f"{address}checker/")
        stock = run(driver, ASKING, asked, "stock", {})
    assert stock["runtime"] == "stock"
    assert stock["answers"] == expected


FAULTS = ("lean.mjs", "lean.wasm", "packages.zip")
"""The last one is needed only in the middle of an answer: for the public holidays of a country."""


@pytest.mark.parametrize("file", FAULTS)
@pytest.mark.parametrize("fault", ["missing", "other bytes"])
def test_a_broken_lean_runtime_gives_way_to_stock(
    driver: WebDriver, built_site: Path, tmp_path: Path, file: str, fault: str
) -> None:
    broken = tmp_path / "site"
    shutil.copytree(built_site, broken, copy_function=lambda one, two: Path(two).hardlink_to(one))
    for path in broken.glob(f"lean-*/{file}*"):
        content = path.read_bytes()
        path.unlink()
        if fault != "missing":
            path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    with serve(Host(folder=broken, compressed=False)) as address:
        driver.get(f"{address}checker/")
        verdict = run(driver, ASKING_AS_THE_PAGE, SITUATION)
    assert verdict == "send_email"


SITUATION = {"situation": {"interview_day": "2026-11-02", "country": "GB"}, "today": "2026-11-09"}
ASKING_AS_THE_PAGE = """
const build = JSON.parse(document.getElementById("followup-build").textContent);
const app = new URL(build.app, new URL(build.root || "./", location.href));
const { Core } = await import(new URL("core.js", app).href);
let failure = null;
const listeners = { progress() {}, ready() {}, failed(what) { failure = what; } };
const core = new Core({ ...build, runtime: "lean" }, listeners);
core.start();
return (await core.ask("check", given[0])).verdict;
"""
