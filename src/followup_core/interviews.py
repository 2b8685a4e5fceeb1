"""The list of kept cases: read and written, what is due next, and bringing another list in.

The list is one JSON text, in the browser as in a file: `{"followup_interviews": 1, "cases": […]}`. Its schema is
published beside the page `api`.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias

from followup_core.answer import Answer
from followup_core.case_link import CASE_ID
from followup_core.case_log import Case, Entry, PutAway, by_day, readable
from followup_core.case_versions import SECOND, is_of_one, merged
from followup_core.checker import check
from followup_core.due import Due, Names, act, due
from followup_core.kinds import DAY, INVALID
from followup_core.limits import MOST_INTERVIEWS
from followup_core.policy import POLICY_VERSION
from followup_core.problems import InputError, LibraryNeeded, Problems
from followup_core.reasons import given
from followup_core.texts import Message, render, say
from followup_core.verdicts import STAGES

MARK = "followup_interviews"
"""The key that says that a file is a list of cases, and in which version of its format."""

VERSION = 1
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
    elif raw[MARK] != VERSION:
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
    whole = {MARK: VERSION, "policy": POLICY_VERSION, "cases": written}
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


class Line(NamedTuple):
    """A case as the list shows it; `answer` is None where today nothing can be said of it, and `problem` says why.

    `needs` names the package with the holidays of its country, where that is what is missing.
    """

    case: Case
    answer: Answer | None
    due: Due | None
    problem: Message | None
    needs: str | None = None

    @property
    def names(self) -> Names:
        """What the visitor calls it."""
        return Names(self.case.name("company"), self.case.name("role"))


def lines(cases: Cases, today: date) -> list[Line]:
    """The cases, the one due soonest first; those put away come last."""
    found = [_line(case, today) for case in cases]
    return sorted(
        found, key=lambda line: (line.case.put_away is not None, line.due is None, line.due or (), line.case.id)
    )


def _line(case: Case, today: date) -> Line:
    try:
        answer = check(case.situation, today)
    except InputError as error:
        return Line(case, None, None, error.problems[0].message)
    except LibraryNeeded as missing:
        return Line(case, None, None, say("interviews.no_holidays"), missing.package)
    return Line(case, answer, None if case.put_away else due(answer), None)


def line_to_dict(line: Line, today: date, language: str) -> dict[str, object]:
    """A line of the list as JSON values, in words too."""

    def write(message: Message | None) -> str | None:
        return message and render(message, language, today.year)

    case, answer, names = line.case, line.answer, line.names
    return {
        "id": case.id,
        "company": names.company,
        "role": names.role,
        "title": write(_title(case, names)),
        "verdict": answer and answer.verdict.value,
        "stage": answer and STAGES[answer.verdict].value,
        "headline": answer and write(answer.headline),
        "last": write(_last(case)),
        "due": line.due and line.due.day.isoformat(),
        "due_text": write(_due_text(line, today)),
        "put_away": case.put_away and case.put_away.value,
        "put_away_text": write(say(f"put_away.{case.put_away}") if case.put_away else None),
        "problem": write(line.problem),
        "situation": {fact: value for fact, value in case.holds.items() if fact not in OF_THE_LIST},
        "history": [
            {"on": day.isoformat(), "day_text": write(say("given.day", day=day)), "texts": texts}
            for day, texts in _history(case, write)
        ],
    }


def _last(case: Case) -> Message | None:
    """What the answer was when the case had its last news."""
    try:
        told = case.news[-1].on
        return say("link.last", day=told, was=say(f"verdict.{check(case.situation, told).verdict}.short"))
    except (IndexError, InputError, LibraryNeeded):
        return None


OF_THE_LIST = ("company", "role", "put_away")
"""What a case has besides the facts of a situation."""


def _title(case: Case, names: Names) -> Message:
    if names.company or names.role:
        both = say("case.both", company=names.company, role=names.role)
        return both if names.company and names.role else say("case.company", company=names.company or names.role)
    day = DAY.read(case.holds.get("interview_day"), "", Problems())
    return say("case.unnamed") if day is INVALID else say("case.interview_on", day=day)


def _due_text(line: Line, today: date) -> Message | None:
    if line.due is None:
        return None
    what = render(act(line.due.verdict, line.names))
    what = what[:1].lower() + what[1:]
    days = (line.due.day - today).days
    name = {0: "interviews.today", 1: "interviews.tomorrow"}.get(days, "interviews.later")
    return say(name, what=what, day=line.due.day)


def _history(case: Case, write: Any) -> Iterable[tuple[date, list[str]]]:
    """What was told on each day, in the words of the card."""
    for day, entries in by_day(case):
        texts = [text for each in entries if (text := _told(each, write))]
        if texts:
            yield day, texts


def _told(entry: Entry, write: Any) -> str | None:
    if entry.fact == "put_away":
        known = entry.value in list(PutAway)
        return str(write(say(f"put_away.{entry.value}") if known else say("put_away.brought_back")))
    if entry.fact in OF_THE_LIST:
        return None
    situation = readable({"interview_day": entry.on.isoformat()} | {entry.fact: entry.value})
    for each in given(situation) if situation else ():
        if each.path == entry.fact:
            shown = each.to_dict(write)
            return f"{shown['label']} {shown['text']}"
    return None
