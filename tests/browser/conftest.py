"""The checker, in the browser that all tests share."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.pages import Checker
from tests.conftest import LOCALE, PHONE

expect.set_options(timeout=20_000)  # on a busy machine Python starts slowly


@pytest.fixture
def checker(page: Page, served: str) -> Checker:
    """The checker, just opened."""
    return Checker(page, served).open()


@pytest.fixture(scope="module")
def warm(browser: Browser, served: str) -> Iterator[Checker]:
    """A checker that has answered already, for tests that begin with "start over"; it notes the page's complaints."""
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
