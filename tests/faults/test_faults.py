"""Each fault of the table ends as the table says, and nothing that was given is lost."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from followup_core.limits import LONGEST_MESSAGE, LONGEST_WORDS
from followup_core.texts import render, say
from tests.browser.pages import Checker, sent
from tests.faults.faults import ANSWER, APP, CANNOT, FAILED, FROM_A_FILE, LACKS, NOT_THAT, UNLOADED, Row, often
from tests.faults.next_build import NEXT, write_next_build
from tests.faults.visit import FORM, SAID, TODAY, seconds_until_seen
from tests.seldom import SELDOM
from tools.host import Fault, Host, serve

HURRIED = {"transfer.js": {b"(1e4,": b"(1e3,"}, "boot.js": {b"lean:15e3": b"lean:2e3"}}
"""Patience that is shorter than a visitor's: what happens is tested here, `measure.py` says after how many seconds."""

HURRY = """{
  const [wait, now] = [setTimeout, performance.now.bind(performance)];
  const hurried = (time) => ([500, 1000, 12000].includes(time) ? time / 6 : time);
  globalThis.setTimeout = (work, time, ...rest) => wait(work, hurried(time), ...rest);
  performance.now = () => 5 * now();
}"""
"""The same for the scripts of the page, one of which stands in it, where its policy lets nobody change it."""

LIMIT = 30.0
"""Seconds after which a test gives up; a busy machine starts Python slowly."""


@pytest.mark.parametrize("row", often(), ids=str)
def test_a_fault_ends_as_the_table_says(page: Page, built_site: Path, row: Row) -> None:
    page.add_init_script(HURRY)
    host = Host(folder=built_site, faults=row.faults, changes=HURRIED)
    with serve(host) as address:
        seconds_until_seen(page, row, address, LIMIT)
        if row.sees == UNLOADED:
            assert page.evaluate("sessionStorage.loads") == "2"  # it was loaded anew once
            expect(page.locator(FORM)).to_be_hidden()
            expect(page.locator("[data-without] table")).to_be_visible()
            if page.evaluate("sessionStorage.given"):
                assert ["timeline.words", "within two weeks"] in [each[:2] for each in kept(page)]


def kept(page: Page) -> list[list[str]]:
    """What is kept of the facts in this tab."""
    facts: list[list[str]] = json.loads(page.evaluate("sessionStorage['followup-facts']"))
    return facts


@pytest.mark.parametrize(
    ("files", "again"),
    [("form.js", "Load this page again"), ("/worker.js", "Try again"), (r"(lean|asm)\.wasm", "Try again")],
)
def test_once_it_is_mended_one_press_answers_what_was_given(
    page: Page, built_site: Path, files: str, again: str
) -> None:
    host = Host(folder=built_site, faults={files: Fault.MISSING})
    with serve(host) as address:
        sees = UNLOADED if files == "form.js" else FAILED
        seconds_until_seen(page, Row(files, Fault.MISSING, sees, LIMIT), address, LIMIT)
        host.faults.clear()
        page.get_by_role("button", name=again).locator("visible=true").click()
        assert Checker(page, address).shown()["verdict"] == "wait"
        expect(page.locator("[data-without]")).to_be_hidden()


def test_a_country_whose_holidays_cannot_be_had_is_counted_without_them_until_they_can(
    page: Page, built_site: Path
) -> None:
    host = Host(folder=built_site, faults={"packages-.*/holidays": Fault.MISSING})
    with serve(host) as address:
        checker = Checker(page, address).open()
        checker.fill(SAID, TODAY)
        before = checker.shown()
        checker.fill({"country": "GB"})
        expect(page.locator("[data-stale]")).to_contain_text(LACKS)
        assert checker.shown() == before
        checker.fill({"contact": "recruiter"})  # it goes on
        checker.wait_for_answer()
        expect(page.locator("[data-stale]")).to_contain_text(LACKS)
        host.faults.clear()
        page.locator("[data-stale]").get_by_role("button", name="Try again").click()
        expect(page.locator("[data-stale]")).to_be_hidden()
        expect(page.locator("[data-facts] [data-fact='country']")).to_be_visible()
        assert page.evaluate("performance.getEntriesByName('followup:boot').length") == 1


def test_an_answer_that_is_being_replaced_is_said_to_be_an_old_one(page: Page, built_site: Path) -> None:
    host = Host(folder=built_site)
    with serve(host) as address:
        checker = Checker(page, address).open()
        checker.fill(SAID, TODAY)
        checker.wait_for_answer()
        host.faults["packages-.*/holidays"] = Fault.STALLED
        checker.fill({"country": "GB"})
        expect(page.locator("[data-stale]")).to_contain_text(render(say("page.stale.working")))
        expect(checker.answer).to_have_class(re.compile("stale-answer"))


SPOILT = """
addEventListener("message", (event) => {
  const { id, call, text } = event.data;
  const isLean = (globalThis.runtime ??= JSON.parse(text).runtime) === "lean";
  if (!(%s)) return;
  event.stopImmediatePropagation();
  %s;
});
"""
"""Goes before the worker's own script: what it does with a request instead of answering it."""

FAILS = "setTimeout(() => { throw new Error('lost'); })"


def spoil(page: Page, when: str, what: str) -> None:
    """Let the worker do `what` with a request for which the expression `when` holds."""

    def spoilt(route: Route) -> None:
        script = sent(route)
        route.fulfill(body=SPOILT % (when, what) + script, content_type="text/javascript")

    page.context.route("**/worker.js", spoilt)


def test_a_request_that_fails_every_worker_is_told_and_the_next_is_answered(page: Page, served: str) -> None:
    spoil(page, "call !== 'boot' && text.includes('two weeks')", FAILS)
    checker = Checker(page, served).open()
    checker.fill(SAID, TODAY)
    expect(page.locator("[data-stale]")).to_contain_text(NOT_THAT, timeout=60_000)
    checker.fill({"timeline": {"words": "within three weeks"}})
    assert checker.shown()["verdict"] == "wait"
    expect(page.locator("[data-stale]")).to_be_hidden()


def test_where_stock_cannot_be_had_either_that_request_is_told_and_the_next_is_answered(
    page: Page, built_site: Path
) -> None:
    spoil(page, "isLean && call !== 'boot' && text.includes('two weeks')", FAILS)
    host = Host(folder=built_site, changes=HURRIED)
    with serve(host) as address:
        checker = Checker(page, address).open().wait_until_ready()
        host.faults["^runtime-"] = Fault.MISSING
        checker.fill(SAID, TODAY)
        expect(page.locator("[data-stale]")).to_contain_text(NOT_THAT, timeout=60_000)
        checker.fill({"timeline": {"words": "within three weeks"}})
        assert checker.shown()["verdict"] == "wait"
        expect(page.locator("[data-stale]")).to_be_hidden()


@pytest.mark.parametrize(
    "what",
    [
        "",
        pytest.param(FAILS, marks=SELDOM),
        pytest.param("postMessage({id, failed: 'call', runtime: 'lean', slow: false})", marks=SELDOM),
    ],
)
def test_a_call_that_fails_or_hangs_in_the_lean_runtime_is_answered_by_stock(
    page: Page, built_site: Path, what: str
) -> None:
    spoil(page, "isLean && call === 'check'", what)
    host = Host(folder=built_site, changes={"core.js": {b"2e4": b"2e3"}})
    with serve(host) as address:
        checker = Checker(page, address).open().wait_until_ready()
        page.context.unroute("**/worker.js")
        checker.fill(SAID, TODAY)
        assert checker.shown()["verdict"] == "wait"
        assert any(request.path.endswith("pyodide.asm.wasm") for request in host.requests)


@pytest.mark.parametrize(
    ("refusal", "sees"),
    [("delete globalThis.Worker", CANNOT), ("URL.createObjectURL = () => { throw new Error('refused'); }", CANNOT)],
)
def test_where_workers_are_refused_the_guidance_takes_the_place_of_the_form(
    page: Page, served: str, refusal: str, sees: str
) -> None:
    page.add_init_script(refusal)
    Checker(page, served).open()
    expect(page.get_by_text(sees)).to_be_visible()
    expect(page.locator(FORM)).to_be_hidden()


def test_where_a_policy_refuses_the_address_of_the_worker_it_is_told(page: Page, built_site: Path) -> None:
    policy = (built_site / "checker" / "index.html").read_bytes()
    worker = b"worker-src &#x27;self&#x27;" if b"&#x27;" in policy else b"worker-src 'self'"
    changes = {"index.html": {worker + b" blob:": worker}}
    with serve(Host(folder=built_site, changes=changes)) as address:
        Checker(page, address).open()
        expect(page.locator("[data-line]")).to_have_text(FAILED)
        expect(page.locator("[data-without]")).to_be_visible()


def test_from_a_file_the_visitor_is_told_and_reads_the_guidance(page: Page, built_site: Path) -> None:
    page.goto((built_site / "checker" / "index.html").as_uri())
    expect(page.get_by_text(FROM_A_FILE)).to_be_visible()
    expect(page.locator(FORM)).to_be_hidden()


def test_a_script_that_an_extension_blocks_is_told(page: Page, served: str) -> None:
    page.context.route("**/checker.js", lambda route: route.abort("blockedbyclient"))
    assert seconds_until_seen(page, Row("checker.js", Fault.MISSING, UNLOADED, 10), served, LIMIT)


def test_a_start_that_takes_long_says_so_before_it_ends(page: Page, built_site: Path) -> None:
    page.clock.install()
    with serve(Host(folder=built_site, faults={r"(lean|asm)\.wasm": Fault.STALLED})) as address:
        Checker(page, address).open()
        expect(page.locator("[data-line]")).to_contain_text("step")
        page.clock.fast_forward(8_500)
        expect(page.locator("[data-line]")).to_have_text(render(say("page.loading.slow")))


@pytest.fixture
def two_builds(built_site: Path, tmp_path: Path) -> Path:
    """A folder `now` that is the built site, and beside it `next`, another build."""
    write_next_build(built_site, tmp_path / "next")
    (tmp_path / "now").symlink_to(built_site)
    return tmp_path


@pytest.mark.parametrize("needs", ["holidays", "script"])
def test_a_new_build_under_an_open_page_is_met_by_loading_it_anew_with_the_facts_kept(
    page: Page, two_builds: Path, needs: str
) -> None:
    with serve(Host(folder=two_builds / "now")) as address:
        checker = Checker(page, address).open()
        checker.fill(SAID, TODAY)
        checker.wait_for_answer()
        (two_builds / "now").unlink()
        (two_builds / "now").symlink_to(two_builds / "next")
        if needs == "script":
            page.locator("[data-answer] [data-act='remind']").click()
        else:
            checker.fill({"country": "GB"})
            expect(page.locator("[data-facts] [data-fact='country']")).to_be_visible(timeout=30_000)
        expect(page.locator(f"html[data-build='{NEXT}']")).to_have_count(1, timeout=30_000)
        assert checker.shown()["verdict"] == "wait"
        expect(page.locator("[data-stale]")).to_be_hidden()


@pytest.mark.parametrize("clipboard", ["undefined", "{writeText: () => Promise.reject(new Error('refused'))}"])
def test_without_a_clipboard_the_words_are_marked_and_it_is_said(
    context: BrowserContext, served: str, clipboard: str
) -> None:
    context.add_init_script(f"Object.defineProperty(navigator, 'clipboard', {{value: {clipboard}}})")
    page = context.new_page()
    checker = Checker(page, served).open()
    checker.fill({"interview_day": "2026-11-20"}, TODAY)
    checker.wait_for_answer()
    block = page.locator("[data-block='draft']")
    block.locator("[data-copy]").click()
    expect(block.get_by_text(render(say("page.letter.uncopied")))).to_be_visible()
    marked = page.evaluate("getSelection().toString()")
    assert "Thank you" in marked
    page.goto(f"{served}words-to-send/")
    button = page.locator("[data-copy-text]").first
    button.click()
    expect(button).to_contain_text(render(say("guide.copy_text_failed")))
    assert page.evaluate("getSelection().toString().length") > len("Thank you")


@pytest.mark.parametrize(
    "fault", [Fault.PAGE, pytest.param(Fault.MISSING, marks=SELDOM), pytest.param(Fault.CORRUPTED, marks=SELDOM)]
)
def test_without_the_reader_of_messages_it_is_told_and_trying_again_reads_what_was_pasted(
    page: Page, built_site: Path, fault: Fault
) -> None:
    host = Host(folder=built_site, faults={f"{APP}message.js": fault})
    with serve(host) as address:
        checker = Checker(page, address).open().wait_until_ready()
        checker.choose("Something else happened")
        checker.choose("They wrote: paste their message")
        page.locator("[data-message]").fill("We are sorry to say that we chose another candidate.")
        expect(page.locator("[data-line]")).to_have_text(render(say("page.failed.call")))
        host.faults.clear()
        page.get_by_role("button", name="Try again").locator("visible=true").click()
        expect(page.locator("[data-proposals] mark").first).to_be_visible(timeout=30_000)


@pytest.mark.parametrize("day", ["0002-01-01", "1970-01-01"])
def test_a_message_of_an_odd_day_is_answered_in_words(page: Page, served: str, day: str) -> None:
    checker = Checker(page, served).open()
    checker.choose("Something else happened")
    checker.choose("They wrote: paste their message")
    page.locator("[data-received]").fill(day)
    page.locator("[data-message]").fill("We are sorry to say that we chose another candidate.")
    expect(page.locator("[data-proposals] *").first).to_be_visible()
    assert checker.complaints == []


def test_answers_stand_where_nothing_is_broken(page: Page, served: str) -> None:
    row = Row("", Fault.MISSING, ANSWER, 10)
    seconds_until_seen(page, row, served, LIMIT)
    assert page.evaluate("sessionStorage.loads") == "1"


def test_a_field_says_when_it_takes_no_more(page: Page, served: str) -> None:
    checker = Checker(page, served).open()
    checker.choose("Yes: “within two weeks”")
    field = page.locator("[name='timeline.words']")
    field.fill("a" * 1_999)
    word = page.locator("[data-full]:near([name='timeline.words'])").first
    expect(word).to_be_hidden()
    field.press_sequentially("bc")
    expect(word).to_contain_text(re.compile("2,?000 characters"))
    assert len(field.input_value()) == LONGEST_WORDS
    assert page.locator("[data-message]").get_attribute("maxlength") == str(LONGEST_MESSAGE)
