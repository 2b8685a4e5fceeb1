"""The words to send: blanks that can be filled in, two tones, an editor that reads along, and ways to send."""

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import engines
from tests.browser.pages import SAID, Checker
from tests.browser.test_reach import SMALL, complaints_of_axe

TODAY = "2026-12-07"
NAMES = {
    "name": "Ms Zuidema",
    "position": "Night Porter",
    "company": "Hotel Quixby",
    "your name": "Idris Vela",
    "one thing you talked about": "the night audit",
}


class Letter:
    """The text of the verdict, once it is there."""

    def __init__(self, checker: Checker, block: str = "draft") -> None:
        self.checker = checker
        self.page = checker.page
        self.box = self.page.locator(f"[data-block='{block}'] .letter-box")
        self.mail = self.box.locator("[data-mail]")
        self.text = self.box.locator("textarea[data-edit='body']")
        self.says = self.box.locator("[data-says]")
        self.box.wait_for()

    def field(self, blank: str) -> Locator:
        return self.box.locator(f"[data-blank='{blank}']")

    def fill(self, names: dict[str, str]) -> None:
        self.open_blanks()
        for blank, value in names.items():
            self.field(blank).fill(value)

    def open_blanks(self) -> None:
        """The fields are hidden behind one line until they are wanted."""
        if not self.box.locator("[data-blanks][open]").count():
            self.box.get_by_text("Fill in the blanks").click()

    def press(self, name: str) -> None:
        self.box.get_by_role("button", name=name, exact=True).click()

    def sent(self) -> dict[str, str]:
        """What the link to the mail program holds; each key once."""
        found = parse_qsl(urlsplit(self.mail.get_attribute("href") or "").query, strict_parsing=True)
        assert [key for key, _ in found] == ["subject", "body"]
        return dict(found)


@pytest.fixture
def letter(warm: Checker) -> Letter:
    """The follow-up of a case whose day to write has come."""
    warm.start_over()
    warm.fill(SAID, TODAY)
    warm.wait_for_answer()
    return Letter(warm)


@pytest.fixture
def listening(warm: Checker) -> Iterator[list[str]]:
    """Every address that is requested."""
    before = len(warm.requests)
    seen: list[str] = []
    yield seen
    seen.extend(warm.requests[before:])


def test_what_is_filled_in_stands_in_the_text_the_subject_the_mail_and_the_reminder(letter: Letter) -> None:
    letter.fill(NAMES)
    sent = letter.sent()
    assert sent["subject"] == "Night Porter interview on 20 November: Idris Vela"
    assert sent["body"].startswith("Dear Ms Zuidema,\r\n\r\nThank you again for meeting me on 20 November about the")
    assert "[" not in sent["body"]
    expect(letter.box.locator("[data-shown] .blank")).to_have_count(0)
    page = letter.page
    page.locator("[data-act='remind']").locator("visible=true").click()
    expect(page.locator("[data-reminder='title']")).to_contain_text("Hotel Quixby")
    with page.expect_download() as download:
        page.locator("[data-act='file']").click()
    assert download.value.suggested_filename == "reminder-2026-12-07-hotel-quixby.ics"


def test_a_name_given_for_the_reminder_stands_in_the_text(letter: Letter) -> None:
    letter.page.locator("[data-act='remind']").locator("visible=true").click()
    letter.page.locator("[data-panel='remind'] [data-name='role']").fill("Lift Engineer")
    expect(letter.field("position")).to_have_value("Lift Engineer")
    assert letter.sent()["subject"].startswith("Lift Engineer interview")


def test_names_stay_in_the_tab_stand_in_no_link_and_go_with_start_again(letter: Letter, listening: list[str]) -> None:
    page = letter.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    letter.fill(NAMES)
    page.locator("[data-act='keep']").locator("visible=true").click()
    page.locator("[data-act='copy_link']").locator("visible=true").click()
    expect(page.locator("[data-act='copy_link'] [data-after]")).to_be_visible()
    link = page.evaluate("navigator.clipboard.readText()")
    page.reload()
    letter.checker.wait_for_answer()
    expect(letter.field("company")).to_have_value("Hotel Quixby")
    page.locator("[data-start-over]").click()
    assert "Quixby" not in page.evaluate("JSON.stringify({...sessionStorage})")
    letter.checker.fill(SAID, TODAY)
    letter.checker.wait_for_answer()
    expect(letter.field("company")).to_have_value("")
    for address in (link, page.url, *listening):
        assert not any(word in address for word in ("Quixby", "Zuidema", "Vela", "Porter"))


def test_start_again_can_be_taken_back_with_the_names_and_the_edit(letter: Letter) -> None:
    take_back = letter.page.locator("[data-take-back]")
    letter.fill({"company": "Hotel Quixby"})
    letter.page.locator("[data-start-over]").click()
    take_back.click()
    letter.checker.wait_for_answer()
    expect(letter.field("company")).to_have_value("Hotel Quixby")


def test_opening_the_mail_with_a_blank_left_says_so_and_goes_there(letter: Letter) -> None:
    letter.fill({name: value for name, value in NAMES.items() if name != "company"})
    letter.box.get_by_text("Fill in the blanks").click()
    expect(letter.field("company")).to_be_hidden()
    letter.page.evaluate(
        "window.went = 0; addEventListener('click', (e) => e.defaultPrevented || went++ || e.preventDefault())"
    )
    letter.mail.click()
    expect(letter.field("company")).to_be_focused()
    expect(letter.says).to_have_text("Still to fill in: The company. To go on without, press again.")
    assert letter.page.evaluate("went") == 0
    letter.mail.click()
    assert letter.page.evaluate("went") == 1
    letter.fill({"company": "Hotel Quixby"})
    letter.mail.click()
    assert letter.page.evaluate("went") == 2
    expect(letter.says).to_have_text("")


def test_a_new_answer_keeps_the_focus_the_cursor_and_what_was_typed(letter: Letter) -> None:
    letter.press("Edit the text")
    letter.text.evaluate("(it) => it.setSelectionRange(5, 5)")
    letter.page.keyboard.type("est")
    letter.checker.fill({"contact": "recruiter"})
    letter.checker.wait_for_answer()
    expect(letter.page.locator("[data-answer][data-verdict='ask_recruiter']")).to_have_count(1)
    expect(letter.text).to_be_focused()
    letter.page.keyboard.type("!")
    assert letter.text.input_value().startswith("Dear est![name],")
    expect(letter.box.locator("[data-stale-edit]")).to_be_visible()
    letter.open_blanks()
    field = letter.field("company")
    field.press_sequentially("Hot")
    letter.checker.fill({"contact": "company"})
    letter.checker.wait_for_answer()
    expect(field).to_be_focused()
    field.press_sequentially("el")
    expect(field).to_have_value("Hotel")


def test_an_edited_text_takes_a_name_that_comes_later(letter: Letter) -> None:
    letter.fill({"company": "Hotel Q"})
    letter.press("Edit the text")
    letter.text.press("ControlOrMeta+End")
    letter.page.keyboard.type("\nPS: see you in town.")
    letter.press("Done")
    letter.fill({"company": "Motel B", "position": "Cook"})
    assert "the Cook role at Motel B." in letter.sent()["body"]
    assert letter.sent()["body"].endswith("\r\nPS: see you in town.")
    letter.page.reload()
    letter.checker.wait_for_answer()
    assert letter.sent()["body"].endswith("\r\nPS: see you in town.")


def test_the_core_reads_along_and_milder_words_are_one_tap_away(letter: Letter) -> None:
    letter.press("Edit the text")
    expect(letter.box.locator("[data-checks]")).to_contain_text("One question")
    expect(letter.box.locator("[data-checks]")).to_contain_text("Names the role")
    expect(letter.box.locator("[data-sum]")).to_have_text("Nothing in it sounds pushy.")
    before = letter.text.input_value()
    letter.text.press("ControlOrMeta+End")
    letter.page.keyboard.type("\n\nI am just checking in on it. Any idea?")
    expect(letter.box.locator("[data-mirror] .press")).to_have_text("just checking in")
    expect(letter.box.locator("[data-pressing]")).to_contain_text("you’re tired of waiting")
    expect(letter.box.locator("[data-notes]")).to_contain_text("2 questions. One is easier to answer.")
    expect(letter.box.locator("[data-sum]")).to_have_text("One phrase may sound pushy. You decide.")
    letter.box.get_by_role("button", name="Use these words: Is there any update?").click()
    expect(letter.text).to_have_value(f"{before}\n\nIs there any update? Any idea?")
    expect(letter.text).to_be_focused()
    expect(letter.box.locator("[data-pressing]")).to_be_hidden()
    letter.text.press("ControlOrMeta+z")
    expect(letter.text).to_have_value(f"{before}\n\nI am just checking in on it. Any idea?")


def test_our_words_come_back_and_so_does_the_edit(letter: Letter) -> None:
    ours = letter.sent()["body"]
    letter.press("Edit the text")
    letter.text.fill("Hello.")
    letter.press("Done")
    assert letter.sent()["body"] == "Hello."
    letter.press("Back to our words")
    assert letter.sent()["body"] == ours
    letter.press("Undo")
    assert letter.sent()["body"] == "Hello."


def test_the_tone_is_chosen_for_every_text_and_kept(letter: Letter) -> None:
    letter.press("Plain")
    assert "I’m writing about the [position] role" in letter.sent()["body"]
    expect(letter.field("one thing you talked about")).to_have_count(0)
    letter.page.reload()
    letter.checker.wait_for_answer()
    assert "I’m writing about the [position] role" in letter.sent()["body"]


@pytest.mark.parametrize(
    "value",
    [
        "Chef\r\nBcc: a@b.example",
        "Chef&cc=a@b.example&body=x",
        "Chef\u202egnp.exe",
        "Chef\u2028\u0000\u2066",
        "Chef\ud800",
    ],
)
def test_nothing_pasted_into_a_blank_becomes_another_header(letter: Letter, value: str) -> None:
    # A field of one line drops the ends of lines by itself; what is kept in the tab need not have come through one.
    letter.page.evaluate(
        """(text) => {
          const field = document.querySelector("[data-blank='position']");
          field.value = JSON.parse(text);
          field.dispatchEvent(new Event('input', {bubbles: true}));
        }""",
        json.dumps(value),
    )
    href = letter.mail.get_attribute("href") or ""
    assert href.startswith("mailto:?subject=Chef")
    assert letter.sent()["subject"].isprintable()
    assert "\u202e" not in letter.sent()["body"]
    assert href.count("?") == href.count("&") == 1


def test_pieces_of_a_text_are_cleaned_and_an_edit_loses_none(letter: Letter) -> None:
    found = letter.page.evaluate(
        r"""async () => {
          const of = document.querySelector("script[src$='/guide.js']").src.replace("guide.js", "blanks.js");
          const { edited, fillIn, oneLine, severalLines, templateOf } = await import(of);
          const names = new Map([["name", "Bo"], ["position", "Dev [m/f]"], ["company", "A\r\nB\u202e"]]);
          const template = "Dear [name], the [position] role at [company] and [day].";
          let seed = 7;
          const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
          const lost = [];
          for (let round = 0; round < 3000; round += 1) {
            let filled = fillIn(template, names);
            for (let step = 0; step < 4; step += 1) {
              const [at, cut] = [random(filled.text.length + 1), random(6)];
              const text = filled.text.slice(0, at) + "xyz ".slice(0, random(5)) + filled.text.slice(at + cut);
              filled = edited(filled, text);
              const again = fillIn(templateOf(filled), names).text;
              if (again !== text) lost.push([text, again]);
              const whole = ["Bo", "Dev (m/f)", "A B", "[day]"];
              lost.push(...filled.places.filter(({ start, end }) => !whole.includes(text.slice(start, end))));
            }
          }
          return [lost.slice(0, 3), oneLine("a\r\nb[c]"), severalLines("a\r\nb\u0000c\u202e\u2028d")];
        }"""
    )
    assert found == [[], "a b(c)", "a\nbc\nd"]


def test_a_text_too_long_for_a_link_is_copied_instead(letter: Letter) -> None:
    letter.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    letter.fill(NAMES)
    letter.press("Edit the text")
    letter.text.fill("Thank you for the role. " * 100)
    letter.mail.click()
    expect(letter.says).to_have_text(re.compile("^It’s too long for a link to your mail, so we copied it"))
    assert letter.page.evaluate("navigator.clipboard.readText()").count("Thank you") == 100


def test_what_is_copied_is_said_with_what_is_left(letter: Letter) -> None:
    letter.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    letter.fill({name: value for name, value in NAMES.items() if name != "name"})
    letter.press("Copy")
    expect(letter.says).to_have_text("Copied. Still to fill in: Their name.")
    assert letter.page.evaluate("navigator.clipboard.readText()").startswith("Dear [name],\n\nThank you again")


def test_the_share_sheet_gets_subject_and_text_where_there_is_one(page: Page, served: str) -> None:
    page.add_init_script("navigator.share = async (it) => { window.shared = it; }")
    checker = Checker(page, served).open()
    checker.fill(SAID, TODAY)
    letter = Letter(checker.wait_for_answer())
    letter.press("Share")
    expect(letter.field("name")).to_be_focused()
    letter.fill(NAMES)
    letter.press("Share")
    shared = page.evaluate("window.shared")
    assert shared == {"title": "Night Porter interview on 20 November: Idris Vela", "text": shared["text"]}
    assert shared["text"].startswith("Dear Ms Zuidema,")
    assert checker.complaints == []


def test_no_share_button_where_there_is_no_share_sheet(letter: Letter) -> None:
    if not letter.page.evaluate("'share' in navigator"):
        expect(letter.box.locator("[data-act-of='share']")).to_be_hidden()


def test_what_is_awaited_turns_the_question(letter: Letter) -> None:
    letter.checker.fill({"awaiting": "checks"})
    letter.checker.wait_for_answer()
    expect(letter.box.locator("[data-body]")).to_contain_text("Is there any update on the references and checks")


def test_further_words_stand_closed_under_their_titles(letter: Letter) -> None:
    letter.checker.fill({"came_back": {"kind": "offer", "on": "2026-12-07"}})
    letter.checker.wait_for_answer()
    titles = letter.page.locator("[data-block='drafts_beside'] > details > summary")
    expect(titles).to_have_text(["Accepting an offer", "Declining an offer"])
    letter.fill({"company": "Hotel Quixby"})
    titles.first.click()
    expect(letter.page.locator("[data-block='accept'] [data-body]")).to_contain_text("role at Hotel Quixby")


def test_the_note_for_linkedin_is_counted_in_characters(letter: Letter) -> None:
    letter.checker.fill({"linkedin": "agreed"})
    letter.checker.wait_for_answer()
    note = Letter(letter.checker, "linkedin_note")
    expect(note.mail).to_be_hidden()
    note.press("Edit the text")
    expect(note.box.locator("[data-checks]")).to_contain_text("of 200 characters")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_while_a_text_is_edited(letter: Letter, scheme: str) -> None:
    letter.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    letter.press("Edit the text")
    letter.text.fill("I need to know. Just checking in!!")
    expect(letter.box.locator("[data-pressing] li")).to_have_count(3)
    assert complaints_of_axe(letter.page) == []
    assert letter.page.evaluate(SMALL) == []
    assert letter.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_keyboard_alone_fills_in_edits_and_mends(letter: Letter) -> None:
    page = letter.page
    letter.box.get_by_text("Fill in the blanks").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(letter.field("name")).to_be_focused()
    for value in ("Ms Z", "Porter", "Hotel", "Idris", "the bells"):
        page.keyboard.type(value)
        page.keyboard.press("Tab")
    assert letter.sent()["subject"] == "Porter interview on 20 November: Idris"
    for _ in range(12):
        if page.evaluate("document.activeElement.dataset.actOf") == "edit":
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(letter.text).to_be_focused()
    page.keyboard.press("ControlOrMeta+End")
    page.keyboard.type("\nI need to know what you think.")
    take = letter.box.get_by_role("button", name="Use these words")
    expect(take).to_have_count(1)
    page.keyboard.press("Tab")
    expect(take).to_be_focused()
    page.keyboard.press("Enter")
    expect(letter.text).to_have_value(letter.text.input_value())
    assert letter.text.input_value().endswith("\nI’d be glad to hear what you think.")


def test_the_page_of_all_texts_fills_them_in_and_shares_the_names_with_the_checker(page: Page, served: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{served}words-to-send/")
    page.get_by_role("textbox", name="The company").fill("Hotel Quixby")
    page.get_by_role("textbox", name="Their name").fill("Ms Zuidema")
    page.locator("[data-copy-text='words-follow-up']").click()
    expect(page.locator("[data-copy-text='words-follow-up'][data-done]")).to_have_count(1)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "Dear Ms Zuidema," in copied
    assert "role at Hotel Quixby" in copied
    assert complaints_of_axe(page) == []
    checker = Checker(page, served).open()
    checker.fill(SAID, TODAY)
    assert "Hotel%20Quixby" in (Letter(checker.wait_for_answer()).mail.get_attribute("href") or "")


def test_an_example_of_the_guide_is_copied_without_its_quotation_marks(page: Page, served: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{served}guide/when-it-has-passed/")
    card = page.locator(".letter.say", has_text="Thank you again for meeting me on 20 November")
    button = card.locator("[data-copy-text]")
    button.click()
    expect(button).to_have_attribute("data-done", "")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Dear Ms Okoro,")
    assert copied.endswith("Kind regards, Daniel Reyes")


FIREFOX = """
  const until = async (holds) => {
    for (let tries = 0; tries < 600; tries += 1) {
      const found = holds();
      if (found) return found;
      await new Promise((go) => setTimeout(go, 100));
    }
    throw new Error(`never: ${holds}`);
  };
  const type = (field, text) => {
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    document.execCommand('insertText', false, text);
  };
  const box = await until(() => document.querySelector("[data-block='draft'] .letter-box"));
  const find = (selector) => box.querySelector(selector);
  find('[data-blanks] summary').click();
  type(find("[data-blank='company']"), 'Hotel Quixby');
  find("[data-act-of='edit']").click();
  type(find('textarea'), ' I need to know what you think.');
  const take = await until(() => find('[data-pressing] button'));
  take.click();
  return {
    href: find('[data-mail]').href,
    text: find('textarea').value,
    focused: document.activeElement === find('textarea'),
    waved: find('[data-mirror]').textContent.length > 100,
  };
"""


def test_firefox_fills_in_edits_and_mends(served: str) -> None:
    if reason := engines.missing("firefox"):
        pytest.skip(reason)
    with engines.browser("firefox") as driver:
        interview = date.today() - timedelta(days=12)
        driver.get(f"{served}checker/#case=1&interview_day={interview}&policy=2026-12")
        found = engines.run(driver, FIREFOX)
    assert found["text"].endswith(" I’d be glad to hear what you think.")
    assert "Hotel%20Quixby" in found["href"]
    assert found["focused"]
    assert found["waved"]
