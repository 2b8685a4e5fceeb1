"""Tables that a narrow window shows as lists: a screen reader is told that they stay tables."""

from collections.abc import Iterable

from site_hooks.html import Html, element


def table(columns: Iterable[str], rows: Iterable[Html], class_: str | None = None, *, found: bool = True) -> Html:
    """A table; style sheets change the display of its parts, so each part names its role.

    Args:
        columns: the headings of its columns.
        rows: its rows.
        class_: what style sheets call it.
        found: whether the search reads it; not where it only repeats what other sections say.
    """
    heads = (element("th", column, scope="col", role="columnheader") for column in columns)
    head = element("thead", element("tr", *heads, role="row"), role="rowgroup")
    body = element("tbody", *rows, role="rowgroup")
    return element("table", head, body, class_=class_, role="table", data_search_exclude=not found)


def row(*cells: Html, id: str | None = None) -> Html:
    """One row, with the id that a link can lead to."""
    return element("tr", *cells, role="row", id=id)


def cell(*content: str, class_: str | None = None) -> Html:
    """One cell."""
    return element("td", *content, class_=class_, role="cell")


def named(*content: str) -> Html:
    """The cell that names its row."""
    return element("th", *content, scope="row", role="rowheader")
