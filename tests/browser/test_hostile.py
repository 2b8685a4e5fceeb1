"""What is typed, pasted, opened or imported to do harm: nothing runs, nothing is injected, and the page goes on."""

import json
import re
from collections.abc import Callable
from typing import NamedTuple
from unicodedata import category
from urllib.parse import parse_qsl, quote, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from followup_core.calls import call
from tests.browser.pages import SAID, Checker

TODAY = "2026-12-07"

HOSTILE = {
    "elements": "<img src=x onerror=ran()><script>ran()</script><svg onload=ran()><iframe srcdoc='<script>ran()'>",
    "attributes": "\" autofocus onfocus=ran() ' onmouseover=ran() style='position:fixed;inset:0' x=",
    "ends of what it stands in": "</textarea></q></template></script><script>ran()</script><!-- ]]> */",
    "an address that runs": "javascript:ran()//",
    "a template": "{{ran()}} ${ran()} #{ran()} [ran()] {company}",
    "headers": "on Friday\r\nBcc: a@b.example\r\nContent-Type: text/html\r\n\r\n<b>ran()",
    "an address of mail": "mailto:a@b.example?bcc=c@d.example&subject=x&body=y%0d%0aBcc:a@b.example",
    "marks that turn lines round": "by \u202eyadirF\u202c \u2066next\u2069 \u200f \u202d",
    "characters of no width": "by\u200b Fri\u200dday\ufeff \u2060\u00ad",
    "controls": "by \x07\x1b[2J\x7f\u0085\u2028 Friday",
    "a megabyte": "We decide by Friday <b> \u202e. " * 36_000,
}

COUNT = """() => document.querySelectorAll("script, iframe, object, embed, base, meta, img, style, form form, " +
  "svg[onload], [onerror], [onfocus], [onmouseover], [srcdoc], [style*=fixed]").length"""

TURNED = r"""() => [...document.querySelectorAll("body *")].filter((each) => {
  const texts = [...each.childNodes].filter((node) => node.nodeType === 3);
  const own = texts.some((node) => /[\u202a-\u202e\u2066-\u2069]/.test(node.data));
  const { display, unicodeBidi } = getComputedStyle(each);
  return own && each.checkVisibility() && display === "inline" && unicodeBidi === "normal";
}).map((each) => each.outerHTML.slice(0, 200))"""
"""Elements in a line whose marks would turn the words beside them round."""

ADDRESSES = """() => [...document.querySelectorAll("[href], [src], [action]")].map(
  (each) => each.getAttribute("href") ?? each.getAttribute("src") ?? each.getAttribute("action"))"""


class Place(NamedTuple):
    """Where a visitor can put a text: how they get there, and how they put one after another."""

    open: Callable[[Checker], None]
    put: Callable[[Checker, str], None]


def open_words(checker: Checker) -> None:
    if not checker.page.locator("[name='timeline.words']").is_visible():
        checker.change("timeline")


def put_words(checker: Checker, text: str) -> None:
    field = checker.page.locator("[name='timeline.words']")
    field.fill(text)
    field.press("Tab")
    read = "[id='error-timeline.words'], [data-heard='timeline'] .heard-text"
    expect(checker.page.locator(read)).not_to_have_text(["", ""])


def open_message(checker: Checker) -> None:
    checker.choose("Something changed")
    checker.choose("They wrote: paste their message")


def put_message(checker: Checker, text: str) -> None:
    checker.page.locator("[data-message]").fill("")
    expect(checker.page.locator("[data-proposals] > *")).to_have_count(0)
    checker.page.locator("[data-message]").fill(text)
    expect(checker.page.locator("[data-proposals] > *").first).to_be_visible()


def letter_of(checker: Checker) -> Locator:
    return checker.page.locator("[data-block='draft'] .letter-box")


def open_blanks(checker: Checker) -> None:
    letter_of(checker).get_by_text("Fill in the blanks").click()


def put_blank(checker: Checker, text: str) -> None:
    letter_of(checker).locator("[data-blank='position']").fill(text)


def open_letter(checker: Checker) -> None:
    letter_of(checker).get_by_role("button", name="Edit the text", exact=True).click()


def put_letter(checker: Checker, text: str) -> None:
    box = letter_of(checker)
    box.locator("textarea[data-edit='body']").fill(text)
    box.get_by_role("button", name="Done", exact=True).click()
    open_letter(checker)


def put_link(checker: Checker, text: str) -> None:
    words = quote(text[:30_000])
    fragment = f"case=1&interview_day=2026-11-20&timeline.words={words}&channel={words}&{words}=1&policy=2026-12"
    checker.page.evaluate("(hash) => { location.hash = hash; }", fragment)
    checker.page.wait_for_url(re.compile("^[^#]*$"))
    expect(checker.page.locator("[data-case-notes] :is([data-said], [data-note]:not([hidden]))").first).to_be_visible()


def open_search(checker: Checker) -> None:
    checker.page.locator("button.find").click()
    checker.page.locator("#search-words").fill("portal")
    expect(checker.page.locator("#search ol a").first).to_be_visible()


def put_search(checker: Checker, text: str) -> None:
    checker.page.locator("#search-words").fill(text)


PLACES = {
    "words": Place(open_words, put_words),
    "a message": Place(open_message, put_message),
    "a blank": Place(open_blanks, put_blank),
    "the letter": Place(open_letter, put_letter),
    "a link": Place(lambda _: None, put_link),
    "the search": Place(open_search, put_search),
}


def watch(page: Page) -> None:
    """Let whatever runs leave a trace."""
    page.evaluate("void (window.ran = () => { window.hasRun = true; })")
    page.on("dialog", lambda dialog: pytest.fail(f"it asked: {dialog.message}"))


def unharmed(checker: Checker, elements: int) -> None:
    """Nothing ran, was made, leads elsewhere, writes a header of its own, or turns the words beside it round."""
    page = checker.page
    assert page.evaluate("window.hasRun") is None
    assert page.evaluate(COUNT) == elements
    assert page.evaluate(TURNED) == []
    for address in page.evaluate(ADDRESSES):
        assert not re.match(r"\s*(javascript|data:text)", address, re.IGNORECASE), address
        if address.startswith("mailto:"):
            fields = parse_qsl(urlsplit(address).query, keep_blank_values=True)
            assert [name for name, _ in fields] == ["subject", "body"]
            assert urlsplit(address).path == ""
            assert not {category(character) for character in fields[0][1]} & {"Cc", "Cs", "Zl", "Zp"}
            assert not re.search("[\u202a-\u202e\u2066-\u2069]", address)
    assert checker.complaints == []
    assert {urlsplit(request).netloc for request in checker.requests} <= {urlsplit(checker.site).netloc, ""}


@pytest.fixture(scope="module")
def watched(warm: Checker) -> Checker:
    watch(warm.page)
    return warm


@pytest.mark.parametrize("place", PLACES)
def test_nothing_that_is_put_into_it_does_harm(watched: Checker, place: str) -> None:
    watched.start_over()
    watched.fill(SAID, TODAY)
    watched.wait_for_answer()
    PLACES[place].open(watched)
    elements = watched.page.evaluate(COUNT)
    for kind, text in HOSTILE.items():
        PLACES[place].put(watched, text)
        try:
            unharmed(watched, elements)
        except AssertionError as error:
            raise AssertionError(f"{kind} in {place}: {error}") from error
    watched.page.keyboard.press("Escape")
    watched.start_over()
    watched.fill(SAID, TODAY)
    assert watched.shown()["verdict"] == "send_email"


def lists() -> dict[str, str]:
    """Files that could be imported: a list with each text in its names, and the text alone."""
    request = {"situation": SAID, "today": TODAY, "id": "a1b2", "new": True, "do": "keep"}
    made: dict[str, str] = {}
    for kind, text in HOSTILE.items():
        names = {"company": text[:80], "role": text[-80:]}
        found = json.loads(call("interviews", json.dumps({**request, **names})))
        made[kind] = found.get("list") or json.dumps(names)
        made[f"{kind} alone"] = text
    return made


def test_nothing_that_is_brought_in_does_harm(watched: Checker) -> None:
    checker = Checker(watched.page.context.new_page(), watched.site, "my-interviews/").open()
    page = checker.page
    expect(page.locator("p[data-none]")).to_be_visible(timeout=60_000)
    watch(page)
    elements = page.evaluate(COUNT)
    for kind, file in lists().items():
        page.evaluate("document.querySelector('[data-told]').textContent = ''")
        page.locator("[data-bring-in]").set_input_files(
            {"name": "interviews.json", "mimeType": "application/json", "buffer": file.encode("utf-8", "replace")}
        )
        expect(page.locator("[data-told]")).not_to_be_empty()
        try:
            unharmed(checker, elements)
        except AssertionError as error:
            raise AssertionError(f"{kind} in a file: {error}") from error
    page.close()


def test_what_would_do_harm_is_seen(page: Page, served: str) -> None:
    checker = Checker(page, "about:blank", "")
    page.goto("about:blank")
    watch(page)
    assert page.evaluate(COUNT) == 0
    page.set_content(f"<p>{HOSTILE['elements']}</p><i>\u202ea</i><a href='mailto:a@b.example?subject=x'>b</a>")
    assert page.evaluate(COUNT) > 0
    assert page.evaluate(TURNED) == ["<i>\u202ea</i>"]
    with pytest.raises(AssertionError):
        unharmed(checker, page.evaluate(COUNT))
