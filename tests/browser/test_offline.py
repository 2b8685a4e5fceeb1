"""After one visit the site works without a network; builds never mix; and whoever wants to be rid of it is."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from site_hooks.bundle.service_worker import OFF, WORKER
from tests.browser.pages import Checker
from tests.faults.next_build import NEXT, write_next_build
from tests.seldom import SELDOM
from tools.host import Host, serve

SAID = {"interview_day": "2026-11-20", "country": "GB"}
TODAY = "2026-12-03"

HURRY = """{
  const wait = setTimeout;
  globalThis.setTimeout = (work, time, ...rest) => wait(work, {1000: 20, 5000: 2500}[time] ?? time, ...rest);
}"""
"""A page rests for a shorter time than a visitor's, though still longer than its worker, which keeps the runtime."""

KEPT = """async ([copy, runtime]) => {
  const inCache = async (name, some) => {
    if (!(await caches.has(name))) return false;
    const kept = (await (await caches.open(name)).keys()).map(({url}) => url);
    return some.every((each) => kept.some((url) => url.includes(each)));
  };
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.active?.state !== "activated") return false;
  return (await inCache(copy, [])) && (await inCache("followup-runtime", runtime));
}"""
"""Whether the service worker of a build is running and has kept all it keeps, and the checker's worker its files."""

USED = ["lean.js", "lean.wasm"]
OF_BRITAIN = [*USED, "pyodide-lock.json", "/holidays-", "holidays_gb-"]


@pytest.fixture
def visitor(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor whose browser has service workers."""
    made = browser.new_context(locale="en-GB", timezone_id="Europe/London", service_workers="allow")
    made.add_init_script(HURRY)
    yield made
    made.close()


@pytest.fixture
def site(built_site: Path, tmp_path: Path) -> Path:
    """A host's folder with the built site, in which files can be replaced."""
    shutil.copytree(built_site, tmp_path / "host", copy_function=lambda one, two: Path(two).hardlink_to(one))
    return tmp_path / "host"


def answered(page: Page, address: str, facts: dict[str, Any] = SAID) -> Checker:
    """The checker with an answer."""
    checker = Checker(page, address).open()
    checker.fill(facts, TODAY)
    return checker.wait_for_answer()


def wait_until_kept(page: Page, used: list[str], build: str | None = None) -> None:
    """Return when the copy of this page's build, or of `build`, is whole, and the runtime's files are kept."""
    copy = f"followup-pages-{build or page.locator('html').get_attribute('data-build')}"
    until(page, KEPT, [copy, used])


ONLY_OF_THE_NEXT = """async () => {
  const kept = await (await caches.open("followup-runtime")).keys();
  return kept.length > 0 && kept.every(({ url }) => /\\/(lean|packages)-0/.test(url));
}"""


def until(page: Page, script: str, arg: object = None) -> None:
    """Return once a script that awaits gives true; the driver's own waiting takes any promise for true."""
    for _ in range(300):
        if page.evaluate(script, arg):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"It never came to: {script}")


def replace(site: Path, name: str, file: Path) -> None:
    """Put another file under this name on the host."""
    for each in site.glob(f"{name}*"):
        if each.name in (name, f"{name}.br", f"{name}.gz"):
            each.unlink()
    shutil.copy(file, site / name)


def deploy(site: Path, build: Path) -> None:
    """Put another build on the host, and remove the one before."""
    shutil.rmtree(site)
    build.rename(site)


def caches_of(page: Page) -> list[str]:
    found: list[str] = page.evaluate("caches.keys()")
    return sorted(found)


@pytest.mark.parametrize("prefix", [pytest.param("/", marks=SELDOM), "/a/path/"])
def test_after_one_visit_everything_works_with_the_server_stopped(
    visitor: BrowserContext, built_site: Path, prefix: str
) -> None:
    page = visitor.new_page()
    host = Host(folder=built_site, prefix=prefix)
    with serve(host) as address:
        checker = answered(page, address)
        wait_until_kept(page, OF_BRITAIN)
        shown = checker.shown()
        paths = [request.path.rpartition("/")[2] for request in host.requests]
        assert paths.index(WORKER) > paths.index("lean.wasm")
        assert paths.count("lean.wasm") == 1  # what has come is kept, and not fetched again
    asked = len(host.requests)
    page.reload()
    assert checker.shown() == shown
    checker.fill({"interview_day": "2026-11-23"})
    checker.wait_for_answer()
    for path in ("", "guide/", "guide/index.html", "guide/when-nothing-comes?from=a#no-answer", "guide"):
        page.goto(address + path)
        expect(page.locator("h1")).to_be_visible()
        assert page.url.startswith(address)
    for shared in ("s/no-answer/", "s/no-answer", "s/no-answer/index.html"):  # no share page is kept
        page.goto(address + shared)
        page.wait_for_url(f"{address}guide/when-nothing-comes/#no-answer")
        expect(page.locator("h2#no-answer:target")).to_be_in_viewport()
    page.goto(f"{address}guide/no/such/page")
    expect(page.locator("h1")).to_have_text("There is no such page")
    page.get_by_role("link", name="Words to send").first.click()
    page.wait_for_url(f"{address}words-to-send/")
    linked = visitor.new_page()
    linked.goto(f"{address}checker/index.html#case=1&interview_day=2026-11-02&country=GB&made=2026-11-03")
    expect(linked.locator("[data-answer][data-verdict]")).to_be_visible()
    assert len(host.requests) == asked


AGES = """async () => {
  const store = await caches.open("followup-memory");
  const [request] = await store.keys();
  const kept = await store.match(request);
  const headers = new Headers(kept.headers);
  headers.set("X-Made", "0");
  await store.put(request, new Response(await kept.arrayBuffer(), {headers}));
}"""
RARE = {"interview_day": "2026-11-20", "timeline": {"words": "by ٣ December"}}
"""Digits of another script, which a rare function reads."""


def test_who_comes_back_has_the_rest_too_with_the_server_stopped(visitor: BrowserContext, built_site: Path) -> None:
    page = visitor.new_page()
    host = Host(folder=built_site)
    with serve(host) as address:
        checker = answered(page, address)
        wait_until_kept(page, USED)
        until(page, "async () => (await (await caches.open('followup-memory')).keys()).length === 1")
        assert not [request for request in host.requests if "cold.wasm" in request.path]
        page.evaluate(AGES)
        page.reload()
        checker.wait_for_answer()
        wait_until_kept(page, [*USED, "cold.wasm", "packages.zip", "icalendar-", "six-"])
    asked = len(host.requests)
    page.reload()
    checker.fill(RARE)
    assert checker.shown()["verdict"] == "wait"
    page.get_by_role("button", name="Remind me").click()
    with page.expect_download() as file:
        page.locator("[data-panel='remind'] [data-act='file']").click()
    assert "BEGIN:VEVENT" in file.value.path().read_text("utf-8")
    assert len(host.requests) == asked


def test_it_can_be_installed(visitor: BrowserContext, built_site: Path) -> None:
    with serve(Host(folder=built_site, prefix="/a/path/")) as address:
        page = visitor.new_page()
        page.goto(address)
        devtools = page.context.new_cdp_session(page)
        assert devtools.send("Page.getAppManifest")["errors"] == []
        faults = {each["errorId"] for each in devtools.send("Page.getInstallabilityErrors")["installabilityErrors"]}
        assert faults <= {"in-incognito"}  # as every context of a driver is


def test_a_newer_build_waits_until_it_is_asked_for_and_the_old_page_stays_whole(
    visitor: BrowserContext, site: Path, tmp_path: Path
) -> None:
    write_next_build(site, tmp_path / "next")
    with serve(Host(folder=site)) as address:
        page, other = visitor.new_page(), visitor.new_page()
        checker = answered(page, address)
        wait_until_kept(page, OF_BRITAIN)
        old = page.locator("html").get_attribute("data-build")
        answered(other, address)
        deploy(site, tmp_path / "next")
        page.reload()
        assert page.locator("html").get_attribute("data-build") == old
        notice = page.locator("#newer")
        expect(notice).to_be_visible(timeout=30_000)
        expect(notice.get_by_role("status")).to_contain_text("A newer version")
        shown = checker.shown()
        notice.get_by_role("button", name="Show it").click()
        expect(page.locator("html")).to_have_attribute("data-build", NEXT)
        assert checker.shown() == shown  # what was given is kept
        assert f"followup-pages-{old}" in caches_of(page)  # the other tab lives on it
        other.get_by_role("button", name="Remind me").click()  # by a script that the host has no more
        expect(other.locator("[data-panel='remind']")).to_be_visible()
        assert other.locator("html").get_attribute("data-build") == old
        other.close()
        page.reload()
        wait_until_kept(page, USED, NEXT)
        until(page, "async (name) => !(await caches.has(name))", f"followup-pages-{old}")
        until(page, ONLY_OF_THE_NEXT)  # files of the runtime are let go of after the pages


def test_the_kill_switch_is_one_file_and_leaves_what_a_visitor_keeps(visitor: BrowserContext, site: Path) -> None:
    with serve(Host(folder=site)) as address:
        page = visitor.new_page()
        answered(page, address)
        wait_until_kept(page, USED)
        page.evaluate("localStorage.own = 'theirs'; caches.open('somebody else')")
        replace(site, WORKER, site / OFF)
        page.reload()
        until(page, "navigator.serviceWorker.getRegistration().then((each) => each === undefined)")
        # A page that has answered keeps its runtime once it rests, maybe after that; the next one throws it away.
        page.goto(f"{address}faq/")
        until(page, "caches.keys().then((all) => !all.some((name) => /^followup-(pages|runtime)/.test(name)))")
        assert "somebody else" in caches_of(page)
        assert page.evaluate("localStorage.own") == "theirs"
        page.goto(f"{address}checker/")
        assert page.evaluate("navigator.serviceWorker.controller") is None
        assert Checker(page, address).shown()["verdict"]


def test_removed_or_emptied_by_the_visitor_it_leaves_a_site_that_works(
    visitor: BrowserContext, built_site: Path
) -> None:
    with serve(Host(folder=built_site)) as address:
        page = visitor.new_page()
        checker = answered(page, address)
        wait_until_kept(page, USED)
        page.evaluate("caches.keys().then((all) => Promise.all(all.map((each) => caches.delete(each))))")
        page.reload()
        assert checker.shown()["verdict"]
        page.evaluate("navigator.serviceWorker.getRegistration().then((each) => each.unregister())")
        page.reload()
        assert checker.shown()["verdict"]
        assert checker.complaints == []


LEFT = """async () => [
  ...(await caches.keys()), ...(await indexedDB.databases()).map(({name}) => name),
  ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await navigator.serviceWorker.getRegistrations()),
]"""
"""What the site has stored on the device."""


def test_uninstalled_nothing_of_it_is_left_and_the_link_of_a_reminder_begins_anew(
    visitor: BrowserContext, built_site: Path
) -> None:
    """Whoever removes an installed app with its data, or the data of this site, leaves nothing behind."""
    with serve(Host(folder=built_site)) as address:
        page = visitor.new_page()
        answered(page, address)
        wait_until_kept(page, USED)
        page.get_by_role("button", name="Save or share").click()
        page.locator("[data-panel='keep'] [data-name='company']").fill("Acme")
        page.locator("[data-act='keep_now']").click()
        expect(page.locator("[data-keep-done]")).to_be_visible()
        assert "followup-interviews" in page.evaluate(LEFT)
        page.goto("about:blank")  # its window is closed
        page.context.new_cdp_session(page).send(
            "Storage.clearDataForOrigin", {"origin": address.rstrip("/"), "storageTypes": "all"}
        )
        page = visitor.new_page()
        page.goto(f"{address}hashes.txt")
        assert page.evaluate(LEFT) == []
        page.goto(f"{address}checker/#case=1&interview_day=2026-11-20&made=2026-11-24&said=wait&id=a-1&policy=2026-12")
        assert Checker(page, address).shown()["verdict"]
        expect(page.locator("[data-note='kept_elsewhere']")).to_be_visible()
        page.goto(f"{address}my-interviews/")
        expect(page.locator("p[data-none]")).to_be_visible(timeout=60_000)
        wait_until_kept(page, [])  # and who comes back has a copy again


def test_a_copy_whose_scripts_are_dead_is_thrown_away(visitor: BrowserContext, built_site: Path) -> None:
    with serve(Host(folder=built_site)) as address:
        page = visitor.new_page()
        checker = answered(page, address)
        wait_until_kept(page, USED)
        page.evaluate(
            """async () => {
              for (const name of await caches.keys()) {
                const store = await caches.open(name);
                for (const {url} of await store.keys()) {
                  if (url.endsWith("/checker.js")) {
                    await store.put(url, new Response("broken(", {headers: {"Content-Type": "text/javascript"}}));
                  }
                }
              }
            }"""
        )
        page.reload()
        assert checker.shown()["verdict"]


def test_without_room_for_a_copy_the_site_works_as_before(visitor: BrowserContext, built_site: Path) -> None:
    with serve(Host(folder=built_site)) as address:
        page = visitor.new_page()
        page.context.new_cdp_session(page).send(
            "Storage.overrideQuotaForOrigin", {"origin": address.rstrip("/"), "quotaSize": 1_000}
        )
        checker = answered(page, address)
        until(page, "navigator.serviceWorker.getRegistration().then((each) => each?.active?.state === 'activated')")
        assert not [name for name in caches_of(page) if name.startswith("followup-pages")]
        page.reload()
        assert checker.shown()["verdict"]
        assert checker.complaints == []


def test_who_saves_data_is_sent_no_copy(visitor: BrowserContext, built_site: Path) -> None:
    visitor.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    host = Host(folder=built_site)
    with serve(host) as address:
        page = visitor.new_page()
        answered(page, address)
        page.wait_for_timeout(1_000)
        assert not [request for request in host.requests if request.path.endswith(WORKER)]
        assert page.evaluate("navigator.serviceWorker.getRegistration()") is None
