"""Chats with both speakers: whose line is whose."""

import re
from collections.abc import Sequence
from datetime import date

from followup_core.kinds import FIRST_DAY

_TIME = r"\d{1,2}[:.]\d\d(?:\s?[ap]m)?"
SPEAKER = re.compile(
    rf"""
    ^\s*
    (?:
        \[[^\]\n]{{3,30}}\]\s*
        | {_TIME}[,\s–-]+
        | \d{{1,2}}/\d{{1,2}}/\d{{2,4}},?\s\d{{1,2}}:\d\d(?:\s?[ap]m)?\s–?-?\s*
    )?
    (?P<name>[A-Za-z][\w\ .&'|/-]{{0,30}}(?:\([^()\n]{{1,30}}\))?)\s?
    (?:,?\s?\(?\[?{_TIME}\]?\)?)?
    \s?:\s+(?P<said>\S.*)$
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""A line that begins with who speaks, and perhaps when."""

HEADING = re.compile(
    rf"""
    ^\s*
    (?P<name>[A-Za-z][\w\ .&'-]{{0,30}}?)
    (?:\s{{2,}}|\s?[·•|,–-]\s?|\s)
    \(?\[?
    (?:
        (?:today|yesterday|mon|tue|wed|thu|fri|sat|sun)\w*,?\s(?:at\s)?
        | \d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?,?\s
    )?
    {_TIME}
    \]?\)?\s*$
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""A line with a speaker and a time alone; the lines below it are theirs."""

CANDIDATE = re.compile(
    r"^(?:me|you|i|myself|you sent|you said|candidate|applicant|the candidate|.{1,24}\((?:me|you)\))$", re.IGNORECASE
)


STAMPED = re.compile(r"\s*\[?\d{1,4}[:./-]\d")
"""How a line begins that gives its time."""


STAMP = re.compile(r"^\W{0,2}(?P<one>\d{1,4})[/.-](?P<two>\d{1,2})[/.-](?P<three>\d{2,4})\b")
"""The day that a line of a chat begins with: 24/11/2026, 11/24/26, 2026-11-24."""


def stamped(line: str, received_on: date) -> date | None:
    """The day a line of a chat was written, where it begins with one; of two readings the later that has come.

    >>> stamped("[11/24/26, 9:02 AM] Jess: tomorrow", date(2026, 11, 28))
    datetime.date(2026, 11, 24)
    """
    found = STAMP.match(line[:40])
    if not found:
        return None
    one, two, three = (int(part) for part in found.groups())
    orders = ((one, two, three),) if one > 31 else ((three, two, one), (three, one, two))
    days = [day for year, month, number in orders if (day := _day(year, month, number))]
    return max((day for day in days if FIRST_DAY <= day <= received_on), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


ASKS_FOR_NEWS = re.compile(
    r"""
    \b(?:
        any\ (?:news|update|word|luck|idea)
        | heard\ (?:anything|back)
        | did\ (?:you|they)\ decide
        | have\ you\ decided
        | thanks?\ (?:you\ )?(?:so\ much\ )?for\ (?:the\ interview|(?:seeing|having|meeting|letting|telling)\ me)
        | (?:when|how\ soon)\ (?:will|can|should|might|would)\ i\b
        | following\ up
        | checking\ in
        | wondering\ (?:if|whether|about)
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What of two people in a chat the candidate says."""


def candidate_in(lines: Sequence[str]) -> str:
    """The name under which the candidate speaks, where nobody is "Me" and one of two asks for news; else nothing.

    >>> candidate_in(["[11:02] Ben: any news?", "[11:40] Ines: not yet"])
    'Ben'
    """
    said: dict[str, list[str]] = {}
    for line in lines:
        found = SPEAKER.match(line[:400]) if STAMPED.match(line[:40]) else None
        if found:
            said.setdefault(found["name"].strip(), []).append(found["said"])
    if len(said) != 2 or any(CANDIDATE.match(name) for name in said):
        return ""
    asking = [name for name, words in said.items() if any(ASKS_FOR_NEWS.search(one) for one in words)]
    return asking[0] if len(asking) == 1 else ""


def is_chat(lines: Sequence[str]) -> bool:
    """Whether the lines are a chat: most of them led by a speaker, one of whom is the candidate."""
    if candidate_in(lines):
        return True
    written = [line for line in lines if line.strip()]
    headed = [found["name"].strip() for line in written if (found := HEADING.match(line[:80]))]
    if len(headed) >= 2 and any(CANDIDATE.match(name) for name in headed):
        return True
    spoken = [found["name"].strip() for line in written if (found := SPEAKER.match(line[:400]))]
    return len(spoken) >= 2 and len(spoken) * 2 >= len(written) and any(CANDIDATE.match(name) for name in spoken)


def their_part(line: str, theirs: bool, candidate: str = "") -> tuple[int, bool]:
    """Where the words of `line` begin, and whether they are the other side's.

    Args:
        line: one line of a chat.
        theirs: whether the line before was theirs, which one without a speaker goes on with.
        candidate: the candidate's name in it, where that is no "Me".

    >>> their_part("Rhona: end of next week", False), their_part("Me: thanks", True)
    ((7, True), (4, False))
    """
    heading = HEADING.match(line[:80])
    if heading:
        return len(line), not CANDIDATE.match(heading["name"].strip())
    found = SPEAKER.match(line[:400])
    if not found:
        return 0, theirs
    name = found["name"].strip()
    return found.start("said"), name != candidate and not CANDIDATE.match(name)
