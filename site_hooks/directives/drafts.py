"""`::: drafts`: every text to send, as the checker fills it in, with a button that copies it."""

import re

from followup_core.drafts import DRAFTS, Text, filled
from followup_core.texts import Message, render, say
from site_hooks.html import Html, element
from site_hooks.shapes import icon

DAYS = ("spoke", "answer_by", "missed")
"""The days that texts name; here each is a blank."""

BLANK = re.compile(r"(\[[^\]]+\])")


def drafts() -> Html:
    """All drafts; takes no arguments."""
    return element("div", *(_draft(text) for text in DRAFTS), class_="drafts")


def _draft(text: Text) -> Html:
    days = {day: f"[{_text(f'guide.drafts.{day}')}]" for day in DAYS}
    draft = filled(text, {**days}, recruiter=False)
    title = _text(f"draft.{text.id}.title")
    body = element("div", *(_paragraph(part) for part in render(draft.body).split("\n\n")), id=f"words-{text.id}")
    link = element("a", _text(f"section.{text.section}.title"), href=f"section:{text.section}")
    return element(
        "div",
        element("div", element("h2", title, id=f"draft-{text.id}"), _copy_button(text, title), class_="bar"),
        element("p", link, class_="why"),
        element("div", *_subject(draft.subject), body, class_="letter"),
        class_="draft",
    )


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
        element("span", piece.strip("[]"), class_="blank") if BLANK.fullmatch(piece) else piece
        for piece in BLANK.split(text)
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
    )


def _text(message_id: str) -> str:
    return render(say(message_id))
