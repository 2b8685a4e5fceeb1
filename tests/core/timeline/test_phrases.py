"""Labelled phrases are read as their labels say."""

from datetime import date

from followup_core import TimelineError, read_timeline
from followup_core.timeline import Certainty
from tests.core.timeline.phrases import labelled, read

DEV = labelled("phrases_dev.jsonl")
FOUND = labelled("phrases_found.jsonl")
MORE = labelled("phrases_more.jsonl")
BLIND = labelled("phrases_blind.jsonl")
"""Written and labelled by people who had never seen the reader."""


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


def test_every_phrase_of_our_own_is_read_as_labelled() -> None:
    wrong = {
        f"{phrase['words']} ({phrase['said_on']})": found
        for phrase in MORE
        if (found := read(phrase["words"], phrase["said_on"])) not in phrase["expect"] or not has_its_end(phrase)
    }
    assert wrong == {}


def has_its_end(phrase: dict) -> bool:  # type: ignore[type-arg]
    """Whether a phrase is read as open or not, where its label says which."""
    if "open_ended" not in phrase:
        return True
    timeline = read_timeline(phrase["words"], date.fromisoformat(phrase["said_on"]))
    return timeline is not None and timeline.open_ended == phrase["open_ended"]


def test_every_phrase_found_in_the_wild_is_read_as_labelled() -> None:
    found = {phrase["id"]: read(phrase["words"], phrase["said_on"]) for phrase in FOUND}
    wrong = [(phrase["words"], found[phrase["id"]]) for phrase in FOUND if not is_right(phrase, found[phrase["id"]])]
    assert wrong == []


def is_right(phrase: dict, found: str) -> bool:  # type: ignore[type-arg]
    """Whether what `read` found in a phrase is one of the answers that its label accepts."""
    expect = phrase["expect"]
    if found in ("none", "error"):
        return found in (expect["kind"], *expect.get("also_kinds", ()))
    timeline = read_timeline(phrase["words"], date.fromisoformat(phrase["said_on"]))
    assert timeline is not None
    if timeline.open_ended and found in expect.get("also_floors", ()):
        return True
    is_that_day = found in [expect.get("deadline"), *expect.get("also", ())]
    return is_that_day and timeline.open_ended == expect.get("open_ended", False)


LEAST_RIGHT = 0.98


def outcome(phrase: dict) -> tuple[bool, bool]:  # type: ignore[type-arg]
    """Whether a phrase is read right; and whether it is read too early without a warning."""
    expect = phrase["expect"]
    kinds, floors = (expect["kind"], *expect.get("also_kinds", ())), expect.get("also_floors", ())
    try:
        timeline = read_timeline(phrase["words"], date.fromisoformat(phrase["said_on"]))
    except TimelineError:
        return "error" in kinds, False
    if timeline is None:
        return "none" in kinds, "none" not in kinds
    found, sure = timeline.deadline.isoformat(), timeline.certainty is Certainty.SURE
    if expect["kind"] != "time":
        return timeline.open_ended and found in floors, sure and found not in floors
    first = [expect["deadline"], *expect.get("also", ())]
    kept = timeline.open_ended == expect.get("open_ended", timeline.open_ended) or found in first[1:]
    right = (found in first and kept) or (timeline.open_ended and found in floors)
    lost_its_floor = bool(expect.get("open_ended")) and not timeline.open_ended
    return right, not right and sure and (found < min([*first, *floors]) or lost_its_floor)


def test_no_phrase_written_unseen_is_read_too_early_without_a_warning() -> None:
    assert [phrase["words"] for phrase in BLIND if outcome(phrase)[1]] == []


def test_most_phrases_written_unseen_are_read_as_labelled() -> None:
    wrong = [phrase["id"] for phrase in BLIND if not outcome(phrase)[0]]
    assert len(wrong) <= (1 - LEAST_RIGHT) * len(BLIND), wrong
