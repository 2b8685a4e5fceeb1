"""`::: form`: the checker, rendered from the facts of a situation and from the texts.

It takes no options and no content. Where scripts do not run, its place is taken by what the table says.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import MISSING

from followup_core.facts import Fact, facts_of
from followup_core.limits import LONGEST_MESSAGE
from followup_core.replies import Said
from followup_core.situation import Situation
from followup_core.texts import render, say
from followup_core.texts.en.dates import MONTH_FIRST
from site_hooks.directives.asked import ASKED_FIRST, opens, question_of
from site_hooks.directives.card_template import card_template
from site_hooks.directives.controls import (
    TOGETHER,
    controls,
    error_place,
    field,
    first_or_last,
    full,
    labelled,
    needed_text,
    option_row,
    question_text,
    rows,
)
from site_hooks.directives.countries import regions
from site_hooks.directives.feedback import about_answer
from site_hooks.directives.going_on import came_back, going_on
from site_hooks.directives.letter import letter_template
from site_hooks.directives.without_python import without_python
from site_hooks.html import Html, element, joined
from site_hooks.shapes import icon

STEPS = 4
"""Stages of the start that are shown as dots."""


def form() -> Html:
    """The whole form, with the place of the answer and what takes its place where nothing can run."""
    facts = facts_of(Situation)
    first = (_question(path, facts[path][1]) for path in ASKED_FIRST)
    others = (_question(path, about) for path, (_, about) in facts.items() if path not in (*ASKED_FIRST, *TOGETHER))
    return joined(
        element(
            "form",
            _started_again(),
            _example(),
            element("div", *first, *others, _message(), _today(), class_="questions"),
            _something_else(),
            _note(),
            came_back(),
            element("section", data_answer=True, hidden=True, aria_label=_text("card.answer")),
            going_on(),
            _foot(),
            card_template(),
            letter_template(),
            element("script", Html(_regions_as_json()), type="application/json", data_regions_of=True),
            **_attributes(),
        ),
        without_python(),
    )


def _attributes() -> dict[str, str | bool | None]:
    """The attributes of the form; `data-no-date` and the two after it are what its scripts say and know."""
    return {
        "class_": "card checker",
        "data_checker": True,
        "data_no_date": f"{needed_text('timeline', 'given')}|{_text('form.no_date')}",
        "data_last_days": _text("form.last_days"),
        "data_months_first": " ".join(sorted(MONTH_FIRST)),
        "data_search_exclude": True,
        "novalidate": True,
        "autocomplete": "off",
        "aria_label": _text("form.label"),
    }


def _note() -> Html:
    """The line above the answer; what it says is among the texts of the page."""
    again = element("button", _text("form.try_again"), type="button", class_="link", hidden=True)
    return element("div", element("span"), again, class_="stale", data_stale=True, role="status", hidden=True)


def _started_again() -> Html:
    """Said once the form has been emptied again, with the way back to the case."""
    undo = element("button", _text("going_on.undo"), type="button", class_="link", data_take_back=True)
    return element(
        "p", _text("form.started_over"), " ", undo, class_="noted", data_started_over=True, role="status", hidden=True
    )


def _example() -> Html:
    """Said while an example from the guide stands in the place of the visitor's own case."""
    close = element("button", _text("form.example.close"), type="button", class_="link", data_close_example=True)
    return element(
        "p", _text("form.example"), " ", close, class_="noted", data_example_note=True, role="status", hidden=True
    )


def _question(path: str, about: Fact) -> Html:
    """One question with its controls; all but the first two are opened when they are wanted."""
    draw = SPECIAL.get(path)
    content = draw() if draw else controls(path, about, needed=_needed(path))
    joining = (controls(other, facts_of(Situation)[other][1]) for other, owner in TOGETHER.items() if owner == path)
    content = joined(content, *joining)
    hint = question_text(path, "hint") if about.kind.name not in {"day", "words"} else None
    return _fieldset(path, needed_text(path, "label"), content, hint)


def _fieldset(path: str, legend: str, content: Html, hint: str | None = None) -> Html:
    return element(
        "fieldset",
        element("legend", legend, id=f"{path}-label"),
        *([element("p", hint, class_="help", id=f"hint-{path}")] if hint else []),
        content,
        element("button", _text("form.done"), class_="btn second done", data_done=True, hidden=True),
        class_="q",
        data_question=path,
        hidden=path not in ASKED_FIRST,
    )


def _needed(path: str) -> bool:
    return facts_of(Situation)[path][0].default is MISSING


def _interview_day() -> Html:
    path = "interview_day"
    days = (("today", "0"), ("yesterday", "-1"), ("another", ""), ("ahead", ""))
    chips = (
        element(
            "button",
            needed_text(path, name),
            type="button",
            class_="chip",
            data_chip=name,
            data_day=offset or None,
            aria_pressed="false",
        )
        for name, offset in days
    )
    picker = element(
        "div",
        element("label", _text("form.which_day"), for_=f"fact-{path}", class_="label"),
        field(path, "date", needed=True, data_gone=True),
        data_picker=True,
        hidden=True,
    )
    return joined(element("div", *chips, class_="chips"), picker, error_place(path))


def _timeline() -> Html:
    path = "timeline"
    brings = {"deadline": f"{path}.open_ended=false", "open_ended": f"{path}.open_ended=true"}
    modes = (
        option_row(path, mode, needed_text(path, mode or "none"), data_record=path, data_sets=brings.get(mode))
        for mode in ("", "words", "deadline", "open_ended")
    )
    facts = facts_of(Said)
    words = controls(f"{path}.words", facts["words"][1], part=f"{path}=words")
    pair = first_or_last(
        f"{path}.open_ended",
        f"{path}.deadline",
        f"{path}=words",
        (f"{path}=deadline words open_ended", f"{path}=open_ended words deadline"),
    )
    said_on = element(
        "details",
        element("summary", _text("form.said_on_another_day")),
        labelled(f"{path}.said_on", field(f"{path}.said_on", "date", data_gone=True)),
        class_="aside part",
        data_part=f"{path}=words deadline open_ended",
        hidden=True,
    )
    return joined(rows(modes), error_place(path), words, _timeline_day(path), pair, said_on)


def _timeline_day(path: str) -> Html:
    """The one day of a timeline; what it is called follows from the answer chosen."""
    where = f"{path}.deadline"
    names = (("deadline", "deadline.label"), ("open_ended", "floor.label"), ("words", "deadline.instead"))
    label = joined(
        *(element("span", needed_text(path, text), data_part=f"{path}={mode}", hidden=True) for mode, text in names)
    )
    return labelled(where, field(where, "date"), label, f"{path}=deadline open_ended words")


SPECIAL: dict[str, Callable[[], Html]] = {"interview_day": _interview_day, "timeline": _timeline}
"""The first two questions, which are drawn like no other."""


def _today() -> Html:
    content = joined(
        element("p", needed_text("today", "hint"), class_="help", id="hint-today"),
        field("today", "date"),
        error_place("today"),
    )
    return _fieldset("today", needed_text("today", "label"), content)


def _message() -> Html:
    content = joined(
        element("p", _text("form.message.hint"), class_="help", id="hint-message"),
        element(
            "textarea",
            class_="field",
            rows="6",
            data_message=True,
            maxlength=str(LONGEST_MESSAGE),
            aria_labelledby="message-label",
            aria_describedby="hint-message",
        ),
        full(LONGEST_MESSAGE),
        element("label", _text("form.message.received"), for_="message-received", class_="label"),
        element("input", type="date", class_="field", id="message-received", data_received=True, data_gone=True),
        element("div", class_="proposals", data_proposals=True, aria_live="polite"),
    )
    return _fieldset("message", _text("form.message.label"), content)


def _something_else() -> Html:
    """What can have happened; it stands below the questions, and once there is an answer, with the facts of it."""
    cases = (element("li", opens(path, _case_text(path, value), f"{path}={value}")) for path, value in _other_cases())
    paste = element("li", opens("message", _text("form.message.open")))
    return element(
        "details",
        element(
            "summary",
            element("span", _text("form.something_else"), class_="before"),
            element("span", _text("form.something_changed"), class_="after"),
        ),
        element("ul", paste, *cases, class_="opts"),
        class_="more",
        data_something_else=True,
    )


def _other_cases() -> Iterator[tuple[str, str]]:
    """What else can have happened: a control, and the answer it gets at once."""
    for name, (_, about) in facts_of(Situation).items():
        inner = {"variant": ".kind", "days": "[0]"}.get(about.kind.name, "")
        yield from ((f"{name}{inner}", answer) for answer in about.cases)


def _case_text(path: str, value: str) -> str:
    owner = question_of(path)
    return question_text(owner, f"case.{value}" if value else "case") or needed_text(owner, value)


def _foot() -> Html:
    dots = (element("i") for _ in range(STEPS))
    steps = element("span", *dots, class_="steps", aria_hidden="true", data_steps=True, hidden=True)
    again = element("button", _text("form.try_again"), type="button", class_="link", data_again=True, hidden=True)
    line = element("span", _text("form.privacy"), data_line=True, role="status")
    start = element("button", _text("form.start_over"), type="reset", class_="link", data_start_over=True, hidden=True)
    return joined(
        element("div", steps, line, again, about_answer(), start, class_="foot"),
        element("p", class_="unseen", role="status", data_announce=True),
        element("button", element("span"), icon("down"), type="button", class_="status", data_status=True, hidden=True),
    )


def _regions_as_json() -> str:
    return json.dumps(regions(), ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _text(message_id: str) -> str:
    return render(say(message_id))
