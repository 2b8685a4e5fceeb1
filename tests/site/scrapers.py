"""What the places that show previews of links read in a page, each in the way it says or is known to.

None of them runs scripts or needs the body; each reads tags in the head, falls back in its own order, and wants whole
addresses. Facts from their pages for developers: LinkedIn "Making your website shareable", Slack "Unfurling links in
messages", Meta "Sharing: webmasters" (WhatsApp), X "Cards markup".
"""

from typing import NamedTuple
from urllib.parse import urlsplit

from site_hooks.bundle.page import elements

LARGEST_FOR_WHATSAPP = 300_000
"""Bytes of a picture that WhatsApp still shows large, by what people measured."""


class Shown(NamedTuple):
    """What a preview shows: a title, a text and the address of a picture; "" for what it does not find."""

    title: str
    text: str
    picture: str


def _tags(html: str) -> dict[str, str]:
    """The first `content` of each `meta`, by its property or name; scrapers stop at the end of the head."""
    head = html[: html.index("</head>")]
    found: dict[str, str] = {}
    for element in elements(head):
        name = element.attributes.get("property") or element.attributes.get("name")
        if element.tag == "meta" and name:
            found.setdefault(name, element.attributes.get("content", ""))
    return found


def _first(tags: dict[str, str], *names: str) -> str:
    return next((tags[name] for name in names if tags.get(name)), "")


def _whole(address: str) -> str:
    """An address as such places take it: whole and over HTTP, or not at all."""
    parts = urlsplit(address)
    return address if parts.scheme in ("http", "https") and parts.netloc else ""


def linkedin(html: str) -> Shown:
    """Open Graph alone."""
    tags = _tags(html)
    return Shown(tags.get("og:title", ""), tags.get("og:description", ""), _whole(tags.get("og:image", "")))


def slack(html: str) -> Shown:
    """Tags of X first, then Open Graph, then plain HTML."""
    tags = _tags(html)
    return Shown(
        _first(tags, "twitter:title", "og:title"),
        _first(tags, "twitter:description", "og:description", "description"),
        _whole(_first(tags, "twitter:image", "og:image")),
    )


def whatsapp(html: str) -> Shown:
    """Open Graph, in the first 300 KB of a page."""
    tags = _tags(html[:300_000])
    return Shown(
        tags.get("og:title", ""), _first(tags, "og:description", "description"), _whole(tags.get("og:image", ""))
    )


def x(html: str) -> Shown:
    """A card only where its kind is named; what it lacks comes from Open Graph."""
    tags = _tags(html)
    if tags.get("twitter:card") != "summary_large_image":
        return Shown("", "", "")
    return Shown(
        _first(tags, "twitter:title", "og:title"),
        _first(tags, "twitter:description", "og:description"),
        _whole(_first(tags, "twitter:image", "og:image")),
    )


SCRAPERS = {"LinkedIn": linkedin, "Slack": slack, "WhatsApp": whatsapp, "X": x}
