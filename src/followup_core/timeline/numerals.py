"""Numbers and what is written with them: "twenty-one", "4th", "2.5", "5:30pm", "Q1", "2026-12-04", "03/04"."""

from followup_core.timeline.english import words_in
from followup_core.timeline.joined_numbers import SHORT_YEARS, Read, group, is_digits, joined, short_date, written_date
from followup_core.timeline.nodes import ORDINAL_ENDINGS, Node

COUNTED = words_in(
    """
    round rounds interview interviews stage stages step steps call choice candidate candidates person floor
    attempt meeting chat phase batch set time option review half part
    """
)
"""Nouns after which "2nd" is not a day of the month."""


def numerals(nodes: list[Node]) -> list[Node]:
    """The nodes with numbers put together."""
    done: list[Node] = []
    at = 0
    while at < len(nodes):
        read = None
        if nodes[at].kind in ("NUMBER", "ORDINAL", "HUNDRED") or nodes[at].word in ("q", "h", "'"):
            read = next((found for reader in READERS if (found := reader(nodes, at))), None)
        node, length = read or (nodes[at], 1)
        done.append(node)
        at += length
    return done


def _clock(nodes: list[Node], at: int) -> Read:
    """5pm, 5:30 pm, 17:00, 5 o'clock, 5ish."""
    if nodes[at].kind != "NUMBER":
        return None
    numbers, sign = joined(nodes, at)
    length = 2 * len(numbers) - 1 if sign in (":", ".") else 1
    after = nodes[at + length].word if at + length < len(nodes) else ""
    if length == 1 and after in ("hours", "hour") and len(nodes[at].word) == 4 and numbers[0] < 2400:
        return group(nodes, at, 2, "CLOCK", None)
    if after in ("am", "pm", "o'clock", "oclock") or (
        after in ("ish", "a", "p") and nodes[at + length].glued and after != "a"
    ):
        return group(nodes, at, length + 1, "CLOCK", None)
    return group(nodes, at, length, "CLOCK", None) if sign == ":" and len(numbers) > 1 else None


def _decimal(nodes: list[Node], at: int) -> Read:
    """2.5 before a unit."""
    numbers, sign = joined(nodes, at) if is_digits(nodes[at]) else ([], "")
    if len(numbers) == 2 and sign in (".", ",") and numbers[1] < 1000:
        return group(nodes, at, 3, "DECIMAL", float(f"{numbers[0]}.{nodes[at + 2].word}"))
    return None


def _ordinal(nodes: list[Node], at: int) -> Read:
    """4th: an ordinal, and a day of the month too unless it counts rounds."""
    if not is_digits(nodes[at]) or at + 1 >= len(nodes) or nodes[at + 1].word not in ORDINAL_ENDINGS:
        return None
    after = nodes[at + 2].word if at + 2 < len(nodes) else ""
    return group(nodes, at, 2, "ORDINAL" if after in COUNTED else "NTH", nodes[at].value)


ROUNDS = COUNTED - {"half", "part", "time", "set"}
"""Nouns after which "second" names no day or week."""


def _spelt(nodes: list[Node], at: int) -> Read:
    """Number words one after the other: twenty-one, one hundred and twenty, twenty-first."""
    if nodes[at].kind == "ORDINAL" and at + 1 < len(nodes) and nodes[at + 1].word in ROUNDS:
        return group(nodes, at, 1, "word", None)
    if nodes[at].kind == "ORDINAL" and nodes[at].value > 0 and _is_alone(nodes, at):
        return group(nodes, at, 1, "NTH", nodes[at].value)
    total, end, last = 0, at, 0
    while end < len(nodes) and end - at < 12:
        node = nodes[end]
        if node.kind == "HUNDRED" and (not total or total < 10):
            total, last = max(total, 1) * 100, 100
        elif node.kind in ("NUMBER", "ORDINAL") and not is_digits(node) and _fits(last, node.value):
            total, last = total + node.value, node.value
            if node.kind == "ORDINAL":
                return group(nodes, at, end - at + 1, "NTH", total) if end > at else None
        elif not (node.word in ("-", "and") and end > at and _goes_on(nodes, end, last)):
            break
        end += 1
    return group(nodes, at, end - at, "NUMBER", total) if end - at > 1 or last == 100 else None


def _is_alone(nodes: list[Node], at: int) -> bool:
    """Whether a spelt ordinal ends what is said, as in "by the first"."""
    before = [node.word for node in nodes[max(0, at - 2) : at]]
    ends = at + 1 == len(nodes) or nodes[at + 1].word in (".", ",", ";", "!", "?")
    return ends and len(before) == 2 and before[1] == "the" and before[0] in ("by", "on", "before", "until", "after")


def _fits(last: int, value: int) -> bool:
    """Whether a number word continues one that ended with `last`."""
    return value > 0 and (
        last == 0 or (last == 100 and value < 100) or (last >= 20 and last % 10 == 0 and last < 100 and value < 10)
    )


def _goes_on(nodes: list[Node], at: int, last: int) -> bool:
    """Whether the number goes on after "and" or a dash: only hundreds take "and"."""
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    if after is None or after.kind not in ("NUMBER", "ORDINAL") or is_digits(after):
        return False
    return _fits(last, after.value) and (nodes[at].word == "-" or last == 100)


def _quarter(nodes: list[Node], at: int) -> Read:
    """Q1, H2, 1Q."""
    if is_digits(nodes[at]) and at + 1 < len(nodes) and nodes[at + 1].word == "q" and nodes[at + 1].glued:
        return group(nodes, at, 2, "QUARTER", nodes[at].value)
    if nodes[at].word not in ("q", "h") or at + 1 >= len(nodes) or not is_digits(nodes[at + 1]):
        return None
    return group(nodes, at, 2, "QUARTER" if nodes[at].word == "q" else "HALF", nodes[at + 1].value)


def _year(nodes: list[Node], at: int) -> Read:
    """2027, or '27, or 27 after a month and a sign."""
    if nodes[at].word == "'":
        after = nodes[at + 1] if at + 1 < len(nodes) else None
        short = after is not None and after.glued and is_digits(after) and len(after.word) == 2
        return group(nodes, at, 2, "YEAR", 2000 + nodes[at + 1].value) if short else None
    if not is_digits(nodes[at]):
        return None
    if len(nodes[at].word) == 4 and 1900 <= nodes[at].value < 2200:
        return group(nodes, at, 1, "YEAR", nodes[at].value)
    short = len(nodes[at].word) == 2 and at > 3 and nodes[at - 1].word in ("-", "/") and nodes[at - 2].kind == "MONTH"
    short = short or _is_year_of_a_number(nodes, at)
    return group(nodes, at, 1, "YEAR", 2000 + nodes[at].value) if short and nodes[at].glued else None


def _is_year_of_a_number(nodes: list[Node], at: int) -> bool:
    """Whether two figures are the year of the quarter or the week right before them: "1Q27", "KW 01/27"."""
    if at < 2 or len(nodes[at].word) != 2 or not is_digits(nodes[at - 2]) or nodes[at].value not in SHORT_YEARS:
        return False
    quarter = nodes[at - 1].word == "q" and nodes[at - 1].glued
    week = at > 2 and nodes[at - 1].word == "/" and nodes[at - 3].word in ("week", "weeks")
    week = week and nodes[at].value != nodes[at - 2].value + 1
    return quarter or week


READERS = (written_date, _clock, short_date, _decimal, _ordinal, _year, _quarter, _spelt)
"""What numbers may be part of, in the order in which it is tried."""
