"""Every section of the guide by its permanent id: the one registry that rules cite and pages are checked against.

An id never changes and never disappears: a section that is given up moves into `RETIRED` with the id of its heir.
Title, point and search words of a section are in `texts/en/sections.py` under `section.<id>.title` and so on.
"""

from enum import StrEnum
from typing import NamedTuple


class Origin(StrEnum):
    """Whether a point comes from the guidance or is ours, where the guidance is silent."""

    GUIDANCE = "guidance"
    OURS = "ours"


class Section(NamedTuple):
    """One piece of advice with a lasting address.

    Attributes:
        id: the fragment of its permalink.
        page: the page that has it, without `.md`.
        points: the points of the policy whose home it is; each point has one home.
        origin: from the guidance, or ours.
    """

    id: str
    page: str
    points: tuple[str, ...]
    origin: Origin


GUIDANCE, OURS = Origin.GUIDANCE, Origin.OURS

SECTIONS = (
    Section("why-it-matters", "guide/index", (), GUIDANCE),
    Section("ask-before-you-leave", "guide/as-you-leave", (), OURS),
    Section("connect-on-linkedin", "guide/as-you-leave", ("P1",), GUIDANCE),
    Section("thank-you-note", "guide/as-you-leave", (), OURS),
    Section("reading-the-signs", "guide/as-you-leave", (), OURS),
    Section("respect-their-timeline", "guide/while-their-time-runs", ("P2",), GUIDANCE),
    Section("not-before-a-day", "guide/while-their-time-runs", (), OURS),
    Section("one-day-more", "guide/while-their-time-runs", (), OURS),
    Section("still-deciding", "guide/while-their-time-runs", (), OURS),
    Section("ask-us-again", "guide/while-their-time-runs", (), OURS),
    Section("next-round-promised", "guide/while-their-time-runs", (), OURS),
    Section("documents-sent", "guide/while-their-time-runs", ("A9",), OURS),
    Section("offer-expected", "guide/while-their-time-runs", (), OURS),
    Section("slow-employers", "guide/while-their-time-runs", ("A8",), OURS),
    Section("asked-not-to-ask", "guide/while-their-time-runs", ("A7",), OURS),
    Section("look-in-the-portal", "guide/while-their-time-runs", ("P8",), GUIDANCE),
    Section("keep-looking", "guide/while-their-time-runs", (), GUIDANCE),
    Section("when-to-follow-up", "guide/when-it-has-passed", ("P3",), GUIDANCE),
    Section("on-a-working-day", "guide/when-it-has-passed", (), OURS),
    Section("time-of-day", "guide/when-it-has-passed", (), OURS),
    Section("one-short-email", "guide/when-it-has-passed", ("P4",), GUIDANCE),
    Section("subject-and-thread", "guide/when-it-has-passed", (), OURS),
    Section("several-interviewers", "guide/when-it-has-passed", (), OURS),
    Section("text-messages", "guide/when-it-has-passed", (), OURS),
    Section("do-not-call", "guide/when-it-has-passed", ("P5",), GUIDANCE),
    Section("going-there", "guide/when-it-has-passed", (), OURS),
    Section("one-email-is-enough", "guide/after-your-email", ("P6",), GUIDANCE),
    Section("give-them-time", "guide/after-your-email", (), OURS),
    Section("a-word-from-them", "guide/after-your-email", (), OURS),
    Section("asked-and-no-reply", "guide/after-your-email", (), OURS),
    Section("wrote-too-early", "guide/after-your-email", (), OURS),
    Section("asked-twice", "guide/after-your-email", (), OURS),
    Section("no-answer", "guide/when-nothing-comes", ("P7",), GUIDANCE),
    Section("advertised-again", "guide/when-nothing-comes", (), OURS),
    Section("long-past", "guide/when-nothing-comes", (), OURS),
    Section("if-they-say-no", "guide/when-nothing-comes", ("P9",), GUIDANCE),
    Section("stay-in-touch", "guide/when-nothing-comes", (), OURS),
    Section("another-offer", "guide/other-cases", ("A1",), OURS),
    Section("more-time", "guide/other-cases", (), OURS),
    Section("missed-appointment", "guide/other-cases", ("A2",), OURS),
    Section("they-offered-you-the-job", "guide/other-cases", ("A3",), OURS),
    Section("no-contract-yet", "guide/other-cases", (), OURS),
    Section("another-job-taken", "guide/other-cases", ("A4",), OURS),
    Section("through-a-recruiter", "guide/other-cases", ("A5",), OURS),
    Section("silent-recruiter", "guide/other-cases", (), OURS),
    Section("only-successful-hear-back", "guide/other-cases", ("A6",), OURS),
    Section("someone-inside", "guide/other-cases", (), OURS),
    Section("internal-candidate", "guide/other-cases", (), OURS),
    Section("tests-and-screens", "guide/other-cases", (), OURS),
    Section("applied-only", "guide/other-cases", (), OURS),
)

QUESTIONS = (
    "no-date-given",
    "by-friday",
    "what-soon-means",
    "second-interview",
    "deadline-was-yesterday",
    "on-a-sunday",
    "who-to-write-to",
    "number-in-their-email",
    "does-a-thank-you-count",
    "linkedin-now",
    "have-i-ruined-it",
    "out-of-office",
    "asked-for-references",
    "ad-online-again",
    "ghosted",
    "other-offer-by-friday",
    "offered-on-the-phone",
    "what-are-my-chances",
    "holiday-not-known",
    "answer-feels-wrong",
    "whose-advice",
    "other-advice",
    "do-you-keep-it",
    "how-to-remember",
    "telling-the-checker",
    "interviews-are-gone",
    "without-a-connection",
    "on-my-home-screen",
    "a-newer-version",
    "checker-does-not-start",
)
"""The ids of the questions on the page `faq`, in its order: as lasting as those of sections, and different from them.

A question and its answer stand on the page.
"""

RETIRED: dict[str, str] = {}
"""Ids that no section or question has any more, each with the id that took its place."""
