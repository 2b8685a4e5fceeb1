"""What pages may write inside a line: numbers of the core by name, and phrases that press."""

import re
from xml.etree.ElementTree import Element

from markdown.inlinepatterns import InlineProcessor

from followup_core.limits import LIMITS, Limit
from followup_core.texts import render, say

BY_NAME = {limit.name: limit for limit in LIMITS}


class LimitProcessor(InlineProcessor):
    """`{{ limit:NAME }}` is the number with its unit, `{{ limit:NAME value }}` the number alone."""

    def __init__(self) -> None:
        super().__init__(r"\{\{[ ]*limit:(?P<name>[\w-]+)(?P<alone>[ ]+value)?[ ]*\}\}")

    # The parameter names are Python-Markdown's.
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: N802
        """The text that takes the place of the match."""
        limit = BY_NAME.get(m["name"])
        if limit is None:
            raise ValueError(f"“{m[0]}”: there is no such limit. Write one of: {', '.join(BY_NAME)}.")
        return (str(limit.value) if m["alone"] else in_words(limit)), m.start(0), m.end(0)


def in_words(limit: Limit) -> str:
    """A limit with its unit.

    >>> in_words(BY_NAME["giving-time-working-days"])
    '5 working days'
    """
    return render(say(f"unit.{limit.unit.replace(' ', '_').replace('-', '_')}", count=limit.value))


class PressingProcessor(InlineProcessor):
    """`==phrase==` marks a phrase that presses, in an example of what rather not to write."""

    def __init__(self) -> None:
        super().__init__(r"==(?P<phrase>\S(?:[^=]*\S)?)==")

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        """The element that takes the place of the match."""
        marked = Element("em", {"class": "press"})
        marked.text = m["phrase"]
        return marked, m.start(0), m.end(0)
