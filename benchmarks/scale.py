"""What would a million visits a day move, idle time included, and what does that mean for a month, a plan and a line?

It measures nothing: it reads docs/measured/whole_visit.json and first_visit.json, and writes scale.json and
scale_month.json, which the page on scale shows.

    python -m benchmarks.scale
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from benchmarks.recording import Table, record
from site_hooks.measured import Row, read

MEASURES = ("docs/measured/whole_visit.json", "docs/measured/first_visit.json")
VISITS = 1_000_000
GUIDE, CAME_BACK = 0.7, 0.5
"""Parts of all visits: those that read a page of the guide, and those of somebody who was there before."""

BUSY = 10
"""How many times the average a busy second has."""

SECONDS, DAYS = 86_400, 30
FREE_PLAN = 100e9
"""Bytes a month that GitHub Pages asks to stay below."""

LINE = 1e9 / 8
"""Bytes a second of a line of one Gbit/s."""

DOLLARS = 10
"""For a terabyte."""

NOTE = """\
Worked out from the tables “Bytes of a whole visit” and “Files of a first visit”, with brotli: seven visits in ten \
read a page of the guide, three ask the checker, and half were there before. Nobody leaves before the page has come \
to rest, nobody saves data, and everybody who comes back to the checker fetches what comes once: so it is the most. A \
first visit to the guide is one to the checker without Python; a later one is counted as one to the checker until its \
answer. A busy second has ten times the average. KB, MB and GB are powers of a thousand.\
"""
MONTH = "The same visits for 30 days. GitHub Pages sends gzip; a host of your own can send brotli."


class Fetched(NamedTuple):
    """What one visit fetches: how many files, and their bytes."""

    files: float
    gzip: float
    brotli: float


def main(_: Sequence[str] = ()) -> None:
    """Write both tables."""
    parts = visits(read("whole_visit").rows, read("first_visit").rows)
    columns = ("Visits", "A day", "Requests each", "KB each", "GB a day", "MB a second", "MB, busy", "Requests, busy")
    record("scale", Table("A million visits a day", columns, list(rows(parts)), NOTE), MEASURES, {})
    month = Table("What that means", ("What", "With gzip", "With brotli"), list(month_rows(parts)), MONTH)
    record("scale_month", month, MEASURES, {})


def visits(whole: Sequence[Row], first: Sequence[Row]) -> dict[str, tuple[float, Fetched]]:
    """Each kind of visit: how many there are of it a day, and what one fetches; `whole` and `first` are the tables."""
    parts = {name: Fetched(*map(_number, sizes[:3])) for name, *sizes in whole}
    python = [Fetched(1, *map(_number, row[4:6])) for row in first if row[1] == "Python"]
    rested = parts["The whole first visit, idle time included"]
    read_only = Fetched(*(all_ - sum(some) for all_, *some in zip(rested, *python, strict=True)))
    once = parts["The later visit with what comes once when it rests"]
    guide, checker = VISITS * GUIDE, VISITS * (1 - GUIDE)
    return {
        "First, a page of the guide": (guide * (1 - CAME_BACK), read_only),
        "First, the checker": (checker * (1 - CAME_BACK), rested),
        "Later, a page of the guide": (guide * CAME_BACK, parts["A later visit until its answer"]),
        "Later, the checker, with what comes once": (checker * CAME_BACK, once),
    }


def rows(parts: Mapping[str, tuple[float, Fetched]]) -> Iterator[tuple[str, ...]]:
    """A row for each kind of visit, and one for all of them."""
    count = sum(many for many, _ in parts.values())
    mean = Fetched(*(total / count for total in _totals(parts)))
    for name, (many, each) in {**parts, "All": (count, mean)}.items():
        a_day, a_second = many * each.brotli, many * each.brotli / SECONDS
        yield (
            *(name, f"{many:,.0f}", f"{each.files:,.0f}", f"{each.brotli / 1e3:,.0f}", f"{a_day / 1e9:,.1f}"),
            *(f"{a_second / 1e6:,.2f}", f"{a_second * BUSY / 1e6:,.1f}"),
            f"{many * each.files / SECONDS * BUSY:,.0f}",
        )


def month_rows(parts: Mapping[str, tuple[float, Fetched]]) -> Iterator[tuple[str, ...]]:
    """What the bytes of all visits mean, with gzip and with brotli."""
    totals = _totals(parts)[1:]
    for name, (many, each) in parts.items():
        shares = (many * size / total for size, total in zip(each[1:], totals, strict=True))
        yield (f"{name}: part of all bytes", *(f"{share:.1%}" for share in shares))
    yield ("TB in a month", *(f"{total * DAYS / 1e12:,.1f}" for total in totals))
    yield (f"Dollars a month, at {DOLLARS} a TB", *(f"{total * DAYS / 1e12 * DOLLARS:,.0f}" for total in totals))
    yield ("Visits a month within 100 GB", *(f"{FREE_PLAN / total * VISITS:,.0f}" for total in totals))
    yield (
        "Busy seconds at once on a line of one Gbit/s",
        *(f"{LINE / (total / SECONDS * BUSY):.1f}" for total in totals),
    )


def _totals(parts: Mapping[str, tuple[float, Fetched]]) -> Fetched:
    """What all visits of a day fetch together."""
    each_kind = [[many * size for size in each] for many, each in parts.values()]
    return Fetched(*map(sum, zip(*each_kind, strict=True)))


def _number(text: str) -> int:
    return int(text.replace(",", ""))


if __name__ == "__main__":
    main()
