"""An answer: the verdict with everything that explains it, as values; `to_dict` makes the sentences.

Follows "An answer contains" of the policy. The keys of `to_dict` are public JSON, described on the page `api`.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from followup_core.rules import Rule, row_text
from followup_core.sections import Section
from followup_core.texts import Message, render, say
from followup_core.verdicts import STAGES, Verdict

POLICY_VERSION = "2026-11"


class Invitation(StrEnum):
    """What to do about LinkedIn (P1)."""

    INVITE = "invite"
    LATER = "later"
    REFRAIN = "refrain"
    NONE = "none"


class Given(NamedTuple):
    """A fact that the visitor gave: its path, what it is called, what they said, and whether in somebody's words."""

    path: str
    label: Message
    text: Message | str
    quoted: bool


class Assumption(NamedTuple):
    """A fact at its default: its path, the sentence, and whether another answer would turn the verdict."""

    path: str
    text: Message
    matters: bool


class RuledOut(NamedTuple):
    """A row above the one that decided, and the fact that ruled it out."""

    rule: Rule
    because: Message


class Step(NamedTuple):
    """A coming day on which the verdict changes, if the visitor does what it says and hears nothing.

    Attributes:
        day: the first day of it.
        until: its last day, or None where it never changes again.
        verdict: what holds then.
        rule: the row that gives it.
    """

    day: date
    until: date | None
    verdict: Verdict
    rule: Rule


class Alternative(NamedTuple):
    """A single fact that, answered otherwise, gives another verdict today."""

    path: str
    text: Message
    verdict: Verdict


class Advice(NamedTuple):
    """What holds beside the verdict: its name, the sentence, and the section that explains it."""

    id: str
    text: Message
    section: str


class Draft(NamedTuple):
    """Words to send. What stands in [square brackets] is for the visitor to fill in.

    Attributes:
        id: which text it is.
        subject: of an email, or None.
        body: paragraphs with an empty line between them.
    """

    id: str
    subject: Message | None
    body: Message


class Reminder(NamedTuple):
    """An all-day event on the day on which the verdict changes."""

    day: date
    title: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What to do today, and why; made by `followup_core.check`.

    Attributes:
        today: the day it is for.
        verdict: the one conclusion.
        rule: the row of the table that decided.
        earliest_contact: the first day to ask for news, where the verdict asks or waits for it.
        changes_on: the first day after today on which the verdict is another one if nothing happens, or None.
        changes_to: the verdict of that day.
        best_on: the next working day, where today is none and the verdict is to contact them.
        linkedin: what to do about LinkedIn.
        headline, detail, why: what to do, what it follows from, and the reason, in the second person.
        sections: what it rests on, the most important first.
    """

    today: date
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
    plan: tuple[Step, ...]
    alternatives: tuple[Alternative, ...]
    ruled_out: tuple[RuledOut, ...]
    draft: Draft | None
    linkedin_note: Draft | None
    reminder: Reminder | None

    def to_dict(self, language: str = "en") -> dict[str, object]:
        """The answer as JSON values, its sentences in `language` (a BCP 47 tag, which also orders day and month)."""
        text = partial(_text, language=language, year=self.today.year)
        return {
            "policy": POLICY_VERSION,
            "today": self.today.isoformat(),
            "today_text": text(say("answer.today", today=self.today)),
            "verdict": self.verdict.value,
            "stage": STAGES[self.verdict].value,
            "rule": self.rule.id,
            "earliest_contact": _iso(self.earliest_contact),
            "changes_on": _iso(self.changes_on),
            "changes_to": self.changes_to and self.changes_to.value,
            "best_on": _iso(self.best_on),
            "emblem_day": self._emblem_day(),
            "linkedin": self.linkedin.value,
            "headline": text(self.headline),
            "detail": text(self.detail),
            "why": text(self.why),
            "sections": [_section(section, language) for section in self.sections],
            "given": [given_as_json(each, language, self.today.year) for each in self.given],
            "assumptions": [
                {"path": each.path, "text": text(each.text), "matters": each.matters} for each in self.assumptions
            ],
            "not_now": [_advice(each, language, self.today.year) for each in self.not_now],
            "advice": [_advice(each, language, self.today.year) for each in self.advice],
            "plan": [_step(each, language, self.today.year) for each in self.plan],
            "alternatives": [
                {
                    "path": each.path,
                    "text": text(each.text),
                    "verdict": each.verdict.value,
                    "verdict_text": text(say(f"verdict.{each.verdict}.short")),
                }
                for each in self.alternatives
            ],
            "ruled_out": [
                {
                    "rule": each.rule.id,
                    "when": text(row_text(each.rule)),
                    "because": text(each.because),
                }
                for each in self.ruled_out
            ],
            "draft": _draft(self.draft, language, self.today.year),
            "linkedin_note": _draft(self.linkedin_note, language, self.today.year),
            "reminder": self.reminder and {"day": self.reminder.day.isoformat(), "title": text(self.reminder.title)},
        }

    def _emblem_day(self) -> int | None:
        """The day of the month that the emblem shows: the day to act on, or the day to which to wait."""
        if STAGES[self.verdict] == "rest":
            return None
        day = self.best_on or self.today if STAGES[self.verdict] == "act" else self.changes_on
        return day.day if day else None


def given_as_json(given: Given, language: str, year: int) -> dict[str, object]:
    """A fact that was given, as JSON values; dates leave out `year`."""
    label, text = render(given.label, language, year), _text(given.text, language, year)
    return {"path": given.path, "label": label, "text": text, "quoted": given.quoted}


def _text(message: Message | str | None, language: str, year: int) -> str | None:
    return render(message, language, year) if isinstance(message, Message) else message


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _section(section: Section, language: str) -> dict[str, object]:
    return {
        "id": section.id,
        "title": render(say(f"section.{section.id}.title"), language),
        "origin": section.origin.value,
    }


def _advice(advice: Advice, language: str, year: int) -> dict[str, object]:
    return {"id": advice.id, "text": render(advice.text, language, year), "section": advice.section}


def _step(step: Step, language: str, year: int) -> dict[str, object]:
    days = {"day": step.day} if step.until is None else {"day": step.day, "until": step.until}
    shape = "from" if step.until is None else "on" if step.until == step.day else "until"
    return {
        "day": step.day.isoformat(),
        "until": _iso(step.until),
        "days_text": render(say(f"plan.{shape}", **days), language, year),
        "verdict": step.verdict.value,
        "stage": STAGES[step.verdict].value,
        "text": render(say(f"verdict.{step.verdict}.short"), language, year),
    }


def _draft(draft: Draft | None, language: str, year: int) -> dict[str, object] | None:
    """A draft as text."""
    if draft is None:
        return None
    return {
        "id": draft.id,
        "subject": draft.subject and render(draft.subject, language, year),
        "body": render(draft.body, language, year),
    }
