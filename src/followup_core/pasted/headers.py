"""The lines that mail programs write: header fields, the dates in them, and what announces earlier mail."""

import re
from collections.abc import Sequence
from datetime import date

from followup_core.kinds import FIRST_DAY
from followup_core.texts.en.dates import MONTHS

FIELD = re.compile(
    r"""
    ^[*\s]{0,3}
    (?P<name>
        from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments?|x-[a-z-]{1,30}|message-id|received
        |von|gesendet|datum|an|betreff
        |de|envoyé|objet|à
        |enviado(?:\ el)?|fecha|para|asunto
        |da|inviato|oggetto|a
        |van|verzonden|aan|onderwerp
    )
    \s?:[*]?(?:\s+(?P<value>.*))?$
    """,
    re.IGNORECASE | re.VERBOSE,
)
SENDERS = frozenset({"from", "von", "de", "da", "van"})
DAY_FIELDS = frozenset(
    {"sent", "date", "datum", "gesendet", "envoyé", "enviado", "enviado el", "fecha", "inviato", "verzonden"}
)
SUBJECT_LINE = re.compile(r"^\s*(?:subject|re|fwd?|aw|wg|sv|betreff|objet|asunto)\s?:", re.IGNORECASE)

# "[Voicemail 0:38, Thu 4 Mar, 16:52, transcribed]": what a phone writes above the words.
VOICEMAIL = re.compile(
    r"^\s*[\[(<*]?\s*(?:new\s)?(?:voice\s?mail|voice\s(?:message|note)|visual\svoicemail|transcri\w+)\b"
    r"(?=.{0,80}\d[:.]\d\d).{0,80}?[\])>*:]?\s*$",
    re.IGNORECASE,
)

# "On … wrote:" in the languages of the mail programs that people have; the day or an address stands in the gap.
WROTE = (
    r"said|says|writes?|wrote|sent|schrieb|schreibt|a écrit|écrit|escribió|escribio|escribe|escreveu|ha scritto|scrive|"
    r"schreef|schrijft|skrev|skriver|napisał\(?a?\)?|napisal\(?a?\)?|pisze|написала?|пишет|писала?|írta|kirjoitti|yazdı|"
    r"scrie|a scris|έγραψε|wrote to you"
)
_ADDRESS = r"<[^<>@\s]{1,80}@[^<>\s]{1,80}>"
_DAY_OR_ADDRESS = r"(?=.{0,120}[\d@])"
ANNOUNCEMENTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^on\s{_DAY_OR_ADDRESS}.{{4,220}}\swrote\s?:?\s*$",
        rf"^am\s{_DAY_OR_ADDRESS}.{{4,120}}\sschrieb\b.{{0,120}}:\s*$",
        rf"^le\s{_DAY_OR_ADDRESS}.{{4,220}}\sa écrit\s?:\s*$",
        rf"^el\s{_DAY_OR_ADDRESS}.{{4,220}}\sescribió\s?:\s*$",
        rf"^(?:em|il|op|den|w dniu|på)\s{_DAY_OR_ADDRESS}.{{4,220}}\s"
        r"(?:escreveu|ha scritto|schreef\b.{0,120}|skrev\b.{0,120}|napisała?)\s?:\s*$",
        r"^.{2,120}\sschrieb am\s.{4,60}:\s*$",
        rf"^[^:]{{0,60}}{_ADDRESS}\s(?:wrote|writes|schrieb|a écrit|escribió)\s?:\s*$",
        rf"^[^:]{{0,80}}{_ADDRESS}\s\S{{2,20}}(?:\s\S{{2,12}})?\s?:\s*$",
        # A day, a time and an address, whatever the language says of them: "út 10. 11. 2026 v 10:14 … <…> napsal:".
        rf"^(?=.{{0,80}}\d{{1,2}}[:.h]\d\d).{{6,160}}(?:{_ADDRESS}|\(\S{{1,80}}@\S{{1,80}}\))"
        r"[^:.!?]{0,30}[:\uff1a]\s*$",
        r"^.{2,80}\s(?:wrote|said|writes)\s(?:on\s|at\s)?(?=.{0,40}\d).{4,60}:\s*$",
        rf"^(?=.{{0,160}}\d).{{6,220}}\s(?:{WROTE})\s?:\s*$",
        rf"^\d{{4}}-\d\d-\d\d\s.{{4,160}}{_ADDRESS}\s?:\s*$",
    )
)
VERB = re.compile(rf"\b(?:{WROTE})|escrev|[>)][^:\uff1a]{{0,40}}[:\uff1a]\s*$", re.IGNORECASE)
SEPARATOR = re.compile(
    r"""
    ^[\s>]*
    (?:
        [-_=*]{2,}\s*
        (?:
            original\ message | forwarded\ message | forwarded\ by\b.{0,80} | original\ e-?mail | reply\ message
            | ursprüngliche\ nachricht | original-?nachricht | weitergeleitete\ nachricht
            | message\ d'origine | message\ original | message\ transféré
            | mensaje\ original | mensaje\ reenviado
            | mensagem\ original | messaggio\ originale | oorspronkelijk\ bericht
        )
        \s*[-_=*]*
        | begin\ forwarded\ message\s?:
        | anfang\ der\ weitergeleiteten\ (?:nachricht|e-mail)\s?:
        | début\ du\ message\ (?:réexpédié|transféré)\s?:
        | inicio\ del\ mensaje\ reenviado\s?:
    )
    \s*$
    """,
    re.IGNORECASE | re.VERBOSE,
)

SHORT_MONTHS = tuple(name[:3].lower() for name in MONTHS)
_MONTH_NAMES = r"jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec"
MONTH = rf"(?P<month>{_MONTH_NAMES})[a-z]{{0,7}}\.?"
OTHER_MONTH = rf"(?P<other>{_MONTH_NAMES})[a-z]{{0,7}}\.?"
WRITTEN_DAYS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?P<year>\d{4})[-/](?P<number>\d{1,2})[-/](?P<day>\d{1,2})",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-](?:of\s)?{MONTH},?[\s-](?P<year>\d{{4}})\b",
        rf"\b{MONTH}\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<year>\d{{4}})\b",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-](?:of\s)?{MONTH}(?![a-z])",
        rf"\b{MONTH}\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)",
        r"\b(?P<day>\d{1,2})(?P<mark>[./-])(?P<number>\d{1,2})(?P=mark)(?P<year>\d{4})\b",
    )
)
DATE_LINE = re.compile(
    rf"""
    ^\s*
    (?:(?:date|dated)\s?:\s*|[A-Z][\w\ .'-]{{1,30}},\s+)?
    (?:the\s)?
    (?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?
    (?:
        \d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{MONTH},?\s\d{{4}}
        | {OTHER_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}
        | \d{{4}}-\d\d-\d\d
        | \d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}}
        | \d{{1,2}}-[A-Za-z]{{3}}-\d{{4}}
    )
    (?:,?\s(?:at\s)?\d{{1,2}}[:.]\d\d.{{0,12}})?
    \.?\s*$
    """,
    re.IGNORECASE | re.VERBOSE,
)


def announces_earlier_mail(lines: Sequence[str], at: int) -> int:
    """How many lines from `at` on are one "On … wrote:" (0: none); mail programs break it over up to three.

    >>> announces_earlier_mail(["On 3 Nov 2026, at 10:00, Ada Byron", "<ada@x.example> wrote:"], 0)
    2
    """
    joined = ""
    for count in range(1, 4):
        if at + count > len(lines) or len(joined) > 300:
            return 0
        line = lines[at + count - 1].strip().lstrip("> ")
        if not line:
            return 0
        joined = f"{joined} {line[:300]}".strip()
        if VERB.search(line) and any(pattern.match(joined) for pattern in ANNOUNCEMENTS):
            return count
    return 0


def is_header_block(lines: Sequence[str], at: int) -> bool:
    """Whether a `From:` with other header fields under it begins at line `at`."""
    first = FIELD.match(lines[at].lstrip("> ")[:400])
    if not first or first["name"].lower() not in SENDERS:
        return False
    below = [FIELD.match(line.lstrip("> ")[:400]) for line in lines[at + 1 : at + 5]]
    return any(field is not None and field["name"].lower() not in SENDERS for field in below)


def written_day(text: str, received_on: date) -> date | None:
    """The day that a header or a date line names, where it is not after `received_on`.

    >>> written_day("Thursday, November 5, 2026 8:01 AM", date(2026, 11, 9))
    datetime.date(2026, 11, 5)
    """
    for pattern in WRITTEN_DAYS:
        found = pattern.search(text[:200])
        if found:
            days = [day for day in _days(found.groupdict(), received_on) if FIRST_DAY <= day <= received_on]
            return max(days, default=None)
    return None


def _days(parts: dict[str, str | None], received_on: date) -> list[date]:
    """The days that the parts can mean: a numeric one in either order, one without a year in this or the last."""
    year, day, number = parts.get("year"), int(parts["day"] or 0), int(parts.get("number") or 0)
    named = parts.get("month")
    month = SHORT_MONTHS.index(named[:3].lower()) + 1 if named else number
    years = [int(year)] if year else [received_on.year, received_on.year - 1]
    pairs = [(month, day)] if parts.get("mark") in {None, "."} else [(month, day), (day, month)]
    days = []
    for one in years:
        for month_number, day_number in pairs:
            try:
                days.append(date(one, month_number, day_number))
            except ValueError:
                continue
    return days
