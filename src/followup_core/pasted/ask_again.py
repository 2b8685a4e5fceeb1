"""Which day in a message is one on which to ask again."""

import re

from followup_core.pasted.cues import asking
from followup_core.pasted.finding import row_at
from followup_core.pasted.grammar import places, stands
from followup_core.pasted.named_times import Named, Told
from followup_core.pasted.names import NAME_MARK
from followup_core.pasted.spoken import last_day, spoken_time
from followup_core.pasted.stretches import Stretch, stretches_of

TO_SOMEBODY = re.compile(rf"\b(?:for|to|with|from) {NAME_MARK}\S+")  # "ask for Marcy", who is no month


def day_to_ask(told: Told) -> Named | None:
    """The first day on which they say to ask."""
    for number in told.distinct():
        if asking.QUESTION.search(told.sentences[number].words):
            continue
        for stretch in stretches_of(told.sentences[number]):
            named = _asking(told, stretch, number)
            if named:
                return named
    return None


def _asking(told: Told, stretch: Stretch, number: int) -> Named | None:
    asked = row_at(asking.ASK_AGAIN, stretch.words)
    if asked is None or stands(asking.NOT_ASKING, stretch.words):
        return None
    words = asking.FROM_ON.sub("on ", _without_silence(stretch.words, asked))
    words = TO_SOMEBODY.sub("", words).replace(NAME_MARK, "")
    if stands(asking.AT_THE_LATEST, words):
        return None
    time = spoken_time(words, told.said_on)
    if time is None and stands(asking.THEN, words):
        above = told.before(stretch, number)
        time = last_day(above, told.said_on) or spoken_time(above, told.said_on)
    if time is None or time.deadline <= told.said_on:
        return None
    return told.named(stretch.start, stretch.end, time)


def _without_silence(words: str, asked: tuple[int, int]) -> str:
    """The words without "if you have not heard by …", whose time is not the day on which to ask."""
    silent = places(asking.IF_SILENT, words)
    if not silent:
        return words
    start, end = silent[0]
    end = asked[0] if start < asked[0] < end else end
    return f"{words[:start]} {words[end:]}"
