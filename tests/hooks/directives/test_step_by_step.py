"""Following links on the page "step by step" comes to the verdict of the checker, read as a visitor reads it."""

import json
import random
from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag

from followup_core import Situation
from followup_core.checker import calendar_named
from followup_core.dates import key_dates
from followup_core.limits import BY_TEXT_NAME
from followup_core.rules import RULES, Condition, Rule, Standing
from followup_core.texts import CATALOGUES, render, say
from site_hooks.decision_tree import steps
from site_hooks.directives.step_by_step import step_by_step
from tests.hooks.pages import html
from tests.vectors.vectors import vectors

PAGE = BeautifulSoup(html("::: step-by-step"), "html.parser")
CONDITIONS = tuple(dict.fromkeys(condition for rule in RULES for condition in rule.when))

EXPRESSED = 230
"""Vectors whose verdict the page comes to, at least: all that have one."""

TOLD = 90
"""Situations of tests/data, at least."""


def words(condition: Condition, part: str) -> str | None:
    """The words that a visitor reads of a condition."""
    text = f"step.{condition.__name__}.{part}"
    return render(say(text, **BY_TEXT_NAME)) if text in CATALOGUES["en"] else None


ASKED_ALONE = {words(condition, "ask"): condition for condition in CONDITIONS if words(condition, "ask")}
IN_A_LIST = {words(condition, "holds"): condition for condition in CONDITIONS if not words(condition, "ask")}
IN_A_LIST |= {words(line.condition, "holds"): line.condition for step in steps() if step.topic for line in step.lines}

Holds = Callable[[Condition], bool]


def way(holds: Holds) -> list[str]:
    """The ids of the places to which the links lead whoever answers so, from the first question to the answer."""
    place, passed = PAGE.select_one(".step"), []
    for _ in range(len(CONDITIONS)):
        assert place is not None
        passed.append(str(place["id"]))
        if passed[-1].startswith("answer-"):
            return passed
        place = PAGE.find(id=str(_chosen(place, holds)["href"]).removeprefix("#"))
    raise AssertionError("the links go round in a circle")


def walk(holds: Holds) -> str:
    """The id of the rule at whose answer that ends."""
    return way(holds)[-1].removeprefix("answer-")


def _chosen(place: Tag, holds: Holds) -> Tag:
    """The link that is the right answer, read from a question, or from a line of its list on."""
    begun = place if place.name == "li" else place.select_one(".choices li")
    assert begun
    links = [each.a for each in (begun, *begun.find_next_siblings("li")) if isinstance(each, Tag) and each.a]
    title = place.find_parent(class_="step") if place.name == "li" else place
    asked = title.h2.get_text() if isinstance(title, Tag) and title.h2 else ""
    if condition := ASKED_ALONE.get(asked):
        said = words(condition, "holds" if holds(condition) else "fails")
        return next(link for link in links if link.get_text() == said)
    *lines, none = links
    return next((line for line in lines if holds(IN_A_LIST[line.get_text()])), none)


def standing_of(facts: dict[str, Any], today: date) -> Standing:
    situation = Situation.from_dict(facts).as_of(today)
    return Standing(situation, key_dates(situation, calendar_named(situation.country, situation.region)), today)


def answers_of(standing: Standing) -> Holds:
    return lambda condition: condition(standing)


def told() -> Iterator[tuple[dict[str, Any], str, str]]:
    """The situations of people: the facts, the day and the verdict."""
    for file in sorted((Path(__file__).parents[2] / "data").glob("situations_*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            row = json.loads(line)
            yield row["facts"], row["today"], row["expect"]["verdict"]


def rule_named(rule_id: str) -> Rule:
    return next(rule for rule in RULES if rule.id == rule_id)


def test_every_vector_with_a_verdict_is_walked_to_its_rule() -> None:
    expressed = 0
    for vector in vectors():
        if vector.call == "check" and "verdict" in vector.expect:
            asked = json.loads(vector.text)
            standing = standing_of(asked["situation"], date.fromisoformat(asked["today"]))
            rule = rule_named(walk(answers_of(standing)))
            assert rule.id == vector.expect.get("rule", rule.id), vector.text
            assert rule.verdict == vector.expect["verdict"], vector.text
            expressed += 1
    print(f"{expressed} of {len(vectors())} vectors can be said by links; the others ask for no verdict")
    assert expressed >= EXPRESSED


def test_every_situation_that_was_told_is_walked_to_its_verdict() -> None:
    cases = list(told())
    for facts, today, verdict in cases:
        standing = standing_of(facts, date.fromisoformat(today))
        assert rule_named(walk(answers_of(standing))).verdict == verdict, facts
    assert len(cases) >= TOLD


def test_whatever_holds_the_first_row_that_holds_is_come_to() -> None:
    drawn = random.Random(2026)
    for _ in range(3_000):
        often = drawn.random()
        truths = {condition: drawn.random() < often for condition in CONDITIONS}
        first = next(rule for rule in RULES if all(truths[condition] for condition in rule.when))
        assert walk(truths.__getitem__) == first.id


def test_nothing_is_asked_twice_on_a_way() -> None:
    drawn = random.Random(2026)
    for _ in range(500):
        often = drawn.random()
        asked: list[Condition] = []

        def holds(condition: Condition, asked: list[Condition] = asked, often: float = often) -> bool:
            asked.append(condition)
            return drawn.random() < often

        walk(holds)
        assert len(asked) == len(set(asked))


def test_the_first_four_questions_lead_whoever_says_no_to_all_to_the_last_row() -> None:
    *questions, email = PAGE.select(".step")[:4] + PAGE.select("#answer-otherwise")
    for question, following in pairwise([*questions, email]):
        assert _chosen(question, lambda _: False)["href"] == f"#{following['id']}"


def test_every_place_is_there_once_and_some_answer_leads_to_it() -> None:
    ids = [str(each["id"]) for each in PAGE.select("[id]")]
    assert len(ids) == len(set(ids))
    led_to = {str(link["href"])[1:] for link in PAGE.select("a[href^='#']")}
    assert led_to <= set(ids)
    _, *others = [str(each["id"]) for each in PAGE.select(".step")]
    assert set(others) <= led_to
    assert {f"answer-{rule.id}" for rule in RULES} <= set(others)


def test_paper_has_a_number_for_every_link() -> None:
    numbers = {str(each["id"]): str(each.h2["data-number"]) for each in PAGE.select(".step") if each.h2}
    numbers |= {str(each["id"]): str(each["data-number"]) for each in PAGE.select("li[id]")}
    assert len(numbers) == len(set(numbers.values()))
    for link in PAGE.select("[data-to]"):
        assert numbers[str(link["href"])[1:]] == link["data-to"]


def test_no_script_and_no_control_is_needed() -> None:
    assert PAGE.select("script, form, input, button, [onclick]") == []


def test_a_condition_without_words_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = {key: text for key, text in CATALOGUES["en"].items() if key != "step.answer_may_come.ask"}
    monkeypatch.setitem(step_by_step.__globals__, "CATALOGUES", {"en": kept})
    with pytest.raises(
        ValueError,
        match=r"the question about answer_may_come lacks words\. Write step\.answer_may_come\.ask in src/",
    ):
        step_by_step()
