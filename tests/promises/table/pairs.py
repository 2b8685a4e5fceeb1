"""For each condition of each row a pair of situations that shows it deciding: MC/DC, written to pairs.txt.

`python -m tests.promises.table --write`. In the first of a pair the row decides. In the second one fact is another, or
it is a day earlier or later; of all conditions of the table only this one turns, and so does the verdict. Where no
situation can turn a condition alone, the pair turns the fewest, and `reasons.COUPLED` says why.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from followup_core.dates import key_dates
from followup_core.replies import CheckIn, Offer, Reply, Said, StillDeciding, TurnedDown
from followup_core.rules import RULES, Condition, Rule, Standing, decide
from followup_core.situation import AnotherJob, Channel, Contact, OtherOffer, Situation
from tests.promises.course import latest_happened
from tests.promises.places import WEEKS
from tests.promises.table.truths import BITS, Seen, names, seen, truths

FILE = Path(__file__).with_name("pairs.txt")
HEAD = "# A pair for each condition of each row: written by `python -m tests.promises.table --write`.\n"
EXAMPLES = 60
"""In how many situations a row is looked at for a pair, those with few facts first."""

DAY = timedelta(1)


class Pair(NamedTuple):
    """Two situations that differ in a fact or a day, in a condition, and in the verdict."""

    rule: Rule
    condition: Condition
    first: Seen
    second: Seen

    @property
    def turned(self) -> list[str]:
        """The conditions that turn."""
        return names(self.first.truths ^ self.second.truths)


def pairs() -> Iterator[Pair]:
    """A pair for each condition of each row, in the order of the table."""
    for rule in RULES:
        decided = [each for each in seen() if decide(each.standing) is rule]
        examples = sorted(decided, key=lambda each: (each.facts, each.standing.today))[:EXAMPLES]
        for condition in rule.when:
            yield _pair(rule, condition, examples)


def _pair(rule: Rule, condition: Condition, examples: list[Seen]) -> Pair:
    best: Pair | None = None
    for first in examples:
        for second in _beside(first.standing):
            if second.truths & BITS[condition] or decide(second.standing).verdict is rule.verdict:
                continue
            pair = Pair(rule, condition, first, second)
            if best is None or len(pair.turned) < len(best.turned):
                best = pair
            if best.turned == [condition.__name__]:
                return best
    assert best, f"no pair shows {condition.__name__} of {rule.id}"
    return best


def _beside(standing: Standing) -> Iterator[Seen]:
    """Situations with one other fact, or on the day before or after, that a visitor could have."""
    situation, today = standing.situation, standing.today
    for other, day in (
        (situation, today - DAY),
        (situation, today + DAY),
        *((replace(situation, **{name: value}), today) for name, value in _others(situation, standing)),
    ):
        happened = latest_happened(other)
        if happened is None or happened <= day:
            moved = Standing(other, key_dates(other, WEEKS.calendar), day)
            yield Seen(moved, truths(moved))


def _others(situation: Situation, standing: Standing) -> Iterator[tuple[str, Any]]:
    today, dates = standing.today, standing.dates
    yield from (("another_job", job) for job in AnotherJob)
    yield from (("came_back", reply) for reply in _replies(today, situation))
    yield from (("feedback_asked", asked) for asked in (False, True))
    yield from (("other_offer", offer) for offer in _offers(situation.other_offer))
    yield from (("missed_appointment", day) for day in (None, today, dates.word.last, dates.word.last - DAY))
    yield from (("interview_day", day) for day in (today + DAY, today, dates.word.last - DAY))
    yield from (("follow_ups", sent) for sent in _sent(situation, standing))
    yield from (("channel", channel) for channel in Channel)
    yield from (("portal_checked_on", day) for day in (None, today, dates.earliest_contact))
    yield from (("only_successful_hear_back", said) for said in (False, True))
    yield from (("asked_not_to_ask", said) for said in (False, True))
    yield from (("contact", contact) for contact in Contact)
    yield ("timeline", None)
    yield from (("timeline", Said(deadline=day, said_on=dates.word.last)) for day in (today + DAY, dates.word.last))


def _replies(today: date, situation: Situation) -> Iterator[Reply | None]:
    yield None
    for day in (today, today - DAY, situation.interview_day):
        yield from (StillDeciding(on=day), TurnedDown(on=day), Offer(on=day), Offer(on=day, answered_on=day))
        yield CheckIn(said_on=day, day=day)
    if isinstance(situation.came_back, Offer):
        yield replace(situation.came_back, answered_on=situation.came_back.on)


def _offers(offer: OtherOffer | None) -> Iterator[OtherOffer | None]:
    yield None
    if offer:
        yield replace(offer, told=not offer.told)
        yield replace(offer, answer_by=offer.answer_by - 30 * DAY)


def _sent(situation: Situation, standing: Standing) -> Iterator[tuple[date, ...]]:
    yield ()
    yield situation.follow_ups[:-1]
    for day in (standing.today, situation.missed_appointment, standing.dates.word.last):
        if day:
            yield (*situation.follow_ups, day)


def text() -> str:
    """Every pair: what turns, what differs, and both verdicts."""
    return HEAD + "".join(_told(pair) for pair in pairs())


def _told(pair: Pair) -> str:
    first, second = pair.first.standing, pair.second.standing
    facts, others = first.situation.to_dict(), second.situation.to_dict()
    given = {name: value for name, value in facts.items() if value not in (None, [], False, *DULL)}
    differs = {name: value for name, value in others.items() if value != facts[name]} | (
        {"today": second.today.isoformat()} if second.today != first.today else {}
    )
    return (
        f"\n{pair.rule.id}: {pair.condition.__name__}{'' if len(pair.turned) == 1 else f' with {_rest(pair)}'}\n"
        f"  on {first.today} {given}: {decide(first).verdict}\n"
        f"  with {differs}: {decide(second).verdict}\n"
    )


DULL = ("none", "company", "not_asked", "unknown", "usual", "decision")
"""Values that are defaults."""


def _rest(pair: Pair) -> str:
    return ", ".join(name for name in pair.turned if name != pair.condition.__name__)
