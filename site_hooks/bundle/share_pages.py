"""Writes a page for each thing that can be passed on: it shows the point, and leads to its section at once.

It needs no script. Browsers take a page that leads on at once out of their history, so Back leads to where the visitor
came from. Places that show previews read its head and go no further.
"""

from followup_core.texts import render, say
from site_hooks.bundle.addresses import way
from site_hooks.bundle.head_tags import Preview, tags
from site_hooks.bundle.preview_images import Picture, put_picture
from site_hooks.bundle.shared import Shared, shared
from site_hooks.bundle.site import Site
from site_hooks.html import Html, element, joined

STYLES = ("tokens", "guide")


def put_share_pages(site: Site) -> None:
    """Write `s/ID/index.html` for every section and question, and for every id that one of them once had."""
    for each in shared(site):
        file = site.folder / each.page
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_page(site, each), "utf-8")


def _page(site: Site, each: Shared) -> str:
    there = f"{way(each.page, each.file)}#{each.leads_to}"
    html = element("html", _head(site, each, there), _body(each, there), lang="en-GB")
    return joined(Html("<!doctype html>\n"), html)


def _head(site: Site, each: Shared, there: str) -> Html:
    picture = put_picture(site, each.leads_to, Picture(each.title, each.point))
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width,initial-scale=1"),
        element("title", f"{each.title} - {render(say('shared.site'))}"),
        element("meta", name="description", content=each.point),
        element("meta", http_equiv="refresh", content=f"0; url={there}"),
        tags(site, Preview(each.canonical, each.title, each.point, picture)),
        element("link", rel="icon", href=way(each.page, "images/mark.svg"), type="image/svg+xml"),
        *(element("link", rel="stylesheet", href=way(each.page, f"stylesheets/{style}.css")) for style in STYLES),
    )


def _body(each: Shared, there: str) -> Html:
    home = element("a", render(say("shared.site")), href=way(each.page, "index.html"))
    article = element(
        "article",
        element("p", home, class_="crumb"),
        element("h1", each.title),
        element("p", each.point, class_="point"),
        element("p", element("a", render(say("shared.read_on")), href=there, class_="cite")),
        class_="prose",
    )
    return element("body", element("main", article, class_="page"), class_="leads-on")
