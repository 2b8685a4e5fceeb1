"""The page `api` describes what the core really takes and gives: every key, in order, and examples that run."""

import contextlib
import io
import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import pytest

from followup_core import Situation
from followup_core.calls import call
from followup_core.case_requests import Deed
from followup_core.facts import facts_of
from followup_core.replies import REPLIES, Said
from followup_core.situation import OtherOffer
from followup_core.verdicts import Verdict
from tests.core.answers import SITUATIONS
from tests.core.api_page import COMMAND, PAGE, with_real_answers

type Json = dict[str, Any]

TEXT = PAGE.read_text("utf-8")
NAME = re.compile(r"`([^`]+)`")
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CASES = [json.loads(line) for line in SITUATIONS.read_text("utf-8").splitlines()]
REQUESTS: dict[str, list[Json]] = {
    "check": [{"situation": case["facts"], "today": case["today"]} for case in CASES],
    "figure": [{"situation": case["facts"], "today": case["today"]} for case in CASES],
    "day": [{"situation": case["facts"], "today": case["today"], "day": "2027-01-04"} for case in CASES],
    "timeline": [{"words": words, "said_on": "2026-11-23"} for words in ("next Friday", "ten working days", "soon")],
    "heard": [
        {"said": {"words": words, "said_on": "2026-11-23"}, "today": "2026-11-24"} for words in ("next Friday", "soon")
    ],
    "message": [
        {"text": "We need another week. Please call me.", "received_on": "2026-11-24", "language": "en"},
        {"text": "", "received_on": "2026-11-24"},
    ],
    "wording": [{"text": "Just checking in."}],
    "link": [{"fragment": "case=1&interview_day=2026-11-20"}],
    "since": [{"situation": {"interview_day": "2026-11-02"}, "today": "2026-11-09", "what": "done"}],
    "reminder": [{"situation": {"interview_day": "2026-11-20"}, "today": "2026-11-24"}],
    "interviews": [{"today": "2026-11-24"}],
}


def section(title: str) -> str:
    """What stands below a heading, down to the next one, without the examples."""
    found = re.search(rf"^{re.escape(title)}\n(.*?)(?=^##|\Z)", TEXT, re.MULTILINE | re.DOTALL)
    assert found, f"{PAGE.name} has no heading “{title}”"
    return FENCE.sub("", found[1])


def rows(title: str) -> list[list[str]]:
    """The cells of the table below a heading, without its head."""
    _, _, body = section(title).partition("| --- |")
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in body.splitlines()[1:] if "|" in line]


def first_names(title: str) -> list[str]:
    return [name for row in rows(title) for name in NAME.findall(row[0])]


@cache
def answers(name: str) -> list[Json]:
    return [json.loads(call(name, json.dumps(request))) for request in REQUESTS[name]]


def keys_below(values: Iterable[Any]) -> list[str]:
    """The keys of objects, and of objects in lists, in their order."""
    objects = [each for value in values for each in (value if isinstance(value, list) else [value])]
    return list(dict.fromkeys(key for each in objects if isinstance(each, dict) for key in each))


def in_order(keys: list[str], names: list[str]) -> bool:
    left = iter(names)
    return all(key in left for key in keys)


def test_the_examples_are_what_the_core_answers() -> None:
    assert with_real_answers(TEXT) == TEXT, f"Run: {COMMAND}"


def test_there_is_an_example_of_every_call() -> None:
    assert {name for name in REQUESTS if f"```{name}\nin   " in TEXT} == set(REQUESTS)


def test_the_example_in_python_prints_what_it_says() -> None:
    (code,) = PYTHON.findall(TEXT)
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(code, {})
    assert printed.getvalue().strip() == code.rsplit("#", 1)[1].strip()


def test_the_table_of_an_answer_has_its_keys_in_order() -> None:
    for answer in answers("check"):
        assert list(answer) == first_names("## An answer")


def test_the_row_of_each_part_of_an_answer_has_its_keys_in_order() -> None:
    named = {row[0]: NAME.findall(row[1]) for row in rows("## An answer")}
    parts = {key: keys_below(answer[key] for answer in answers("check")) for key in answers("check")[0]}
    assert len([key for key, keys in parts.items() if keys]) > 5
    assert [key for key, keys in parts.items() if not in_order(keys, named[f"`{key}`"])] == []


@pytest.mark.parametrize("name", ["timeline", "heard"])
def test_the_table_of_words_has_the_keys_in_order(name: str) -> None:
    title = {"timeline": "## A timeline", "heard": "### As the form shows it"}[name]
    given = [answer[name] for answer in answers(name)]
    assert first_names(title) == [name, *keys_below(given)]
    inner = keys_below(value for each in given if each for value in each.values())
    assert set(inner) <= set(NAME.findall(section(title)))


def test_the_table_of_the_line_of_days_has_the_keys_in_order() -> None:
    given = [answer["figure"] for answer in answers("figure") if answer["figure"]]
    assert first_names("## The line of days") == keys_below(given)
    inner = keys_below(value for each in given for key, value in each.items() if key != "labels")
    assert set(inner) <= set(NAME.findall(section("## The line of days")))


def test_what_is_said_of_another_day_has_its_keys() -> None:
    given = [answer["day"] for answer in answers("day")]
    assert set(keys_below(given)) <= set(NAME.findall(section("## Another day")))


def test_the_table_of_a_message_has_the_keys_in_order() -> None:
    full, empty = answers("message")
    assert list(full) == first_names("## A message")
    assert in_order(keys_below([full["shown"]]), NAME.findall(section("## A message")))
    assert set(full["proposed"]) <= set(NAME.findall(section("## A message")))
    assert list(empty) == list(full)[:3]


@pytest.mark.parametrize(("name", "title"), [("link", "## A link to a case"), ("reminder", "## A reminder")])
def test_the_tables_of_a_link_and_a_reminder_have_their_keys_in_order(name: str, title: str) -> None:
    (answer,) = answers(name)
    inner = answer.get("reminder", answer)
    assert first_names(title) == list(inner)
    assert set(keys_below(inner.values())) <= set(NAME.findall(section(title)))


def test_everything_that_can_be_done_with_the_list_is_in_its_table() -> None:
    assert first_names("## Kept interviews") == list(Deed)
    (answer,) = answers("interviews")
    assert set(answer) <= set(NAME.findall(section("## Kept interviews")))


def test_the_table_of_errors_has_the_keys_in_order() -> None:
    error = json.loads(call("check", "{}"))
    assert list(error) == first_names("### When something is wrong")
    assert in_order(keys_below([error["problems"]]), NAME.findall(section("### When something is wrong")))


def test_the_table_of_a_situation_has_its_facts_in_order_with_their_defaults() -> None:
    defaults: Mapping[str, object] = Situation.from_dict({"interview_day": "2026-11-20"}).to_dict()
    shown = {name: row[2].strip("`") for row in rows("## A situation") for name in NAME.findall(row[0])}
    assert list(shown) == list(defaults)
    for name, default in list(defaults.items())[1:]:
        assert shown[name] == (default if isinstance(default, str) else json.dumps(default)), name


def test_the_tables_below_a_situation_have_their_facts_in_order() -> None:
    assert first_names("### A time they gave") == list(facts_of(Said))
    replies = {row[0].strip("`"): row[1] for row in rows("### What came back")}
    assert list(replies) == list(REPLIES)
    for kind, record in REPLIES.items():
        if kind != "new_timeline":  # it has those of a time they gave
            assert NAME.findall(replies[kind]) == list(facts_of(record))
    (offer,) = (row for row in rows("## A situation") if row[0] == "`other_offer`")
    assert in_order(list(facts_of(OtherOffer)), NAME.findall(offer[1]))


def test_every_verdict_has_its_line_in_order() -> None:
    verdicts = [str(verdict) for verdict in Verdict]
    assert first_names("## The verdicts") == verdicts
