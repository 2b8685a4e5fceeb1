"""Draws the controls of a fact, one way for each kind of fact.

A control's `name` is the JSON path of its fact, and its `value` the JSON value. What belongs to one answer of a choice
stands in a part: `data-part="came_back.kind=turned_down offer"` is shown while one of these answers is chosen, and a
control in it that gets a value chooses the first of them. `data-sets` is what an answer brings with it.
"""

from collections.abc import Callable, Iterable
from dataclasses import MISSING
from datetime import date
from typing import Any

from followup_core.facts import Fact, Record, Variant, facts_of
from followup_core.kinds import Choice, Nullable
from followup_core.limits import LONGEST_WORDS
from followup_core.situation import Situation
from followup_core.texts import CATALOGUES, render, say
from followup_core.texts.en import DATES
from site_hooks.directives.countries import country_options
from site_hooks.html import Html, element, joined

NO_BREAK = "\u00a0"
EXAMPLE = date(2026, 12, 4)
"""The day that examples in questions name."""


def question_text(path: str, ending: str, language: str = "en") -> str | None:
    """The text `question.<path>.<ending>`, or None where there is none."""
    message = f"question.{path}.{ending}"
    written = DATES.written(EXAMPLE, "day", language, EXAMPLE.year).replace(" ", NO_BREAK)
    return render(say(message, example=written), language) if message in CATALOGUES["en"] else None


def needed_text(path: str, ending: str) -> str:
    """The text `question.<path>.<ending>`, without which a control would have no name.

    Raises:
        ValueError: there is none.
    """
    text = question_text(path, ending)
    if text is None:
        raise ValueError(f"question.{path}.{ending} is missing. Write it in src/followup_core/texts/en/questions.py.")
    return text


TOGETHER = {name: about.asked_with for name, (_, about) in facts_of(Situation).items() if about.asked_with}
"""Facts that are asked with another one."""


def named_by_legend(path: str) -> bool:
    """Whether the legend of the question names the control, because it is the only one there."""
    return "." not in path and path not in TOGETHER


def error_place(path: str) -> Html:
    """The place where errors about a fact are shown."""
    return element("p", class_="error", id=f"error-{path}", hidden=True)


def controls(path: str, about: Fact, *, needed: bool = False, part: str | None = None) -> Html:
    """The controls of the fact at `path`.

    Args:
        path: its JSON path.
        about: what is known of the fact.
        needed: whether it has to be given once its part is chosen.
        part: the part that it lies in.
    """
    kind: Any = about.kind.kind if isinstance(about.kind, Nullable) else about.kind
    name = f"{kind.name}_gone" if about.happened and f"{kind.name}_gone" in DRAWN else kind.name
    return DRAWN[name](path, kind, needed, part)


def option_row(path: str, value: str, text: str, *, checked: bool = False, **more: str | bool | None) -> Html:
    """One of the answers to choose from, as a row with a radio button."""
    control = element("input", type="radio", name=path, value=value, checked=checked, **more)
    month_first = question_text(path, value, "en-US")
    other = month_first if month_first != question_text(path, value) else None
    return element("label", control, element("span", text, data_month_first=other), class_="row")


def rows(content: Iterable[Html]) -> Html:
    """Rows one below the other, in one frame."""
    return element("div", *content, class_="rows")


def labelled(path: str, control: Html, label: str | None = None, part: str | None = None) -> Html:
    """A control with its label above it, its hint and its place for errors."""
    hint, name = question_text(path, "hint"), label or needed_text(path, "label")
    return element(
        "div",
        *([] if named_by_legend(path) else [element("label", name, for_=f"fact-{path}", class_="label")]),
        *([element("p", hint, class_="help", id=f"hint-{path}")] if hint else []),
        control,
        error_place(path),
        data_part=part,
        hidden=part is not None,
        class_="part",
    )


def field(path: str, kind: str, *, needed: bool = False, **more: str | bool | None) -> Html:
    """One input line."""
    return element(
        "input", type=kind, name=path, id=f"fact-{path}", class_="field", required=needed, **described(path), **more
    )


def described(path: str) -> dict[str, str | None]:
    """The attributes that tie a control to its name and its hint."""
    return {
        "aria_labelledby": f"{path}-label" if named_by_legend(path) else None,
        "aria_describedby": f"hint-{path}" if question_text(path, "hint") else None,
    }


def _day(path: str, _kind: Any, needed: bool, part: str | None) -> Html:
    return labelled(path, field(path, "date", needed=needed), part=part)


def _day_gone(path: str, _kind: Any, needed: bool, part: str | None) -> Html:
    """A day that has happened: `data-gone` has a script offer the last two weeks beside it."""
    return labelled(path, field(path, "date", needed=needed, data_gone=True), part=part)


def _days(path: str, _kind: Any, _needed: bool, _part: str | None) -> Html:
    first = f"{path}[0]"
    entry = element(
        "div",
        element(
            "input", type="date", name=first, class_="field", aria_label=question_text(path, "item"), data_gone=True
        ),
        error_place(first),
        class_="entry",
    )
    add = element("button", needed_text(path, "add_more"), type="button", class_="btn second", data_add=path)
    return joined(element("div", entry, data_entries=path), add)


def _words(path: str, _kind: Any, _needed: bool, part: str | None) -> Html:
    owner = path.removesuffix(".words")
    typed = field(
        path, "text", autocapitalize="none", spellcheck="false", enterkeyhint="done", maxlength=str(LONGEST_WORDS)
    )
    heard = element("div", class_="heard", data_heard=owner)
    aloud = element("p", class_="unseen", role="status", data_aloud=owner)  # it changes at every letter, aloud once
    return labelled(path, joined(typed, full(LONGEST_WORDS), heard, aloud), part=part)


def full(most: int) -> Html:
    """What is said once a field is full; it comes after that field."""
    return element("p", render(say("form.full", most=most)), class_="help", data_full=True, role="status", hidden=True)


def _choice(path: str, kind: Choice, _needed: bool, _part: str | None) -> Html:
    first, *others = kind.options
    return rows(
        option_row(path, str(option), needed_text(path, str(option)), checked=option is first)
        for option in (first, *others)
    )


def _yes_no(path: str, _kind: Any, _needed: bool, part: str | None) -> Html:
    answers = (("false", "no"), ("true", "yes"))
    drawn = rows(
        option_row(path, value, needed_text(path, ending), checked=value == "false", data_json=True)
        for value, ending in answers
    )
    label = element("p", needed_text(path, "label"), class_="label", id=f"label-{path}")
    group = element(
        "div",
        label,
        drawn,
        role="group",
        aria_labelledby=f"label-{path}",
        class_="part",
        data_part=part,
        hidden=part is not None,
    )
    return group if part else drawn


def _record(path: str, kind: Record, _needed: bool, _part: str | None) -> Html:
    chosen = f"{path}=some"
    answers = (("", "none"), ("some", "some"))
    choice = rows(
        option_row(path, value, needed_text(path, ending), checked=not value, data_record=path)
        for value, ending in answers
    )
    parts = (
        controls(f"{path}.{name}", about, needed=spec.default is MISSING, part=chosen)
        for name, (spec, about) in facts_of(kind.record).items()
    )
    return joined(choice, *parts)


def _variant(path: str, kind: Variant, _needed: bool, _part: str | None) -> Html:
    chooser = f"{path}.{kind.key}"
    choice = rows(
        option_row(chooser, value, needed_text(path, value or "none"), checked=not value, data_record=path)
        for value in ("", *kind.options)
    )
    # A program that knows only that the whole fact is null finds this one.
    null = element("input", type="radio", name=path, value="", hidden=True, data_same=f"{chooser}=")
    return joined(choice, null, *(_part_of_variant(path, chooser, name, kind) for name in _names(kind)))


def _names(kind: Variant) -> list[str]:
    return list(dict.fromkeys(name for record in kind.options.values() for name in facts_of(record)))


def _part_of_variant(path: str, chooser: str, name: str, kind: Variant) -> Html:
    """A fact that one or more of the variants have; it has one control, whichever is chosen."""
    owners = [option for option, record in kind.options.items() if name in facts_of(record)]
    spec, about = facts_of(kind.options[owners[0]])[name]
    where, part = f"{path}.{name}", f"{chooser}={' '.join(owners)}"
    if name == "open_ended":
        return first_or_last(where, f"{path}.deadline", part)
    return controls(where, about, needed=spec.default is MISSING, part=part)


def first_or_last(path: str, day: str, part: str, sets: tuple[str | None, str | None] = (None, None)) -> Html:
    """Whether the day given is the last or the first of their time; asked once there is a day at `day`."""
    answers = (("false", "last", sets[0]), ("true", "first", sets[1]))
    drawn = rows(
        option_row(
            path,
            value,
            needed_text("day", ending),
            checked=value == "false",
            data_json=True,
            data_part=own or part,
        )
        for value, ending, own in answers
    )
    return element("div", drawn, class_="part", data_part=part, data_with=day, hidden=True)


def _country(path: str, _kind: Any, _needed: bool, _part: str | None) -> Html:
    none = element("option", needed_text(path, "none"), value="")
    suggested = element("p", class_="suggestion", data_suggestion=True, hidden=True)
    select = element(
        "select", none, *country_options(), name=path, id=f"fact-{path}", class_="field", **described(path)
    )
    return joined(select, suggested, error_place(path))


def _region(path: str, _kind: Any, _needed: bool, _part: str | None) -> Html:
    """Empty until a country is chosen; then the script offers the regions of that country."""
    none = element("option", needed_text(path, "none"), value="")
    select = element("select", none, name=path, id=f"fact-{path}", class_="field")
    return element("div", labelled(path, select), data_regions=True, hidden=True)


DRAWN: dict[str, Callable[[str, Any, bool, str | None], Html]] = {
    "day": _day,
    "day_gone": _day_gone,
    "days": _days,
    "choice": _choice,
    "yes_no": _yes_no,
    "words": _words,
    "country": _country,
    "region": _region,
    "record": _record,
    "variant": _variant,
}
"""By the name of the kind."""
