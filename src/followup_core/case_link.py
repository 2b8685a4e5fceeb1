"""A case as the fragment of an address: facts by their JSON paths, and when and under which policy it was answered.

`case=1&interview_day=2026-11-20&timeline.words=within+two+weeks&made=2026-11-24&said=wait&policy=2026-12`. Only facts
that are not at their default stand in it. Names, texts and today never do. `policy` comes last, so that a link which
lost its end is known by that.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from followup_core.facts import write_given
from followup_core.kinds import DAY, INVALID, YES_NO, Choice, Code
from followup_core.link_facts import ENTRY, OneOf, Pairs, facts_in, leaves, note_unclear
from followup_core.percent import decoded, encoded
from followup_core.problems import Problem, Problems
from followup_core.situation import Situation
from followup_core.verdicts import Verdict

LINK_VERSION = "1"
"""The version that is written; `tests/data/links.txt` holds a link of every version there has been."""

LONGEST = 64_000
MOST = 200
"""How many characters and pairs are read: the longest words and lists that a situation can have are shorter."""

CASE_ID = re.compile(r"[A-Za-z0-9-]{1,64}", re.ASCII)
"""What a saved case is called by: letters that say nothing, made where it is saved."""

_POLICY = re.compile(r"\d{4}-\d{2}", re.ASCII)
_START = re.compile(r"(?:^|#)(case=)", re.ASCII)
_VERDICTS = frozenset(Verdict)
_MARKS = ("case", "made", "said", "id", "policy")


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
    pairs = [
        ("case", LINK_VERSION),
        *_pairs(write_given(situation)),
        *((key, text) for key, text in marks.items() if text),
    ]
    return "&".join(f"{encoded(key)}={encoded(text)}" for key, text in pairs)


def read_link(fragment: str) -> CaseLink:
    """What can be read of a link of any version, whole or damaged; what cannot be read is left out and named.

    Args:
        fragment: the fragment with or without `#`, or a whole address.
    """
    problems = Problems()
    pairs = _split(_fragment(fragment.strip()), problems)
    marks = {name: pairs.pop(name) for name in _MARKS if name in pairs}
    facts = facts_in(pairs, problems)
    if "case" not in marks and not facts:
        problems.found.clear()
    version = marks.get("case", "").lstrip("0")
    if version != LINK_VERSION:
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
            note_unclear(problems, key)
    return pairs


def _pair(part: str) -> tuple[str, str | None]:
    """A key with its value, which is None where it is damaged."""
    key, sign, value = part.partition("=")
    return decoded(key) or key, decoded(value) if sign else None


def _drop_cut_value(last: tuple[str, str | None], pairs: Pairs, problems: Problems) -> None:
    """Leave out the last value of a link that lost its end, unless it cannot have been longer."""
    key, value = last
    kind = leaves().get(ENTRY.sub(r"\1[]", key))
    whole = kind is DAY or kind is YES_NO or isinstance(kind, Code)
    if isinstance(kind, Choice | OneOf):
        whole = not any(option != value and option.startswith(str(value)) for option in kind.options)
    if not whole and key != "case":
        pairs.pop(key, None)
        if kind is not None:
            note_unclear(problems, key)


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
