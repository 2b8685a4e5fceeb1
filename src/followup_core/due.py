"""What a case asks for next and on which day: the line of a list, and the event of a calendar."""

from datetime import date
from typing import NamedTuple

from followup_core.answer import Answer
from followup_core.answer_parts import BLANK
from followup_core.case_link import write_link
from followup_core.checker import check
from followup_core.policy import POLICY_VERSION
from followup_core.reminders import Event
from followup_core.situation import Situation
from followup_core.texts import Message, render, say
from followup_core.verdicts import STAGES, Stage, Verdict


class Names(NamedTuple):
    """What the visitor calls a case; both may be empty."""

    company: str
    role: str

    @property
    def what(self) -> Message:
        """The case in a sentence: "the planner role at Acme"."""
        if self.company and self.role:
            return say("case.role_at_company", company=self.company, role=self.role)
        if self.company:
            return say("case.company", company=self.company)
        return say("case.role", role=self.role) if self.role else say("case.unnamed")


class Due(NamedTuple):
    """The next day with something to do, and its verdict."""

    day: date
    verdict: Verdict


def due(answer: Answer) -> Due | None:
    """What an answer asks for next: its own act today or on the best day, or what the waiting ends in."""
    stage = STAGES[answer.verdict]
    if stage is Stage.ACT:
        return Due(answer.best_on or answer.today, answer.verdict)
    if stage is Stage.REST or answer.reminder is None or answer.changes_to is None:
        return None
    return Due(answer.reminder.day, answer.changes_to)


def act(verdict: Verdict, names: Names) -> Message:
    """What a verdict asks for, with the names that were given: "Write to Acme about the planner role"."""
    whom = say("case.company", company=names.company) if names.company else say("case.them")
    about = say("case.about_role", role=names.role) if names.role else say("case.about_nothing")
    return say(f"act.{verdict}", whom=whom, about=about, what=names.what)


class Wanted(NamedTuple):
    """What a reminder is to contain.

    Attributes:
        names: what the visitor calls the case.
        page: the address of the checker, which the link to the case leads to; empty for no link.
        case: the id of the case where it is kept: the same one makes a calendar move the event.
        made_before: how many reminders of it were made on this day already, or the minutes since it began.
    """

    names: Names = Names("", "")
    page: str = ""
    case: str = ""
    made_before: int = 0


def event(situation: Situation, today: date, wanted: Wanted) -> Event | None:
    """The reminder of a case, made today; None where nothing lies ahead."""
    answer = check(situation, today)
    next_ = due(answer)
    if next_ is None:
        return None
    then = check(situation, next_.day)
    fragment = write_link(situation, today, answer.verdict, POLICY_VERSION, wanted.case or None)
    return Event(
        case=wanted.case or f"interview-{situation.interview_day}",
        made=today,
        made_before=wanted.made_before,
        day=next_.day,
        title=act(next_.verdict, wanted.names),
        unnamed=say("reminder.unnamed", act=act(next_.verdict, Names("", ""))),
        reason=then.why,
        first_line=_first_line(then, wanted.names),
        link=f"{wanted.page}#{fragment}" if wanted.page else "",
    )


def _first_line(answer: Answer, names: Names) -> str:
    """The first line of the draft after its greeting, with the names that are known."""
    if answer.draft is None:
        return ""
    paragraphs = render(answer.draft.body).split("\n\n")
    known = {"company": names.company, "position": names.role}
    line = paragraphs[1] if len(paragraphs) > 1 else paragraphs[0]
    return BLANK.sub(lambda blank: known.get(blank[1]) or blank[0], line)
