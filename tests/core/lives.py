"""Lives of cases from the first question to the end, drawn from a seed, and told through the page's own calls.

Day by day a visitor looks at the answer and does what it says, a little late or not at all; now and then something
comes back. On the way the case goes through its link, its reminder, and the list of kept cases, as a page takes it.
Some visitors keep it on two devices, tell each of them other things, and bring the file of each in on the other.
"""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from followup_core.calls import call
from followup_core.situation import Situation
from tests.vectors.situations import Draw

type Json = dict[str, Any]

DAYS = 140
"""More days than any case takes to come to rest."""

FIRST_DAY = date(2026, 11, 2)
WORDS = ("within two weeks", "by the end of next week", "in a few days", "ten working days", "soon")
ENDS = ("let_it_rest", "move_on")


class Day(NamedTuple):
    """What a visitor saw on a day, and the case as it was before."""

    today: date
    situation: Json
    answer: Json
    did: str | None


def asked(name: str, **request: Any) -> Json:
    """What a page is told."""
    answer = json.loads(call(name, json.dumps(request)))
    assert isinstance(answer, dict)
    return answer


class TwoDevices:
    """A case kept on two devices, whose lists come together as files."""

    def __init__(self, situation: Json, today: date) -> None:
        first = asked("interviews", do="keep", new=True, id="a", situation=situation, today=today.isoformat())
        self.lists: list[str] = [first["list"], first["list"]]

    def tell(self, device: int, before: Json, situation: Json, today: date) -> None:
        """What a tab does that had the facts `before`."""
        case = {"id": "a", "before": before, "situation": situation}
        told = asked("interviews", do="keep", list=self.lists[device], today=today.isoformat(), **case)
        assert "list" in told, (situation, told)
        self.lists[device] = told["list"]

    def bring_together(self, today: date) -> Json:
        """The one case that both devices then have."""
        day = today.isoformat()
        for mine, other in ((0, 1), (1, 0)):
            both = asked("interviews", do="bring_in", list=self.lists[mine], file=self.lists[other], today=day)
            self.lists[mine] = both["list"]
        (one,), (same,) = (asked("interviews", list=each, today=day)["lines"] for each in self.lists)
        assert one["situation"] == same["situation"]
        return dict(one["situation"])

    def went_on(self, before: Json, after: Json, later: Json, today: date) -> Json:
        """The facts once one device was told what was done, and the other, which had not heard of it, what came."""
        done, came = _changes(before, after), _changes(after, later)
        if not done and not came:
            return before
        self.tell(0, before, after, today)
        if done.keys() & came.keys():
            before = self.bring_together(today)
        told = {fact: value for fact, value in (before | came).items() if value is not None}
        self.tell(1, before, told, today)
        self.lists.reverse()
        together = self.bring_together(today)
        assert Situation.from_dict(together) == Situation.from_dict(later)
        return together


def _changes(before: Json, after: Json) -> Json:
    """What has to be told of the facts after, where those before are known."""
    return {fact: after.get(fact) for fact in before.keys() | after.keys() if before.get(fact) != after.get(fact)}


def life(seed: int) -> list[Day]:
    """Every day of one case."""
    drawn = Draw(seed)
    situation, start = _first(drawn)
    devices = TwoDevices(situation, start) if seed % 3 == 0 else None
    days: list[Day] = []
    for count in range(DAYS):
        today = start + timedelta(days=count)
        answer = asked("check", situation=situation, today=today.isoformat())
        assert "verdict" in answer, (seed, today, answer)
        did = "done" if answer["stage"] == "act" and drawn.often(0.6) else None
        days.append(Day(today, situation, answer, did))
        before = situation if devices else _through_a_page(situation, today, drawn)
        after = _did(before, today) if did else before
        situation = _elsewhere(_came_back(after, today, drawn), today, drawn)
        if devices:
            situation = devices.went_on(before, after, situation, today)
        if answer["verdict"] in ENDS and not answer["changes_on"] and count > 7:
            break
    return days


def _first(drawn: Draw) -> tuple[Json, date]:
    interview = FIRST_DAY + timedelta(days=drawn.below(60))
    situation: Json = {"interview_day": interview.isoformat()}
    if drawn.often(0.6):
        situation["timeline"] = {"words": drawn.pick(*WORDS), "said_on": interview.isoformat()}
    for fact, values in (
        ("channel", ("none", "none", "email", "portal", "phone")),
        ("contact", ("company", "company", "recruiter")),
        ("pace", ("usual", "usual", "slow")),
        ("country", (None, None, "GB", "DE")),
        ("linkedin", ("not_asked", "agreed", "reluctant")),
        ("asked_not_to_ask", (False, False, False, True)),
    ):
        value = drawn.pick(*values)
        if value:
            situation[fact] = value
    return situation, interview


def _did(situation: Json, today: date) -> Json:
    after = asked("since", situation=situation, today=today.isoformat(), what="done")
    assert "situation" in after, after
    return dict(after["situation"])


def _came_back(situation: Json, today: date, drawn: Draw) -> Json:
    """Now and then they write."""
    if not drawn.often(0.03):
        return situation
    day = today.isoformat()
    room = asked("since", situation=situation, today=day, what="answered")["situation"]
    reply = drawn.pick(
        {"kind": "still_deciding", "on": day},
        {"kind": "new_timeline", "words": "within two weeks", "said_on": day},
        {"kind": "check_in_on", "day": (today + timedelta(days=9)).isoformat(), "said_on": day},
        {"kind": "turned_down", "on": day},
        {"kind": "offer", "on": day},
    )
    kind = situation.get("came_back", {}).get("kind")
    return situation if kind in ("turned_down", "offer") else {**room, "came_back": reply}


def _elsewhere(situation: Json, today: date, drawn: Draw) -> Json:
    """Now and then something else happens: another employer makes an offer, a call is missed, another job is taken."""
    if not drawn.often(0.012):
        return situation
    happened: Json = drawn.pick(
        {"other_offer": {"answer_by": (today + timedelta(days=4)).isoformat()}},
        {"missed_appointment": today.isoformat()},
        {"another_job": "taken"},
    )
    return situation | happened


def _through_a_page(situation: Json, today: date, drawn: Draw) -> Json:
    """The case as it comes back by its link, or from the list that is kept."""
    day = today.isoformat()
    way = drawn.below(8)
    if way == 0:
        link = asked("link", situation=situation, today=day)["fragment"]
        found = asked("link", fragment=link, today=day)
        assert (found["problems"], found["otherwise"]) == ([], None)
        return dict(found["situation"])
    if way == 1:
        kept = asked("interviews", do="keep", new=True, id="a", situation=situation, today=day)
        (line,) = asked("interviews", list=kept["list"], today=day)["lines"]
        assert line["problem"] is None
        return dict(line["situation"])
    return situation


def lives(count: int) -> Iterator[list[Day]]:
    """The lives drawn from the first `count` seeds."""
    return (life(seed) for seed in range(count))
