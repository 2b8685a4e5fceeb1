"""Where a message closes, and what stands under that: a name, an agency, a postscript."""

import re
from collections.abc import Sequence

from followup_core.pasted.lines import GREETS, Line

CLOSING = re.compile(
    r"""
    ^\s*
    (?:
        (?:with|all)?\s?(?:the\s)?(?:very\s)?
        (?:kind(?:est)?|best|warm(?:est)?|many|good)?\s?(?:regards?|rgds|wishes|thanks)
        (?:\s(?:and|&)\s(?:kind(?:est)?\s|best\s|warm\s)?(?:regards|thanks|wishes|rgds))?
        (?:\sfrom\s[\w\ ]{1,40})?
        | (?:
            kind|best|warm|thanks|many\ thanks|with\ thanks|with\ thanks\ and\ best\ wishes
            | cheers|yours|warmly|sincerely|respectfully|cordially|regards|br|kr|bw|ta|thx
            | take\ care|all\ the\ best|all\ best|best\ always|very\ best
            | speak\ soon|talk\ soon|talk\ then
            | yours\ (?:sincerely|faithfully|truly|ever|aye)
            | sincerely\ yours|very\ truly\ yours|respectfully\ yours
            | with\ (?:kind|best|warm|warmest|every\ good|apologies).{0,40}
            | very\ sorry|sorry\ again|thank\ you|thanks\ again|thank\ you\ again|many\ apologies|apologies\ again
            | with\ (?:apologies|gratitude|appreciation)
            | have\ a\ (?:lovely|good|great|nice)\ (?:weekend|day|week|evening|rest|break)
            | for\ and\ on\ behalf\ of\ .{1,60}
        )
    )
    \s*[,.!–-]{0,2}\s*$
    """,
    re.IGNORECASE | re.VERBOSE,
)
SIGNATURE_MARK = re.compile(r"^\s*(?:--|–|_{8,})\s*$")
POSTSCRIPT = re.compile(
    r"^\s*(?:p\.?\s?(?:p\.?\s?)?s\.?\b|n\.?b\.?[\s:]|one more thing|edit\b|update\b\s?:)", re.IGNORECASE
)
SIGNATURE_WORDS = 10  # a name and a post; what is longer, or ends like a sentence, is read


def without_signature(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines above the closing (and postscripts below it), and the others."""
    body: list[Line] = []
    signature: list[Line] = []
    words_above, signed, postscript = 0, False, False
    for at, line in enumerate(lines):
        if not signed:
            signed = words_above > 4 and (_is_mark(lines, at) or _closes(lines, at))
        elif POSTSCRIPT.match(line.text[:40]):
            postscript = True
        elif not line.text.strip():
            postscript = False
        (body if not signed or postscript or not line.text.strip() else signature).append(line)
        words_above += len(line.text.split(maxsplit=6))
    return body, signature


def _is_mark(lines: Sequence[Line], at: int) -> bool:
    """Whether line `at` divides the text from what is under it, and that is no letter in another language."""
    return bool(SIGNATURE_MARK.match(lines[at].text[:80])) and not GREETS.match(_below(lines, at))


def _closes(lines: Sequence[Line], at: int) -> bool:
    """Whether line `at` is a closing: such words, and under them nothing or a name."""
    if len(lines[at].text) > 80 or not CLOSING.match(lines[at].text):
        return False
    below = _below(lines, at)
    words = len(below.split())
    return words <= 2 or (words <= SIGNATURE_WORDS and not re.search(r"[a-z][.!?]\s*$", below[:200]))


def _below(lines: Sequence[Line], at: int) -> str:
    """The next line with words in it, of the few that a closing stands above."""
    return next((line.text for line in lines[at + 1 : at + 6] if line.text.strip()), "")
