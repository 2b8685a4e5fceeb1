"""The conventions by which words are read, as data: each rule with examples that are its tests and its row of the page.

The sentence of a row is the text `timeline.convention.<id>`. The groups stand in the order of the page.
"""

from datetime import date
from typing import NamedTuple

EXAMPLE_DAY = "2026-11-23"
"""A Monday: the day on which the examples are said, unless they name another."""


class Example(NamedTuple):
    """Words, and what they come to.

    Attributes:
        words: what they said.
        earliest: the first day of the window; "" where the words name no time or cannot be read.
        deadline: its last day; "" likewise.
        said_on: the day they said it.
    """

    words: str
    earliest: str = ""
    deadline: str = ""
    said_on: str = EXAMPLE_DAY

    @property
    def day(self) -> date:
        """The day they said it."""
        return date.fromisoformat(self.said_on)


class Convention(NamedTuple):
    """A rule of reading.

    Attributes:
        group: the part of the page: frame, days, weeks, lengths, months (with quarters and years), dates, holidays,
            usage, none or errors.
        id: names its sentence in the catalogue.
        examples: words that show it.
    """

    group: str
    id: str
    examples: tuple[Example, ...]


CONVENTIONS = (
    Convention(
        "frame",
        "week",
        (
            Example("next week", "2026-11-30", "2026-12-04"),
            Example("the week after next", "2026-12-07", "2026-12-11"),
        ),
    ),
    Convention(
        "frame",
        "last-day",
        (
            Example("by the end of next week", "2026-11-23", "2026-12-04"),
            Example("within two weeks", "2026-11-23", "2026-12-07"),
            Example("no later than Friday", "2026-11-23", "2026-11-27"),
            Example("until Wednesday", "2026-11-23", "2026-11-25"),
            Example("at most ten days", "2026-11-23", "2026-12-03"),
        ),
    ),
    Convention(
        "frame",
        "by-a-span",
        (
            Example("by next week", "2026-11-23", "2026-12-04"),
            Example("by January", "2026-11-23", "2027-01-31"),
        ),
    ),
    Convention(
        "frame",
        "hedges",
        (
            Example("two weeks, give or take a day", "2026-12-07", "2026-12-07"),
            Example("hopefully next week", "2026-11-30", "2026-12-04"),
            Example("in roughly three weeks or so", "2026-12-14", "2026-12-14"),
        ),
    ),
    Convention(
        "frame",
        "weekends-stay",
        (
            Example("within two weeks", "2026-11-28", "2026-12-12", said_on="2026-11-28"),
            Example("by Christmas", "2026-11-23", "2026-12-25"),
        ),
    ),
    Convention("frame", "working-days", (Example("ten working days", "2026-12-07", "2026-12-07"),)),
    Convention(
        "frame",
        "several",
        (
            Example("Wednesday or Thursday", "2026-11-25", "2026-11-26"),
            Example("this week or next", "2026-11-23", "2026-12-04"),
            Example("late December or early January", "2026-12-21", "2027-01-10"),
            Example("tomorrow, or Thursday at the latest", "2026-11-23", "2026-11-26"),
        ),
    ),
    Convention(
        "frame",
        "replaced",
        (
            Example("not Friday but Wednesday", "2026-11-25", "2026-11-25"),
            Example("the decision has been moved from Friday to Wednesday", "2026-11-25", "2026-11-25"),
            Example("We said two weeks but it's looking more like three.", "2026-12-14", "2026-12-14"),
        ),
    ),
    Convention(
        "frame",
        "the-answer",
        (
            Example("The job starts on 1 March, but you'll hear by Friday", "2026-11-23", "2026-11-27"),
            Example("It's a six-month contract; we'll let you know within ten days", "2026-11-23", "2026-12-03"),
        ),
    ),
    Convention(
        "frame",
        "placed-beside",
        (
            Example("before I go on leave on the 27th", "2026-11-23", "2026-11-26"),
            Example("We're interviewing until Friday, then we'll be in touch", "2026-11-30", "2026-12-04"),
        ),
    ),
    Convention(
        "frame",
        "hanging",
        (
            Example("the panel meets on the 14th; I'll email you the day after", "2026-12-15", "2026-12-15"),
            Example("Interviews finish on Friday. We'll be in touch the following week.", "2026-11-30", "2026-12-04"),
        ),
    ),
    Convention(
        "frame",
        "clock",
        (
            Example("by noon on Wednesday", "2026-11-23", "2026-11-25"),
            Example("by 5pm", "2026-11-23", "2026-11-23"),
        ),
    ),
    Convention(
        "days",
        "today",
        (
            Example("today", "2026-11-23", "2026-11-23"),
            Example("this afternoon", "2026-11-23", "2026-11-23"),
            Example("in a few hours", "2026-11-23", "2026-11-23"),
            Example("EOD", "2026-11-23", "2026-11-23"),
        ),
    ),
    Convention(
        "days",
        "tomorrow",
        (
            Example("tomorrow", "2026-11-24", "2026-11-24"),
            Example("the day after tomorrow", "2026-11-25", "2026-11-25"),
        ),
    ),
    Convention(
        "days",
        "hours",
        (
            Example("in 24 hours", "2026-11-24", "2026-11-24"),
            Example("within 72 hours", "2026-11-23", "2026-11-26"),
            Example("36 hours", "2026-11-25", "2026-11-25"),
        ),
    ),
    Convention(
        "days",
        "weekday",
        (
            Example("Friday", "2026-11-27", "2026-11-27"),
            Example("by Friday", "2026-11-23", "2026-11-27"),
            Example("this Friday", "2026-12-04", "2026-12-04", said_on="2026-11-27"),
        ),
    ),
    Convention(
        "days",
        "next-weekday",
        (
            Example("next Friday", "2026-12-04", "2026-12-04"),
            Example("next Monday", "2027-06-07", "2027-06-07", said_on="2027-06-03"),
        ),
    ),
    Convention(
        "days",
        "weekday-next-week",
        (
            Example("Friday next week", "2026-12-04", "2026-12-04"),
            Example("next week Friday", "2026-12-04", "2026-12-04"),
            Example("Friday of the following week", "2026-12-04", "2026-12-04"),
            Example("Wednesday of the week after next", "2026-12-09", "2026-12-09"),
        ),
    ),
    Convention(
        "days",
        "friday-week",
        (
            Example("Friday week", "2026-12-04", "2026-12-04"),
            Example("a week on Friday", "2026-12-04", "2026-12-04"),
            Example("a fortnight on Friday", "2026-12-11", "2026-12-11"),
            Example("two weeks from Friday", "2026-12-11", "2026-12-11"),
        ),
    ),
    Convention(
        "days",
        "week-today",
        (
            Example("a week today", "2026-11-30", "2026-11-30"),
            Example("this time next week", "2026-11-30", "2026-11-30"),
            Example("a week tomorrow", "2026-12-01", "2026-12-01"),
            Example("two weeks tomorrow", "2026-12-08", "2026-12-08"),
        ),
    ),
    Convention("days", "after-next", (Example("the Friday after next", "2026-12-04", "2026-12-04"),)),
    Convention("days", "not-this", (Example("not this Friday but the one after", "2026-12-04", "2026-12-04"),)),
    Convention(
        "days",
        "before-day",
        (
            Example("before Friday", "2026-11-23", "2026-11-26"),
            Example("on or before Friday", "2026-11-23", "2026-11-27"),
        ),
    ),
    Convention(
        "days",
        "counted-from",
        (
            Example("within a week of Friday", "2026-11-23", "2026-12-04"),
            Example("the Monday after the 15th", "2026-12-21", "2026-12-21"),
            Example("the Monday after Thanksgiving", "2026-11-30", "2026-11-30"),
        ),
    ),
    Convention(
        "days",
        "floor",
        (
            Example("not before Wednesday", "2026-11-25", "2026-11-25"),
            Example("at least two weeks", "2026-12-07", "2026-12-07"),
            Example("nothing for a week", "2026-11-30", "2026-11-30"),
            Example("not until next week", "2026-11-30", "2026-12-04"),
            Example("it'll be May before you hear", "2027-05-01", "2027-05-31"),
        ),
    ),
    Convention(
        "days",
        "ruled-out",
        (
            Example("there’ll be no decision this week", "2026-11-27", "2026-11-27"),
            Example("certainly not by Friday", "2026-11-27", "2026-11-27"),
            Example("neither this week nor next", "2026-12-04", "2026-12-04"),
            Example("Friday is unlikely", "2026-11-27", "2026-11-27"),
            Example("not this week, next week", "2026-11-30", "2026-12-04"),
        ),
    ),
    Convention(
        "days",
        "counted-weekdays",
        (
            Example("two Fridays from now", "2026-12-04", "2026-12-04"),
            Example("in three Thursdays", "2026-12-10", "2026-12-10"),
            Example("give it three Wednesdays", "2026-12-09", "2026-12-09"),
        ),
    ),
    Convention(
        "days",
        "from-an-event",
        (
            Example("within 21 days of the panel’s meeting on 1 December", "2026-11-23", "2026-12-22"),
            Example("from 18 December for ten days", "2026-12-18", "2026-12-28"),
            Example("48 hours after your trial shift on Thursday", "2026-11-28", "2026-11-28"),
            Example("the review starts on 1 December and takes three weeks", "2026-12-01", "2026-12-22"),
        ),
    ),
    Convention(
        "days",
        "job-times",
        (
            Example("a decision by 4 December for a February start", "2026-11-23", "2026-12-04"),
            Example("we will appoint to the post by Thursday", "2026-11-23", "2026-11-26"),
        ),
    ),
    Convention(
        "days",
        "after-day",
        (
            Example("after Monday", "2026-12-01", "2026-12-04"),
            Example("after Thursday", "2026-11-30", "2026-12-04"),
            Example("after the 15th", "2026-12-16", "2026-12-18"),
        ),
    ),
    Convention(
        "days",
        "ask-again",
        (
            Example("check back on Monday", "2026-11-30", "2026-11-30"),
            Example("when Priya is back on the 12th", "2026-12-12", "2026-12-12"),
        ),
    ),
    Convention(
        "days",
        "weekend",
        (
            Example("this weekend", "2026-11-28", "2026-11-29"),
            Example("before the weekend", "2026-11-23", "2026-11-27"),
            Example("by the weekend", "2026-11-23", "2026-11-27"),
            Example("after the weekend", "2026-11-30", "2026-12-01"),
        ),
    ),
    Convention(
        "weeks",
        "this-week",
        (
            Example("this week", "2026-11-23", "2026-11-27"),
            Example("by the end of the week", "2026-11-23", "2026-11-27"),
            Example("EOW", "2026-11-26", "2026-11-27"),
            Example("this week", "2026-11-30", "2026-12-04", said_on="2026-11-28"),
        ),
    ),
    Convention(
        "weeks",
        "next-week",
        (
            Example("next week", "2026-11-30", "2026-12-04"),
            Example("next week", "2026-11-30", "2026-12-04", said_on="2026-11-29"),
            Example("the week after next", "2026-12-07", "2026-12-11"),
            Example("next to next week", "2026-12-07", "2026-12-11"),
            Example("not next week but the one after", "2026-12-07", "2026-12-11"),
        ),
    ),
    Convention(
        "weeks",
        "week-parts",
        (
            Example("early next week", "2026-11-30", "2026-12-01"),
            Example("midweek", "2026-11-25", "2026-11-25"),
            Example("late next week", "2026-12-03", "2026-12-04"),
            Example("back end of the week", "2026-11-26", "2026-11-27"),
            Example("mid to late next week", "2026-12-02", "2026-12-04"),
        ),
    ),
    Convention(
        "weeks",
        "week-halves",
        (
            Example("first half of next week", "2026-11-30", "2026-12-02"),
            Example("second half of next week", "2026-12-02", "2026-12-04"),
        ),
    ),
    Convention(
        "weeks", "part-beside-length", (Example("two weeks from now, end of the week", "2026-12-10", "2026-12-11"),)
    ),
    Convention(
        "weeks",
        "within-week",
        (
            Example("within the week", "2026-11-23", "2026-11-30"),
            Example("in the next week", "2026-11-23", "2026-11-30"),
            Example("over the coming week", "2026-11-23", "2026-11-30"),
        ),
    ),
    Convention(
        "weeks",
        "week-of",
        (
            Example("week of the 9th", "2026-12-07", "2026-12-11"),
            Example("w/c 7 December", "2026-12-07", "2026-12-11"),
            Example("week ending 11 December", "2026-12-07", "2026-12-11"),
        ),
    ),
    Convention(
        "weeks",
        "week-after",
        (
            Example("the week after the 20th", "2026-12-21", "2026-12-25"),
            Example("the week after Thanksgiving", "2026-11-30", "2026-12-04"),
            Example("next week or the week after", "2026-11-30", "2026-12-11"),
        ),
    ),
    Convention(
        "weeks",
        "week-number",
        (
            Example("in week 49", "2026-11-30", "2026-12-04"),
            Example("by the end of KW 50", "2026-11-23", "2026-12-11"),
            Example("weeks 49 and 50", "2026-11-30", "2026-12-11"),
        ),
    ),
    Convention(
        "weeks",
        "week-of-month",
        (
            Example("first week of December", "2026-11-30", "2026-12-04"),
            Example("the second week of January", "2027-01-11", "2027-01-15"),
            Example("last week of January", "2027-01-25", "2027-01-29"),
        ),
    ),
    Convention(
        "lengths",
        "length",
        (
            Example("in ten days", "2026-12-03", "2026-12-03"),
            Example("within two weeks", "2026-11-23", "2026-12-07"),
            Example("in three weeks' time", "2026-12-14", "2026-12-14"),
            Example("another week", "2026-11-30", "2026-11-30"),
            Example("two weeks from now", "2026-12-07", "2026-12-07"),
        ),
    ),
    Convention(
        "lengths",
        "month-length",
        (
            Example("in a month", "2026-12-23", "2026-12-23"),
            Example("within a month", "2027-01-31", "2027-02-28", said_on="2027-01-31"),
        ),
    ),
    Convention(
        "lengths",
        "fortnight",
        (
            Example("a fortnight", "2026-12-07", "2026-12-07"),
            Example("a week and a half", "2026-12-04", "2026-12-04"),
        ),
    ),
    Convention("lengths", "couple", (Example("a couple of weeks", "2026-12-07", "2026-12-07"),)),
    Convention(
        "lengths",
        "few",
        (
            Example("a few days", "2026-11-26", "2026-11-28"),
            Example("several weeks", "2026-12-14", "2026-12-28"),
        ),
    ),
    Convention(
        "lengths",
        "or-two",
        (
            Example("a day or two", "2026-11-24", "2026-11-25"),
            Example("a week or two", "2026-11-30", "2026-12-07"),
            Example("2–3 weeks", "2026-12-07", "2026-12-14"),
            Example("between five and ten days", "2026-11-28", "2026-12-03"),
            Example("a week to ten days", "2026-11-30", "2026-12-03"),
        ),
    ),
    Convention("lengths", "or-so", (Example("a week or so", "2026-11-30", "2026-11-30"),)),
    Convention(
        "lengths",
        "working-day-count",
        (
            Example("3-5 business days", "2026-11-26", "2026-11-30"),
            Example("the next business day", "2026-11-24", "2026-11-24"),
            Example("48 working hours", "2026-11-25", "2026-11-25"),
            Example("a working day or two", "2026-11-24", "2026-11-25"),
        ),
    ),
    Convention(
        "lengths",
        "at-most",
        (
            Example("up to three weeks", "2026-11-23", "2026-12-14"),
            Example("two weeks max", "2026-11-23", "2026-12-07"),
            Example("less than a week", "2026-11-23", "2026-11-30"),
        ),
    ),
    Convention(
        "months",
        "this-month",
        (
            Example("this month", "2026-11-23", "2026-11-30"),
            Example("EOM", "2026-11-23", "2026-11-30"),
            Example("before the month is out", "2026-11-23", "2026-11-30"),
        ),
    ),
    Convention(
        "months",
        "next-month",
        (
            Example("next month", "2026-12-01", "2026-12-31"),
            Example("in January", "2027-01-01", "2027-01-31"),
            Example("the month after next", "2027-01-01", "2027-01-31"),
        ),
    ),
    Convention(
        "months",
        "month-parts",
        (
            Example("early January", "2027-01-01", "2027-01-10"),
            Example("mid-December", "2026-12-15", "2026-12-15"),
            Example("end of January", "2027-01-21", "2027-01-31"),
            Example("the beginning of next month", "2026-12-01", "2026-12-10"),
        ),
    ),
    Convention(
        "months",
        "month-halves",
        (
            Example("first half of January", "2027-01-01", "2027-01-15"),
            Example("second half of December", "2026-12-16", "2026-12-31"),
        ),
    ),
    Convention(
        "months",
        "by-month",
        (
            Example("by January", "2026-11-23", "2027-01-31"),
            Example("before January", "2026-11-23", "2026-12-31"),
        ),
    ),
    Convention("months", "within-month", (Example("within the month", "2026-11-23", "2026-12-23"),)),
    Convention(
        "months",
        "nth-day",
        (
            Example("the first Monday of December", "2026-12-07", "2026-12-07"),
            Example("the last Friday of the month", "2026-11-27", "2026-11-27"),
            Example("the last working day of January", "2027-01-29", "2027-01-29"),
        ),
    ),
    Convention(
        "months",
        "gone",
        (
            Example("beginning of the month", "2026-12-01", "2026-12-10", said_on="2026-11-28"),
            Example("early this week", "2026-11-30", "2026-12-01", said_on="2026-11-27"),
        ),
    ),
    Convention(
        "months",
        "quarters",
        (
            Example("Q1", "2027-01-01", "2027-03-31"),
            Example("next quarter", "2027-01-01", "2027-03-31"),
            Example("EOQ", "2026-12-01", "2026-12-31"),
            Example("early Q2", "2027-04-01", "2027-04-30"),
            Example("mid Q1", "2027-02-15", "2027-02-15"),
        ),
    ),
    Convention(
        "months",
        "years",
        (
            Example("end of the year", "2026-12-01", "2026-12-31"),
            Example("EOY", "2026-12-01", "2026-12-31"),
            Example("early next year", "2027-01-01", "2027-01-31"),
            Example("mid-year", "2027-06-30", "2027-06-30", said_on="2027-02-09"),
            Example("next year", "2027-01-01", "2027-12-31"),
        ),
    ),
    Convention(
        "dates",
        "date",
        (
            Example("4 December", "2026-12-04", "2026-12-04"),
            Example("Dec. 4th", "2026-12-04", "2026-12-04"),
            Example("Fri 4 Dec 2026", "2026-12-04", "2026-12-04"),
            Example("18-Dec-2026", "2026-12-18", "2026-12-18"),
            Example("2026-12-04", "2026-12-04", "2026-12-04"),
            Example("20 January '27", "2027-01-20", "2027-01-20"),
        ),
    ),
    Convention(
        "dates",
        "no-year",
        (
            Example("15 September", "2027-09-15", "2027-09-15"),
            Example("20 November", "2026-11-20", "2026-11-20"),
        ),
    ),
    Convention(
        "dates",
        "ordinal",
        (
            Example("the 15th", "2026-12-15", "2026-12-15"),
            Example("by Monday the 14th", "2026-11-23", "2026-12-14"),
            Example("the 31st", "2026-12-31", "2026-12-31"),
            Example("the 10th of next month", "2026-12-10", "2026-12-10"),
        ),
    ),
    Convention("dates", "weekday-differs", (Example("Friday 5 December", "2026-12-05", "2026-12-05"),)),
    Convention(
        "dates",
        "numeric",
        (
            Example("03/04", "2027-03-04", "2027-03-04"),
            Example("25/12", "2026-12-25", "2026-12-25"),
            Example("12/25", "2026-12-25", "2026-12-25"),
            Example("15.01.", "2027-01-15", "2027-01-15"),
        ),
    ),
    Convention(
        "dates",
        "date-range",
        (
            Example("7–11 December", "2026-12-07", "2026-12-11"),
            Example("between the 7th and the 11th", "2026-12-07", "2026-12-11"),
            Example("from Dec 28 to Jan 8", "2026-12-28", "2027-01-08"),
        ),
    ),
    Convention(
        "holidays",
        "by-holiday",
        (
            Example("by Thanksgiving", "2026-11-23", "2026-11-26"),
            Example("by Easter", "2026-11-23", "2027-03-28"),
            Example("by New Year's Eve", "2026-11-23", "2026-12-31"),
        ),
    ),
    Convention(
        "holidays",
        "before-holiday",
        (
            Example("before Christmas", "2026-11-23", "2026-12-24"),
            Example("before Thanksgiving", "2026-11-23", "2026-11-25"),
            Example("before the new year", "2026-11-23", "2026-12-31"),
            Example("before Easter", "2026-11-23", "2027-03-25"),
        ),
    ),
    Convention(
        "holidays",
        "moving-feasts",
        (
            Example("after Chinese New Year", "2027-02-08", "2027-02-12", "2026-12-07"),
            Example("by Eid al-Fitr", "2026-11-23", "2027-03-09"),
            Example("by Hanukkah", "2026-11-23", "2026-12-05"),
            Example("after Greek Easter", "2027-05-03", "2027-05-07", "2027-03-08"),
        ),
    ),
    Convention(
        "holidays",
        "after-holiday",
        (
            Example("after Thanksgiving", "2026-11-30", "2026-12-04"),
            Example("after Easter", "2027-03-29", "2027-04-02"),
            Example("right after Labor Day", "2027-09-07", "2027-09-10", said_on="2027-08-26"),
        ),
    ),
    Convention(
        "holidays",
        "new-year",
        (
            Example("in the new year", "2027-01-04", "2027-01-08"),
            Example("after the holidays", "2027-01-04", "2027-01-08"),
            Example("not until the new year", "2027-01-04", "2027-01-08"),
            Example("early in the new year", "2027-01-04", "2027-01-08"),
        ),
    ),
    Convention("holidays", "between", (Example("between Christmas and New Year", "2026-12-26", "2026-12-31"),)),
    Convention(
        "holidays",
        "holiday-week",
        (
            Example("the week of Christmas", "2026-12-21", "2026-12-25"),
            Example("a week after Thanksgiving", "2026-12-03", "2026-12-03"),
        ),
    ),
    Convention(
        "usage",
        "indian",
        (
            Example("latest by Friday", "2026-11-23", "2026-11-27"),
            Example("by today evening", "2026-11-23", "2026-11-23"),
            Example("tomorrow itself", "2026-11-24", "2026-11-24"),
            Example("the decision has been preponed to Thursday", "2026-11-26", "2026-11-26"),
            Example("after 2 days", "2026-11-25", "2026-11-25"),
        ),
    ),
    Convention(
        "usage",
        "british",
        (
            Example("give you a bell Friday week", "2026-12-04", "2026-12-04"),
            Example("back end of the week", "2026-11-26", "2026-11-27"),
            Example("a fortnight on Monday", "2026-12-14", "2026-12-14"),
            Example("by close of play Friday", "2026-11-23", "2026-11-27"),
        ),
    ),
    Convention(
        "usage",
        "australian",
        (
            Example("tomorrow arvo", "2026-11-24", "2026-11-24"),
            Example("by COB Friday, no worries", "2026-11-23", "2026-11-27"),
        ),
    ),
    Convention(
        "usage",
        "american",
        (
            Example("a couple weeks", "2026-12-07", "2026-12-07"),
            Example("Monday thru Wednesday", "2026-11-30", "2026-12-02"),
            Example("we'll touch base next week", "2026-11-30", "2026-12-04"),
        ),
    ),
    Convention(
        "usage",
        "slips",
        (
            Example("wendesday", "2026-11-25", "2026-11-25"),
            Example("tommorow", "2026-11-24", "2026-11-24"),
            Example("nxt wk", "2026-11-30", "2026-12-04"),
            Example("2weeks", "2026-12-07", "2026-12-07"),
            Example("5 bussiness days", "2026-11-30", "2026-11-30"),
            Example("febuary 12", "2027-02-12", "2027-02-12"),
            Example("b4 friday", "2026-11-23", "2026-11-26"),
        ),
    ),
    Convention(
        "none",
        "vague",
        (
            Example("soon"),
            Example("in due course"),
            Example("any day now"),
            Example("in the coming weeks"),
            Example("at the earliest opportunity"),
        ),
    ),
    Convention(
        "none",
        "in-touch",
        (
            Example("we'll be in touch"),
            Example("when we've seen everyone"),
            Example("once the budget is approved"),
            Example("no idea"),
            Example("check the portal"),
        ),
    ),
    Convention(
        "none",
        "look-alikes",
        (
            Example("We may be in touch again."),
            Example("one of us will call you"),
            Example("after the second round"),
            Example("thanks for coming in today, we'll be in touch"),
        ),
    ),
    Convention("errors", "empty", (Example("???"),)),
    Convention(
        "errors",
        "no-english",
        (
            Example("nächste Woche"),
            Example("qwertyuiop"),
        ),
    ),
    Convention(
        "errors",
        "no-day",
        (
            Example("30 February"),
            Example("the 35th"),
            Example("13/13/2027"),
            Example("29 February 2027"),
        ),
    ),
    Convention(
        "errors",
        "over",
        (
            Example("last week"),
            Example("yesterday"),
            Example("two weeks ago"),
        ),
    ),
    Convention(
        "errors",
        "unplaced",
        (
            Example("after half-term"),
            Example("in the spring"),
            Example("once term starts"),
            Example("after the bank holiday"),
            Example("by the end of the financial year"),
        ),
    ),
    Convention("errors", "too-far", (Example("in 99999999999 weeks"),)),
)
"""In `none` the words name no time; in `errors` they cannot be read."""

GROUPS = tuple(dict.fromkeys(row.group for row in CONVENTIONS))
"""The groups, in order; the title of each is the text `timeline.group.<group>`."""
