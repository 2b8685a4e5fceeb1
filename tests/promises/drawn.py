"""Situations from a seed: all the facts of the policy, dense near the days on which a verdict turns."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from tests.promises.reading import read_words
from tests.promises.second.facts import Json, read
from tests.promises.second.verdict import Case

STRETCHES = ((date(2026, 1, 1), 730), (date(2026, 1, 1), 730), (date(2021, 11, 1), 120))
"""First days and lengths: two years, and the months in which the Emirates moved their weekend."""
PLACES = (
    *[(None, None)] * 8,
    ("US", None),
    ("GB", "ENG"),
    ("DE", "BY"),
    ("IN", None),
    ("CN", None),
    ("JP", None),
    ("IL", None),
    ("AE", None),
    ("SA", None),
    ("BD", None),
)
WORDS = (
    "within two weeks",
    "by the end of next week",
    "in five working days",
    "within ten working days",
    "not before next Wednesday",
    "at least two weeks",
    "by Friday",
    "we'll be in touch soon",
    "in due course",
    "not this week",
)


Stretches = Sequence[tuple[date, int]]
Places = Sequence[tuple[str | None, str | None]]


def draw(random: Random, stretches: Stretches = STRETCHES, places: Places = PLACES) -> tuple[dict[str, Any], date]:
    """One situation that the core accepts, and a day to ask on: its start in a stretch, its calendar a place's."""
    situation, latest = _told(random, stretches, places)
    keys = _near(random, situation, latest)
    latest = _add_what_was_done(random, situation, latest, keys)
    keys = _near(random, situation, latest)
    if latest < date.fromisoformat(situation["interview_day"]) and random.random() < 0.7:
        return situation, latest
    later = [day for day in keys if day >= latest]
    return situation, random.choice(later) if later else latest + timedelta(random.randrange(90))


def _told(random: Random, stretches: Stretches, places: Places) -> tuple[dict[str, Any], date]:
    """What was said and agreed; and the last day on which something of it happened."""
    first, length = random.choice(stretches)
    start = first + timedelta(random.randrange(length))
    said, back = (start + timedelta(random.choice((0, 0, random.randrange(-25, 26)))) for _ in range(2))
    anchors = [start, said, back]
    country, region = random.choice(places)
    situation: dict[str, Any] = {"interview_day": start.isoformat(), "country": country, "region": region}
    happened = []
    if random.random() < 0.6:
        situation["timeline"] = _time(random, said, anchors)
        if random.random() < 0.25:
            del situation["timeline"]["said_on"]
        else:
            happened.append(said)
    if random.random() < 0.6:
        situation["came_back"], last = _reply(random, back, anchors)
        happened.append(last)
    situation |= _settled(random)
    if random.random() < 0.25:
        situation["other_offer"] = {
            "answer_by": (start + timedelta(random.randrange(60))).isoformat(),
            "told": random.random() < 0.3,
        }
    if random.random() < 0.15:
        return situation, max([start - timedelta(random.choice((1, random.randrange(1, 20)))), *happened])
    return situation, max([start, *happened])


def _settled(random: Random) -> dict[str, Any]:
    """The facts without a day; most at what they usually are, so that the later rows are reached."""
    return {
        "contact": random.choice(("company", "company", "recruiter")),
        "channel": random.choice(("none", "none", "email", "portal", "portal", "phone")),
        "linkedin": random.choice(("not_asked", "agreed", "agreed", "reluctant", "connected")),
        "only_successful_hear_back": random.random() < 0.12,
        "another_job": random.choice(("none",) * 30 + ("taken", "taken_and_told")),
        "thank_you": random.choice(("unknown", "sent", "not_sent")),
        "feedback_asked": random.random() < 0.3,
        "pace": random.choice(("usual", "slow")),
        "asked_not_to_ask": random.random() < 0.12,
        "awaiting": random.choice(("decision", "next_step", "checks")),
    }


def _time(random: Random, said_on: date, anchors: list[date]) -> dict[str, Any]:
    time: dict[str, Any] = {"said_on": said_on.isoformat()}
    if random.random() < 0.25:
        return time | {"words": random.choice(WORDS)}
    day = said_on + timedelta(random.choice((0, 1, random.randrange(40))))
    if random.random() < 0.3:
        day = random.choice(anchors) + timedelta(random.choice((-1, 0, 0, 1)))
    return time | {"deadline": day.isoformat(), "open_ended": random.random() < 0.25}


def _reply(random: Random, day: date, anchors: list[date]) -> tuple[dict[str, Any], date]:
    """What came back on a day, and the last day on which something of it happened."""
    kind = random.choice(("new_timeline", "still_deciding", "check_in_on", "turned_down", "offer", "still_deciding"))
    if kind == "new_timeline":
        return {"kind": kind, **_time(random, day, anchors)}, day
    if kind == "check_in_on":
        ask_on = day + timedelta(random.choice((0, 1, random.randrange(30))))
        return {"kind": kind, "said_on": day.isoformat(), "day": ask_on.isoformat()}, day
    if kind == "offer" and random.random() < 0.8:
        said_yes = day + timedelta(random.choice((0, 1, random.randrange(20))))
        return {"kind": kind, "on": day.isoformat(), "answered_on": said_yes.isoformat()}, said_yes
    return {"kind": kind, "on": day.isoformat()}, day


def _near(random: Random, situation: Json, today: date) -> list[date]:
    """The days on which the verdict turns or a fact lies, and those beside them."""
    case = Case.of(read(situation, today, read_words))
    stands = case.stands
    days = [*case.key_days(), *case.facts.follow_ups, stands.last_word]
    days += [day for day in (stands.deadline, stands.floor, stands.ask_on, case.facts.other_offer_by) if day]
    days += [today + timedelta(random.randrange(30))]
    return [day + timedelta(beside) for day in days for beside in (-1, 0, 1)]


def _add_what_was_done(random: Random, situation: dict[str, Any], latest: date, keys: list[date]) -> date:
    """Follow-ups, looks into the portal and missed appointments; and the last day on which anything happened."""
    ahead = latest.isoformat() < situation["interview_day"]
    possible = [day for day in keys if day <= latest or (not ahead and random.random() < 0.5)] or [latest]
    sent = random.choices(possible, k=random.choice((0, 0, 1, 1, 2, 3)))
    looked = random.choices(possible, k=random.random() < 0.6)
    missed = random.choices(possible, k=random.random() < 0.15)
    situation["follow_ups"] = [day.isoformat() for day in sent]
    if looked:
        situation["portal_checked_on"] = looked[0].isoformat()
    if missed:
        situation["missed_appointment"] = missed[0].isoformat()
    return max([latest, *sent, *looked, *missed])
