"""An answer: the verdict with everything that explains it, as values; `to_dict` makes the sentences.

Follows "An answer contains" of the policy. The keys of `to_dict` are public JSON, described on the page `api`.
"""

from dataclasses import dataclass
from datetime import date

from followup_core.answer_parts import (
    Advice,
    Alternative,
    Assumption,
    Decided,
    Draft,
    Given,
    Invitation,
    Json,
    Reminder,
    RuledOut,
    Step,
    Write,
    writer,
)
from followup_core.policy import POLICY_VERSION
from followup_core.rules import Rule, Trait
from followup_core.sections import Section
from followup_core.texts import Message, say
from followup_core.verdicts import STAGES, Stage, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What to do today, and why; made by `followup_core.check`.

    Attributes:
        today: the day it is for.
        interview_day: the day of the interview.
        verdict: the one conclusion.
        rule: the row of the table that decided.
        earliest_contact: the first day to ask for news, where the verdict is to ask, or to wait until then.
        changes_on: the first day after today on which the verdict changes if nothing happens, or None.
        changes_to: the verdict of that day.
        best_on: the next working day, where today is not one and the verdict is to contact them.
        linkedin: what to do about LinkedIn.
        headline: what to do, in the second person.
        detail: the days that it follows from, or None.
        why: the reason.
        sections: what it rests on, the most important first.
        given: the facts that the visitor gave.
        assumptions: the facts that were taken at their usual value.
        not_now: what not to do.
        advice: what else to do or know.
        others_say: where other advisers would tell this visitor something else; at most one.
        plan: the coming days on which the verdict changes, if the visitor does what it says and hears nothing.
        alternatives: which other answer to a single question would change today's verdict.
        ruled_out: each row above the one that decided, with the fact that ruled it out.
        decided: the row that decided, and its place in the table.
        draft: words to send, today or when the waiting ends.
        linkedin_note: the note for an invitation, where one was agreed.
        drafts_beside: other words that fit.
        reminder: a note for the calendar.
    """

    today: date
    interview_day: date
    verdict: Verdict
    rule: Rule
    earliest_contact: date | None
    changes_on: date | None
    changes_to: Verdict | None
    best_on: date | None
    linkedin: Invitation
    headline: Message
    detail: Message | None
    why: Message
    sections: tuple[Section, ...]
    given: tuple[Given, ...]
    assumptions: tuple[Assumption, ...]
    not_now: tuple[Advice, ...]
    advice: tuple[Advice, ...]
    others_say: tuple[Advice, ...]
    plan: tuple[Step, ...]
    alternatives: tuple[Alternative, ...]
    ruled_out: tuple[RuledOut, ...]
    decided: Decided
    draft: Draft | None
    linkedin_note: Draft | None
    drafts_beside: tuple[Draft, ...]
    reminder: Reminder | None

    def to_dict(self, language: str = "en") -> Json:
        """The answer as JSON values, its sentences in `language` (a BCP 47 tag, which also orders day and month)."""
        write = writer(language, self.today.year)
        return self._conclusion(write) | self._explanation(write) | self._what_to_do(write)

    def _conclusion(self, write: Write) -> Json:
        return {
            "policy": POLICY_VERSION,
            "today": self.today.isoformat(),
            "today_text": write(say("answer.today", today=self.today)),
            "verdict": self.verdict.value,
            "stage": STAGES[self.verdict].value,
            "tone": self._tone().value,
            "rule": self.rule.id,
            "earliest_contact": _iso(self.earliest_contact),
            "changes_on": _iso(self.changes_on),
            "changes_to": self.changes_to and self.changes_to.value,
            "best_on": _iso(self.best_on),
            "emblem_day": self._emblem_day(),
            "linkedin": self.linkedin.value,
        }

    def _explanation(self, write: Write) -> Json:
        return {
            "headline": write(self.headline),
            "detail": self.detail and write(self.detail),
            "why": write(self.why),
            "sections": [_section(each, write) for each in self.sections],
            "given": [each.to_dict(write) for each in self.given],
            "assumptions": [each.to_dict(write) for each in self.assumptions],
        }

    def _what_to_do(self, write: Write) -> Json:
        return {
            "not_now": [each.to_dict(write) for each in self.not_now],
            "advice": [each.to_dict(write) for each in self.advice],
            "others_say": [each.to_dict(write) for each in self.others_say],
            "plan": [each.to_dict(write) for each in self.plan],
            "alternatives": [each.to_dict(write) for each in self.alternatives],
            "ruled_out": [each.to_dict(write) for each in self.ruled_out],
            "decided": self.decided.to_dict(write),
            "draft": self.draft and self.draft.to_dict(write),
            "linkedin_note": self.linkedin_note and self.linkedin_note.to_dict(write),
            "drafts_beside": [each.to_dict(write) for each in self.drafts_beside],
            "reminder": self.reminder and self.reminder.to_dict(write),
        }

    def _tone(self) -> Stage:
        """The stage whose colour and shape the answer has: after a no it asks for nothing, though they may be asked."""
        return Stage.REST if self.verdict is Verdict.ASK_FEEDBACK else STAGES[self.verdict]

    def _emblem_day(self) -> int | None:
        """The day of the month that the emblem shows, which the headline names: to act on, or to wait for."""
        if self._tone() is Stage.REST:
            return None
        if Trait.INTERVIEW_AHEAD in self.rule.traits:
            return self.interview_day.day
        day = self.best_on or self.today if STAGES[self.verdict] == "act" else self.changes_on
        return day.day if day else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _section(section: Section, write: Write) -> Json:
    return {"id": section.id, "title": write(say(f"section.{section.id}.title")), "origin": section.origin.value}
