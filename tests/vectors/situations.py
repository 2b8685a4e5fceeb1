"""Any number of situations from a seed: plain JSON values, the same on every machine.

`random.Random` is only asked for floats, whose sequence Python keeps from version to version.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

type Facts = dict[str, Any]

ANCHORS = ("2026-11-16", "2026-12-21", "2027-03-22", "2027-09-27", "2028-02-21", "2026-05-18")
PLACES = (
    ("GB", "ENG"),
    ("GB", None),
    ("US", None),
    ("DE", "BY"),
    ("AE", None),
    ("SA", None),
    ("CN", None),
    ("IL", None),
)
SPOKEN = ("within two weeks", "in a week", "soon")


def situations(seed: int, count: int) -> Iterator[tuple[Facts, str]]:
    """`count` situations, each with its today, as `Situation.from_dict` and `check` take them."""
    drawn = Draw(seed)
    for _ in range(count):
        today = drawn.one_of(ANCHORS, drawn.below(14))
        yield {name: value for name, value in drawn.facts(today).items() if value is not None}, today.isoformat()


class Draw:
    """Draws facts around a day; most lie close to it, so that boundaries meet."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def below(self, most: int) -> int:
        return int(self.random.random() * most)

    def often(self, share: float) -> bool:
        return self.random.random() < share

    def one_of(self, anchors: tuple[str, ...], days: int) -> date:
        return date.fromisoformat(anchors[self.below(len(anchors))]) + timedelta(days=days)

    def pick(self, *options: Any) -> Any:
        return options[self.below(len(options))]

    def gone(self, today: date) -> str:
        return (today - timedelta(days=self.below(pick_span(self)))).isoformat()

    def around(self, today: date) -> str:
        return (today + timedelta(days=self.below(2 * (span := pick_span(self))) - span)).isoformat()

    def facts(self, today: date) -> Facts:
        """One situation; a fact left at its default is null and dropped."""
        country, region = self.pick(*PLACES) if self.often(0.3) else (None, None)
        other = {"answer_by": self.around(today), "told": self.often(0.3)}
        return {
            "interview_day": self.gone(today) if self.often(0.85) else self.around(today),
            "timeline": self.timeline(today) if self.often(0.5) else None,
            "came_back": self.pick(*REPLIES)(self, today) if self.often(0.5) else None,
            "follow_ups": [self.gone(today) for _ in range(1 + self.below(3))] if self.often(0.4) else None,
            "contact": "recruiter" if self.often(0.2) else None,
            "channel": self.pick("email", "portal", "phone") if self.often(0.4) else None,
            "portal_checked_on": self.gone(today) if self.often(0.3) else None,
            "linkedin": self.pick("agreed", "reluctant", "connected") if self.often(0.4) else None,
            "country": country,
            "region": region,
            "only_successful_hear_back": True if self.often(0.15) else None,
            "other_offer": other if self.often(0.15) else None,
            "missed_appointment": self.gone(today) if self.often(0.12) else None,
            "another_job": self.pick("taken", "taken_and_told") if self.often(0.05) else None,
            "thank_you": self.pick("sent", "not_sent") if self.often(0.3) else None,
            "feedback_asked": True if self.often(0.1) else None,
            "pace": "slow" if self.often(0.15) else None,
            "asked_not_to_ask": True if self.often(0.1) else None,
            "awaiting": self.pick("next_step", "checks") if self.often(0.2) else None,
        }

    def timeline(self, today: date) -> Facts:
        """A time they named, by a day or in words."""
        said = {"said_on": self.gone(today)} if self.often(0.6) else {}
        if self.often(0.2):
            return {"words": self.pick(*SPOKEN), **said}
        return {"deadline": self.around(today), "open_ended": self.often(0.25), **said}


def pick_span(drawn: Draw) -> int:
    """How far a day may lie from today: mostly close, seldom months."""
    return 4 if drawn.often(0.25) else 18 if drawn.often(0.75) else 90


def _new_timeline(drawn: Draw, today: date) -> Facts:
    return {"kind": "new_timeline", **drawn.timeline(today), "said_on": drawn.gone(today)}


def _still_deciding(drawn: Draw, today: date) -> Facts:
    return {"kind": "still_deciding", "on": drawn.gone(today)}


def _check_in(drawn: Draw, today: date) -> Facts:
    said_on = drawn.gone(today)
    day = date.fromisoformat(said_on) + timedelta(days=drawn.below(30))
    return {"kind": "check_in_on", "said_on": said_on, "day": day.isoformat()}


def _turned_down(drawn: Draw, today: date) -> Facts:
    return {"kind": "turned_down", "on": drawn.gone(today)}


def _offer(drawn: Draw, today: date) -> Facts:
    offered = drawn.gone(today)
    answered = min(today, date.fromisoformat(offered) + timedelta(days=drawn.below(10)))
    return {"kind": "offer", "on": offered, "answered_on": answered.isoformat() if drawn.often(0.7) else None}


REPLIES: tuple[Callable[[Draw, date], Facts], ...] = (
    _new_timeline,
    _still_deciding,
    _check_in,
    _turned_down,
    _offer,
)
