"""Draws our starts as parts of stock, a line for each engine, network and part of a processor.

It is as wide as a phone, follows light and dark, and says its numbers as text.
"""

from collections.abc import Iterator, Mapping
from html import escape
from itertools import groupby
from math import ceil

from benchmarks.startup_cells import ENGINE_NAMES, SHARES
from benchmarks.startup_visits import Cell
from site_hooks.measured import PROJECT

PICTURE = PROJECT / "docs" / "images" / "startup.svg"
WIDTH, LEFT, RIGHT, ROW = 360, 92, 268, 21
FIRST, LATER = 312, 356
"""Where the columns of numbers end."""

STYLE = """\
text{fill:#10302f;font:13px system-ui,sans-serif}.b{font-weight:600}.n{text-anchor:end}.s{fill:#3c5553;font-size:12px}
.bg{fill:#fff}.g{stroke:#c5d3d1}.l{stroke:#3c5553;stroke-width:2}
.c{fill:#fff;stroke:#1f6f54;stroke-width:2.5}.f{fill:#1f6f54;stroke:#1f6f54;stroke-width:2.5}
@media(prefers-color-scheme:dark){text{fill:#e8f1ef}.s{fill:#b4c8c5}
.bg{fill:#14282a}.g{stroke:#2e4648}.l{stroke:#b4c8c5}
.c{fill:#14282a;stroke:#6fd3a8}.f{fill:#6fd3a8;stroke:#6fd3a8}}\
"""
"""The colours of the site's cards; an image cannot read the style sheet."""

TITLE = "Our start as a part of that of stock Pyodide"


def draw(parts: Mapping[Cell, tuple[float, float]]) -> None:
    """Write the picture: of each cell the first and the later visit, as parts of stock."""
    if parts:
        PICTURE.write_text(picture(parts), "utf-8")


def picture(parts: Mapping[Cell, tuple[float, float]]) -> str:
    """The picture as SVG."""
    most = max(0.5, ceil(10 * max(max(pair) for pair in parts.values())) / 10)
    shapes, top = list(_legend()), 76
    for (engine, cpu), cells in groupby(parts, key=lambda cell: (cell.engine, cell.cpu)):
        share = "the whole processor" if cpu == 100 else f"{SHARES[cpu]} of it"
        shapes.append(f'<text class="b" x="4" y="{top + 14}">{ENGINE_NAMES[engine]}, {share}</text>')
        rows = list(cells)
        shapes += _scale(most, top + 20, ROW * len(rows))
        for number, cell in enumerate(rows):
            shapes += _row(cell, parts[cell], most, top + 20 + ROW * number)
        top += 42 + ROW * len(rows)
    return framed(TITLE, _said(parts), STYLE, shapes, top)


def framed(title: str, said: str, style: str, shapes: list[str], height: int) -> str:
    """A chart as wide as a phone, with its name and what it says for those who do not see it."""
    size = f'viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="t d">'
    names = f'<title id="t">{title}</title><desc id="d">{escape(said)}</desc>'
    ground = f'<rect class="bg" width="{WIDTH}" height="{height}" rx="8"/>'
    return f"{head}{names}<style>{style}</style>{ground}{''.join(shapes)}</svg>\n"


def _legend() -> Iterator[str]:
    yield '<text class="b" x="4" y="20">Our time, as a part of that of stock</text>'
    yield '<circle class="c" cx="12" cy="42" r="5"/><text x="24" y="46">first visit</text>'
    yield '<circle class="f" cx="112" cy="42" r="5"/><text x="124" y="46">later visit</text>'
    yield f'<text class="s n" x="{FIRST}" y="64">first</text><text class="s n" x="{LATER}" y="64">later</text>'


def _scale(most: float, top: int, height: int) -> Iterator[str]:
    """Lines at every quarter, with their numbers below."""
    for quarter in range(int(most * 4) + 1):
        x = _x(quarter / 4, most)
        yield f'<line class="g" x1="{x:.1f}" x2="{x:.1f}" y1="{top}" y2="{top + height}"/>'
        yield f'<text class="s" x="{x:.1f}" y="{top + height + 12}" text-anchor="middle">{quarter / 4:g}</text>'


def _row(cell: Cell, pair: tuple[float, float], most: float, top: int) -> Iterator[str]:
    middle = top + ROW // 2
    first, later = (_x(part, most) for part in pair)
    yield f'<text x="4" y="{middle + 4}">{cell.network.partition(",")[0].replace("loop", "Loop")}</text>'
    yield f'<line class="l" x1="{later:.1f}" x2="{first:.1f}" y1="{middle}" y2="{middle}"/>'
    yield f'<circle class="c" cx="{first:.1f}" cy="{middle}" r="5"/>'
    yield f'<circle class="f" cx="{later:.1f}" cy="{middle}" r="5"/>'
    for x, part in zip((FIRST, LATER), pair, strict=True):
        yield f'<text class="n" x="{x}" y="{middle + 4}">{part:.2f}</text>'


def _x(part: float, most: float) -> float:
    return LEFT + (RIGHT - LEFT) * part / most


def _said(parts: Mapping[Cell, tuple[float, float]]) -> str:
    """The ranges of each engine in words."""
    sentences = []
    for engine, name in ENGINE_NAMES.items():
        of_it = [pair for cell, pair in parts.items() if cell.engine == engine]
        if of_it:
            first, later = (f"{min(visits):.2f} to {max(visits):.2f}" for visits in zip(*of_it, strict=True))
            sentences.append(f"{name}: first visits {first}, later ones {later}.")
    return " ".join(sentences)
