"""Which time in a message is that of the answer, and which is a day on which to ask."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from followup_core.messages.clauses import Clause, clauses_of
from followup_core.messages.cues.asking import ASK_AGAIN, IF_SILENT, NOT_ASKING
from followup_core.messages.cues.times import (
    ANSWER_TIMES,
    BACK,
    BARE,
    EXPECTED,
    MOVED,
    NOT_THEN,
    NOT_THEN_UNLESS,
    OTHER_THINGS,
    OUTCOME,
    OVERTURNED,
    PROMISED,
    THEN,
)
from followup_core.messages.cues.waiting import WAITING
from followup_core.messages.patterns import Cue, find
from followup_core.messages.sentences import Sentence
from followup_core.problems import TimelineError
from followup_core.timeline import Timeline, read_timeline

FURTHEST = timedelta(
    days=550
)  # nobody keeps a candidate waiting longer: what lies further on is the time of something else
# "No results will be released before Monday" is a floor though its "no" stands far from "before".
FLOOR = r"\b(?:no|not|nothing|none|cannot|never|unlikely|\w+n't)\b[^.;:!?]{0,120}?\b((?:before|until|till|earlier than|sooner than)\s(?!we|i|you|they|he|she|it|the (?:panel|board|team|last|end of the (?:process|interviews)))[^.;:!?]*)"

# What is on hold until the new year goes on in it.
HELD = r"(\b(?:on hold|paused?|frozen|on ice|suspended|freeze)\b[^.;:]{0,60}?)\s(?:until|till)\s(?=the new year)"


class Named(NamedTuple):
    """A time that a message names.

    Attributes:
        words: the words that were read, in one line.
        time: what they mean.
        start, end: where they stand in the plain text.
        promised: whether it is told as an earlier promise.
    """

    words: str
    time: Timeline
    start: int
    end: int
    promised: bool = False


class Times(NamedTuple):
    """Reads the times in one message.

    Attributes:
        plain: the plain text.
        sentences: its sentences.
        said_on: the day from which its times count.
    """

    plain: str
    sentences: Sequence[Sentence]
    said_on: date
    is_chat: bool = False

    def answer(self, outright: bool = False) -> Named | None:
        """The time of the answer: of several the latest, and an earlier promise only where there is no other.

        Args:
            outright: only clauses that speak of the outcome itself, as for machine mails.
        """
        named = [one for number in range(len(self.sentences)) for one in self._in_sentence(number, outright)]
        standing = [one for one in named if not one.promised] or named
        return max(standing, key=lambda one: (one.time.deadline, not one.time.open_ended), default=None)

    def to_ask(self) -> Named | None:
        """The first day on which they say to ask."""
        for number, sentence in enumerate(self.sentences):
            if sentence.words.endswith("?") and not find(r"can you|could you|would you|will you", sentence.words):
                continue
            for clause in clauses_of(sentence):
                named = self._asking(clause, number)
                if named:
                    return named
        return None

    def _asking(self, clause: Clause, number: int) -> Named | None:
        asked = _says(ASK_AGAIN, clause.words)
        if asked is None or find(NOT_ASKING, clause.words):
            return None
        words = _without_silence(clause.words, asked)
        if find(r"by|before|no later than|until|within", words):
            return None
        time = self._read(words)
        if time is None and find(r"then|that (?:day|morning|afternoon)", words):
            time = self._read(f"{self._before(clause, number)} {words}")
        if time is None or time.deadline <= self.said_on:
            return None
        return self._named(clause.start, clause.end, time, False)

    def _in_sentence(self, number: int, outright: bool) -> list[Named]:
        clauses = clauses_of(self.sentences[number])
        named = []
        if not outright and self._is_bare(number):
            sentence = self.sentences[number]
            time = self._read(self._shown(sentence.start, sentence.end))
            return [self._named(sentence.start, sentence.end, time, False)] if time else []
        for at, clause in enumerate(clauses):
            answers = _says(ANSWER_TIMES, clause.words) or (
                find(MOVED, clause.words) and self._was_answer(clauses, at, number)
            )
            if not answers or _about_else(clause.words) or _not_then(clause.words):
                continue
            if outright and not find(OUTCOME, self.sentences[number].words):
                continue
            one = self._of_clause(clauses, at, number)
            if one:
                named.append(one)
        return named

    def _was_answer(self, clauses: Sequence[Clause], at: int, number: int) -> bool:
        """Whether "it" in a clause is the answer: what stands before speaks of that, or of an earlier promise."""
        above = clauses[at - 1].words if at else self.sentences[number - 1].words if number else ""
        return bool(find(PROMISED, above) or _says(ANSWER_TIMES, above) or _says(WAITING, above)) and not _about_else(
            above
        )

    def _is_bare(self, number: int) -> bool:
        """Whether a sentence is a time and no more, and answers what stands before it."""
        words = self.sentences[number].words
        if not find(BARE, words) or not find(r"\w+ \w+|tomorrow|today|tonight|\w+day", words):
            return False
        above = self.sentences[number - 1].words if number else ""
        return self.is_chat or find(EXPECTED, above) is not None

    def _of_clause(self, clauses: Sequence[Clause], at: int, number: int) -> Named | None:
        """The time of one clause: in its own words, or in those that it points back to, or in the clause beside it."""
        clause = clauses[at]
        sentence = self.sentences[number]
        promised = bool(find(PROMISED, clause.words)) and not find(
            r"as (?:we |i )?(?:said|promised|planned)", clause.words
        )
        if find(BACK, clause.words) and at:
            time = self._read(self._shown(sentence.start, clause.end))
            if time:
                return self._named(sentence.start, clause.end, time, promised)
        time = self._read(self._shown(clause.start, clause.end))
        if time and not (find(BACK, clause.words) and self._before(clause, number)):
            return self._named(clause.start, clause.end, time, promised)
        if find(THEN, clause.words):
            back = self._before(clause, number)
            time = self._read(f"{back} {self._shown(clause.start, clause.end)}") if back else None
            if time:
                return self._named(clause.start, clause.end, time, promised)
        for beside in (at - 1, at + 1):
            if (
                0 <= beside < len(clauses)
                and not _about_else(clauses[beside].words)
                and not find(PROMISED, clauses[beside].words)
            ):
                start, end = min(clause.start, clauses[beside].start), max(clause.end, clauses[beside].end)
                time = self._read(self._shown(start, end))
                if time:
                    return self._named(start, end, time, promised)
        return None

    def _named(self, start: int, end: int, time: Timeline, promised: bool) -> Named:
        return Named(self._shown(start, end), time, start, end, promised)

    def _before(self, clause: Clause, number: int) -> str:
        """What stands before a clause: the sentence so far, or the one before."""
        sentence = self.sentences[number]
        so_far = self._shown(sentence.start, clause.start).strip()
        if so_far and self._read(so_far):
            return so_far
        above = self.sentences[number - 1] if number else None
        return self._shown(above.start, above.end) if above else ""

    def _shown(self, start: int, end: int) -> str:
        return " ".join(self.plain[start:end].split())

    def _read(self, words: str) -> Timeline | None:
        """What the words mean as a time; None where they name none, or one that is over."""
        words = re.sub(HELD, r"\1 in ", words, flags=re.IGNORECASE)
        floor = re.search(FLOOR, words, re.IGNORECASE)
        try:
            time = read_timeline(f"not {words[floor.start(1) :]}" if floor else words, self.said_on)
        except TimelineError:
            return None
        return time if time and self.said_on <= time.deadline <= self.said_on + FURTHEST else None


def _says(cues: Sequence[Cue], words: str) -> tuple[int, int] | None:
    """Where the words say one of the cues."""
    for cue in cues:
        found = find(cue.says, words)
        if found and not (cue.unless and find(cue.unless, words)):
            return found.span()
    return None


def _about_else(words: str) -> bool:
    return _says(OTHER_THINGS, words) is not None


def _not_then(words: str) -> bool:
    """Whether the words say when there will be no answer, and so not when there will be one."""
    return bool(find(NOT_THEN, words)) and not find(NOT_THEN_UNLESS, words)


def _without_silence(words: str, asked: tuple[int, int]) -> str:
    """The words without "if you have not heard by …", whose time is not the day on which to ask."""
    silent = find(IF_SILENT, words)
    if not silent:
        return words
    end = asked[0] if silent.start() < asked[0] < silent.end() else silent.end()
    return f"{words[: silent.start()]} {words[end:]}"
