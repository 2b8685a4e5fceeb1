"""`::: feedback`: "Was this clear?" on a page, and "This answer doesn’t fit" below an answer.

Either prepares a report and shows the whole of it. Nothing is sent: the visitor opens it as an email or an issue, at
the address in `extra.feedback` of mkdocs.yml, or copies it where that is empty.
"""

from followup_core.texts import render, say
from site_hooks.bundle.settings import read_settings
from site_hooks.html import Html, element
from site_hooks.shapes import icon

PLACES = ("page", "answer")
"""What a report can be about."""

PASSED_ON = ("email", "issue")
"""How a report is passed on, by what `extra.feedback` holds: an email address, or that of a page for a new issue."""

ID = "report"


def feedback() -> Html:
    """The question below a page; takes no arguments."""
    failed = _text("feedback.page.failed")
    words = _text("feedback.page.ask")
    button = element("button", words, type="button", class_="link", data_report="page", data_failed=failed)
    return _block("page", element("p", _text("feedback.page"), " ", button, element("span", role="status")))


def about_answer() -> Html:
    """The button below an answer; the scripts of the form bring it to life."""
    button = element("button", _text("feedback.answer.ask"), type="button", class_="link", data_act="report")
    return _block("answer", element("p", button))


def _block(place: str, asked: Html) -> Html:
    to = read_settings().feedback
    where = f"{ID}-{place}"
    report = element(
        "div",
        element("p", _text(f"feedback.{place}.holds"), class_="help"),
        element("pre", element("code", id=where, data_report_text=True)),
        element("div", opens(to), _copy(where), class_="ways"),
        element("p", _text("feedback.sent" if to else "feedback.nowhere"), class_="help"),
        data_report_place=True,
        hidden=True,
        tabindex="-1",
    )
    return element("div", asked, report, class_="feedback", data_search_exclude=True)


def opens(to: str) -> Html:
    """The link that opens the report; a script puts the text into its address, which works without it too."""
    if not to:
        return Html()
    kind = PASSED_ON[to.startswith("https:")]
    words = _text(f"feedback.open.{kind}")
    href = to if kind == "issue" else f"mailto:{to}"
    return element("a", words, class_="btn", href=href, data_report_to=to, rel="noopener noreferrer", target="_blank")


def _copy(where: str) -> Html:
    return element(
        "button",
        icon("copy"),
        element("span", _text("feedback.copy")),
        type="button",
        class_="btn second",
        data_copy_text=where,
        data_copied=_text("card.copied"),
        data_failed=_text("guide.copy_text_failed"),
    )


def _text(message: str) -> str:
    return render(say(message))
