"""HTML elements from data, always escaped."""

from html import escape

VOID = frozenset({"input", "br", "hr", "img", "link", "meta"})


class Html(str):
    """Text that is HTML already, so that it is not escaped again."""

    __slots__ = ()


def element(tag: str, *content: str, **attributes: str | bool | None) -> Html:
    """An element as HTML.

    Args:
        tag: its name.
        content: text, which is escaped, or `Html`, which is not.
        attributes: by name, with "_" for "-" and a "_" at the end of a name that Python keeps for itself; True gives
            an attribute without a value, None and False leave it out.

    >>> element("a", "Q & A", href="faq/", class_="link", hidden=True)
    '<a href="faq/" class="link" hidden>Q &amp; A</a>'
    """
    written = "".join(_attribute(name, value) for name, value in attributes.items())
    start = f"<{tag}{written}>"
    return Html(start if tag in VOID else f"{start}{joined(*content)}</{tag}>")


def joined(*content: str) -> Html:
    """Several pieces one after another."""
    return Html("".join(piece if isinstance(piece, Html) else escape(piece, quote=False) for piece in content))


def _attribute(name: str, value: str | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = name.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(value)}"'
