"""What an answer must be, whatever was asked; `breaches` says in words what it is not."""

import json
import re
from collections.abc import Iterator
from typing import Any

from followup_core.limits import MOST_ECHOED, MOST_PROBLEMS

UNEXPECTED = "it’s our fault"
QUOTED = re.compile(f"“([^“”]{{{MOST_ECHOED + 1},}})”")
END = re.compile(r"[.?!”)\]]$")
LINE = re.compile(r"[A-Z-]+(?:;[A-Z-]+=[^:;]+)*:|[ \t]")
"""How a line of a calendar file begins: the name of what it says with its parameters, or a blank, where it goes on."""

LONGEST_LINE = 75
"""Bytes of a line in a calendar file (RFC 5545, 3.1)."""


def breaches(call: str, text: str, answer: str) -> Iterator[str]:
    """What is wrong with an answer; empty where all is well.

    Args:
        call: what was asked.
        text: the request.
        answer: what came.
    """
    came = json.loads(answer)
    if not isinstance(came, dict):
        yield "it is no object"
        return
    if json.loads(answer.encode("utf-8", "backslashreplace")) != json.loads(_whole(answer)):
        yield "the command line would print something else"
    if "error" in came and "needs" not in came:
        yield from _of_errors(call, _asked(text), came)
    for file in _files(came):
        yield from _of_a_calendar(file)


def _of_errors(call: str, asked: Any, came: dict[str, Any]) -> Iterator[str]:
    if UNEXPECTED in came["error"]:
        yield "it is a fault of ours"
    problems = came.get("problems")
    if not problems or len(problems) > MOST_PROBLEMS:
        yield f"it has {len(problems or ())} problems"
    long = [value for value in _texts(asked) if len(value) > MOST_ECHOED]
    for each in problems or ():
        path, said = each["path"], each["text"]
        if not path and isinstance(asked, dict) and each["span"] is None and call != "chekc":
            yield f"no path: {said}"
        if not END.search(said):
            yield f"no end: {said}"
        if QUOTED.search(said) or any(value[: MOST_ECHOED + 1] in f"{path} {said}" for value in long):
            yield f"it repeats more than {MOST_ECHOED} characters: {path}: {said}"


def _of_a_calendar(file: str) -> Iterator[str]:
    *lines, end = file.split("\r\n")
    if end or "\n" in "".join(lines) or "\r" in "".join(lines):
        yield "a line of the calendar has another end"
    if not all(LINE.match(line) and len(line.encode()) <= LONGEST_LINE for line in lines):
        yield f"a line of the calendar is none: {next(line for line in lines if not LINE.match(line))[:80]}"
    begun, over = (sum(line.startswith(f"{word}:VEVENT") for line in lines) for word in ("BEGIN", "END"))
    if begun != over or begun != sum(line.startswith("UID:") for line in lines):
        yield f"the calendar has {begun} events that begin and {over} that end"
    if any(line.startswith(("ATTENDEE", "ORGANIZER", "ATTACH")) for line in lines):
        yield "the calendar invites somebody"


def _files(came: dict[str, Any]) -> Iterator[str]:
    for each in (came, came.get("reminder")):
        if isinstance(each, dict) and isinstance(each.get("file"), str):
            yield each["file"]


def _asked(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _texts(value: Any) -> Iterator[str]:
    """Every text in a value, keys among them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def _whole(text: str) -> str:
    """The text with two halves of a character that stand side by side as that character, as every reader of JSON does.

    >>> _whole("\\ud800\\udcc3") == "\\U000100c3"
    True
    """
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
