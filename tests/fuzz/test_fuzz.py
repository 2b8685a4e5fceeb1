"""Thousands of odd requests, always the same: whatever is asked, the answer is whole, kind and short.

`make prove` asks a million others and lets what a request reaches steer the next ones (`prove.py`).
"""

import json
import time
import tracemalloc
from collections import Counter
from random import Random

import pytest

from followup_core.calls import CALLS, call
from followup_core.interviews import LONGEST_LIST
from followup_core.limits import LONGEST_MESSAGE, LONGEST_REQUEST, LONGEST_WORDS, MOST_INTERVIEWS
from tests.fuzz.inputs import CASE, FRAGMENT, Request, request
from tests.fuzz.judge import breaches

COUNT, BYTES, SEED = 6_000, 40, 2026
MOST_MEMORY = 50_000_000
"""Bytes that the largest request which is read may take."""


def drawn(count: int, seed: int = SEED) -> list[Request]:
    random = Random(seed)
    return [request(random.randbytes(BYTES)) for _ in range(count)]


def test_every_answer_to_thousands_of_odd_requests_is_whole_kind_and_short() -> None:
    wrong = [(one, found) for one in drawn(COUNT) for found in breaches(*one, call(*one))]
    assert wrong == []


def test_they_reach_every_call_with_what_it_takes_and_with_what_it_refuses() -> None:
    came = Counter((one.call, '"error":' in call(*one)) for one in drawn(1_000))
    assert {name for name, refused in came if not refused} == set(CALLS)
    assert {name for name, refused in came if refused} >= set(CALLS) - {"message"}


@pytest.mark.parametrize(
    ("answer", "breach"),
    [
        ("[]", "it is no object"),
        ('{"error": "Something went wrong, and it’s our fault."}', "it is a fault of ours"),
        ('{"error": "", "problems": []}', "it has 0 problems"),
        ('{"error": "a", "problems": [{"path": "", "text": "Wrong.", "span": null}]}', "no path: Wrong."),
        ('{"error": "a", "problems": [{"path": "a", "text": "wrong", "span": null}]}', "no end: wrong"),
        (f'{{"error": "a", "problems": [{{"path": "a", "text": "{"x" * 61}.", "span": null}}]}}', "repeats more than"),
        ('{"file": "BEGIN:VEVENT\\r\\nATTENDEE:a\\r\\nUID:1\\r\\nEND:VEVENT\\r\\n"}', "the calendar invites somebody"),
        (
            '{"file": "BEGIN:VEVENT\\r\\nhello\\r\\nUID:1\\r\\nEND:VEVENT\\r\\n"}',
            "a line of the calendar is none: hello",
        ),
        ('{"file": "BEGIN:VEVENT\\r\\nUID:1\\r\\nBEGIN:VEVENT\\r\\n"}', "the calendar has 2 events that begin and 0"),
    ],
)
def test_what_is_wrong_with_an_answer_is_seen(answer: str, breach: str) -> None:
    text = json.dumps({"words": "x" * 100})
    assert any(breach in found for found in breaches("check", text, answer))


def repeated(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


def a_list(cases: int, entries: int = 1) -> str:
    news = [{"on": "2026-11-20", "fact": "interview_day", "value": "2026-11-20"}] * entries
    made = [{"id": f"case-{number}", "news": news} for number in range(cases)]
    return json.dumps({"followup_interviews": 1, "cases": made})


SOME = "We will decide in two weeks. "
MANY_KEYS = {f"k{number}": 1 for number in range(150_000)}
LARGEST = {
    "message": ("message", {"text": repeated(SOME, LONGEST_MESSAGE), "received_on": "2026-11-24", "language": "en"}),
    "draft": ("wording", {"text": repeated("Just checking in. [name] ", LONGEST_MESSAGE), "language": "en"}),
    "words": ("heard", {"said": {"words": repeated("soon ", LONGEST_WORDS)}, "said_on": "2026-11-23", **CASE}),
    "link": ("link", {"fragment": repeated(f"{FRAGMENT}follow_ups=2026-11-21&", LONGEST_MESSAGE)}),
    "many interviews": ("interviews", {"today": "2026-11-24", "list": a_list(MOST_INTERVIEWS)}),
    "many entries": ("interviews", {"today": "2026-11-24", "list": a_list(2, 5_000)}),
    "two lists": ("interviews", {"today": "2026-11-24", "do": "bring_in", "list": a_list(9), "file": a_list(99, 99)}),
    "unknown keys": ("check", MANY_KEYS),
    "an open list": ("interviews", {"today": "2026-11-24", "list": "[" * LONGEST_LIST}),
}
"""The largest request of each kind that is read, or refused only after it was read."""


@pytest.mark.parametrize("name", LARGEST)
def test_the_largest_that_is_read_takes_little_memory(name: str) -> None:
    called, asked = LARGEST[name]
    text = json.dumps(asked)
    assert len(text) <= LONGEST_REQUEST
    tracemalloc.start()
    answer = call(called, text)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < MOST_MEMORY
    assert list(breaches(called, "{", answer)) == []


TOO_LARGE = {
    "a line": ("check", " " * (LONGEST_REQUEST + 1)),
    "a message": ("message", json.dumps({"text": "a" * (LONGEST_MESSAGE + 1), "received_on": "2026-11-24"})),
    "words": ("timeline", json.dumps({"words": "a" * (LONGEST_WORDS + 1), "said_on": "2026-11-24"})),
    "a link": ("link", json.dumps({"fragment": "a" * (LONGEST_MESSAGE + 1)})),
    "a file": ("interviews", json.dumps({"today": "2026-11-24", "list": "a" * (LONGEST_LIST + 1)})),
    "a list": ("interviews", json.dumps({"today": "2026-11-24", "list": a_list(MOST_INTERVIEWS + 1)})),
}


@pytest.mark.parametrize("name", TOO_LARGE)
def test_what_is_larger_is_refused_by_its_size_before_anything_is_done_with_it(name: str) -> None:
    called, text = TOO_LARGE[name]
    (problem,) = json.loads(call(called, text))["problems"]
    assert "at most" in problem["text"]
    begun = time.process_time()
    call(called, text)
    refused = time.process_time() - begun
    begun = time.process_time()
    call("check", json.dumps(CASE))
    assert refused < max(20 * (time.process_time() - begun), 0.1)  # parsing a megabyte, and no more
