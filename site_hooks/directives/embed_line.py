"""`::: embed-line`: the line of HTML that puts the checker into the page of another site, with a button to copy it."""

from followup_core.texts import render, say
from site_hooks.bundle.settings import read_settings
from site_hooks.html import Html, element
from site_hooks.shapes import icon

ANYWHERE = "https://example.org/"
"""Stands for the address of a site that does not know its own; a script replaces it by the one it runs at."""

ID = "embed-line"


def embed_line() -> Html:
    """The line; takes no arguments."""
    root = (read_settings().site_url or ANYWHERE).rstrip("/") + "/"
    line = element("code", f'<script async src="{root}embed/frame.js"></script>', id=ID, data_site=root)
    button = element(
        "button",
        icon("copy"),
        element("span", render(say("advisers.embed.copy"))),
        type="button",
        class_="btn second",
        data_copy_text=ID,
        data_copied=render(say("advisers.embed.copied")),
        data_failed=render(say("advisers.embed.failed")),
    )
    return element("div", element("pre", line), element("p", button), class_="embed-line")
