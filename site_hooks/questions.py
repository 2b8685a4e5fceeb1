"""Joins the questions of the page `faq` with their ids in the registry, and gives each its buttons."""

from xml.etree.ElementTree import Element, SubElement

from markdown.treeprocessors import Treeprocessor

from followup_core.sections import QUESTIONS
from site_hooks.headings import HeadingError, give_a_line, wrap
from site_hooks.share_buttons import copy_button, share_button

CLASS = "qa"
"""The class of the `<section>` that holds a question and its answer."""


class QuestionTreeprocessor(Treeprocessor):
    """Wraps each question of a page, up to the next heading, in a `<section>` with its buttons."""

    def run(self, root: Element) -> None:
        """Change the tree of a page that has a registered question; leave the others alone."""
        if not any(child.get("id") in QUESTIONS for child in root.iter("h3")):
            return

        def begin(heading: Element) -> Element:
            wrapped = SubElement(root, "section", {"class": CLASS})
            wrapped.extend([heading, *_buttons(heading)])
            return wrapped

        wrap(root, "h3", begin)


def _buttons(heading: Element) -> list[Element]:
    """The buttons of a question.

    Raises:
        HeadingError: it has no id, or one that nobody registered.
    """
    named, title = heading.get("id", ""), "".join(heading.itertext())
    if named not in QUESTIONS:
        raise HeadingError(
            f"docs/faq.md, “{title}”: a question needs an id that lasts. Write {{#an-id}} after it, and the id into "
            "QUESTIONS in src/followup_core/sections.py."
        )
    give_a_line(heading)
    return [copy_button(named, title), share_button(named, title, title)]
