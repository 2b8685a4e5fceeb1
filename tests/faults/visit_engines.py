"""The visit of `visit.py` in Firefox and in WebKitGTK, which other drivers steer."""

import time
from contextlib import suppress

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browser.engines import run
from tests.browser.pages import controls_of
from tests.faults.faults import ANSWER, Row
from tests.faults.visit import FILL_ALL, SAID, SEEN, TODAY
from tools.host import Fault

LIMIT = 60


def can_be_driven(engine: str, row: Row) -> bool:
    """Whether the driver of `engine` gets that far: WebKitGTK's runs nothing in a page that is not whole."""
    return engine != "webkit" or row.fault is not Fault.STALLED


def seconds_until_seen(driver: WebDriver, row: Row, address: str) -> float:
    """How long it takes until the visitor sees what a row promises; the facts are given as soon as there is a form.

    Raises:
        AssertionError: it was not seen within a minute; the message says what was.
    """
    # Going there by its own command, a driver waits for what never comes.
    driver.get("about:blank")
    begun = time.monotonic()
    driver.execute_script("location.href = arguments[0]", f"{address}checker/")
    give(driver, row)
    wait_for(driver, row.sees)
    return time.monotonic() - begun


def give(driver: WebDriver, row: Row) -> None:
    """Give the form the facts of `row`, once it is there and whole; meanwhile the page may be loaded anew."""
    controls = list(map(list, controls_of({"today": TODAY, **SAID, **row.facts})))
    begun = time.monotonic()
    while time.monotonic() - begun < LIMIT:
        with suppress(WebDriverException, AssertionError):
            run(driver, f"({FILL_ALL})(given[0])", controls)
            return
        time.sleep(0.1)


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
