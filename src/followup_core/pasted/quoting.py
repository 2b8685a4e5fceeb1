"""Which of the pasted lines are read: not earlier mail, not signatures, not the candidate's side of a chat."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from followup_core.pasted import chat, headers
from followup_core.pasted.lines import GREETS, Line, lines_of, paragraphs_of
from followup_core.pasted.signatures import without_signature


class Letter(NamedTuple):
    """What is read of a message.

    Attributes:
        paragraphs: the lines read, by paragraph.
        about: its subject, which tells machine mails.
        dated: the day that it gives itself, in its header or as a letter does.
        signature: the lines below its closing, where an agency gives its name.
        is_chat: whether its lines are those of a chat.
        answers: whether it answers quoted lines one by one, below each.
    """

    paragraphs: list[list[Line]]
    about: str
    dated: date | None
    signature: list[Line]
    is_chat: bool
    answers: bool = False


def read_letter(plain: str, received_on: date) -> Letter:
    r"""The parts of a message in plain text.

    >>> letter = read_letter("You will hear by Friday.\nBest,\nAda\n\nOn 3 Nov, I wrote:\n> News?", date(2026, 11, 24))
    >>> [line.text for lines in letter.paragraphs for line in lines], [line.text for line in letter.signature]
    (['You will hear by Friday.'], ['Best,', 'Ada'])
    """
    lines = lines_of(plain)
    chatted = _without_earlier_mail(lines)
    if chat.is_chat([line.text for line in chatted]):
        theirs = _theirs(chatted)
        return Letter([[line] for line, _ in theirs], "", _last_stamp(theirs, received_on), [], True)
    texts = [line.text for line in lines]
    at, about, dated = _top(texts, received_on)
    dated = dated or _date_line(texts[at:], received_on)
    kept = _without_earlier_mail(lines[at:])
    body, signature = without_signature(kept)
    return Letter(paragraphs_of(body), about, dated, signature, False, _answers(texts[at:]))


def _answers(texts: Sequence[str]) -> bool:
    """Whether a quoted question has an answer right below it."""
    quoted = [text.lstrip().startswith(">") for text in texts]
    return any(
        above and not below and text.rstrip().endswith("?") and under.strip()
        for above, below, text, under in zip(quoted, quoted[1:], texts, texts[1:], strict=False)
    )


def _theirs(lines: Sequence[Line]) -> list[tuple[Line, str]]:
    """What the other side wrote, each with the whole line, which may begin with its day."""
    kept, theirs = [], False
    candidate = chat.candidate_in([line.text for line in lines])
    for line in lines:
        begin, theirs = chat.their_part(line.text, theirs, candidate)
        if theirs:
            kept.append((Line(line.text[begin:], line.start + begin), line.text))
    return kept


def _last_stamp(theirs: Sequence[tuple[Line, str]], received_on: date) -> date | None:
    """The day of the last thing they wrote in a chat, from which its times count: "tomorrow" of last week is over."""
    days = [day for _, whole in theirs if (day := chat.stamped(whole, received_on))]
    return days[-1] if days else None


def _top(texts: Sequence[str], received_on: date) -> tuple[int, str, date | None]:
    """Where the header at the very top ends, the subject in it, and the day in it."""
    at, about, dated = 0, "", None
    while at < len(texts) and at < 60:
        line = texts[at][:400]
        field = headers.FIELD.match(line)
        if headers.SUBJECT_LINE.match(line):
            about = f"{about} {line}"
        elif field and (at or _is_header(texts, at, field["name"])):
            if field["name"].lower() in headers.DAY_FIELDS:
                dated = headers.written_day(field["value"] or "", received_on) or dated
        elif line.strip() and not headers.VOICEMAIL.match(line) and not (about and line.startswith((" ", "\t"))):
            break
        at += 1
    return at, about, dated


def _is_header(texts: Sequence[str], at: int, name: str) -> bool:
    """Whether the first field is one: a day or a sender alone may be, "To: …" or "A: …" need company."""
    more = [headers.FIELD.match(text[:400]) for text in texts[at + 1 : at + 4]]
    return any(more) or name.lower() in headers.DAY_FIELDS


def _date_line(texts: Sequence[str], received_on: date) -> date | None:
    """The day of a line, near the top and above any sentence, that is nothing but a date."""
    for text in [text for text in texts if text.strip()][:8]:
        if len(text) < 60 and headers.DATE_LINE.match(text):
            return headers.written_day(text, received_on)
        if GREETS.match(text) or len(text) > 80:
            return None
    return None


def _without_earlier_mail(lines: Sequence[Line]) -> list[Line]:
    """The lines that are not earlier mail: quoted ones, and all below what announces it."""
    texts = [line.text for line in lines]
    kept: list[Line] = []
    at, above, after_quote = 0, False, False
    while at < len(lines):
        text = texts[at]
        count = headers.announces_earlier_mail(texts, at)
        if count:
            below = next((later for later in texts[at + count : at + count + 6] if later.strip()), ">")
            if not below.lstrip().startswith(">"):
                break
            at += count
            continue
        if headers.SEPARATOR.match(text[:200]) or (above and headers.is_header_block(texts, at)):
            break
        quoted = text.lstrip().startswith((">", "|>"))
        wrapped = after_quote and bool(text.strip()) and _goes_on_quote(texts, at)
        if not quoted and not wrapped:
            kept.append(lines[at])
            above = above or bool(text.strip())
        after_quote = quoted or wrapped
        at += 1
    return kept


def _goes_on_quote(texts: Sequence[str], at: int) -> bool:
    """Whether a line under a long quoted one is its end, broken off by a mail program."""
    return len(texts[at - 1]) > 60 and texts[at].lstrip()[:1].islower() and len(texts[at]) < 40
