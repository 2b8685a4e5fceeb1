"""The grammar's table of contents: every form of a time, in the order in which they are read.

Each chapter reads the whole text once, from left to right, and puts a node in place of each stretch that one of its
forms reads; the next chapter sees these nodes. So "the end of next week" is `WHICH UNIT`, and then `PART of SPAN`.
Look for a way to say something in the chapter whose examples are like it; its tables name the module that it lies in.
To add one, add a row with an example to such a table.
"""

from typing import NamedTuple

from followup_core.timeline import (
    clocks,
    dates,
    frames,
    length_forms,
    months,
    named_days,
    ordinal_forms,
    part_forms,
    ranges,
    references,
    relative_days,
    spans,
    starts,
    unplaced,
    week_numbers,
    weekdays,
)
from followup_core.timeline.grammar import Form


class Chapter(NamedTuple):
    """Forms that are tried together.

    Attributes:
        reads: what they read, with examples.
        forms: the tables of the chapter; where two forms read a stretch of one length, the first wins.
    """

    reads: str
    forms: tuple[Form, ...]


CONTENTS = (
    Chapter(
        "words that are one: working day, second last, last but one", length_forms.UNITS + ordinal_forms.FROM_THE_END
    ),
    Chapter("times of day: half past five, close of business", clocks.CLOCKS),
    Chapter("times of day put together: early in the morning", clocks.CLOCKS),
    Chapter(
        "what has a name or a number: 4 December, Passover, two to three, the next week, this month, week 49, "
        "early December, Q1, this time next week",
        dates.DATES
        + named_days.HOLIDAYS
        + length_forms.AMOUNTS
        + length_forms.ROLLING
        + spans.PERIODS
        + week_numbers.WEEK_NUMBERS
        + months.MONTHS
        + relative_days.TIMES_AS_NOW,
    ),
    Chapter("times that only the visitor can place: in the spring, once term starts", unplaced.UNPLACED_SPANS),
    Chapter(
        "amounts with their units, and what is counted within a span: 2+ weeks, a fortnight, the 15th, the first week "
        "of December",
        frames.AT_LEAST + length_forms.LENGTHS + dates.ORDINALS + ordinal_forms.NTHS,
    ),
    Chapter("lengths put together: a day or two, a week to ten days", length_forms.LONGER),
    Chapter("days that hang on today: tomorrow, a week today", relative_days.RELATIVE),
    Chapter("what stands around a named day: before Hanukkah starts, the week after Easter", named_days.SEASONS),
    Chapter("weeks beside a day: week commencing 7 December, the following week", spans.BESIDE_A_TIME),
    Chapter("parts of spans: early next week, month end", part_forms.PARTS),
    Chapter(
        "weekdays, alone, counted or in ranges: Monday to Wednesday, Friday week, two Fridays from now, last Friday",
        ranges.RANGES + weekdays.WEEKDAYS + starts.WEEKDAYS_AFTER_EVENTS + relative_days.PAST,
    ),
    Chapter("weekdays that are left: Friday", weekdays.ALONE),
    Chapter(
        "a start and a length, and lengths after events: from 18 December for ten days, 48 hours after your trial "
        "shift on Thursday",
        starts.STARTED + starts.AFTER_EVENTS,
    ),
    Chapter("a time of day beside a day: by noon on Wednesday", clocks.DAYTIMES),
    Chapter("another one beside it: first thing on Wednesday by 9", clocks.DAYTIMES),
    Chapter("a time of day by itself: by 5pm", clocks.CLOCK_ALONE),
    Chapter("times counted from another: a week after that, the day after", references.COUNTED),
    Chapter("ranges and alternatives: this week or next, from Dec 28 to Jan 8", ranges.JOINED),
    Chapter("alternatives of alternatives: Monday, Tuesday or Wednesday", ranges.JOINED),
    Chapter("what frames a time: by, before, until, at least, not before", frames.FRAMES),
    Chapter("a frame around a frame: not until after Thanksgiving", frames.FRAMES),
    Chapter(
        "lengths and an after that are left: two weeks, straight after", frames.LENGTHS_ALONE + references.AFTER_ALONE
    ),
    Chapter("alternatives of framed times: by Friday or before Christmas", ranges.JOINED),
)
"""The chapters, in the order in which they are read."""

LEVELS: tuple[tuple[Form, ...], ...] = tuple(chapter.forms for chapter in CONTENTS)

FORMS: tuple[Form, ...] = tuple(dict.fromkeys(form for level in LEVELS for form in level if form.example))
"""The forms that stand on the page, each with an example."""
