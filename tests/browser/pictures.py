"""`make pictures`: the home page, a page of the guide and the checker in each of its states, as each visitor sees them.

Each is taken at four widths, light and dark, in forced colours and as it is printed.

python -m tests.browser.pictures [FOLDER] [--site ADDRESS] [--only NAME …]
"""

import argparse
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any, Literal, NamedTuple

from playwright.sync_api import Browser, Route, sync_playwright

from site_hooks.bundle.site import PROJECT
from tests.browser import pictures_of_cases as cases
from tests.browser.pages import SAID, Checker
from tests.browser.pictures_of_cases import Act, after, chosen, listed, opened, pressed, troubled
from tests.conftest import build
from tools.browsers import chromium
from tools.host import Host, serve

WROTE: dict[str, Any] = {**SAID, "follow_ups": ["2026-12-07"]}
MANY: dict[str, Any] = {
    **SAID,
    "came_back": {"kind": "check_in_on", "said_on": "2026-11-25", "day": "2026-12-11"},
    "contact": "recruiter",
    "country": "DE",
    "linkedin": "agreed",
    "pace": "slow",
}
"""Facts of many kinds, which have to fit next to each other."""


RUNTIME = re.compile(r"/(lean\.wasm|pyodide\.asm\.)")


class Runtime(Enum):
    """What happens to the file that contains Python."""

    COMES = "comes"
    NEVER_COMES = "never comes"
    BREAKS = "breaks"


class Picture(NamedTuple):
    """A page in one state: the address, the day it is, what is done there, and what the runtime does."""

    address: str
    today: str = "2026-12-03"
    act: Act = lambda checker: None
    runtime: Runtime = Runtime.COMES


def answered(facts: dict[str, Any]) -> Act:
    """The checker with an answer, folded as it is for a visitor who is done."""

    def act(checker: Checker) -> None:
        checker.page.locator("form[data-alive]").wait_for()
        checker.fill(facts, checker.page.input_value('[name="today"]'))
        checker.wait_for_answer()
        checker.page.locator("[data-done]:visible").click()
        checker.page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")

    return act


def then(facts: dict[str, Any], *presses: str) -> Act:
    """An answer, and what is pressed there after it, by its selector."""

    def act(checker: Checker) -> None:
        answered(facts)(checker)
        for press in presses:
            checker.page.locator(press).locator("visible=true").first.click()
        checker.page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")

    return act


def all_open(checker: Checker) -> None:
    """Everything that is closed at first is open."""
    answered(SAID)(checker)
    closed = "[data-answer] details:not([data-something-else])"
    checker.page.locator("[data-blanks]").wait_for()
    checker.page.evaluate(f"document.querySelectorAll({closed!r}).forEach((each) => each.open = true)")


def edited(checker: Checker) -> None:
    """The words are edited, and something in them may sound pushy."""
    then(SAID, "[data-act-of='edit']")(checker)
    checker.page.locator("textarea[data-edit='body']").fill("Dear Ms Okoro,\n\nJust checking in. Any idea?")
    checker.page.locator("[data-pressing] li").first.wait_for()


def looked_ahead(checker: Checker) -> None:
    """Another day of the line is looked at."""
    answered(SAID)(checker)
    checker.page.locator("[data-slider]").focus()
    checker.page.keyboard.press("End")
    checker.page.locator("[data-other-day]:visible").wait_for()


def pasted(checker: Checker) -> None:
    """A message is pasted, and what was found in it is proposed."""
    opened_other(checker)
    checker.choose("They wrote: paste their message")
    checker.page.locator("[data-message]").fill("Dear Ana,\n\nwe hope to decide by Friday 11 December.\n\nThe team")
    checker.page.locator("[data-proposal]").first.wait_for(timeout=60_000)


def days_of_a_fortnight(checker: Checker) -> None:
    """The day of the interview is chosen among the last fourteen."""
    checker.choose("Another day")
    checker.page.locator("[data-strip]:visible").first.wait_for()


def started_again(checker: Checker) -> None:
    """Another case is begun, and that can be taken back."""
    then(SAID, "[data-start-over]")(checker)


def opened_other(checker: Checker) -> None:
    """Something else happened."""
    checker.choose("Something else happened")


def mistaken(checker: Checker) -> None:
    """Words that cannot be read."""
    checker.fill({"interview_day": "2026-11-20", "timeline": {"words": "32 December"}}, "2026-12-03")
    checker.page.locator(".error:visible").wait_for(timeout=60_000)


def still_loading(checker: Checker) -> None:
    """Facts are given while Python is on its way; what it needs never comes."""
    checker.fill(SAID, "2026-12-03")
    checker.page.wait_for_timeout(1500)


def failed(checker: Checker) -> None:
    """The runtime could not be fetched."""
    checker.fill(SAID, "2026-12-03")
    checker.page.locator("[data-again]:visible").wait_for(timeout=60_000)


LATER = "2026-12-07"
KEPT = cases.kept(LATER)
LEFT, WIPED = cases.fragment(SAID, "2026-11-24"), cases.fragment(SAID, "2026-11-24", id="a-1")

PICTURES = {
    "home": Picture(""),
    "guide": Picture("guide/while-their-time-runs/"),
    "table": Picture("how-the-checker-decides/"),
    "origin": Picture("where-this-comes-from/"),
    "experts": Picture("where-experts-differ/"),
    "faq": Picture("faq/#ghosted"),
    "advisers": Picture("for-advisers/"),
    "handout": Picture("handout/"),
    "embed": Picture("embed/"),
    "start": Picture("checker/"),
    "wait": Picture("checker/", act=answered(SAID)),
    "send": Picture("checker/", "2026-12-07", answered(SAID)),
    "give": Picture("checker/", "2026-12-10", answered(WROTE)),
    "rest": Picture("checker/", "2026-12-14", answered(WROTE)),
    "no": Picture(
        "checker/", "2026-12-03", answered({**SAID, "came_back": {"kind": "turned_down", "on": "2026-12-02"}})
    ),
    "offer": Picture("checker/", "2026-12-03", answered({**SAID, "came_back": {"kind": "offer", "on": "2026-12-02"}})),
    "portal": Picture("checker/", "2026-12-07", answered({**SAID, "channel": "portal"})),
    "call": Picture("checker/", "2026-12-07", answered({**SAID, "channel": "phone"})),
    "agency": Picture("checker/", "2026-12-07", answered({**SAID, "contact": "recruiter"})),
    "ahead": Picture("checker/", act=answered({"interview_day": "2026-12-04"})),
    "many-facts": Picture("checker/", "2026-12-07", answered(MANY)),
    "all-open": Picture("checker/", "2026-12-07", all_open),
    "blanks": Picture("checker/", "2026-12-07", then(SAID, "[data-blanks] summary")),
    "edit": Picture("checker/", "2026-12-07", edited),
    "changed": Picture("checker/", act=then(SAID, "[data-something-else] summary")),
    "question": Picture("checker/", act=then(SAID, "[data-fact='timeline']")),
    "report": Picture("checker/", "2026-12-07", then(SAID, "[data-act='report']")),
    "looked-ahead": Picture("checker/", act=looked_ahead),
    "pasted": Picture("checker/", act=pasted),
    "fortnight": Picture("checker/", act=days_of_a_fortnight),
    "started-again": Picture("checker/", act=started_again),
    "home-answered": Picture("", act=answered(SAID)),
    "error": Picture("checker/", act=mistaken),
    "loading": Picture("checker/", act=still_loading, runtime=Runtime.NEVER_COMES),
    "failed": Picture("checker/", act=failed, runtime=Runtime.BREAKS),
    "other": Picture("checker/", act=opened_other),
    "newer": Picture("checker/", act=after(answered(SAID), cases.newer)),
    "offline": Picture("checker/", act=after(answered(SAID), cases.without_network)),
    "did": Picture("checker/", "2026-12-07", after(answered(SAID), pressed("another_day"))),
    "noted": Picture("checker/", "2026-12-07", after(answered(SAID), pressed("done"))),
    "remind": Picture("checker/", act=after(answered(SAID), pressed("remind", company="Acme", role="planner"))),
    "keep": Picture("checker/", act=after(answered(SAID), pressed("keep"))),
    "kept": Picture("checker/", act=after(answered(SAID), pressed("keep", "keep_now", company="Acme"))),
    "full": Picture("checker/", act=after(answered(SAID), troubled("full"), pressed("keep", "keep_now"))),
    "since": Picture(f"checker/{LEFT}", "2026-12-07", pressed()),
    "wrote": Picture(f"checker/{LEFT}", "2026-12-07", pressed("wrote")),
    "wiped": Picture(f"checker/{WIPED}", "2026-12-07", pressed()),
    "differs": Picture("my-interviews/", LATER, listed(KEPT, cases.linked(cases.fragment(WROTE, LATER, id="a")))),
    "damaged": Picture(f"checker/{LEFT[:60]}", "2026-12-07", pressed()),
    "interviews": Picture("my-interviews/", "2026-12-07", listed(KEPT)),
    "interviews-open": Picture("my-interviews/", "2026-12-07", listed(KEPT, opened)),
    "interviews-none": Picture("my-interviews/", act=lambda checker: checker.page.wait_for_timeout(1_000)),
    "interviews-home": Picture("", "2026-12-07", listed(KEPT)),
    "conflict": Picture("my-interviews/", "2026-12-07", listed(KEPT, cases.brought_in(cases.contradicted(LATER)))),
    "garbage": Picture("my-interviews/", act=listed("garbage")),
    "delete-all": Picture("my-interviews/", "2026-12-07", listed(KEPT, chosen("ask_delete_all"))),
}


class View(NamedTuple):
    """How a picture is looked at."""

    width: int
    scheme: Literal["light", "dark"] = "light"
    forced: bool = False
    printed: bool = False

    @property
    def name(self) -> str:
        """What its file is named after."""
        return f"{self.width}-{'print' if self.printed else 'forced' if self.forced else self.scheme}"


WIDTHS = (390, 768, 1_280, 1_600)
A4 = 794
"""The width of a sheet, in pixels of 96 to the inch."""

SETTLED = 200
"""Milliseconds in which a page has redrawn itself for another width."""

VIEWS = (
    *(View(width) for width in WIDTHS),
    *(View(width, "dark") for width in WIDTHS),
    View(390, forced=True),
    View(1_280, forced=True),
    View(A4, printed=True),
)


def main() -> None:
    """Take every picture."""
    parser = argparse.ArgumentParser(description="Photograph the pages as each visitor sees them.")
    parser.add_argument("folder", type=Path, nargs="?", default=PROJECT / "build" / "pictures")
    parser.add_argument("--site", help="the address of a site that is served already")
    parser.add_argument("--only", nargs="*", default=list(PICTURES))
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    with site(asked.site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(chromium()), args=["--no-sandbox"])
        for name in asked.only:
            take(browser, PICTURES[name], address, asked.folder, name)
        browser.close()
    print(f"The pictures are in {asked.folder}")


@contextmanager
def site(address: str | None) -> Iterator[str]:
    """The address given, or that of a fresh build."""
    if address:
        yield address
        return
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder) / "site")
        with serve(Host(folder=Path(folder) / "site")) as served:
            yield served


def take(browser: Browser, picture: Picture, address: str, folder: Path, name: str) -> None:
    """The whole page in each view; it is loaded once, and then resized as a window is."""
    context = browser.new_context(viewport={"width": WIDTHS[0], "height": 844}, locale="en-GB", reduced_motion="reduce")
    page = context.new_page()
    page.clock.install(time=datetime.fromisoformat(f"{picture.today}T09:00").replace(tzinfo=UTC))
    held: list[Route] = []
    if picture.runtime is Runtime.NEVER_COMES:
        context.route(RUNTIME, lambda route: held.append(route))  # noqa: PLW0108 (the driver marks what it is given)
    if picture.runtime is Runtime.BREAKS:
        context.route(RUNTIME, lambda route: route.abort())
    picture.act(Checker(page, address, picture.address).open())
    page.evaluate("document.fonts.ready")
    for view in VIEWS:
        page.set_viewport_size({"width": view.width, "height": 844})
        page.emulate_media(
            media="print" if view.printed else "screen",
            color_scheme=view.scheme,
            forced_colors="active" if view.forced else "none",
        )
        page.wait_for_timeout(SETTLED)
        page.screenshot(path=folder / f"{name}-{view.name}.png", full_page=True)
    for route in held:
        route.abort()
    context.close()


if __name__ == "__main__":
    main()
