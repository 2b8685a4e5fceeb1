"""Lets the 404 page work below any path: a host shows it in place of an address of any depth.

Generators write its addresses from the root of the host, with the path below which the site will stand where they
know it, and they are right only there. Here they are written from the root of the site, and a script in the page looks
for that root when the page stands in for a deeper address.
"""

from pathlib import Path
from urllib.parse import urlsplit

from site_hooks.bundle.page import Edit, Element, apply, elements, with_attributes
from site_hooks.bundle.site import Site

PAGE = "404.html"
ADDRESSES = ("href", "src", "data-root", "data-index")
"""Attributes that hold addresses; from the last two the search learns where its index is."""

SCRIPT = Path(__file__).with_name("not_found.js")


def put_not_found(site: Site) -> None:
    """Make the addresses of the 404 page relative, and put the script at its end; without such a page, do nothing."""
    page = site.folder / PAGE
    if not page.exists():
        return
    html = page.read_text("utf-8")
    base = urlsplit(site.options.site_url or "").path.rstrip("/") + "/"
    edits = [edit for element in elements(html) for edit in _relative(element, base)]
    at = html.rindex("</body>")
    script = Edit(at, at, f"<script>{SCRIPT.read_text('utf-8')}</script>")
    page.write_text(apply(html, [*edits, script]).replace(f'"base": "{base}"', '"base": "."'), "utf-8")


def _relative(element: Element, base: str) -> list[Edit]:
    """The edit that takes the path of the site, which is at least "/", from the addresses of `element`."""
    rooted = {
        name: value.removeprefix(base).lstrip("/").removeprefix(".") or "./"
        for name, value in element.attributes.items()
        if name in ADDRESSES and value.startswith("/") and not value.startswith("//")
    }
    return [with_attributes(element, **rooted)] if rooted else []
