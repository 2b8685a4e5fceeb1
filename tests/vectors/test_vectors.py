"""The vectors hold natively, are what the core answers, and the drawn requests are the same on every machine."""

import hashlib
import json

import pytest

from followup_core import calls
from followup_core.calls import call
from followup_core.texts import CATALOGUES, Message, render
from tests.vectors.equal import HOSTS, PARTS, RUNTIMES, Asked, parts, unequal, usual
from tests.vectors.make import COMMAND, written
from tests.vectors.vectors import FILE, differences, drawn_lines, lines, native, vectors


def test_this_python_answers_as_the_vectors_say() -> None:
    assert differences(native(lines())) == []


def test_the_file_is_what_is_written() -> None:
    assert FILE.read_text("utf-8") == written(), f"Run: {COMMAND}, and read the difference."


def test_a_few_hundred_vectors_have_every_verdict_and_every_kind_of_wrong_line() -> None:
    found = vectors()
    assert 300 <= len(found) <= 600
    assert len({each.expect["verdict"] for each in found if "verdict" in each.expect}) == 13
    assert len({each.expect["rule"] for each in found if "rule" in each.expect}) == 18
    assert sum("error" in each.expect for each in found) > 15


def test_a_wrong_answer_shows_as_a_difference() -> None:
    answers = native(lines())
    answers[3] = json.dumps(json.loads(answers[3]) | {"verdict": "call", "headline": "Call them every day."})
    assert len(differences(answers)) == 1


PARTS_OF_ERRORS = {"error.quoted", "error.kind_of_value"}
NOT_HERE = {f"error.{name}" for name in ("library_needed.holidays", "library_needed.icalendar", "unexpected")}
NOT_HERE |= {"error.line_is_too_long", "error.link_or_facts"}
"""Said on the command line, where a library is missing, which an engine then brings, at a fault of ours, and to
millions of characters."""


def test_every_error_of_the_catalogue_is_among_what_every_engine_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    said: set[str] = set()

    def noted(message: Message, language: str) -> str:
        said.add(message.id)
        return render(message, language)

    monkeypatch.setattr(calls, "render", noted)
    for name, text in usual():
        calls.call(name, text)
    errors = {name for name in CATALOGUES["en"] if name.startswith("error.")}
    assert errors - said == PARTS_OF_ERRORS | NOT_HERE


def test_what_is_unequal_is_shown_with_its_request_and_both_answers() -> None:
    asked = [Asked.of("check", "{")]
    shown = unequal(asked, [(0, "another answer")])
    assert "check {\n" in shown
    assert "came     another answer" in shown
    assert f"expected {call('check', '{')}" in shown


def test_each_runtime_is_asked_all_parts_and_each_part_once() -> None:
    asked = [(runtime, part) for host in HOSTS for runtime in RUNTIMES for part in parts(host, runtime)]
    assert sorted(set(asked)) == sorted((runtime, part) for runtime in RUNTIMES for part in range(PARTS))


def test_drawn_requests_are_the_same_on_every_machine() -> None:
    drawn = drawn_lines(10_000)
    assert len(set(drawn)) > 9_900
    digest = hashlib.sha256("\n".join(text for _, text in drawn).encode()).hexdigest()
    assert digest[:16] == "5b16262920274eb9", "the engines would be compared on other situations"
