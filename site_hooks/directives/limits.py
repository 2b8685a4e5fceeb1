"""`::: limits`: every number of the core, with whose it is and why it is what it is."""

from followup_core.limits import LIMITS, Limit
from followup_core.texts import render, say
from site_hooks.directives.tables import cell, named, row, table
from site_hooks.html import Html, element
from site_hooks.inline import in_words
from site_hooks.shapes import origin_mark

COLUMNS = ("what", "value", "reason", "origin")


def limits() -> Html:
    """All numbers; takes no arguments."""
    return table((render(say(f"guide.limits.{column}")) for column in COLUMNS), (_row(limit) for limit in LIMITS))


def _row(limit: Limit) -> Html:
    label, reason = (render(say(f"limit.{limit.name}.{ending}")) for ending in ("label", "reason"))
    return row(
        named(element("a", label, href=f"section:{limit.section}")),
        cell(in_words(limit), class_="num value"),
        cell(reason),
        cell(origin_mark(limit.origin)),
    )
