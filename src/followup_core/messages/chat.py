"""Chats with both speakers: whose line is whose."""

import re
from collections.abc import Sequence

SPEAKER = re.compile(
    r"^\s*(?:\[[^\]\n]{3,30}\]\s*|\d{1,2}[:.]\d\d(?:\s?[ap]m)?[,\s–-]+|"
    r"\d{1,2}/\d{1,2}/\d{2,4},?\s\d{1,2}:\d\d(?:\s?[ap]m)?\s–?-?\s*)?"
    r"(?P<name>[A-Za-z][\w .&'-]{0,30}(?:\([^()\n]{1,30}\))?)\s?(?:\(?\[?\d{1,2}[:.]\d\d(?"
    r":\s?[ap]m)?\]?\)?)?\s?:\s+(?P<said>\S.*)$",
    re.IGNORECASE,
)
HEADING = re.compile(
    r"^\s*(?P<name>[A-Za-z][\w .&'-]{0,30}?)(?:\s{2,}|\s?[·•|,–-]\s?|\s)\(?\[?(?:(?:today|yesterday|mon|tue|wed|thu|fri|sat|sun)"
    r"\w*,?\s(?:at\s)?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,?\s)?\d{1,2}[:.]\d\d(?:\s?[ap]m)?\]?\)?\s*$",
    re.IGNORECASE,
)
"""A line with a speaker and a time alone; the lines below it are theirs."""

CANDIDATE = re.compile(
    r"^(?:me|you|i|myself|you sent|you said|candidate|applicant|the candidate|.{1,24}\((?:me|you)\))$", re.IGNORECASE
)


def is_chat(lines: Sequence[str]) -> bool:
    """Whether the lines are a chat: most of them led by a speaker, one of whom is the candidate."""
    written = [line for line in lines if line.strip()]
    headed = [found["name"].strip() for line in written if (found := HEADING.match(line[:80]))]
    if len(headed) >= 2 and any(CANDIDATE.match(name) for name in headed):
        return True
    spoken = [found["name"].strip() for line in written if (found := SPEAKER.match(line[:400]))]
    return len(spoken) >= 2 and len(spoken) * 2 >= len(written) and any(CANDIDATE.match(name) for name in spoken)


def their_part(line: str, theirs: bool) -> tuple[int, bool]:
    """Where the words of `line` begin, and whether they are the other side's.

    Args:
        line: one line of a chat.
        theirs: whether the line before was theirs, which one without a speaker goes on with.

    >>> their_part("Rhona: end of next week", False), their_part("Me: thanks", True)
    ((7, True), (4, False))
    """
    heading = HEADING.match(line[:80])
    if heading:
        return len(line), not CANDIDATE.match(heading["name"].strip())
    found = SPEAKER.match(line[:400])
    if not found:
        return 0, theirs
    return found.start("said"), not CANDIDATE.match(found["name"].strip())
