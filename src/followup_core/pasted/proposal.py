"""What a message can propose: a fact, and the words that it rests on."""

from typing import Any, NamedTuple, TypeAlias

Fact: TypeAlias = dict[str, Any] | str | bool


class Proposal(NamedTuple):
    """One proposed fact: its key and value in a situation, and where its words stand in the plain text."""

    key: str
    value: Fact
    start: int
    end: int
