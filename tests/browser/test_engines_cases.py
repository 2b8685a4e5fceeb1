"""The main way of a case in the engines beside Chromium: opened by its link, done, kept, listed, and opened again."""

from datetime import date, timedelta

import pytest

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
return location.hash;
"""


@pytest.mark.parametrize("engine", ["firefox", "webkit"])
def test_a_case_goes_on(engine: str, served: str) -> None:
    if lacking := missing(engine):
        pytest.fail(lacking)
    today = date.today()
    situation = Situation(interview_day=today - timedelta(days=12))
    link = write_link(situation, today - timedelta(days=10), Verdict.WAIT, "2026-12")
    with browser(engine) as driver:
        driver.get(f"{served}checker/#{link}")
        listing = run(driver, GO_ON, "going on")
        driver.get(listing)
        assert "Acme" in run(driver, LISTED, "the list")
        driver.execute_script("document.querySelector('[data-lines] a').click()")
        assert run(driver, OPENED, "opened again") == ""
