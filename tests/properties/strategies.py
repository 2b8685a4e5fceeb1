"""Strategies: whole situations with a day to ask on, dense where a rule can turn.

Offsets are drawn from a short range around today, so that boundaries meet: a deadline that is yesterday, a follow-up on
the day of their last word, an interview seven days ago. The days to ask on lie by year ends, leap days, Easter and
the holidays of the countries drawn.
"""

from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import strategies as st

from followup_core.replies import CheckIn, NewTimeline, Offer, Reply, Said, StillDeciding, TurnedDown
from followup_core.situation import (
    AnotherJob,
    Awaiting,
    Channel,
    Contact,
    LinkedIn,
    OtherOffer,
    Pace,
    Situation,
    ThankYou,
)


class Asked(NamedTuple):
    """A valid situation, and the day on which the visitor asks."""

    situation: Situation
    today: date


ANCHORS = (
    date(2026, 11, 23),
    date(2026, 12, 21),
    date(2027, 3, 22),
    date(2027, 9, 27),
    date(2028, 2, 21),
    date(2026, 5, 18),
)
PLACES = (("GB", "ENG"), ("GB", None), ("US", None), ("AE", None), ("SA", None), ("CN", None), ("IL", None))
"""Two with a Saturday and Sunday weekend, three with another, and one where Saturdays are worked in exchange."""

WORDS = ("within two weeks", "in a week", "soon")

today = st.builds(lambda anchor, days: anchor + timedelta(days=days), st.sampled_from(ANCHORS), st.integers(0, 14))
nearby = st.integers(-18, 18)
around = st.one_of(nearby, nearby, st.integers(-85, 40))


def days_around(on: date) -> st.SearchStrategy[date]:
    """A day that lies before or after `on`, mostly close to it."""
    return around.map(lambda days: on + timedelta(days=days))


def days_gone(on: date) -> st.SearchStrategy[date]:
    """A day on or before `on`, mostly close to it."""
    return around.map(lambda days: on - timedelta(days=abs(days)))


def timelines(on: date) -> st.SearchStrategy[Said]:
    """What they said about when they would be in touch."""
    said_on = st.none() | days_gone(on)
    named = st.builds(Said, deadline=days_around(on), open_ended=st.booleans(), said_on=said_on)
    return named | named | st.builds(Said, words=st.sampled_from(WORDS), said_on=said_on)


def replies(on: date) -> st.SearchStrategy[Reply]:
    """What came back."""
    gone = days_gone(on)
    return st.one_of(
        st.builds(NewTimeline, deadline=days_around(on), open_ended=st.booleans(), said_on=gone),
        st.builds(NewTimeline, words=st.sampled_from(WORDS), said_on=gone),
        st.builds(StillDeciding, on=gone),
        st.builds(
            lambda said, later: CheckIn(said_on=said, day=said + timedelta(days=later)), gone, st.integers(0, 40)
        ),
        st.builds(TurnedDown, on=gone),
        st.builds(Offer, on=gone),
        st.builds(
            lambda offered, later: Offer(on=offered, answered_on=min(on, offered + timedelta(days=later))),
            gone,
            st.integers(0, 20),
        ),
    )


@st.composite
def asked(draw: st.DrawFn, *, places: tuple[tuple[str, str | None], ...] = PLACES) -> Asked:
    """A situation in which every fact may be given, and today."""
    on = draw(today)
    gone = days_gone(on)
    country, region = draw(st.just((None, None)) | st.just((None, None)) | st.sampled_from((*places, (None, None))))
    situation = Situation(
        interview_day=draw(st.one_of(gone, gone, gone, days_around(on))),
        timeline=draw(st.none() | timelines(on)),
        came_back=draw(st.none() | replies(on)),
        follow_ups=tuple(draw(st.just([]) | st.lists(gone, max_size=3))),
        contact=draw(st.sampled_from(Contact)),
        channel=draw(st.sampled_from(Channel)),
        portal_checked_on=draw(st.none() | gone),
        linkedin=draw(st.sampled_from(LinkedIn)),
        country=country,
        region=region,
        only_successful_hear_back=draw(seldom),
        other_offer=draw(st.none() | st.none() | st.builds(OtherOffer, answer_by=days_around(on), told=st.booleans())),
        missed_appointment=draw(st.none() | st.none() | gone),
        another_job=draw(st.just(AnotherJob.NONE) | st.just(AnotherJob.NONE) | st.sampled_from(AnotherJob)),
        thank_you=draw(st.sampled_from(ThankYou)),
        feedback_asked=draw(seldom),
        pace=draw(st.sampled_from(Pace)),
        asked_not_to_ask=draw(seldom),
        awaiting=draw(st.sampled_from(Awaiting)),
    )
    return Asked(situation.as_of(on), on)


seldom = st.sampled_from((False, False, False, True))
