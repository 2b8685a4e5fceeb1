"""`::: measured NAME`: a table of numbers that a run has written into `docs/measured/NAME.json`."""

from site_hooks import measured as numbers
from site_hooks.directives.tables import cell, named, row, table
from site_hooks.html import Html, element, joined


def measured(name: str) -> Html:
    """The table with its title and, below it, how, when and on what it was measured.

    Args:
        name: the file in `docs/measured`, without its ending.

    Raises:
        ValueError: there is no such file.
    """
    try:
        run = numbers.read(name)
    except FileNotFoundError:
        raise ValueError(
            f"“::: measured {name}”: docs/measured/{name}.json is not there. Run what writes it."
        ) from None
    versions = ", ".join(f"{program} {version}" for program, version in run.versions.items())
    rows = (row(named(first), *(cell(value, class_="num") for value in rest)) for first, *rest in run.rows)
    return joined(
        element("h3", run.title, id=f"measured-{name}"),
        table(run.columns, rows, class_="measured"),
        element("p", run.note, class_="reason"),
        element("p", f"{run.date}, {run.machine}. {versions}.", class_="reason"),
    )
