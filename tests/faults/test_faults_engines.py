"""The main faults end in Firefox and in WebKitGTK as they do in Chromium, and a reload keeps what was given."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browser.engines import browser, missing, run
from tests.faults.faults import ANSWER, FAULTS, GB, IN_EVERY_ENGINE, Row
from tests.faults.visit_engines import can_be_driven, give, seconds_until_seen, wait_for
from tests.seldom import SELDOM
from tools.host import Fault, Host, serve

BOTH = ("firefox", "webkit")


def tried() -> Iterator[Any]:
    """Each engine with each row: in every run a row is tried in one of them, each has another half."""
    for place, (engine, row) in enumerate((engine, row) for row in IN_EVERY_ENGINE for engine in BOTH):
        if not can_be_driven(engine, row):
            continue
        yield pytest.param(engine, row, marks=SELDOM if place % 4 in (1, 2) else (), id=f"{engine}-{row}")


def test_the_main_faults_are_rows_of_the_table() -> None:
    assert [str(row) for row in IN_EVERY_ENGINE if row not in FAULTS] == []  # or `measure` would leave them out unsaid


@pytest.fixture(scope="module")
def driver(request: pytest.FixtureRequest) -> Iterator[WebDriver]:
    if lacking := missing(request.param):
        pytest.fail(f"{lacking}. Run: python -m tools.browsers {request.param}")
    with browser(request.param) as started:
        yield started


@pytest.mark.parametrize(("driver", "row"), [*tried()], indirect=["driver"], scope="module")
def test_a_fault_ends_as_in_chromium(driver: WebDriver, built_site: Path, row: Row) -> None:
    with serve(Host(folder=built_site, faults=row.faults)) as address:
        seconds_until_seen(driver, row, address)


@pytest.mark.parametrize("driver", BOTH, indirect=True, scope="module")
def test_a_reload_keeps_the_case(driver: WebDriver, served: str) -> None:
    driver.get(f"{served}checker/")
    row = Row("", Fault.MISSING, ANSWER, 10, GB)
    give(driver, row)
    wait_for(driver, ANSWER)
    driver.refresh()
    wait_for(driver, ANSWER)
    assert run(driver, "return document.querySelector(\"[name='country']\").value") == "GB"
