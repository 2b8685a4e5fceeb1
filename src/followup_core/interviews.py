"""The list of kept cases: read and written, and bringing another list in.

The list is one JSON text, in the browser as in a file: `{"followup_interviews": 1, "cases": […]}`. Its schema is
published beside the page `api`.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from followup_core.case_link import CASE_ID
from followup_core.case_log import Case, Entry
from followup_core.case_versions import SECOND, is_of_one, merged
from followup_core.kinds import DAY, INVALID
from followup_core.limits import MOST_INTERVIEWS
from followup_core.policy import POLICY_VERSION
from followup_core.problems import Problems

MARK = "followup_interviews"
"""The key that says that a file is a list of cases, and in which version of its format."""

FILE_VERSION = 1
"""The version that is written; `tests/data/interviews_*.json` has a file of every version there has been."""

LONGEST_LIST = 1_000_000
"""The most characters of a file that are read: some ten thousand entries."""

Cases: TypeAlias = tuple[Case, ...]


class Listed(NamedTuple):
    """A list that was read, a problem for each part that could not be, and those parts, to be written unchanged."""

    cases: Cases
    problems: Problems
    unread: tuple[object, ...]


def read_list(text: str | None, path: str = "list") -> Listed:
    """The cases of a list of any version; where some are bad, the good ones and a problem for each bad one.

    Args:
        text: what was kept, or a file; None or empty for none yet.
        path: the path of a problem with the whole of it.

    Raises:
        SituationError: it is not such a list, or one of a newer version.
    """
    problems, refused = Problems(), Problems()
    if not text:
        return Listed((), problems, ())
    try:
        raw = json.loads(text) if len(text) <= LONGEST_LIST else None
    except (ValueError, RecursionError):
        raw = None
    if not isinstance(raw, dict) or MARK not in raw or not isinstance(raw.get("cases"), list):
        refused.add(path, "interviews.no_list")
    elif raw[MARK] != FILE_VERSION:
        refused.add(f"{path}.{MARK}", "interviews.newer")
    else:
        note_too_many(len(raw["cases"]), path, refused)
    refused.raise_if_any()
    return _listed(raw or {}, path, problems)


def _listed(raw: Mapping[str, Any], path: str, problems: Problems) -> Listed:
    """The cases of a list one by one; two of one id are versions of one case."""
    before = raw.get("unread")
    unread = list(before) if isinstance(before, list) else []
    if unread:
        problems.add(f"{path}.unread", "interviews.unread", count=len(unread))
    read = [_case(each, f"cases[{index}]", problems, unread) for index, each in enumerate(raw["cases"])]
    return Listed(bring_in((), tuple(case for case in read if case)).cases, problems, tuple(unread))


def note_too_many(count: int, path: str, problems: Problems) -> None:
    """Report a list at `path` that would have more interviews than are kept."""
    if count > MOST_INTERVIEWS:
        problems.add(path, "interviews.too_many", count=count, most=MOST_INTERVIEWS)


def write_list(cases: Iterable[Case], unread: Sequence[object] = ()) -> str:
    """The list as text, for keeping and as a file; what could not be read stands in it as it was."""
    written = [{"id": case.id, "news": [_written(each) for each in case.news]} for case in cases]
    whole = {MARK: FILE_VERSION, "policy": POLICY_VERSION, "cases": written}
    return json.dumps(whole | ({"unread": list(unread)} if unread else {}), ensure_ascii=False, indent=1)


def _written(entry: Entry) -> dict[str, object]:
    return {"on": entry.on.isoformat(), "fact": entry.fact, "value": entry.value}


def _case(raw: Any, path: str, problems: Problems, unread: list[object]) -> Case | None:
    """A case, its entries checked one by one; what cannot be read of it goes to `unread`."""
    news = raw.get("news") if isinstance(raw, dict) else None
    name = raw.get("id") if isinstance(raw, dict) else None
    if not isinstance(news, list) or not isinstance(name, str) or not CASE_ID.fullmatch(name):
        problems.add(path, "interviews.no_case")
        unread.append(raw)
        return None
    entries = [_entry(each, f"{path}.news[{index}]", problems) for index, each in enumerate(news)]
    if bad := [each for each, entry in zip(news, entries, strict=True) if entry is None]:
        unread.append({"id": name, "news": bad})
    return Case(name, tuple(each for each in entries if each))


def _entry(raw: Any, path: str, problems: Problems) -> Entry | None:
    day = DAY.read(raw.get("on"), path, Problems()) if isinstance(raw, dict) else INVALID
    if day is INVALID or not isinstance(raw.get("fact"), str) or "value" not in raw:
        problems.add(path, "interviews.no_entry")
        return None
    return Entry(day, raw["fact"], raw["value"])


class BroughtIn(NamedTuple):
    """Two lists merged, and how many cases were added, updated, or kept twice because they contradict each other."""

    cases: Cases
    added: int
    changed: int
    twice: int


def bring_in(mine: Cases, theirs: Cases) -> BroughtIn:
    """`mine` with everything else that `theirs` has; the same list a second time changes nothing."""
    cases = {case.id: case for case in mine}
    added = changed = twice = 0
    for each in theirs:
        known = each.id if each.id in cases else _version(each, cases.values())
        if known is None:
            cases[each.id] = each
            added += 1
            continue
        one = merged(cases[known], each)
        changed += one.case.news != cases[known].news
        cases[known] = one.case._replace(id=known)
        if one.other:
            other = _version(one.other, cases.values()) or one.other.id
            twice += other not in cases
            cases[other] = merged(cases.get(other, one.other), one.other).case._replace(id=other)
    return BroughtIn(tuple(cases.values()), added, changed, twice)


def _version(case: Case, among: Iterable[Case]) -> str | None:
    """The id of a case that was kept twice and of which this one is a version."""
    root = case.id.partition(SECOND)[0]
    return next((each.id for each in among if each.id.partition(SECOND)[0] == root and is_of_one(each, case)), None)
