"""What a tap makes of the facts: "I've sent it today", "I wrote to them", "They answered"."""

from dataclasses import replace
from datetime import date

from followup_core.plan import DOING
from followup_core.problems import Problems
from followup_core.replies import NewTimeline, Said
from followup_core.situation import Situation
from followup_core.verdicts import Verdict


def done(situation: Situation, verdict: Verdict, day: date) -> Situation:
    """The facts once the visitor has done on `day` what `verdict` says; the plan goes by the same table.

    Raises:
        SituationError: the verdict asks for nothing to be done.
    """
    problems = Problems()
    if verdict not in DOING:
        problems.add("what", "since.nothing_to_do")
    problems.raise_if_any()
    return DOING[verdict](situation, day)


def wrote(situation: Situation, day: date) -> Situation:
    """The facts once the visitor has asked for news on `day`, whatever the answer said."""
    return DOING[Verdict.SEND_EMAIL](situation, day)


def answered(situation: Situation) -> Situation:
    """The facts before another reply is given: a time that the last one named becomes the timeline.

    Any other reply stays until the new one takes its place, so that the answer never goes back meanwhile.
    """
    last = situation.came_back
    if not isinstance(last, NewTimeline):
        return situation
    timeline = Said(words=last.words, deadline=last.deadline, open_ended=last.open_ended, said_on=last.said_on)
    return replace(situation, timeline=timeline, came_back=None)
