"""Names whole folders by what is in them, so that a browser can keep them for ever and two builds never mix.

Folders, not files: imports between the files of one folder stay as they are written.
"""

import re

from site_hooks.bundle.addresses import is_local, target, way
from site_hooks.bundle.cache import hash_of_folder
from site_hooks.bundle.page import Edit, Element, apply, elements, with_attributes
from site_hooks.bundle.site import Site

RENAMED = {"javascripts": "app", "stylesheets": "style", "runtime": "runtime", "packages": "packages", "lean": "lean"}
"""Folders of the built site, and what stands before the hash in their new names."""

HASH_LENGTH = 12
NAMED = re.compile(rf"[a-z]+-[0-9a-f]{{{HASH_LENGTH}}}")
"""The name of such a folder: what lies in it never changes."""

ADDRESSES = ("src", "href")


def name_by_content(site: Site) -> None:
    """Rename the folders, and change every address in a page that leads into one of them."""
    moved = {}
    for old, new in RENAMED.items():
        folder = site.folder / old
        if folder.is_dir():
            moved[old] = f"{new}-{hash_of_folder(folder)[:HASH_LENGTH]}"
            folder.rename(site.folder / moved[old])
    for page in site.pages():
        html, name = page.read_text("utf-8"), site.name(page)
        edits = [edit for element in elements(html) for edit in _moved(name, element, moved)]
        if edits:
            page.write_text(apply(html, edits), "utf-8")


def _moved(page: str, element: Element, moved: dict[str, str]) -> list[Edit]:
    """The edit that points `element` to the renamed folder, if it points into one."""
    for attribute in ADDRESSES:
        address = element.attributes.get(attribute, "")
        if not address or not is_local(address):
            continue
        folder, _, rest = target(page, address)[0].partition("/")
        if folder in moved and rest:
            return [with_attributes(element, **{attribute: way(page, f"{moved[folder]}/{rest}")})]
    return []
