"""The time that some words name, counted from the day they were said; also where they point back at another."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from followup_core.pasted.counted import counted_from, weekday_from
from followup_core.pasted.cues.times import BACK, NOT_BEFORE_THEN, SAME_DAY, SAME_WEEK
from followup_core.pasted.grammar import stands
from followup_core.problems import TimelineError
from followup_core.timeline import read_timeline

FURTHEST = timedelta(days=550)  # nobody keeps a candidate waiting longer: what lies further on is something else's time

JUST_NOW = timedelta(days=31)  # a day without its year, that is over, is one of this month

# "No results will be released before Monday" is a floor though its "no" stands far from "before".
FLOOR = re.compile(
    r"""
    \b(?:no|not|nothing|none|cannot|never|unlikely|\w+n't)\b
    [^.;:!?]{0,120}?
    \b(?<!give\ me\ )(?<!give\ us\ )(
        (?:before|until|till|earlier\ than|sooner\ than)\s
        (?!we|i|you|they|he|she|it|the\ (?:panel|board|team|last|end\ of\ the\ (?:process|interviews)))
        [^.;:!?]*
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
# What is on hold until the new year goes on in it; whatever it is that is on hold.
HELD = re.compile(
    r"""
    \b(?:on\ hold|paused?|frozen|on\ ice|suspended|freeze|park(?:ed)?|shelved?|mothballed)\b
    [^.;:]{0,60}?
    \s(?:until|till)\s([^.;:,]+)
    """,
    re.IGNORECASE | re.VERBOSE,
)


_WEEKDAY = r"(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b"
WEEKDAY = re.compile(rf"(?:on\s)?{_WEEKDAY}$", re.IGNORECASE)
"""A weekday and no more: not "next Friday", nor a date."""
_NTH = r"\d{1,2}(?:st|nd|rd|th)"
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_DAY_MONTH = rf"{_NTH}?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s\d{{4}})?"
_ISO = r"\d{4}-\d\d-\d\d"
DAY = re.compile(
    rf"""
    \b(?:
        (?:next\s|this\s|on\s)?{_WEEKDAY}(?:\sweek\b)?(?:,?\s(?:the\s)?(?:{_DAY_MONTH}|{_NTH}))?
        | {_DAY_MONTH}
        | (?:{_MONTH})\s{_NTH}?
        | the\s{_NTH}
        | tomorrow
        | {_ISO}
        | \d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)


_WORKERS = """
    Assistant|Auditor|Manager|Leader|Supervisor|Porter|Receptionist|Tutor|Teacher|Nurse|Chef|Cook|Host|Steward|Guard|
    Worker|Warden|Clerk|Editor|Reporter|Producer|Driver|Cleaner|Intern|Internship|Lead|Associate|Officer|Operator|
    Operative|Technician|Engineer|Attendant|Barista|Server|Instructor|Coach|Camp|School|Market|Club|Shift|Team
"""
_OF_A_JOB = "interviews?|exams?|start|intake|cohort|shifts?|role|post|position|job|vacancy|placement|internship"
# "The Sunday Team Leader role", "Night Porter", "Year 6 Teacher (January start)": a job's name, and no time.
TITLE = re.compile(
    rf"""
    \b(?i:
        (?:mon|tues|wednes|thurs|fri|satur|sun)day
        | night | weekend
        | summer | winter | spring | autumn | christmas | easter
        | january|february|march|april|june|july|august|september|october|november|december
        | year\s\d{{1,2}}
    )
    (?=
        \s(?:[A-Z][\w-]+\s){{0,2}}(?:{_WORKERS})\b
        | \s(?:{_OF_A_JOB})\b
    )
    """,
    re.VERBOSE,
)


# "The day after the Thursday interviews" counts from that Thursday.
STEP_ON_DAY = re.compile(
    rf"""
    \b(after|before|following|from|of|until|till)\s(?:(?:the|our|that)\s)?({_WEEKDAY})(?:'s|’s|s)?
    \s(?:interviews?|exams?|meetings?|boards?|panels?|sessions?|shifts?|trials?)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)


# "After the interview held on 21.01.2027": the day of something that was.
HELD_ON = re.compile(
    rf"""
    \b(?<!be\ )(?<!being\ )(?:held|conducted|attended|taken|appeared\ for)\ (?:on\ )?(?:the\ )?
    (?:
        {_DAY_MONTH}
        | \d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}
        | {_ISO}
    )
    | \b(?:held|run|taken|conducted|received|booked)\ (?:in|during)\ (?:{_MONTH})\b
    """,
    re.IGNORECASE | re.VERBOSE,
)


# "A yes or a no by Wednesday": its "no" rules nothing out.
EITHER = re.compile(r"\b(?:a )?(?:yes|yay|yea)(?:\s?/\s?|\sor\s)(?:an?\s)?(?:no|nay)\b", re.IGNORECASE)


# "Call on Tuesday, 01632 960 447": a number to call.
PHONE_NUMBER = re.compile(r"\+\d[\d ()-]{7,}\d|\b0(?:\s?\d){9,10}\b|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b")


# "On Monday 7 December after 2pm": the day is what counts.
FROM_THE_HOUR = re.compile(r"\b(?:after|from)\s\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m|o'clock)\b", re.IGNORECASE)


# "By 11:59 p.m. ET on 18 December": the day is what counts.
BY_THE_HOUR = re.compile(
    rf"\bby\s\d{{1,2}}(?:[:.]\d\d(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)(?:\s(?:e[sd]?t|gmt|bst|[cmp][sd]?t|utc|uk))?,?\s(?:on\s)?"
    rf"(?={DAY.pattern})",
    re.IGNORECASE | re.VERBOSE,
)


# What is put off to the new year comes in it.
TO_NEW_YEAR = re.compile(r"\b(?<!up )(?:in)?to the new year\b(?! e)", re.IGNORECASE)


# "It takes till Friday before I may say it": the day is when they can, and no floor.
TAKES_TILL = re.compile(
    r"\b(?:takes?|taking|needs?)\s(?:till|until)\s(.+?)\sbefore\s(?:i|we|they|he|she)\b.*", re.IGNORECASE
)


# "Before Christmas, by the 23rd at the outside": the last word is the time.
AT_THE_LATEST = re.compile(
    r".*,\s(?:by\s|on\s)?((?![^,]*\b(?:after|following|later|that)\b)[^,]+?)\sat\sthe\s(?:very\s|absolute\s)?(?:latest|outside)\b.*"
)


# "By Friday or, at the latest, 18 December".
LATEST_IS = re.compile(
    rf".*\bat\sthe\s(?:very\s|absolute\s)?(?:latest|outside),?\s(?:by\s|on\s)?(?={DAY.pattern})",
    re.IGNORECASE | re.VERBOSE,
)


# "Interviews run to the 11th. Nothing until the week after.": what it hangs on stands before it.
HANGING = re.compile(r"\b(?:the\s(?:day|week|month|\w+day)\s(?:after|following)|the\sfollowing\s\w+)$", re.IGNORECASE)


class Spoken(NamedTuple):
    """A time: its last day, and whether it is only a floor."""

    deadline: date
    open_ended: bool


def spoken_time(words: str, said_on: date) -> Spoken | None:
    """The time that `words` name; None where they name none, or one that is over.

    >>> spoken_time("we cannot tell you anything before Monday", date(2026, 11, 24))
    Spoken(deadline=datetime.date(2026, 11, 30), open_ended=True)
    """
    words = TO_NEW_YEAR.sub("in the new year", FROM_THE_HOUR.sub("", PHONE_NUMBER.sub("", words)))
    words = BY_THE_HOUR.sub("by ", words)
    words = AT_THE_LATEST.sub(r"by \1", words)
    words = LATEST_IS.sub("by ", words)
    words = TAKES_TILL.sub(r"by \1", words)
    words = EITHER.sub("answer", HELD_ON.sub("", TITLE.sub("", STEP_ON_DAY.sub(r"\1 \2", words))))
    held = HELD.search(words)
    words = f"in {held[1]}" if held else words.rstrip(" .,;:!?")
    floor = FLOOR.search(words)
    try:
        time = read_timeline(f"not {floor[1]}" if floor and not HANGING.search(floor[1]) else words, said_on)
    except TimelineError:
        return None
    if time is None or not said_on <= time.deadline <= said_on + FURTHEST:
        return None
    return Spoken(time.deadline, time.open_ended)


def last_day(words: str, said_on: date) -> Spoken | None:
    """The last day that `words` name, whatever happens on it."""
    days = DAY.findall(words)
    return spoken_time(f"by {days[-1]}", said_on) if days else None


def points_back(plain_words: str) -> bool:
    """Whether the words (in the spelling of the cues) stand for a time named before: "that day", "the week after"."""
    return any(stands(said, plain_words) for said in (SAME_DAY, SAME_WEEK, BACK))


def pointed_time(plain_words: str, words: str, above: str, said_on: date) -> Spoken | None:
    """The time of words that point back at one in `above`.

    Args:
        plain_words: the words in the spelling of the cues.
        words: the same as they were written.
        above: what stands before them.
        said_on: the day on which both were said.
    """
    before = last_day(above, said_on) or last_day(words, said_on)
    if before is None:
        return _counted_from_what_was(words, above, said_on)
    weekday = weekday_from(before.deadline, words)
    if weekday:
        return spoken_time(f"by {weekday.isoformat()}", said_on)
    if stands(SAME_DAY, plain_words):
        return Spoken(before.deadline, stands(NOT_BEFORE_THEN, plain_words))
    if stands(SAME_WEEK, plain_words):
        friday = before.deadline + timedelta(days=4 - before.deadline.weekday())
        return Spoken(max(friday, before.deadline), open_ended=False)
    later = counted_from(before.deadline, words)
    return spoken_time(later or f"{above} {words}", said_on)


def _counted_from_what_was(words: str, above: str, said_on: date) -> Spoken | None:
    """A length that counts from a day that is over: "you came on 3 June", "within ten days of that date"."""
    days = [day for day in DAY.findall(above) if any(letter.isdigit() for letter in day)]
    was = spoken_time(f"by {days[-1]}", said_on - JUST_NOW) if days else None
    later = counted_from(was.deadline, words) if was and was.deadline < said_on else None
    return spoken_time(later, said_on) if later else None
