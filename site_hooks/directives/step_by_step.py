"""`::: step-by-step`: the rule table as linked questions in plain HTML, for whoever cannot run the checker.

Each question and each answer is a place on the page, so that links alone lead through it.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from followup_core.dates import Basis
from followup_core.drafts import BY_VERDICT, FOR_AN_ACCEPTED_OFFER, Text
from followup_core.limits import BY_TEXT_NAME
from followup_core.rules import RULES, Condition, Rule, Trait, before_earliest_contact
from followup_core.texts import CATALOGUES, render, say
from followup_core.verdicts import CONTACTS, FOLLOW_UPS, STAGES, Verdict
from site_hooks.decision_tree import State, Step, asked, steps
from site_hooks.html import Html, element, joined
from site_hooks.shapes import shape

TEXTS_FILE = "src/followup_core/texts/en/steps.py"

HELPED = frozenset(
    {"topic.written", "no_word_since_missed", "answer_may_come", "no_named_day", "before_earliest_contact"}
    | {"portal_not_looked_at"}
)
"""Questions that tell people what to count or to look up."""

ASKED_AGAIN_AFTER = (Verdict.WAIT, Verdict.GIVE_TIME, Verdict.CHECK_PORTAL)
"""Verdicts after which a visitor comes back to the questions."""


class Place(NamedTuple):
    """Where something stands on the page.

    Attributes:
        id: what links lead to.
        number: what paper says instead of a link.
    """

    id: str
    number: str


type Places = dict[State | str, Place]
"""Where each state is asked, and where each rule has its answer."""


def step_by_step() -> Html:
    """All questions, then all answers; takes no arguments."""
    found = steps()
    for step in found:
        _demand_words(step)
    places = dict(_places(found))
    return element(
        "div",
        element("h2", _text("step.questions")),
        *(_question(step, places) for step in found),
        element("h2", _text("step.answers")),
        *(_answer(rule, places[rule.id]) for rule in RULES),
        _ways_out(places[found[0].lines[0].asked_in]),
        class_="steps",
        id="steps",
        data_search_exclude=True,
    )


def words_of(step: Step) -> Iterator[str]:
    """The ids of the texts that a question needs: a list has a line for each condition, a single one both answers."""
    name = _name(step)
    parts = () if step.topic else (".ask", ".fails")
    yield from (f"step.{name}{part}" for part in parts or ("",))
    yield from (_holds(line.condition) for line in step.lines)
    if name in HELPED:
        yield f"step.{name}.help"


def _demand_words(step: Step) -> None:
    """Refuse a question whose words are missing.

    Raises:
        ValueError: a text is missing; the message names the conditions, the text and its file.
    """
    for text in words_of(step):
        if text not in CATALOGUES["en"]:
            conditions = " and ".join(line.condition.__name__ for line in step.lines)
            raise ValueError(
                f"“::: step-by-step”: the question about {conditions} lacks words. Write {text} in {TEXTS_FILE}."
            )


def _places(found: tuple[Step, ...]) -> Iterator[tuple[State | str, Place]]:
    used: Counter[str] = Counter()
    for number, step in enumerate(found, start=1):
        for at, line in enumerate(step.lines):
            name = f"topic.{step.topic.id}" if step.topic and not at else line.condition.__name__
            used[name] += 1
            again = f"-{used[name]}" if used[name] > 1 else ""
            place = f"step-{name.removeprefix('topic.').replace('_', '-')}{again}"
            yield line.asked_in, Place(place, f"{number}.{at + 1}" if at else str(number))
    yield from (
        (rule.id, Place(f"answer-{rule.id}", str(number))) for number, rule in enumerate(RULES, start=len(found) + 1)
    )


def _question(step: Step, places: Places) -> Html:
    place, name = places[step.lines[0].asked_in], _name(step)
    title = element("h2", _text(f"step.{name}" if step.topic else f"step.{name}.ask"), data_number=place.number)
    explained = element("p", _text(f"step.{name}.help"), class_="help") if name in HELPED else Html()
    content = _list_of(step, places) if step.topic else _one_of(step, places)
    return element("section", title, explained, content, class_="step", id=place.id)


def _list_of(step: Step, places: Places) -> Html:
    """The lines of a question; an answer from elsewhere can lead to each of them."""
    lines = (
        _way(_holds(line.condition), line.leads_to, places, own=places[line.asked_in] if at else None)
        for at, line in enumerate(step.lines)
    )
    none = _way("step.none", step.otherwise, places)
    return joined(element("p", _text("step.first_line")), element("ol", *lines, none, class_="choices"))


def _one_of(step: Step, places: Places) -> Html:
    """Both answers to a question that is asked alone."""
    (line,) = step.lines
    holds = _way(_holds(line.condition), line.leads_to, places)
    fails = _way(f"step.{_name(step)}.fails", step.otherwise, places)
    days = _first_days() if line.condition is before_earliest_contact else Html()
    return joined(days, element("ul", holds, fails, class_="choices"))


def _way(text: str, to: State, places: Places, own: Place | None = None) -> Html:
    """An answer that can be chosen, with the place where it stands itself."""
    target = places[to if asked(to) else to[0].rule.id]
    link = element("a", _text(text), href=f"#{target.id}", data_to=target.number)
    return element("li", link, id=own and own.id, data_number=own and own.number)


def _first_days() -> Html:
    """How to find the first day to ask, for each thing that they may have said."""
    lines = ((_text(f"guide.dates.{basis}.what"), _text(f"guide.dates.{basis}.first_day")) for basis in Basis)
    return element("dl", *(element("div", element("dt", what), element("dd", day)) for what, day in lines))


def _answer(rule: Rule, place: Place) -> Html:
    drawn, short = shape(STAGES[rule.verdict].value), _text(f"verdict.{rule.verdict}.short")
    reason = f"step.why.{rule.id}" if Trait.THEIR_TIME_RUNS in rule.traits else f"why.{rule.id}"
    links = [element("a", _text(f"section.{section}.title"), href=f"section:{section}") for section in rule.cites]
    if draft := BY_VERDICT.get(rule.verdict):
        links.insert(0, _to_draft(draft, "card.words"))
    return element(
        "section",
        element("h2", drawn, element("span", short), data_number=place.number),
        element("p", _text(reason)),
        element("p", _text("step.working_day")) if rule.verdict in CONTACTS else Html(),
        _for_an_accepted_offer(rule),
        element("p", _text(f"step.then.{rule.verdict}")) if rule.verdict in ASKED_AGAIN_AFTER else Html(),
        element("ul", *(element("li", link) for link in links), class_="choices"),
        class_="step",
        id=place.id,
    )


def _for_an_accepted_offer(rule: Rule) -> Html:
    """What the same verdict means for somebody who has said yes to an offer."""
    if rule.verdict not in FOLLOW_UPS:
        return Html()
    draft = FOR_AN_ACCEPTED_OFFER[BY_VERDICT[rule.verdict]]
    told = _text(f"why.{rule.id}.accepted_offer")
    return element(
        "p", element("b", _text("step.accepted")), " ", told, " ", _to_draft(draft, f"draft.{draft.id}.title")
    )


def _to_draft(draft: Text, text: str) -> Html:
    return element("a", _text(text), href=f"page:words-to-send#draft-{draft.id}")


def _ways_out(first: Place) -> Html:
    """Links for a page that shows one question at a time: back to the first, or to all of them."""
    ways = (("step.again", f"#{first.id}"), ("step.all", "#steps"))
    return element("p", *(element("a", _text(text), href=address) for text, address in ways), class_="again")


def _name(step: Step) -> str:
    return f"topic.{step.topic.id}" if step.topic else step.lines[0].condition.__name__


def _holds(condition: Condition) -> str:
    return f"step.{condition.__name__}.holds"


def _text(message: str) -> str:
    return render(say(message, **BY_TEXT_NAME, awaited=say("awaited.decision")))
