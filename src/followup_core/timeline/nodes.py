"""Tokens to nodes: each word with its kind and value, slips mended, numbers put together."""

from typing import Any, NamedTuple

from followup_core.timeline.english import COMMON, FOREIGN, TOUCH
from followup_core.timeline.slips import Beside, english_word_meant, words_meant
from followup_core.timeline.tokens import LONGEST_NUMBER, Token
from followup_core.timeline.vocabulary import ABBREVIATIONS, LITERALS, MEANT, SLIPS_BESIDE_A_NUMBER, WORDS

MOST_MENDED = 200
"""How many unknown words are compared with the vocabulary: more than any sentence has, to bound the work."""


class Node(NamedTuple):
    """A word, or a group of words that a form has read.

    Attributes:
        kind: what forms ask for; "word" for one that is only itself, "sign" for a sign.
        word: how it is written when it is right.
        value: what it stands for.
        start: where it begins in the words.
        end: where it ends.
        glued: whether it follows the one before without a space.
        mended: whether a slip had to be mended.
    """

    kind: str
    word: str
    value: Any
    start: int
    end: int
    glued: bool = False
    mended: bool = False


def nodes_of(tokens: list[Token]) -> list[Node]:
    """The nodes of `tokens`, in order."""
    found: list[Node] = []
    compared = 0
    written = [token._replace(text=_base(token.text)) for token in _texted(tokens)]
    for place, token in enumerate(written):
        before = found[-1] if found else None
        beside = Beside(before.kind if before else "", before.word if before else "", _kind_of(written, place + 1))
        known = _known(token, before, beside)
        if known is None and compared < MOST_MENDED and len(token.text) > 2:
            compared += 1
            meant = words_meant(token.text, beside)
            known = [_node(word, token, mended=True) for word in meant] if meant else None
        found += known or [Node("word", token.text, None, token.start, token.end, token.glued)]
    return found


def _kind_of(tokens: list[Token], place: int) -> str:
    """The kind of the token at `place` as far as it is known without its neighbours; "" where there is none."""
    if place >= len(tokens):
        return ""
    text = tokens[place].text
    return WORDS.get(MEANT.get(text, text).split()[0], ("", None))[0]


def _texted(tokens: list[Token]) -> list[Token]:
    """The tokens with "b4" and "2moro", cut between letter and digit, put together again."""
    joined: list[Token] = []
    for token in tokens:
        if joined and token.glued and f"{joined[-1].text}{token.text}" in MEANT:
            last = joined.pop()
            joined.append(Token(last.text + token.text, last.start, token.end, last.glued))
        else:
            joined.append(token)
    return [
        token._replace(text="week") if token.text in ("w", "ww") and _digits_follow(joined, place) else token
        for place, token in enumerate(joined)
    ]


def _digits_follow(tokens: list[Token], place: int) -> bool:
    """Whether the number of a week follows: "W13"."""
    text = tokens[place + 1].text if place + 1 < len(tokens) else ""
    return len(text) <= 2 and text.isdecimal() and text.isascii()


def known_english(word: str) -> bool:
    """Whether `word` is English as far as this module knows."""
    return word in COMMON or word in TOUCH or word in WORDS or word in LITERALS


def _node(word: str, token: Token, mended: bool = False) -> Node:
    kind, value = WORDS.get(word, ("word", None))
    return Node(kind, word, value, token.start, token.end, token.glued, mended)


def _known(token: Token, before: Node | None, beside: Beside) -> list[Node] | None:
    """The nodes of a number, a sign, a known word or a known slip."""
    text = token.text
    if text in MEANT:
        return [_node(word, token, mended=len(text) > 4 and text not in ABBREVIATIONS) for word in MEANT[text].split()]
    if text[0] in DIGITS:
        kind = "NUMBER" if len(text) <= LONGEST_NUMBER else "HUGE"
        return [Node(kind, text, int(text) if kind == "NUMBER" else None, token.start, token.end, token.glued)]
    if not text[0].isalpha():
        return [Node("sign", text, None, token.start, token.end, token.glued)]
    if other := english_word_meant(text, beside):
        return [_node(other, token, mended=True)]
    special = _beside_a_number(token, before) if before else None
    known = text in WORDS or text in LITERALS or text in COMMON or text in TOUCH or text in FOREIGN
    return special or ([_node(text, token)] if known else None)


def _beside_a_number(token: Token, before: Node) -> list[Node] | None:
    """The nodes of a word that means another thing after a number: "48h", "4thDec", "two weaks"."""
    text = token.text
    if before.kind == "NUMBER" and token.glued:
        if text in GLUED_UNITS:
            return [_node(GLUED_UNITS[text], token)]
        if text[:2] in ORDINAL_ENDINGS and (rest := _word(text[2:])):
            return [Node("word", text[:2], None, token.start, token.start + 2, True), _node(rest, token)]
    if text in UNITS_AFTER_A_NUMBER and (before.kind == "NUMBER" or (text == "hr" and before.word in ("an", "half"))):
        return [_node(UNITS_AFTER_A_NUMBER[text], token)]
    if text in SLIPS_BESIDE_A_NUMBER and (before.kind == "NUMBER" or before.word in ("a", "next", "few", "the")):
        return [_node(SLIPS_BESIDE_A_NUMBER[text], token, mended=True)]
    return None


GLUED_UNITS = {"h": "hours", "d": "days", "w": "weeks", "wd": "workdays", "bd": "workdays", "m": "months"}
"""Letters right after a number: "48h", "10d"."""

UNITS_AFTER_A_NUMBER = {"mo": "month", "hr": "hour"}
"""Short units that are other words elsewhere: "HR will call", "in a mo"."""

DIGITS = frozenset("0123456789")
"""The digits that numbers are made of; signs such as ❶ are called digits by Unicode and are not numbers."""

ORDINAL_ENDINGS = ("st", "nd", "rd", "th")


def _base(text: str) -> str:
    """The word before "-ish"."""
    return text.removesuffix("ish") if text.endswith("ish") and _word(text.removesuffix("ish")) else text


def _word(text: str) -> str | None:
    """The word of the vocabulary that `text` is or stands for."""
    return text if text in WORDS else MEANT.get(text)
