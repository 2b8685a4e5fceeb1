"""The parts of an answer besides its verdict, as values; each writes itself as JSON, its sentences by a `Write`."""

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import partial
from typing import NamedTuple, TypeAlias

from followup_core.rules import Rule, Trait, row_text
from followup_core.texts import Message, render, say
from followup_core.verdicts import STAGES, Verdict

Json: TypeAlias = dict[str, object]
Write: TypeAlias = Callable[[Message], str]

BLANK = re.compile(r"\[([^\]\n]{1,60})\]")
"""What a visitor fills in: few words, in one line. `draft.blank.<its words>` is what its field is called."""


def writer(language: str, year: int) -> Write:
    """Turns messages into sentences in `language`, a BCP 47 tag; dates leave out `year`."""
    return partial(render, language=language, this_year=year)


class Invitation(StrEnum):
    """What to do about LinkedIn (P1)."""

    INVITE = "invite"
    LATER = "later"
    REFRAIN = "refrain"
    NONE = "none"


class Given(NamedTuple):
    """A fact that the visitor gave: its path, what it is called, what they gave, and whether as a quotation."""

    path: str
    label: Message
    text: Message | str
    quoted: bool

    def to_dict(self, write: Write) -> Json:
        """The fact as JSON values."""
        text = write(self.text) if isinstance(self.text, Message) else self.text
        return {"path": self.path, "label": write(self.label), "text": text, "quoted": self.quoted}


class Assumption(NamedTuple):
    """A fact at its default: its path, the sentence, and whether another answer would turn the verdict."""

    path: str
    text: Message
    matters: bool

    def to_dict(self, write: Write) -> Json:
        """The assumption as JSON values."""
        return {"path": self.path, "text": write(self.text), "matters": self.matters}


class RuledOut(NamedTuple):
    """A row above the one that decided, and the fact that ruled it out."""

    rule: Rule
    because: Message

    def to_dict(self, write: Write) -> Json:
        """The row, as pages print it, and the fact, as JSON values."""
        return {"rule": self.rule.id, "when": write(row_text(self.rule)), "because": write(self.because)}


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

    def to_dict(self, write: Write) -> Json:
        """The step as JSON values, its days and its verdict also in words."""
        return {
            "day": self.day.isoformat(),
            "until": self.until.isoformat() if self.until else None,
            "days_text": write(self._days()),
            "verdict": self.verdict.value,
            "stage": STAGES[self.verdict].value,
            "text": write(step_text(self.rule)),
        }

    def _days(self) -> Message:
        if self.until is None:
            return say("plan.from", day=self.day)
        return say("plan.on" if self.until == self.day else "plan.until", day=self.day, until=self.until)


def step_text(rule: Rule) -> Message:
    """What a step of a plan says; one that follows a question which may be left out says that it does."""
    return say("plan.once_asked" if Trait.ONCE_ASKED in rule.traits else f"verdict.{rule.verdict}.short")


class Decided(NamedTuple):
    """The row that decided: the first of the table that holds, and its place in it, counted from 1."""

    rule: Rule
    number: int

    def to_dict(self, write: Write) -> Json:
        """The row as pages print it, as JSON values."""
        return {
            "rule": self.rule.id,
            "number": self.number,
            "when": write(row_text(self.rule)),
            "then": write(say(f"verdict.{self.rule.verdict}.short")),
        }


class Alternative(NamedTuple):
    """A single fact that, answered otherwise, gives another verdict today.

    Attributes:
        path: of the fact.
        text: the other answer.
        verdict: what it gives.
        day: on which to do that, or until which to leave it; None where that is for good, or rests on a day that they
            would have named.
        leads_to: the verdict with that day.
    """

    path: str
    text: Message
    verdict: Verdict
    day: date | None
    leads_to: Message

    def to_dict(self, write: Write) -> Json:
        """The fact, its verdict and the day of it as JSON values, the last two also in words."""
        return {
            "path": self.path,
            "text": write(self.text),
            "verdict": self.verdict.value,
            "verdict_text": write(say(f"verdict.{self.verdict}.short")),
            "day": self.day.isoformat() if self.day else None,
            "leads_to": write(self.leads_to),
        }


class Advice(NamedTuple):
    """A piece of advice beside the verdict: its name, the sentence, and the section that explains it."""

    id: str
    text: Message
    section: str

    def to_dict(self, write: Write) -> Json:
        """The advice as JSON values."""
        return {"id": self.id, "text": write(self.text), "section": self.section}


class Draft(NamedTuple):
    """Words to send. What stands in [square brackets] is for the visitor to fill in.

    Attributes:
        id: which text it is.
        title: what it is for.
        subject: of an email, or None.
        body: in a warm tone; paragraphs with an empty line between them.
        plain: the same in a plain tone, shorter.
    """

    id: str
    title: Message
    subject: Message | None
    body: Message
    plain: Message

    def to_dict(self, write: Write) -> Json:
        """The draft as JSON values, with its blanks and what the field of each is called."""
        texts = [write(text) for text in (self.subject, self.body, self.plain) if text]
        blanks = dict.fromkeys(blank for text in texts for blank in BLANK.findall(text))
        return {
            "id": self.id,
            "title": write(self.title),
            "subject": self.subject and write(self.subject),
            "body": write(self.body),
            "plain": write(self.plain),
            "blanks": [
                {"blank": blank, "label": write(say(f"draft.blank.{blank.replace(' ', '_')}"))} for blank in blanks
            ],
        }


class Reminder(NamedTuple):
    """An all-day event on the day of the next change, or on the next working day where a message has to be sent."""

    day: date
    title: Message

    def to_dict(self, write: Write) -> Json:
        """The reminder as JSON values."""
        return {"day": self.day.isoformat(), "title": write(self.title)}
