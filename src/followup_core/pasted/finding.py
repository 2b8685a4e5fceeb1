"""Looks for cues in sentences, and leaves those that the words around them take back."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from followup_core.pasted.grammar import Table, places, stands
from followup_core.pasted.sentences import Sentence

BREAK = re.compile(
    r"[;:–().!?](?= )| , so (?!that )| but | however |(?<! that)(?<! if)(?<!whether)(?<!saying) although | though "
)
SOFT_BREAK = re.compile(r" , and (?=(?:we|i|the|they|he|she|it|our|my|~\w+) )")
"""Where the next statement begins: "any of you could have done it, and the choice fell on …"."""
MODAL = re.compile(r"\b(?:could|can|may|might|likely|probably|perhaps) ")
"""What leaves doubt about its own verb alone; a condition or somebody's words reach further."""
WONDERED = re.compile(r"\bwhether [^;:]*? , and (?=(?:we|i|the|they|our|my|~\w+) )")
"""What they asked themselves leaves no doubt about the statement after it: "… whether we need one, and we do not"."""
DOUBLE_NEGATION = "not|never|nobody|no|neither|nor|none\nwithout !( which )"
INVERTED = frozenset({"had", "should", "were"})  # "had we gone with …": the condition is the beginning of the cue
NEAR = 5  # words before a cue in which a "not" turns it round


class Found(NamedTuple):
    """Where in the plain text a cue is said, and in which sentence."""

    start: int
    end: int
    sentence: int


def first_row(table: Table, sentences: Sequence[Sentence]) -> Found | None:
    """The first sentence that says a row of `table` outright."""
    return next(each_row(table, sentences), None)


def each_row(table: Table, sentences: Sequence[Sentence]) -> Iterator[Found]:
    """The sentences that say a row of `table` outright, in order."""
    without: set[str] = set()  # sentences without any; a very long text mostly repeats itself
    for number, sentence in enumerate(sentences):
        if sentence.words in without:
            continue
        found = row_said(table, sentence)
        if found:
            yield Found(*found, number)
        without.add(sentence.words)


def row_said(table: Table, sentence: Sentence) -> tuple[int, int] | None:
    """Where `sentence` says a row of `table` outright; None where it does not, or where its words leave doubt."""
    taken_back_beside = None
    for row in table.rows:
        for start, end in places(row.says, sentence.words):
            if taken_back_beside is None:
                taken_back_beside = bool(table.beside) and stands(table.beside, _without_courtesy(sentence.words))
            if taken_back_beside:
                return None
            around = _without_courtesy(WONDERED.sub("", _between_breaks(sentence.words, start, end)))
            taken_back = any(against and stands(against, around) for against in (row.unless, table.around))
            if not taken_back and not (table.before and _doubted(sentence.words, start, end, table.before)):
                return place_around(sentence, start, end)
    return None


def row_at(table: Table, words: str) -> tuple[int, int] | None:
    """Where words in the spelling of the rows say one of them, whatever stands before."""
    for row in table.rows:
        found = places(row.says, words)
        if found and not (row.unless and stands(row.unless, words)):
            return found[0]
    return None


def _between_breaks(words: str, start: int, end: int) -> str:
    """The words around a cue, from one break to the next."""
    opening = max((mark.end() for mark in BREAK.finditer(words, 0, start)), default=0)
    closing = BREAK.search(words, end)
    return words[opening : closing.start() if closing else len(words)].lstrip()


def _doubted(words: str, start: int, end: int, doubt: str) -> bool:
    """Whether what stands before a cue makes it a question, a condition, somebody's words or the opposite."""
    asks = words.endswith("?") and not ASKS_SOMETHING_ELSE.search(words[end:])
    if asks or words[:start].count('"') % 2:
        return True
    opening = max((mark.end() for mark in BREAK.finditer(words, 0, start)), default=0)
    before = WONDERED.sub("", words[opening:start])
    near = (
        "" if words.startswith(",", start) else " ".join(_without_courtesy(before).rsplit(",", 1)[-1].split()[-NEAR:])
    )
    first, *rest = words[start:end].split()
    asked = f"{before}{first} {rest[0] if rest and first in INVERTED else ''}".strip()
    *granted, main = SOFT_BREAK.split(asked)
    asked = f"{MODAL.sub('', ' '.join(granted))} {main}".strip()
    return bool(doubt and stands(doubt, _without_courtesy(asked))) or stands(DOUBLE_NEGATION, near)


# Words that name the interview that was, or soften what is said.
COURTESY = """
    following|after|since|regarding ..5 THAT_WAS before|with the|our ..2 PANEL
    further|reference to ..5 THAT_WAS before|with the|our ..2 PANEL
    following|after|since|regarding ..5 THAT_WAS
    further|reference to ..5 THAT_WAS
    with|in reference|regard|relation to ..5 THAT_WAS
    thank you for ..5 THAT_WAS
    thanks for ..5 THAT_WAS
    based on ..5 THAT_WAS
    as a result of ..5 THAT_WAS
    having had ..5 THAT_WAS
    on|upon|post|after|following|with ..1 completion of ..4 THAT_WAS
    post ..3 completion|clearance of ..4 THAT_WAS
    refer to ..5 THAT_WAS
    THEIR_CHOICE (HAVE|would ..1)? pulled|dropped|backed out
    THEIR_CHOICE (HAVE|would ..1)? declined|withdrawn|withdrew
    THEIR_CHOICE (HAVE|would ..1)? ( let us down | said no | decided against it | changed _ mind | turned it|us down )
    sorry|apologies|thanks|thank you ..3 for the|your|this ..2 wait|waiting|delay|patience|silence
    if i am honest
    not ..1 drag|draw|string it|this|things out
    not ..1 beat ..1 about|around the bush
    not ..1 keep|waste|take you|your ..2 long|waiting|time|up
    not ..1 want|like|wish to lose you
    if anything
    if (not sooner | at all possible | possible)
    if you do not mind
    as if
    could|can not ..1 wait until|till|for ..3 to|before
    could|can not ..1 wait to
    if that is ok|okay|alright
    if that is all right
    if i may
    if|should you ..1 would|like|want|wish|need|require ..9
    if|should you ..1 have any ..9
"""


def _without_courtesy(words: str) -> str:
    """The words without those that name the interview that was, or soften what is said."""
    found = places(COURTESY, words)
    return f"{words[: found[0][0]]}{words[found[0][1] :]}" if found else words


_GOES_ON = r"(?:call|ring|phone|shall|when|can you|could you|is that|are you|do you|what do|how)\b"
ASKS_SOMETHING_ELSE = re.compile(rf"^[ ,]*(?:,|{_GOES_ON})| (?:but|however|though) ")
"""How a question goes on that is about what follows the cue, and not about the cue."""


def place_around(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The part of a sentence around a cue, from one stop to the next: the words that a visitor is shown."""
    opening = max((mark.end() for mark in BREAK.finditer(sentence.words, 0, start)), default=0)
    opening += sentence.words[opening:].startswith(" ")
    closing = BREAK.search(sentence.words, end)
    return sentence.place(opening, closing.start() if closing else len(sentence.words))
