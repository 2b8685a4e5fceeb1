"""In a browser too old to run Python the visitor is told, keeps what was given, and finds the answer by links alone."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement

from followup_core.texts import render, say
from tests.browser.engines import TOO_OLD, browser, missing
from tests.faults.faults import FAILED, OLD_BROWSER
from tests.faults.visit import SAID, TODAY
from tests.faults.visit_engines import seconds_until_seen, wait_for
from tests.hooks.directives.test_step_by_step import answers_of, standing_of, way
from tests.seldom import SELDOM
from tools.host import Host, serve

pytestmark = SELDOM

GUIDANCE = [render(say(f"form.without.{way}")) for way in ("timeline", "follow_up", "email", "silence")]


@pytest.fixture(scope="module")
def driver() -> Iterator[WebDriver]:
    if lacking := missing(TOO_OLD):
        pytest.fail(f"{lacking}. Run: python -m tools.browsers {TOO_OLD}")
    with browser(TOO_OLD) as started:
        yield started


@pytest.fixture
def told(driver: WebDriver, built_site: Path) -> Iterator[WebDriver]:
    """The checker, after the facts were given and it has told that it could not start."""
    with serve(Host(folder=built_site)) as address:
        seconds_until_seen(driver, OLD_BROWSER, address)
        yield driver


def seen(driver: WebDriver, selector: str) -> list[WebElement]:
    """What the visitor sees of it."""
    return [each for each in driver.find_elements(By.CSS_SELECTOR, selector) if each.is_displayed()]


def words_given(driver: WebDriver) -> str | None:
    return driver.find_element(By.NAME, "timeline.words").get_property("value")  # type: ignore[return-value]


def test_the_visitor_is_told_and_reads_the_guidance(told: WebDriver) -> None:
    assert [each.text for each in seen(told, "[data-without] ul:not(.choices) li")] == GUIDANCE
    assert seen(told, "[data-without] table")
    assert not seen(told, "[data-answer][data-verdict]")


def test_trying_again_ends_so_again_and_keeps_what_was_given(told: WebDriver) -> None:
    (again,) = (each for each in seen(told, "button") if each.text == "Try again")
    again.click()
    wait_for(told, FAILED)
    assert words_given(told) == SAID["timeline"]["words"]
    told.refresh()
    wait_for(told, FAILED)
    assert words_given(told) == SAID["timeline"]["words"]


def test_the_plain_way_leads_to_the_answer_by_links_alone(told: WebDriver) -> None:
    (plain,) = seen(told, "[data-without] a[href*='step-by-step']")
    plain.click()
    first, *others = way(answers_of(standing_of(SAID, date.fromisoformat(TODAY))))
    assert seen(told, f"#{first}")
    for place in others:
        (link,) = seen(told, f".steps a[href$='#{place}']")
        link.click()
        assert seen(told, f"#{place}")
    assert others[-1].startswith("answer-")
    assert render(say("verdict.wait.short")) in seen(told, f"#{others[-1]}")[0].text
