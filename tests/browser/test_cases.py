"""A case that goes on, as a visitor lives it: a link, a reminder, what happened since, and the list on this device."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.pages import SAID, Checker
from tests.browser.test_reach import complaints_of_axe, press_until
from tests.conftest import LOCALE, PHONE
from tests.core.test_reminders import by_icalendar

DATA = Path(__file__).parents[1] / "data"
LINKS = [line.split("\t") for line in (DATA / "links.txt").read_text("utf-8").splitlines()]


class Visitor:
    """Somebody with a browser of their own, whose clock can be moved."""

    def __init__(self, browser: Browser, site: str) -> None:
        self.site = site
        self.context: BrowserContext = browser.new_context(
            locale=LOCALE,
            viewport=PHONE,
            timezone_id="Europe/London",
            permissions=["clipboard-read", "clipboard-write"],
            accept_downloads=True,
        )

    def opens(self, address: str, today: str) -> Checker:
        """A page on a day."""
        page = self.context.new_page()
        page.clock.set_fixed_time(datetime.fromisoformat(f"{today}T10:00").replace(tzinfo=UTC))
        opened = Checker(page, self.site)
        page.goto(address)
        return opened

    def checks(self, facts: dict[str, Any], today: str) -> Checker:
        """The checker, with an answer."""
        opened = self.opens(f"{self.site}checker/", today)
        opened.fill(facts)
        return opened.wait_for_answer()


@pytest.fixture
def visitor(browser: Browser, served: str) -> Iterator[Visitor]:
    made = Visitor(browser, served)
    yield made
    made.context.close()


@pytest.fixture
def other(browser: Browser, served: str) -> Iterator[Visitor]:
    made = Visitor(browser, served)
    yield made
    made.context.close()


def act(checker: Checker, name: str) -> None:
    checker.page.locator(f"[data-act='{name}']").locator("visible=true").first.click()


def verdict(checker: Checker, wanted: str) -> None:
    expect(checker.page.locator(f"[data-answer][data-verdict='{wanted}']:not([aria-busy='true'])")).to_have_count(1)


PASTED = """async () => {
  for (;;) {
    const text = await navigator.clipboard.readText();
    if (text) return text;
    await new Promise((next) => setTimeout(next, 50));
  }
}"""


def copied_link(checker: Checker) -> str:
    if not checker.page.locator("[data-panel='keep']").is_visible():
        act(checker, "keep")
    checker.page.evaluate("navigator.clipboard.writeText('')")
    act(checker, "copy_link")
    expect(checker.page.locator("[data-act='copy_link'] [data-after]")).to_be_visible()
    expect(checker.page.locator("[data-announce]")).to_have_text("Copied")
    link: str = checker.page.evaluate(PASTED)
    return link


def test_a_link_opens_the_case_in_an_empty_browser_without_a_click(visitor: Visitor, other: Visitor) -> None:
    first = visitor.checks(SAID, "2026-11-24")
    link = copied_link(first)
    assert "#" not in first.page.url
    assert re.fullmatch(r".*/checker/#case=1&interview_day=2026-11-20&timeline\.words=.*&policy=\d{4}-\d\d", link)
    opened = other.opens(link, "2026-12-07")
    verdict(opened, "send_email")
    assert "#" not in opened.page.url
    assert "case=" not in opened.page.title()
    assert not [request for request in opened.requests if "case=" in request or "2026-11-20" in request]
    expect(opened.page.locator("[data-last]")).to_have_text("Last time, on Tuesday 24 November: Wait.")
    expect(opened.page.locator("[data-since] .ask")).to_have_text("Has anything come back since?")
    act(opened, "nothing")
    expect(opened.page.locator("[data-since]")).to_be_hidden()
    assert opened.complaints == []


@pytest.mark.parametrize("line", range(len(LINKS)))
def test_every_link_fills_the_form_with_its_case(warm: Checker, line: int) -> None:
    fragment, facts = LINKS[line]
    warm.start_over()
    warm.page.evaluate("(hash) => { location.hash = hash; }", fragment)
    warm.fill({}, "2026-12-16")
    warm.wait_for_answer()
    warm.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    back = copied_link(warm)
    strip = re.compile(r"&(made|said|id|policy)=[^&]*")
    assert strip.sub("", back.partition("#")[2]) == strip.sub("", fragment)
    assert json.loads(facts)["interview_day"] in back


def test_a_damaged_link_restores_what_it_can_and_names_the_rest(visitor: Visitor) -> None:
    cut = "#case=1&interview_day=2026-11-20&channel=phone&timeline.words=within+two+we"
    opened = visitor.opens(f"{visitor.site}checker/{cut}", "2026-11-24")
    verdict(opened, "wait")
    notes = opened.page.locator("[data-case-notes] [data-said]")
    expect(notes).to_have_text(
        [
            "The end of this link is missing, so something you’d given may be missing too.",
            "We couldn’t read the link’s answer to “Did they say when you’d hear?” Please give it again.",
        ]
    )
    expect(opened.page.locator("[data-question='timeline']")).to_be_visible()
    opened.page.goto(f"{visitor.site}checker/#case=1&interview_day=soon&policy=2026-12")
    expect(opened.page.locator("[data-note='nothing_read']")).to_be_visible()
    verdict(opened, "wait")
    opened.page.evaluate("document.forms[0].reset()")
    opened.page.goto(f"{visitor.site}checker/#case=1&interview_day=soon&channel=phone&policy=2026-12")
    expect(notes).to_have_count(1)
    expect(opened.page.locator("[data-question='interview_day']")).to_be_visible()
    told = "case=1&interview_day=2026-11-20&made=2026-11-24&said=call&policy=2026-11"
    opened.page.goto(f"{visitor.site}checker/#{told}")
    expect(notes).to_contain_text(["this link said “Call once, briefly”. Our rules have changed since"])
    verdict(opened, "wait")


def test_where_nothing_can_be_copied_the_address_holds_the_link_until_the_case_changes(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-11-24")
    checker.page.evaluate("void (navigator.clipboard.writeText = () => Promise.reject(new Error('refused')))")
    act(checker, "keep")
    act(checker, "copy_link")
    expect(checker.page.locator("[data-copy-failed]")).to_be_visible()
    assert "#case=1&interview_day=2026-11-20&" in checker.page.url
    checker.fill({"channel": "phone"})
    expect(checker.page.locator("[data-copy-failed]")).to_be_hidden()
    assert "#" not in checker.page.url
    act(checker, "remind")
    act(checker, "copy_text")
    expect(checker.page.locator("[data-as-text]")).to_contain_text("Monday 7 December 2026: ")
    assert "Your case, as you left it: http" in checker.page.evaluate("getSelection().toString()")


def test_a_whole_life_of_a_case_wait_send_give_time_rest(visitor: Visitor) -> None:
    page = visitor.checks(SAID, "2026-11-24").page
    checker = Checker(page, visitor.site)
    verdict(checker, "wait")
    expect(page.locator("[data-did]:visible")).to_have_count(0)
    link = copied_link(checker)
    checker = visitor.opens(link, "2026-12-07")
    verdict(checker, "send_email")
    act(checker, "done")
    verdict(checker, "give_time")
    expect(checker.page.locator("[data-noted]")).to_be_visible()
    act(checker, "undo")
    verdict(checker, "send_email")
    act(checker, "another_day")
    checker.page.locator("[data-day-of='done'] input").fill("2026-12-04")
    act(checker, "on_that_day")
    verdict(checker, "wait")  # before their time was over: an early one
    act(checker, "undo")
    verdict(checker, "send_email")
    act(checker, "done")
    verdict(checker, "give_time")
    rests = visitor.opens(copied_link(checker), "2026-12-14")
    verdict(rests, "let_it_rest")
    expect(rests.page.locator("[data-last]")).to_contain_text("Give them time")


def test_a_life_with_a_portal_then_an_email_and_one_with_a_call_that_was_missed(visitor: Visitor) -> None:
    checker = visitor.checks({"interview_day": "2026-11-20", "channel": "portal"}, "2026-11-27")
    verdict(checker, "check_portal")
    act(checker, "done")
    verdict(checker, "send_email")
    checker.page.close()
    checker = visitor.checks({"interview_day": "2026-11-20", "missed_appointment": "2026-11-26"}, "2026-11-26")
    verdict(checker, "ask_new_time")
    expect(checker.page.locator("[data-did]:visible")).to_have_text("I’ve asked for a new time today")
    act(checker, "done")
    verdict(checker, "give_time")


def test_they_answered_offers_to_paste_it_and_the_old_time_is_kept(visitor: Visitor) -> None:
    facts = {
        "interview_day": "2026-11-20",
        "came_back": {"kind": "new_timeline", "words": "another week", "said_on": "2026-11-30"},
    }
    link = copied_link(visitor.checks(facts, "2026-12-01"))
    checker = visitor.opens(link, "2026-12-05")
    checker.wait_for_answer()
    act(checker, "answered")
    expect(checker.page.locator("[data-fact='timeline']")).to_contain_text("“another week”")
    message = checker.page.locator("[data-message]")
    expect(message).to_be_visible()
    message.fill("We have decided not to move forward with your application.")
    checker.page.locator("[data-proposal='came_back']").click()
    verdict(checker, "ask_feedback")


def test_a_reminder_is_a_file_with_the_link_and_links_that_say_what_they_carry(
    visitor: Visitor, other: Visitor
) -> None:
    checker = visitor.checks(SAID, "2026-11-24")
    act(checker, "remind")
    panel = checker.page.locator("[data-panel='remind']")
    panel.locator("[data-name='company']").fill("Ä, B; “C”")
    expect(panel.locator("[data-reminder='title']")).to_have_text("Write to Ä, B; “C”")
    google = panel.locator("[data-calendar='google']")
    expect(google).to_have_attribute("href", re.compile(r"^https://calendar\.google\.com/.*dates=20261207"))
    assert "case" not in str(google.get_attribute("href"))
    panel.locator("[data-with-link]").check()
    expect(google).to_have_attribute("href", re.compile("case%3D1"))
    act(checker, "copy_text")
    expect(panel.locator("[data-act='copy_text'] [data-after]")).to_be_visible()
    assert "Monday 7 December 2026: Write to Ä, B; “C”" in checker.page.evaluate("navigator.clipboard.readText()")
    with checker.page.expect_download(timeout=60_000) as download:
        act(checker, "file")
    (event,) = by_icalendar(download.value.path().read_text("utf-8"))
    assert event["SUMMARY"] == "Write to Ä, B; “C”"
    assert not [request for request in checker.requests if not request.startswith((visitor.site, "blob:"))]
    keep(checker, "Acme")
    with checker.page.expect_download() as download:
        act(checker, "file")
    (again,) = by_icalendar(download.value.path().read_text("utf-8"))
    assert again["UID"] == event["UID"]
    assert again["SEQUENCE"] > event["SEQUENCE"]
    checker.fill({}, today="2026-12-04")
    expect(panel.locator("[data-reminder='day_text']")).to_contain_text("7 December")
    with checker.page.expect_download() as download:
        act(checker, "file")
    (ahead,) = by_icalendar(download.value.path().read_text("utf-8"))
    assert ahead["SEQUENCE"] == again["SEQUENCE"] + 1  # a look ahead moves it no further than the clock does
    opened = other.opens(str(event["URL"]), "2026-11-25")
    verdict(opened, "wait")
    act(opened, "remind")
    with opened.page.expect_download() as download:
        act(opened, "file")
    (moved,) = by_icalendar(download.value.path().read_text("utf-8"))
    assert moved["UID"] == event["UID"]


def keep(checker: Checker, company: str = "Acme") -> None:
    act(checker, "keep")
    checker.page.locator("[data-panel='keep'] [data-name='company']").fill(company)
    act(checker, "keep_now")
    expect(checker.page.locator("[data-keep-done]")).to_be_visible()


def lines(page: Page) -> list[str]:
    expect(page.locator("[data-loading]")).to_be_hidden(timeout=60_000)
    return page.locator("[data-lines] .due").all_inner_texts()


def test_a_kept_case_is_listed_by_its_day_goes_on_and_is_put_away(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-11-24")
    keep(checker)
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    assert lines(listed) == ["Today: write to Acme"]
    home = visitor.opens(visitor.site, "2026-12-07").page
    expect(home.locator("[data-interviews='short'] .due")).to_have_text("Today: write to Acme")
    listed.locator("[data-lines] a").click()
    opened = Checker(listed, visitor.site)
    verdict(opened, "send_email")
    expect(listed.locator("[data-last]")).to_have_text("Last time, on Tuesday 24 November: Wait.")
    assert "#" not in listed.url
    act(opened, "done")
    verdict(opened, "give_time")
    listed.wait_for_timeout(1_500)  # what is changed is kept after a pause
    again = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-08").page
    assert lines(again) == ["Monday 14 December: let Acme rest, and keep looking"]
    again.locator(".case summary").click()
    expect(again.locator("[data-history]")).to_contain_text("You asked on Mon 7 Dec")
    again.locator("[data-why='said_no']").click()
    expect(again.locator("[data-lines] > li")).to_have_count(0)
    again.locator("[data-away-block] > summary").click()
    expect(again.locator("[data-away] .due")).to_have_text("Acme")  # nothing of it is due any more
    again.locator("[data-away] .case summary").click()
    act(opened := Checker(again, visitor.site), "bring_back")
    expect(again.locator("[data-lines] > li")).to_have_count(1)
    assert opened.complaints == []


def walk_to(page: Page, selector: str) -> None:
    """Go on with Tab until what fits the selector has the focus."""
    press_until(page, "Tab", f"{selector}, {selector} *")


def test_the_keyboard_alone_keeps_lists_puts_away_deletes_and_takes_back(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-12-07")
    page, keys = checker.page, checker.page.keyboard
    walk_to(page, "[data-act='done']")
    keys.press("Enter")
    verdict(checker, "give_time")
    expect(page.locator("[data-act='undo']")).to_be_focused()
    walk_to(page, "[data-act='remind']")
    keys.press("Enter")
    expect(page.locator("[data-panel='remind'] [data-reminder-ready]")).to_be_visible()
    walk_to(page, "#remind-company")
    keys.type("Acme")
    walk_to(page, "[data-with-link]")
    keys.press("Space")
    expect(page.locator("[data-and-link]").first).to_be_visible()
    expect(page.locator("[data-calendar='google']")).to_have_attribute("href", re.compile("case%3D1"))
    walk_to(page, "[data-act='copy_text']")
    press_until(page, "Shift+Tab", "[data-act='keep']")
    keys.press("Enter")
    expect(page.locator("[data-panel='keep']")).to_be_visible()
    walk_to(page, "[data-act='keep_now']")
    keys.press("Enter")
    expect(page.locator("[data-keep-done]")).to_be_visible()
    walk_to(page, "[data-my-interviews]")
    keys.press("Enter")
    page.wait_for_url("**/my-interviews/")
    assert lines(page) == ["Monday 14 December: let Acme rest, and keep looking"]
    walk_to(page, ".case summary")
    keys.press("Enter")
    walk_to(page, "[data-why='let_it_rest']")
    keys.press("Enter")
    expect(page.locator("[data-lines] > li")).to_have_count(0)
    walk_to(page, "[data-away-block] > summary")
    keys.press("Enter")
    walk_to(page, "[data-away] .case summary")
    keys.press("Enter")
    walk_to(page, "[data-act='delete']")
    keys.press("Enter")
    expect(page.locator("[data-act='undo']")).to_be_focused()
    expect(page.locator("p[data-none]")).to_be_visible()
    expect(page.locator("[data-needs]:visible")).to_have_count(1)  # a file can come in, and there is nothing else to do
    keys.press("Enter")
    expect(page.locator("[data-away] .case")).to_have_count(1)
    walk_to(page, "[data-act='ask_delete_all']")
    keys.press("Enter")
    walk_to(page, "[data-act='delete_all']")
    keys.press("Enter")
    expect(page.locator("[data-note='gone_all']")).to_be_visible()
    expect(page.locator("[data-bring-in]")).to_be_focused()
    assert page.evaluate("JSON.parse(sessionStorage['followup-case'])") is None  # or this tab would tell of it again
    assert checker.complaints == []


SHOWN = """for (const each of document.querySelectorAll("#newer, [data-noted], [data-note], [data-sure]")) {
  each.hidden = false;
}"""


UNREADABLE = """[...document.querySelectorAll(".btn")].filter((each) => each.checkVisibility()).filter((each) => {
  const { color, forcedColorAdjust } = getComputedStyle(each);
  return forcedColorAdjust !== "none" && color === getComputedStyle(document.body).backgroundColor;
}).map((each) => each.textContent)"""
"""In forced colours the browser paints the page's own colour behind words, which then must not have it."""


def test_axe_finds_nothing_where_a_case_goes_on(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-11-24")
    keep(checker)
    back = visitor.opens(copied_link(checker), "2026-12-07")
    verdict(back, "send_email")
    for name in ("wrote", "another_day", "remind", "keep"):
        act(back, name)
    expect(back.page.locator("[data-reminder='title']")).to_have_text("Write to Acme")
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    lines(listed)
    listed.locator(".case summary").click()
    for page in (back.page, checker.page, listed):
        page.evaluate(SHOWN)
        for media in ({"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}):
            page.emulate_media(reduced_motion="reduce", **media)  # type: ignore[arg-type]
            assert complaints_of_axe(page) == [], (page.url, media)
        assert page.evaluate(UNREADABLE) == []


def test_a_kept_case_is_still_known_after_a_reload(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-12-07")
    keep(checker)
    checker.page.reload()
    verdict(checker, "send_email")
    act(checker, "done")
    verdict(checker, "give_time")
    checker.page.wait_for_timeout(1_500)  # what is changed is kept after a pause
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    assert lines(listed) == ["Monday 14 December: let Acme rest, and keep looking"]


@pytest.mark.parametrize(("promised", "said"), [(True, "safe"), (False, "may_go")])
def test_the_browser_is_asked_to_keep_it_and_what_it_says_is_told(visitor: Visitor, promised: bool, said: str) -> None:
    answer = str(promised).lower()
    visitor.context.add_init_script(
        f"navigator.storage.persist = async () => {{ self.asked = true; return {answer}; }}"
    )
    checker = visitor.checks(SAID, "2026-12-07")
    assert checker.page.evaluate("self.asked") is None  # not before anything is to be kept
    keep(checker)
    expect(checker.page.locator(f"[data-kept='{said}']")).to_be_visible()
    assert checker.page.evaluate("self.asked") is True


def test_two_tabs_at_once_lose_nothing(visitor: Visitor) -> None:
    tabs = [visitor.checks({"interview_day": f"2026-11-{day}"}, "2026-11-24") for day in (19, 20)]
    for tab, name in zip(tabs, ("Acme", "Bolt"), strict=True):
        act(tab, "keep")
        tab.page.locator("[data-panel='keep'] [data-name='company']").fill(name)
    for tab in tabs:
        tab.page.evaluate("document.querySelector(\"[data-act='keep_now']\").click()")
    for tab in tabs:
        expect(tab.page.locator("[data-keep-done]")).to_be_visible()
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-11-24").page
    assert len(lines(listed)) == 2


def has_facts(checker: Checker, *facts: str, has: bool = True) -> None:
    """The tab keeps these facts, now or soon, or does not."""
    checker.page.wait_for_function(
        "([facts, has]) => facts.every((each) => sessionStorage['followup-facts']?.includes(each) === has)",
        arg=[facts, has],
    )


def test_one_case_in_two_tabs_is_told_in_both_and_neither_takes_anything_back(visitor: Visitor) -> None:
    first = visitor.checks(SAID, "2026-12-07")
    keep(first)
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    assert lines(listed) == ["Today: write to Acme"]
    listed.locator("[data-lines] a").click()
    second = Checker(listed, visitor.site)
    verdict(second, "send_email")
    act(first, "done")
    verdict(first, "give_time")
    verdict(second, "give_time")
    second.fill({"channel": "phone"})
    for tab in (first, second):
        has_facts(tab, "phone", "2026-12-07", "within two weeks")
        verdict(tab, "give_time")
    assert first.complaints == []


@pytest.mark.parametrize(
    "way", ["document.querySelector('[data-checker]').reset()", "location.hash = 'case=1&interview_day=2026-12-01'"]
)
def test_what_was_told_just_before_another_case_came_is_kept(visitor: Visitor, way: str) -> None:
    checker = visitor.checks(SAID, "2026-12-07")
    keep(checker)
    act(checker, "done")
    verdict(checker, "give_time")
    checker.page.evaluate(way)
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    expect(listed.locator("[data-lines] .due")).to_have_text("Monday 14 December: let Acme rest, and keep looking")


@pytest.mark.parametrize("way", ["closes", "closes_halfway", "loads", "follows"])
def test_what_was_told_just_before_the_visitor_left_is_kept(visitor: Visitor, way: str) -> None:
    checker = visitor.checks(SAID, "2026-12-07")
    keep(checker)
    act(checker, "done")
    has_facts(checker, "2026-12-07")  # its answer may not be there yet, and the pause before it is kept is not over
    page, address = checker.page, f"{visitor.site}my-interviews/"
    if way == "closes_halfway":
        verdict(checker, "give_time")
        checker.fill({"came_back": {"kind": "new_timeline"}})  # and which time has not been said
    if way.startswith("closes"):
        page.close()
        page = visitor.opens(address, "2026-12-07").page
    elif way == "loads":
        page.goto(address)
    else:
        page.locator("header a[href*='my-interviews']").first.evaluate("(link) => link.click()")
    expect(page.locator("[data-lines] .due")).to_have_text("Monday 14 December: let Acme rest, and keep looking")


HELD = """
const databases = IDBFactory.prototype.databases;
IDBFactory.prototype.databases = async function () { await self.held; return databases.call(this); };
"""


HOLD = "() => void (self.held = new Promise((done) => (self.letGo = done)))"
HIDE = """() => {
  Object.defineProperty(document, 'hidden', { get: () => true });
  document.dispatchEvent(new Event('visibilitychange'));
}"""


def test_an_idle_tab_that_is_hidden_takes_nothing_of_what_another_told_last(visitor: Visitor) -> None:
    visitor.context.add_init_script(HELD)
    first = visitor.checks(SAID, "2026-12-07")
    keep(first)
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    listed.locator("[data-lines] a").click()
    second = Checker(listed, visitor.site)
    verdict(second, "send_email")
    first.page.evaluate(HOLD)  # it is closed before it can tell the list
    act(first, "done")
    verdict(first, "give_time")
    first.page.close()
    second.page.evaluate(HIDE)
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    expect(listed.locator("[data-lines] .due")).to_have_text("Monday 14 December: let Acme rest, and keep looking")


def test_a_list_that_is_open_shows_what_a_tab_had_no_time_to_tell_it(visitor: Visitor) -> None:
    visitor.context.add_init_script(HELD)
    checker = visitor.checks(SAID, "2026-12-07")
    keep(checker)
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    assert lines(listed) == ["Today: write to Acme"]
    checker.page.evaluate(HOLD)
    act(checker, "done")
    verdict(checker, "give_time")
    checker.page.close()
    expect(listed.locator("[data-lines] .due")).to_have_text("Monday 14 December: let Acme rest, and keep looking")


def test_a_case_that_comes_while_another_is_being_put_in_the_list_is_not_that_one(visitor: Visitor) -> None:
    visitor.context.add_init_script(HELD)
    checker = visitor.checks(SAID, "2026-12-07")
    act(checker, "keep")
    checker.page.evaluate(HOLD)
    act(checker, "keep_now")
    checker.page.evaluate("document.querySelector('[data-checker]').reset()")
    checker.fill({"interview_day": "2026-12-01"})
    has_facts(checker, "2026-12-01")
    checker.page.evaluate("self.letGo()")
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    expect(listed.locator("[data-lines] > li")).to_have_count(1)
    assert checker.page.evaluate("JSON.parse(sessionStorage['followup-case'] ?? 'null')") is None


NOTE = "([tellings, name]) => (localStorage[`followup-untold-${name}`] = JSON.stringify(tellings))"


SLOW = """
self.held = new Promise((done) => (self.letGo = done));
const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = async function (message) {
  if (message.call === 'interviews') {
    self.asked = true;
    await self.held;
  }
  post.call(this, message);
};
"""


def test_a_note_that_is_read_before_python_has_started_takes_back_nothing_that_came_meanwhile(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-12-07")
    keep(checker)
    case = checker.page.evaluate("JSON.parse(sessionStorage['followup-case'])")
    sent = {**SAID, "follow_ups": ["2026-12-07"]}
    note = {"do": "keep", "id": case, "situation": sent, "today": "2026-12-07", "before": SAID}
    checker.page.evaluate(NOTE, [[note], f"{case}-1"])
    visitor.context.add_init_script(SLOW)
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    listed.wait_for_function("() => self.asked")
    checker.page.evaluate("localStorage.clear()")  # another tab told the list, and the press was undone
    listed.evaluate("self.letGo()")
    assert lines(listed) == ["Today: write to Acme"]


def test_a_press_that_is_undone_while_it_is_being_kept_stays_undone(visitor: Visitor) -> None:
    visitor.context.add_init_script(HELD)
    checker = visitor.checks(SAID, "2026-12-07")
    keep(checker)
    page = checker.page
    page.evaluate(HOLD)
    act(checker, "done")
    verdict(checker, "give_time")
    page.wait_for_timeout(700)  # it is being kept
    act(checker, "undo")
    verdict(checker, "send_email")
    page.wait_for_timeout(700)  # and so is the undoing
    page.evaluate("self.letGo()")
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    listed.locator("[data-lines] .case summary").click()
    expect(listed.locator("[data-lines] .due")).to_have_text("Today: write to Acme")
    verdict(checker, "send_email")
    has_facts(checker, "2026-12-07", has=False)


def test_a_press_that_is_undone_just_before_the_visitor_left_while_it_was_being_kept_stays_undone(
    visitor: Visitor,
) -> None:
    visitor.context.add_init_script(HELD)
    checker = visitor.checks(SAID, "2026-12-07")
    keep(checker)
    checker.page.evaluate(HOLD)
    act(checker, "done")
    verdict(checker, "give_time")
    checker.page.wait_for_timeout(700)  # it is being kept
    act(checker, "undo")
    has_facts(checker, "2026-12-07", has=False)
    checker.page.close()
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    assert lines(listed) == ["Today: write to Acme"]


def test_a_page_that_the_browser_kept_for_the_way_back_has_what_another_tab_told(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-12-07")
    keep(checker)
    visitor.context.add_init_script("delete globalThis.BroadcastChannel")
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07")
    listed.page.locator("[data-lines] a").click()
    verdict(listed, "send_email")
    act(listed, "done")
    verdict(listed, "give_time")
    listed.page.locator("header a[href*='my-interviews']").first.evaluate("(link) => link.click()")
    expect(listed.page.locator("[data-lines] .due")).to_contain_text("14 December")
    verdict(checker, "send_email")
    checker.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    verdict(checker, "give_time")


def test_a_link_to_a_case_that_is_kept_here_opens_what_is_newer_or_says_that_they_differ(
    visitor: Visitor, other: Visitor
) -> None:
    phone = visitor.checks(SAID, "2026-12-07")
    keep(phone)
    link = copied_link(phone)
    act(phone, "done")
    verdict(phone, "give_time")
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    expect(listed.locator("[data-lines] .due")).not_to_contain_text("Today")
    listed.close()
    again = visitor.opens(link, "2026-12-07")
    verdict(again, "give_time")
    laptop = other.opens(link, "2026-12-08")
    verdict(laptop, "send_email")
    laptop.fill({"channel": "phone"})
    verdict(laptop, "call")
    from_the_laptop = copied_link(laptop)
    opened = visitor.opens(from_the_laptop, "2026-12-08")
    verdict(opened, "call")
    note = opened.page.locator("[data-note='kept_otherwise']")
    expect(note).to_be_visible()
    act(opened, "open_kept")
    verdict(opened, "give_time")
    expect(note).to_be_hidden()
    has_facts(opened, "phone", has=False)
    opened.page.evaluate("(link) => (location.hash = new URL(link).hash)", from_the_laptop)
    verdict(opened, "call")
    act(opened, "keep")
    act(opened, "keep_now")
    verdict(opened, "give_time")  # the link knows of no message, and the list forgets none
    has_facts(opened, "phone", "2026-12-07")


def test_a_link_that_cannot_be_read_takes_nothing_from_the_page(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-11-24")
    checker.page.evaluate("location.hash = '#case=1&mood=good'")
    expect(checker.page.locator("[data-said]")).to_have_text(re.compile("^The end of this link is missing"))
    expect(checker.page.locator("[data-note='nothing_read']")).to_be_visible()
    verdict(checker, "wait")
    assert "#" not in checker.page.url
    checker.page.evaluate("location.hash = '#kept=gone'")
    expect(checker.page.locator("[data-note='not_here']")).to_be_visible()
    verdict(checker, "wait")


def test_a_list_that_is_newer_or_bad_in_part_is_left_as_it_is_and_said_to_be(visitor: Visitor) -> None:
    page = visitor.opens(f"{visitor.site}my-interviews/", "2026-11-24").page
    page.evaluate(PUT, ['{"followup_interviews": 2, "cases": []}', "list"])
    page.reload()
    expect(page.locator("[data-note='newer']")).to_be_visible(timeout=60_000)
    expect(page.locator("[data-needs]:visible")).to_have_count(0)
    page.evaluate(PUT, ['{"followup_interviews": 1, "cases": [], "unread": [5]}', "list"])
    page.reload()
    expect(page.locator("[data-told]")).to_have_text(re.compile("^1 part of your list can’t be read. Nothing was"))


def test_the_list_goes_to_another_device_as_a_file_and_twice_changes_nothing(
    visitor: Visitor, other: Visitor, tmp_path: Path
) -> None:
    keep(visitor.checks(SAID, "2026-11-24"))
    mine = visitor.opens(f"{visitor.site}my-interviews/", "2026-11-24").page
    lines(mine)
    with mine.expect_download() as download:
        mine.locator("[data-act='save_file']").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert json.loads(file.read_text("utf-8"))["followup_interviews"] == 1
    theirs = other.opens(f"{other.site}my-interviews/", "2026-11-24").page
    expect(theirs.locator("p[data-none]")).to_be_visible(timeout=60_000)
    for told in ("1 interview is new.", "Everything in this file is here already."):
        theirs.locator("[data-bring-in]").set_input_files(file)
        expect(theirs.locator("[data-told]")).to_contain_text(told)
        assert len(lines(theirs)) == 1
    file.write_text("no list")
    theirs.locator("[data-bring-in]").set_input_files(file)
    expect(theirs.locator("[data-told]")).to_contain_text("This isn’t a list of interviews")
    with theirs.expect_download(timeout=60_000) as download:
        theirs.locator("[data-act='calendar']").click()
    assert len(by_icalendar(download.value.path().read_text("utf-8"))) == 1


def test_where_the_browser_wiped_its_store_the_calendar_brings_the_case_back(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-11-24")
    keep(checker)
    link = copied_link(checker)
    assert "&id=" in link
    checker.page.evaluate("indexedDB.deleteDatabase('followup-interviews')")
    checker.page.close()
    opened = visitor.opens(link, "2026-12-07")
    verdict(opened, "send_email")
    expect(opened.page.locator("[data-note='kept_elsewhere']")).to_be_visible()
    keep(opened)
    expect(opened.page.locator("[data-note='kept_elsewhere']")).to_be_hidden()


PUT = """([value, key]) => new Promise((done, failed) => {
  const opening = indexedDB.open('followup-interviews');
  opening.onupgradeneeded = () => opening.result.createObjectStore('lists');
  opening.onerror = failed;
  opening.onsuccess = () => {
    const writing = opening.result.transaction('lists', 'readwrite');
    writing.objectStore('lists').put(value, key);
    writing.oncomplete = () => { opening.result.close(); done(); };
  };
})"""
BROKEN = {
    "forbidden": "indexedDB.open = () => { throw new DOMException('no', 'SecurityError'); }",
    "not_kept": "IDBObjectStore.prototype.put = () => {}",
    "full": ("IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }"),
}


@pytest.mark.parametrize("trouble", BROKEN)
def test_storage_that_is_full_forbidden_or_keeps_nothing_is_said_and_the_case_stays(
    visitor: Visitor, trouble: str
) -> None:
    visitor.context.add_init_script(BROKEN[trouble])
    checker = visitor.checks(SAID, "2026-11-24")
    act(checker, "keep")
    act(checker, "keep_now")
    expect(checker.page.locator(f"[data-note='{trouble}']")).to_be_visible()
    verdict(checker, "wait")


def test_a_list_that_can_be_read_is_shown_where_nothing_can_be_written(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-11-24")
    keep(checker)
    untold = {"do": "keep", "id": "other", "new": True, "situation": SAID, "today": "2026-11-24"}
    checker.page.evaluate(NOTE, [[untold], "other-1"])
    visitor.context.add_init_script(BROKEN["full"])
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    assert lines(listed) == ["Today: write to Acme"]


def test_a_store_that_holds_garbage_is_left_as_it_is_until_the_visitor_says_so(visitor: Visitor) -> None:
    page = visitor.opens(f"{visitor.site}my-interviews/", "2026-11-24").page
    page.evaluate(PUT, ["garbage", "list"])
    page.reload()
    expect(page.locator("[data-note='garbage']")).to_be_visible(timeout=60_000)
    assert page.locator("[data-needs]:visible").evaluate_all("all => all.map((each) => each.dataset.act)") == [
        "save_garbage",
        "ask_delete_all",
    ]
    with page.expect_download() as download:
        page.locator("[data-act='save_garbage']").click()
    assert download.value.path().read_text("utf-8") == "garbage"
    checker = visitor.checks(SAID, "2026-11-24")
    act(checker, "keep")
    act(checker, "keep_now")
    expect(checker.page.locator("[data-note='garbage']")).to_be_visible()
    delete_all(page)
    expect(page.locator("[data-note='gone_all']")).to_contain_text("Reminders in your calendar are still there")
    act(checker, "keep_now")
    expect(checker.page.locator("[data-keep-done]")).to_be_visible()


def test_a_note_that_cannot_be_read_holds_up_no_other_and_all_go_with_the_list(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-11-24")
    keep(checker)
    situation = {"interview_day": "2026-11-10"}
    untold = {"do": "keep", "id": "other", "new": True, "situation": situation, "today": "2026-11-24"}
    checker.page.evaluate("() => (localStorage['followup-untold-a'] = '{bad')")
    checker.page.evaluate(NOTE, [[untold], "other-1"])
    page = visitor.opens(f"{visitor.site}my-interviews/", "2026-11-24").page
    assert len(lines(page)) == 2
    delete_all(page)
    expect(page.locator("[data-note='gone_all']")).to_be_visible()
    assert page.evaluate("Object.keys(localStorage).filter((name) => name.startsWith('followup-untold'))") == []


NO_CLEARING = "() => { IDBObjectStore.prototype.clear = () => { throw new DOMException('no', 'SecurityError'); }; }"


def delete_all(page: Page) -> None:
    page.locator("[data-act='ask_delete_all']").click()
    page.locator("[data-act='delete_all']").click()


def test_after_all_was_deleted_a_case_is_kept_anew_and_stays(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-11-24")
    keep(checker)
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-11-24").page
    assert len(lines(listed)) == 1
    listed.evaluate(NO_CLEARING)
    delete_all(listed)
    expect(listed.locator("[data-note='forbidden']")).to_be_visible()
    expect(listed.locator("[data-note='gone_all']")).to_be_hidden()
    listed.reload()
    assert len(lines(listed)) == 1
    delete_all(listed)
    expect(listed.locator("[data-note='gone_all']")).to_be_visible()
    expect(listed.locator("[data-lines] > li")).to_have_count(0)
    checker.page.reload()
    verdict(checker, "wait")
    keep(checker)
    listed.reload()
    assert len(lines(listed)) == 1


def test_a_deleted_case_can_be_brought_back_after_a_look_at_another_tab(visitor: Visitor) -> None:
    keep(visitor.checks(SAID, "2026-11-24"))
    page = visitor.opens(f"{visitor.site}my-interviews/", "2026-11-24").page
    assert len(lines(page)) == 1
    page.locator("[data-lines] .case summary").first.click()
    page.locator("[data-act='delete']").locator("visible=true").first.click()
    expect(page.locator("[data-note='deleted']")).to_be_visible()
    keep(visitor.checks({"interview_day": "2026-11-19"}, "2026-11-24"), "Bolt")
    expect(page.locator("[data-lines] > li")).to_have_count(1)
    expect(page.locator("[data-note='deleted']")).to_be_visible()
    page.locator("[data-act='undo']").click()
    expect(page.locator("[data-lines] > li")).to_have_count(2)


def test_two_pages_of_one_tab_with_two_cases_keep_both(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-12-07")
    keep(checker)
    act(checker, "done")
    verdict(checker, "give_time")
    page = checker.page
    page.locator("header a[href]").first.click()
    page.wait_for_url(visitor.site)
    verdict(checker, "give_time")
    page.locator("[data-start-over]").locator("visible=true").first.click()
    expect(page.locator("[data-started-over]")).to_be_visible()
    checker.fill({"interview_day": "2026-11-02", "timeline": {"words": "within a week"}})
    verdict(checker, "send_email")
    page.go_back()
    verdict(checker, "send_email")
    expect(page.locator("[data-noted]")).to_be_hidden()
    keep(checker, "Bolt")
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    assert len(lines(listed)) == 2


def test_undo_takes_back_the_press_and_nothing_that_was_told_after_it(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-12-07")
    act(checker, "done")
    verdict(checker, "give_time")
    expect(checker.page.locator("[data-noted]")).to_be_visible()
    checker.fill({"contact": "recruiter"})
    expect(checker.page.locator("[data-noted]")).to_be_hidden()
    has_facts(checker, "2026-12-07", "recruiter")


def test_what_was_made_of_the_words_for_one_case_is_not_in_those_of_another(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-12-07")
    checker.page.evaluate("sessionStorage['followup-message'] = JSON.stringify(['We are sorry.', ''])")
    checker.page.locator("[data-act-of='edit']").locator("visible=true").first.click()
    checker.page.locator("textarea[data-edit='body']").fill("Dear Acme, is there any news?")
    checker.page.evaluate("location.hash = '#case=1&interview_day=2026-11-20&made=2026-11-24&policy=2026-12'")
    verdict(checker, "send_email")
    expect(checker.page.locator("[data-letter]").first).not_to_contain_text("Dear Acme")
    assert not checker.page.evaluate("JSON.parse(sessionStorage['followup-message'] ?? 'null')")


def test_answers_that_another_case_takes_the_place_of_can_be_brought_back(visitor: Visitor) -> None:
    keep(visitor.checks({"interview_day": "2026-12-02"}, "2026-12-07"), "Bolt")
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page.locator("[data-lines] [data-open-case]")
    checker = visitor.checks(SAID, "2026-12-07")
    act(checker, "remind")
    checker.page.locator("[data-panel='remind'] [data-name='company']").fill("Acme")
    act(checker, "remind")
    displaced = checker.page.locator("[data-displaced]")
    for address in ("#case=1&interview_day=2026-12-01", str(listed.get_attribute("href"))):
        checker.page.evaluate("(address) => (location.hash = new URL(address, location.href).hash)", address)
        verdict(checker, "wait")
        expect(displaced).to_contain_text("replaced the answers you gave here")
        act(checker, "take_back")
        verdict(checker, "send_email")
        expect(checker.answer.locator(".says")).to_be_focused()
        expect(displaced).to_be_hidden()
        has_facts(checker, "within two weeks")
        assert checker.page.locator("[data-panel='keep'] [data-name='company']").input_value() == "Acme"
    for day in ("2026-12-01", "2026-12-02"):
        checker.page.evaluate("(day) => { location.hash = `#case=1&interview_day=${day}`; }", day)
        has_facts(checker, day)
        expect(displaced).to_be_visible()
    act(checker, "take_back")
    verdict(checker, "send_email")  # what was typed, not the first of the two that were opened
    checker.page.evaluate("location.hash = '#case=1&interview_day=2026-12-01'")
    verdict(checker, "wait")
    checker.fill({"channel": "phone"})
    expect(displaced).to_be_hidden()  # the case that came is the visitor's own by now
    assert checker.complaints == []


def test_a_link_opened_beside_an_example_is_no_example(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-12-07")
    checker.page.evaluate("location.hash = '#example&interview_day=-3'")
    verdict(checker, "wait")
    checker.page.evaluate("location.hash = '#case=1&interview_day=2026-12-01&channel=phone'")
    has_facts(checker, "2026-12-01")
    expect(checker.page.locator("[data-example-note]")).to_be_hidden()
    expect(checker.page.locator("[data-displaced]")).to_be_visible()


def test_an_example_hides_the_way_back_to_what_a_link_replaced_only_while_it_is_looked_at(visitor: Visitor) -> None:
    checker = visitor.checks(SAID, "2026-12-07")
    page, displaced = checker.page, checker.page.locator("[data-displaced]")
    page.evaluate("location.hash = '#case=1&interview_day=2026-12-01'")
    expect(displaced).to_be_visible()
    page.evaluate("location.hash = '#example&interview_day=-16'")
    verdict(checker, "send_email")
    expect(displaced).to_be_hidden()
    page.locator("[data-close-example]").click()
    verdict(checker, "wait")
    expect(displaced).to_be_visible()
    act(checker, "take_back")
    verdict(checker, "send_email")
    has_facts(checker, "within two weeks")
    page.evaluate("location.hash = '#example&interview_day=-3'")
    verdict(checker, "wait")
    page.locator("[data-close-example]").click()
    verdict(checker, "send_email")
    expect(displaced).to_be_hidden()  # they are back already


def test_a_name_that_a_kept_case_was_given_just_before_another_came_back_is_kept(visitor: Visitor) -> None:
    keep(visitor.checks({"interview_day": "2026-12-02"}, "2026-12-07"), "Bolt")
    listed = visitor.opens(f"{visitor.site}my-interviews/", "2026-12-07").page
    link = str(listed.locator("[data-lines] [data-open-case]").get_attribute("href"))
    checker = visitor.checks(SAID, "2026-12-07")
    checker.page.evaluate("(link) => (location.hash = new URL(link, location.href).hash)", link)
    verdict(checker, "wait")
    act(checker, "remind")
    name = checker.page.locator("[data-panel='remind'] [data-name='company']")
    expect(name).to_have_value("Bolt")
    name.fill("Bolt & Sons")
    act(checker, "take_back")
    verdict(checker, "send_email")
    expect(name).to_have_value("")
    expect(listed.locator("[data-lines] .due")).to_contain_text("Bolt & Sons")
