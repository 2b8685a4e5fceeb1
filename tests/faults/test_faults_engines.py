"""The main faults end in Firefox and in WebKitGTK as they do in Chromium, and a reload keeps what was given."""

import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browser.engines import browser, missing, run
from tests.browser.pages import controls_of
from tests.faults.faults import ANSWER, APP, FAILED, GB, LACKS, UNLOADED, Row
from tests.faults.visit import FILL_ALL, FORM, SAID, SEEN, TODAY
from tests.seldom import SELDOM
from tools.host import Fault, Host, serve

ROWS = (
    Row(f"{APP}checker.js", Fault.MISSING, UNLOADED, 10),
    Row(f"{APP}form.js", Fault.HALF, UNLOADED, 10),
    Row(f"{APP}.*", Fault.MISSING, UNLOADED, 10),
    Row(f"{APP}guide.js", Fault.STALLED, UNLOADED, 20),
    Row(f"{APP}worker.js", Fault.MISSING, FAILED, 10),
    Row(r"(lean|asm)\.wasm", Fault.MISSING, FAILED, 10),
    Row("lean-.*/lean.js", Fault.WRONG_TYPE, ANSWER, 15),
    Row("packages-.*/holidays", Fault.MISSING, LACKS, 10, GB),
)
BOTH = ("firefox", "webkit")
LIMIT = 60


def tried() -> Iterator[Any]:
    """Each engine with each row: in every run a row is tried in one of them, each has another half."""
    for place, (engine, row) in enumerate((engine, row) for row in ROWS for engine in BOTH):
        if engine == "webkit" and row.fault is Fault.STALLED:
            continue  # its driver runs nothing in a page that is not whole
        yield pytest.param(engine, row, marks=SELDOM if place % 4 in (1, 2) else (), id=f"{engine}-{row}")


@pytest.fixture(scope="module")
def driver(request: pytest.FixtureRequest) -> Iterator[WebDriver]:
    if lacking := missing(request.param):
        pytest.fail(f"{lacking}. Run: python -m tools.browsers {request.param}")
    with browser(request.param) as started:
        yield started


def give(driver: WebDriver, row: Row) -> None:
    """Give the form the facts of `row`, once it is there."""
    while not driver.find_elements("css selector", FORM):
        time.sleep(0.1)
    with suppress(WebDriverException, AssertionError):  # the page may be loaded anew meanwhile
        run(driver, f"({FILL_ALL})(given[0])", list(map(list, controls_of({"today": TODAY, **SAID, **row.facts}))))


def wait_for(driver: WebDriver, sees: str) -> None:
    """Return when the visitor sees it."""
    begun = time.monotonic()
    while time.monotonic() - begun < LIMIT:
        try:
            if run(driver, f"return ({SEEN})(given[0])", [ANSWER, sees]):
                return
        except (WebDriverException, AssertionError):
            pass  # the page is being loaded anew
        time.sleep(0.1)
    raise AssertionError(f"“{sees}” was not seen, but: {driver.find_element('tag name', 'main').text[:400]}")


@pytest.mark.parametrize(("driver", "row"), [*tried()], indirect=["driver"], scope="module")
def test_a_fault_ends_as_in_chromium(driver: WebDriver, built_site: Path, row: Row) -> None:
    with serve(Host(folder=built_site, faults={row.files: row.fault})) as address:
        # Going there by its own command, a driver waits for what never comes.
        driver.get("about:blank")
        driver.execute_script("location.href = arguments[0]", f"{address}checker/")
        give(driver, row)
        wait_for(driver, row.sees)


@pytest.mark.parametrize("driver", BOTH, indirect=True, scope="module")
def test_a_reload_keeps_the_case(driver: WebDriver, served: str) -> None:
    driver.get(f"{served}checker/")
    row = Row("", Fault.MISSING, ANSWER, 10, GB)
    give(driver, row)
    wait_for(driver, ANSWER)
    driver.refresh()
    wait_for(driver, ANSWER)
    assert run(driver, "return document.querySelector(\"[name='country']\").value") == "GB"
