"""`::: dates`: how the first day to ask for news follows from what they said, one line for each way."""

from followup_core.dates import Basis
from followup_core.limits import BY_TEXT_NAME
from followup_core.reasons import BASIS_SECTIONS, BY_ID
from followup_core.texts import render, say
from site_hooks.directives.tables import cell, named, row, table
from site_hooks.html import Html, element
from site_hooks.shapes import origin_mark

COLUMNS = ("what", "first_day", "origin")


def dates() -> Html:
    """Every way to arrive at earliest contact; takes no arguments."""
    return table((render(say(f"guide.dates.{column}")) for column in COLUMNS), (_row(basis) for basis in Basis))


def _row(basis: Basis) -> Html:
    section = BASIS_SECTIONS[basis]
    what, first_day = (render(say(f"guide.dates.{basis}.{ending}", **BY_TEXT_NAME)) for ending in ("what", "first_day"))
    return row(
        named(element("a", what, href=f"section:{section}")),
        cell(first_day),
        cell(origin_mark(BY_ID[section].origin)),
    )
