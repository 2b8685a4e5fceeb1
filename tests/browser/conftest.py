"""A browser, and the checker in it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect, sync_playwright

from tests.browser.pages import Checker
from tools.browsers import chromium

expect.set_options(timeout=20_000)  # on a busy machine Python starts slowly

LOCALE = "en-GB"
PHONE: ViewportSize = {"width": 390, "height": 844}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started once."""
    found = chromium()
    assert found, "There is no Chromium. Run: make browsers"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=str(found), args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield started
        started.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor with a phone, who has never been here."""
    made = browser.new_context(locale=LOCALE, viewport=PHONE, timezone_id="Europe/London")
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty page of that visitor."""
    return context.new_page()


@pytest.fixture
def checker(page: Page, served: str) -> Checker:
    """The checker, just opened."""
    return Checker(page, served).open()


@pytest.fixture(scope="module")
def warm(browser: Browser, served: str) -> Iterator[Checker]:
    """A checker that answers already, for tests that begin with "start over"; it keeps what the page complains of."""
    made = browser.new_context(locale=LOCALE, viewport=PHONE, timezone_id="Europe/London")
    opened = Checker(made.new_page(), served).open().wait_until_ready()
    yield opened
    made.close()


@pytest.fixture
def american(browser: Browser, served: str) -> Iterator[Checker]:
    """The checker of a visitor who writes the month before the day."""
    made = browser.new_context(locale="en-US")
    yield Checker(made.new_page(), served).open().wait_until_ready()
    made.close()
