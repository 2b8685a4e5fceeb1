"""Icons and the shapes of the stages, each a reference to the drawing in `theme/partials/shapes.html`."""

from xml.etree.ElementTree import Element, SubElement

from followup_core.sections import Origin
from followup_core.texts import render, say
from site_hooks.html import Html, element


def icon_element(name: str, class_: str = "icon") -> Element:
    """The icon `name`, as an element of a tree."""
    svg = Element("svg", {"class": class_, "aria-hidden": "true"})
    SubElement(svg, "use", {"href": f"#icon-{name}"})
    return svg


def icon(name: str) -> Html:
    """The icon `name`."""
    return element("svg", element("use", href=f"#icon-{name}"), class_="icon", aria_hidden="true")


def shape(name: str) -> Html:
    """The shape of a stage (`wait`, `act`, `give`, `rest`), or of the goodbye (`leave`)."""
    use = element("use", href=f"#shape-{name}")
    return element("svg", use, class_=f"shape shape-{name}", aria_hidden="true")


def origin_mark(origin: Origin) -> Html:
    """Says whose advice something is."""
    return element("span", icon(origin.value), origin_text(origin), class_="origin")


def origin_text(origin: Origin) -> str:
    """The words for an origin."""
    return render(say(f"card.origin.{origin.value}"))
