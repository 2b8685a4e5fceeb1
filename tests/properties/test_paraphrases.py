"""However the same thing is said, it is read as the same; and beside what, it stays that."""

import random
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_core.pasted import read_message
from tests.properties.paraphrases import doubted, message, offered, refused, still_open, timed

RECEIVED = date(2026, 11, 24)
EXAMPLES = settings(max_examples=120)
SEEDS = st.integers(0, 1_000_000)
BESIDE = (
    "Your expenses will be paid by 20 December.",
    "We will keep your CV for six months.",
    "Tom, whom you met, got promoted last week.",
    "We chose Zoom for the call because Teams was down.",
    "Another candidate asked me about parking, so I will mention it here too: use bay 4.",
    "The Lead post was filled in May.",
    "The job starts on 1 March.",
    "Your parking request was unsuccessful, I'm afraid.",
    "The other vacancy you asked about has been withdrawn.",
    "Congratulations on your exam results!",
    "We are moving to 14 Mill Lane on Monday 7 December.",
    "The survey closes on 18 December.",
    "I was offered tickets for the match on Saturday, so I will be away.",
    "Did you accept the other offer in the end?",
    "We hired Marcus as finance director in the summer and he sends his regards.",
)
"""What stands in such messages too, and changes nothing."""


def came_back(text: str) -> dict[str, Any]:
    """What is proposed of the result."""
    found: dict[str, Any] = read_message(text, RECEIVED).proposed.get("came_back", {})
    return found


@pytest.mark.parametrize(
    ("says", "kind"), [(refused, "turned_down"), (offered, "offer"), (still_open, "still_deciding")]
)
@EXAMPLES
@given(seed=SEEDS)
def test_the_same_said_in_many_ways_is_read_as_the_same(
    says: Callable[[random.Random], str], kind: str, seed: int
) -> None:
    pick = random.Random(seed)
    text = message(says(pick), pick)
    assert came_back(text).get("kind") == kind, text


@EXAMPLES
@given(seed=SEEDS)
def test_what_only_sounds_like_news_is_none(seed: int) -> None:
    pick = random.Random(seed)
    text = message(doubted(pick), pick)
    assert came_back(text).get("kind") not in ("turned_down", "offer"), text


@EXAMPLES
@given(seed=SEEDS)
def test_a_time_is_found_in_every_frame(seed: int) -> None:
    pick = random.Random(seed)
    said, day = timed(pick)
    text = message(said, pick)
    assert came_back(text).get("deadline") == day.isoformat(), text


@EXAMPLES
@given(seed=SEEDS, aside=st.sampled_from(BESIDE), first=st.booleans())
def test_what_stands_beside_the_news_does_not_change_it(seed: int, aside: str, first: bool) -> None:
    pick = random.Random(seed)
    says = pick.choice((refused, offered, still_open))
    said = says(pick)
    kind = {refused: "turned_down", offered: "offer", still_open: "still_deciding"}[says]
    sentence = f"{said[0].upper()}{said[1:]}."
    text = f"Dear Ms Hale,\n\n{' '.join((aside, sentence) if first else (sentence, aside))}\n\nKind regards\nAnn"
    assert came_back(text).get("kind") == kind, text
