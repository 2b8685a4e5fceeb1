"""Draws when each file of a first visit was asked for and was there, as wide as a phone, in light and dark."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from benchmarks.startup_chart import framed
from site_hooks.measured import PROJECT

PICTURE = PROJECT / "docs" / "images" / "startup_timeline.svg"
LEFT, RIGHT, ROW, TOP = 134, 352, 17, 64

STYLE = """\
text{fill:#10302f;font:12px system-ui,sans-serif}.b{font-weight:600;font-size:13px}.e{text-anchor:end}
.bg{fill:#fff}.g{stroke:#c5d3d1}.m{stroke:#a3541c;stroke-dasharray:3 3}.w{stroke:#8aa5a2;stroke-width:2}
.p{fill:#1f6f54}.k{fill:#2c6fa3}
@media(prefers-color-scheme:dark){text{fill:#e8f1ef}.bg{fill:#14282a}.g{stroke:#2e4648}.m{stroke:#f6bf52}
.w{stroke:#7f9b98}.p{fill:#6fd3a8}.k{fill:#8cc8ea}}\
"""
"""The colours of the site's cards; an image cannot read the style sheet."""

TITLE = "The requests of a first visit, at 10 Mbit/s with 40 ms"


class Asked(NamedTuple):
    """A request: what for, by whom, and the milliseconds of the visit at which it was asked, begun and ended."""

    name: str
    in_worker: bool
    begun: float
    answered: float
    ended: float


def picture(requests: Sequence[Asked], marks: Mapping[str, float]) -> str:
    """The picture as SVG: a line for each request, and the marks across."""
    end = max(*(request.ended for request in requests), *marks.values()) * 1.02
    bottom = TOP + ROW * len(requests)
    shapes = [*_legend(), *_scale(end, bottom), *_marks(marks, end, bottom)]
    for number, request in enumerate(requests):
        shapes += _row(request, end, TOP + ROW * number)
    return framed(TITLE, _said(requests, marks), STYLE, shapes, bottom + 40)


def _legend() -> Iterator[str]:
    yield '<text class="b" x="4" y="18">A first visit at 10 Mbit/s, 40 ms</text>'
    yield '<line class="w" x1="4" x2="20" y1="36" y2="36"/><text x="24" y="40">waits</text>'
    yield '<rect class="p" x="72" y="31" width="16" height="10" rx="2"/><text x="92" y="40">for the page</text>'
    yield '<rect class="k" x="182" y="31" width="16" height="10" rx="2"/><text x="202" y="40">for the worker</text>'


def _scale(end: float, bottom: int) -> Iterator[str]:
    """A line at every half second, with its number below."""
    for half in range(int(end / 500) + 1):
        x = _x(500 * half, end)
        yield f'<line class="g" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{bottom}"/>'
        if half % 2 == 0:
            yield f'<text x="{x:.1f}" y="{bottom + 14}" text-anchor="middle">{half / 2:g} s</text>'


def _marks(marks: Mapping[str, float], end: float, bottom: int) -> Iterator[str]:
    """A line at each mark; the names stand where they do not collide, the later ones below."""
    for name, time in marks.items():
        x, y = _x(time, end), {"boot": TOP - 4, "ready": TOP - 4}.get(name, bottom + 30)
        yield f'<line class="m" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP - 2}" y2="{bottom + 18}"/>'
        yield f'<text x="{x + 2:.1f}" y="{y}" text-anchor="{"start" if name == "boot" else "end"}">{name}</text>'


def _row(request: Asked, end: float, top: int) -> Iterator[str]:
    begun, answered, ended = (_x(time, end) for time in (request.begun, request.answered, request.ended))
    colour = "k" if request.in_worker else "p"
    yield f'<text x="4" y="{top + 12}">{escape(request.name)}</text>'
    yield f'<line class="w" x1="{begun:.1f}" x2="{answered:.1f}" y1="{top + 8}" y2="{top + 8}"/>'
    wide = max(ended - answered, 1.5)
    yield f'<rect class="{colour}" x="{answered:.1f}" y="{top + 3}" width="{wide:.1f}" height="10" rx="2"/>'


def _x(time: float, end: float) -> float:
    return LEFT + (RIGHT - LEFT) * time / end


def _said(requests: Sequence[Asked], marks: Mapping[str, float]) -> str:
    """The same in words."""
    files = ", ".join(f"{each.name} {each.begun:.0f} to {each.ended:.0f}" for each in requests)
    return f"Milliseconds of each: {files}. Marks: {', '.join(f'{name} {time:.0f}' for name, time in marks.items())}."
