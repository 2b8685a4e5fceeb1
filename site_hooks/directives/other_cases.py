"""`::: other-cases`: the cases outside the guidance, as a list of links."""

from followup_core.sections import SECTIONS
from followup_core.texts import render, say
from site_hooks.html import Html, element

PAGE = "guide/other-cases"


def other_cases() -> Html:
    """Every section of the page of other cases; takes no arguments."""
    links = (
        element("a", render(say(f"section.{section.id}.title")), href=f"section:{section.id}")
        for section in SECTIONS
        if section.page == PAGE
    )
    return element("ul", *(element("li", link) for link in links), class_="cases", data_search_exclude=True)
