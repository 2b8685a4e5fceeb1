"""`::: promises`: what the checker promises, as a numbered list."""

from followup_core.texts import CATALOGUES, render, say
from site_hooks.html import Html, element


def promises() -> Html:
    """Every promise of the catalogue, in its order; takes no arguments."""
    messages = [name for name in CATALOGUES["en"] if name.startswith("promise.") and name.endswith(".text")]
    return element("ol", *(element("li", render(say(message))) for message in messages))
