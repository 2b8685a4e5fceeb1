"""Reads the elements of a built HTML page and changes single start tags in place, whatever generator wrote it."""

from collections.abc import Mapping
from functools import lru_cache
from html import escape
from html.parser import HTMLParser
from typing import NamedTuple

TEXT_ONLY = ("script", "style")
"""Elements whose content is text, not markup."""


class Element(NamedTuple):
    """A start tag.

    Attributes:
        tag: its name.
        attributes: by name; an attribute without a value has "".
        start: where the start tag begins in the page.
        end: where the start tag ends.
        content: what a script or style holds; "" for other elements.
    """

    tag: str
    attributes: Mapping[str, str]
    start: int
    end: int
    content: str = ""


class Edit(NamedTuple):
    """New text for a stretch of the page."""

    start: int
    end: int
    text: str


@lru_cache(maxsize=256)  # a build reads each page a dozen times, most often as it was read before
def elements(html: str) -> tuple[Element, ...]:
    """Every element of a page, in order."""
    reader = _Reader(html)
    reader.feed(html)
    reader.close()
    return tuple(reader.found)


def apply(html: str, edits: list[Edit]) -> str:
    """The page with every edit made; edits do not overlap."""
    parts, at = [], 0
    for edit in sorted(edits):
        parts += [html[at : edit.start], edit.text]
        at = edit.end
    return "".join([*parts, html[at:]])


def with_attributes(element: Element, **changed: str) -> Edit:
    """The edit that gives `element` other values for some attributes."""
    merged = {**element.attributes, **changed}
    written = "".join(f' {name}="{escape(value)}"' if value else f" {name}" for name, value in merged.items())
    return Edit(element.start, element.end, f"<{element.tag}{written}>")


class _Reader(HTMLParser):
    """Collects the start tags with their places."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Element] = []
        self._lines = [0]
        for line in html.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        start = self._lines[line - 1] + column
        attributes = {name: value or "" for name, value in attrs}
        self.found.append(Element(tag, attributes, start, start + len(self.get_starttag_text() or "")))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_data(self, data: str) -> None:
        if self.cdata_elem in TEXT_ONLY and self.found:
            last = self.found[-1]
            self.found[-1] = last._replace(content=last.content + data)
