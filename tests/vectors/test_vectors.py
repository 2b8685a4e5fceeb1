"""The vectors hold natively, are what the core answers, and the drawn requests are the same on every machine."""

import hashlib
import json

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


def test_drawn_requests_are_the_same_on_every_machine() -> None:
    drawn = drawn_lines(10_000)
    assert len(set(drawn)) > 9_900
    digest = hashlib.sha256("\n".join(text for _, text in drawn).encode()).hexdigest()
    assert digest[:16] == "03f65d1bc36d63f5", "the engines would be compared on other situations"
