"""A case as the fragment of an address: facts by their JSON paths, and when and under which policy it was answered.

`case=1&interview_day=2026-11-20&timeline.words=within+two+weeks&made=2026-11-24&said=wait&policy=2026-12`. Only facts
that are not at their default stand in it. Names, texts and today never do. `policy` comes last, so that a link which
lost its end is known by that.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple, Protocol, TypeAlias

from followup_core.facts import Record, Variant, facts_of, write_given
from followup_core.kinds import DAY, INVALID, YES_NO, Choice, Code, Nullable
from followup_core.percent import decoded, encoded
from followup_core.problems import Problem, Problems, SituationError
from followup_core.situation import Situation
from followup_core.texts import say
from followup_core.verdicts import Verdict

VERSION = "1"
"""The version that is written; `tests/data/links.txt` holds a link of every version there has been."""

LONGEST = 64_000
MOST = 200
"""How many characters and pairs are read: the longest words and lists that a situation can have are shorter."""

CASE_ID = re.compile(r"[A-Za-z0-9-]{1,64}", re.ASCII)
"""What a saved case is called by: letters that say nothing, made where it is saved."""

_POLICY = re.compile(r"\d{4}-\d{2}", re.ASCII)
_ENTRY = re.compile(r"(\w+)\[(\d{1,3})\]", re.ASCII)
_START = re.compile(r"(?:^|#)(case=)", re.ASCII)
_VERDICTS = frozenset(Verdict)
_MARKS = ("case", "made", "said", "id", "policy")

Pairs: TypeAlias = dict[str, str]


class _Leaf(Protocol):
    """What a link asks of the kind of a value: to read it."""

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""


class CaseLink(NamedTuple):
    """What a link says.

    Attributes:
        facts: those that could be read, as in a situation, without what is at its default.
        made: the day on which it was made.
        said: the verdict of that day.
        policy: the version of the policy that gave it.
        case: the id of the saved case that it stands for.
        problems: what could not be read, in kind words; its path is the fact to give again, or empty.
    """

    facts: Mapping[str, object]
    made: date | None
    said: Verdict | None
    policy: str | None
    case: str | None
    problems: tuple[Problem, ...]

    @property
    def situation(self) -> Situation | None:
        """The facts as a situation; None where the interview day is missing."""
        return Situation.from_dict(self.facts) if "interview_day" in self.facts else None


def write_link(situation: Situation, made: date, said: Verdict, policy: str, case: str | None = None) -> str:
    """The fragment, without `#`, that stands for a case.

    Args:
        situation: the facts.
        made: the day of the answer.
        said: its verdict.
        policy: the version of the policy that gave it.
        case: the id of the saved case, so that the link finds it again.
    """
    marks = {"made": made.isoformat(), "said": said.value, "id": case, "policy": policy}
    pairs = [("case", VERSION), *_pairs(write_given(situation)), *((key, text) for key, text in marks.items() if text)]
    return "&".join(f"{encoded(key)}={encoded(text)}" for key, text in pairs)


def read_link(fragment: str) -> CaseLink:
    """What can be read of a link of any version, whole or damaged; what cannot be read is left out and named.

    Args:
        fragment: the fragment with or without `#`, or a whole address.
    """
    problems = Problems()
    pairs = _split(_fragment(fragment.strip()), problems)
    marks = {name: pairs.pop(name) for name in _MARKS if name in pairs}
    facts = _whole(_known(pairs, problems), problems)
    if "case" not in marks and not facts:
        problems.found.clear()
    version = marks.get("case", "").lstrip("0")
    if version != VERSION:
        problems.add("", "link.newer" if version.isdecimal() else "link.no_case")
    elif "interview_day" not in facts and not any(each.path == "interview_day" for each in problems.found):
        problems.add("interview_day", "link.no_interview_day")
    made, said = DAY.read(marks.get("made"), "", Problems()), marks.get("said")
    if (made is INVALID and "made" in marks) or (said and said not in _VERDICTS):
        problems.add("", "link.unclear_mark")
    case = CASE_ID.fullmatch(marks.get("id", ""))
    if case is None and "id" in marks:
        problems.add("", "link.unclear_id")
    return CaseLink(
        facts=facts,
        made=None if made is INVALID else made,
        said=Verdict(said) if said in _VERDICTS else None,
        policy=marks.get("policy"),
        case=case and case[0],
        problems=tuple(problems.found),
    )


def _fragment(text: str) -> str:
    """What stands behind the `#` of an address; some programs encode all of it, or leave a `#` in words as it is."""
    start = _START.search(text)
    found = text[start.start(1) :] if start else text.rpartition("#")[2]
    return found if "=" in found else decoded(found) or found


def _split(text: str, problems: Problems) -> Pairs:
    """The pairs of a link by their key, without those that are damaged."""
    parts = [part.removeprefix("amp;") for part in text[:LONGEST].split("&") if part][:MOST]
    read = [_pair(part) for part in parts]
    values = {key: {value for other, value in read if other == key} for key, _ in read}
    # A pair that is damaged, or said twice in two ways, cannot be trusted.
    pairs = {key: value for key, (value, *others) in values.items() if value is not None and not others}
    is_cut = not _POLICY.fullmatch(pairs.get("policy", ""))
    if is_cut:
        problems.add("", "link.cut")
        _drop_cut_value(read[-1] if read else ("", ""), pairs, problems)
    for key in values.keys() - pairs.keys():
        if not (is_cut and key == read[-1][0]):
            _add(problems, key)
    return pairs


def _pair(part: str) -> tuple[str, str | None]:
    """A key with its value, which is None where it is damaged."""
    key, sign, value = part.partition("=")
    return decoded(key) or key, decoded(value) if sign else None


def _drop_cut_value(last: tuple[str, str | None], pairs: Pairs, problems: Problems) -> None:
    """Leave out the last value of a link that lost its end, unless it cannot have been longer."""
    key, value = last
    kind = _leaves().get(_ENTRY.sub(r"\1[]", key))
    whole = kind is DAY or kind is YES_NO or isinstance(kind, Code)
    if isinstance(kind, Choice | _OneOf):
        whole = not any(option != value and option.startswith(str(value)) for option in kind.options)
    if not whole and key != "case":
        pairs.pop(key, None)
        if kind is not None:
            _add(problems, key)


def _known(pairs: Pairs, problems: Problems) -> Pairs:
    """The pairs that name a fact and have a value that it can have."""
    leaves, known = _leaves(), {}
    for key, value in pairs.items():
        pattern = _ENTRY.sub(r"\1[]", key)
        if pattern not in leaves:
            problems.add("", "link.unknown", key=key[:40])
        elif leaves[pattern].read(_json(value, leaves[pattern]), key, Problems()) is INVALID:
            _add(problems, key)
        else:
            known[key] = value
    _note_gaps(known, problems)
    return known


def _note_gaps(known: Pairs, problems: Problems) -> None:
    """Report the lists that lost a part on the way."""
    entries = [entry for key in known if (entry := _ENTRY.fullmatch(key))]
    for name in {entry[1] for entry in entries}:
        found = sorted(int(entry[2]) for entry in entries if entry[1] == name)
        if found != list(range(len(found))):
            _add(problems, name)


def _whole(pairs: Pairs, problems: Problems) -> dict[str, object]:
    """The facts that the pairs stand for, without those that do not fit together."""
    while True:
        facts = _facts(pairs)
        spoilt = {key for each in _wrong_with(facts) for key in _at(each.path, pairs)}
        if not spoilt:
            return facts
        for key in spoilt:
            del pairs[key]
            _add(problems, key)


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
    leaves = _leaves()
    facts: dict[str, Any] = {}
    lists: dict[str, dict[int, str]] = {}
    for key, value in pairs.items():
        entry = _ENTRY.fullmatch(key)
        owner, _, inner = key.partition(".")
        if entry:
            lists.setdefault(entry[1], {})[int(entry[2])] = value
        elif inner:
            facts.setdefault(owner, {})[inner] = _json(value, leaves[key])
        else:
            facts[key] = _json(value, leaves[key])
    return facts | {name: [entries[index] for index in sorted(entries)] for name, entries in lists.items()}


def _json(text: str, kind: _Leaf) -> object:
    return {"true": True, "false": False}.get(text, text) if kind is YES_NO else text


def _pairs(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Each value of a JSON object with its path."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _pairs(each, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _pairs(each, f"{path}[{index}]")
    else:
        yield path, str(value).lower() if isinstance(value, bool) else str(value)


def _leaves() -> dict[str, _Leaf]:
    """Every path that a link can name, entries of a list as `[]`, with the kind of its value."""
    return dict(_leaves_of(Situation, ""))


def _leaves_of(record: type, path: str) -> Iterator[tuple[str, _Leaf]]:
    for name, (_, about) in facts_of(record).items():
        kind: Any = about.kind
        while isinstance(kind, Nullable):
            kind = kind.kind
        if isinstance(kind, Record):
            yield from _leaves_of(kind.record, f"{path}{name}.")
        elif isinstance(kind, Variant):
            yield f"{path}{name}.{kind.key}", _OneOf(kind)
            for option in kind.options.values():
                yield from _leaves_of(option, f"{path}{name}.")
        elif kind.name == "days":
            yield f"{path}{name}[]", DAY
        else:
            yield f"{path}{name}", kind


class _OneOf:
    """The key that tells the records of a variant apart."""

    def __init__(self, variant: Variant) -> None:
        self.options = tuple(variant.options)

    def read(self, raw: object, path: str, problems: Problems) -> Any:
        """See `Kind.read`."""
        return raw if raw in self.options else INVALID


def _add(problems: Problems, key: str) -> None:
    """Note once for each question that the link leaves it unclear."""
    owner = re.split(r"[.\[]", key, maxsplit=1)[0]
    if owner not in facts_of(Situation):
        problems.add("", "link.unknown", key=key[:40])
    elif not any(each.path == owner for each in problems.found):
        problems.add(owner, "link.unreadable", question=say(f"question.{owner}.label"))
