"""The rule table as questions that lead to each other: what an answer leaves open says what is asked next.

A state is what is left of the table after some answers. Two ways that leave the same rows open lead to the same
question, so the tree is a small graph; following it comes to the row that `decide` comes to.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from followup_core.rules import (
    RULES,
    Condition,
    Rule,
    appointment_missed,
    asked_not_to_ask,
    asked_twice,
    before_interview,
    followed_up_this_cycle,
    job_taken,
    job_taken_and_told,
    long_past,
    offer_unanswered,
    only_successful_hear_back,
    other_offer_waits,
    through_recruiter,
    told_to_call,
    told_to_use_portal,
    turned_down,
)


class OpenRow(NamedTuple):
    """A row that can still decide, and which of its conditions nobody has answered."""

    rule: Rule
    open: tuple[Condition, ...]


type State = tuple[OpenRow, ...]
"""The rows that are left, up to the first with nothing open: no row below it can decide any more."""


class Topic(NamedTuple):
    """Conditions that stand on one list, so that a visitor need not say no to each."""

    id: str
    conditions: frozenset[Condition]


TOPICS = (
    Topic(
        "happened",
        frozenset(
            {job_taken, job_taken_and_told, turned_down, offer_unanswered, other_offer_waits}
            | {appointment_missed, before_interview}
        ),
    ),
    Topic("written", frozenset({followed_up_this_cycle, asked_twice})),
    Topic(
        "told",
        frozenset(
            {told_to_use_portal, only_successful_hear_back, asked_not_to_ask, long_past}
            | {told_to_call, through_recruiter}
        ),
    ),
)
"""Any other condition is asked alone."""


class Line(NamedTuple):
    """A condition that is asked, in which state, and the state where it holds."""

    condition: Condition
    asked_in: State
    leads_to: State


class Step(NamedTuple):
    """A question: the first of its lines that is true leads on, or else `otherwise`."""

    lines: tuple[Line, ...]
    otherwise: State

    @property
    def topic(self) -> Topic | None:
        """What its lines have in common, where there are several."""
        return _topic(self.lines[0].condition) if len(self.lines) > 1 else None


def start(rules: Iterable[Rule] = RULES) -> State:
    """The state in which nothing is answered."""
    return _up_to_the_first_that_holds(OpenRow(rule, rule.when) for rule in rules)


def answered(state: State, condition: Condition, *, holds: bool) -> State:
    """What is left of the table once it is known whether `condition` holds."""
    possible = (row for row in state if holds or condition not in row.open)
    return _up_to_the_first_that_holds(
        OpenRow(row.rule, tuple(each for each in row.open if each is not condition)) for row in possible
    )


def _up_to_the_first_that_holds(rows: Iterable[OpenRow]) -> State:
    left: list[OpenRow] = []
    for row in rows:
        left.append(row)
        if not row.open:
            break
    return tuple(left)


def asked(state: State) -> Condition | None:
    """The condition that is asked next; None where a row decides."""
    return state[0].open[0] if state[0].open else None


def steps(first: State | None = None) -> tuple[Step, ...]:
    """Every question: first those of whoever says no to all, in their order, then what other answers lead to."""
    placed: set[State] = set()
    main = tuple(_main_line(first or start(), placed))
    return (*main, *(each for step in main for each in _below(step, placed)))


def _main_line(state: State, placed: set[State]) -> Iterator[Step]:
    while asked(state) and state not in placed:
        step = _step(state, placed)
        yield step
        state = step.otherwise


def _below(step: Step, placed: set[State]) -> Iterator[Step]:
    """The questions that an answer of `step` leads to and that do not stand elsewhere yet, with those below them."""
    for state in (*(line.leads_to for line in step.lines), step.otherwise):
        if asked(state) and state not in placed:
            found = _step(state, placed)
            yield found
            yield from _below(found, placed)


def _step(state: State, placed: set[State]) -> Step:
    """The question of `state`, with the lines of its topic that follow while the answer is no."""
    lines: list[Line] = []
    condition = asked(state)
    topic = _topic(condition) if condition else None
    while condition and state not in placed and (not lines or (topic and condition in topic.conditions)):
        placed.add(state)
        lines.append(Line(condition, state, answered(state, condition, holds=True)))
        state = answered(state, condition, holds=False)
        condition = asked(state)
    return Step(tuple(lines), state)


def _topic(condition: Condition) -> Topic | None:
    return next((topic for topic in TOPICS if condition in topic.conditions), None)
