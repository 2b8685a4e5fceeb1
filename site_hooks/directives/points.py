"""`::: points`: the nine points of the guidance, grouped by when they matter, on one dotted line."""

from followup_core.sections import SECTIONS, Section
from followup_core.texts import render, say
from site_hooks.html import Html, element
from site_hooks.shapes import shape

GROUPS = (
    ("guide/as-you-leave", "leave"),
    ("guide/while-their-time-runs", "wait"),
    ("guide/when-it-has-passed", "act"),
    ("guide/after-your-email", "give"),
    ("guide/when-nothing-comes", "rest"),
)
"""The pages of the guidance in the order of the days, each with its shape."""

GUIDANCE_POINT = "P"


def points() -> Html:
    """Every section that is the home of a point of the guidance; takes no arguments."""
    return element("div", *(_group(page, drawn) for page, drawn in GROUPS), class_="points", data_search_exclude=True)


def _group(page: str, drawn: str) -> Html:
    title = render(say(f"page.{page.removeprefix('guide/')}.title"))
    lines = [_line(section) for section in SECTIONS if section.page == page and _has_point(section)]
    return element("section", shape(drawn), element("h3", title), element("ol", *lines), class_="group")


def _has_point(section: Section) -> bool:
    return any(point.startswith(GUIDANCE_POINT) for point in section.points)


def _line(section: Section) -> Html:
    title, summary = (render(say(f"section.{section.id}.{ending}")) for ending in ("title", "summary"))
    link = element("a", element("b", title), element("span", summary), href=f"section:{section.id}")
    return element("li", link)
