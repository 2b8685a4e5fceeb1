"""The calls, and the command line over them: a line in, a line out, in order, whatever the line is."""

import json
import subprocess
import sys
from typing import Any

import pytest

from followup_core.calls import CALLS, answer_lines, call
from followup_core.limits import LONGEST_REQUEST
from tests.vectors.situations import situations

CHECK = {"situation": {"interview_day": "2026-11-02"}, "today": "2026-11-09"}
NOTHING: dict[str, Any] = {"proposed": {}, "because": {}}
"""What a text that is not a message is answered with; one that says nothing of use may say more beside it."""


def asked(name: str, request: Any) -> dict[str, Any]:
    text = request if isinstance(request, str) else json.dumps(request)
    answer = json.loads(call(name, text))
    assert isinstance(answer, dict)
    return answer


def run(name: str, given: bytes) -> list[dict[str, Any]]:
    """What the command line answers, line by line."""
    command = [sys.executable, "-m", "followup_core", name]
    finished = subprocess.run(command, input=given, capture_output=True, check=True, timeout=120)
    assert finished.stderr == b""
    return [json.loads(line) for line in finished.stdout.decode("utf-8").splitlines()]


def test_a_check_is_an_answer() -> None:
    assert asked("check", CHECK)["verdict"] == "send_email"


def test_the_language_orders_day_and_month_and_an_unknown_one_is_english() -> None:
    said = [asked("check", CHECK | {"language": language})["today_text"] for language in ("en", "en-US", "de", 5, None)]
    assert said == ["Today, Monday 9 November", "Today, Monday, November 9", *["Today, Monday 9 November"] * 3]


ERRORS: dict[str, tuple[Any, str]] = {
    "no JSON": ("{", "This line is not JSON: "),
    "no object": ("[]", 'This line is not a JSON object. Give one in curly brackets, such as {"today": "2026-11-24"}.'),
    "no situation": (
        {"today": "2026-11-09"},
        'situation: This is needed. Give the facts, such as {"interview_day": "2026-11-20"}.',
    ),
    "no day": (
        {"situation": CHECK["situation"]},
        "today: This is needed. Give a day, written as 2026-12-04.",
    ),
    "a bad day": (
        CHECK | {"today": 5},
        "today: a number is not a day. Write it as 2026-12-04: the year, the month, the day.",
    ),
    "a bad fact": (
        CHECK | {"situation": {"interview_day": "2026-11-02", "channel": "fax"}},
        "channel: “fax” is not one of the answers. Choose one of: none, email, portal and phone.",
    ),
    "nested too deeply": (
        "[" * 100_000,
        "This line is not JSON: it is nested too deeply. Give one JSON object on each line.",
    ),
    "a line without end": (
        " " * (LONGEST_REQUEST + 1),
        "This line has 2600001 characters, and we read at most 2600000. Give less in one request.",
    ),
    "a number beyond all bounds": ('{"today": ' + "9" * 10_000 + "}", "This line is not JSON: "),
}


@pytest.mark.parametrize(("request_", "text"), ERRORS.values(), ids=ERRORS)
def test_what_is_wrong_is_an_answer_that_says_so(request_: Any, text: str) -> None:
    answer = asked("check", request_)
    assert answer["error"].startswith(text)
    assert set(answer) == {"error", "problems"}
    assert answer["problems"][0].keys() == {"path", "text", "span"}


def test_an_unknown_call_names_those_there_are() -> None:
    assert (
        asked("guess", {})["error"]
        == f"There is no call “guess”. The calls are: {' and '.join([', '.join([*CALLS][:-1]), [*CALLS][-1]])}."
    )


def test_a_timeline_is_what_the_words_mean_or_null() -> None:
    words = {"words": "within two weeks", "said_on": "2026-11-02"}
    assert asked("timeline", words)["timeline"]["deadline"] == "2026-11-16"
    assert asked("timeline", words | {"words": "soon"}) == {"timeline": None}


@pytest.mark.parametrize(
    ("more", "path"),
    [
        ({"words": "blorb fnord"}, ""),
        ({"words": ""}, ""),
        ({"words": None}, ""),
        ({"said_on": "2026-13-01"}, "said_on"),
        ({"country": "__class__"}, "country"),
        ({"country": "NYSE"}, "country"),
        ({"country": "utils"}, "country"),
        ({"country": "QQ"}, "country"),
        ({"country": "GB", "region": 5}, "region"),
        ({"langauge": "en"}, "langauge"),
        ({"date_order": "ymd"}, "date_order"),
        ({"words": ["soon"]}, "words"),
        ({"words": "x" * 2_001}, "words"),
        ({"country": "XX"}, "country"),
        ({"country": "GB", "region": "XYZ"}, "region"),
    ],
)
def test_a_timeline_that_cannot_be_read_is_an_error(more: dict[str, Any], path: str) -> None:
    answer = asked("timeline", {"words": "within two weeks", "said_on": "2026-11-02"} | more)
    assert [problem["path"] for problem in answer["problems"]] == [path]
    assert answer["error"]


def test_only_a_message_is_answered_with_nothing_found() -> None:
    for request in ("{", "[]", {"text": "Hello"}, {"text": "", "received_on": "2026-11-02"}, {"received_on": "x"}):
        answer = asked("message", request)
        assert answer | NOTHING == answer
    proposed = asked("message", {"text": "We have decided not to move forward.", "received_on": "2026-11-02"})[
        "proposed"
    ]
    assert proposed["came_back"] == {"kind": "turned_down", "on": "2026-11-02"}


@pytest.mark.parametrize("name", CALLS)
def test_lines_are_answered_in_order_and_empty_ones_left_out(name: str) -> None:
    lines = ["\n", '{"said_on": 1}\n', "  \n", "{\n", json.dumps(CHECK)]
    assert list(answer_lines(name, lines)) == [call(name, line) for line in lines if line.strip()]


def test_thousands_of_lines_are_read_one_by_one_and_each_is_answered_in_its_place() -> None:
    drawn = [{"situation": facts, "today": today} for facts, today in situations(seed=5, count=2_000)]
    lines = [json.dumps(request) for request in drawn]
    lines[::500] = ["no JSON"] * 4
    answers = run("check", "\n".join(lines).encode())
    assert len(answers) == 2_000
    assert [number for number, answer in enumerate(answers) if "error" in answer] == list(range(0, 2_000, 500))
    assert [answer["today"] for answer in answers if "today" in answer] == [
        request["today"] for number, request in enumerate(drawn) if number % 500
    ]


def test_a_byte_order_mark_windows_line_ends_and_no_last_line_end_are_fine() -> None:
    line = json.dumps(CHECK).encode()
    assert [answer.get("verdict") for answer in run("check", b"\xef\xbb\xbf" + line + b"\r\n\r\n" + line)] == [
        "send_email"
    ] * 2


def test_letters_of_every_script_go_through_and_bytes_that_are_none_stop_nothing() -> None:
    line = '{"situation": {"contact": "Ünïcode 面试 🙂 \\ud800"}, "today": "2026-11-09"}'
    answers = run("check", line.encode() + b"\n\xff\xfe\n" + json.dumps(CHECK).encode())
    assert "“Ünïcode 面试 🙂 \ud800” is not one of the answers." in answers[0]["error"]
    assert answers[1]["error"].startswith("This line is not JSON")
    assert answers[2]["verdict"] == "send_email"


def test_timeline_and_message_run_from_the_command_line_too() -> None:
    words = b'{"words": "within two weeks", "said_on": "2026-11-02"}\n{"words": "soon", "said_on": "2026-11-02"}\nx\n'
    first, second, third = run("timeline", words)
    assert (first["timeline"]["latest"], second) == ("2026-11-16", {"timeline": None})
    assert third["error"].startswith("This line is not JSON")
    messages = run("message", b'x\n{"text": "Thank you", "received_on": "2026-11-02"}')
    assert [answer | NOTHING == answer for answer in messages] == [True, True]


def test_no_lines_have_no_answers() -> None:
    assert run("check", b"") == []
    assert run("check", b"\n\n") == []


SAID_ON = {"said_on": "2026-11-23"}


@pytest.mark.parametrize(
    ("name", "request_"),
    [
        ("check", CHECK | {"situation": {"interview_day": "x" * 100_000}}),
        ("check", CHECK | {"situation": {"interview_day": "2026-11-02", "y" * 100_000: 1}}),
        ("check", CHECK | {"situation": {"interview_day": "2026-11-02", **{f"key {n}": n for n in range(999)}}}),
        ("check", CHECK | {"situation": {"interview_day": "2026-11-02", "follow_ups": ["x"] * 99}}),
        ("check", CHECK | {"situation": {"interview_day": "2026-11-02", "follow_ups": ["2026-11-02"] * 9_999}}),
        ("timeline", SAID_ON | {"words": "Friday " * 20_000}),
        ("timeline", SAID_ON | {"words": "blorb " * 300}),
        ("timeline", SAID_ON | {"words": "Friday", "country": "GB", "region": "R" * 100_000}),
        ("message", {"text": "a" * 100_001, "received_on": "2026-11-24"}),
        ("wording", {"text": "a" * 100_001}),
        ("n" * 100_000, {}),
    ],
    ids=lambda value: str(value)[:30],
)
def test_an_error_repeats_little_of_what_came_in_and_names_at_most_twenty_problems(name: str, request_: Any) -> None:
    answer = asked(name, request_)
    assert 0 < len(answer["problems"]) <= 20
    assert all(len(problem["text"]) < 600 and len(problem["path"]) < 120 for problem in answer["problems"])


def test_what_is_too_long_is_refused_by_its_length_and_what_is_not_is_read() -> None:
    refused = asked("timeline", SAID_ON | {"words": "by Friday " * 201})
    assert refused["error"] == (
        "words: That is 2010 characters, and we read at most 2000. Give the part that says when you’ll hear."
    )
    assert "timeline" in asked("timeline", SAID_ON | {"words": "by Friday".ljust(2_000)})


@pytest.mark.parametrize("received_on", ["0002-11-24", "1970-01-01", "soon", None])
def test_a_message_always_has_what_a_page_draws(received_on: Any) -> None:
    answer = asked("message", {"text": "We need another week.", "received_on": received_on, "language": "en"})
    assert answer["shown"] == []
    assert answer["problems"][0]["path"] == "received_on"


def test_a_message_that_dates_itself_in_another_age_was_said_on_the_day_it_came() -> None:
    text = "Date: 1 January 1970\n\nDear Rosa, we need another week. Imran"
    answer = asked("message", {"text": text, "received_on": "2026-11-24", "language": "en"})
    assert answer["proposed"]["came_back"]["said_on"] == "2026-11-24"
    assert len(answer["shown"]) == 1


@pytest.mark.parametrize(
    ("text", "received_on"),
    [("Sorry we missed our call yesterday.", "2000-01-01"), ("We will be in touch next week.", "2100-12-30")],
)
def test_a_day_beyond_every_calendar_is_no_proposal(text: str, received_on: str) -> None:
    answer = asked("message", {"text": text, "received_on": received_on, "language": "en"})
    assert (answer["proposed"], answer["shown"]) == ({}, [])
    assert "problems" not in answer
