"""Words that reach the corners of the forms: parts of parts, ends of tables, times that take one another's place."""

from datetime import date

import pytest

from followup_core.problems import UnplacedTime
from followup_core.timeline import read_timeline
from followup_core.timeline.dates import weekday_and_date
from followup_core.timeline.grammar import Context
from followup_core.timeline.parts import part_of
from followup_core.timeline.times import a_day, first_week_of_january, month, week

FRIDAY = date(2026, 11, 20)
MEANS = {
    "by Diwali 2027": "2027-10-29",
    "by the end of December 4": "2026-12-04",
    "over two weeks is unlikely": "2026-12-04",
    "2 1/2 weeks": "2026-12-08",
    "from one to two weeks": "2026-12-04",
    "in a week or one": "2026-11-27",
    "the first week of 2027": "2027-01-08",
    "one or a couple of weeks": "2026-12-04",
    "a couple to three weeks": "2026-12-11",
    "March, early April": "2027-04-10",
    "third half of 2027": "2027-12-31",
    "early Christmas": "2026-12-25",
    "in 2 wk": "2026-12-04",
    "half an hr": "2026-11-20",
    "the fiftieth week of the year": "2026-12-11",
    "the second last of December": "2026-12-30",
    "the second last of next month": "2026-12-30",
    "this week, early next week": "2026-11-24",
    "late in the new year": "2027-12-31",
    "Monday to Wednesday of December": "2026-12-31",
    "between last Friday and Monday": "2026-11-23",
    "this week or the one after": "2026-11-27",
    "a fortnight fom Friday": "2026-12-11",
    "from last Friday for two weeks": "2026-12-04",
    "by 5 p.m on Friday": "2026-11-27",
    "week 53 of 2027": "2027-12-31",
    "weeks 52 and 1": "2027-01-08",
    "weeks 50 to 48": "2027-12-03",
    "Friday of December": "2026-12-31",
    "by Saturday 05/06": "2027-06-05",
    "within week or two": "2026-12-04",
    "Tuesday of the month after": "2026-12-31",
}
"""What is meant, or the latest day where nothing of the kind can be: nobody is told to ask too early."""

NOT_SURE = (
    "in 1 3/2 weeks",
    "from 24 to 20 December",
    "the fourth third of March",
    "the second two weeks of December",
    "two months before Christmas",
    "a little word by Friday",
    "within the fortnight after next",
    "within ten working days of receiving your references",
)


@pytest.mark.parametrize(("words", "deadline"), MEANS.items())
def test_it_is_read_as_what_is_meant(words: str, deadline: str) -> None:
    timeline = read_timeline(words, FRIDAY)
    assert timeline
    assert str(timeline.deadline) == deadline


@pytest.mark.parametrize("words", NOT_SURE)
def test_what_cannot_be_is_read_in_part_and_said_to_be_doubtful(words: str) -> None:
    timeline = read_timeline(words, FRIDAY)
    assert timeline
    assert timeline.certainty.value != "sure"


def test_before_a_part_of_this_month_is_still_in_it() -> None:
    timeline = read_timeline("before early November", date(2026, 11, 3))
    assert timeline
    assert timeline.deadline == date(2026, 11, 10)


def test_a_feast_beyond_the_table_is_asked_for() -> None:
    with pytest.raises(UnplacedTime):
        read_timeline("by Diwali 2040", FRIDAY)


def test_the_start_of_the_new_year_is_its_first_full_week_and_all_of_january_may_be_meant() -> None:
    start = part_of(first_week_of_january(date(2027, 1, 1)), "start")
    assert start
    assert (start.first, start.others) == (date(2027, 1, 4), (month(date(2027, 1, 4)),))


def test_a_weekday_belongs_to_a_day_and_to_no_week() -> None:
    assert weekday_and_date(Context(FRIDAY, None), 4, week(FRIDAY)) is None
    assert weekday_and_date(Context(FRIDAY, None), 4, a_day(FRIDAY)) == a_day(FRIDAY)
