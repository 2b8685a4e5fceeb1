"""Which conditions of the rule table hold together, over a part of the space in which every row meets every other."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain, islice, product
from typing import NamedTuple

from followup_core.dates import key_dates
from followup_core.facts import facts_of
from followup_core.replies import CheckIn, Offer, Said, StillDeciding, TurnedDown
from followup_core.rules import RULES, Condition, Rule, Standing
from followup_core.situation import AnotherJob, Channel, Contact, OtherOffer, Situation
from tests.promises.course import Course
from tests.promises.places import WEEKS
from tests.promises.representatives import At
from tests.promises.space import courses

CONDITIONS: tuple[Condition, ...] = tuple(dict.fromkeys(condition for rule in RULES for condition in rule.when))
BITS = {condition: 1 << at for at, condition in enumerate(CONDITIONS)}
NEEDED = tuple((rule, sum(BITS[condition] for condition in rule.when)) for rule in RULES)
"""Each row with the conditions that it needs, as bits."""

ANCHOR = WEEKS.anchors[2]
PARTS = (("reduced", 1), ("settled", 7), ("turned", 7), ("asked", 3))
"""Parts of the space, and of how many courses one is looked at."""


class Seen(NamedTuple):
    """A situation on a day, and which conditions hold there, as bits."""

    standing: Standing
    truths: int

    @property
    def facts(self) -> int:
        """How many facts are not at their default: the fewer, the better an example."""
        situation = self.standing.situation
        return sum(getattr(situation, name) != spec.default for name, (spec, _) in DEFAULTS.items())


DEFAULTS = facts_of(Situation)


def truths(standing: Standing) -> int:
    """Which conditions hold, as bits."""
    return sum(bit for condition, bit in BITS.items() if condition(standing))


def names(bits: int) -> list[str]:
    """The conditions of some bits by name, in the order of the table."""
    return [condition.__name__ for condition, bit in BITS.items() if bits & bit]


def rows_of(bits: int) -> list[Rule]:
    """The rows that hold where these conditions do, the one that decides first."""
    return [rule for rule, needed in NEEDED if bits & needed == needed]


@cache
def seen() -> tuple[Seen, ...]:
    """One situation on a day for every set of conditions that hold together, with as few facts as can be."""
    found: dict[int, Seen] = {}
    for course in _asked():
        for day in course.days:
            standing = Standing(course.situation, course.dates, day)
            each = Seen(standing, truths(standing))
            if each.truths not in found or each.facts < found[each.truths].facts:
                found[each.truths] = each
    return tuple(found.values())


def _asked() -> Iterator[Course]:
    parts = (islice(courses(WEEKS, part, ANCHOR), 0, None, every) for part, every in PARTS)
    return chain(_crossed(), *parts)


def _crossed() -> Iterator[Course]:
    """Every fact that a row asks for beside every other, on few days."""
    for situation in _words():
        dates = key_dates(situation, WEEKS.calendar)
        early, late = dates.word.last, dates.earliest_contact
        offers = (None, OtherOffer(answer_by=late), OtherOffer(answer_by=late, told=True))
        for job, offer, missed, settled in product(AnotherJob, offers, (None, early, late), _settled()):
            facts = replace(situation, another_job=job, other_offer=offer, missed_appointment=missed)
            yield Course.of(_with(facts, settled), WEEKS.calendar, dates)


def _words() -> Iterator[Situation]:
    at = At(ANCHOR)
    plain = Situation(interview_day=at(0))
    told = (
        plain,
        replace(plain, timeline=at.said(3)),
        replace(plain, timeline=at.said(3, floor=True)),
        replace(plain, came_back=StillDeciding(on=at(1))),
        replace(plain, came_back=CheckIn(said_on=at(1), day=at(3))),
        replace(plain, came_back=TurnedDown(on=at(1))),
        replace(plain, came_back=TurnedDown(on=at(-1))),
        replace(plain, came_back=TurnedDown(on=at(80))),
        replace(plain, came_back=Offer(on=at(1))),
        replace(plain, came_back=Offer(on=at(-1))),
        replace(plain, came_back=Offer(on=at(-9), answered_on=at(-9)), timeline=Said(deadline=at(3), said_on=at(-8))),
        replace(plain, came_back=Offer(on=at(1), answered_on=at(1))),
    )
    for each in told:
        for sent in ((), (at(0), at(0)), (at(2),), (at(0), at(4))):
            yield replace(each, follow_ups=sent)


Settled = tuple[Channel, Contact, bool, bool, bool]


def _settled() -> Iterator[Settled]:
    yield Channel.NONE, Contact.COMPANY, False, False, False
    for channel, contact in ((Channel.PORTAL, Contact.RECRUITER), (Channel.PHONE, Contact.RECRUITER)):
        yield channel, contact, True, True, True
        yield channel, contact, False, True, False


def _with(situation: Situation, settled: Settled) -> Situation:
    channel, contact, only, not_to_ask, feedback = settled
    return replace(
        situation,
        channel=channel,
        contact=contact,
        only_successful_hear_back=only,
        asked_not_to_ask=not_to_ask,
        feedback_asked=feedback,
    )
