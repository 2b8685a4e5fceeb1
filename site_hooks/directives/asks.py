"""`::: asks SECTION`: what the checker asks about the subject of a section, and the link to it."""

from followup_core.facts import facts_of
from followup_core.sections import SECTIONS
from followup_core.situation import Situation
from followup_core.texts import render, say
from site_hooks.directives.examples import example_link
from site_hooks.html import Html, element

TIMES = ("interview_day", "timeline")
SENT = (*TIMES, "follow_ups")

ASKED = {
    "ask-before-you-leave": ("interview_day",),
    "connect-on-linkedin": ("linkedin",),
    "thank-you-note": ("thank_you",),
    "respect-their-timeline": TIMES,
    "not-before-a-day": TIMES,
    "one-day-more": TIMES,
    "still-deciding": ("came_back", "follow_ups"),
    "ask-us-again": ("came_back",),
    "next-round-promised": ("awaiting", *TIMES),
    "offer-expected": ("came_back",),
    "several-interviewers": ("follow_ups", "came_back"),
    "advertised-again": SENT,
    "asked-and-no-reply": SENT,
    "stay-in-touch": ("came_back", "linkedin"),
    "more-time": ("other_offer",),
    "no-contract-yet": ("came_back",),
    "silent-recruiter": ("contact",),
    "someone-inside": ("follow_ups",),
    "internal-candidate": SENT,
    "tests-and-screens": TIMES,
    "slow-employers": ("pace", *TIMES),
    "documents-sent": ("awaiting", *TIMES),
    "asked-not-to-ask": ("asked_not_to_ask",),
    "look-in-the-portal": ("channel", "portal_checked_on"),
    "when-to-follow-up": (*TIMES, "came_back"),
    "on-a-working-day": ("country", "region"),
    "one-short-email": (*SENT, "contact"),
    "do-not-call": ("channel",),
    "one-email-is-enough": SENT,
    "give-them-time": SENT,
    "a-word-from-them": ("came_back",),
    "wrote-too-early": SENT,
    "asked-twice": ("follow_ups", "came_back"),
    "no-answer": SENT,
    "long-past": TIMES,
    "if-they-say-no": ("came_back", "feedback_asked"),
    "another-offer": ("other_offer",),
    "missed-appointment": ("missed_appointment",),
    "they-offered-you-the-job": ("came_back",),
    "another-job-taken": ("another_job",),
    "through-a-recruiter": ("contact",),
    "only-successful-hear-back": ("only_successful_hear_back",),
}
"""The facts that matter to each section, by their names in `Situation`."""


def asks(section: str) -> Html:
    """The questions about a section.

    Args:
        section: its id.

    Raises:
        ValueError: there is no such section, or the checker asks nothing about it.
    """
    if section not in ASKED:
        known = {one.id for one in SECTIONS}
        wrong = "the checker asks nothing about it" if section in known else "there is no such section"
        raise ValueError(
            f"“::: asks {section}”: {wrong}. "
            "Take the line away, or add a row to ASKED in site_hooks/directives/asks.py."
        )
    questions = (element("li", render(say(f"question.{fact}.label"))) for fact in ASKED[section])
    return element(
        "div",
        element("h3", render(say("guide.asks.title"))),
        element("ul", *questions, class_="dots"),
        element("a", render(say("guide.asks.check")), href=example_link(section), class_="cite"),
        class_="asks",
    )


def unknown_facts() -> set[str]:
    """Names in `ASKED` that are not facts of a situation, for the test that compares them."""
    return {fact for facts in ASKED.values() for fact in facts} - facts_of(Situation).keys()
