"""Puts the script that watches over the others into each page itself: it must not depend on anything that can fail.

It stands in every page, also in those without the form, so that all have one policy and can follow each other in one
document. It stands before the style sheets: a browser runs no script below one that it waits for.
"""

from site_hooks.bundle.page import Edit, Element, apply, elements
from site_hooks.bundle.site import Site

SCRIPT = "javascripts/watch.js"


def put_watch(site: Site) -> None:
    """Move `watch.js` from its file into each page that has scripts, before these and the style sheets."""
    file = site.folder / SCRIPT
    if not file.exists():
        return
    script = f"<script>{file.read_text('utf-8').strip()}</script>"
    file.unlink()
    for page in site.pages():
        html = page.read_text("utf-8")
        waits = [element for element in elements(html) if element.tag == "script" or _is_sheet(element)]
        if any(element.tag == "script" for element in waits):
            page.write_text(apply(html, [Edit(waits[0].start, waits[0].start, script)]), "utf-8")


def _is_sheet(element: Element) -> bool:
    return element.tag == "link" and element.attributes.get("rel") == "stylesheet"
