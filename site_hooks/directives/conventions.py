"""`::: conventions`: how words about a time are read, with examples that the core itself reads while the page is built.

First the conventions in their groups, then, folded away, every form of the grammar.
"""

from datetime import date
from itertools import groupby

from followup_core.problems import TimelineError
from followup_core.texts import Message, render, say
from followup_core.timeline import Reading, read_timeline
from followup_core.timeline.conventions import CONVENTIONS, EXAMPLE_DAY, Convention
from followup_core.timeline.forms import FORMS
from followup_core.workdays import WEEKENDS
from site_hooks.directives.tables import cell, named, row, table
from site_hooks.html import Html, element, joined

SAID_ON = date.fromisoformat(EXAMPLE_DAY)


def conventions() -> Html:
    """Every convention with its examples, and an example of every form; takes no arguments."""
    groups = {name: list(rows) for name, rows in groupby(CONVENTIONS, key=lambda convention: convention.group)}
    links = (element("li", element("a", _title(name), href=f"#words-{name}")) for name in groups)
    return joined(
        element("ul", *links, class_="jump"),
        element("p", _text(say("guide.conventions.said_on", day=SAID_ON))),
        *(_group(name, rows) for name, rows in groups.items()),
        _every_form(),
    )


def _title(group: str) -> str:
    return _text(say(f"timeline.group.{group}"))


def _group(name: str, rows: list[Convention]) -> Html:
    columns = (_text(say(f"guide.conventions.{column}")) for column in ("rule", "examples"))
    return joined(
        element("h2", _title(name), id=f"words-{name}", class_="minor"),
        table(columns, (_row(convention) for convention in rows), class_="sayings"),
    )


def _row(convention: Convention) -> Html:
    lines = (
        element("li", _said(example.words), *_comes_to(example.words, example.day)) for example in convention.examples
    )
    return row(
        named(_text(say(f"timeline.convention.{convention.id}"))), cell(element("ul", *lines, class_="examples"))
    )


def _every_form() -> Html:
    examples = dict.fromkeys(form.example for form in FORMS)
    lines = (element("li", _said(words), *_comes_to(words, SAID_ON)) for words in examples)
    return element(
        "details",
        element("summary", _text(say("guide.conventions.every_form", count=len(examples)))),
        element("ul", *lines, class_="examples"),
        class_="forms",
    )


def _said(words: str) -> Html:
    return element("q", words)


def _comes_to(words: str, said_on: date) -> list[str]:
    """What an example comes to, with the day it was said where that is not the usual one."""
    try:
        timeline = read_timeline(words, said_on)
    except TimelineError:
        return []
    if timeline is None:
        return []
    readings = dict.fromkeys(_last_day(reading) for reading in timeline.readings)
    result = [": ", _text(say("guide.conventions.or")).join(readings)]
    return result if said_on == SAID_ON else [*result, _text(say("guide.conventions.said_then", day=said_on))]


def _last_day(reading: Reading) -> str:
    window = reading.window(WEEKENDS)
    ending = "open_ended" if reading.open_ended else "last_day"
    return _text(say(f"guide.conventions.{ending}", day=window.latest))


def _text(message: Message) -> str:
    return render(message, this_year=SAID_ON.year)
