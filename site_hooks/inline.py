"""What pages may write inside a line: numbers of the core by name, and pressing phrases."""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.inlinepatterns import InlineProcessor

from followup_core.additions import ADDITIONS
from followup_core.limits import LIMITS, Limit
from followup_core.texts import render, say

BY_NAME = {limit.name: limit for limit in LIMITS}


LIMIT = "limit"
"""The class of a number in the text."""


class OursProcessor(InlineProcessor):
    """`{{ ours:ID }}` is the sign that the sentence before it is ours, with the reason from the registry."""

    def __init__(self) -> None:
        super().__init__(r"\{\{[ ]*ours:(?P<id>[\w-]+)[ ]*\}\}")

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        """The sign that takes the place of the match."""
        known = [addition.id for addition in ADDITIONS]
        if m["id"] not in known:
            raise ValueError(f"“{m[0]}”: there is no such addition. Write one of: {', '.join(known)}.")
        return sign(m["id"], render(say(f"addition.{m['id']}.reason"))), m.start(0), m.end(0)


def sign(addition: str, reason: str) -> Element:
    """The small sign of a rule of ours; its reason is read out, printed, and shown as a tip or on focus."""
    told = render(say("addition.mark", reason=reason[:1].lower() + reason[1:]))
    made = Element("span", {"class": "ours", "data-addition": addition, "tabindex": "0", "title": told})
    mark = SubElement(made, "span", {"aria-hidden": "true"})
    mark.text = "+"
    why = SubElement(made, "span", {"class": "ours-why"})
    why.text = told
    return made


class LimitProcessor(InlineProcessor):
    """`{{ limit:NAME }}` is the number with its unit, `{{ limit:NAME value }}` the number alone."""

    def __init__(self) -> None:
        super().__init__(r"\{\{[ ]*limit:(?P<name>[\w-]+)(?P<alone>[ ]+value)?[ ]*\}\}")

    # The parameter names are Python-Markdown's.
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        """The element that takes the place of the match; a section of the guidance marks a number of ours."""
        limit = BY_NAME.get(m["name"])
        if limit is None:
            raise ValueError(f"“{m[0]}”: there is no such limit. Write one of: {', '.join(BY_NAME)}.")
        number = Element("span", {"class": LIMIT, "data-limit": limit.name})
        number.text = str(limit.value) if m["alone"] else in_words(limit)
        return number, m.start(0), m.end(0)


def in_words(limit: Limit) -> str:
    """A limit with its unit.

    >>> in_words(BY_NAME["giving-time-working-days"])
    '5 working days'
    """
    return render(say(f"unit.{limit.unit.replace(' ', '_').replace('-', '_')}", count=limit.value))


class PressingProcessor(InlineProcessor):
    """`==phrase==` marks a pressing phrase, in an example of what not to write."""

    def __init__(self) -> None:
        super().__init__(r"==(?P<phrase>\S(?:[^=]*\S)?)==")

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        """The element that takes the place of the match."""
        marked = Element("em", {"class": "press"})
        marked.text = m["phrase"]
        return marked, m.start(0), m.end(0)
