"""Requests out of bytes: usual ones with something odd in them, and what is not a request at all.

Every byte decides something, so a fuzzer that watches which lines a request reaches can steer by them.
"""

import json
import re
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from followup_core.calls import CALLS, call
from tests.vectors.equal import usual

type Json = Any

FRAGMENT = "case=1&interview_day=2026-11-20&policy=2026-12&"
PIECES = (
    *("<script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>", "javascript:alert(1)", "</textarea>"),
    *("\r\nBcc: a@b.example", "\r\nEND:VEVENT\r\nBEGIN:VEVENT", "%0d%0aBcc:a@b.example", "\\n;,:\\", ";X=1:"),
    *("\nATTENDEE:mailto:a@b.example", "\rATTACH:https://elsewhere.example", "\r\nX-A:\r\n"),
    *("\u202e\u2066\u200f", "\u200b\u200d\ufeff", "\ud800", "\x00\x07\x1b[2J", "\u0085\u2028", "🦄", "ﬀ", "İı", "½٣"),
    *("within two weeks", "by 31 February", "not before", "next", "3/4/2026", "10 working days", "Easter", "half-term"),
    *("On 3 Nov 2026, X wrote:\n> ", "Re: ", "[company]", "[", "{}", "{day}", "%s", "&case=2", "&follow_ups=", "%zz"),
    *("9" * 30, "-1", "0", "1e999", "2026-02-30", "9999-12-31", "0001-01-01", "2026-11-20T00:00", "a" * 200),
)
"""Texts that do harm elsewhere, and what our own readers look for."""

ODD: tuple[Json, ...] = (
    *(None, True, False, 0, -1, 10**30, 1.5, float("nan"), float("inf"), "", " ", [], {}, [[]], [None], {"": {}}),
    *("2026-11-20", "2100-12-31", "2000-01-01", "1999-12-31", "check_in_on", "offer", "turned_down", "GB", "XX"),
    *({"kind": "offer"}, {"words": "soon"}, {"deadline": "2026-12-04"}, ["2026-11-21"] * 101, "x" * 2_001, [[[[]]]]),
)
"""Values to put in the place of others."""

CASE: dict[str, Json] = {"situation": {"interview_day": "2026-11-20"}, "today": "2026-12-01"}
KEPT = {**CASE, "id": "a1b2", "today": "2026-11-24", "new": True, "do": "keep", "company": "[company]", "role": "Clerk"}
LIST = json.loads(call("interviews", json.dumps(KEPT)))["list"]
OWN: dict[str, tuple[dict[str, Json], ...]] = {
    "wording": ({"text": "Dear [name], I am just checking in. Any news?", "position": "Clerk", "language": "en"},),
    "since": tuple({**CASE, "what": what, "day": "2026-11-30"} for what in ("done", "wrote", "answered")),
    "reminder": ({**CASE, "company": "A", "role": "B", "page": "https://a.example/", "id": "a1b2", "file": True},),
    "link": ({**CASE, "id": "a1b2"}, {"fragment": f"{FRAGMENT}timeline.words=within%20two%20weeks"}),
    "interviews": tuple(
        {"list": LIST, "today": "2026-12-01", "do": do, "id": "a1b2", **more}
        for do, more in (
            *((do, {}) for do in ("show", "delete", "put_away")),
            ("keep", {"situation": CASE["situation"], "company": "B"}),
            ("bring_in", {"file": LIST.replace("11-24", "11-25").replace("Clerk", "Cook")}),
            ("calendar", {"page": "https://a.example/"}),
        )
    ),
}
"""Requests that the usual ones lack: texts that a visitor fills in, files, and what happens to a kept case."""

LIKE_A_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
MOST_CHANGES = 3


class Request(NamedTuple):
    """The name of a call, and the text it is given."""

    call: str
    text: str


class Bytes:
    """Bytes that are used up by the decisions they make; once none is left, the first choice is taken."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def below(self, most: int) -> int:
        """A number below `most`; it takes one byte, or two where one is not enough."""
        size = 1 if most <= 256 else 2
        taken = self.data[self.at : self.at + size]
        self.at += size
        return int.from_bytes(taken) % most

    def text(self) -> str:
        """A text of as many bytes as the next byte says, read as UTF-8; other bytes are kept as they are."""
        length = self.below(64)
        taken = self.data[self.at : self.at + length]
        self.at += length
        return taken.decode("utf-8", "surrogateescape")


@cache
def seeds() -> dict[str, tuple[str, ...]]:
    """The usual requests for each call; none for a call that nobody makes."""
    found: dict[str, list[str]] = {name: [] for name in CALLS}
    for name, text in usual():
        found.setdefault(name, []).append(text)
    for name, requests in OWN.items():  # as many as the others of this call, so that they come as often
        found[name] += [json.dumps(one) for one in requests] * (1 + len(found[name]) // len(requests))
    return {name: tuple(texts) for name, texts in found.items()}


def request(data: bytes) -> Request:
    """The request that these bytes come to; the same bytes, the same request."""
    some = Bytes(data)
    names = [*CALLS, "chekc"]
    name = names[some.below(len(names))]
    known = seeds().get(name, ("{}",))
    text = known[some.below(len(known))]
    if some.below(16) == 0:
        return Request(name, spoilt(text, some))
    try:
        value = json.loads(text)
    except ValueError:
        return Request(name, spoilt(text, some))
    for _ in range(1 + some.below(MOST_CHANGES)):
        value = changed(value, some)
    return Request(name, json.dumps(value, ensure_ascii=bool(some.below(2))))


def spoilt(text: str, some: Bytes) -> str:
    """The text itself with other characters somewhere, or without its end."""
    at = some.below(len(text) + 1)
    return text[:at] + some.text() + text[at + some.below(8) :]


def changed(value: Json, some: Bytes) -> Json:
    """The value with one thing in it changed: on the way down each byte says how deep, and which."""
    if isinstance(value, dict) and value and some.below(32):
        key = list(value)[some.below(len(value))]
        return value | {key: changed(value[key], some)}
    if isinstance(value, list) and value and some.below(32):
        at = some.below(len(value))
        return [*value[:at], changed(value[at], some), *value[at + 1 :]]
    if isinstance(value, str) and LIKE_A_DAY.fullmatch(value) and some.below(4):
        return _day(value, some)
    return CHANGES[some.below(len(CHANGES))](value, some)


def _odd(_value: Json, some: Bytes) -> Json:
    return ODD[some.below(len(ODD))]


def _piece(value: Json, some: Bytes) -> Json:
    text = value if isinstance(value, str) else ""
    at = some.below(len(text) + 1)
    return text[:at] + PIECES[some.below(len(PIECES))] + text[at:]


def _typed(value: Json, some: Bytes) -> Json:
    text = value if isinstance(value, str) else ""
    at = some.below(len(text) + 1)
    return text[:at] + some.text() + text[at + some.below(8) :]


def _another_key(value: Json, some: Bytes) -> Json:
    inside = value if isinstance(value, dict) else {}
    return inside | {some.text() or PIECES[some.below(len(PIECES))]: _odd(value, some)}


def _without(value: Json, some: Bytes) -> Json:
    if isinstance(value, dict) and value:
        dropped = list(value)[some.below(len(value))]
        return {key: each for key, each in value.items() if key != dropped}
    return value[: len(value) // 2] if isinstance(value, str | list) else None


def _day(value: Json, some: Bytes) -> Json:
    return f"{2025 + some.below(3)}-{1 + some.below(12):02}-{1 + some.below(31):02}"


CHANGES: tuple[Callable[[Json, Bytes], Json], ...] = (_odd, _piece, _piece, _typed, _another_key, _without, _day)
