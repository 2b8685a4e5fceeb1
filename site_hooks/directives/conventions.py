"""`::: conventions`: every form of a time that the checker reads, with an example and the day it comes to."""

from collections.abc import Iterator
from datetime import date

from followup_core.problems import TimelineError
from followup_core.texts import Message, render, say
from followup_core.timeline import Reading, read_timeline
from followup_core.timeline.forms import FORMS
from followup_core.workdays import WEEKENDS
from site_hooks.directives.tables import cell, named, row, table
from site_hooks.html import Html, element, joined

SAID_ON = date(2026, 11, 23)
"""The day on which all examples are said: a Monday, with the turn of a month and of a year ahead."""

COLUMNS = ("words", "comes_to")


def conventions() -> Html:
    """The forms by what they name, with their examples read by the core itself; takes no arguments."""
    said_on = element("p", _text(say("guide.conventions.said_on", day=SAID_ON)))
    return joined(said_on, *(_table(kind) for kind in dict.fromkeys(form.kind for form in FORMS)))


def _table(kind: str) -> Html:
    rows = [
        row(
            named(
                "“",
                words,
                "”",
            ),
            cell(comes_to),
        )
        for words, comes_to in examples(kind)
    ]
    if not rows:
        return Html("")
    columns = (_text(say(f"guide.conventions.{column}")) for column in COLUMNS)
    return joined(
        element("h3", _text(say(f"guide.conventions.{kind.lower()}")), id=f"forms-{kind.lower()}"),
        table(columns, rows, class_="said"),
    )


def examples(kind: str) -> Iterator[tuple[str, str]]:
    """The examples of a kind of form, each with what it comes to in words."""
    for words in dict.fromkeys(form.example for form in FORMS if form.kind == kind):
        try:
            timeline = read_timeline(words, SAID_ON)
        except TimelineError:  # an example that is only a part of what they say, such as "three" or "a couple of"
            continue
        if timeline is not None:
            readings = dict.fromkeys(_comes_to(reading) for reading in timeline.readings)
            yield words, _text(say("guide.conventions.or")).join(readings)


def _comes_to(reading: Reading) -> str:
    window = reading.window(WEEKENDS)
    if reading.open_ended:
        return _text(say("guide.conventions.open_ended", day=window.earliest))
    return _text(say("guide.conventions.last_day", day=window.latest))


def _text(message: Message) -> str:
    return render(message, this_year=SAID_ON.year)
