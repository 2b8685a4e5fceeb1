"""Makes the pasted text plain, and remembers where each of its characters stood.

Tags, entities, odd spaces, quotes and line ends are what mail programs add; no rule of ours should have to know them.
"""

import re
from html import unescape
from string import ascii_lowercase, ascii_uppercase
from typing import NamedTuple

SPACES = "\t \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
LINE_ENDS = "\n\r\x0b\x0c\x85\u2028\u2029"
INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufe0f"
)
APOSTROPHES = "\u2018\u2019\u201b\u2032\u00b4\u0060\u02bc"
QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"
DASHES = "\u2012\u2013\u2014\u2015\u2212"
HYPHENS = "\u2010\u2011"

SAME: dict[str, str] = {
    **dict.fromkeys(SPACES, " "),
    **dict.fromkeys(LINE_ENDS, "\n"),
    **dict.fromkeys(INVISIBLE, ""),
    **dict.fromkeys(APOSTROPHES, "'"),
    **dict.fromkeys(QUOTES, '"'),
    **dict.fromkeys(DASHES, "–"),
    **dict.fromkeys(HYPHENS, "-"),
    **{chr(wide): chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)},
}

TAG = r"</?[a-zA-Z][a-zA-Z0-9:]{0,12}(?:\s[^<>]{0,600})?/?>"
EMOJI_CODE = r"(?<!\S):[a-z][a-z0-9_+-]{2,30}:(?!\S)"
SPECIAL = re.compile(
    rf"{EMOJI_CODE}|(?P<tag>{TAG})|(?P<entity>&(?:#\d{{1,7}}|#[xX][0-9a-fA-F]{{1,6}}|[a-zA-Z]{{2,8}}\d{{0,2}});)|(?P<end>\r{{1,3}}\n)|(?P<note><!--)"
)
LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)  # keeps the length, which `str.lower` does not
_BREAKS = "br p div tr table ul ol h1 h2 h3 h4 h5 h6 hr section article header footer blockquote"
BREAKS = frozenset(_BREAKS.split())
# What a browser would not show, or shows as earlier mail.
UNSEEN = (
    ("<!--", "-->"),
    ("<style", "</style>"),
    ("<script", "</script>"),
    ("<head", "</head>"),
    ("<blockquote", "</blockquote>"),
)


class Plain(NamedTuple):
    """Plain text, and for each of its characters (and its end) the place in the text as it was pasted."""

    text: str
    places: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the plain characters from `start` to `end` stood in the pasted text."""
        return self.places[start], self.places[end - 1] + 1 if end > start else self.places[start]


def make_plain(text: str) -> Plain:
    r"""`text` without tags and oddities.

    >>> make_plain("You&rsquo;ll<br>hear").text
    "You'll\nhear"
    """
    pieces: list[str] = []
    places: list[int] = []
    for start, piece in _pieces(text):
        if isinstance(piece, int):
            run = text[start:piece]
            shown = [SAME.get(character, character) for character in run]
            places.extend(start + at for at, one in enumerate(shown) if one)
            pieces.append("".join(shown))
        else:
            pieces.append(piece)
            places.extend([start] * len(piece))
    return Plain("".join(pieces), [*places, len(text)])


def _pieces(text: str) -> list[tuple[int, str | int]]:
    """The text in order: a place with an end (characters as they are) or with what stands there instead."""
    found: list[tuple[int, str | int]] = []
    unseen = _unseen(text)
    at = 0
    for special in SPECIAL.finditer(text):
        if special.start() < at:
            continue
        found.append((at, special.start()))
        if special["tag"]:
            found.append((special.start(), _shown(special["tag"])))
        elif special["entity"]:
            found.append((special.start(), _character(special["entity"])))
        elif special["end"]:
            found.append((special.start(), "\n"))
        at = unseen.get(special.start(), special.end())
    found.append((at, len(text)))
    return found


def _unseen(text: str) -> dict[int, int]:
    """Where a part that is not shown begins, and where it ends."""
    parts: dict[int, int] = {}
    lower = text.translate(LOWER)
    for opening, closing in UNSEEN:
        start = lower.find(opening)
        while start >= 0:
            end = lower.find(closing, start)
            if end < 0:
                break
            parts[start] = end + len(closing)
            start = lower.find(opening, end)
    return parts


def _shown(tag: str) -> str:
    name = tag.strip("</>").split(maxsplit=1)[0].lower()
    if name == "li" and not tag.startswith("</"):
        return "\n- "
    return "\n" if name in BREAKS else "" if name in {"b", "i", "em", "strong", "u", "span", "font", "a"} else " "


def _character(entity: str) -> str:
    character = unescape(entity)
    return SAME.get(character, character) if len(character) == 1 else " "
