"""The checker on the page of another site: in a frame, with every line of HTML that we ever told people to write."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Page, expect

from site_hooks.bundle.hosting import FRAMED
from site_hooks.bundle.site import PROJECT
from tests.browser.pages import START
from tests.conftest import LOCALE
from tools.host import Host, serve

LINES = (PROJECT / "tests" / "data" / "embeds.txt").read_text("utf-8").splitlines()
PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Careers</title><h1>Careers</h1>{}<p>After it</p>'
LISTEN = "addEventListener('message', ({data}) => (window.told ??= []).push(data))"

KEPT = """async () => [
  sessionStorage.length + localStorage.length,
  await caches.keys(),
  await indexedDB.databases(),
  (await navigator.serviceWorker.getRegistrations()).length,
  document.cookie,
]"""
HEIGHTS = """() => [document.querySelector('iframe').getBoundingClientRect().height, (window.told ?? []).at(-1)]"""
REST = 3_500
"""Milliseconds after which a page of the site itself would have kept something."""


@pytest.fixture
def careers(tmp_path: Path, served: str) -> Iterator[list[str]]:
    """The addresses of pages of another site, one for each line."""
    for number, line in enumerate(LINES):
        (tmp_path / f"{number}.html").write_text(PAGE.format(line.format(site=served)), "utf-8")
    with serve(Host(folder=tmp_path)) as root:
        other = root.replace("127.0.0.1", "localhost")
        yield [f"{other}{number}.html" for number in range(len(LINES))]


@pytest.fixture
def reader(browser: Browser) -> Iterator[Page]:
    """A desktop: the width of a column on a page of a careers service."""
    made: BrowserContext = browser.new_context(locale=LOCALE, viewport={"width": 800, "height": 900})
    made.add_init_script(LISTEN)
    yield made.new_page()
    made.close()


def framed(page: Page) -> Frame:
    page.wait_for_selector("iframe")
    (frame,) = [frame for frame in page.frames if frame != page.main_frame]
    frame.wait_for_selector("form[data-alive]")
    return frame


def answer(frame: Frame) -> None:
    """Give the two answers that the checker needs."""
    frame.get_by_text("Today", exact=True).locator("visible=true").first.click()
    frame.locator("[name='timeline'][value='']").check()
    frame.wait_for_selector('[data-answer][data-verdict="wait"]:not([aria-busy="true"])', timeout=START)


def test_every_line_ever_given_shows_a_checker_that_answers(reader: Page, careers: list[str], served: str) -> None:
    asked: list[str] = []
    reader.context.on("request", lambda request: asked.append(request.url))
    for address in careers:
        reader.goto(address)
        frame = framed(reader)
        answer(frame)
        expect(frame.locator("[data-act='keep_now']")).to_be_hidden()
    others = [url for url in asked if not url.startswith((served, f"blob:{served}", *careers))]
    assert [url for url in others if not url.endswith("/favicon.ico")] == []


def test_it_keeps_nothing(reader: Page, served: str) -> None:
    """Opened by itself, since browsers give frames of other sites no storage, or one of their own."""
    reader.goto(f"{served}embed/")
    answer(reader.main_frame)
    reader.wait_for_timeout(REST)
    assert reader.evaluate(KEPT) == [0, [], [], 0, ""]


def test_the_frame_is_as_high_as_what_it_shows_and_tells_nothing_else(reader: Page, careers: list[str]) -> None:
    reader.goto(careers[0])
    frame = framed(reader)
    reader.wait_for_function("(window.told ?? []).length")
    before, _ = reader.evaluate(HEIGHTS)
    frame.get_by_text("Something else happened").click()
    reader.wait_for_function("(before) => document.querySelector('iframe').offsetHeight > before", arg=before)
    height, told = reader.evaluate(HEIGHTS)
    assert told == {"followup-height": height}
    assert {tuple(each) for each in reader.evaluate("window.told")} == {("followup-height",)}
    assert frame.evaluate("document.documentElement.scrollHeight <= innerHeight")


def test_its_links_lead_out_of_the_frame(reader: Page, careers: list[str], served: str) -> None:
    reader.goto(careers[0])
    frame = framed(reader)
    with reader.context.expect_page() as opened:
        frame.locator("footer a").first.click()
    assert opened.value.url == f"{served}checker/"


def test_hosts_are_told_that_only_this_folder_may_be_framed(built_site: Path) -> None:
    headers = (built_site / "_headers").read_text("utf-8")
    assert headers.index("frame-ancestors 'none'") < headers.index(f"/{FRAMED}*\n  ! Content-Security-Policy")
    assert (built_site / FRAMED / "index.html").is_file()
