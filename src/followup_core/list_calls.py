"""The call about the list of kept cases: what can be done with it, each deed a function."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias

from followup_core.answer_parts import Json
from followup_core.case_lines import line_to_dict, lines
from followup_core.case_log import FOLLOW_UPS_FACT, Case, begun, readable, went_on, with_facts
from followup_core.case_requests import Deed, InterviewsRequest, in_words, made_before, needed, one_name, wrong
from followup_core.due import Wanted, event
from followup_core.facts import write_record
from followup_core.interviews import (
    LONGEST_LIST,
    Cases,
    bring_in,
    note_too_many,
    read_list,
    write_list,
)
from followup_core.problems import Problems
from followup_core.reminders import calendar_file
from followup_core.situation import Situation
from followup_core.texts import render, say


def interviews(request: InterviewsRequest, language: str) -> Json:
    """Takes `{"list": …, "today": …, "do": …}`, and gives the list after it, as text and as its lines show it."""
    kept = read_list(request.list)
    cases, more = DEEDS[request.do](kept.cases, request, language)
    text = write_list(cases, kept.unread)
    if len(text) > LONGEST_LIST and cases != kept.cases and request.do is not Deed.DELETE:
        raise wrong("file" if request.do is Deed.BRING_IN else "id", say("interviews.too_long"))
    shown = lines(cases, request.today)
    needs = [line.needs for line in shown if line.needs]
    return {
        "list": text,
        "lines": [line_to_dict(line, request.today, language) for line in shown],
        "problems": in_words(kept.problems.found, language),
        **({"needs": needs[0]} if needs else {}),
        **more,
    }


Does: TypeAlias = Callable[[Cases, InterviewsRequest, str], tuple[Cases, Json]]


def _show(cases: Cases, _request: InterviewsRequest, _language: str) -> tuple[Cases, Json]:
    return cases, {}


def _keep(cases: Cases, request: InterviewsRequest, _language: str) -> tuple[Cases, Json]:
    """Begin a case, with `new`, or continue one; a case that was deleted meanwhile is not silently brought back."""
    situation = Situation.from_dict(needed("situation", request.situation))
    case_id: str = needed("id", request.id, "case_id")
    before = request.before or {}
    names = {"company": request.company, "role": request.role}
    given = {key: one_name(name) for key, name in names.items() if name is not None and name != before.get(key)}
    known = {case.id: case for case in cases}
    if case_id not in known and not request.new:
        return cases, {"gone": True}
    _within(len(known) + (case_id not in known), "id")
    if case_id not in known:
        return (*cases, begun(case_id, request.today, situation, given)), {}
    case = went_on(known[case_id], request.today, situation, given, readable(before))
    if readable(case.holds) is None:  # what two tabs told does not fit together, and this one told it last
        fits = write_record(_with_what_fits(situation, case.holds))
        case = with_facts(known[case_id], request.today, fits | given)
    return tuple((known | {case_id: case}).values()), {"newer": readable(case.holds) != situation}


def _with_what_fits(situation: Situation, held: Mapping[str, object]) -> Situation:
    """The facts of one tab with each that another told, the messages first, as long as they can all be."""
    facts = write_record(situation)
    for name in sorted(facts, key=lambda name: name != FOLLOW_UPS_FACT):
        if name in held and held[name] != facts[name] and readable(facts | {name: held[name]}):
            facts[name] = held[name]
    return Situation.from_dict(facts)


def _put_away(cases: Cases, request: InterviewsRequest, _language: str) -> tuple[Cases, Json]:
    """Put a case away, `why`; without a reason, bring it back."""
    name, why = needed("id", request.id, "case_id"), request.why and request.why.value
    return tuple(case.told(request.today, {"put_away": why}) if case.id == name else case for case in cases), {}


def _delete(cases: Cases, request: InterviewsRequest, _language: str) -> tuple[Cases, Json]:
    name = needed("id", request.id, "case_id")
    return tuple(case for case in cases if case.id != name), {}


def _bring_in(cases: Cases, request: InterviewsRequest, language: str) -> tuple[Cases, Json]:
    file = read_list(request.file or "{}", "file")
    found = bring_in(cases, file.cases)
    _within(len(found.cases), "file")
    counts = {"added": found.added, "changed": found.changed, "twice": found.twice}
    sentences = [say(f"interviews.{name}", count=count) for name, count in counts.items() if count]
    return found.cases, {
        "told": " ".join(render(each, language) for each in sentences or [say("interviews.nothing_new")]),
        "file_problems": in_words(file.problems.found, language),
    }


def _calendar(cases: Cases, request: InterviewsRequest, language: str) -> tuple[Cases, Json]:
    """One file, with a reminder for each case where something is still to come."""
    today = request.today
    open_ = [line for line in lines(cases, today) if line.due]
    wanted = [
        Wanted(line.names, request.page, line.case.id, made_before(request.made_before, _made(line.case, today)))
        for line in open_
    ]
    events = [event(line.case.situation, today, how) for line, how in zip(open_, wanted, strict=True)]
    return cases, {"file": calendar_file([each for each in events if each], language) if open_ else None}


def _made(case: Case, today: date) -> int:
    """How much was told today: each time moves the event of the day once more."""
    return sum(each.on == today for each in case.news)


DEEDS: Mapping[Deed, Does] = {
    Deed.SHOW: _show,
    Deed.KEEP: _keep,
    Deed.PUT_AWAY: _put_away,
    Deed.DELETE: _delete,
    Deed.BRING_IN: _bring_in,
    Deed.CALENDAR: _calendar,
}


def _within(count: int, path: str) -> None:
    """Refuse a list that would be longer than is kept; the one that was given stays as it is."""
    problems = Problems()
    note_too_many(count, path, problems)
    problems.raise_if_any()
