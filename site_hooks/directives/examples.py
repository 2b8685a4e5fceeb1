"""A case like the one that a section is about, which its link "Check a case like this one" opens filled in."""

from collections.abc import Mapping
from urllib.parse import urlencode

type Example = Mapping[str, int | str]
"""Facts by their JSON paths, as controls of the form hold them; a number is a day, counted from today."""

A_WEEK_AGO: Example = {"interview_day": -10, "timeline": ""}
PASSED: Example = {"interview_day": -17, "timeline.words": "within two weeks"}
WROTE: Example = {"interview_day": -14, "timeline": "", "follow_ups[0]": -3}
SILENT: Example = {"interview_day": -28, "timeline": "", "follow_ups[0]": -15}
TWICE: Example = {"follow_ups[0]": -30, "follow_ups[1]": -20}


def _came_back(kind: str, on: int, **more: int | str) -> Example:
    """In these they have been in touch since."""
    facts = {f"came_back.{name}": value for name, value in more.items()}
    said = "said_on" if kind in {"new_timeline", "check_in_on"} else "on"
    return {"interview_day": -14, "came_back.kind": kind, f"came_back.{said}": on, **facts}


EXAMPLES: Mapping[str, Example] = {
    "ask-before-you-leave": {"interview_day": 3},
    "connect-on-linkedin": {**A_WEEK_AGO, "linkedin": "agreed"},
    "thank-you-note": {"interview_day": -1, "timeline": ""},
    "respect-their-timeline": {"interview_day": -5, "timeline.words": "within two weeks"},
    "not-before-a-day": {"interview_day": -5, "timeline.deadline": 5, "timeline.open_ended": "true"},
    "one-day-more": {"interview_day": -13, "timeline.words": "within two weeks"},
    "still-deciding": _came_back("still_deciding", -2),
    "ask-us-again": _came_back("check_in_on", -2, day=5),
    "next-round-promised": {**A_WEEK_AGO, "awaiting": "next_step"},
    "offer-expected": _came_back("new_timeline", -2, deadline=5),
    "several-interviewers": A_WEEK_AGO,
    "advertised-again": PASSED,
    "asked-and-no-reply": SILENT,
    "stay-in-touch": {**_came_back("turned_down", -1), "linkedin": "agreed"},
    "more-time": {**A_WEEK_AGO, "other_offer.answer_by": 2},
    "no-contract-yet": _came_back("offer", -20, answered_on=-19),
    "silent-recruiter": {**WROTE, "contact": "recruiter"},
    "someone-inside": PASSED,
    "internal-candidate": PASSED,
    "tests-and-screens": {"interview_day": -4, "timeline": ""},
    "slow-employers": {**A_WEEK_AGO, "pace": "slow"},
    "documents-sent": {**A_WEEK_AGO, "awaiting": "checks"},
    "asked-not-to-ask": {**A_WEEK_AGO, "asked_not_to_ask": "true"},
    "look-in-the-portal": {**A_WEEK_AGO, "channel": "portal"},
    "when-to-follow-up": A_WEEK_AGO,
    "on-a-working-day": {"interview_day": -7, "timeline": "", "country": "GB"},
    "one-short-email": PASSED,
    "do-not-call": PASSED,
    "one-email-is-enough": WROTE,
    "give-them-time": WROTE,
    "a-word-from-them": {**_came_back("new_timeline", -1, deadline=7), "follow_ups[0]": -3},
    "wrote-too-early": {"interview_day": -10, "timeline.deadline": 4, "follow_ups[0]": -2},
    "asked-twice": {**_came_back("still_deciding", -5), "interview_day": -40, **TWICE},
    "no-answer": SILENT,
    "long-past": {"interview_day": -150, "timeline": ""},
    "if-they-say-no": _came_back("turned_down", -1),
    "another-offer": {**A_WEEK_AGO, "other_offer.answer_by": 4},
    "missed-appointment": {**A_WEEK_AGO, "missed_appointment": -1},
    "they-offered-you-the-job": _came_back("offer", -1),
    "another-job-taken": {**A_WEEK_AGO, "another_job": "taken"},
    "through-a-recruiter": {**A_WEEK_AGO, "contact": "recruiter"},
    "only-successful-hear-back": {"interview_day": -30, "timeline": "", "only_successful_hear_back": "true"},
}


def example_link(section: str) -> str:
    """The address of the checker with the example of a section."""
    return link_to(EXAMPLES[section])


def link_to(example: Example) -> str:
    """The address of the checker with an example; a day is written as `-5` or `+5`."""
    facts = {path: f"{value:+d}" if isinstance(value, int) else value for path, value in example.items()}
    return f"page:checker#example&{urlencode(facts)}"
