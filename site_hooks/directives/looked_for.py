"""`::: looked-for`: the sections that people look for and that no list of points names, as a list of links."""

from followup_core.texts import render, say
from site_hooks.html import Html, element

LOOKED_FOR = (
    "keep-looking",
    "asked-and-no-reply",
    "reading-the-signs",
    "advertised-again",
    "thank-you-note",
    "still-deciding",
    "several-interviewers",
    "next-round-promised",
    "documents-sent",
    "slow-employers",
    "offer-expected",
    "text-messages",
    "stay-in-touch",
    "long-past",
)
"""What visitors most often ask about besides the nine points and the other cases, the most frequent first."""


def looked_for() -> Html:
    """The sections of `LOOKED_FOR`, in its order; takes no arguments."""
    return element("ul", *map(_line, LOOKED_FOR), class_="cases", data_search_exclude=True)


def _line(section: str) -> Html:
    return element("li", element("a", render(say(f"section.{section}.title")), href=f"section:{section}"))
