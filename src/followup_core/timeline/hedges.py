"""Hedges, which change nothing, dropped: "about", "all being well", "give or take a day"."""

from followup_core.timeline.nodes import Node

HEDGES = (
    "or so",
    "or thereabouts",
    "or thereabout",
    "at some point",
    "at some stage",
    "some time",
    "any time",
    "i think",
    "i would say",
    "i'd say",
    "i guess",
    "i reckon",
    "i should think",
    "i suppose",
    "all being well",
    "all going well",
    "fingers crossed",
    "touch wood",
    "knock on wood",
    "god willing",
    "best part of",
    "better part of",
    "somewhere in",
    "sort of",
    "kind of",
    "region of",
    "or around",
    "the eleventh hour",
    "call it a day here",
    "call it a day there",
    "a month of sundays",
    "month of sundays",
    "the course of",
    "the run of",
    "course of",
    "as early as",
    "so early as",
    "so soon as",
    "as late as",
    "as soon as",
    "in or",
    "no worries",
    "i'm afraid",
    "i am afraid",
    "i'm sorry",
    "sorry to say",
    "by post",
    "more or less",
    "or more like",
)
"""Words that change nothing, left out before the forms are tried."""

DOUBTS = (
    *("probably", "hopefully", "ideally", "likely", "possibly", "perhaps", "maybe", "presumably", "tentatively"),
    *("roughly", "around", "approximately", "all being well", "fingers crossed", "give or take", "or so", "we hope"),
    *("i think", "i would say", "i'd say", "i guess", "i reckon", "i suppose"),
)
"""Words that show that they were not sure of the time themselves."""


def doubt_in(words: str) -> str | None:
    """The first doubt in their words, as they wrote it.

    >>> doubt_in("By the end of next week, hopefully"), doubt_in("within two weeks")
    ('hopefully', None)
    """
    plain = "".join(each if each.isalnum() else "'" if each in "'’" else " " for each in words).lower()
    found = [(at, len(doubt)) for doubt in DOUBTS if (at := f" {plain} ".find(f" {doubt} ")) >= 0]
    at, length = min(found, default=(0, 0))
    return words[at : at + length] or None


_BY_FIRST: dict[str, list[list[str]]] = {}
for _words in HEDGES:
    _BY_FIRST.setdefault(_words.split()[0], []).append(_words.split())


def without_hedges(nodes: list[Node]) -> list[Node]:
    """The nodes without words that change nothing."""
    kept: list[Node] = []
    at = 0
    while at < len(nodes):
        length = _hedge(nodes, at)
        if not length:
            kept.append(nodes[at])
        at += length or 1
    return [node for place, node in enumerate(kept) if not _of_the_next(kept, place)]


def _hedge(nodes: list[Node], at: int) -> int:
    """How many nodes a hedge that begins at `at` has; 0 for none."""
    if nodes[at].kind == "HEDGE":
        return 1
    if _sums_up(nodes, at):
        return len(SUMMING_UP)
    if _is_away_for(nodes, at):
        return 2
    for words in _BY_FIRST.get(nodes[at].word, ()):
        if [node.word for node in nodes[at : at + len(words)]] == words:
            return len(words)
    if [node.word for node in nodes[at : at + 3]] in (["give", "or", "take"], ["plus", "or", "minus"]):
        end = at + 3
        while end < min(len(nodes), at + 6) and (
            nodes[end].kind in ("NUMBER", "UNIT", "UNITS") or nodes[end].word in ("a", "few", "couple")
        ):
            end += 1
        return end - at
    return 0


SUMMING_UP = ["at", "the", "end", "of", "the", "day"]


def _sums_up(nodes: list[Node], at: int) -> bool:
    """Whether "at the end of the day" begins what is said in sum: "at the end of the day it's the panel's call"."""
    end = at + len(SUMMING_UP)
    if [node.word for node in nodes[at:end]] != SUMMING_UP or (at and nodes[at - 1].kind != "sign"):
        return False
    following = [node.word for node in nodes[end : end + 2] if node.word != ","]
    return bool(following) and following[0] in ("it's", "its", "it", "that's")


GOING_AWAY = frozenset(("finish", "up", "break", "off", "close", "leave", "shut", "away"))


def _is_away_for(nodes: list[Node], at: int) -> bool:
    """Whether a feast is only what somebody goes away for, and the day follows: "finish for Christmas on the 18th"."""
    if nodes[at].word != "for" or not at or nodes[at - 1].word not in GOING_AWAY:
        return False
    following = [node.word for node in nodes[at + 1 : at + 3]]
    return following in (["christmas", "on"], ["xmas", "on"], ["easter", "on"], ["thanksgiving", "on"])


def _of_the_next(nodes: list[Node], place: int) -> bool:
    """Whether this is the "the" of "of the next week", which is the calendar week."""
    words = [node.word for node in nodes[max(0, place - 1) : place + 2]]
    return words in (["of", "the", "next"], ["in", "the", "following"], ["by", "the", "following"])
