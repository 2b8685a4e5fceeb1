"""Characters to words: the text evened out, cut into tokens, and every token's place kept."""

from typing import NamedTuple

from followup_core.texts.en.dates import MONTHS, WEEKDAYS

APOSTROPHES = "’‘`´ʼ′"
DASHES = "‐‑‒–—―−"
LONGEST_NUMBER = 12
"""Longer runs of digits name no time, and are kept as words."""

STOP = "!"
"""What stands for a full stop that ends a sentence, and not an abbreviation."""

NAMES_OF_TIMES = frozenset(name[:3].lower() for name in (*MONTHS, *WEEKDAYS))


class Token(NamedTuple):
    """A word, a number or a sign.

    Attributes:
        text: in lower case, evened out.
        start: where it begins in the original words.
        end: where it ends there.
        glued: whether it follows the token before without a space.
    """

    text: str
    start: int
    end: int
    glued: bool


def tokens_of(words: str) -> list[Token]:
    """The tokens of `words`, in order.

    >>> [token.text for token in tokens_of("by Dec 4th, 5pm")]
    ['by', 'dec', '4', 'th', ',', '5', 'pm']
    """
    found: list[Token] = []
    run: list[str] = []
    kind, start, end = "space", 0, 0
    for place, written in evened(words):
        character = STOP if written == "." and _ends_a_sentence(words, place) else written
        now = _kind(character)
        if now == kind and now != "sign":
            run.append(character)
            end = place + 1
            continue
        _add(found, "".join(run), kind, start, end)
        run, kind, start, end = [character], now, place, place + 1
    _add(found, "".join(run), kind, start, end)
    return _joined(found)


def _ends_a_sentence(words: str, place: int) -> bool:
    """Whether the point at `place` is followed by a capitalised word, not a month or weekday: "in 2 wks. Thanks"."""
    rest = words[place + 1 : place + 6]
    following = rest.strip()
    apart = rest[:1].isspace() and following[:1].isupper() and not following[1:2].isupper()
    return apart and following[:3].lower() not in NAMES_OF_TIMES


def evened(words: str) -> list[tuple[int, str]]:
    """The characters in one width and case, without invisible ones, each with its place in `words`."""
    if words.isascii():
        return list(enumerate(words.lower()))
    after_digit = [False, *(character.isdecimal() for character in words)]
    return [(place, small) for place, character in enumerate(words) for small in _plain(character, after_digit[place])]


def _plain(character: str, after_digit: bool) -> str:
    """One character as its plain form, of no, one or several characters."""
    from unicodedata import category, normalize

    if character in APOSTROPHES:
        return "'"
    if character in DASHES:
        return "-"
    if category(character) in ("Cf", "Mn"):
        return ""
    plain = normalize("NFKC", character)
    if character.isnumeric() and not character.isalpha() and not (plain.isascii() and plain.isdecimal()):
        return _number(character, after_digit)
    return plain.casefold().replace("⁄", "/")


def _number(character: str, after_digit: bool) -> str:
    """The number that one character stands for, in our digits: "❿" is 10, and "½" in "1½" is .5.

    Ideographs such as "十" do not come here: they are words.
    """
    from unicodedata import numeric  # hardly ever typed, so a page need not fetch it when it starts

    value = numeric(character)
    if value.is_integer():
        return str(int(value))
    if after_digit:
        return f"{value % 1:.2g}".removeprefix("0")
    return "half" if value == 1 / 2 else f"{value:.2f}" if 0 < value < 1 else character


def _kind(character: str) -> str:
    """Whether a character is part of a word or a number, is space, or stands alone."""
    if character.isalpha():
        return "word"
    if "0" <= character <= "9":
        return "number"
    return "space" if character.isspace() or not character.isprintable() else "sign"


def _add(found: list[Token], run: str, kind: str, start: int, end: int) -> None:
    """Add a run of characters of one kind, unless it is space."""
    if kind != "space":
        found.append(Token(run, start, end, bool(found) and found[-1].end >= start))  # "½" is two tokens in one place


AFTER_AN_APOSTROPHE = ("ll", "re", "ve", "d", "m", "t", "s")
"""What stands after an apostrophe within a word; a semicolon there is a slip."""


def _joined(tokens: list[Token]) -> list[Token]:
    """Tokens with what belongs together put together: "we'll", "o'clock", "a.m.", "w/c"."""
    joined: list[Token] = []
    at = 0
    while at < len(tokens):
        length = _apostrophe(tokens, at) or _dotted(tokens, at) or _abbreviation(tokens, at) or 1
        group = tokens[at : at + length]
        at += length
        text = "".join(token.text for token in group)
        if length > 1:
            text = text.replace(";", "'").replace(".", "")
        text = text.removesuffix("'s") if text != "'s" else text
        joined.append(Token(text, group[0].start, group[-1].end, group[0].glued))
    return joined


def _apostrophe(tokens: list[Token], at: int) -> int:
    """3 where a word, an apostrophe and its ending begin at `at`."""
    if at + 2 >= len(tokens) or not tokens[at].text.isalpha() or tokens[at + 1].text not in ("'", ";"):
        return 0
    _, sign, ending = tokens[at : at + 3]
    clock = tokens[at].text == "o" and ending.text == "clock"
    return 3 if sign.glued and ending.glued and (clock or ending.text in AFTER_AN_APOSTROPHE) else 0


def _dotted(tokens: list[Token], at: int) -> int:
    """How many tokens an abbreviation of single letters with dots has, such as "p.m.", from `at`."""
    end = at
    while end + 1 < len(tokens) and _letter(tokens[end]) and tokens[end + 1].text == "." and tokens[end + 1].glued:
        end += 2
        if end >= len(tokens) or not tokens[end].glued:
            break
    if end < len(tokens) and end > at and _letter(tokens[end]) and tokens[end].glued:
        end += 1
    return end - at if end - at > 2 else 0


def _letter(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isalpha()


def _abbreviation(tokens: list[Token], at: int) -> int:
    """3 where "w/c", "w/in" and the like begin at `at`."""
    if tokens[at].text not in ("w", "b") or at + 2 >= len(tokens) or tokens[at + 1].text != "/":
        return 0
    return 3 if tokens[at + 2].glued and tokens[at + 2].text in ("c", "in", "i", "b", "e", "w") else 0
