"""The labelled messages are read as a careful reader reads them; a no or an offer that is none never is."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from followup_core.pasted import read_message

DATA = Path(__file__).parents[2] / "data"
LATER_KEYS = {"awaiting", "asked_not_to_ask"}
"""Keys that most labels are older than: compared only where a label has them."""

SCORED = {"new_timeline": ("kind", "deadline", "open_ended"), "check_in_on": ("kind", "day")}


def labelled(name: str) -> Iterator[dict[str, Any]]:
    """The messages of a file, each with what is expected."""
    with (DATA / name).open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def scored(proposed: dict[str, Any]) -> dict[str, Any]:
    """The facts that are compared: the words and the day it was said are not among them."""
    came_back = proposed.get("came_back")
    if came_back is None:
        return proposed
    keys = SCORED.get(came_back["kind"], ("kind",))
    return {**proposed, "came_back": {key: came_back[key] for key in keys}}


MESSAGES = [case for name in ("messages_dev", "messages_found", "messages_own") for case in labelled(f"{name}.jsonl")]


def reads_as_labelled(case: dict[str, Any]) -> bool:
    """Whether what is found in a message is one of the answers that its label accepts."""
    found = read_message(case["text"], date.fromisoformat(case["received_on"])).proposed
    found = {key: value for key, value in found.items() if key in case["expect"] or key not in LATER_KEYS}
    return scored(found) in [scored(right) for right in (case["expect"], *case.get("also", []))]


def test_every_message_is_read_as_labelled() -> None:
    assert [case["id"] for case in MESSAGES if not reads_as_labelled(case)] == []


def test_reasons_are_copied_from_the_text() -> None:
    for case in MESSAGES:
        answer = read_message(case["text"], date.fromisoformat(case["received_on"])).to_dict()
        assert answer["proposed"].keys() == answer["because"].keys() == answer["spans"].keys(), case["id"]
        for key, words in answer["because"].items():
            start, end = answer["spans"][key]
            assert words, case["id"]
            assert case["text"][start:end] == words, case["id"]


UNSEEN = [case for name in ("messages_blind", "messages_voices") for case in labelled(f"{name}.jsonl")]
"""Labelled before the reader met them: it does not read all of them, but reads no news into any."""
LEAST_RIGHT = 0.95


def test_no_false_no_and_no_false_offer_in_messages_written_unseen() -> None:
    assert [case["id"] for case in UNSEEN if has_false_news(case)] == []


def has_false_news(case: dict[str, Any]) -> bool:
    """Whether a no or an offer is read into a message whose label accepts none."""
    found = read_message(case["text"], date.fromisoformat(case["received_on"])).proposed
    kind = found.get("came_back", {}).get("kind")
    accepted = [right.get("came_back", {}).get("kind") for right in (case["expect"], *case.get("also", []))]
    return kind in ("turned_down", "offer") and kind not in accepted


def test_most_messages_written_unseen_are_read_as_labelled() -> None:
    wrong = [case["id"] for case in UNSEEN if not reads_as_labelled(case)]
    assert len(wrong) <= (1 - LEAST_RIGHT) * len(UNSEEN), wrong
