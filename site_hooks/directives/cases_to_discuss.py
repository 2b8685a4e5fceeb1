"""`::: cases-to-discuss`: five cases for a class, each with its answer by the policy and a link that opens it.

The answers are worked out here, as the checker does. Days are counted from the day on which a case is opened.
"""

from datetime import date, timedelta
from typing import Any, NamedTuple

from followup_core import Situation, check
from followup_core.texts import render, say
from followup_core.verdicts import FOLLOW_UPS
from site_hooks.directives.examples import Example, link_to
from site_hooks.html import Html, element, joined

A_DAY = date(2026, 12, 2)
"""Any working day: the answers are the same on all of them."""

PARTS = ("story", "ask", "talk")
"""Texts of each case: what happened, the question to the class, and what to talk about."""


class CaseToDiscuss(NamedTuple):
    """A case by its name, with its facts."""

    id: str
    facts: Example


CASES = (
    CaseToDiscuss("date-given", {"interview_day": -5, "timeline.words": "within two weeks"}),
    CaseToDiscuss("no-date", {"interview_day": -12, "timeline": ""}),
    CaseToDiscuss("no-reply", {"interview_day": -19, "timeline.deadline": -7, "follow_ups[0]": -3}),
    CaseToDiscuss(
        "other-offer", {"interview_day": -9, "timeline.words": "within three weeks", "other_offer.answer_by": 4}
    ),
    CaseToDiscuss("turned-down", {"interview_day": -12, "came_back.kind": "turned_down", "came_back.on": -1}),
)


def situation_on(today: date, example: Example) -> Situation:
    """The facts of an example on a day; a list holds one day at most."""
    facts: dict[str, Any] = {}
    for path, value in example.items():
        fact = (today + timedelta(days=value)).isoformat() if isinstance(value, int) else value or None
        owner, _, name = path.partition(".")
        if name:
            facts.setdefault(owner, {})[name] = fact
        else:
            facts[owner.removesuffix("[0]")] = [fact] if owner.endswith("[0]") else fact
    return Situation.from_dict(facts)


def cases_to_discuss() -> Html:
    """The cases, numbered; takes no arguments."""
    return element("ol", *map(_case, CASES), class_="to-discuss")


def _case(case: CaseToDiscuss) -> Html:
    answer = check(situation_on(A_DAY, case.facts), A_DAY)
    sections = [section.id for section in answer.sections]
    verdict, point = _text(f"verdict.{answer.verdict}.short"), _text(f"section.{sections[0]}.point")
    weekday = element("p", _text("advisers.case.on_a_working_day")) if answer.verdict in FOLLOW_UPS else Html()
    opened = element("a", _text("advisers.case.open"), href=link_to(case.facts), data_said=answer.verdict.value)
    return element(
        "li",
        element("p", _text(f"advisers.case.{case.id}.story")),
        element("p", element("b", _text(f"advisers.case.{case.id}.ask"))),
        element(
            "details",
            element("summary", _text("advisers.case.answer")),
            element("p", element("b", f"{verdict}. "), point),
            weekday,
            element("p", _text("advisers.case.discuss"), _text(f"advisers.case.{case.id}.talk")),
            element("p", _links(sections)),
        ),
        element("p", opened),
    )


def _links(sections: list[str]) -> Html:
    links = [element("a", _text(f"section.{each}.title"), href=f"section:{each}") for each in sections]
    return joined(links[0], *(part for link in links[1:] for part in (" · ", link)))


def _text(message: str) -> str:
    return render(say(message))
