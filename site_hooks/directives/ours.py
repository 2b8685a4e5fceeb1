"""`::: ours`: all that is our addition, page by page, each with its reason: sections, and rules inside others."""

from itertools import groupby

from followup_core.additions import ADDITIONS
from followup_core.sections import SECTIONS, Origin, Section
from followup_core.texts import render, say
from site_hooks.html import Html, element, joined


def ours() -> Html:
    """The additions in the order of the guide; takes no arguments."""
    added = (section for section in SECTIONS if section.origin is Origin.OURS or _rules_in(section))
    return joined(*(_page(page, list(sections)) for page, sections in groupby(added, key=lambda each: each.page)))


def _page(page: str, sections: list[Section]) -> Html:
    title = render(say(f"page.{page.removeprefix('guide/')}.title"))
    return joined(
        element("h3", title), element("dl", *map(_line, sections), class_="reasons", data_search_exclude=True)
    )


def _line(section: Section) -> Html:
    title = render(say(f"section.{section.id}.title"))
    link = element("a", title, href=f"section:{section.id}")
    if section.origin is Origin.OURS:
        reasons = [render(say(f"section.{section.id}.reason"))]
    else:
        reasons = [render(say("addition.mark", reason=reason)) for reason in _rules_in(section)]
    return element("div", element("dt", link), *(element("dd", reason) for reason in reasons))


def _rules_in(section: Section) -> list[str]:
    """Why each rule of ours stands in a section of the guidance."""
    return [render(say(f"addition.{rule.id}.reason")) for rule in ADDITIONS if section.id in rule.sections]
