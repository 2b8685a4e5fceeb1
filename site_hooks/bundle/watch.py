"""Puts the script that watches over the others into each page itself: it must not depend on anything that can fail.

It stands in every page, also in those without the form, so that all have one policy and can follow each other in one
document.
"""

from site_hooks.bundle.page import Edit, apply, elements
from site_hooks.bundle.site import Site

SCRIPT = "javascripts/watch.js"


def put_watch(site: Site) -> None:
    """Move `watch.js` from its file into each page that has scripts, before the first of them."""
    file = site.folder / SCRIPT
    if not file.exists():
        return
    script = f"<script>{file.read_text('utf-8').strip()}</script>"
    file.unlink()
    for page in site.pages():
        html = page.read_text("utf-8")
        begins = [element.start for element in elements(html) if element.tag == "script"]
        if begins:
            page.write_text(apply(html, [Edit(begins[0], begins[0], script)]), "utf-8")
