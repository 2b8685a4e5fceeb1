"""Numbers joined by signs, and the dates that they are: "2026-12-04", "4.12.2026", "03/04"."""

from datetime import date
from typing import TypeAlias

from followup_core.timeline.nodes import DIGITS, Node
from followup_core.timeline.times import Unreadable, a_day

Read: TypeAlias = tuple[Node, int] | None
"""A node, and how many it stands for; None where they are something else."""


def group(nodes: list[Node], at: int, length: int, kind: str, value: object) -> Read:
    """The `length` nodes from `at` as one, and how many they are."""
    parts = nodes[at : at + length]
    word = "".join(node.word for node in parts)
    mended = any(node.mended for node in parts)
    return Node(kind, word, value, parts[0].start, parts[-1].end, parts[0].glued, mended), length


def is_digits(node: Node) -> bool:
    """Whether a number is written in digits."""
    return node.kind == "NUMBER" and node.word[0] in DIGITS


MOST_JOINED = 4
"""How many numbers joined by signs are looked at: so many are not a date any more."""


def joined(nodes: list[Node], at: int) -> tuple[list[int], str]:
    """The numbers from `at` that are joined by one and the same sign, and that sign."""
    numbers, sign = [nodes[at].value], ""
    while (
        len(numbers) < MOST_JOINED
        and at + 2 < len(nodes)
        and nodes[at + 1].glued
        and nodes[at + 2].glued
        and is_digits(nodes[at + 2])
    ):
        if nodes[at + 1].word not in ("/", "-", ".", ":") or (sign and nodes[at + 1].word != sign):
            break
        sign = nodes[at + 1].word
        numbers.append(nodes[at + 2].value)
        at += 2
    return numbers, sign


def written_date(nodes: list[Node], at: int) -> Read:
    """Three numbers joined by one sign, or eight digits: a date, or an error."""
    if not is_digits(nodes[at]):
        return None
    numbers, sign = joined(nodes, at)
    if len(numbers) > 3:
        return group(nodes, at, 2 * len(numbers) - 1, "word", None)
    if len(numbers) == 1 and len(nodes[at].word) == 8:
        compact = nodes[at].value
        numbers, length = [compact // 10000, compact // 100 % 100, compact % 100], 1
        if not 1900 < numbers[0] < 2200:
            return None
    elif len(numbers) == 3 and sign != ":" and not _counts_something(nodes, at + 5):
        length = 5
    else:
        return None
    if len(str(numbers[0])) == 4:
        return group(
            nodes, at, length + _clock_after(nodes, at + length), "ISO", a_day(_checked(nodes, at, length, numbers))
        )
    day, month, year = numbers
    kind = "DOTTED" if sign == "." else "NUMERIC"
    return group(nodes, at, length, kind, (day, month, year)) if year < 100 or year > 999 else None


TIMESTAMP_SIGNS = (":", ".", "+", "-", "z")


def _clock_after(nodes: list[Node], at: int) -> int:
    """How many nodes the time of a timestamp has: T17:00:00Z."""
    if at + 1 >= len(nodes) or nodes[at].word != "t" or not nodes[at].glued or not is_digits(nodes[at + 1]):
        return 0
    end = at + 1
    while (
        end < len(nodes)
        and nodes[end].glued
        and (is_digits(nodes[end]) or nodes[end].word in (":", ".", "+", "-", "z"))
    ):
        end += 1
    return end - at


def _checked(nodes: list[Node], at: int, length: int, numbers: list[int]) -> date:
    try:
        return date(*numbers)
    except ValueError:
        raise Unreadable("timeline.no_such_day", (nodes[at].start, nodes[at + length - 1].end)) from None


def _counts_something(nodes: list[Node], at: int) -> bool:
    """Whether a unit, or a month, stands at `at`, so that the numbers before it are an amount, or days."""
    kinds = ("UNIT", "UNITS", "WORK", "MONTH", "MORE")
    return at < len(nodes) and (nodes[at].kind in kinds or nodes[at].word in ("am", "pm", "of", "to"))


def short_date(nodes: list[Node], at: int) -> Read:
    """Two numbers with a slash or a dot: a date without a year, where no unit follows."""
    if not is_digits(nodes[at]):
        return None
    numbers, sign = joined(nodes, at)
    if len(numbers) != 2 or max(numbers) > 99 or sign not in ("/", "."):
        return None
    if _follows_a_month(nodes, at) or _counts_something(nodes, at + 3):
        return None
    if sign == "/":
        is_none = tuple(numbers) in NO_DATES or _are_weeks(nodes, at, numbers)
        return None if is_none else group(nodes, at, 3, "NUMERIC", (*numbers, None))
    trailing = at + 3 < len(nodes) and nodes[at + 3].word == "." and nodes[at + 3].glued
    day, month = numbers
    is_date = 1 <= day <= 31 and 1 <= month <= 12
    return (
        group(nodes, at, 3 + trailing, "DOTTED", (day, month, None)) if is_date else group(nodes, at, 3, "CLOCK", None)
    )


def _follows_a_month(nodes: list[Node], at: int) -> bool:
    """Whether a month stands before the numbers, so that they are its days: "December 3/4"."""
    if at > 1 and nodes[at - 1].word == "/":
        return nodes[at - 2].kind == "MONTH"
    return at > 0 and nodes[at - 1].kind == "MONTH"


def _are_weeks(nodes: list[Node], at: int, numbers: list[int]) -> bool:
    """Whether two numbers after "week" are weeks that follow one another ("KW 50/51"), or a week and its year."""
    of_a_year = len(nodes[at + 2].word) == 2 and numbers[1] in SHORT_YEARS
    return at > 0 and nodes[at - 1].word in ("week", "weeks") and (numbers[1] == numbers[0] + 1 or of_a_year)


SHORT_YEARS = range(25, 50)
"""Two figures after a week or a quarter that are a year: "KW 01/27", "1Q27"."""

NO_DATES = {(24, 7), (50, 50), (9, 5)}
"""What looks like a date and is not one."""
