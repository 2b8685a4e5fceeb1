"""Draws the pictures that stand beside a link where somebody pastes it: a title, the point, and the line of days.

Each is drawn once and kept by what it shows and how it is drawn. Its name carries that too, so a place that kept the
old picture asks for the new one.
"""

import io
from functools import cache
from pathlib import Path
from typing import NamedTuple

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from PIL import Image, ImageColor, ImageDraw, ImageFont, features
from PIL import __version__ as pillow

from followup_core.texts import render, say
from site_hooks.bundle import preview_shapes
from site_hooks.bundle.cache import hash_of, kept
from site_hooks.bundle.fonts import FONTS, PACKAGES
from site_hooks.bundle.preview_shapes import GROUND, INK, QUIET, REST, SUN, ground
from site_hooks.bundle.site import BundleError, Site

FOLDER = "previews"
WIDTH, HEIGHT = 1200, 630
"""What the places that show previews ask for."""

SOFT = "#3b5453"
"""The colour of second text in `tokens.css`."""

EDGE = 80
ROOM = (122, 434)
"""Where the words begin and end, measured from the top."""

SIZES = ((78, 42), (70, 40), (62, 38), (54, 36), (48, 33))
"""Sizes of the title and of the point; the first that fits is taken."""

LINE = 1.12, 1.32
"""The height of a line of each, in parts of its size."""

GAP = 22
"""Between title and point."""

MIXED = ((INK, GROUND), (SOFT, GROUND), (QUIET, GROUND), (REST, GROUND), (INK, SUN))
"""Pairs of colours whose mixtures make smooth edges; a picture holds no others, so it takes a tenth of the bytes."""

SHADES = 12
"""How many mixtures of each pair."""


class Picture(NamedTuple):
    """What a picture says."""

    title: str
    point: str


def put_picture(site: Site, name: str, picture: Picture) -> str:
    """Write a picture into the site, and return its name below the root.

    Args:
        site: the site.
        name: what the name of the file begins with.
        picture: what it says.
    """
    made_from = hash_of([_how(), picture.title.encode(), picture.point.encode()])

    def make(into: Path) -> None:
        (into / "preview.png").write_bytes(draw(picture))

    folder = kept("preview", made_from, make)
    file = f"{FOLDER}/{name}-{made_from[:8]}.png"
    (site.folder / FOLDER).mkdir(exist_ok=True)
    (site.folder / file).write_bytes((folder / "preview.png").read_bytes())
    return file


@cache
def _how() -> bytes:
    """Everything but the words themselves that decides what a picture looks like."""
    sources = [Path(__file__).read_bytes(), Path(preview_shapes.__file__).read_bytes()]
    sources += [(PACKAGES / font.source).read_bytes() for font in FONTS]
    drawn_by = f"{pillow} {features.version('freetype2')} {_layout()}"
    return hash_of([drawn_by.encode(), *sources]).encode()


class Block(NamedTuple):
    """Lines of one size, weight and colour, with the distance from one to the next."""

    lines: list[str]
    font: ImageFont.FreeTypeFont
    ink: str
    height: float


def draw(picture: Picture) -> bytes:
    """The picture as PNG."""
    image = _empty().copy()
    pen = ImageDraw.Draw(image)
    top = float(ROOM[0])
    for block in _fitted(picture):
        for line in block.lines:
            top += block.height
            pen.text((EDGE, top), line, font=block.font, fill=block.ink, anchor="ls")
        top += GAP
    written = io.BytesIO()
    image.quantize(palette=_palette(), dither=Image.Dither.NONE).save(written, "PNG", optimize=True)
    return written.getvalue()


def _fitted(picture: Picture) -> list[Block]:
    """The title and the point in the largest sizes that have room.

    Raises:
        BundleError: there is no room even for the smallest.
    """
    for title_size, point_size in SIZES:
        blocks = [
            _block(picture.title, (700, title_size), INK, LINE[0]),
            _block(picture.point, (450, point_size), SOFT, LINE[1]),
        ]
        if sum(len(block.lines) * block.height for block in blocks) + GAP <= ROOM[1] - ROOM[0]:
            return blocks
    raise BundleError(f"“{picture.title}” and its point do not fit on a preview picture. Write them shorter.")


def _block(text: str, letters: tuple[int, int], ink: str, line: float) -> Block:
    font = _font(*letters)
    return Block(wrapped(text, font), font, ink, letters[1] * line)


def wrapped(text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    """The lines of a text, as equal in length as their number allows."""
    width = WIDTH - 2 * EDGE
    lines = _broken(text, font, width)
    while width > WIDTH / 3 and len(narrower := _broken(text, font, width - 20)) == len(lines):
        lines, width = narrower, width - 20
    return lines


def _broken(text: str, font: ImageFont.FreeTypeFont, width: float) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


@cache
def _empty() -> Image.Image:
    """What is the same on every picture: the ground, the mark with the name, and the line of days."""
    image = ground(WIDTH, HEIGHT)
    name = render(say("shared.site"))
    ImageDraw.Draw(image).text((EDGE + 66, 76), name, font=_font(650, 34), fill=INK, anchor="lm")
    return image


@cache
def _palette() -> Image.Image:
    """The colours that a picture holds: drawn ones exactly, so that none changes with the words beside it."""
    made = Image.new("P", (1, 1))
    made.putpalette(
        [
            round(each * share + other * (1 - share))
            for colour, beside in MIXED
            for share in (step / (SHADES - 1) for step in range(SHADES))
            for each, other in zip(ImageColor.getrgb(colour), ImageColor.getrgb(beside), strict=True)
        ]
    )
    return made


@cache
def _font(weight: int, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(io.BytesIO(_letters(weight)), size, layout_engine=_layout())


@cache
def _letters(weight: int) -> bytes:
    """Ysabeau Office at one weight, as FreeType reads it."""
    whole = TTFont(io.BytesIO((PACKAGES / FONTS[0].source).read_bytes()), recalcTimestamp=False)
    instantiateVariableFont(whole, {"wght": weight}, inplace=True)
    whole.flavor = None
    written = io.BytesIO()
    whole.save(written)
    return written.getvalue()


def _layout() -> ImageFont.Layout:
    """With Raqm, pairs of letters are spaced as the font wants; where a system lacks it, each stands by itself."""
    return ImageFont.Layout.RAQM if features.check("raqm") else ImageFont.Layout.BASIC
