"""Which time in a message is that of the answer, and which is a day on which to ask."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from followup_core.pasted.counted import OF_A_STEP, WITHIN, counted_from
from followup_core.pasted.cues import asking, times
from followup_core.pasted.cues.answer_times import ANSWER_TIMES
from followup_core.pasted.cues.other_times import OTHER_THINGS
from followup_core.pasted.cues.waiting import WAITING
from followup_core.pasted.finding import row_at
from followup_core.pasted.grammar import places, stands
from followup_core.pasted.headers import DATE_LINE
from followup_core.pasted.names import NAME_MARK
from followup_core.pasted.sentences import Sentence, sentence_of
from followup_core.pasted.spoken import DAY, WEEKDAY, Spoken, last_day, pointed_time, points_back, spoken_time
from followup_core.pasted.stretches import Stretch, stretches_of

TO_SOMEBODY = re.compile(rf"\b(?:for|to|with|from) {NAME_MARK}\S+")  # "ask for Marcy", who is no month
FRAMED = re.compile(r".*\b((?:by|within)\s.+)$", re.IGNORECASE)
MOST_OPENING = 9  # words of a first sentence ("Quick one before I log off.") that leave the second the news
LONG_AGO = timedelta(days=200)  # a promise that would lie further ahead was for last year's month
MOST_TIMES = 100  # no message names more; a text that does is no message, and is not read on


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


class Times(NamedTuple):
    """Reads the times in one message.

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

    def answer(self, outright: bool = False) -> Named | None:
        """The time of the answer: of several the latest, and an earlier promise only where there is no other.

        Args:
            outright: only sentences that speak of the outcome itself, as for machine mails.
        """
        named = list(islice(self._named(outright), MOST_TIMES))
        over = any(stands(times.OVER, one.words) for one in self.sentences)
        standing = [one for one in named if not one.promised] or ([] if over else named)
        return max(standing, key=lambda one: (one.deadline, not one.open_ended), default=None)

    def to_ask(self) -> Named | None:
        """The first day on which they say to ask."""
        for number in self._distinct():
            if asking.QUESTION.search(self.sentences[number].words):
                continue
            for stretch in stretches_of(self.sentences[number]):
                named = self._asking(stretch, number)
                if named:
                    return named
        return None

    def _distinct(self) -> list[int]:
        """The sentences that are new after what stands before them; a very long text is mostly repetition."""
        above = ["", *(sentence.words for sentence in self.sentences)]
        first: dict[tuple[str, str], int] = {}
        for number, (before, sentence) in enumerate(zip(above, self.sentences, strict=False)):
            first.setdefault((before, sentence.words), number)
        return list(first.values())

    def _asking(self, stretch: Stretch, number: int) -> Named | None:
        asked = row_at(asking.ASK_AGAIN, stretch.words)
        if asked is None or stands(asking.NOT_ASKING, stretch.words):
            return None
        words = asking.FROM_ON.sub("on ", _without_silence(stretch.words, asked))
        words = TO_SOMEBODY.sub("", words).replace(NAME_MARK, "")
        if stands(asking.AT_THE_LATEST, words):
            return None
        time = spoken_time(words, self.said_on)
        if time is None and stands(asking.THEN, words):
            above = self._before(stretch, number)
            time = last_day(above, self.said_on) or spoken_time(above, self.said_on)
        if time is None or time.deadline <= self.said_on:
            return None
        return self._told(stretch.start, stretch.end, time)

    def _named(self, outright: bool) -> Iterator[Named]:
        for number in self._distinct():
            sentence = self.sentences[number]
            if outright and not stands(times.OUTCOME, sentence.words):
                continue
            bare = self._bare(number)
            if bare:
                yield bare
                continue
            stretches = stretches_of(sentence)
            for at in range(len(stretches)):
                one = self._of_stretch(stretches, at, number) if self._speaks_of_answer(stretches, at, number) else None
                if one:
                    yield self._in_sentence(self._after_step(one, number), stretches[at + 1 :], sentence)

    def _after_step(self, named: Named, number: int) -> Named:
        """A weekday that would lie before the step it follows counts from that: "panel on Tuesday, news on Friday"."""
        start = self.sentences[max(number - 1, 0)].start
        if WITHIN.search(named.words) and not DAY.search(named.words):
            return self._within(named, start)
        days = list(DAY.finditer(self.plain, start, named.end))[-2:]
        if len(days) < 2 or days[1].start() < named.start or not WEEKDAY.match(days[1][0]):
            return named
        begins = self.sentences[number].start if days[0].start() >= self.sentences[number].start else start
        words = sentence_of(self.plain, begins, days[1].start()).words
        step = spoken_time(f"by {days[0][0]}", self.said_on)
        if step is None or named.deadline >= step.deadline or not _is_a_step(words):
            return named
        told = spoken_time(f"by {days[1][0]}", step.deadline)
        return named._replace(deadline=told.deadline) if told else named

    def _within(self, named: Named, start: int) -> Named:
        """A length counts from the last day of the step before it: "interviews run to the 9th; within a week"."""
        step = last_day(self._shown(start, named.start), self.said_on)
        if step is None or not _is_a_step(sentence_of(self.plain, start, named.start).words):
            return named
        told = spoken_time(counted_from(step.deadline, named.words, WITHIN) or "", self.said_on)
        return named._replace(deadline=max(named.deadline, told.deadline)) if told else named

    def _in_sentence(self, named: Named, rest: Sequence[Stretch], sentence: Sentence) -> Named:
        """The time of a stretch in the light of what follows: "not this month; think January", "… is off the cards"."""
        if named.open_ended and rest and not any(_about_else(stretch.words) for stretch in rest):
            whole = spoken_time(self._shown(named.start, sentence.end), self.said_on)
            if whole and not whole.open_ended and whole.deadline > named.deadline:
                return named._replace(deadline=whole.deadline, open_ended=False, end=sentence.end)
        named = max([named, *self._later(named, rest)], key=lambda one: one.deadline)
        return named._replace(open_ended=named.open_ended or stands(times.RULED_OUT, sentence.words))

    def _later(self, named: Named, rest: Sequence[Stretch]) -> Iterator[Named]:
        """The times of what follows in the sentence: "a yes tomorrow; if no, next week", "but told the week after"."""
        for stretch in rest[:4]:
            words, time = self._shown(stretch.start, stretch.end), None
            if points_back(stretch.words) and stands(times.TOLD_THEN, stretch.words) and not _about_else(stretch.words):
                time = pointed_time(stretch.words, words, self._shown(named.start, stretch.start), self.said_on)
            elif stands(times.SLIPS, stretch.words) and not _about_else(stretch.words):
                time = last_day(words, self.said_on)
            elif _is_bare(stretch.words.rpartition(" , ")[2]) and "you" not in stretch.words.split():
                time = spoken_time(words, self.said_on)
            if time:
                yield named._replace(deadline=time.deadline, end=stretch.end)

    def _speaks_of_answer(self, stretches: Sequence[Stretch], at: int, number: int) -> bool:
        words = stretches[at].words
        if not row_at(ANSWER_TIMES, words):
            above = stretches[at - 1].words if at else self._words(number - 1)
            opens = number <= 1 and not at and len(above.split()) <= MOST_OPENING and not _about_else(above)
            if not stands(times.MOVED, words) or not (opens or _was_answer(above) or row_at(WAITING, above)):
                return False
        return not _about_else(words)

    def _bare(self, number: int) -> Named | None:
        """The time of a sentence that is a time and no more, and answers what stands before it."""
        sentence: Sentence | Stretch = self.sentences[number]
        if self.is_chat and not _is_bare(_behind_colon(sentence.words)):
            sentence = next(iter(stretches_of(self.sentences[number])), sentence)  # "Thursday, it's in her calendar"
        if not _is_bare(_behind_colon(sentence.words)) or _about_else(sentence.words):
            return None
        if DATE_LINE.match(self._shown(sentence.start, sentence.end)) and not number:
            return None  # the day of a letter
        opens = number < 3 and all(stands(times.OPENING, one.words) for one in self.sentences[:number])
        if not self.is_chat and not opens and not stands(times.EXPECTED, self._words(number - 1)):
            return None
        return self._told(
            sentence.start, sentence.end, spoken_time(self._shown(sentence.start, sentence.end), self.said_on)
        )

    def _of_stretch(self, stretches: Sequence[Stretch], at: int, number: int) -> Named | None:
        """The time of one stretch: one that it points back at, or its own, or that of the stretch beside it."""
        stretch = stretches[at]
        words = self._shown(stretch.start, stretch.end)
        promised = bool(stands(times.PROMISED, stretch.words)) and not stands(times.AS_PROMISED, stretch.words)
        if promised and stands(times.GIVEN_UP, stretch.words):
            return None
        time = None
        if points_back(stretch.words):
            time = pointed_time(stretch.words, words, self._before(stretch, number), self.said_on)
        time = time or spoken_time(words, self.said_on) or self._framed(words)
        if time is None and stands(times.DECIDES_AT, stretch.words):
            time = last_day(words, self.said_on)
        if _not_then(stretch.words) and not (time and time.open_ended and time.deadline > self.said_on):
            return None  # "we cannot decide on Friday" names no time; "not this week" is a floor
        time = time and (self._told_more(words, stretches[at + 1 : at + 2]) or time)
        if time and promised and time.deadline > self.said_on + LONG_AGO:
            return None  # "we promised you an answer by the end of October", said in November
        if time:
            return self._told(stretch.start, stretch.end, time, promised)
        return self._beside(stretches, at, number, promised)

    def _told_more(self, words: str, following: Sequence[Stretch]) -> Spoken | None:
        """The day that a "which" gives: "within a week of interview, which means Friday", "…, which is on the 4th"."""
        more = self._shown(following[0].start, following[0].end) if following else ""
        day = last_day(more, self.said_on)
        named = DAY.fullmatch(more) and OF_A_STEP.search(words)  # "of the closing date (14 December)"
        if day is None or not (named or stands(times.TOLD_MORE, following[0].words)):
            return None
        if stands(times.WHICH_MEANS, following[0].words):
            return day
        counted = counted_from(day.deadline, words, OF_A_STEP)
        return spoken_time(counted, self.said_on) if counted else day

    def _framed(self, words: str) -> Spoken | None:
        """The time after the last "by" of a stretch that cannot be read whole: "all seen are written to by Friday"."""
        found = FRAMED.search(words)
        return spoken_time(found[1], self.said_on) if found else None

    def _beside(self, stretches: Sequence[Stretch], at: int, number: int, promised: bool) -> Named | None:
        """The time in the stretch before or after, where that is about nothing else."""
        stretch = stretches[at]
        for beside in [*stretches[max(at - 1, 0) : at], *stretches[at + 1 : at + 2]]:
            away = last_day(self._shown(beside.start, beside.end), self.said_on)
            if away and stands(times.BEFORE_GOING, stretch.words):
                return self._told(
                    stretch.start, stretch.end, Spoken(away.deadline - timedelta(days=1), open_ended=False)
                )
            if _about_else(beside.words) or stands(times.PROMISED, beside.words):
                continue
            start, end = min(stretch.start, beside.start), max(stretch.end, beside.end)
            words = self._shown(beside.start, beside.end)
            time = (
                pointed_time(beside.words, words, self._before(beside, number), self.said_on)
                if points_back(beside.words)
                else spoken_time(self._shown(start, end), self.said_on)
            )
            named = self._told(start, end, time, promised)
            if named:
                return named
        return None

    def _told(self, start: int, end: int, time: Spoken | None, promised: bool = False) -> Named | None:
        return Named(self._shown(start, end), time.deadline, time.open_ended, start, end, promised) if time else None

    def _before(self, stretch: Stretch, number: int) -> str:
        """What stands before a stretch and names a time: the sentence so far, or the one before."""
        sentence = self.sentences[number]
        so_far = self._shown(sentence.start, stretch.start)
        if so_far and last_day(so_far, self.said_on):
            return so_far
        above = self.sentences[number - 1] if number else None
        return self._shown(above.start, above.end) if above else ""

    def _words(self, number: int) -> str:
        return self.sentences[number].words if number >= 0 else ""

    def _shown(self, start: int, end: int) -> str:
        return " ".join(self.plain[start:end].split())


def _behind_colon(words: str) -> str:
    """The words behind a short "Meant to say:"."""
    label, colon, rest = words.partition(" : ")
    return rest if colon and all(word in times.LABELS for word in label.split()) else words


def _is_bare(words: str) -> bool:
    """Whether a sentence is nothing but a time, and more than the name May or June."""
    said = [word for word in words.split() if word.strip(",.!–")]
    names_one = all(word in times.BARE_WORDS or word[0].isdigit() for word in said)
    return 0 < len(said) <= times.MOST_BARE and names_one and not words.endswith("?") and stands(times.NO_NAME, words)


def _was_answer(above: str) -> bool:
    """Whether "it" after these words is the answer: they speak of that, or of an earlier promise."""
    speaks = stands(times.PROMISED, above) or row_at(ANSWER_TIMES, above) or row_at(WAITING, above)
    return bool(speaks) and not _about_else(above)


def _about_else(words: str) -> bool:
    return row_at(OTHER_THINGS, words) is not None or row_at(asking.MISSED, words) is not None


def _is_a_step(words: str) -> bool:
    """Whether what stands before a time names a step that comes before the answer."""
    return bool(stands(times.STEP_UNTIL, words) or (stands(times.STEP, words) and not stands(times.NO_STEP, words)))


def _not_then(words: str) -> bool:
    """Whether the words say when there will be no answer, and so not when there will be one."""
    return bool(stands(times.NOT_THEN, words)) and not stands(times.NOT_THEN_UNLESS, words)


def _without_silence(words: str, asked: tuple[int, int]) -> str:
    """The words without "if you have not heard by …", whose time is not the day on which to ask."""
    silent = places(asking.IF_SILENT, words)
    if not silent:
        return words
    start, end = silent[0]
    end = asked[0] if start < asked[0] < end else end
    return f"{words[:start]} {words[end:]}"
