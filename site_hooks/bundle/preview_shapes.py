"""The mark and the line of days as pictures show them: the drawings of `mark.svg` and `theme/partials/days.html`."""

from collections.abc import Iterator

from PIL import Image, ImageDraw

GROUND, INK, SUN, QUIET, REST = "#edf3f2", "#10302f", "#f4b63f", "#6b3f7c", "#4a5742"
"""The light colours of `tokens.css`: a place that shows a picture shows the same one to all."""

SMOOTH = 4
"""Shapes are drawn this many times larger and then made smaller, so that their edges are smooth."""

DAYS, INTERVIEW, WRITE, REST_DAY, SATURDAY = 34, 1, 22, 30, 2
"""The line of days: how many it has, and which day is what."""

STEPS = 1000
"""How many points of a curve are drawn."""

type Point = tuple[float, float]


def ground(width: int, height: int) -> Image.Image:
    """A picture of that size without words: the mark at the top left, the line of days below."""
    pen = _Pen(Image.new("RGB", (width * SMOOTH, height * SMOOTH), GROUND))
    _mark(pen, 80, 52, 50)
    _days(pen, width, height - 72, 96)
    return pen.image.resize((width, height), Image.Resampling.LANCZOS)


class _Pen:
    """Draws on a picture that is `SMOOTH` times as large as it says."""

    def __init__(self, image: Image.Image) -> None:
        self.image = image
        self.draw = ImageDraw.Draw(image)

    def disc(self, at: Point, radius: float, fill: str, edge: float = 0) -> None:
        """A disc; with an `edge` it has a rim of ink that reaches half of that beyond its radius."""
        x, y = at
        for size, ink in ((radius + edge / 2, INK), (radius - edge / 2, fill)) if edge else ((radius, fill),):
            box = [each * SMOOTH for each in (x - size, y - size, x + size, y + size)]
            self.draw.ellipse(box, fill=ink)

    def stroke(self, points: Iterator[Point], width: float, ink: str) -> None:
        """A line through `points`, which lie close together, with round ends."""
        for point in points:
            self.disc(point, width / 2, ink)

    def line(self, y: float, length: float, width: float) -> None:
        """A level line from the left edge."""
        self.draw.rectangle([0, (y - width / 2) * SMOOTH, length * SMOOTH, (y + width / 2) * SMOOTH - 1], fill=INK)

    def box(self, at: Point, half: float) -> None:
        """A square with round corners around a point."""
        x, y = at
        corners = [each * SMOOTH for each in (x - half, y - half, x + half, y + half)]
        self.draw.rounded_rectangle(corners, radius=2.5 * SMOOTH, fill=INK)


def _curve(*corners: Point, part: tuple[float, float] = (0, 1)) -> Iterator[Point]:
    """The points of a cubic Bézier curve with these four control points, or of a part of it."""
    begin, stop = part
    for step in range(STEPS + 1):
        t = begin + (stop - begin) * step / STEPS
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3)
        x, y = (sum(weight * corner[axis] for weight, corner in zip(weights, corners, strict=True)) for axis in (0, 1))
        yield x, y


def _mark(pen: _Pen, left: float, top: float, size: float) -> None:
    unit = size / 48
    arch = [(left + 6 * unit, top + 32 * unit), (left + 42 * unit, top + 32 * unit)]
    round_ = 18 * unit * 0.5523  # of a quarter circle as a curve
    summit = (left + 24 * unit, top + 14 * unit)
    for foot, side in zip(arch, (-1, 1), strict=True):
        bend = (foot[0], foot[1] - round_), (summit[0] + side * round_, summit[1])
        pen.stroke(_curve(foot, *bend, summit), 4.5 * unit, INK)
    pen.disc((left + 24 * unit, top + 32 * unit), 7.5 * unit, SUN, edge=2.5 * unit)


def _days(pen: _Pen, width: float, y: float, height: float) -> None:
    step = width / DAYS
    at = [((day + 0.5) * step, y) for day in range(DAYS)]
    pen.line(y, width, 2.5)
    for day, point in enumerate(at):
        if day in (INTERVIEW, WRITE, REST_DAY):
            continue
        is_weekend = (day - SATURDAY) % 7 in (0, 1)
        pen.disc(point, 4.5, GROUND if is_weekend else INK, edge=2.5 if is_weekend else 0)
    theirs, mine, rest = at[INTERVIEW][0], at[WRITE][0], at[REST_DAY][0]
    above = y - height * 1.17
    pen.stroke(_curve((theirs, y - 12), (theirs, above), (mine, above), (mine, y - 20)), 5, INK)
    quiet = (mine, y - 20), (mine, y - height * 0.75), (rest, y - height * 0.75), (rest, y - 22)
    for dash in range(12):
        pen.stroke(_curve(*quiet, part=((dash + 0.2) / 12, (dash + 0.75) / 12)), 4, QUIET)
    pen.box(at[INTERVIEW], 10)
    pen.disc(at[WRITE], 19, SUN, edge=5)
    bowl = (rest - 16, y - 6), (rest - 16, y + 15), (rest + 16, y + 15), (rest + 16, y - 6)
    pen.stroke(_curve(*bowl), 5, REST)
    pen.disc((rest, y - 7), 7.5, REST)
