"""The plain text of a built page, for those who read without a browser: previews, programs, language models."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bs4 import BeautifulSoup, Tag

NOT_TEXT = "button, svg, form, template, script, nav, select, input, .unseen, .crumb, .feedback, [hidden]"
"""What is on a page to be pressed, drawn or filled in."""

BLOCKS = ("h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "th", "td", "pre")
"""Elements that stand on lines of their own."""

MARKS = {"h1": "# ", "h2": "## ", "h3": "### ", "li": "- "}


class Answered(NamedTuple):
    """A question and the paragraphs of its answer."""

    question: str
    answer: tuple[str, ...]


def answers_of(html: str, ids: Iterable[str]) -> dict[str, Answered]:
    """The heading with each of `ids` on a page, with what stands below it in its section; others are left out."""
    page = BeautifulSoup(html, "html.parser")
    found = {}
    for each in ids:
        heading = page.find(id=each)
        if isinstance(heading, Tag) and heading.parent is not None:
            title, *paragraphs = (text for _, text in _lines(heading.parent))
            found[each] = Answered(title, tuple(paragraphs))
    return found


def text_of(html: str) -> str:
    """The article of a page as text, with the marks of Markdown before headings and the points of lists."""
    article = BeautifulSoup(html, "html.parser").find("article")
    if not isinstance(article, Tag):
        return ""
    lines, before = "", ""
    for tag, text in _lines(article):
        between = "\n" if tag == before == "li" else "\n\n"
        lines, before = f"{lines}{between}{MARKS.get(tag, '')}{text}", tag
    return lines.strip()


def _lines(whole: Tag) -> Iterator[tuple[str, str]]:
    """The tag and the text of each block that holds no other block."""
    for drawn in whole.select(NOT_TEXT):
        drawn.extract()
    for title in whole.select("a > b"):
        title.append(": ")  # it has a line of its own on the page
    for block in whole.find_all(BLOCKS):
        text = " ".join(block.get_text().split())
        if text and block.find(BLOCKS) is None:
            yield block.name, text
