"""The four keys of an answer that other programs need most."""

from datetime import date
from typing import NamedTuple

from tests.promises.second.verdict import Case, decide

ASKING = ("send_email", "call", "check_portal", "ask_recruiter")


class FourKeys(NamedTuple):
    """What the JSON holds under the same names."""

    verdict: str
    earliest_contact: date | None
    changes_on: date | None
    linkedin: str


def answer(case: Case, today: date) -> FourKeys:
    """What to do on this day, and when it changes if nobody does anything."""
    verdict = decide(case, today)[1]
    changes_on, then = next_change(case, today)
    asking_or_waiting_for_it = verdict in ASKING or (verdict == "wait" and then in ASKING)
    return FourKeys(
        verdict=verdict,
        earliest_contact=case.days.earliest if asking_or_waiting_for_it else None,
        changes_on=changes_on,
        linkedin=_linkedin(case, verdict),
    )


def next_change(case: Case, today: date) -> tuple[date | None, str | None]:
    """The first day after this one on which the verdict is another one, and that verdict; or nothing twice."""
    now = decide(case, today)[1]
    for day in case.key_days():
        if day > today and (then := decide(case, day)[1]) != now:
            return day, then
    return None, None


def _linkedin(case: Case, verdict: str) -> str:
    if case.facts.linkedin == "connected":
        return "none"
    if case.facts.linkedin != "agreed":
        return "refrain"
    return "later" if verdict == "give_time" else "invite"
