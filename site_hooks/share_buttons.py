"""The two buttons beside a heading that can be passed on: one copies its link, one opens the share sheet."""

from xml.etree.ElementTree import Element, SubElement

from followup_core.texts import render, say
from site_hooks.shapes import icon_element


def copy_button(named: str, title: str) -> Element:
    """The button that copies the link to the section or question `named`."""
    return _button(
        "copy",
        ("link", "done"),
        {
            "data-copy-link": named,
            "data-copied": render(say("guide.copied")),
            "data-failed": render(say("guide.copy_failed")),
            "aria-label": render(say("guide.copy_link_to", title=title)),
        },
        render(say("guide.copy_link")),
    )


def share_button(named: str, title: str, shared_title: str) -> Element:
    """The button that opens the share sheet; shown only where the browser has one.

    Args:
        named: the id of the section or question.
        title: its heading.
        shared_title: what its share page is called.
    """
    return _button(
        "share",
        ("share",),
        {
            "data-share-link": named,
            "data-share-title": shared_title,
            "aria-label": render(say("guide.share_what", title=title)),
        },
        render(say("guide.share")),
    )


def _button(class_: str, icons: tuple[str, ...], attributes: dict[str, str], label: str) -> Element:
    button = Element("button", {"type": "button", "class": class_, **attributes, "data-search-exclude": ""})
    for icon, state in zip(icons, ("todo", "done"), strict=False):
        button.append(icon_element(icon, f"icon {state}"))
    SubElement(button, "span").text = label
    return button
