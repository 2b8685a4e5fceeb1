"""In the engines beside Chromium: the main way of a case, opened by its link, done, kept, listed and opened again; and
passing a section on.
"""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from followup_core.case_link import write_link
from followup_core.situation import Situation
from followup_core.verdicts import Verdict
from tests.browser.engines import browser, missing, run

LIVE = """
const [what] = given;
const until = async (test) => {
  for (let tries = 0; tries < 900; tries += 1) {
    const found = test();
    if (found) return found;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`${what}: ${test} never came; ${document.querySelector("form")?.innerText.slice(0, 300)}`);
};
const find = (selector) => document.querySelector(selector);
const shown = (name) => [...document.querySelectorAll(`[data-act="${name}"]`)].find((each) => each.offsetParent);
const press = async (name) => (await until(() => shown(name))).click();
const verdict = (name) => until(() => find(`[data-answer][data-verdict="${name}"]:not([aria-busy="true"])`));
"""
GO_ON = f"""{LIVE}
await verdict("send_email");
await until(() => !find("[data-since]").hidden && location.hash === "");
await press("done");
await verdict("give_time");
await press("undo");
await verdict("send_email");
await press("done");
await verdict("give_time");
await press("keep");
find("[data-panel='keep'] [data-name='company']").value = "Acme";
find("[data-panel='keep'] [data-name='company']").dispatchEvent(new Event("input", {{bubbles: true}}));
await press("keep_now");
await until(() => !find("[data-keep-done]").hidden);
return find("[data-my-interviews]").href;
"""
LISTED = f"""{LIVE}
return (await until(() => find("[data-lines] .due"))).innerText;
"""
OPENED = f"""{LIVE}
await verdict("give_time");
await until(() => location.hash === "");
"""


DRAWN = f"""{LIVE}
await verdict("send_email");
return (await until(() => find("[data-days-line] svg"))).querySelectorAll(".sun").length;
"""
LOOKED = f"""{LIVE}
const panel = find("[data-other-day]");
await until(() => !panel.hidden && panel.innerText.includes(given[1]));
return find("[data-slider]").getAttribute("aria-valuetext");
"""
DRAGGED = """
const said = () => document.querySelector("[data-slider]").getAttribute("aria-valuetext") ?? "";
for (let tries = 0; tries < 30 && !said().includes("rest"); tries += 1) {
  await new Promise((next) => setTimeout(next, 100));
}
return said();
"""
BACK = f"""{LIVE}
await until(() => find("[data-other-day]").hidden);
return find("[data-slider]").getAttribute("aria-valuetext");
"""


PASSED_ON = """
const given_away = {};
navigator.share = async (shared) => Object.assign(given_away, shared);
navigator.clipboard.writeText = async (text) => { given_away.copied = text; };
document.documentElement.dataset.shares = "";
for (let turn = 0; turn < 100 && !given_away.copied; turn += 1) {  // the script of the page may still be on its way
  document.querySelector("[data-copy-link='no-answer']").click();
  await new Promise((next) => setTimeout(next, 100));
}
document.querySelector("[data-share-link='no-answer']").click();
await new Promise((next) => setTimeout(next, 50));
return [given_away.copied, given_away.url, given_away.title];
"""
MARKED = "return document.querySelector('h2:target')?.id"


@pytest.fixture(scope="module", params=["firefox", "webkit"])
def driver(request: pytest.FixtureRequest) -> Iterator[WebDriver]:
    engine = str(request.param)
    if lacking := missing(engine):
        pytest.fail(lacking)
    with browser(engine) as started:
        yield started


def test_a_section_is_passed_on_by_its_share_page_which_leads_into_it(driver: WebDriver, served: str) -> None:
    driver.get(f"{served}guide/when-nothing-comes/")
    address = f"{served}s/no-answer/"
    assert run(driver, PASSED_ON) == [address, address, "What to do when they don’t reply"]
    driver.get(address)
    WebDriverWait(driver, 60).until(lambda each: each.current_url.endswith("/#no-answer"))
    WebDriverWait(driver, 60).until(lambda each: each.execute_script(MARKED) == "no-answer")


def test_a_case_goes_on(driver: WebDriver, served: str) -> None:
    today = date.today()
    situation = Situation(interview_day=today - timedelta(days=12))
    link = write_link(situation, today - timedelta(days=10), Verdict.WAIT, "2026-12")
    driver.get(f"{served}checker/#{link}")
    listing = run(driver, GO_ON, "going on")
    driver.get(listing)
    assert "Acme" in run(driver, LISTED, "the list")
    driver.execute_script("document.querySelector('[data-lines] a').click()")
    run(driver, OPENED, "opened again")


def test_the_line_of_days_is_dragged_along_and_walked_by_keys(driver: WebDriver, served: str) -> None:
    interview = date.today() - timedelta(days=13)  # no other test of this browser has that case
    driver.get(f"{served}checker/#case=1&interview_day={interview}&policy=2026-12")
    assert run(driver, DRAWN, "the line") == 1
    slider = driver.find_element(By.CSS_SELECTOR, "[data-slider]")
    slider.send_keys(Keys.END)
    assert "Let it rest" in run(driver, LOOKED, "the last day", "Let it rest")
    slider.send_keys(Keys.HOME)
    run(driver, LOOKED, "the first day", "As things stood that day.")
    slider.send_keys(Keys.ESCAPE)
    assert run(driver, BACK, "back to today") == "today"
    line = driver.find_element(By.CSS_SELECTOR, "[data-days-line]")
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", line)
    most = int(line.rect["width"] * 0.45)
    WebDriverWait(driver, 60).until(lambda _: "Let it rest" in dragged(driver, line, most))


def dragged(driver: WebDriver, line: WebElement, pixels: int) -> str:
    """What the slider says once the line was dragged from its middle; on a busy machine a driver may lose a move."""
    ActionChains(driver).move_to_element(line).click_and_hold().move_by_offset(pixels // 2, 0).move_by_offset(
        pixels - pixels // 2, 0
    ).release().perform()
    said: str = run(driver, DRAGGED)
    return said
