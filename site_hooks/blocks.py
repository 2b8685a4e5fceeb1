"""The blocks that pages may write: directives, and examples of words."""

import inspect
import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor

from followup_core.texts import render, say
from site_hooks.directives import DIRECTIVES
from site_hooks.html import Html
from site_hooks.shapes import icon_element

EXAMPLES = {"words-that-work": ("say", "yes"), "rather-not": ("not", "no")}
"""The blocks that hold an example: the class and the icon of each."""

WORTH_COPYING = "words-that-work"
"""The block whose words get a button that copies them."""

REASON = "Why:"
"""How a paragraph of an example begins when it is our remark, not part of the words."""


class DirectiveError(ValueError):
    """A page asks for something that does not exist; the message says what there is."""


class DirectiveProcessor(BlockProcessor):
    """`::: name argument …`: puts what the directive makes in place of the line."""

    LINE = re.compile(r"^:::[ ]+(?P<name>[a-z][a-z-]*)(?P<arguments>(?:[ ]+\S+)*)[ ]*$", re.MULTILINE)

    def __init__(self, md: Markdown) -> None:
        super().__init__(md.parser)
        self.md = md

    def test(self, parent: Element, block: str) -> bool:
        """Whether a line of the block is a directive."""
        return bool(self.LINE.search(block))

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Parse what comes before the line, insert the directive's elements, and leave the rest for the next round."""
        block = blocks.pop(0)
        line = self.LINE.search(block)
        assert line is not None
        self.parser.parseBlocks(parent, [block[: line.start()].rstrip()])
        made = expand(line["name"], line["arguments"].split())
        SubElement(parent, "p").text = self.md.htmlStash.store(made)
        if rest := block[line.end() :].lstrip("\n"):
            blocks.insert(0, rest)


def expand(name: str, arguments: list[str]) -> Html:
    """What the directive `name` makes.

    Raises:
        DirectiveError: there is no such directive, or it takes other arguments.
    """
    directive = DIRECTIVES.get(name)
    if directive is None:
        known = ", ".join((*DIRECTIVES, *EXAMPLES))
        raise DirectiveError(f"“::: {name}”: there is no such directive. Write one of: {known}.")
    try:
        inspect.signature(directive).bind(*arguments)
    except TypeError:
        takes = " ".join(parameter.upper() for parameter in inspect.signature(directive).parameters)
        given = " ".join((":::", name, *arguments))
        raise DirectiveError(f"“{given}”: write it as “{f'::: {name} {takes}'.strip()}”.") from None
    return directive(*arguments)


class ExampleProcessor(BlockProcessor):
    """`::: words-that-work` or `::: rather-not` up to `:::`: a card with an example.

    Two that follow each other stand side by side.
    """

    START = re.compile(rf"^:::[ ]+(?P<name>{'|'.join(EXAMPLES)})[ ]*$", re.MULTILINE)
    END = re.compile(r"^:::[ ]*$", re.MULTILINE)

    def test(self, parent: Element, block: str) -> bool:
        """Whether the block begins with an example."""
        return bool(self.START.search(block))

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Move the blocks up to the closing line into a card."""
        block = blocks.pop(0)
        start = self.START.search(block)
        assert start is not None
        self.parser.parseBlocks(parent, [block[: start.start()].rstrip()])
        content = self._content(start["name"], block[start.end() :], blocks)
        card = _card(_side_by_side(parent), start["name"])
        words = SubElement(card, "div", {"class": "quoted"})
        self.parser.parseBlocks(words, content)
        for paragraph in words.findall("p"):
            if (paragraph.text or "").startswith(REASON):
                paragraph.set("class", "note")
                words.remove(paragraph)
                card.append(paragraph)

    def _content(self, name: str, block: str, blocks: list[str]) -> list[str]:
        """The blocks up to the closing line; whatever follows it goes back to `blocks`."""
        content = []
        while not (end := self.END.search(block)):
            content.append(block.strip("\n"))
            if not blocks:
                raise DirectiveError(f"“::: {name}”: the line “:::” that ends it is missing.")
            block = blocks.pop(0)
        if rest := block[end.end() :].lstrip("\n"):
            blocks.insert(0, rest)
        return [*content, block[: end.start()].strip("\n")]


def _side_by_side(parent: Element) -> Element:
    """The pair that has room for one more, or a new one."""
    last = parent[-1] if len(parent) else None
    if last is not None and last.get("class") == "words" and len(last) < len(EXAMPLES):
        return last
    return SubElement(parent, "div", {"class": "words"})


def _card(pair: Element, name: str) -> Element:
    """An empty card with its title."""
    kind, icon = EXAMPLES[name]
    card = SubElement(pair, "div", {"class": f"letter {kind}"})
    title = SubElement(card, "p", {"class": "tag"})
    title.append(icon_element(icon))
    SubElement(title, "span").text = render(say(f"guide.{name}"))
    if name == WORTH_COPYING:
        title.append(_copy_button())
    return card


def _copy_button() -> Element:
    """Copies the words of its own card, without the quotation marks around them."""
    button = Element(
        "button",
        {
            "type": "button",
            "class": "copy",
            "data-copy-text": "",
            "data-copied": render(say("guide.copied")),
            "data-failed": render(say("guide.copy_text_failed")),
            "aria-label": render(say("guide.copy_example")),
            "data-search-exclude": "",
        },
    )
    button.append(icon_element("copy", "icon todo"))
    button.append(icon_element("done", "icon done"))
    SubElement(button, "span").text = render(say("card.copy"))
    return button
