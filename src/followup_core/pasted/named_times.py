"""The times that a message names, and the message as their readers look at it."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from followup_core.pasted.sentences import Sentence
from followup_core.pasted.spoken import Spoken, last_day
from followup_core.pasted.stretches import Stretch


class Named(NamedTuple):
    """A time that a message names.

    Attributes:
        words: the words that were read, in one line.
        deadline: its last day.
        open_ended: whether it is only a floor.
        start, end: where the words stand in the plain text.
        promised: whether it is told as an earlier promise.
    """

    words: str
    deadline: date
    open_ended: bool
    start: int
    end: int
    promised: bool = False


class Told(NamedTuple):
    """What a message tells.

    Attributes:
        plain: the plain text.
        sentences: its sentences.
        said_on: the day from which its times count.
        is_chat: whether a time alone can be an answer to what the candidate asked.
    """

    plain: str
    sentences: Sequence[Sentence]
    said_on: date
    is_chat: bool

    def distinct(self) -> list[int]:
        """The sentences that are new after what stands before them; a very long text is mostly repetition."""
        above = ["", *(sentence.words for sentence in self.sentences)]
        first: dict[tuple[str, str], int] = {}
        for number, (before, sentence) in enumerate(zip(above, self.sentences, strict=False)):
            first.setdefault((before, sentence.words), number)
        return list(first.values())

    def words(self, number: int) -> str:
        """The words of a sentence; none where there is no such one."""
        return self.sentences[number].words if number >= 0 else ""

    def shown(self, start: int, end: int) -> str:
        """The plain text from `start` to `end`, in one line."""
        return " ".join(self.plain[start:end].split())

    def before(self, stretch: Stretch, number: int) -> str:
        """What stands before a stretch and names a time: the sentence so far, or the one before."""
        sentence = self.sentences[number]
        so_far = self.shown(sentence.start, stretch.start)
        if so_far and last_day(so_far, self.said_on):
            return so_far
        above = self.sentences[number - 1] if number else None
        return self.shown(above.start, above.end) if above else ""

    def named(self, start: int, end: int, time: Spoken | None, promised: bool = False) -> Named | None:
        """A time whose words stand from `start` to `end`; None where there is no time."""
        return Named(self.shown(start, end), time.deadline, time.open_ended, start, end, promised) if time else None
