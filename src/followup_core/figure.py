"""The line of days of a case: what lies behind, today and the plan, with the times of waiting between them."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from followup_core.answer_parts import step_text
from followup_core.dates import KeyDates, key_dates
from followup_core.figure_parts import Arc, Figure, Mark
from followup_core.plan import ONE_DAY, Turn, turns
from followup_core.replies import NewTimeline, Offer, TurnedDown, reply_day
from followup_core.rules import Standing, turned_down
from followup_core.situation import Situation
from followup_core.texts import Message, say
from followup_core.verdicts import STAGES, Stage, Verdict
from followup_core.workdays import Calendar

BEFORE, AFTER = timedelta(days=1), timedelta(days=2)
"""How far the line extends before its first mark and after its last: no mark stands at its edge."""


def figure(situation: Situation, calendar: Calendar, today: date) -> Figure | None:
    """The line of days of a case as it stands on `today`; None where nothing is still to come.

    Args:
        situation: everything the visitor told us, as of `today`.
        calendar: whose days off are shown.
        today: the visitor's local date.
    """
    dates = key_dates(situation, calendar)
    turned = [*turns(Standing(situation, dates, today), calendar)]
    if turned[0].rule.verdict is Verdict.MOVE_ON:
        return None
    marks = sorted(
        (*_gone(situation, today), *_their_time(situation, dates, calendar), *_to_come(turned, dates, today)),
        key=lambda mark: mark.day,
    )
    arcs = _longest(_arcs(turned, today))
    starts = [today, *(mark.day for mark in marks), *(arc.day for arc in arcs)]
    ends = [*starts, *(mark.until for mark in marks if mark.until), *(arc.until for arc in arcs)]
    return Figure(min(starts) - BEFORE, max(ends) + AFTER, today, tuple(marks), arcs, calendar)


def _on(kind: str, day: date, text: Message) -> Mark:
    return Mark(kind, day, None, say("figure.on_day", day=day), text)


def _gone(situation: Situation, today: date) -> Iterator[Mark]:
    """What has happened, and what has a day of its own."""
    yield _on("interview", situation.interview_day, say("figure.interview"))
    reply = situation.came_back
    if reply and (reply_day(reply) >= situation.interview_day or isinstance(reply, TurnedDown | Offer)):
        yield _on("heard", reply_day(reply), say("figure.heard"))
    yield from (_on("sent", day, say("figure.sent")) for day in sorted(set(situation.follow_ups)) if day <= today)
    offer = situation.other_offer
    if offer and offer.answer_by >= today:
        yield _on("due", offer.answer_by, say("figure.other_offer"))


def _their_time(situation: Situation, dates: KeyDates, calendar: Calendar) -> Iterator[Mark]:
    """The time they named, as a window; one that begins when it was said has only its end in words."""
    word = dates.word
    if word.ask_on:
        yield _on("window", word.ask_on, say("figure.ask_on"))._replace(until=word.ask_on)
    if word.floor:
        when = say("figure.from", day=word.floor)
        yield Mark("window", word.floor, None, when, say("figure.floor"), is_open=True)
    if word.deadline:
        opens, said_on = _opens(situation, word.deadline, calendar)
        when = say("figure.on_day" if opens == word.deadline else "figure.between", day=opens, until=word.deadline)
        if opens == said_on and opens < word.deadline:
            when, opens = say("figure.until", until=word.deadline), opens + ONE_DAY
        yield Mark("window", opens, word.deadline, when, say("figure.their_time"))


def _opens(situation: Situation, deadline: date, calendar: Calendar) -> tuple[date, date]:
    """From when they may answer, of the time that ends on `deadline`, and the day on which they said so."""
    reply = situation.came_back
    for said in (reply if isinstance(reply, NewTimeline) else None, situation.timeline):
        named = said and said.named_time(calendar)
        if named and named.day == deadline:
            return named.opens, named.said_on
    raise AssertionError("unreachable: a deadline comes from a time that they named")


def _to_come(turned: list[Turn], dates: KeyDates, today: date) -> Iterator[Mark]:
    """Today, and each turn of the plan with its last day."""
    first, *others = turned
    stage, short = STAGES[first.rule.verdict], say(f"verdict.{first.rule.verdict}.short")
    began = dates.rest_from if stage is Stage.REST and dates.rest_from else first.day
    if began == today:
        yield _on(stage if stage in (Stage.ACT, Stage.REST) else "today", today, say("figure.today_do", what=short))
    else:
        yield _on("today", today, say("figure.today"))
        yield _on(stage, began, short)
    ends = [max(turn.day, later.day - ONE_DAY) for turn, later in pairwise(others)]
    for turn, until in zip(others, [*ends, None], strict=False):  # where nothing else is to come, the None is left over
        when = say("figure.from", day=turn.day)
        if until:
            when = say("figure.on_day" if until == turn.day else "figure.until", day=turn.day, until=until)
        yield Mark(STAGES[turn.rule.verdict], turn.day, until, when, step_text(turn.rule))


def _arcs(turned: list[Turn], today: date) -> Iterator[Arc]:
    """The times of waiting, of which a no leaves none: from their last word, or from a follow-up, to their end."""
    for turn, later in zip(turned, [*turned[1:], None], strict=True):
        dates = turn.standing.dates
        if turned_down(turn.standing):
            continue
        last, sent, stage = dates.word.last, dates.follow_up, STAGES[turn.rule.verdict]
        named = dates.word.deadline or dates.word.floor or dates.word.ask_on
        waiting = say("figure.arc.their_time" if named else "figure.arc.waiting")
        if sent and dates.rest_from:
            over = later.day if later and stage is Stage.GIVE else dates.rest_from
            yield Arc(Stage.WAIT, last, sent, waiting)
            yield Arc(Stage.GIVE, sent, over, say("figure.arc.quiet"))
        elif stage is Stage.WAIT and later:
            yield Arc(Stage.WAIT, last, later.day, waiting)
        elif stage is Stage.ACT:
            yield Arc(Stage.WAIT, last, turn.day, waiting)
        else:
            yield Arc(Stage.WAIT, last, min(dates.earliest_contact, today), waiting)


def _longest(arcs: Iterator[Arc]) -> tuple[Arc, ...]:
    """The longest arc of each stage from each day, without those that end where they begin."""
    found: dict[tuple[Stage, date], Arc] = {}
    for arc in arcs:
        known = found.get((arc.stage, arc.day))
        if arc.day < arc.until and (known is None or known.until < arc.until):
            found[arc.stage, arc.day] = arc
    return tuple(found.values())
