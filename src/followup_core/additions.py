"""Rules of ours that stand inside sections of the guidance: each is marked at its sentence, with its reason.

`addition.<id>.reason` says why. A page marks the sentence with `{{ ours:ID }}`; a section without the mark of an
addition of its row does not build.
"""

from typing import NamedTuple


class Addition(NamedTuple):
    """A rule of ours.

    Attributes:
        id: its name.
        sections: the sections of the guidance in which it stands.
    """

    id: str
    sections: tuple[str, ...]


ADDITIONS = (
    Addition("no-news-by-chat", ("connect-on-linkedin",)),
    Addition("invite-later", ("connect-on-linkedin",)),
    Addition("working-day", ("respect-their-timeline", "when-to-follow-up")),
    Addition("last-word", ("respect-their-timeline",)),
    Addition("looking-is-not-contact", ("look-in-the-portal",)),
    Addition("until-in-writing", ("keep-looking",)),
    Addition("through-the-recruiter", ("when-to-follow-up",)),
    Addition("when-not-to-ask", ("when-to-follow-up",)),
    Addition("who-to-write-to", ("one-short-email",)),
    Addition("one-call", ("do-not-call",)),
    Addition("voicemail-counts", ("do-not-call",)),
    Addition("one-per-word", ("one-email-is-enough",)),
    Addition("every-way-counts", ("one-email-is-enough",)),
    Addition("no-other-person", ("no-answer",)),
)
"""In the order of the pages. Numbers that are ours are marked automatically."""
