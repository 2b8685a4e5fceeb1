"""The facts in a link to a case: what its pairs stand for, and which of them cannot be trusted."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Protocol, TypeAlias

from followup_core.facts import Record, Variant, facts_of
from followup_core.kinds import DAY, INVALID, YES_NO, Nullable
from followup_core.problems import Problem, Problems, SituationError
from followup_core.situation import Situation
from followup_core.texts import say

Pairs: TypeAlias = dict[str, str]

ENTRY = re.compile(r"(\w+)\[(\d{1,3})\]", re.ASCII)
"""The path of an entry of a list: the list, and the number of the entry."""


class Leaf(Protocol):
    """What a link asks of the kind of a value: to read it."""

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""


def facts_in(pairs: Pairs, problems: Problems) -> dict[str, object]:
    """The facts that the pairs stand for, as in a situation.

    Args:
        pairs: the pairs of a link by their key.
        problems: gets a problem for each question that they leave unclear: by a value that it cannot have, a part that
            is missing, or facts that do not fit together.
    """
    known = _known(pairs, problems)
    while True:
        facts = _facts(known)
        spoilt = {key for each in _wrong_with(facts) for key in _at(each.path, known)}
        if not spoilt:
            return facts
        for key in spoilt:
            del known[key]
            note_unclear(problems, key)


def _known(pairs: Pairs, problems: Problems) -> Pairs:
    """The pairs that name a fact and have a value that it can have."""
    kinds, known = leaves(), {}
    for key, value in pairs.items():
        pattern = ENTRY.sub(r"\1[]", key)
        if pattern not in kinds:
            problems.add("", "link.unknown", key=key[:40])
        elif kinds[pattern].read(_json(value, kinds[pattern]), key, Problems()) is INVALID:
            note_unclear(problems, key)
        else:
            known[key] = value
    _note_gaps(known, problems)
    return known


def _note_gaps(known: Pairs, problems: Problems) -> None:
    """Report the lists that lost a part on the way."""
    entries = [entry for key in known if (entry := ENTRY.fullmatch(key))]
    for name in {entry[1] for entry in entries}:
        found = sorted(int(entry[2]) for entry in entries if entry[1] == name)
        if found != list(range(len(found))):
            note_unclear(problems, name)


def _wrong_with(facts: Mapping[str, object]) -> tuple[Problem, ...]:
    """What is wrong with the facts, whatever today is, including words that nobody can read."""
    try:
        Situation.from_dict(facts).as_of(date.max)
    except SituationError as error:
        return error.problems
    return ()


def _at(path: str, pairs: Pairs) -> list[str]:
    """The pairs that a problem is about: those at its path, or else all of the fact to which it belongs."""
    while path:
        found = [key for key in pairs if key == path or key.startswith((f"{path}.", f"{path}["))]
        if found:
            return found
        path = path.rpartition(".")[0]
    return []


def _facts(pairs: Pairs) -> dict[str, object]:
    """The pairs as the JSON of a situation."""
    kinds = leaves()
    facts: dict[str, Any] = {}
    lists: dict[str, dict[int, str]] = {}
    for key, value in pairs.items():
        entry = ENTRY.fullmatch(key)
        owner, _, inner = key.partition(".")
        if entry:
            lists.setdefault(entry[1], {})[int(entry[2])] = value
        elif inner:
            facts.setdefault(owner, {})[inner] = _json(value, kinds[key])
        else:
            facts[key] = _json(value, kinds[key])
    return facts | {name: [entries[index] for index in sorted(entries)] for name, entries in lists.items()}


def _json(text: str, kind: Leaf) -> object:
    return {"true": True, "false": False}.get(text, text) if kind is YES_NO else text


def leaves() -> dict[str, Leaf]:
    """Every path that a link can name, entries of a list as `[]`, with the kind of its value."""
    return dict(_leaves_of(Situation, ""))


def _leaves_of(record: type, path: str) -> Iterator[tuple[str, Leaf]]:
    for name, (_, about) in facts_of(record).items():
        kind: Any = about.kind
        while isinstance(kind, Nullable):
            kind = kind.kind
        if isinstance(kind, Record):
            yield from _leaves_of(kind.record, f"{path}{name}.")
        elif isinstance(kind, Variant):
            yield f"{path}{name}.{kind.key}", OneOf(kind)
            for option in kind.options.values():
                yield from _leaves_of(option, f"{path}{name}.")
        elif kind.name == "days":
            yield f"{path}{name}[]", DAY
        else:
            yield f"{path}{name}", kind


class OneOf:
    """The key that tells the records of a variant apart."""

    def __init__(self, variant: Variant) -> None:
        self.options = tuple(variant.options)

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        return raw if raw in self.options else INVALID


def note_unclear(problems: Problems, key: str) -> None:
    """Note once for each question that the link leaves it unclear."""
    owner = re.split(r"[.\[]", key, maxsplit=1)[0]
    if owner not in facts_of(Situation):
        problems.add("", "link.unknown", key=key[:40])
    elif not any(each.path == owner for each in problems.found):
        problems.add(owner, "link.unreadable", question=say(f"question.{owner}.label"))
