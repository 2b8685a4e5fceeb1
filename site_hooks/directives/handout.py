"""`::: handout` and `::: print-button`: the nine points on one page, and the card "What to ask before you leave"."""

from followup_core.sections import SECTIONS
from followup_core.texts import render, say
from site_hooks.directives.points import GROUPS
from site_hooks.html import Html, element
from site_hooks.shapes import icon, shape

QUESTIONS = ("when", "how")
NOTES = ("date", "words", "person", "way")
"""What a candidate writes down on the way out: the lines of the card."""


def handout() -> Html:
    """The points, then the card to cut out; takes no arguments."""
    return element("div", element("div", *map(_group, GROUPS), class_="handout-points"), _card(), class_="handout")


def print_button() -> Html:
    """A button that prints the page; takes no arguments."""
    words = _text("advisers.print")
    return element("p", element("button", icon("print"), words, type="button", class_="btn second", data_print=True))


def _group(group: tuple[str, str]) -> Html:
    page, drawn = group
    points = [each for each in SECTIONS if each.page == page and any(point.startswith("P") for point in each.points)]
    items = (
        element("li", element("b", _text(f"section.{each.id}.title"), "."), " ", _text(f"section.{each.id}.point"))
        for each in points
    )
    title = element("h2", shape(drawn), _text(f"page.{page.removeprefix('guide/')}.title"))
    return element("section", title, element("ul", *items))


def _card() -> Html:
    asked = (element("li", _text(f"handout.ask.{name}")) for name in QUESTIONS)
    lines = (element("p", _text(f"handout.note.{name}"), element("span")) for name in NOTES)
    return element(
        "section",
        element("h2", _text("handout.card")),
        element("ol", *asked),
        element("p", _text("handout.outside")),
        *lines,
        class_="cut-out",
        id="what-to-ask",
    )


def _text(message: str) -> str:
    return render(say(message))
