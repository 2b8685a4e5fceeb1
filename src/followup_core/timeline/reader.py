"""Reads words about a time, from the characters to a timeline."""

from datetime import date
from functools import cache
from itertools import pairwise

from followup_core.problems import Problem, TimelineError, UnplacedTime, cut
from followup_core.texts import say
from followup_core.timeline.denials import NEGATED
from followup_core.timeline.ellipses import lengths_completed, spans_completed
from followup_core.timeline.forms import LEVELS
from followup_core.timeline.grammar import UNPLACED, Context, Level, level_of
from followup_core.timeline.hedges import without_hedges
from followup_core.timeline.languages import is_english, unknown_event, unknown_span
from followup_core.timeline.length_forms import LONGER
from followup_core.timeline.matching import rewritten
from followup_core.timeline.named_days import FEAST_WORDS
from followup_core.timeline.nodes import Node, nodes_of
from followup_core.timeline.numerals import numerals
from followup_core.timeline.roles import TELLING
from followup_core.timeline.sentence import AnswerTime, answer_time
from followup_core.timeline.settling import settled, without_points
from followup_core.timeline.times import Unreadable
from followup_core.timeline.tokens import tokens_of
from followup_core.timeline.windows import Certainty, Reading, Span, Timeline

MOST_TOKENS = 1000
"""The most words and signs that are read: more than anybody uses to name a time."""

ELLIPSES_AFTER = LEVELS.index(LONGER)
"""The level after which a number can stand for a length."""

UNPLACED_TEXT = "timeline.unplaced"

FIRST_YEAR, LAST_YEAR = 1900, 9000
"""The years that times are counted from, so that nothing runs into the ends of the calendar unnoticed."""


@cache
def _levels() -> tuple[Level, ...]:
    """The levels made ready for matching, once, when the first words are read."""
    return tuple(level_of(level) for level in LEVELS)


def read(words: str, said_on: date, day_first: bool | None) -> Timeline | None:
    """What `read_timeline` gives; see there."""
    whole = (0, len(words))
    if not FIRST_YEAR <= said_on.year <= LAST_YEAR:
        raise _error("timeline.beyond", words, whole)
    original = nodes_of(tokens_of(words)[:MOST_TOKENS])
    if not any(node.word[0].isalnum() for node in original):
        raise _error("timeline.empty", words, whole)
    try:
        named = _named(original, Context(said_on, day_first))
    except Unreadable as problem:
        error = _error(problem.message_id, words, problem.span or whole)
        raise (UnplacedTime(error.problems) if problem.message_id == UNPLACED_TEXT else error) from None
    except OverflowError:
        raise _error("timeline.beyond", words, whole) from None
    if named is None and (strange := unknown_event(original, words)):
        raise _error("timeline.not_read", words, strange)
    if not is_english(original, named is not None):
        raise _error("timeline.not_read", words, unknown_span(original) or whole)
    return None if named is None else _timeline(words, said_on, named, original)


def _named(original: list[Node], context: Context) -> AnswerTime | None:
    """The time that the nodes name.

    Raises:
        Unreadable: it is not a day, or has passed, or lies beyond the calendar.
    """
    for node, following in pairwise(original):
        if node.kind == "HUGE" and following.kind in ("UNIT", "UNITS", "WORK"):
            raise Unreadable("timeline.beyond", (node.start, following.end))
    named = answer_time(parsed(original, context), context)
    if named and named.time.grain == "past":
        raise Unreadable("timeline.past", named.spans[0])
    if named and named.time.grain == UNPLACED:
        raise Unreadable(UNPLACED_TEXT, named.spans[0])
    if named and named.time.closes.day.year > LAST_YEAR:
        raise Unreadable("timeline.beyond", named.spans[0])
    return named


def parsed(nodes: list[Node], context: Context, steps: list[int] | None = None) -> list[Node]:
    """The nodes after all levels of forms."""
    nodes = numerals(without_hedges(without_points(settled(nodes))))
    for number, level in enumerate(_levels()):
        nodes = rewritten(nodes, level, context, steps)
        if number == ELLIPSES_AFTER:
            nodes = spans_completed(lengths_completed(nodes), context)
    return nodes


def _error(message_id: str, words: str, span: Span) -> TimelineError:
    """The error that quotes the characters of `span`."""
    quoted = cut(" ".join(words[span[0] : span[1]].split()))
    return TimelineError((Problem("", say(message_id, words=quoted), span),))


TELLING_KINDS = frozenset({"WEEKDAY", "WEEKDAYS", "MONTH", "UNIT", "UNITS", "NUMBER", "ORDINAL", "HUNDRED", "HUGE"})
"""The kinds of words that speak of a time, wherever they stand."""


def unused(original: list[Node], understood: tuple[Span, ...]) -> tuple[Span, ...]:
    """The words that speak of a time, or deny one, and that the reading does not use.

    Every number, unit, weekday, month, part, feast, season and negation is either part of what was understood, or
    stands here; then the reading is not sure.
    """
    return tuple(
        (node.start, node.end)
        for node in original
        if (node.kind in TELLING_KINDS or node.word in TELLING or node.word in FEAST_WORDS)
        and not any(start <= node.start < end for start, end in understood)
    )


def _timeline(words: str, said_on: date, named: AnswerTime, original: list[Node]) -> Timeline:
    """The timeline of the time that was found."""
    times, negated = [named.time, *named.time.others], named.time.frame == NEGATED
    readings = tuple(dict.fromkeys(Reading(time.opens, time.closes, named.time.floor, negated) for time in times))
    left = unused(original, named.spans)
    certainty = _certainty(named, readings, left)
    return Timeline(words, said_on, readings, named.spans, _ignored(original, named.spans), left, certainty)


def _certainty(named: AnswerTime, readings: tuple[Reading, ...], left: tuple[Span, ...]) -> Certainty:
    """The doubts that `Certainty` speaks of."""
    if named.time.doubt or named.mended:
        return Certainty.GUESS
    return Certainty.LIKELY if len(readings) > 1 or left or named.several else Certainty.SURE


def _ignored(original: list[Node], understood: tuple[Span, ...]) -> tuple[Span, ...]:
    """The stretches of words between those that were understood."""
    stretches: list[Span] = []
    for node in original:
        if any(start <= node.start < end for start, end in understood):
            stretches.append((-1, -1))
        elif stretches and stretches[-1] != (-1, -1):
            stretches[-1] = (stretches[-1][0], node.end)
        else:
            stretches.append((node.start, node.end))
    return tuple(stretch for stretch in stretches if stretch != (-1, -1))
