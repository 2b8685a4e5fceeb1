"""Draws the measured starts as bars, from docs/measured into docs/images/startup.svg."""

from collections.abc import Iterator
from html import escape

from site_hooks.measured import FOLDER, PROJECT, Measured, read

PICTURE = PROJECT / "docs" / "images" / "startup.svg"
WIDTH, LABEL, ROW, HEAD = 720, 210, 18, 34
COLOURS = {"Ours": "#1f6f54", "Stock Pyodide": "#8a8f98"}
OTHERS = "#c4beb2"
"""Ours is the strong one."""


def draw() -> None:
    """Write the picture."""
    runs = [read(path.stem) for path in sorted(FOLDER.glob("startup_*.json"))]
    parts: list[str] = []
    top = 0
    for run in runs:
        parts += _group(run, top)
        top += HEAD + ROW * len(run.rows)
    text = 'font-family="system-ui, sans-serif" font-size="12" fill="#444"'
    size = f'viewBox="0 0 {WIDTH} {top + 8}" width="{WIDTH}" height="{top + 8}"'
    title = "<title>Milliseconds from start to answer on a first visit</title>"
    picture = f'<svg xmlns="http://www.w3.org/2000/svg" {size} {text} role="img">{title}{"".join(parts)}</svg>\n'
    PICTURE.write_text(picture, "utf-8")


def _group(run: Measured, top: int) -> Iterator[str]:
    """The bars of one engine and network, below its title."""
    times = [float(row[1].partition(" ")[0]) for row in run.rows]
    yield f'<text x="4" y="{top + 22}" font-weight="bold">{escape(run.title)}</text>'
    for number, (row, time) in enumerate(zip(run.rows, times, strict=True)):
        y = top + HEAD + number * ROW
        length = (WIDTH - LABEL - 80) * time / max(times)
        yield f'<text x="4" y="{y + 11}">{escape(row[0])}</text>'
        colour = COLOURS.get(row[0], OTHERS)
        yield f'<rect x="{LABEL}" y="{y}" width="{length:.1f}" height="13" rx="2" fill="{colour}"/>'
        yield f'<text x="{LABEL + length + 6:.1f}" y="{y + 11}">{time:,.0f} ms</text>'
