"""`::: shipped`: whose work the site ships, what it does here, and under which licence."""

from site_hooks.bundle.bill_of_materials import FILE
from site_hooks.directives.tables import cell, named, row, table
from site_hooks.html import Html, element, joined
from site_hooks.shipped import SHIPPED, Shipped

COLUMNS = ("what", "what it does here", "licence")


def shipped() -> Html:
    """All of it; takes no arguments."""
    bill = element("a", "bill of materials", href=f"root:{FILE}")
    beside = element("p", "The same is in the ", bill, ", in the format CycloneDX, for programs that read such lists.")
    return joined(table(COLUMNS, (_row(one) for one in SHIPPED)), beside)


def _row(one: Shipped) -> Html:
    licence = element("a", one.licence, href=f"root:licences/{one.text}")
    return row(named(f"{one.name} {one.version}"), cell(one.does), cell(licence))
