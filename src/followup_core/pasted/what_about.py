"""What the words around a time are about: the answer, a step before it, or something else."""

from followup_core.pasted.cues import asking, times
from followup_core.pasted.cues.answer_times import ANSWER_TIMES
from followup_core.pasted.cues.other_times import OTHER_THINGS
from followup_core.pasted.cues.waiting import WAITING
from followup_core.pasted.finding import row_at
from followup_core.pasted.grammar import stands


def is_bare(words: str) -> bool:
    """Whether a sentence is nothing but a time, and more than the name May or June."""
    said = [word for word in words.split() if word.strip(",.!–")]
    names_one = all(word in times.BARE_WORDS or word[0].isdigit() for word in said)
    return 0 < len(said) <= times.MOST_BARE and names_one and not words.endswith("?") and stands(times.NO_NAME, words)


def was_answer(above: str) -> bool:
    """Whether "it" after these words is the answer: they speak of that, or of an earlier promise."""
    speaks = stands(times.PROMISED, above) or row_at(ANSWER_TIMES, above) or row_at(WAITING, above)
    return bool(speaks) and not about_else(above)


def about_else(words: str) -> bool:
    """Whether the words speak of something else than the answer, such as an interview that was missed."""
    return row_at(OTHER_THINGS, words) is not None or row_at(asking.MISSED, words) is not None


def is_a_step(words: str) -> bool:
    """Whether what stands before a time names a step that comes before the answer."""
    return bool(stands(times.STEP_UNTIL, words) or (stands(times.STEP, words) and not stands(times.NO_STEP, words)))


def not_then(words: str) -> bool:
    """Whether the words say when there will be no answer, and so not when there will be one."""
    return bool(stands(times.NOT_THEN, words)) and not stands(times.NOT_THEN_UNLESS, words)
