"""Lets visitors add the site to a home screen: a manifest, icons drawn from our mark, and pictures of what they get.

Its addresses are relative to the manifest, so that it works below any path. Name, description and colours are those of
the home page.
"""

import json
import re
import struct
from pathlib import Path
from typing import Any, NamedTuple

import resvg_py

from site_hooks.bundle.addresses import INDEX
from site_hooks.bundle.page import Element, elements
from site_hooks.bundle.site import BundleError, Site

MANIFEST = "manifest.webmanifest"
MARK = "images/mark.svg"
SHORT_NAME = "Following up"
"""The name below an icon, where there is little room: the one in the header."""

SHORTCUTS = {"Check": "checker/", "My interviews": "my-interviews/"}
SCREENSHOTS = {"images/app-phone.png": "narrow", "images/checker.png": "wide"}
"""Pictures that are shown with the offer to install, each with the kind of screen it is for."""


class Icon(NamedTuple):
    """An icon that is drawn.

    Attributes:
        file: its name in the site.
        size: the length of its edge, in pixels.
        part: the fraction of the edge that the mark takes up.
        corner: how round its corners are, as a part of the edge; systems that cut icons themselves want none.
        purpose: what the manifest says it is for, or None where a page names it.
    """

    file: str
    size: int
    part: float
    corner: float = 0
    purpose: str | None = None


ICONS = (
    Icon("icons/icon-192.png", 192, 0.76, 0.22, "any"),
    Icon("icons/icon-512.png", 512, 0.76, 0.22, "any"),
    # Of a maskable icon, only a circle four fifths as wide as the edge is sure to be seen.
    Icon("icons/maskable-192.png", 192, 0.58, purpose="maskable"),
    Icon("icons/maskable-512.png", 512, 0.58, purpose="maskable"),
    Icon("icons/apple-touch-icon.png", 180, 0.7),
)

INSIDE = re.compile(r'<svg[^>]* viewBox="0 0 (\d+) \1"[^>]*>(.*)</svg>', re.DOTALL)
LOWERED = 2.5
"""How far the mark stands below the middle of its square."""


def put_app(site: Site) -> None:
    """Write the icons and the manifest.

    Raises:
        BundleError: the mark cannot be drawn.
    """
    if not (site.folder / MARK).exists():
        return
    head = elements((site.folder / INDEX).read_text("utf-8"))
    colour = _meta(head, "theme-color")
    mark = (site.folder / MARK).read_text("utf-8")
    (site.folder / "icons").mkdir(exist_ok=True)
    for icon in ICONS:
        (site.folder / icon.file).write_bytes(drawn(icon, mark, colour))
    written = json.dumps(manifest(site, _meta(head, "description"), colour), ensure_ascii=False, indent=1)
    (site.folder / MANIFEST).write_text(written, "utf-8")


def manifest(site: Site, description: str, colour: str) -> dict[str, Any]:
    """What a browser reads before it installs the site."""
    html = (site.folder / INDEX).read_text("utf-8")
    title = re.search(r"<title>(.*?)</title>", html)
    return {
        "name": title[1].strip() if title else SHORT_NAME,
        "short_name": SHORT_NAME,
        "description": description,
        "lang": "en-GB",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": colour,
        "theme_color": colour,
        "icons": [
            {"src": icon.file, "sizes": f"{icon.size}x{icon.size}", "type": "image/png", "purpose": icon.purpose}
            for icon in ICONS
            if icon.purpose
        ],
        "shortcuts": [{"name": name, "url": url} for name, url in SHORTCUTS.items()],
        "screenshots": [
            {"src": name, "sizes": _size(site.folder / name), "type": "image/png", "form_factor": form}
            for name, form in SCREENSHOTS.items()
            if (site.folder / name).exists()
        ],
    }


def drawn(icon: Icon, mark: str, colour: str) -> bytes:
    """The mark on a square of this colour, as a PNG.

    Raises:
        BundleError: the mark is not a square drawing.
    """
    found = INSIDE.search(mark)
    if not found:
        raise BundleError(f'docs/{MARK} has no viewBox "0 0 N N". Draw it in a square that begins at 0 0.')
    edge, middle = int(found[1]), int(found[1]) / 2
    place = f"translate({middle} {middle}) scale({icon.part}) translate({-middle} {-middle - LOWERED})"
    square = f'<rect width="{edge}" height="{edge}" rx="{edge * icon.corner}" fill="{colour}"/>'
    whole = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {edge} {edge}">{square}<g transform="{place}">'
    return bytes(resvg_py.svg_to_bytes(svg_string=f"{whole}{found[2]}</g></svg>", width=icon.size, height=icon.size))


def _meta(head: tuple[Element, ...], name: str) -> str:
    """What a page says about itself under a name; where there are several, the first, which is for light screens."""
    metas = (element.attributes for element in head if element.tag == "meta")
    return next((each.get("content", "") for each in metas if each.get("name") == name), "")


def _size(png: Path) -> str:
    """The width and height of a PNG, read from its header."""
    width, height = struct.unpack(">II", png.read_bytes()[16:24])
    return f"{width}x{height}"
