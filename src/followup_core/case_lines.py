"""The list of kept cases as it is shown: a line for each, with its answer, what is due next, and its history."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from followup_core.answer import Answer
from followup_core.answer_parts import Json, Write, writer
from followup_core.case_log import Case, Entry, PutAway, by_day, readable
from followup_core.checker import check
from followup_core.due import Due, Names, act, due
from followup_core.kinds import DAY, INVALID
from followup_core.problems import InputError, LibraryNeeded, Problems
from followup_core.reasons import given
from followup_core.texts import Message, render, say
from followup_core.verdicts import STAGES


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


def lines(cases: Iterable[Case], today: date) -> list[Line]:
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


def line_to_dict(line: Line, today: date, language: str) -> Json:
    """A line of the list as JSON values, in words too."""
    write = writer(language, today.year)

    def write_any(message: Message | None) -> str | None:
        return message and write(message)

    case, answer, names = line.case, line.answer, line.names
    return {
        "id": case.id,
        "company": names.company,
        "role": names.role,
        "title": write(_title(case, names)),
        "verdict": answer and answer.verdict.value,
        "stage": answer and STAGES[answer.verdict].value,
        "headline": answer and write(answer.headline),
        "last": write_any(_last(case)),
        "due": line.due and line.due.day.isoformat(),
        "due_text": write_any(_due_text(line, today)),
        "put_away": case.put_away and case.put_away.value,
        "put_away_text": write_any(say(f"put_away.{case.put_away}") if case.put_away else None),
        "problem": write_any(line.problem),
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


def _history(case: Case, write: Write) -> Iterable[tuple[date, list[str]]]:
    """What was told on each day, in the words of the card."""
    for day, entries in by_day(case):
        texts = [text for each in entries if (text := _told(each, write))]
        if texts:
            yield day, texts


def _told(entry: Entry, write: Write) -> str | None:
    if entry.fact == "put_away":
        known = entry.value in list(PutAway)
        return write(say(f"put_away.{entry.value}") if known else say("put_away.brought_back"))
    if entry.fact in OF_THE_LIST:
        return None
    situation = readable({"interview_day": entry.on.isoformat()} | {entry.fact: entry.value})
    for each in given(situation) if situation else ():
        if each.path == entry.fact:
            shown = each.to_dict(write)
            return f"{shown['label']} {shown['text']}"
    return None
