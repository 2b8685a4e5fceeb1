"""In the engines beside Chromium: the main way of a case, opened by its link, kept, done, listed and opened again after
its tab was closed, and brought back from a file; a damaged link; and passing a section on.
"""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

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
from tests.seldom import SELDOM

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
PUT = """
await press("keep");
find("[data-panel='keep'] [data-name='company']").value = "Acme";
find("[data-panel='keep'] [data-name='company']").dispatchEvent(new Event("input", {bubbles: true}));
await press("keep_now");
await until(() => !find("[data-keep-done]").hidden);
"""
GO_ON = f"""{LIVE}
await verdict("send_email");
await until(() => !find("[data-since]").hidden && location.hash === "");
await press("done");
await verdict("give_time");
await press("undo");
await verdict("send_email");
{PUT}
await press("done");
await verdict("give_time");
return find("[data-my-interviews]").href;
"""
KEEP = f"""{LIVE}
await verdict("send_email");
{PUT}
return find("[data-my-interviews]").href;
"""
LISTED = f"""{LIVE}
await until(() => find("[data-lines] .due")?.innerText.includes(given[1]));
"""
OPENED = f"""{LIVE}
await verdict("give_time");
await until(() => location.hash === "");
"""
SAVED = f"""{LIVE}
const made = URL.createObjectURL;
const saved = new Promise((found) => (URL.createObjectURL = (file) => (found(file.text()), made.call(URL, file))));
HTMLAnchorElement.prototype.click = () => {{}};  // the driver would ask where to
await until(() => find("[data-lines] .due"));
await press("save_file");
return await saved;
"""
DELETED = f"""{LIVE}
await press("ask_delete_all");
await press("delete_all");
await until(() => !find("[data-note='gone_all']").hidden && !find("[data-lines] .due"));
"""
DAMAGED = f"""{LIVE}
await until(() => find("[data-case-notes] [data-said]"));
await verdict("send_email");
return [...document.querySelectorAll("[data-case-notes] [data-said]")].map((each) => each.textContent);
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


def test_a_damaged_link_restores_what_it_can_and_names_the_rest(driver: WebDriver, served: str) -> None:
    day = date.today() - timedelta(days=14)
    driver.get(f"{served}checker/#case=1&interview_day={day}&channel=post&timeline.words=within+two+we")
    assert len(run(driver, DAMAGED, "what can be read")) >= 2


def test_a_case_goes_on(driver: WebDriver, served: str) -> None:
    today = date.today()
    situation = Situation(interview_day=today - timedelta(days=12))
    link = write_link(situation, today - timedelta(days=10), Verdict.WAIT, "2026-12")
    driver.get(f"{served}checker/#{link}")
    listing = run(driver, GO_ON, "going on")
    in_another_tab(driver, listing)
    run(driver, LISTED, "the list", "let Acme rest")  # what was told just before the tab was closed
    driver.execute_script("document.querySelector('[data-lines] a').click()")
    run(driver, OPENED, "opened again")


@SELDOM  # WebKitGTK now and then does nothing at the press that keeps
def test_what_was_saved_in_a_file_comes_back_after_all_was_deleted(
    driver: WebDriver, served: str, tmp_path: Path
) -> None:
    driver.get(f"{served}checker/#case=1&interview_day={date.today() - timedelta(days=12)}&policy=2026-12")
    driver.get(run(driver, KEEP, "keeping"))
    saved = run(driver, SAVED, "the file")
    assert json.loads(saved)["followup_interviews"] == 1
    run(driver, DELETED, "nothing left")
    file = tmp_path / "interviews.json"
    file.write_text(saved, "utf-8")
    driver.find_element(By.CSS_SELECTOR, "[data-bring-in]").send_keys(str(file))
    run(driver, LISTED, "back from the file", "Acme")


def in_another_tab(driver: WebDriver, address: str) -> None:
    """Open a page in a new tab, after the one that was open is closed.

    No test that presses keys may follow in the same browser: WebKit does not always give them to a tab made like this.
    """
    before = driver.current_window_handle
    driver.switch_to.new_window("tab")
    after = driver.current_window_handle
    driver.switch_to.window(before)
    driver.close()
    driver.switch_to.window(after)
    driver.get(address)
