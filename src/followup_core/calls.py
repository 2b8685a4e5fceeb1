"""Every request that a page or a program can make by name: text in, text out.

The command line, the worker of the page and every engine of the tests go through `answer_lines` and `call`. A request
is a record of facts like a situation: what is unknown, missing or of another kind is a problem with its path. Nothing
that goes wrong escapes from a call: it becomes an answer that says so.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from followup_core.answer_parts import Json, Write, writer
from followup_core.checker import calendar_named, check
from followup_core.limits import LONGEST_REQUEST
from followup_core.problems import InputError, LibraryNeeded, Problem, SituationError, cut
from followup_core.requests import (
    CheckRequest,
    DayRequest,
    HeardRequest,
    MessageRequest,
    TimelineRequest,
    WordingRequest,
    read_request,
)
from followup_core.situation import Situation
from followup_core.suggestions import asked_back, pace, proposal_text, suggestions
from followup_core.texts import Message, day_first, render, say, spoken
from followup_core.timeline import read_timeline
from followup_core.understood import Hearing, heard
from followup_core.workdays import Calendar


class Call(NamedTuple):
    """A request by its name.

    Attributes:
        request: the record that it is read as; `language`, a BCP 47 tag, may stand beside its keys. None where the
            answer reads it itself, once somebody first asks for it.
        answer: makes the answer from the record and the language.
        about: what it gives, as the help of the command line lists it.
        empty: what a bad line is answered with beside its error, where a program counts on these keys.
    """

    request: type | None
    answer: Callable[[Any, str], Json]
    about: str
    empty: Json = {}  # noqa: RUF012 (a NamedTuple's default, never changed)


def call(name: str, text: str) -> str:
    """The answer to one call, as JSON text; what is wrong with the request is an answer too.

    Args:
        name: a key of `CALLS`.
        text: a JSON object. A language without a catalogue is answered in English.

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
        named = _named(name)
        return named.answer(read_request(named.request, request) if named.request else request, language)
    except InputError as error:
        answer = _wrong(error, language)
    except LibraryNeeded as missing:
        answer = {"error": missing.text(language), "needs": missing.package}
    except Exception:  # a fault of ours must not end the program, or the page's worker with all it was asked
        answer = _wrong(_error("", say("error.unexpected", name=cut(name))), language)
    return {**CALLS[name].empty, **answer} if name in CALLS else answer


def _wrong(error: InputError, language: str) -> Json:
    return {"error": error.text(language), "problems": [_problem(each, language) for each in error.problems]}


def _check(request: CheckRequest, language: str) -> Json:
    """Takes `{"situation": {...}, "today": "2026-11-23"}`, and gives an answer."""
    return check(Situation.from_dict(request.situation), request.today).to_dict(language)


def _figure(request: CheckRequest, language: str) -> Json:
    """Takes what `check` takes, and gives the line of days; null where nothing is still to come."""
    from followup_core.figure import figure  # a first answer need not wait for it

    situation, calendar = _known(request)
    drawn = figure(situation, calendar, request.today)
    return {"figure": drawn and drawn.to_dict(writer(language, request.today.year))}


def _day(request: DayRequest, language: str) -> Json:
    """Takes the same and another `day`, and gives the answer for that day."""
    from followup_core.another_day import look_at  # needed only by a visitor who looks at another day

    situation, calendar = _known(request)
    looked = look_at(situation, calendar, request.today, request.day)
    return {"day": looked.to_dict(writer(language, request.today.year))}


def _known(request: CheckRequest) -> tuple[Situation, Calendar]:
    situation = Situation.from_dict(request.situation).as_of(request.today)
    return situation, calendar_named(situation.country, situation.region)


def _timeline(request: TimelineRequest, language: str) -> Json:
    """Takes `{"words": "...", "said_on": "2026-11-23"}`, with `country`, `region`, `date_order`; gives a timeline."""
    timeline = read_timeline(request.words or "", request.said_on, day_first=request.day_first())
    return {"timeline": timeline.to_dict(calendar_named(request.country, request.region)) if timeline else None}


def _heard(request: HeardRequest, language: str) -> Json:
    """Takes `{"said": {...}, "interview_day": ..., "today": ...}`, with `country`, `region`; gives what was meant.

    `said` is a timeline as in a situation; a day in it is the visitor's choice instead of the words.
    """
    said, today = request.said, request.today
    hearing = Hearing(
        said_on=said.told_on(request.interview_day or today, today),
        today=today,
        calendar=calendar_named(request.country, request.region),
        day_first=day_first(str(request.language)),
        chosen=said if said.deadline else None,
    )
    told = suggestions(said.words or "", hearing.said_on)
    write = writer(language, today.year)
    suggested = [each.to_dict(write) for each in told]
    return {"heard": heard(said.words or "", hearing, language) | {"suggested": suggested}}


def _message(request: MessageRequest, language: str) -> Json:
    """Takes `{"text": "...", "received_on": "2026-11-24"}`, and gives the facts that a pasted message proposes.

    A request that names a `language` also gets `shown`: each proposal as a sentence, with what is asked back for a no
    and an offer; and `suggested`: what the words show of the employer.
    """
    from followup_core.pasted import read_message  # needed only by a visitor who pastes a message

    found = read_message(request.text or "", request.received_on).to_dict()
    if request.language is None:
        return found
    write = writer(language, request.received_on.year)
    shown = [_shown(path, value, write) for path, value in found["proposed"].items()]
    return found | {"shown": shown, "suggested": [each.to_dict(write) for each in pace(request.text or "")]}


def _shown(path: str, value: object, write: Write) -> Json:
    ask = asked_back(path, value)
    return {"path": path, "text": write(proposal_text(path, value)), "ask": ask and write(ask)}


def _wording(request: WordingRequest, language: str) -> Json:
    """Takes `{"text": "...", "position": "..."}`, gives what is found; places are in UTF-16 units, as in a browser."""
    from followup_core.wording import read_wording  # needed only by a visitor who edits a draft

    text = request.text or ""
    return {"wording": read_wording(text, request.position or "").to_dict(text, writer(language, 0))}


def _of_a_case(name: str, about: str) -> Call:
    """A call about a case that goes on; its code is imported with the first of them, as no first answer needs it."""

    def answer(request: Json, language: str) -> Json:
        from followup_core.case_calls import CASE_CALLS

        read, answered = CASE_CALLS[name]
        return answered(read_request(read, request), language)

    return Call(None, answer, about)


CALLS: Mapping[str, Call] = {
    "check": Call(CheckRequest, _check, "what to do about a case, and why"),
    "figure": Call(CheckRequest, _figure, "the days to come as a line to draw"),
    "day": Call(DayRequest, _day, "what to do on another day"),
    "timeline": Call(TimelineRequest, _timeline, "which days words such as “within two weeks” mean"),
    "heard": Call(HeardRequest, _heard, "what was understood of such words, in sentences"),
    "message": Call(
        MessageRequest,
        _message,
        "which facts a message from them tells",
        {"proposed": {}, "because": {}, "spans": {}, "shown": [], "suggested": []},
    ),
    "wording": Call(WordingRequest, _wording, "what pushes in a draft, and milder words"),
    "link": _of_a_case("link", "a case as a link, and back"),
    "since": _of_a_case("since", "the facts of a case after some news"),
    "reminder": _of_a_case("reminder", "an event for a calendar"),
    "interviews": _of_a_case("interviews", "a list of kept cases, and what is due"),
}
"""The calls by name. The answer to a bad `message` still has its keys: it proposes nothing, and says what is wrong."""


def _named(name: str) -> Call:
    if name not in CALLS:
        raise _error("", say("error.call_unknown", name=cut(name), allowed=tuple(CALLS)))
    return CALLS[name]


def _object(text: str) -> Json:
    if len(text) > LONGEST_REQUEST:
        raise _error("", say("error.line_is_too_long", length=len(text), most=LONGEST_REQUEST))
    try:
        read = json.loads(text)
    except ValueError as error:
        raise _error("", say("error.line_is_not_json", reason=cut(str(error)))) from error
    except RecursionError as error:
        raise _error("", say("error.line_is_not_json", reason="it is nested too deeply")) from error
    if not isinstance(read, dict):
        raise _error("", say("error.line_is_no_object"))
    return read


def _language(request: Json) -> str:
    return spoken(str(request.get("language", "")))


def _error(path: str, message: Message) -> SituationError:
    return SituationError((Problem(path, message),))


def _problem(problem: Problem, language: str) -> Json:
    return {"path": problem.path, "text": render(problem.message, language), "span": problem.span}
