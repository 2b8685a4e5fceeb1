"""Uses the checker of a built site in Chromium, watched: opens it, gives it facts, and changes them at random."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page, sync_playwright

from tests.browser.pages import Checker
from tools.browsers import chromium
from tools.host import Host, serve

SCRIPTS = Path(__file__).with_name("cores")
WORDS = ("within two weeks", "by Friday", "ten working days", "early in January", "soon")
WAIT = 400
"""Milliseconds after which a change is taken to ask for no answer, as half a word does."""


class Way(NamedTuple):
    """What answers in which Chromium: a runtime of the site, and what the browser is started with."""

    runtime: str = "lean"
    switches: tuple[str, ...] = ()


@contextmanager
def opened(site: Path, way: Way) -> Iterator[Page]:
    """The checker in a fresh Chromium, watched."""
    host = Host(folder=site, keeps=True)
    with serve(host) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(chromium()), args=["--no-sandbox", "--disable-dev-shm-usage", *way.switches]
        )
        page = browser.new_page(viewport={"width": 390, "height": 844}, locale="en-GB")
        page.add_init_script((SCRIPTS / "watch_changes.js").read_text("utf-8"))
        if way.runtime == "stock":
            page.route(
                "**/checker/", lambda route: route.fulfill(response=(got := route.fetch()), body=stock(got.text()))
            )
        page.goto(f"{address}checker/")
        yield page
        browser.close()


def stock(html: str) -> str:
    """The page, told to start stock Pyodide."""
    changed = html.replace('"runtime":"lean"', '"runtime":"stock"')
    if changed == html:
        raise ValueError("The page does not name the lean runtime.")
    return changed


@contextmanager
def begun(site: Path, way: Way) -> Iterator[Checker]:
    """The checker in a fresh Chromium, watched, with Python started and the facts given."""
    with opened(site, way) as page:
        checker = Checker(page, page.url.removesuffix("checker/")).wait_until_ready()
        begin(checker)
        for beside in (".days-line svg", ".letter-box"):
            page.locator(beside).first.wait_for(state="attached")
        yield checker


def begin(checker: Checker) -> None:
    """Give the page facts of many kinds, so that there are days to change; this fetches what the walk will need."""
    checker.fill(FACTS, "2026-11-20")
    checker.wait_for_answer()
    checker.page.wait_for_timeout(WAIT)


FACTS = {
    "interview_day": "2026-11-02",
    "timeline": {"words": "within two weeks"},
    "came_back": {"kind": "new_timeline", "words": "another week", "said_on": "2026-11-16"},
    "follow_ups": ["2026-11-12"],
    "country": "GB",
    "other_offer": {"answer_by": "2026-11-27"},
    "missed_appointment": "2026-11-10",
}


def walk(checker: Checker, chance: random.Random) -> Iterator[str]:
    """Change a control at random, again and again; returns the kind of each that was answered."""
    page = checker.page
    while True:
        kinds = page.evaluate((SCRIPTS / "offer.js").read_text("utf-8"))
        kind = chance.choice(sorted(set(kinds)))
        number = chance.choice([at for at, each in enumerate(kinds) if each == kind])
        before = page.evaluate("(kind) => (watched.now = null, watched.kind = kind, watched.changes.length)", kind)
        change(page, kind, f"[data-offered='{number}']", chance)
        if was_answered(page, before):
            yield kind
        else:  # a day is missing or impossible
            page.evaluate("watched.now = null")
            begin(checker)


def change(page: Page, kind: str, place: str, chance: random.Random) -> None:
    """One change by mouse or key."""
    if kind in ("choice", "day chip"):
        page.locator(place).click()
        return
    page.locator(place).focus()
    if kind == "words":
        page.locator(place).evaluate("(field, words) => { field.value = words; }", chance.choice(WORDS))
        page.keyboard.press("End")
        page.keyboard.press("Space")
    else:
        page.keyboard.press(chance.choice(("ArrowUp", "ArrowDown")))


def was_answered(page: Page, before: int) -> bool:
    """Whether the change was answered, as soon as it was; after that the page has nothing left to do."""
    for _ in range(WAIT // 20):
        page.wait_for_timeout(20)
        if page.evaluate("watched.changes.length") > before:
            page.wait_for_timeout(20)  # what was understood of the words comes after the answer
            return True
    return False
