"""Situations of the core as the facts of the second reading; only their words are read by the core."""

from followup_core.replies import CheckIn, NewTimeline, Offer, Said, StillDeciding
from followup_core.situation import Contact, Pace, Situation
from tests.promises.reading import read_words
from tests.promises.second.facts import Facts, Named, Reply
from tests.promises.second.standing import Standing, standing


def stands(situation: Situation) -> Standing:
    """What of their words still counts."""
    return standing(facts_of(situation))


def facts_of(situation: Situation) -> Facts:
    """The facts of a situation whose days are all given, as the second reading takes them."""
    said, offer = situation.timeline, situation.other_offer
    return Facts(
        interview=situation.interview_day,
        timeline=_named(said, situation) if said else None,
        reply=_reply(situation),
        follow_ups=tuple(sorted(situation.follow_ups)),
        through_recruiter=situation.contact is Contact.RECRUITER,
        channel=str(situation.channel),
        portal_checked_on=situation.portal_checked_on,
        linkedin=str(situation.linkedin),
        country=situation.country,
        region=situation.region,
        only_successful=situation.only_successful_hear_back,
        other_offer_by=None if offer is None or offer.told else offer.answer_by,
        missed=situation.missed_appointment,
        another_job=str(situation.another_job),
        feedback_asked=situation.feedback_asked,
        slow=situation.pace is Pace.SLOW,
        asked_not_to_ask=situation.asked_not_to_ask,
    )


def _named(said: Said, situation: Situation) -> Named | None:
    said_on = said.said_on
    assert said_on, "`as_of` has given the day"
    if said.deadline:
        return Named(said_on, said.deadline, said.open_ended)
    return read_words(said.words or "", said_on, situation.country, situation.region)


def _reply(situation: Situation) -> Reply | None:
    match situation.came_back:
        case None:
            return None
        case NewTimeline() as reply:
            named = _named(reply, situation)
            return Reply("new_timeline" if named else "still_deciding", reply.said_on, named=named)
        case CheckIn() as reply:
            return Reply("check_in_on", reply.said_on, ask_on=reply.day)
        case StillDeciding() as reply:
            return Reply("still_deciding", reply.on)
        case Offer() as reply:
            return Reply("offer", reply.on, answered_on=reply.answered_on)
        case reply:
            return Reply("turned_down", reply.on)
