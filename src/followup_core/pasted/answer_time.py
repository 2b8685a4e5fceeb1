"""Which time in a message is that of the answer."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import islice

from followup_core.pasted.after_step import after_step
from followup_core.pasted.counted import OF_A_STEP, counted_from
from followup_core.pasted.cues import times
from followup_core.pasted.cues.answer_times import ANSWER_TIMES
from followup_core.pasted.cues.waiting import WAITING
from followup_core.pasted.finding import row_at
from followup_core.pasted.grammar import stands
from followup_core.pasted.headers import DATE_LINE
from followup_core.pasted.named_times import Named, Told
from followup_core.pasted.sentences import Sentence
from followup_core.pasted.spoken import DAY, Spoken, last_day, pointed_time, points_back, spoken_time
from followup_core.pasted.stretches import Stretch, stretches_of
from followup_core.pasted.what_about import about_else, is_bare, not_then, was_answer

FRAMED = re.compile(r".*\b((?:by|within)\s.+)$", re.IGNORECASE)
MOST_OPENING = 9  # words of a first sentence ("Quick one before I log off.") that leave the second the news
LONG_AGO = timedelta(days=200)  # a promise that would lie further ahead was for last year's month
MOST_TIMES = 100  # no message names more; a text that does is no message, and is not read on


def answer_time(told: Told, outright: bool = False) -> Named | None:
    """The time of the answer: of several the latest, and an earlier promise only where there is no other.

    Args:
        told: what the message tells.
        outright: only sentences that speak of the outcome itself, as for machine mails.
    """
    named = list(islice(_named(told, outright), MOST_TIMES))
    over = any(stands(times.OVER, one.words) for one in told.sentences)
    standing = [one for one in named if not one.promised] or ([] if over else named)
    return max(standing, key=lambda one: (one.deadline, not one.open_ended), default=None)


def _named(told: Told, outright: bool) -> Iterator[Named]:
    for number in told.distinct():
        sentence = told.sentences[number]
        if outright and not stands(times.OUTCOME, sentence.words):
            continue
        bare = _bare(told, number)
        if bare:
            yield bare
            continue
        stretches = stretches_of(sentence)
        for at in range(len(stretches)):
            one = _of_stretch(told, stretches, at, number) if _speaks_of_answer(told, stretches, at, number) else None
            if one:
                yield _in_sentence(told, after_step(told, one, number), stretches[at + 1 :], sentence)


def _in_sentence(told: Told, named: Named, rest: Sequence[Stretch], sentence: Sentence) -> Named:
    """The time of a stretch in the light of what follows: "not this month; think January", "… is off the cards"."""
    if named.open_ended and rest and not any(about_else(stretch.words) for stretch in rest):
        whole = spoken_time(told.shown(named.start, sentence.end), told.said_on)
        if whole and not whole.open_ended and whole.deadline > named.deadline:
            return named._replace(deadline=whole.deadline, open_ended=False, end=sentence.end)
    named = max([named, *_later(told, named, rest)], key=lambda one: one.deadline)
    return named._replace(open_ended=named.open_ended or stands(times.RULED_OUT, sentence.words))


def _later(told: Told, named: Named, rest: Sequence[Stretch]) -> Iterator[Named]:
    """The times of what follows in the sentence: "a yes tomorrow; if no, next week", "but told the week after"."""
    for stretch in rest[:4]:
        words, time = told.shown(stretch.start, stretch.end), None
        if points_back(stretch.words) and stands(times.TOLD_THEN, stretch.words) and not about_else(stretch.words):
            time = pointed_time(stretch.words, words, told.shown(named.start, stretch.start), told.said_on)
        elif stands(times.SLIPS, stretch.words) and not about_else(stretch.words):
            time = last_day(words, told.said_on)
        elif is_bare(stretch.words.rpartition(" , ")[2]) and "you" not in stretch.words.split():
            time = spoken_time(words, told.said_on)
        if time:
            yield named._replace(deadline=time.deadline, end=stretch.end)


def _speaks_of_answer(told: Told, stretches: Sequence[Stretch], at: int, number: int) -> bool:
    words = stretches[at].words
    if not row_at(ANSWER_TIMES, words):
        above = stretches[at - 1].words if at else told.words(number - 1)
        opens = number <= 1 and not at and len(above.split()) <= MOST_OPENING and not about_else(above)
        if not stands(times.MOVED, words) or not (opens or was_answer(above) or row_at(WAITING, above)):
            return False
    return not about_else(words)


def _bare(told: Told, number: int) -> Named | None:
    """The time of a sentence that is a time and no more, and answers what stands before it."""
    sentence: Sentence | Stretch = told.sentences[number]
    if told.is_chat and not is_bare(_behind_colon(sentence.words)):
        sentence = next(iter(stretches_of(told.sentences[number])), sentence)  # "Thursday, it's in her calendar"
    if not is_bare(_behind_colon(sentence.words)) or about_else(sentence.words):
        return None
    if DATE_LINE.match(told.shown(sentence.start, sentence.end)) and not number:
        return None  # the day of a letter
    opens = number < 3 and all(stands(times.OPENING, one.words) for one in told.sentences[:number])
    if not told.is_chat and not opens and not stands(times.EXPECTED, told.words(number - 1)):
        return None
    return told.named(sentence.start, sentence.end, spoken_time(told.shown(sentence.start, sentence.end), told.said_on))


def _of_stretch(told: Told, stretches: Sequence[Stretch], at: int, number: int) -> Named | None:
    """The time of one stretch: one that it points back at, or its own, or that of the stretch beside it."""
    stretch = stretches[at]
    words = told.shown(stretch.start, stretch.end)
    promised = bool(stands(times.PROMISED, stretch.words)) and not stands(times.AS_PROMISED, stretch.words)
    if promised and stands(times.GIVEN_UP, stretch.words):
        return None
    time = None
    if points_back(stretch.words):
        time = pointed_time(stretch.words, words, told.before(stretch, number), told.said_on)
    time = time or spoken_time(words, told.said_on) or _framed(told, words)
    if time is None and stands(times.DECIDES_AT, stretch.words):
        time = last_day(words, told.said_on)
    if not_then(stretch.words) and not (time and time.open_ended and time.deadline > told.said_on):
        return None  # "we cannot decide on Friday" names no time; "not this week" is a floor
    time = time and (_told_more(told, words, stretches[at + 1 : at + 2]) or time)
    if time and promised and time.deadline > told.said_on + LONG_AGO:
        return None  # "we promised you an answer by the end of October", said in November
    if time:
        return told.named(stretch.start, stretch.end, time, promised)
    return _beside(told, stretches, at, number, promised)


def _told_more(told: Told, words: str, following: Sequence[Stretch]) -> Spoken | None:
    """The day that a "which" gives: "within a week of interview, which means Friday", "…, which is on the 4th"."""
    more = told.shown(following[0].start, following[0].end) if following else ""
    day = last_day(more, told.said_on)
    named = DAY.fullmatch(more) and OF_A_STEP.search(words)  # "of the closing date (14 December)"
    if day is None or not (named or stands(times.TOLD_MORE, following[0].words)):
        return None
    if stands(times.WHICH_MEANS, following[0].words):
        return day
    counted = counted_from(day.deadline, words, OF_A_STEP)
    return spoken_time(counted, told.said_on) if counted else day


def _framed(told: Told, words: str) -> Spoken | None:
    """The time after the last "by" of a stretch that cannot be read whole: "all seen are written to by Friday"."""
    found = FRAMED.search(words)
    return spoken_time(found[1], told.said_on) if found else None


def _beside(told: Told, stretches: Sequence[Stretch], at: int, number: int, promised: bool) -> Named | None:
    """The time in the stretch before or after, where that is about nothing else."""
    stretch = stretches[at]
    for beside in [*stretches[max(at - 1, 0) : at], *stretches[at + 1 : at + 2]]:
        away = last_day(told.shown(beside.start, beside.end), told.said_on)
        if away and stands(times.BEFORE_GOING, stretch.words):
            return told.named(stretch.start, stretch.end, Spoken(away.deadline - timedelta(days=1), open_ended=False))
        if about_else(beside.words) or stands(times.PROMISED, beside.words):
            continue
        start, end = min(stretch.start, beside.start), max(stretch.end, beside.end)
        words = told.shown(beside.start, beside.end)
        time = (
            pointed_time(beside.words, words, told.before(beside, number), told.said_on)
            if points_back(beside.words)
            else spoken_time(told.shown(start, end), told.said_on)
        )
        named = told.named(start, end, time, promised)
        if named:
            return named
    return None


def _behind_colon(words: str) -> str:
    """The words behind a short "Meant to say:"."""
    label, colon, rest = words.partition(" : ")
    return rest if colon and all(word in times.LABELS for word in label.split()) else words
