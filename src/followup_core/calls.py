"""Every request that a page or a program can make by name: text in, text out.

The command line, the worker of the page and every engine of the tests go through `answer_lines` and `call`.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping

from followup_core.answer_parts import writer
from followup_core.checker import calendar_named, check
from followup_core.facts import Record
from followup_core.heard import Hearing, heard
from followup_core.problems import InputError, LibraryNeeded, Problem, Problems, SituationError
from followup_core.reasons import given
from followup_core.said import Said
from followup_core.situation import Situation, today_from
from followup_core.texts import CATALOGUES, Message, day_first, render, say
from followup_core.timeline import read_timeline
from followup_core.workdays import Calendar

type Json = Mapping[str, object]

DAY_FIRST = {"dmy": True, "mdy": False, None: None}


def call(name: str, text: str) -> str:
    """The answer to one call, as JSON text; what is wrong with the request is an answer too.

    Args:
        name: a key of `CALLS`.
        text: a JSON object; `language`, a BCP 47 tag, may stand beside the keys of each call. A language that
            there is no catalogue for is answered in English.

    >>> call("timeline", '{"words": "soon", "said_on": "2026-11-23"}')
    '{"timeline":null}'
    """
    return json.dumps(_answer(name, text), ensure_ascii=False, separators=(",", ":"))


def answer_lines(name: str, lines: Iterable[str]) -> Iterator[str]:
    """One line of JSON out for each line in, in order; a bad line is answered in its place. Empty lines are skipped."""
    return (call(name, line) for line in lines if line.strip())


def _answer(name: str, text: str) -> Json:
    language = "en"
    try:
        request = _object(text)
        language = _language(request)
        return _named(name)(request, language)
    except InputError as error:
        answer: Json = {
            "error": error.text(language),
            "problems": [_problem(each, language) for each in error.problems],
        }
    except LibraryNeeded as missing:
        answer = {"error": render(say("error.library_needed", name=missing.name), language), "needs": missing.package}
    return EMPTY.get(name, {}) or answer


def _check(request: Json, language: str) -> Json:
    """`{"situation": {...}, "today": "2026-11-23"}` to an answer."""
    situation = Situation.from_dict(_part(request, "situation"))
    return check(situation, today_from(_needed(request, "today"))).to_dict(language)


def _timeline(request: Json, language: str) -> Json:
    """`{"words": "...", "said_on": "2026-11-23"}`, with `country`, `region`, `date_order`, to what the words mean."""
    words, said_on = request.get("words"), today_from(_needed(request, "said_on"))
    order = request.get("date_order")
    timeline = read_timeline(
        str(words or ""), said_on, day_first=DAY_FIRST.get(order if isinstance(order, str) else None)
    )
    return {"timeline": timeline.to_dict(_calendar(request)) if timeline else None}


def _heard(request: Json, language: str) -> Json:
    """`{"said": {"words": "...", ...}, "said_on": ..., "today": ...}`, with `country`, `region`, to what is understood.

    `said` is a timeline as in a situation; a day in it is the visitor's choice instead of the words.
    """
    problems = Problems()
    said = Record(Said).read(_part(request, "said"), "said", problems)
    problems.raise_if_any()
    hearing = Hearing(
        said_on=said.said_on or today_from(_needed(request, "said_on")),
        today=today_from(_needed(request, "today")),
        calendar=_calendar(request),
        day_first=day_first(str(request.get("language"))),
        chosen=said if said.deadline else None,
    )
    return {"heard": heard(said.words or "", hearing, language)}


def _calendar(request: Json) -> Calendar:
    """The calendar of the country and region of a request."""
    country, region = request.get("country"), request.get("region")
    return calendar_named(str(country) if country else None, str(region) if region else None)


def _message(request: Json, language: str) -> Json:
    """`{"text": "...", "received_on": "2026-11-24"}` to the facts that a pasted message proposes.

    A request that names a `language` also gets `shown`: each proposal in a few words of it.
    """
    from followup_core.messages import read_message  # only a visitor who pastes a message needs it

    received_on = today_from(_needed(request, "received_on"))
    found = read_message(str(request.get("text") or ""), received_on).to_dict()
    if "language" not in request:
        return found
    situation = Situation.from_dict({**found["proposed"], "interview_day": received_on.isoformat()})
    shown = [each for each in given(situation) if each.path in found["proposed"]]
    write = writer(language, received_on.year)
    return found | {"shown": [each.to_dict(write) for each in shown]}


def _wording(request: Json, language: str) -> Json:
    """`{"text": "...", "position": "..."}` to how a message reads; places are counted as a browser does, in UTF-16."""
    from followup_core.wording import read_wording  # only a visitor who edits a draft needs it

    text = str(request.get("text") or "")
    return {"wording": read_wording(text, str(request.get("position") or "")).to_dict(text, writer(language, 0))}


CALLS: Mapping[str, Callable[[Json, str], Json]] = {
    "check": _check,
    "timeline": _timeline,
    "heard": _heard,
    "message": _message,
    "wording": _wording,
}
"""The calls by name; each takes a JSON object and a language."""

EMPTY: Mapping[str, Json] = {"message": {"proposed": {}, "because": {}}}
"""What a call answers to a bad line, where that is not an error: a message that is none proposes nothing."""


def _named(name: str) -> Callable[[Json, str], Json]:
    if name not in CALLS:
        raise _error("", say("error.call_unknown", name=name, allowed=tuple(CALLS)))
    return CALLS[name]


def _object(text: str) -> Json:
    try:
        read = json.loads(text)
    except ValueError as error:
        raise _error("", say("error.line_is_not_json", reason=str(error))) from error
    except RecursionError as error:
        raise _error("", say("error.line_is_not_json", reason="it is nested too deeply")) from error
    if not isinstance(read, dict):
        raise _error("", say("error.line_is_no_object"))
    return read


def _language(request: Json) -> str:
    asked = str(request.get("language", ""))
    return asked if asked.split("-", maxsplit=1)[0] in CATALOGUES else "en"


def _needed(request: Json, key: str) -> object:
    if key not in request:
        raise _error(key, say("error.key_needed", key=key, what=say("allowed.day")))
    return request[key]


def _part(request: Json, key: str) -> Json:
    part = request.get(key)
    if not isinstance(part, dict):
        raise _error(key, say("error.key_needed", key=key, what=say("allowed.situation")))
    return part


def _error(path: str, message: Message) -> SituationError:
    return SituationError((Problem(path, message),))


def _problem(problem: Problem, language: str) -> Json:
    return {"path": problem.path, "text": render(problem.message, language), "span": problem.span}
