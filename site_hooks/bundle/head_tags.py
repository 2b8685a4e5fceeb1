"""Gives every page the tags by which other places show a link to it: canonical address, title, point and picture.

Whole addresses need to know where the site stands. Without that, the picture is named relative to its page, which some
places understand, and the build says what is missing.
"""

import re
import sys
from html import unescape
from typing import NamedTuple

from followup_core.texts import render, say
from site_hooks.bundle.addresses import INDEX, way, whole
from site_hooks.bundle.page import Edit, apply, elements
from site_hooks.bundle.preview_images import HEIGHT, WIDTH, Picture, put_picture
from site_hooks.bundle.site import Site
from site_hooks.html import Html, element, joined

NOT_SHARED = ("404.html",)
"""Pages without an address of their own."""

TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
LOCALE = "en_GB"
NO_ADDRESS = (
    "The site does not know its address, so shared links will show no picture in most places, and there is no sitemap. "
    "Build with: make site SITE_URL=https://…/"
)


class Preview(NamedTuple):
    """What another place shows of a page.

    Attributes:
        page: the page, as a name below the root of the site.
        title: what it is about.
        point: what it says, in a sentence or two.
        picture: the name of the picture, below the root.
    """

    page: str
    title: str
    point: str
    picture: str


def put_head_tags(site: Site) -> None:
    """Put the tags into every page of the generator; where the site knows no address, say what they lack."""
    for page in site.pages():
        name = site.name(page)
        html = page.read_text("utf-8")
        if name in NOT_SHARED or 'property="og:title"' in html:
            continue
        title, point = title_of(html), described(html)
        short = name.removesuffix(INDEX).strip("/").replace("/", "-") or "home"
        picture = put_picture(site, short, Picture(title, point))
        at = html.index("</head>")
        written = tags(site, Preview(name, title, point, picture), has_canonical='rel="canonical"' in html)
        page.write_text(apply(html, [Edit(at, at, written)]), "utf-8")
    if site.options.site_url is None and not site.options.dev:
        print(NO_ADDRESS, file=sys.stderr)


def tags(site: Site, preview: Preview, *, has_canonical: bool = False) -> Html:
    """The tags for the head of a page: Open Graph, which most places read, and what X wants as well."""
    url = site.options.site_url
    picture = whole(url, preview.picture) if url else way(preview.page, preview.picture)
    address = whole(url, preview.page) if url else None
    graph = {
        "type": "website" if preview.page == INDEX else "article",
        "site_name": render(say("shared.site")),
        "locale": LOCALE,
        "title": preview.title,
        "description": preview.point,
        "url": address,
        "image": picture,
        "image:type": "image/png",
        "image:width": str(WIDTH),
        "image:height": str(HEIGHT),
        "image:alt": render(say("shared.picture", title=preview.title, point=preview.point)),
    }
    of_x = {"card": "summary_large_image", "title": preview.title, "description": preview.point, "image": picture}
    return joined(
        element("link", rel="canonical", href=address) if address and not has_canonical else "",
        *(element("meta", property=f"og:{name}", content=value) for name, value in graph.items() if value),
        *(element("meta", name=f"twitter:{name}", content=value) for name, value in of_x.items()),
    )


def title_of(html: str) -> str:
    """The title of a page without the name of the site, unless there is nothing else."""
    found = TITLE.search(html)
    title = " ".join(unescape(found[1]).split()) if found else ""
    return title.removesuffix(f" - {render(say('shared.site'))}")


def described(html: str) -> str:
    """What the description of a page says."""
    named = (one.attributes for one in elements(html) if one.attributes.get("name") == "description")
    return next((attributes.get("content", "") for attributes in named), "")
