"""A text to send, drawn in the card and in the template of what fills it in, changes it and sends it.

The card has the bare text; docs/javascripts/letter.js puts a copy of the template in its place.
"""

from followup_core import limits
from followup_core.texts import render, say
from site_hooks.html import Html, element, joined
from site_hooks.shapes import icon

TONES = ("warm", "plain")


def words() -> Html:
    """The draft: it stands open where today is the day to send it, and otherwise closed, further down."""
    return element(
        "div",
        element("h3", _text("card.words"), data_for="email"),
        element("h3", _text("card.words_to_say"), data_for="call"),
        _bare(),
        class_="block",
        data_block="draft",
    )


def note() -> Html:
    """The note that goes with a LinkedIn invitation."""
    return element("div", element("h3", _text("card.note")), _bare(), class_="block", data_block="linkedin_note")


def beside() -> Html:
    """Further words that fit, closed, each under its title."""
    closed = element("details", element("summary"), _bare(), class_="more")
    return element("div", closed, class_="beside", data_block="drafts_beside")


def _bare() -> Html:
    return element("div", _letter(), data_letter=True)


def _letter(**attributes: str | bool) -> Html:
    subject = element("p", element("b", _text("card.subject")), element("span", data_subject=True), class_="subj")
    return element("div", subject, element("div", data_body=True), class_="letter", **attributes)


def letter_template() -> Html:
    """What a bare text becomes once its script has loaded."""
    box = element(
        "div",
        _tones(),
        element("div", _blanks(), _act("edit", "pen", class_="link"), class_="tools"),
        element("p", _text("card.letter.stale"), class_="help", data_stale_edit=True, hidden=True),
        _letter(data_shown=True),
        _writing(),
        element(
            "p",
            element("span", data_says=True, role="status"),
            " ",
            _act("undo", class_="link", hidden=True),
            class_="tells",
        ),
        element("div", _mail(), _copy(), _act("share", "share"), _changing(), class_="acts"),
        class_="letter-box",
    )
    return element("template", box, data_letter_template=True)


def _blanks() -> Html:
    """What fills the blanks in: one line, opened by it, by a tap on a blank, and by sending with a blank left."""
    return element(
        "details",
        element("summary", _text("card.letter.fill")),
        element("div", class_="fill", role="group", aria_label=_text("card.letter.fill"), data_fill=True),
        element("p", _text("card.letter.kept"), class_="help"),
        data_blanks=True,
    )


def _tones() -> Html:
    chips = (_act(tone, class_="chip", aria_pressed="false") for tone in TONES)
    return element("div", *chips, class_="chips tones", role="group", aria_label=_text("guide.drafts.draft-tone"))


def _writing() -> Html:
    """The fields in which it is edited, and what the core reads in them."""
    subject = joined(
        element("label", _text("card.letter.subject"), class_="label", data_label="subject", data_of_subject=True),
        element("input", type="text", class_="field", form="", data_edit="subject", data_of_subject=True),
    )
    paper = element(
        "div",
        element("div", class_="mirror", aria_hidden="true", data_mirror=True),
        element("textarea", class_="field", form="", spellcheck="true", data_edit="body"),
        class_="paper",
    )
    return element(
        "div",
        subject,
        element("label", _text("card.letter.body"), class_="label", data_label="body"),
        paper,
        _reads(),
        class_="writing",
        data_writing=True,
        data_most=str(limits.LINKEDIN_CHARACTERS.value),
        hidden=True,
    )


def _reads() -> Html:
    """What the core reads in the fields: what presses, and what else there is to say."""
    return element(
        "div",
        element("ul", class_="checks", data_checks=True, hidden=True),
        element("p", role="status", class_="sum", data_sum=True),
        element("ul", class_="pressing", data_pressing=True, hidden=True),
        element("ul", class_="notes", data_notes=True, hidden=True),
        class_="reads",
    )


def _mail() -> Html:
    return element("a", icon("mail"), _text("card.open_in_mail"), class_="btn", data_mail=True)


def _copy() -> Html:
    return element(
        "button",
        icon("copy"),
        element("span", _text("card.copy"), data_before=True),
        element("span", _text("card.copied"), data_after=True, hidden=True),
        type="button",
        class_="btn second",
        data_copy=True,
    )


def _changing() -> Html:
    return joined(_act("done", "done", hidden=True), _act("ours", class_="link", hidden=True))


def _act(name: str, drawn: str = "", class_: str = "btn second", **attributes: str | bool) -> Html:
    """A button of the text; its name is what it does."""
    content = (icon(drawn), _text(f"card.letter.{name}")) if drawn else (_text(f"card.letter.{name}"),)
    return element("button", *content, type="button", class_=class_, data_act_of=name, **attributes)


def _text(message_id: str) -> str:
    return render(say(message_id))
