"""Going from page to page: nothing of the runtime before it is wanted, and then one worker for all of it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.pages import SAID, Checker, sent
from tools.host import Host, serve

GUIDE = "guide/when-it-has-passed/"

COUNT_WORKERS = """(() => {
  const Real = Worker;
  window.started = [];
  window.born = Math.random();
  globalThis.Worker = class extends Real {
    constructor(address, options) { super(address, options); window.started.push(options?.name ?? "search"); }
  };
})()"""
"""What a page is given before its scripts: a list of the workers that it starts, and a number of its document."""

BOOTS = "performance.getEntriesByName('followup:boot').length"


@pytest.fixture
def host(built_site: Path) -> Host:
    """A host whose files are kept by the browser, so that a request counted is a transfer."""
    return Host(folder=built_site, keeps=True)


@pytest.fixture
def address(host: Host) -> Iterator[str]:
    with serve(host) as at:
        yield at


@pytest.fixture
def desk(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor with a mouse and a wide window."""
    made = browser.new_context(locale="en-GB", timezone_id="Europe/London", viewport={"width": 1200, "height": 800})
    made.add_init_script(COUNT_WORKERS)
    yield made
    made.close()


@pytest.fixture
def reader(desk: BrowserContext, address: str) -> Checker:
    """A visitor who reads a page of the guide."""
    return Checker(desk.new_page(), address, GUIDE).open()


def runtime_files(host: Host) -> list[str]:
    """The files of the runtime that were sent, by their names, but for those that come after an answer."""
    sent = (each.path.rpartition("/")[2] for each in host.requests if re.search("/(lean|runtime)-", each.path))
    return sorted(sent)


def follow(page: Page, name: str) -> None:
    """Press a link of the header."""
    page.get_by_role("navigation", name="Main").get_by_role("link", name=name, exact=True).click()


def until(page: Page, what: str) -> None:
    """Return once an expression is true; the policy of the pages forbids the driver's own way of waiting for it."""
    for _ in range(200):
        if page.evaluate(f"Boolean({what})"):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"It never was so: {what}")


def wait_for_boot(page: Page) -> None:
    until(page, "performance.getEntriesByName('followup:ready').length === 1")


def test_a_page_of_the_guide_fetches_nothing_of_the_runtime_before_it_is_wanted(reader: Checker, host: Host) -> None:
    page = reader.page
    page.mouse.wheel(0, 3000)
    for link in ("Words to send", "Guide", "How it decides"):
        page.get_by_role("link", name=link, exact=True).first.focus()
    page.locator("a.next").hover()
    page.wait_for_timeout(500)
    assert runtime_files(host) == []
    assert page.evaluate("started") == []


@pytest.mark.parametrize("kind", ["focus", "hover"])
def test_whoever_turns_to_the_checker_finds_it_ready_and_every_file_comes_once(
    reader: Checker, host: Host, kind: str
) -> None:
    page = reader.page
    link = page.locator("a[data-checks]")
    if kind == "focus":
        link.focus()
    else:
        link.hover()
    wait_for_boot(page)
    assert page.url.endswith(GUIDE)
    assert runtime_files(host) == ["lean.js", "lean.wasm"]
    link.click()
    expect(page.locator("form[data-checker]")).to_be_visible()
    reader.fill(SAID, "2026-12-03")
    assert reader.shown()["verdict"] == "wait"
    assert page.evaluate("started") == ["followup"]
    assert page.evaluate(BOOTS) == 1
    page.wait_for_timeout(300)
    assert runtime_files(host) == ["lean.js", "lean.wasm"]
    assert [each.path for each in host.requests if each.path == "/checker/"] == ["/checker/"]
    assert reader.complaints == []


def test_a_pointer_that_only_passes_by_fetches_nothing(reader: Checker, host: Host) -> None:
    page = reader.page
    page.evaluate(
        """async () => {
          const link = document.querySelector("a[data-checks]");
          link.dispatchEvent(new PointerEvent("pointerover", {bubbles: true}));
          await new Promise((done) => setTimeout(done, 20));
          link.dispatchEvent(new PointerEvent("pointerout", {bubbles: true}));
        }"""
    )
    page.wait_for_timeout(300)
    assert runtime_files(host) == []


def test_who_saves_data_is_given_nothing_ahead(desk: BrowserContext, address: str, host: Host) -> None:
    desk.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    page = Checker(desk.new_page(), address, GUIDE).open().page
    page.locator("a[data-checks]").focus()
    page.wait_for_timeout(300)
    assert runtime_files(host) == []


def test_where_each_page_is_a_document_the_runtime_is_fetched_ahead_and_once(
    desk: BrowserContext, address: str, host: Host
) -> None:
    desk.add_init_script("delete globalThis.NavigationPrecommitController")
    reader = Checker(desk.new_page(), address, GUIDE).open()
    reader.page.locator("a[data-checks]").focus()
    for _ in range(100):
        if len(runtime_files(host)) == 2:
            break
        reader.page.wait_for_timeout(50)
    assert runtime_files(host) == ["lean.js", "lean.wasm"]
    reader.page.wait_for_timeout(200)
    born = reader.page.evaluate("born")
    reader.page.locator("a[data-checks]").click()
    reader.page.wait_for_url("**/checker/")
    reader.fill(SAID, "2026-12-03")
    assert reader.shown()["verdict"] == "wait"
    assert reader.page.evaluate("born") != born
    assert runtime_files(host) == ["lean.js", "lean.wasm"]


@pytest.fixture
def answered(desk: BrowserContext, address: str) -> Checker:
    """A visitor with an answer."""
    checker = Checker(desk.new_page(), address).open()
    checker.fill(SAID, "2026-12-03")
    checker.wait_for_answer()
    return checker


def test_the_facts_and_the_answer_stay_while_a_visitor_reads_why(answered: Checker, host: Host) -> None:
    page = answered.page
    born, shown = page.evaluate("born"), answered.shown()
    why = page.locator("[data-answer] [data-slot='why']").inner_text()
    for way in ("back", "link"):
        section = page.locator("[data-answer] a[href*='guide/']").locator("visible=true").first
        fragment = (section.get_attribute("href") or "").partition("#")[2]
        section.click()
        page.wait_for_url("**/guide/**")
        target = page.locator(f"[id='{fragment}']")
        expect(target).to_be_in_viewport()
        assert page.evaluate("document.querySelector(':target')?.id") == fragment
        if way == "back":
            page.go_back()
        else:
            follow(page, "Check")
        page.wait_for_url("**/checker/")
        assert answered.shown() == shown
        assert page.locator("[data-answer] [data-slot='why']").inner_text() == why
        assert page.locator("[name='timeline.words']").input_value() == "within two weeks"
    answered.fill({"contact": "recruiter"})
    answered.wait_for_answer()
    assert page.evaluate("born") == born
    assert page.evaluate("started") == ["followup"]
    assert page.evaluate(BOOTS) == 1
    assert runtime_files(host) == ["lean.js", "lean.wasm"]
    assert answered.complaints == []


def test_after_twenty_pages_there_is_one_worker_and_one_of_each_part(answered: Checker) -> None:
    page = answered.page
    born = page.evaluate("born")
    for _ in range(10):
        follow(page, "Guide")
        expect(page.get_by_role("heading", level=1)).to_have_text("The guidance")
        follow(page, "Check")
        answered.wait_for_answer()
    assert page.evaluate("born") == born
    assert page.evaluate("started") == ["followup"]
    for _ in range(100):  # the one that makes the memory for later visits ends by itself
        if len(page.workers) > 1:
            page.wait_for_timeout(100)
    assert len(page.workers) == 1
    for part in (
        "main",
        "header.top",
        "#search",
        "#said",
        "title",
        "[name=description]",
        "[rel=icon]",
        "form[data-checker]",
    ):
        assert page.locator(part).count() == 1, part
    assert page.locator("link[href*='card.css']").count() == 1


def test_the_day_turns_while_the_visitor_reads_and_the_answer_is_of_that_day(
    desk: BrowserContext, address: str
) -> None:
    page = desk.new_page()
    page.clock.install(time="2026-12-03T23:50:00Z")
    checker = Checker(page, address).open()
    checker.fill({"interview_day": "2026-11-20", "timeline": {"words": "within two weeks"}})
    assert checker.shown()["changes_on"] == "2026-12-07"
    before = page.locator(".says").inner_text()
    follow(page, "Guide")
    page.wait_for_url("**/guide/")
    page.clock.fast_forward("48:00:00")
    follow(page, "Check")
    expect(page.locator("[name='today']")).to_have_value("2026-12-05")
    expect(page.locator(".says")).not_to_have_text(before)


def test_every_page_is_what_it_is_when_it_is_loaded(desk: BrowserContext, address: str) -> None:
    """Title, head, style and text, wherever the visitor came from; and no page looks as if another were below it."""
    loaded, gone = Checker(desk.new_page(), address, ""), Checker(desk.new_page(), address).open().wait_until_ready()
    paths = ["checker/", "guide/", GUIDE, "words-to-send/", "", "faq/", "contributing/performance/"]
    for path in paths:
        loaded.page.goto(address + path)
        if loaded.page.locator("form[data-checker]").count():
            loaded.wait_until_ready()
        gone.page.evaluate("(to) => Object.assign(document.createElement('a'), {href: to}).click()", address + path)
        expect(gone.page).to_have_title(loaded.page.title())
        for _ in range(50):  # the scripts of a page that come on demand add to it
            if gone.page.evaluate(LOOKS) == loaded.page.evaluate(LOOKS):
                break
            gone.page.wait_for_timeout(100)
        assert gone.page.evaluate(LOOKS) == loaded.page.evaluate(LOOKS), path
    assert gone.page.evaluate("performance.getEntriesByType('navigation')[0].name") == f"{address}checker/"
    assert gone.complaints == []


LOOKS = """() => [
  location.href, document.documentElement.lang, document.documentElement.dir,
  [...document.head.querySelectorAll('title, meta[name], link[rel=icon], link[rel=canonical]')]
    .map((each) => each.href || each.content || each.text).sort(),
  [...document.styleSheets].filter((each) => !each.disabled).map((each) => each.href),
  [...document.querySelectorAll('a[href], img, use')]
    .map((each) => each.href?.baseVal ?? each.href ?? each.src),
  document.querySelector('main').innerText.replace(/\\s+/g, ' ').slice(0, 2000),
  [...document.querySelectorAll('main, header.top, h1, footer')].map((each) => each.getBoundingClientRect().width),
  [...document.body.children].filter((each) => each.localName !== 'script')
    .map((each) => each.localName + each.id + each.className),
]"""


def test_the_new_page_is_announced_once_and_the_focus_is_at_its_beginning(reader: Checker) -> None:
    page = reader.page
    page.evaluate(
        """() => {
          window.heard = [];
          const said = document.getElementById('said');
          new MutationObserver(() => said.textContent && heard.push(said.textContent)).observe(said, {childList: true});
        }"""
    )
    page.locator("a.next").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#said")).to_have_text("After your email - Should I follow up yet?")
    assert page.url.endswith("/after-your-email/")
    assert page.evaluate("document.activeElement === document.body")
    assert page.evaluate("scrollY") == 0
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    assert page.evaluate("heard") == [page.title()]


def test_back_and_forward_find_the_place_where_a_page_was_left(reader: Checker) -> None:
    page = reader.page
    page.evaluate("scrollTo(0, 900)")
    page.locator("a[data-checks]").evaluate("(link) => link.click()")
    page.wait_for_url("**/checker/")
    expect(page.locator("form[data-checker]")).to_be_visible()
    assert page.evaluate("scrollY") == 0
    page.go_back()
    until(page, "scrollY === 900")
    page.go_forward()
    until(page, "scrollY === 0 && document.querySelector('form[data-checker]')")


def test_contents_search_and_copied_links_work_on_every_page(
    reader: Checker, desk: BrowserContext, address: str
) -> None:
    desk.grant_permissions(["clipboard-read", "clipboard-write"])
    page = reader.page
    for path in ("after-your-email/", "when-nothing-comes/"):
        page.locator("a.next").click()
        page.wait_for_url(f"**/{path}")
        page.locator(".toc a").last.click()
        expect(page.locator(".toc a[aria-current]")).to_have_count(1)
        expect(page.locator(".toc a").last).to_have_attribute("aria-current", "true")
        button = page.locator("[data-copy-link]").first
        button.evaluate("(each) => each.click()")
        until(page, "document.querySelector('[data-copy-link]').hasAttribute('data-done')")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied == f"{address}s/{button.get_attribute('data-copy-link')}/"
    for words in ("recruiter", "portal"):
        page.keyboard.press("Escape")
        page.get_by_role("button", name="Search", exact=True).click()
        page.locator("#search-words").fill(words)
        found = page.locator("#search ol a").first
        expect(found).to_contain_text(re.compile(words, re.IGNORECASE))
        href = found.evaluate("(link) => link.href")
        found.click()
        page.wait_for_url(href)
        expect(page.locator("#search")).to_be_hidden()
    assert page.evaluate("started") == []
    assert reader.complaints == []


def test_what_is_no_page_of_this_build_is_loaded_as_any_other(reader: Checker) -> None:
    page = reader.page

    def other_build(route: Route) -> None:
        html = sent(route)
        route.fulfill(body=re.sub(r'data-build="\w+"', 'data-build="0"', html), content_type="text/html")

    born = page.evaluate("born")
    page.route("**/faq/", other_build)
    page.locator("footer").get_by_role("link", name="Questions people ask").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Questions and answers")
    until(page, f"born !== {born}")
    assert page.url.endswith("/faq/")
    page.unroute("**/faq/")
    page.go_back()
    expect(page).to_have_url(re.compile(f"{GUIDE}$"))
    expect(page.locator("a.next")).to_be_visible()


def test_a_page_that_is_not_there_is_the_404_page(reader: Checker) -> None:
    page = reader.page
    page.locator("a.next").evaluate("(link) => { link.href = '../nowhere/'; link.click(); }")
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no such page")
    assert page.url.endswith("/guide/nowhere/")
    way = page.locator("main").get_by_role("link", name="Should I follow up yet?")
    expect(way).to_have_attribute("href", re.compile("^http"))  # the page looks for the root of the site first
    way.click()
    page.wait_for_url("**/checker/")
    expect(page.locator("form[data-checker]")).to_be_visible()


def test_offline_the_checker_comes_back_and_another_page_is_the_browsers_own_message(answered: Checker) -> None:
    page = answered.page
    follow(page, "Guide")
    page.wait_for_url("**/guide/")
    page.context.set_offline(True)
    follow(page, "Check")
    answered.wait_for_answer()
    answered.fill({"contact": "recruiter"})
    answered.wait_for_answer()
    page.context.set_offline(False)


def test_a_retry_after_a_failure_works_on_a_page_that_came_later(reader: Checker) -> None:
    page = reader.page
    broken = re.compile(r"/(lean\.wasm|pyodide\.asm\.)")
    page.context.route(broken, lambda route: route.abort())
    page.locator("a[data-checks]").focus()
    until(page, "started.length === 2")  # the lean runtime and the stock one
    page.wait_for_timeout(300)
    page.locator("a[data-checks]").click()
    again = page.get_by_role("button", name="Try again")
    again.wait_for()
    reader.fill(SAID, "2026-12-03")
    page.context.unroute(broken)
    again.click()
    assert reader.shown()["verdict"] == "wait"
    expect(again).to_be_hidden()
