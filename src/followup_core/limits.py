"""Every number that the rules and drafts use, with where it comes from and why it is what it is."""

from typing import NamedTuple

from followup_core.sections import Origin


class Limit(NamedTuple):
    """A named number.

    Attributes:
        name: what pages call it by.
        value: the number.
        unit: days, working days, words, characters, follow-ups or weeks.
        origin: from the guidance, or ours.
        section: the section of the guide that explains it.
    """

    name: str
    value: int
    unit: str
    origin: Origin
    section: str


REASONABLE_TIME = Limit("reasonable-time", 7, "days", Origin.GUIDANCE, "when-to-follow-up")
AFTER_A_FLOOR = Limit("after-a-floor", 7, "days", Origin.OURS, "not-before-a-day")
AFTER_STILL_DECIDING = Limit("after-still-deciding", 14, "days", Origin.OURS, "still-deciding")
SLOW_PACE = Limit("slow-pace", 21, "days", Origin.OURS, "slow-employers")
AFTER_AN_EARLY_FOLLOW_UP = Limit("after-an-early-follow-up", 7, "days", Origin.OURS, "wrote-too-early")
AFTER_AN_ACCEPTED_OFFER = Limit("after-an-accepted-offer", 7, "days", Origin.OURS, "they-offered-you-the-job")
GIVING_TIME = Limit("giving-time", 7, "days", Origin.OURS, "give-them-time")
GIVING_TIME_WORKING_DAYS = Limit("giving-time-working-days", 5, "working days", Origin.OURS, "give-them-time")
LONG_PAST = Limit("long-past", 60, "days", Origin.OURS, "long-past")
RIGHT_YEAR = Limit("right-year", 300, "days", Origin.OURS, "long-past")
FEEDBACK_OPEN = Limit("feedback-open", 14, "days", Origin.OURS, "if-they-say-no")
FOLLOW_UPS_IN_ALL = Limit("follow-ups-in-all", 2, "follow-ups", Origin.OURS, "asked-twice")
THANK_YOU_NOTE = Limit("thank-you-note", 2, "days", Origin.OURS, "thank-you-note")
DRAFT_WORDS = Limit("draft-words", 120, "words", Origin.OURS, "one-short-email")
LINKEDIN_CHARACTERS = Limit("linkedin-characters", 200, "characters", Origin.OURS, "connect-on-linkedin")

LIMITS = (
    REASONABLE_TIME,
    AFTER_A_FLOOR,
    AFTER_STILL_DECIDING,
    SLOW_PACE,
    AFTER_AN_EARLY_FOLLOW_UP,
    AFTER_AN_ACCEPTED_OFFER,
    GIVING_TIME,
    GIVING_TIME_WORKING_DAYS,
    LONG_PAST,
    RIGHT_YEAR,
    FEEDBACK_OPEN,
    FOLLOW_UPS_IN_ALL,
    THANK_YOU_NOTE,
    DRAFT_WORDS,
    LINKEDIN_CHARACTERS,
)
"""In the order in which pages print them; the reason of each is the text `limit.<name>.reason`."""


BY_TEXT_NAME = {f"limit_{limit.name.replace('-', '_')}": limit.value for limit in LIMITS}
"""The numbers as placeholders of texts: `{limit_long_past}`."""

LONGEST_WORDS = 2_000
LONGEST_MESSAGE = 100_000
"""The most characters of somebody's words, and of a message or a draft, that are read; the form stops there too."""

LONGEST_REQUEST = 2_600_000
"""The most characters of a whole request, which can hold two lists of interviews; a longer one is not even parsed."""

MOST_DAYS_LISTED = 100
MOST_PROBLEMS = 20
MOST_ECHOED = 60
"""The most entries of a list, problems reported at once, and characters of a value that an error repeats."""

MOST_INTERVIEWS = 150
"""The most interviews that a list holds: all are answered again whenever it is shown, within a second."""
