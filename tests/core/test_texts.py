"""The catalogue: every text is used, every text that is asked for exists, and all keep the house style."""

import ast
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from followup_core import texts
from followup_core.texts import CATALOGUES, Message, render, say
from followup_core.texts.en import AREAS, CATALOGUE
from tests.core.asking import ask
from tests.core.test_rules import CASES
from tests.vectors.situations import situations

PROJECT = Path(__file__).parent.parent.parent
REACHED_BY_ANSWERS = (
    "verdict",
    "headline",
    "why",
    "basis",
    "detail",
    "condition",
    "alternative",
    "given",
    "plan",
    "answer",
)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


class Watched(dict[str, str]):
    """A catalogue that notes which texts were asked for."""

    def __init__(self, catalogue: Mapping[str, str]) -> None:
        super().__init__(catalogue)
        self.asked: set[str] = set()

    def __getitem__(self, key: str) -> str:
        self.asked.add(key)
        return super().__getitem__(key)


def test_every_text_of_an_answer_is_said_in_some_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    watched = Watched(CATALOGUE)
    monkeypatch.setattr(texts, "CATALOGUES", {"en": watched})
    for facts, today in situations(seed=3, count=3000):
        ask(today, **facts).to_dict()
    for cases in CASES.values():
        for _, today, facts in cases:
            ask(today, **facts).to_dict()
    unsaid = {key for key in CATALOGUE if key.split(".")[0] in REACHED_BY_ANSWERS} - watched.asked
    assert unsaid == set(), "No situation leads to these: delete them, or say which one does in test_rules.py."


def named_in_python(path: Path) -> Iterator[str]:
    """A pattern for each text id that a file may ask for; a part filled in at run time stands for any words."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.JoinedStr):
            yield "".join(
                re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".*" for part in node.values
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield re.escape(node.value)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("startswith"):
            yield from (re.escape(str(each.value)) + ".*" for each in node.args if isinstance(each, ast.Constant))


def named_elsewhere(path: Path) -> Iterator[str]:
    """The same for scripts, templates and pages: what stands in quotation marks, or after `text:`."""
    for literal in re.findall(r"[\"'`]([a-z][\w.${}-]+)[\"'`]", path.read_text("utf-8")):
        yield re.sub(r"\\\$\\\{.*?\\\}", ".*", re.escape(literal))


def test_every_text_is_asked_for_somewhere() -> None:
    code = [path for folder in ("src", "site_hooks") for path in (PROJECT / folder).rglob("*.py")]
    pages = [
        path
        for kind in ("js", "html", "md")
        for folder in ("docs", "site_hooks")
        for path in (PROJECT / folder).rglob(f"*.{kind}")
    ]
    patterns = {each for path in code if "texts/en" not in path.as_posix() for each in named_in_python(path)}
    patterns |= {each for path in pages for each in named_elsewhere(path)}
    naming = re.compile("|".join(f"(?:{each})" for each in patterns if re.match(r"[a-z_]+\\\.", each)))
    unused = [key for key in CATALOGUE if not naming.fullmatch(key)]
    assert not unused, f"Nothing asks for these texts: {unused}"


def test_no_text_stands_in_two_areas() -> None:
    assert sum(len(area.TEXTS) for area in AREAS) == len(CATALOGUE)


def test_the_text_for_a_recruiter_has_the_same_placeholders() -> None:
    for key, text in CATALOGUE.items():
        if key.endswith(".recruiter") and key.startswith("draft."):
            assert placeholders(text) == placeholders(CATALOGUE[key.removesuffix(".recruiter")]), key


def test_every_language_has_the_same_texts_with_the_same_placeholders() -> None:
    for language, catalogue in CATALOGUES.items():
        assert set(catalogue) == set(CATALOGUE), language
        for key, text in catalogue.items():
            assert placeholders(text) == placeholders(CATALOGUE[key]), f"{language}: {key}"


def test_every_text_keeps_the_house_style() -> None:
    wrong = {name: text for name, text in CATALOGUE.items() if any(mark in text for mark in ("!", "  ", "..."))}
    assert wrong == {}


DAY = date(2026, 12, 7)


@pytest.mark.parametrize(
    ("message", "language", "text"),
    [
        (say("unit.days", count=1), "en", "1 day"),
        (say("unit.days", count=2), "en", "2 days"),
        (say("answer.today", today=DAY), "en", "Today, Monday 7 December"),
        (say("answer.today", today=DAY), "en-GB", "Today, Monday 7 December"),
        (say("answer.today", today=DAY), "en-US", "Today, Monday, December 7"),
        (say("answer.today", today=date(2027, 1, 4)), "en", "Today, Monday 4 January 2027"),
        (say("answer.today", today=date(2027, 1, 4)), "en-US", "Today, Monday, January 4, 2027"),
        (say("plan.until", day=DAY, until=date(2027, 1, 4)), "en", "Mon 7 Dec to Mon 4 Jan 2027"),
        (say("given.days", days=(DAY,)), "en", "Mon 7 Dec"),
        (say("given.days", days=(DAY, DAY, DAY)), "en", "Mon 7 Dec, Mon 7 Dec and Mon 7 Dec"),
        (say("error.needed", what=say("allowed.day")), "en", "This is needed. Give a day, written as 2026-12-04."),
    ],
)
def test_a_message_becomes_a_sentence(message: Message, language: str, text: str) -> None:
    assert render(message, language, 2026) == text


def test_a_text_that_is_not_there_is_an_error_that_names_it() -> None:
    with pytest.raises(KeyError, match=r"headline\.nowhere"):
        render(say("headline.nowhere"))
    with pytest.raises(KeyError, match="count"):
        render(say("unit.days"))
