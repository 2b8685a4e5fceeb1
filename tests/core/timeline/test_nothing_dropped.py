"""Promise 12: no word about a time is dropped in silence, wherever it stands in what they said."""

import json
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from followup_core import TimelineError, read_timeline
from followup_core.timeline import Certainty, Timeline
from followup_core.timeline.vocabulary import UNITS

DATA = Path(__file__).parents[2] / "data"
SAMPLES = [
    json.loads(line)
    for name in ("phrases_dev.jsonl", "phrases_found.jsonl")
    for line in (DATA / name).read_text("utf-8").splitlines()
]
TELLING = (
    *("3", "seven", "twelve", "Friday", "Tuesday", "June", "September", "early", "late", "Christmas", "Easter"),
    *(
        "Ramadan",
        "Hanukkah",
        "Holi",
        "Lent",
        "summer",
        "winter",
        "term",
        "not",
        "never",
        "neither",
        "unlikely",
        "tomorrow",
        "quarter",
    ),
    *(unit for unit in UNITS if unit not in {"minute", "workday"}),
)
"""A number, a weekday, a month, a part, a feast, a season, a negation, and each unit."""

AROUND = (
    "{words}. Thanks for coming in today!",
    "It was great to meet you. {words}",
    "Hi Priya, {words}",
    "HR said: {words}",
    "We are still interviewing, so {words}",
    "{words}, if that's ok with you",
    "{words} - we had 200 applicants for 2 posts",
)
"""What people write around the time that they name."""


def outcome(words: str, said_on: date) -> Timeline | str | None:
    try:
        return read_timeline(words, said_on)
    except TimelineError as error:
        return error.problems[0].message.id


outcome_alone = cache(outcome)
"""The same of a sample as it is, which many tests begin with."""


def says_so(before: Timeline, after: Timeline | str | None, at: int) -> bool:
    """Whether a word that was put in at a place changed the reading, is a part of it, or made it less than sure.

    A word can be a part of the reading and leave it as it is: "Friday 4 December" on a Friday.
    """
    if not isinstance(after, Timeline) or after.certainty is not Certainty.SURE:
        return True
    return after.readings != before.readings or any(start <= at < end for start, end in after.understood)


@pytest.mark.parametrize("word", TELLING)
@pytest.mark.parametrize("place", ["first", "last", "in a sentence of its own", "after a comma"])
def test_a_word_about_a_time_put_into_a_phrase_changes_the_reading_or_its_certainty(word: str, place: str) -> None:
    put = {
        "first": (0, "{word} {words}"),
        "last": (1, "{words} {word}"),
        "in a sentence of its own": (2, "{words}. {word}."),
        "after a comma": (2, "{words}, {word}"),
    }[place]
    gap, written = put
    silent = []
    for sample in SAMPLES:
        said_on = date.fromisoformat(sample["said_on"])
        before = outcome_alone(sample["words"], said_on)
        if not isinstance(before, Timeline) or before.certainty is not Certainty.SURE or word in sample["words"]:
            continue
        after = outcome(written.format(word=word, words=sample["words"]), said_on)
        if not says_so(before, after, gap and len(sample["words"]) + gap):
            silent.append(sample["words"])
    assert silent == [], f"“{word}” was dropped without a word"


@pytest.mark.parametrize("around", AROUND)
def test_what_is_written_around_a_phrase_never_makes_it_sooner_and_sure(around: str) -> None:
    sooner = []
    for sample in SAMPLES:
        said_on = date.fromisoformat(sample["said_on"])
        before = outcome_alone(sample["words"], said_on)
        if not isinstance(before, Timeline):
            continue
        after = outcome(around.format(words=sample["words"]), said_on)
        if after is None or (isinstance(after, Timeline) and is_sooner(before, after)):
            sooner.append(sample["words"])
    assert sooner == []


def is_sooner(before: Timeline, after: Timeline) -> bool:
    """Whether a reading would make somebody write sooner than another, and says that it is sure."""
    lost_its_floor = before.open_ended and not after.open_ended
    return after.certainty is Certainty.SURE and (after.deadline < before.deadline or lost_its_floor)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["id"])
def test_what_was_not_used_is_pointed_at_and_is_no_part_of_what_was_understood(sample: dict[str, str]) -> None:
    timeline = outcome(sample["words"], date.fromisoformat(sample["said_on"]))
    if isinstance(timeline, Timeline):
        for start, end in timeline.unused:
            assert 0 <= start < end <= len(sample["words"])
            assert not any(one < end and start < two for one, two in timeline.understood)
        assert not (timeline.unused and timeline.certainty is Certainty.SURE)
