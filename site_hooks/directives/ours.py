"""`::: ours`: every section that is our addition, page by page, each with its reason."""

from itertools import groupby

from followup_core.sections import SECTIONS, Origin, Section
from followup_core.texts import render, say
from site_hooks.html import Html, element, joined


def ours() -> Html:
    """The additions in the order of the guide; takes no arguments."""
    added = (section for section in SECTIONS if section.origin is Origin.OURS)
    return joined(*(_page(page, list(sections)) for page, sections in groupby(added, key=lambda each: each.page)))


def _page(page: str, sections: list[Section]) -> Html:
    title = render(say(f"page.{page.removeprefix('guide/')}.title"))
    return joined(
        element("h3", title), element("dl", *map(_line, sections), class_="reasons", data_search_exclude=True)
    )


def _line(section: Section) -> Html:
    title, reason = (render(say(f"section.{section.id}.{ending}")) for ending in ("title", "reason"))
    return element("div", element("dt", element("a", title, href=f"section:{section.id}")), element("dd", reason))
