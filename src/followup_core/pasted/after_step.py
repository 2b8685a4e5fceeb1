"""Times that count from a step before the answer: "panel on Tuesday, news on Friday"."""

from followup_core.pasted.counted import WITHIN, counted_from
from followup_core.pasted.named_times import Named, Told
from followup_core.pasted.sentences import sentence_of
from followup_core.pasted.spoken import DAY, WEEKDAY, last_day, spoken_time
from followup_core.pasted.what_about import is_a_step


def after_step(told: Told, named: Named, number: int) -> Named:
    """A weekday that would lie before the step it follows counts from that: "panel on Tuesday, news on Friday"."""
    start = told.sentences[max(number - 1, 0)].start
    if WITHIN.search(named.words) and not DAY.search(named.words):
        return _within(told, named, start)
    days = list(DAY.finditer(told.plain, start, named.end))[-2:]
    if len(days) < 2 or days[1].start() < named.start or not WEEKDAY.match(days[1][0]):
        return named
    begins = told.sentences[number].start if days[0].start() >= told.sentences[number].start else start
    words = sentence_of(told.plain, begins, days[1].start()).words
    step = spoken_time(f"by {days[0][0]}", told.said_on)
    if step is None or named.deadline >= step.deadline or not is_a_step(words):
        return named
    news = spoken_time(f"by {days[1][0]}", step.deadline)
    return named._replace(deadline=news.deadline) if news else named


def _within(told: Told, named: Named, start: int) -> Named:
    """A length counts from the last day of the step before it: "interviews run to the 9th; within a week"."""
    step = last_day(told.shown(start, named.start), told.said_on)
    if step is None or not is_a_step(sentence_of(told.plain, start, named.start).words):
        return named
    news = spoken_time(counted_from(step.deadline, named.words, WITHIN) or "", told.said_on)
    return named._replace(deadline=max(named.deadline, news.deadline)) if news else named
