"""Joins the headings of the guide with their rows in the registry of sections.

A heading whose id is that of a section gets, from the core: a button that copies its link, whose advice it is, its
point, and the reason where it is our addition.
"""

from collections.abc import Callable
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from followup_core.additions import ADDITIONS
from followup_core.limits import LIMITS
from followup_core.sections import SECTIONS, Origin, Section
from followup_core.texts import render, say
from site_hooks.inline import sign
from site_hooks.shapes import icon_element, origin_text
from site_hooks.share_buttons import copy_button, share_button

BY_ID = {section.id: section for section in SECTIONS}
BY_LIMIT = {limit.name: limit for limit in LIMITS}


class HeadingError(ValueError):
    """A heading and its row do not agree; the message names the file, the heading and the remedy."""


def wrap(root: Element, tag: str, begin: Callable[[Element], Element]) -> None:
    """Split the children of `root` at each heading `tag`, in place.

    Args:
        root: a page.
        tag: the heading that a part begins with; it ends before the next one, and before every `h1` and `h2`.
        begin: puts a heading into the part that it begins, below `root`, and returns that part.
    """
    children, wrapped = list(root), root
    for child in children:
        root.remove(child)
    for child in children:
        if child.tag in ("h1", "h2"):
            wrapped = root
        if child.tag == tag:
            wrapped = begin(child)
        else:
            wrapped.append(child)


class SectionTreeprocessor(Treeprocessor):
    """Wraps each section of a page in a `<section>`, with what belongs to its heading."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)

    def run(self, root: Element) -> None:
        """Change the tree in place."""
        headings = [child for child in root if child.tag == "h2"]
        registered = [BY_ID[heading.get("id", "")] for heading in headings if heading.get("id") in BY_ID]
        if not registered:
            return

        def begin(heading: Element) -> Element:
            section = section_of(heading, registered[0].page)
            wrapped = SubElement(root, "section", {"class": "sec"}) if section else root
            wrapped.extend([heading, *(beside_heading(heading, section) if section else ())])
            return wrapped

        wrap(root, "h2", begin)
        for wrapped in root.iter("section"):
            section = BY_ID[wrapped[0].get("id", "")]
            mark_what_is_ours(wrapped, section)


def section_of(heading: Element, page: str) -> Section | None:
    """The registered section of a heading; None where the heading is not meant to be one.

    Args:
        heading: the element.
        page: the page on which the other sections are registered.

    Raises:
        HeadingError: the id is not registered, or the title differs from the one in the catalogue.
    """
    named, title = heading.get("id"), "".join(heading.itertext())
    where = f"docs/{page}.md, “{title}”"
    if named is None:
        return None
    if named not in BY_ID:
        raise HeadingError(
            f"{where}: no section has the id {named}. Add a row to SECTIONS in src/followup_core/sections.py, "
            f"or take {{#{named}}} away."
        )
    expected = render(say(f"section.{named}.title"))
    if title != expected:
        raise HeadingError(
            f"{where}: the title of the section {named} is “{expected}”. Write it so here, or change it in "
            "src/followup_core/texts/en/sections.py."
        )
    return BY_ID[named]


def mark_what_is_ours(wrapped: Element, section: Section) -> None:
    """Put a sign after each number of ours in a section of the guidance, and compare its marks with the registry.

    Raises:
        HeadingError: a rule of ours that the registry has for this section is not marked in it, or one is marked that
            the registry has for others.
    """
    if section.origin is Origin.OURS:
        return
    for parent in list(wrapped.iter()):
        for child in list(parent):
            limit = BY_LIMIT.get(child.get("data-limit", ""))
            if limit is not None and limit.origin is Origin.OURS:
                mark = sign(f"limit-{limit.name}", _text(f"limit.{limit.name}.reason"))
                mark.tail, child.tail = child.tail, None
                parent.insert(list(parent).index(child) + 1, mark)
    _compare_marks(wrapped, section)


def _compare_marks(wrapped: Element, section: Section) -> None:
    marked = {each.get("data-addition", "") for each in wrapped.iter("span") if each.get("class") == "ours"}
    registered = {addition.id for addition in ADDITIONS if section.id in addition.sections}
    where = f"docs/{section.page}.md, section {section.id}"
    if missing := registered - marked:
        raise HeadingError(f"{where}: mark the sentence that is ours with {{{{ ours:{min(missing)} }}}}.")
    if unknown := {each for each in marked if not each.startswith("limit-")} - registered:
        raise HeadingError(
            f"{where}: {{{{ ours:{min(unknown)} }}}} is not an addition of this section. "
            "Add the section to its row in src/followup_core/additions.py."
        )


def beside_heading(heading: Element, section: Section) -> list[Element]:
    """What stands beside and below the heading of a section."""
    give_a_line(heading)
    title = _text(f"section.{section.id}.title")
    buttons = [
        copy_button(section.id, title),
        share_button(section.id, title, _text(f"shared.title.{section.id}")),
    ]
    parts = [*buttons, _origin(section), _paragraph("point", section, "point")]
    if section.origin is Origin.OURS:
        parts.append(_paragraph("reason", section, "reason"))
    return parts


def give_a_line(heading: Element) -> None:
    """Put the title into a span, which is what a style can underline when a link leads here."""
    inner = Element("span")
    inner.text, heading.text = heading.text, None
    for child in list(heading):
        heading.remove(child)
        inner.append(child)
    heading.append(inner)


def _origin(section: Section) -> Element:
    origin = Element("p", {"class": "origin", "data-search-exclude": ""})
    origin.append(icon_element(section.origin.value))
    SubElement(origin, "span").text = origin_text(section.origin)
    return origin


def _paragraph(class_: str, section: Section, ending: str) -> Element:
    paragraph = Element("p", {"class": class_})
    paragraph.text = AtomicString(_text(f"section.{section.id}.{ending}"))
    return paragraph


def _text(message_id: str, **values: str) -> str:
    return render(say(message_id, **values))
