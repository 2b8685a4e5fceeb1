"""English texts: what each version of the policy changed, and what pages say of where advice comes from."""

TEXTS = {
    "policy.version": "Policy {version}",
    "policy.2026-11.points": "The nine points of the talk, each with a section of its own.",
    "policy.2026-11.additions": (
        "Our additions for another offer, a missed call, a job offer, another job, a recruiter, and "
        "“only successful candidates hear back”."
    ),
    "policy.2026-12.slow": "Universities, schools and public services get more time when they gave no date.",
    "policy.2026-12.not-to-ask": "If they asked candidates not to ask, we respect it like a date they gave.",
    "policy.2026-12.awaited": (
        "You can say that you’re waiting for a next interview, or for references and checks. "
        "The days stay the same; the words change."
    ),
    "policy.2026-12.courtesy": "A “thank you too” that says nothing about your application no longer counts as an answer.",
    "policy.2026-12.ruled-out": "“Not this week” rules a time out: we count from its end.",
    "policy.2026-12.ask-back": (
        "If they named a time that we can’t place, such as “after half-term”, we ask you for the day. "
        "We used to treat it as no time at all."
    ),
    "policy.2026-12.long-past": "The last day to write is always a working day.",
    "policy.2026-12.said-yes": "The wait for an accepted offer in writing counts from the day you said yes.",
    "policy.maintained": "This site is maintained by {maintainer}.",
}
