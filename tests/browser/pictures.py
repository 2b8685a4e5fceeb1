"""`make pictures`: the home page, a page of the guide and the checker in each of its states, at two widths.

python -m tests.browser.pictures [FOLDER] [--site ADDRESS] [--only NAME …]
"""

import argparse
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any, Literal, NamedTuple

from playwright.sync_api import Browser, Route, sync_playwright

from site_hooks.bundle.site import PROJECT
from tests.browser.pages import Checker
from tests.conftest import build
from tools.browsers import chromium
from tools.host import Host, serve

SAID: dict[str, Any] = {"interview_day": "2026-11-20", "timeline": {"words": "within two weeks"}}
WROTE: dict[str, Any] = {**SAID, "follow_ups": ["2026-12-07"]}


RUNTIME = re.compile(r"/(lean\.wasm|pyodide\.asm\.)")


class Runtime(Enum):
    """What becomes of the file that Python lies in."""

    COMES = "comes"
    NEVER_COMES = "never comes"
    BREAKS = "breaks"


class Picture(NamedTuple):
    """A page in one state: the address, the day it is, what is done there, and what the runtime does."""

    address: str
    today: str = "2026-12-03"
    act: Callable[[Checker], None] = lambda checker: None
    runtime: Runtime = Runtime.COMES


def answered(facts: dict[str, Any]) -> Callable[[Checker], None]:
    """The checker with an answer, folded as it is for a visitor who is done."""

    def act(checker: Checker) -> None:
        checker.fill(facts, checker.page.input_value('[name="today"]'))
        checker.wait_for_answer()
        checker.page.locator("[data-done]:visible").click()
        checker.page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")

    return act


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
    "error": Picture("checker/", act=mistaken),
    "loading": Picture("checker/", act=still_loading, runtime=Runtime.NEVER_COMES),
    "failed": Picture("checker/", act=failed, runtime=Runtime.BREAKS),
    "other": Picture("checker/", act=opened_other),
}


class View(NamedTuple):
    """How a picture is looked at."""

    width: int
    scheme: Literal["light", "dark"]
    forced: bool = False

    @property
    def name(self) -> str:
        """What its file is called by."""
        return f"{self.width}-{'forced' if self.forced else self.scheme}"


VIEWS = (View(390, "light"), View(390, "dark"), View(1280, "light"), View(1280, "dark"))
FORCED = View(390, "light", forced=True)


def main() -> None:
    """Take every picture."""
    parser = argparse.ArgumentParser(description="Photograph the pages at two widths, light and dark.")
    parser.add_argument("folder", type=Path, nargs="?", default=PROJECT / "build" / "pictures")
    parser.add_argument("--site", help="the address of a site that is served already")
    parser.add_argument("--only", nargs="*", default=list(PICTURES))
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    with site(asked.site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(chromium()), args=["--no-sandbox"])
        for name in asked.only:
            for view in VIEWS if name != "wait" else (*VIEWS, FORCED):
                take(browser, PICTURES[name], address, view, asked.folder / f"{name}-{view.name}.png")
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


def take(browser: Browser, picture: Picture, address: str, view: View, file: Path) -> None:
    """One picture of the whole page."""
    context = browser.new_context(
        viewport={"width": view.width, "height": 844},
        locale="en-GB",
        color_scheme=view.scheme,
        forced_colors="active" if view.forced else "none",
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.clock.install(time=datetime.fromisoformat(f"{picture.today}T09:00").replace(tzinfo=UTC))
    held: list[Route] = []
    if picture.runtime is Runtime.NEVER_COMES:
        context.route(RUNTIME, lambda route: held.append(route))  # noqa: PLW0108 (the driver marks what it is given)
    if picture.runtime is Runtime.BREAKS:
        context.route(RUNTIME, lambda route: route.abort())
    picture.act(Checker(page, address, picture.address).open())
    page.evaluate("document.fonts.ready")
    page.screenshot(path=file, full_page=True)
    for route in held:
        route.abort()
    context.close()


if __name__ == "__main__":
    main()
