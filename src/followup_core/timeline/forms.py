"""The grammar: every form of a time, in the order of the levels in which they are read.

Each level reads the whole text once, from left to right, and puts a node in place of each stretch that one of its
forms reads; the next level sees these nodes. So "the end of next week" is `WHICH UNIT`, and then `PART of SPAN`.
To add a way to say something, add a row with an example to the table of its level.
"""

from followup_core.timeline import (
    clocks,
    dates,
    frames,
    lengths,
    months,
    named_days,
    ordinals,
    part_forms,
    ranges,
    references,
    spans,
    starts,
    unplaced,
    week_numbers,
    weekdays,
)
from followup_core.timeline.grammar import Form

LEVELS: tuple[tuple[Form, ...], ...] = (
    lengths.UNITS + ordinals.FROM_THE_END,
    clocks.CLOCKS,
    clocks.CLOCKS,
    dates.DATES
    + named_days.HOLIDAYS
    + lengths.AMOUNTS
    + lengths.ROLLING
    + spans.PERIODS
    + week_numbers.WEEK_NUMBERS
    + months.MONTHS
    + weekdays.TIMES_AS_NOW,
    unplaced.UNPLACED_SPANS,
    frames.AT_LEAST + lengths.LENGTHS + dates.ORDINALS + ordinals.NTHS,
    lengths.LONGER,
    weekdays.RELATIVE,
    named_days.SEASONS,
    spans.BESIDE,
    part_forms.PARTS,
    ranges.RANGES + weekdays.WEEKDAYS + starts.WEEKDAYS_AFTER_EVENTS + weekdays.PAST,
    weekdays.ALONE,
    starts.STARTED + starts.AFTER_EVENTS,
    clocks.DAYTIMES,
    clocks.DAYTIMES,
    clocks.CLOCK_ALONE,
    references.COUNTED,
    ranges.JOINED,
    ranges.JOINED,
    frames.FRAMES,
    frames.FRAMES,
    frames.LENGTHS_ALONE + references.AFTER_ALONE,
    ranges.JOINED,
)
"""The levels, in the order in which they are read."""

FORMS: tuple[Form, ...] = tuple(dict.fromkeys(form for level in LEVELS for form in level if form.example))
"""The forms that stand on the page, each with an example."""
