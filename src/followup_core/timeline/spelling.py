"""Mending a misspelt word: the word of the vocabulary that it is a slip away from, or the words it runs together."""

from collections.abc import Container, Iterable

LONGEST_WORD = 24
"""Longer words are not compared: no word of the vocabulary, nor two run together, is as long."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The first of `known` that is one slip from `word`, or two where both are long; None where there is none.

    A slip is a letter too many, too few, another one, or two that changed places.

    >>> nearest("wendesday", ["monday", "wednesday"])
    'wednesday'
    """
    if len(word) > LONGEST_WORD:
        return None
    close = [(slips, other) for other in known if (slips := slips_between(word, other)) <= _allowed(word, other)]
    return min(close)[1] if close else None


def _allowed(word: str, other: str) -> int:
    """Two slips only in long words that begin alike: shorter ones would meet others by chance."""
    return 2 if min(len(word), len(other)) >= 7 and word[0] == other[0] else 1


def slips_between(word: str, other: str) -> int:
    """How many slips apart two words are; 9 for more than two."""
    if abs(len(word) - len(other)) > 2:
        return 9
    start = 0
    while start < min(len(word), len(other)) and word[start] == other[start]:
        start += 1
    word, other = word[start:], other[start:]
    while word and other and word[-1] == other[-1]:
        word, other = word[:-1], other[:-1]
    most = 11 if start else 5
    return min(_edits(word, other), 9) if max(len(word), len(other)) <= most else 9


def _edits(word: str, other: str) -> int:
    """The optimal string alignment distance of two short strings."""
    rows = [list(range(len(other) + 1))]
    for i, letter in enumerate(word, 1):
        row = [i]
        for j, mate in enumerate(other, 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (letter != mate))
            if i > 1 and j > 1 and letter == other[j - 2] and word[i - 2] == mate:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]


def pieces(word: str, known: Container[str], most: int = 5) -> list[str] | None:
    """The known words that `word` runs together, or None.

    >>> pieces("endofnextweek", {"end", "of", "next", "week"})
    ['end', 'of', 'next', 'week']
    """
    if word in known:
        return [word]
    if most == 1 or len(word) > LONGEST_WORD:
        return None
    for cut in range(len(word) - 1, 0, -1):
        if word[:cut] in known and (rest := pieces(word[cut:], known, most - 1)):
            return [word[:cut], *rest]
    return None
