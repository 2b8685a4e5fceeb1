"""Puts the two fonts into the site, cut to the characters and weights that the pages use.

They lie beside the style sheets, so that they too are named by content and kept for ever.
"""

import io
import shutil
from pathlib import Path
from typing import NamedTuple

from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from site_hooks.bundle.cache import hash_of, kept
from site_hooks.bundle.site import PROJECT, BundleError, Site

PACKAGES = PROJECT / "node_modules" / "@fontsource-variable"
FOLDER = "stylesheets/fonts"

CHARACTERS = "20-7E,A0,A3,A7,A9,AB,AD,B0,B7,BB,BF,C0-FF,131,152-153,2010,2013,2014,2018-201E,2022,2026,20AC,2212"
"""The Latin letters that English pages, and names in them, need; any others come from the visitor's own fonts."""

FEATURES = ("kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "tnum", "pnum")


UPRIGHT = ("vhea", "vmtx")
"""Features that only vertical text needs."""


class Font(NamedTuple):
    """A font of the pages.

    Attributes:
        source: the file in its npm package.
        name: the file that style sheets name.
        weights: the weights kept, or the only one. None is bolder than style sheets ask for: beyond 700 the
            designer drew another set of outlines, which costs a quarter more.
    """

    source: str
    name: str
    weights: tuple[float, float] | float


FONTS = (
    Font("ysabeau-office/files/ysabeau-office-latin-wght-normal.woff2", "ysabeau-office.woff2", (400, 700)),
    Font("literata/files/literata-latin-wght-normal.woff2", "literata.woff2", 400),
)


def put_fonts(site: Site) -> None:
    """Write every font of `FONTS` into the site.

    Raises:
        BundleError: the npm package of a font is not installed.
    """
    (site.folder / FOLDER).mkdir(parents=True, exist_ok=True)
    for font in FONTS:
        source = PACKAGES / font.source
        if not source.exists():
            raise BundleError(f"The font {source} is missing. Run npm ci.")
        made_from = hash_of([source.read_bytes(), Path(__file__).read_bytes()])
        folder = kept(font.name, made_from, lambda into, font=font: cut(font, into / font.name))  # type: ignore[misc]
        shutil.copyfile(folder / font.name, site.folder / FOLDER / font.name)


def cut(font: Font, written_to: Path) -> None:
    """Write the part of a font that the pages use."""
    whole = TTFont(io.BytesIO((PACKAGES / font.source).read_bytes()), recalcTimestamp=False)
    options = Options()
    options.layout_features = list(FEATURES)
    options.drop_tables += UPRIGHT
    options.name_IDs = [0, 1, 2, 5, 14]  # the copyright and the licence stay in the file
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=parse_unicodes(CHARACTERS))
    subsetter.subset(whole)
    part = instantiateVariableFont(whole, {"wght": font.weights})
    part.flavor = "woff2"
    part.save(written_to, reorderTables=True)
