"""The calls about a case that goes on: its link, what happened since, its reminder, and the list of kept cases."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from followup_core.answer_parts import Json
from followup_core.case_link import CaseLink, read_link, write_link
from followup_core.case_log import has_been
from followup_core.case_requests import (
    Happened,
    InterviewsRequest,
    LinkRequest,
    ReminderRequest,
    SinceRequest,
    in_words,
    made_before,
    needed,
    one_name,
    wrong,
)
from followup_core.checker import check
from followup_core.due import Names, Wanted, event
from followup_core.facts import write_given
from followup_core.happened import answered, done, wrote
from followup_core.interviews import read_list
from followup_core.list_calls import interviews
from followup_core.policy import POLICY_VERSION
from followup_core.problems import InputError, LibraryNeeded, SituationError
from followup_core.reminders import calendar_file
from followup_core.situation import Situation
from followup_core.texts import render, say


def link(request: LinkRequest, language: str) -> Json:
    """Takes `{"situation": …, "today": …}`, gives a fragment; or takes `{"fragment": …}`, gives the case in it."""
    if request.fragment is not None:
        return _read(read_link(request.fragment), request, language)
    situation = Situation.from_dict(needed("situation", request.situation))
    today: date = needed("today", request.today, "day")
    said = request.said or check(situation, today).verdict
    return {"fragment": write_link(situation, today, said, POLICY_VERSION, request.id)}


def _read(found: CaseLink, request: LinkRequest, language: str) -> Json:
    facts = dict(found.facts)
    if request.today and found.situation and found.made:
        facts = write_given(_as_it_was_meant(found.situation, found.made))
    return {
        "situation": facts,
        "made": found.made and found.made.isoformat(),
        "said": found.said and found.said.value,
        "policy": found.policy,
        "id": found.case,
        "last": _last(found, language, request.today),
        **_otherwise(found, language),
        "problems": in_words(found.problems, language),
        **({} if request.list is None else {"kept": _kept(found, request.list)}),
    }


def _kept(found: CaseLink, text: object) -> str | None:
    """How a list knows the case of a link: with these facts, now or once; with other facts; or not at all.

    Where the link is damaged, the list knows more than it does.
    """
    try:
        cases = read_list(text if isinstance(text, str) else None).cases
    except SituationError:
        return None
    for case in cases:
        if case.id == found.case:
            knows = found.situation is None or bool(found.problems) or has_been(case, found.situation)
            return "known" if knows else "otherwise"
    return None


def _last(found: CaseLink, language: str, today: date | None) -> str | None:
    """What the answer was when the link was made."""
    if found.made is None or found.said is None:
        return None
    return render(
        say("link.last", day=found.made, was=say(f"verdict.{found.said}.short")), language, (today or found.made).year
    )


def _as_it_was_meant(situation: Situation, made: date) -> Situation:
    """The facts as they were meant on the day of the link: a time named before the interview was named on that day.

    Read on a later day, it would be taken as named later.
    """
    timeline = situation.timeline
    if timeline is None:
        return situation
    told_on = timeline.told_on(situation.interview_day, made)
    if told_on < situation.interview_day:
        return replace(situation, timeline=replace(timeline, said_on=told_on))
    return situation


def _otherwise(found: CaseLink, language: str) -> Json:
    """What today's policy says of the day on which the link was made, where that is a different verdict.

    Where it takes the holidays of a country, and they are not there, the case is given all the same.
    """
    if found.situation is None or found.made is None or found.said is None or found.problems:
        return {"otherwise": None}  # where facts are missing, no rule is to blame
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


def since(request: SinceRequest, _language: str) -> Json:
    """Takes `{"situation": …, "today": …, "what": "done" | "wrote" | "answered", "day": …}`, gives the facts then."""
    situation, today = Situation.from_dict(request.situation), request.today
    day = request.day or today
    if day > today:
        raise wrong("day", say("error.after_today", day=day, today=today))
    if day < situation.interview_day <= today:
        raise wrong("day", say("error.before_interview", day=day, interview=situation.interview_day))
    after = {
        Happened.DONE: lambda: done(situation, request.said or check(situation, today).verdict, day),
        Happened.WROTE: lambda: wrote(situation, day),
        Happened.ANSWERED: lambda: answered(situation),
    }[request.what]()
    after.as_of(today)
    return {"situation": write_given(after)}


def reminder(request: ReminderRequest, language: str) -> Json:
    """Takes a situation and today, with `company`, `role`, `page`, `id`, `made_before`, `file`; gives an event."""
    names = Names(one_name(request.company), one_name(request.role))
    wanted = Wanted(names, request.page, request.id or "", made_before(request.made_before, 0))
    one = event(Situation.from_dict(request.situation), request.today, wanted)
    if one is None:
        return {"reminder": None}
    file = {"file": calendar_file([one], language)} if request.file else {}
    return {"reminder": one.to_dict(language) | file}


CASE_CALLS: Mapping[str, tuple[type, Callable[[Any, str], Json]]] = {
    "link": (LinkRequest, link),
    "since": (SinceRequest, since),
    "reminder": (ReminderRequest, reminder),
    "interviews": (InterviewsRequest, interviews),
}
"""The calls by name, each with the record that its request is read as."""
