"""In the engines beside Chromium: the way back to what was given, and a clock that is wrong or turns to a new day."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browser.engines import browser, missing, run
from tests.browser.pages import controls_of
from tests.faults.visit import FILL_ALL
from tests.seldom import SELDOM
from tools.host import Host, serve

BOTH = ("webkit", "firefox")

CLOCK = b"new Date(Date.now()+864e5*(sessionStorage.later??0))"
CLOCKED = {"today.js": {b"new Date;": CLOCK + b";", b"new Date,": CLOCK + b","}}
"""A clock that each page of the tab has from its storage, in days from now."""

SHOWN = """
for (let tries = 0; tries < 600; tries += 1) {
  const answer = document.querySelector("[data-answer][data-verdict]:not([aria-busy='true'])");
  const value = (name) => document.querySelector(`[name="${name}"]`).value;
  const values = ["interview_day", "timeline.words", "today"].map(value);
  if (answer && answer.dataset.today === given[0] && values[2] === given[0]) return [answer.dataset.verdict, ...values];
  await new Promise((next) => setTimeout(next, 100));
}
throw new Error(document.querySelector("form").innerText.slice(0, 400));
"""
"""Waits for the answer of a day; gives its verdict and what the form has."""

TODAY = date.today()
SAID = {"interview_day": str(TODAY - timedelta(1)), "timeline": {"words": "within two days"}}


@pytest.fixture(scope="module")
def driver(request: pytest.FixtureRequest) -> Iterator[WebDriver]:
    if lacking := missing(request.param):
        pytest.fail(f"{lacking}. Run: python -m tools.browsers {request.param}")
    with browser(request.param) as started:
        yield started


@pytest.fixture
def address(built_site: Path) -> Iterator[str]:
    with serve(Host(folder=built_site, changes=CLOCKED)) as served:
        yield served


def give(driver: WebDriver, facts: dict[str, Any]) -> None:
    run(driver, f"({FILL_ALL})(given[0])", list(map(list, controls_of(facts))))


def shown(driver: WebDriver, day: date) -> list[str]:
    found: list[str] = run(driver, SHOWN, str(day))
    return found


@pytest.mark.parametrize("driver", ["webkit", pytest.param("firefox", marks=SELDOM)], indirect=True, scope="module")
def test_the_way_back_finds_the_case_and_the_new_day(driver: WebDriver, address: str) -> None:
    driver.get(f"{address}checker/")
    give(driver, SAID)
    case = [SAID["interview_day"], "within two days"]
    assert shown(driver, TODAY) == ["wait", *case, str(TODAY)]
    for later in (0, 0, 9):
        run(driver, "globalThis.isOld = true")
        driver.get(f"{address}robots.txt")
        run(driver, "sessionStorage.later = given[0]", later)
        driver.back()
        day = TODAY + timedelta(later)
        assert shown(driver, day) == ["send_email" if later else "wait", *case, str(day)]
        assert driver.name == "firefox" or run(driver, "return globalThis.isOld")  # WebKit kept the page itself
    driver.refresh()
    assert shown(driver, day)[1:] == [*case, str(day)]


NAMED = """
for (let tries = 0; tries < 100; tries += 1) {
  const field = document.querySelector("main [data-blank]");
  if (field.value === "Acme") return true;
  if (given[0] && field.offsetParent) {
    field.value = "Acme";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  await new Promise((next) => setTimeout(next, 100));
}
return false;
"""
"""Waits for a name in the first blank; told so, it fills it in."""


@SELDOM
@pytest.mark.parametrize("driver", BOTH, indirect=True, scope="module")
def test_the_way_back_finds_the_names_in_the_words_to_send(driver: WebDriver, address: str) -> None:
    driver.get(f"{address}words-to-send/")
    assert run(driver, NAMED, True)
    driver.get(f"{address}robots.txt")
    driver.back()
    assert run(driver, NAMED, False)


@SELDOM
@pytest.mark.parametrize("driver", BOTH, indirect=True, scope="module")
def test_a_clock_in_1970_is_said_so_and_the_visitor_can_give_the_day(driver: WebDriver, address: str) -> None:
    driver.get(f"{address}robots.txt")
    run(driver, "sessionStorage.later = given[0]", -(TODAY - date(1970, 1, 1)).days)
    driver.get(f"{address}checker/")
    give(driver, SAID)
    said = "return document.querySelector('[id=\"error-today\"]')?.innerText"
    assert any(run(driver, f"await new Promise((next) => setTimeout(next, 100)); {said}") for _ in range(300))
    give(driver, {"today": str(TODAY)})
    assert shown(driver, TODAY)[0] == "wait"


@SELDOM
@pytest.mark.parametrize("driver", BOTH, indirect=True, scope="module")
def test_a_page_that_slept_has_the_new_day_when_it_is_seen_again(driver: WebDriver, address: str) -> None:
    driver.get(f"{address}checker/")
    give(driver, SAID)
    assert shown(driver, TODAY)[0] == "wait"
    run(driver, "sessionStorage.later = 9; document.dispatchEvent(new Event('visibilitychange'))")
    assert shown(driver, TODAY + timedelta(9))[0] == "send_email"
