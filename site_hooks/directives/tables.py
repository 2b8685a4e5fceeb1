"""Tables that a narrow window shows as lists: a screen reader is told that they stay tables."""

from collections.abc import Iterable

from site_hooks.html import Html, element


def table(columns: Iterable[str], rows: Iterable[Html], class_: str | None = None) -> Html:
    """A table; style sheets change the display of its parts, so each part names its role."""
    heads = (element("th", column, scope="col", role="columnheader") for column in columns)
    head = element("thead", element("tr", *heads, role="row"), role="rowgroup")
    return element("table", head, element("tbody", *rows, role="rowgroup"), class_=class_, role="table")


def row(*cells: Html) -> Html:
    """One row."""
    return element("tr", *cells, role="row")


def cell(*content: str, class_: str | None = None) -> Html:
    """One cell."""
    return element("td", *content, class_=class_, role="cell")


def named(*content: str) -> Html:
    """The cell that names its row."""
    return element("th", *content, scope="row", role="rowheader")
