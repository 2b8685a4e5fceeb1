"""What the form shows of words while they are typed."""

from datetime import date

import pytest

from followup_core.problems import TimelineError, UnplacedTime
from followup_core.replies import Said
from followup_core.understood import Hearing, heard
from followup_core.workdays import WEEKENDS

FRIDAY, LATER = date(2026, 11, 20), date(2026, 11, 24)


def hearing(said_on: date = FRIDAY, *, day_first: bool | None = None, chosen: Said | None = None) -> Hearing:
    return Hearing(said_on=said_on, today=LATER, calendar=WEEKENDS, day_first=day_first, chosen=chosen)


def test_it_says_until_when_their_time_runs_and_from_when_to_ask() -> None:
    assert heard("hopefully within two weeks", hearing(), "en") == {
        "deadline": "2026-12-04",
        "open_ended": False,
        "text": "By Friday 4 December, so from Monday 7 December.",
        "note": None,
        "confirm": None,
        "pieces": [("hopefully ", "other"), ("within two weeks", "understood")],
        "readings": [],
        "needs_day": None,
    }


def test_a_floor_is_named_as_one() -> None:
    said = heard("not before the 15th", hearing(), "en-US")
    assert said["text"] == "Not before Tuesday, December 15. With 7 days more, from Tuesday, December 22."


def test_words_without_a_time_are_named_so() -> None:
    assert heard("soon", hearing(), "en")["text"].startswith("These words don’t name a time")


def test_several_readings_are_offered_and_the_likeliest_is_marked() -> None:
    readings = heard("03/04", hearing(day_first=True), "en")["readings"]
    assert [(each["deadline"], each["chosen"]) for each in readings] == [("2027-04-03", True), ("2027-03-04", False)]


def test_a_chosen_day_is_what_the_sentence_is_about() -> None:
    chosen = Said(words="03/04", deadline=date(2027, 3, 4))
    said = heard("03/04", hearing(day_first=True, chosen=chosen), "en")
    assert said["text"] == "By Thursday 4 March 2027, so from Friday 5 March 2027."
    assert [each["chosen"] for each in said["readings"]] == [False, True]


def test_where_the_order_of_dates_decides_the_day_has_to_be_given_outright() -> None:
    needed = {order: heard("by 12/04", hearing(day_first=order), "en")["needs_day"] for order in (None, False, True)}
    assert needed == {None: None, False: None, True: "2027-04-12"}


@pytest.mark.parametrize(
    ("said_on", "note"),
    {date(2026, 11, 2): "That day has already passed.", date(2026, 11, 20): "That day is before they said it."}.items(),
)
def test_a_day_that_is_over_is_said_so(said_on: date, note: str) -> None:
    assert heard("by 9 November 2026", hearing(said_on), "en")["note"].startswith(note)


def test_words_that_cannot_be_read_raise_what_the_reader_raises() -> None:
    with pytest.raises(TimelineError):
        heard("32 December", hearing(), "en")


def test_a_floor_that_comes_from_a_not_is_shown_as_what_it_is() -> None:
    answer = heard("there'll be no decision this week", hearing(date(2026, 11, 23)), "en")
    assert answer["text"] == (
        "Not by Friday 27 November: from Monday 30 November they may write any day. You can ask from Friday 4 December."
    )
    assert answer["confirm"] is None


def test_what_was_left_out_is_pointed_at_and_the_day_is_asked_to_be_confirmed() -> None:
    answer = heard("we have 3 more candidates, so by Friday", hearing(date(2026, 11, 23)), "en")
    assert answer["confirm"] == "Is this the day they meant? We left out “3”. If it’s another day, choose it below."
    assert ("3", "unused") in answer["pieces"]


def test_a_day_that_was_chosen_is_not_asked_about_again() -> None:
    chosen = hearing(date(2026, 11, 23))._replace(chosen=Said(deadline=date(2026, 11, 27)))
    assert heard("we have 3 more candidates, so by Friday", chosen, "en")["confirm"] is None


def test_a_time_that_cannot_be_placed_is_an_error_of_its_own_kind() -> None:
    with pytest.raises(UnplacedTime) as told:
        heard("after half-term", hearing(), "en")
    assert str(told.value) == "“after half-term” isn’t the same day everywhere. Choose the last day it could be."
