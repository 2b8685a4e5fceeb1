"""Labelled phrases are read as their labels say."""

from datetime import date

import pytest

from followup_core import read_timeline
from tests.core.timeline.phrases import labelled, read

DEV = labelled("phrases_dev.jsonl")
FOUND = labelled("phrases_found.jsonl")
MORE = labelled("phrases_more.jsonl")


def test_the_sample_of_the_conventions_is_read_to_98_percent_and_every_miss_is_known() -> None:
    misses = {phrase["id"] for phrase in DEV if read(phrase["words"], phrase["said_on"]) not in accepted(phrase)}
    assert misses == set()


def accepted(phrase: dict) -> list[str]:  # type: ignore[type-arg]
    expect = phrase["expect"]
    return [expect["deadline"], *expect["also"]] if expect["kind"] == "time" else [expect["kind"]]


def test_the_first_days_of_the_sample_are_read_too() -> None:
    times = [phrase for phrase in DEV if phrase["expect"]["kind"] == "time"]
    wrong = {
        phrase["words"]: str(timeline.earliest)
        for phrase in times
        if (timeline := read_timeline(phrase["words"], date.fromisoformat(phrase["said_on"])))
        and str(timeline.earliest) != phrase["expect"]["earliest"]
    }
    assert len(wrong) <= 1, wrong


def test_readings_that_are_common_are_among_the_other_readings() -> None:
    for phrase in DEV:
        if others := phrase["expect"].get("other"):
            timeline = read_timeline(phrase["words"], date.fromisoformat(phrase["said_on"]))
            assert timeline is not None
            assert set(others) <= {reading["deadline"] for reading in timeline.to_dict()["other_readings"]}


@pytest.mark.parametrize("phrase", MORE, ids=lambda phrase: f"{phrase['words'][:50]}-{phrase['said_on']}")
def test_a_phrase_of_our_own_is_read_as_labelled(phrase: dict) -> None:  # type: ignore[type-arg]
    assert read(phrase["words"], phrase["said_on"]) in phrase["expect"]
    if "open_ended" in phrase:
        timeline = read_timeline(phrase["words"], date.fromisoformat(phrase["said_on"]))
        assert timeline is not None
        assert timeline.open_ended == phrase["open_ended"]


@pytest.mark.parametrize("phrase", FOUND, ids=[phrase["id"] for phrase in FOUND])
def test_a_phrase_found_in_the_wild_is_read_as_labelled(phrase: dict) -> None:  # type: ignore[type-arg]
    expect, found = phrase["expect"], read(phrase["words"], phrase["said_on"])
    if found in ("none", "error"):
        assert found in (expect["kind"], *expect.get("also_kinds", ()))
        return
    timeline = read_timeline(phrase["words"], date.fromisoformat(phrase["said_on"]))
    assert timeline is not None
    if timeline.open_ended and found in expect.get("also_floors", ()):
        return
    assert found in [expect["deadline"], *expect.get("also", ())]
    assert timeline.open_ended == expect.get("open_ended", False)
