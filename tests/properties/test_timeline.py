"""What holds of every timeline: dates are read back, filler changes nothing, weeks shift with the day of the saying."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from followup_core import TimelineError, read_timeline
from followup_core.texts.en.dates import MONTHS, WEEKDAYS
from followup_core.timeline.vocabulary import LITERALS, MEANT, WORDS

said_on = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def ordinal(day: int) -> str:
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


WRITTEN = (
    lambda day: day.isoformat(),
    lambda day: f"{day:%Y/%m/%d}",
    lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"the {ordinal(day.day)} of {MONTHS[day.month - 1]}, {day.year}",
    lambda day: f"{MONTHS[day.month - 1]} {ordinal(day.day)}, {day.year}",
    lambda day: f"{MONTHS[day.month - 1][:3]}. {day.day} {day.year}",
    lambda day: f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]} {day.year}",
    lambda day: f"{day.day}-{MONTHS[day.month - 1][:3]}-{day.year}",
    lambda day: f"{day.day} {MONTHS[day.month - 1]} '{day.year % 100:02}",
    lambda day: f"{day.day}.{day.month}.{day.year}",
)
FRAMES = ("{}", "by {}", "on {}", "no later than {}", "{} at the latest", "We'll let you know by {}, hopefully.")


@given(said_on, st.dates(date(2020, 1, 1), date(2099, 12, 31)), st.sampled_from(WRITTEN), st.sampled_from(FRAMES))
def test_a_date_written_in_any_form_is_read_back(on, day, written, frame) -> None:  # type: ignore[no-untyped-def]
    timeline = read_timeline(frame.format(written(day)), on)
    assert timeline is not None
    assert timeline.deadline == day


@given(said_on, st.integers(1, 330), st.booleans())
def test_a_day_and_month_are_read_as_the_next_such_day(on: date, ahead: int, month_first: bool) -> None:
    day = on + timedelta(days=ahead)
    if (day.month, day.day) == (2, 29):
        return
    words = f"{MONTHS[day.month - 1]} {day.day}" if month_first else f"{day.day} {MONTHS[day.month - 1]}"
    timeline = read_timeline(words, on)
    assert timeline is not None
    assert timeline.deadline == day


@given(said_on, st.dates(date(2020, 1, 1), date(2099, 12, 31)))
def test_numbers_in_the_given_order_are_read_back(on: date, day: date) -> None:
    for day_first, words in ((True, f"{day:%d/%m/%Y}"), (False, f"{day:%m/%d/%Y}")):
        timeline = read_timeline(words, on, day_first=day_first)
        assert timeline is not None
        readings = {reading.closes.day for reading in timeline.readings}
        assert day in readings or day <= on
        assert timeline.deadline == day or min(readings) <= on or day <= on


PHRASES = (
    "by the end of next week",
    "in two weeks",
    "Friday",
    "early next month",
    "within ten working days",
    "the week after next",
    "after Thanksgiving",
    "a couple of days",
    "not before Wednesday",
    "mid-December",
)
FILLERS = ("hopefully", "I think", "probably", "all being well", "fingers crossed", "ideally", "touch wood", "about")


@given(said_on, st.sampled_from(PHRASES), st.sampled_from(FILLERS), st.booleans())
def test_adding_filler_changes_nothing(on: date, phrase: str, filler: str, first: bool) -> None:
    plain = read_timeline(phrase, on)
    filled = read_timeline(f"{filler} {phrase}" if first or filler == "about" else f"{phrase}, {filler}", on)
    assert plain is not None
    assert filled is not None
    assert filled.readings == plain.readings


WEEK_PHRASES = (
    "next week",
    "this week",
    "by the end of the week",
    "Friday",
    "next Tuesday",
    "Friday week",
    "early next week",
    "in two weeks",
    "within 10 days",
    "five working days",
    "the week after next",
    "Wednesday of the week after next",
    "a fortnight on Monday",
    "tomorrow",
    "after the weekend",
    "midweek",
)


@given(said_on, st.sampled_from(WEEK_PHRASES), st.integers(1, 200))
def test_said_whole_weeks_later_it_means_whole_weeks_later(on: date, phrase: str, weeks: int) -> None:
    shift = timedelta(weeks=weeks)
    now, then = read_timeline(phrase, on), read_timeline(phrase, on + shift)
    assert now is not None
    assert then is not None
    assert (then.earliest, then.deadline) == (now.earliest + shift, now.deadline + shift)


SIGNS_AND_NUMBERS = "4 15th 31 2027 12/4 99999 31.4. q1 '27 5pm christmas , . - ( ) / if we"
PIECES = sorted({*WORDS, *LITERALS, *MEANT}) + SIGNS_AND_NUMBERS.split()
word_soup = st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join)


@settings(max_examples=400)
@given(st.one_of(st.text(max_size=60), word_soup), st.dates(), st.none() | st.booleans())
def test_nothing_but_a_timeline_error_ever_comes_out_and_windows_are_in_order(
    words: str, on: date, day_first: bool | None
) -> None:
    try:
        timeline = read_timeline(words, on, day_first=day_first)
    except TimelineError as error:
        problem = error.problems[0]
        timeline = None
        start, end = problem.span or (-1, -1)
        in_order = 0 <= start <= end <= len(words) and bool(str(error))
    else:
        in_order = True
    assert in_order
    if timeline is None:
        return
    assert timeline.earliest <= timeline.latest == timeline.deadline
    assert timeline.to_dict()["deadline"] == str(timeline.deadline)
    spans = sorted((*timeline.understood, *timeline.ignored))
    assert all(start < end <= len(words) for start, end in spans)
