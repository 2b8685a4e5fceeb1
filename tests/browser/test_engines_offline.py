"""After one visit the site works with the server stopped, in the engines beside Chromium too."""

import time
from pathlib import Path

import pytest

from tests.browser.engines import browser, missing, run
from tests.browser.pages import controls_of
from tests.faults.visit import FILL_ALL
from tests.seldom import SELDOM
from tools.host import Host, serve

SAID = {"today": "2026-12-03", "interview_day": "2026-11-20", "country": "GB"}

ANSWERED = """
for (let tries = 0; tries < 600; tries += 1) {
  const answer = document.querySelector("[data-answer][data-verdict]:not([aria-busy='true'])");
  if (answer && document.querySelector("[data-facts] [data-fact='country']")) return answer.dataset.verdict;
  await new Promise((next) => setTimeout(next, 100));
}
throw new Error(document.querySelector("form").innerText.slice(0, 400));
"""

KEPT = """
const wanted = ["lean.js", "lean.wasm", "holidays_gb"];
for (let tries = 0; tries < 600; tries += 1) {
  const registration = await navigator.serviceWorker.getRegistration();
  const isWhole = await caches.has(`followup-pages-${document.documentElement.dataset.build}`);
  const urls = (await (await caches.open("followup-runtime")).keys()).map(({ url }) => url);
  const isUsed = wanted.every((name) => urls.some((url) => url.includes(name)));
  if (registration?.active?.state === "activated" && isWhole && isUsed) return true;
  await new Promise((next) => setTimeout(next, 100));
}
return false;
"""


@pytest.mark.parametrize("engine", ["firefox", pytest.param("webkit", marks=SELDOM)])
def test_after_one_visit_a_case_is_answered_with_the_server_stopped(engine: str, built_site: Path) -> None:
    if lacking := missing(engine):
        pytest.fail(lacking)
    host = Host(folder=built_site, prefix="/a/path/")
    with browser(engine) as driver:
        with serve(host) as address:
            driver.get(f"{address}checker/")
            run(driver, f"({FILL_ALL})(given[0])", list(map(list, controls_of(SAID))))
            verdict = run(driver, ANSWERED)
            assert run(driver, KEPT)
        asked = len(host.requests)
        driver.execute_script("location.reload()")  # a driver's own way asks no service worker, as Shift and F5
        time.sleep(1)
        assert run(driver, ANSWERED) == verdict
        driver.get(f"{address}guide/when-nothing-comes/index.html#no-answer")
        assert driver.find_element("css selector", "#no-answer").is_displayed()
        driver.get(f"{address}s/ghosted/")
        assert driver.current_url == f"{address}faq/#ghosted"
        assert driver.find_element("css selector", "h3:target").is_displayed()
        driver.get(f"{address}checker/#case=1&interview_day=2026-11-02&country=GB")
        assert run(driver, ANSWERED)
        assert len(host.requests) == asked
