"""The calls about a case that goes on: its link, what happened since, its reminder, and the list of kept cases."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeAlias

from followup_core.case_link import CaseLink, read_link, write_link
from followup_core.case_log import LONGEST_NAME, Case, begun, went_on
from followup_core.case_requests import Deed, Happened, InterviewsRequest, LinkRequest, ReminderRequest, SinceRequest
from followup_core.checker import check
from followup_core.due import Names, Wanted, event
from followup_core.facts import write_given
from followup_core.happened import answered, done, wrote
from followup_core.interviews import Cases, bring_in, line_to_dict, lines, note_too_many, read_list, write_list
from followup_core.policy import POLICY_VERSION
from followup_core.problems import InputError, LibraryNeeded, Problem, Problems, SituationError
from followup_core.reminders import calendar_file
from followup_core.situation import Situation
from followup_core.texts import Message, render, say

Answered: TypeAlias = dict[str, object]


def link(request: LinkRequest, language: str) -> Answered:
    """`{"situation": …, "today": …}` to a fragment, or `{"fragment": …}` to the case that it stands for."""
    if request.fragment is not None:
        return _read(read_link(request.fragment), request, language)
    situation = Situation.from_dict(_needed("situation", request.situation))
    today: date = _needed("today", request.today, "day")
    said = request.said or check(situation, today).verdict
    return {"fragment": write_link(situation, today, said, POLICY_VERSION, request.id)}


def _read(found: CaseLink, request: LinkRequest, language: str) -> Answered:
    facts = dict(found.facts)
    if request.today and found.situation and found.made:
        facts = write_given(_as_it_was_meant(found.situation, found.made))
    return {
        "situation": facts,
        "made": found.made and found.made.isoformat(),
        "said": found.said and found.said.value,
        "policy": found.policy,
        "id": found.case,
        "last": _last(found, language),
        **_otherwise(found, language),
        "problems": _problems(found.problems, language),
    }


def _last(found: CaseLink, language: str) -> str | None:
    """What stood there when the link was made."""
    if found.made is None or found.said is None:
        return None
    return render(say("link.last", day=found.made, was=say(f"verdict.{found.said}.short")), language, found.made.year)


def _as_it_was_meant(situation: Situation, made: date) -> Situation:
    """A time that was told before the interview was told on the day of the link, not on a later one."""
    timeline = situation.timeline
    if timeline and timeline.said_on is None and made < situation.interview_day:
        return replace(situation, timeline=replace(timeline, said_on=made))
    return situation


def _otherwise(found: CaseLink, language: str) -> Answered:
    """What today's policy says of the day on which the link was made, where that is another verdict than it had.

    Where that takes the holidays of a country, and they are not there, the case is given all the same.
    """
    if found.situation is None or found.made is None or found.said is None:
        return {"otherwise": None}
    try:
        now = check(found.situation, found.made)
    except InputError:
        return {"otherwise": None}
    except LibraryNeeded as missing:
        return {"otherwise": None, "needs": missing.package}
    if now.verdict is found.said:
        return {"otherwise": None}
    was, is_ = say(f"verdict.{found.said}.short"), say(f"verdict.{now.verdict}.short")
    name = "link.otherwise" if found.policy == POLICY_VERSION else "link.otherwise_policy"
    return {"otherwise": render(say(name, day=found.made, was=was, now=is_, why=now.why), language, found.made.year)}


def since(request: SinceRequest, _language: str) -> Answered:
    """`{"situation": …, "today": …, "what": "done" | "wrote" | "answered", "day": …}` to the facts after it."""
    situation, today = Situation.from_dict(request.situation), request.today
    day = request.day or today
    if day > today:
        raise _wrong("day", say("error.after_today", day=day, today=today))
    after = {
        Happened.DONE: lambda: done(situation, request.said or check(situation, today).verdict, day),
        Happened.WROTE: lambda: wrote(situation, day),
        Happened.ANSWERED: lambda: answered(situation),
    }[request.what]()
    after.as_of(today)
    return {"situation": write_given(after)}


def reminder(request: ReminderRequest, language: str) -> Answered:
    """`{"situation": …, "today": …}` to an event, with `company`, `role`, `page`, `id`, `made_before`, `file`."""
    names = Names(_name(request.company), _name(request.role))
    wanted = Wanted(names, request.page, request.id or "", _made_before(request.made_before, 0))
    one = event(Situation.from_dict(request.situation), request.today, wanted)
    if one is None:
        return {"reminder": None}
    file = {"file": calendar_file([one], language)} if request.file else {}
    return {"reminder": one.to_dict(language) | file}


def interviews(request: InterviewsRequest, language: str) -> Answered:
    """`{"list": …, "today": …, "do": …}` to the list after it, as text and as its lines show it."""
    kept = read_list(request.list)
    cases, more = DEEDS[request.do](kept.cases, request, language)
    shown = lines(cases, request.today)
    needs = [line.needs for line in shown if line.needs]
    return {
        "list": write_list(cases),
        "lines": [line_to_dict(line, request.today, language) for line in shown],
        "problems": _problems(kept.problems.found, language),
        **({"needs": needs[0]} if needs else {}),
        **more,
    }


Does: TypeAlias = Callable[[Cases, InterviewsRequest, str], tuple[Cases, Answered]]


def _show(cases: Cases, _request: InterviewsRequest, _language: str) -> tuple[Cases, Answered]:
    return cases, {}


def _keep(cases: Cases, request: InterviewsRequest, _language: str) -> tuple[Cases, Answered]:
    """Begin a case, with `new`, or continue one; a case that was deleted meanwhile is not silently brought back."""
    situation = Situation.from_dict(_needed("situation", request.situation))
    name: str = _needed("id", request.id, "case_id")
    names = {"company": request.company, "role": request.role}
    given = {key: _name(value) for key, value in names.items() if value is not None}
    known = {case.id: case for case in cases}
    if name not in known and not request.new:
        return cases, {"gone": True}
    _within(len(known) + (name not in known), "id")
    on = request.today
    case = went_on(known[name], on, situation, given) if name in known else begun(name, on, situation, given)
    return tuple((known | {name: case}).values()), {}


def _put_away(cases: Cases, request: InterviewsRequest, _language: str) -> tuple[Cases, Answered]:
    """Put a case away, `why`; without a reason, bring it back."""
    name, why = _needed("id", request.id, "case_id"), request.why and request.why.value
    return tuple(case.told(request.today, {"put_away": why}) if case.id == name else case for case in cases), {}


def _delete(cases: Cases, request: InterviewsRequest, _language: str) -> tuple[Cases, Answered]:
    name = _needed("id", request.id, "case_id")
    return tuple(case for case in cases if case.id != name), {}


def _bring_in(cases: Cases, request: InterviewsRequest, language: str) -> tuple[Cases, Answered]:
    file = read_list(request.file or "{}", "file")
    found = bring_in(cases, file.cases)
    _within(len(found.cases), "file")
    counts = {"added": found.added, "changed": found.changed, "twice": found.twice}
    sentences = [say(f"interviews.{name}", count=count) for name, count in counts.items() if count]
    return found.cases, {
        "told": " ".join(render(each, language) for each in sentences or [say("interviews.nothing_new")]),
        "file_problems": _problems(file.problems.found, language),
    }


def _calendar(cases: Cases, request: InterviewsRequest, language: str) -> tuple[Cases, Answered]:
    """One file with a reminder for each case of which something is to come."""
    today = request.today
    open_ = [line for line in lines(cases, today) if line.due]
    wanted = [
        Wanted(line.names, request.page, line.case.id, _made_before(request.made_before, _made(line.case, today)))
        for line in open_
    ]
    events = [event(line.case.situation, today, how) for line, how in zip(open_, wanted, strict=True)]
    return cases, {"file": calendar_file([each for each in events if each], language) if open_ else None}


def _made_before(given: object, otherwise: int) -> int:
    return given if isinstance(given, int) and given >= 0 else otherwise


def _made(case: Case, today: date) -> int:
    """What was told today: each moves the event of the day once more."""
    return sum(each.on == today for each in case.news)


DEEDS: Mapping[Deed, Does] = {
    Deed.SHOW: _show,
    Deed.KEEP: _keep,
    Deed.PUT_AWAY: _put_away,
    Deed.DELETE: _delete,
    Deed.BRING_IN: _bring_in,
    Deed.CALENDAR: _calendar,
}

CASE_CALLS: Mapping[str, tuple[type, Callable[[Any, str], Answered]]] = {
    "link": (LinkRequest, link),
    "since": (SinceRequest, since),
    "reminder": (ReminderRequest, reminder),
    "interviews": (InterviewsRequest, interviews),
}
"""The calls by name, each with the record that its request is read as."""


def _needed(key: str, value: Any, kind: str = "situation") -> Any:
    """A value that not every request of its kind needs, and this one does."""
    if value is None:
        raise _wrong(key, say("error.needed", what=say(f"allowed.{kind}")))
    return value


def _within(count: int, path: str) -> None:
    """Refuse a list that would be longer than is kept; the one that was given stays as it is."""
    problems = Problems()
    note_too_many(count, path, problems)
    problems.raise_if_any()


def _wrong(path: str, message: Message) -> SituationError:
    return SituationError((Problem(path, message),))


def _name(text: str) -> str:
    return " ".join(text.split())[:LONGEST_NAME]


def _problems(problems: list[Problem] | tuple[Problem, ...], language: str) -> list[Answered]:
    return [{"path": each.path, "text": render(each.message, language)} for each in problems]
