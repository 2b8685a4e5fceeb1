"""What the pages may write besides plain Markdown, as one extension of Python-Markdown that any generator can load.

- `::: name arguments` on a line of its own is a directive: its place is taken by what the core knows (`DIRECTIVES`).
- `::: words-that-work` and `::: rather-not`, up to a line `:::`, hold examples.
- `==phrase==` marks a pressing phrase in an example.
- `{{ ours:ID }}` is the sign of a rule of ours in a section of the guidance.
- `{{ limit:NAME }}` is a number of the core with its unit, `{{ limit:NAME value }}` the number alone.
- A heading with the id of a section gets its point, its origin and its copy button (`headings.py`).
- A question with an id of the registry gets its buttons (`questions.py`).
- Links `[words](section:ID)` are left as they are: a step of the bundle makes them relative.
"""

from typing import Any

from markdown import Extension, Markdown

from site_hooks.blocks import DirectiveProcessor, ExampleProcessor
from site_hooks.headings import SectionTreeprocessor
from site_hooks.inline import LimitProcessor, OursProcessor, PressingProcessor
from site_hooks.questions import QuestionTreeprocessor


class FollowUpExtension(Extension):
    """Registers every processor, each with its priority among those of Python-Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name is Python-Markdown's)
        """Add the processors to `md`."""
        # Before lists (90 and less) and paragraphs (10); for examples, after indented code (80) would be too late.
        md.parser.blockprocessors.register(ExampleProcessor(md.parser), "followup-examples", 95)
        md.parser.blockprocessors.register(DirectiveProcessor(md), "followup-directives", 94)
        # After code in backticks (190), so that pages can show how it is written.
        md.inlinePatterns.register(LimitProcessor(), "followup-limits", 175)
        md.inlinePatterns.register(OursProcessor(), "followup-ours", 176)
        md.inlinePatterns.register(PressingProcessor(), "followup-pressing", 74)
        # After attr_list (8) has read the ids, before toc (5) lists the headings.
        md.treeprocessors.register(SectionTreeprocessor(md), "followup-sections", 7)
        md.treeprocessors.register(QuestionTreeprocessor(md), "followup-questions", 6)


def makeExtension(**options: Any) -> FollowUpExtension:  # noqa: N802 (the name is Python-Markdown's)
    """The extension, for whoever loads it by the name of this module."""
    return FollowUpExtension(**options)
