"""What words come to as days: moments placed in a calendar, windows, and the timeline as JSON."""

from datetime import date

import pytest

from followup_core.timeline.windows import Certainty, Moment, Reading, Timeline, Window
from followup_core.workdays import WEEKENDS, Calendar

AMERICA = Calendar("US")
WEDNESDAY, FRIDAY, MONDAY = date(2026, 11, 25), date(2026, 11, 27), date(2026, 11, 30)

PLACED = {
    "a day is itself": (Moment(FRIDAY), WEEKENDS, "2026-11-27"),
    "also one that nobody works": (Moment(date(2026, 11, 28)), WEEKENDS, "2026-11-28"),
    "the next working day after a Friday": (Moment(FRIDAY, 1), WEEKENDS, "2026-11-30"),
    "two after Wednesday": (Moment(WEDNESDAY, 2), WEEKENDS, "2026-11-27"),
    "two after Wednesday, over Thanksgiving": (Moment(WEDNESDAY, 2), AMERICA, "2026-11-30"),
    "one before Monday": (Moment(MONDAY, -1), WEEKENDS, "2026-11-27"),
    "three before Monday": (Moment(MONDAY, -3), WEEKENDS, "2026-11-25"),
    "three before Monday, over Thanksgiving": (Moment(MONDAY, -3), AMERICA, "2026-11-24"),
}


@pytest.mark.parametrize(("moment", "calendar", "day"), PLACED.values(), ids=PLACED)
def test_a_calendar_places_a_moment(moment: Moment, calendar: Calendar, day: str) -> None:
    assert moment.placed(calendar) == date.fromisoformat(day)


def test_a_window_never_begins_after_its_end() -> None:
    assert Reading(Moment(WEDNESDAY), Moment(MONDAY)).window(WEEKENDS) == Window(WEDNESDAY, MONDAY)
    assert Reading(Moment(MONDAY), Moment(WEDNESDAY)).window(WEEKENDS) == Window(WEDNESDAY, WEDNESDAY)
    counted = Reading(Moment(WEDNESDAY, 1), Moment(WEDNESDAY, 2))
    assert counted.window(AMERICA) == Window(FRIDAY, MONDAY)


@pytest.mark.parametrize(("opens", "closes", "counts"), [(0, 0, False), (2, 0, True), (0, 2, True)])
def test_words_count_working_days_where_the_first_or_the_last_day_does(opens: int, closes: int, counts: bool) -> None:
    assert Reading(Moment(WEDNESDAY, opens), Moment(WEDNESDAY, closes)).working_days is counts


def timeline(*readings: Reading, said_on: date = WEDNESDAY) -> Timeline:
    spans = (((0, 4),), ((4, 9), (12, 20)), ((5, 8),))
    return Timeline("as they said it", said_on, readings, *spans, Certainty.LIKELY)


COUNTED = Reading(Moment(WEDNESDAY, 1), Moment(WEDNESDAY, 2))
OTHER = Reading(Moment(MONDAY), Moment(MONDAY), open_ended=True)


def test_a_timeline_is_its_likeliest_reading_where_monday_to_friday_are_worked() -> None:
    found = timeline(COUNTED, OTHER)
    assert (found.earliest, found.latest, found.deadline) == (date(2026, 11, 26), FRIDAY, FRIDAY)
    assert (found.working_days, found.open_ended) == (True, False)
    assert (timeline(OTHER).working_days, timeline(OTHER).open_ended) == (False, True)


def test_a_timeline_as_json_has_all_its_parts_with_days_of_the_calendar() -> None:
    assert timeline(COUNTED, OTHER).to_dict(AMERICA) == {
        "earliest": "2026-11-27",
        "latest": "2026-11-30",
        "deadline": "2026-11-30",
        "open_ended": False,
        "working_days": True,
        "other_readings": [{"earliest": "2026-11-30", "latest": "2026-11-30", "deadline": "2026-11-30"}],
        "understood": [[0, 4]],
        "ignored": [[4, 9], [12, 20]],
        "unused": [[5, 8]],
        "certainty": "likely",
        "past": False,
    }


@pytest.mark.parametrize(("said_on", "past"), [(date(2026, 11, 27), False), (date(2026, 11, 28), True)])
def test_a_deadline_is_past_from_the_day_after_it(said_on: date, past: bool) -> None:
    assert timeline(COUNTED, said_on=said_on).to_dict()["past"] is past
