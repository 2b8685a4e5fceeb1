"""The facts of a situation, out of the JSON that other programs send."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Named:
    """A time that they named: its last day, or the day on which it begins where it has no end."""

    said_on: date
    day: date
    open_ended: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back: `new_timeline` always has a time; words without one are `still_deciding`."""

    kind: str
    on: date
    named: Named | None = None
    ask_on: date | None = None
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What the policy speaks of, with its defaults; what changes words only is not here."""

    interview: date
    timeline: Named | None
    reply: Reply | None
    follow_ups: tuple[date, ...]
    through_recruiter: bool
    channel: str
    portal_checked_on: date | None
    linkedin: str
    country: str | None
    region: str | None
    only_successful: bool
    other_offer_by: date | None
    missed: date | None
    another_job: str
    feedback_asked: bool
    slow: bool
    asked_not_to_ask: bool


ReadWords = Callable[[str, date, str | None, str | None], Named | None]
"""The words, the day they were said, the country and its region: the time they name, or None."""


def read(json: Json, today: date, read_words: ReadWords) -> Facts:
    """The facts of a situation that is known to be a good one."""
    interview = date.fromisoformat(json["interview_day"])
    place = (json.get("country"), json.get("region"))

    def named(time: Json, said_on: date) -> Named | None:
        if time.get("deadline") is None:
            return read_words(time["words"], said_on, *place)
        return Named(said_on, date.fromisoformat(time["deadline"]), bool(time.get("open_ended")))

    timeline = json.get("timeline")
    reply = json.get("came_back")
    offer = json.get("other_offer")
    return Facts(
        interview=interview,
        timeline=timeline and named(timeline, _day(timeline.get("said_on")) or min(interview, today)),
        reply=reply and _reply(reply, named),
        follow_ups=tuple(sorted(date.fromisoformat(day) for day in json.get("follow_ups", ()))),
        through_recruiter=json.get("contact") == "recruiter",
        channel=json.get("channel", "none"),
        portal_checked_on=_day(json.get("portal_checked_on")),
        linkedin=json.get("linkedin", "not_asked"),
        country=place[0],
        region=place[1],
        only_successful=json.get("only_successful_hear_back", False),
        other_offer_by=None if offer is None or offer["told"] else date.fromisoformat(offer["answer_by"]),
        missed=_day(json.get("missed_appointment")),
        another_job=json.get("another_job", "none"),
        feedback_asked=json.get("feedback_asked", False),
        slow=json.get("pace") == "slow",
        asked_not_to_ask=json.get("asked_not_to_ask", False),
    )


def _reply(json: Json, named: Callable[[Json, date], Named | None]) -> Reply:
    kind = json["kind"]
    on = date.fromisoformat(json["said_on" if kind in ("new_timeline", "check_in_on") else "on"])
    if kind == "check_in_on":
        return Reply(kind, on, ask_on=date.fromisoformat(json["day"]))
    if kind == "new_timeline":
        time = named(json, on)
        return Reply(kind, on, named=time) if time else Reply("still_deciding", on)
    return Reply(kind, on, answered_on=_day(json.get("answered_on")))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
