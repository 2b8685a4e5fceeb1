"""What stands of all that was said: which of their words count, and since when."""

from dataclasses import dataclass, replace
from datetime import date

from tests.promises.second.facts import Facts, Named, Reply

FINAL = ("turned_down", "offer")
"""Replies that stay what they are, whatever is said before the interview or after them."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The days that still count, and W, the day of their last word."""

    last_word: date
    deadline: date | None = None
    floor: date | None = None
    ask_on: date | None = None
    still_deciding_on: date | None = None
    turned_down_on: date | None = None
    offer_open: bool = False
    accepted_on: date | None = None


def standing(facts: Facts) -> Standing:
    """Older than the interview, the later word, a deadline kept open: the policy's words, in its order."""
    timeline, reply = _since_the_interview(facts)
    if timeline and reply and reply.kind not in FINAL and timeline.said_on > reply.on:
        reply = None
    days = [facts.interview]
    days += [timeline.said_on] if timeline else []
    days += [day for day in (reply.on, reply.answered_on) if day] if reply else []
    stands = Standing(last_word=max(days))
    return _with_timeline(stands, timeline) if reply is None else _with_reply(stands, reply, timeline)


def _since_the_interview(facts: Facts) -> tuple[Named | None, Reply | None]:
    """A time before the interview day does not count, nor does a reply from before it, except a no or an offer."""
    timeline, reply = facts.timeline, facts.reply
    if timeline and timeline.day < facts.interview:
        timeline = None
    if reply is None or reply.kind in FINAL:
        return timeline, reply
    if reply.on < facts.interview:
        return timeline, None
    day = reply.named.day if reply.named else reply.ask_on
    if day and day < facts.interview:
        reply = Reply("still_deciding", reply.on)
    return timeline, reply


def _with_timeline(stands: Standing, timeline: Named | None) -> Standing:
    if timeline is None:
        return stands
    if timeline.open_ended:
        return replace(stands, floor=timeline.day)
    return replace(stands, deadline=timeline.day)


def _with_reply(stands: Standing, reply: Reply, timeline: Named | None) -> Standing:
    """The reply replaces the timeline, but for a deadline that it leaves open and that of a contract."""
    if reply.kind == "turned_down":
        return replace(stands, turned_down_on=reply.on)
    if reply.kind == "offer":
        if reply.answered_on is None:
            return replace(stands, offer_open=True)
        contract = timeline if timeline and timeline.said_on > reply.on else None
        return _with_timeline(replace(stands, accepted_on=reply.answered_on), contract)
    if reply.kind == "check_in_on":
        return replace(stands, ask_on=reply.ask_on)
    if reply.kind == "new_timeline":
        return _with_timeline(stands, reply.named)
    kept = timeline.day if timeline and not timeline.open_ended and timeline.day >= reply.on else None
    return replace(stands, still_deciding_on=reply.on, deadline=kept)
