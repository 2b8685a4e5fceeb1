"""What stands in the place of the form where Python does not run: why, the guidance, and the table of rules."""

from followup_core.texts import render, say
from site_hooks.directives.rule_table import rule_table
from site_hooks.html import Html, element

WHY_WITHOUT = ("cannot", "unloaded", "file", "stopped")
"""Why the guidance is shown beside the form or in its place; the first holds where no script can say which."""


def without_python() -> Html:
    """What a visitor reads where nothing runs, or only a part; a script shows the reason that applies."""
    ways = (
        ("section:respect-their-timeline", "form.without.timeline"),
        ("section:when-to-follow-up", "form.without.follow_up"),
        ("section:one-short-email", "form.without.email"),
        ("section:one-email-is-enough", "form.without.silence"),
    )
    links = (element("li", element("a", _text(text), href=address)) for address, text in ways)
    return element(
        "div",
        *(_why_without(why) for why in WHY_WITHOUT),
        element("ul", *links),
        element("div", _reload(), data_why="unloaded", hidden=True),
        element("p", element("a", _text("form.without.steps"), href="page:step-by-step", class_="btn second")),
        element("p", element("b", _text("form.without.table"))),
        rule_table(),
        class_="card without",
        data_without=True,
        data_search_exclude=True,
    )


def _reload() -> Html:
    return element("button", _text("form.without.reload"), type="button", class_="btn second", data_reload=True)


def _why_without(why: str) -> Html:
    return element(
        "div",
        element("p", element("b", _text(f"form.without.{why}.title"))),
        element("p", _text(f"form.without.{why}.text")),
        data_why=why,
        hidden=why != WHY_WITHOUT[0],
    )


def _text(message: str) -> str:
    return render(say(message))
