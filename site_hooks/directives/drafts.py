"""`::: drafts`: every text to send, as the checker fills it in, with a button that copies it."""

from collections.abc import Iterator

from followup_core.answer_parts import BLANK
from followup_core.drafts import DRAFTS, Text, filled
from followup_core.texts import Message, Value, render, say
from site_hooks.html import Html, element
from site_hooks.shapes import icon

DAYS = ("spoke", "answer_by", "missed")
"""The days that texts name; here each is a blank."""

FILLED_IN = ("position", "company", "name", "your name", "one thing you talked about")
"""The blanks that stand in most texts."""

SWITCHES = (("draft-to", ("company", "recruiter")), ("draft-tone", ("warm", "plain")))
"""The two choices above the drafts: each variant carries its values as classes, and the style sheet shows one."""


def drafts() -> Html:
    """All drafts in all their variants, with what chooses between them; takes no arguments."""
    switches = element("div", *(_switch(name, options) for name, options in SWITCHES), class_="switches")
    return element("div", switches, _fields(), *(_draft(text) for text in DRAFTS), class_="drafts")


def _fields() -> Html:
    """What stands in most texts, to be filled in once; shown by the script that does it."""
    fields = (
        element(
            "p",
            element("label", _text(f"draft.blank.{blank.replace(' ', '_')}"), for_=f"fill-in-{index}"),
            element("input", type="text", id=f"fill-in-{index}", maxlength="300", autocomplete="off", data_blank=blank),
        )
        for index, blank in enumerate(FILLED_IN)
    )
    return element(
        "div",
        element("div", *fields, class_="fields", role="group", aria_label=_text("card.letter.fill")),
        element("p", _text("card.letter.kept"), class_="why"),
        class_="fill-in",
        data_fill_in=True,
        data_search_exclude=True,
        hidden=True,
    )


def _switch(name: str, options: tuple[str, ...]) -> Html:
    """A choice of one; it works without scripts."""
    choices = (
        element(
            "label",
            element("input", type="radio", name=name, value=option, checked=option == options[0]),
            element("span", _text(f"guide.drafts.{name}.{option}")),
        )
        for option in options
    )
    return element("fieldset", element("legend", _text(f"guide.drafts.{name}")), *choices, class_="switch")


def _draft(text: Text) -> Html:
    title = _text(f"draft.{text.id}.title")
    link = element("a", _text(f"section.{text.section}.title"), href=f"section:{text.section}")
    return element(
        "div",
        element("div", element("h2", title, id=f"draft-{text.id}"), _copy_button(text, title), class_="bar"),
        element("p", link, class_="why"),
        element("div", *_variants(text), class_="letter", id=f"words-{text.id}"),
        class_="draft",
    )


def body_of(text: Text) -> str:
    """The text to the company, in a warm tone, on one line."""
    values: dict[str, Value] = {day: f"[{_text(f'guide.drafts.{day}')}]" for day in DAYS}
    return " ".join(render(filled(text, values, recruiter=False).body).split())


def _variants(text: Text) -> Iterator[Html]:
    """The text to the company and to a recruiter, in a warm and in a plain tone."""
    values: dict[str, Value] = {day: f"[{_text(f'guide.drafts.{day}')}]" for day in DAYS}
    for to in ("company", "recruiter"):
        draft = filled(text, values, recruiter=to == "recruiter")
        for tone, body in (("warm", draft.body), ("plain", draft.plain)):
            paragraphs = (_paragraph(part) for part in render(body).split("\n\n"))
            yield element("div", *_subject(draft.subject), *paragraphs, class_=f"variant to-{to} tone-{tone}")


def _subject(subject: Message | None) -> tuple[Html, ...]:
    if subject is None:
        return ()
    return (element("p", element("b", _text("card.subject")), *_with_blanks(render(subject)), class_="subj"),)


def _paragraph(text: str) -> Html:
    first, *others = text.split("\n")
    lines = [piece for line in others for piece in (element("br"), *_with_blanks(line))]
    return element("p", *_with_blanks(first), *lines)


def _with_blanks(text: str) -> list[str]:
    """The text with what the visitor fills in marked."""
    return [
        element("span", piece, class_="blank") if index % 2 else piece
        for index, piece in enumerate(BLANK.split(text))
        if piece
    ]


def _copy_button(text: Text, title: str) -> Html:
    return element(
        "button",
        Html(icon("copy").replace('"icon"', '"icon todo"')),
        Html(icon("done").replace('"icon"', '"icon done"')),
        element("span", _text("card.copy")),
        type="button",
        class_="copy",
        data_copy_text=f"words-{text.id}",
        data_copied=_text("guide.copied"),
        data_failed=_text("guide.copy_text_failed"),
        aria_label=f"{_text('card.copy')}: {title}",
        data_search_exclude=True,
    )


def _text(message_id: str) -> str:
    return render(say(message_id))
