"""Who has written a message: a machine, an agency, or the candidate; and in which language."""

import re
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from followup_core.pasted.cues import senders as cues
from followup_core.pasted.finding import row_said
from followup_core.pasted.grammar import Table, places, stands
from followup_core.pasted.lines import Line
from followup_core.pasted.quoting import Letter
from followup_core.pasted.sentences import Sentence

_ENGLISH = """
    the and to of you we your for is are have has had will with on be been that this our i us not at by as it from
    if or an was were would should could can do did about any all but so they he she who when what there here my me
    please thank thanks no yes still more no soon
"""
ENGLISH = frozenset(_ENGLISH.split())
_FOREIGN = """
    der die das und nicht wir ihnen sie ich ist ein eine einen mit für auf von zu den dem des sich auch uns haben
    wird werden bei leider le la les nous vous est pas une du au aux que qui dans pour avec votre sur avons ce cette
    et el los las por para con su sus se del lo más ha hemos usted nos het een wij van niet dat voor met u op wordt
    och att det som är vi har inte på il che di non per sono della abbiamo você não para uma os seu com og til ikke
    vil blir nie się że jest na do z w
"""
FOREIGN = frozenset(_FOREIGN.split()) - {
    "do",
    "on",
    "an",
    "a",
    "i",
    "me",
    "he",
    "in",
    "so",
    "as",
    "no",
    "of",
    "die",
    "met",
    "per",
    "u",
    "se",
    "con",
}

WORDS = re.compile(r"\w[\w'.-]*")


class Kinds(NamedTuple):
    """What sort of message it is, apart from its news; `automatic` where a machine names itself as the sender."""

    absence: bool
    automatic: bool
    receipt: bool
    reminder: bool
    by_candidate: bool
    withdrawn: bool


def is_english(sentences: Sequence[Sentence]) -> bool:
    """Whether the words of a paragraph are English rather than another language; a few words count as English."""
    words = [word for sentence in sentences for word in sentence.words.split()]
    letters = "".join(words)
    latin = sum(letter < "\u0250" for letter in letters)
    return latin * 2 >= len(letters) and sum(word in FOREIGN for word in words) <= sum(
        word in ENGLISH for word in words
    )


def kinds_of(letter: Letter, sentences: Sequence[Sentence]) -> Kinds:
    """What sort of message these sentences are."""
    about = letter.about.lower()
    opening = [one for one in sentences[:4] if len(one.words.split()) > 3][:3]
    whole = " ".join(one.words for one in sentences[:200])
    candidate = sum(row_said(Table((row,)), one) is not None for row in cues.CANDIDATE_WROTE for one in sentences[:60])
    employer = len(places(cues.EMPLOYER, whole[:20_000]))
    return Kinds(
        absence=_is_absence(about, opening),
        automatic=_is_automatic(about, opening),
        receipt=(any(row_said(cues.RECEIPT, one) for one in opening) and not stands(cues.AFTER_INTERVIEW, whole))
        or bool(re.search(r"application (?:received|submitted)", about)),
        reminder=any(row_said(cues.REMINDER, one) for one in opening) or bool(re.search(r"reminder|survey", about)),
        by_candidate=candidate > 0 and (employer == 0 or candidate > max(employer, 1)),
        withdrawn=any(stands(cues.WITHDRAWN, one.words) for one in sentences[:60]),
    )


def _is_absence(about: str, opening: Sequence[Sentence]) -> bool:
    """Whether a machine says that nobody is there, or that a message was not delivered."""
    if _is_automatic(about, opening):
        return True
    absent = [number for number, one in enumerate(opening[:3]) if row_said(cues.ABSENT_BODY, one)]
    if not absent:
        return False
    if stands(cues.NEWS_TOO, opening[absent[0]].words):
        return False
    greeted = stands(cues.GREETED, opening[0].words)
    return absent[0] == 0 or (greeted and absent[0] == 1) or bool(row_said(cues.UNDELIVERED, opening[absent[0]]))


def _is_automatic(about: str, opening: Sequence[Sentence]) -> bool:
    """Whether the subject or the first words say that a machine answers or could not deliver."""
    if re.search(cues.ABSENT, about) or any(re.search(cues.ABSENT, one.words) for one in opening[:1]):
        return True
    return bool(re.search(r"undeliver|delivery (?:status|fail)|returned mail|failure notice", about))


def agency_words(plain: str, letter: Letter, sentences: Sequence[Sentence]) -> tuple[int, int] | None:
    """Where a message shows that an agency has written it."""
    if not sentences and not letter.signature:
        return None
    for sentence in sentences:
        found = row_said(cues.AGENCY_WORDS, sentence)
        if found:
            return found
    for line in (lines[-1] for lines in letter.paragraphs):
        # "… soon. Carly, Apex Staffing Ltd": a name after the last stop.
        stop = max(line.text.rfind(mark) for mark in ".!?(")
        named = _agency_name(Line(line.text[stop + 1 :], line.start + stop + 1)) if stop > 0 else None
        if named:
            return named
    lines = [*letter.signature, *(line for lines in letter.paragraphs for line in lines if _may_be_name(line))]
    for line in lines:
        named = _agency_name(line)
        if named:
            return named
    for line in (lines[0] for lines in letter.paragraphs[:2]):
        said = re.search(cues.AGENCY_SAID, line.text[:120])
        if said and not any(word.lower() in cues.DEPARTMENTS for word in said["name"].split()):
            return line.start + said.start("name"), line.start + said.end()
    return _agency_beside([*(lines[-1] for lines in letter.paragraphs[-1:]), *letter.signature], sentences)


def _agency_beside(lines: Sequence[Line], sentences: Sequence[Sentence]) -> tuple[int, int] | None:
    """A name that ends in "Recruitment", in a message that tells what others want."""
    if not any(stands(cues.OTHERS_DECIDE, one.words) for one in sentences[:60]):
        return None
    for line in lines[-4:]:
        found = re.search(cues.AGENCY_TAIL, line.text[-120:].rstrip())
        if found and not any(word.lower() in cues.DEPARTMENTS for word in found["name"].split()):
            begin = line.start + max(len(line.text) - 120, 0)
            return begin + found.start("name"), begin + found.end()
    return None


def _may_be_name(line: Line) -> bool:
    """Whether a line of the body can be part of a signature: short, or the notice that the law asks of agencies."""
    return len(WORDS.findall(line.text[:300])) <= 9 or bool(
        re.search(r"acts? as an? employment (?:business|agency)", line.text[:300], re.IGNORECASE)
    )


def _agency_name(line: Line) -> tuple[int, int] | None:
    text = line.text[:300]
    named = (re.search(pattern, text, re.IGNORECASE) for pattern in cues.AGENCY_NAMES)
    bare = (re.search(pattern, text.rstrip()) for pattern in cues.AGENCY_BARE)
    found = next((one for one in chain(named, bare) if one), None)
    if not found or re.search(cues.IN_HOUSE, text, re.IGNORECASE):
        return None
    name = found.groupdict().get("name")
    if name and any(word.lower() in cues.DEPARTMENTS for word in name.split()):
        return None
    return line.start + found.start(), line.start + found.end()
