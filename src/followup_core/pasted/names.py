"""The names in a message, marked so that a row can speak of somebody by name: "we have chosen Hannah".

A capital in mid-sentence is a name unless the tables know the word ("Finance", "Board", "Friday"). The name of the
person written to is left as it stands: what is done to them says nothing about another.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from types import ModuleType

from followup_core.pasted import cues
from followup_core.pasted.grammar import Row
from followup_core.pasted.lexicon import CLASSES
from followup_core.pasted.sentences import Sentence, sentence_from
from followup_core.pasted.spelling import FILLERS, SLIPS

NAME_MARK = "~"
TABLES = tuple(each for each in vars(cues).values() if isinstance(each, ModuleType))
WORD = re.compile(r"[a-z][a-z'-]+")
GREETED = re.compile(r"\s*(?i:dear|hi|hello|hey|hiya|g'day|good \w+)[ \t]+((?:[A-Z][\w'.-]*[ \t]?){1,4})")
_SAID_OF_PEOPLE = """
    is has was will got said and accepted starts started joins joined had gets takes took did would pipped edged
"""
POSTS = frozenset({"post", "position", "role", "job", "vacancy"})
SAID_OF_PEOPLE = frozenset(_SAID_OF_PEOPLE.split())
"""What makes of a capital at the beginning of a sentence a name: "Hannah got it in the end."."""


def named(sentences: Iterable[Sentence], plain: str) -> list[Sentence]:
    """The sentences with every name marked, but for those of the person written to."""
    greeted = GREETED.match(plain[:200])
    own = frozenset(greeted[1].lower().split()) if greeted else frozenset[str]()
    return [_named(sentence, plain, own) for sentence in sentences]


def _named(sentence: Sentence, plain: str, own: frozenset[str]) -> Sentence:
    words = sentence.words.split(" ")
    written = [plain[slice(*span)] for span in sentence.spans]
    title = _of_titles(words, written)
    marked = [
        f"{NAME_MARK}{word}" if at in title or _is_name(words, at, written[at], own) else word
        for at, word in enumerate(words)
    ]
    return sentence if marked == words else sentence_from(sentence.start, sentence.end, marked, sentence.spans)


def _of_titles(words: Sequence[str], written: Sequence[str]) -> frozenset[int]:
    """Which words are part of a job's title, and say nothing: "the post of Decision Support Analyst"."""
    found: set[int] = set()
    for at in range(2, len(words)):
        if words[at - 1] in {"of", "for", "as"} and words[at - 2] in POSTS:
            end = at
            while end < len(words) and written[end][:1].isupper() and words[end] not in POSTS:
                end += 1
            found.update(range(at, end) if end - at > 1 else ())
    return frozenset(found)


def _is_name(words: Sequence[str], at: int, written: str, own: frozenset[str]) -> bool:
    word = words[at]
    letters = written.replace("'", "").replace("\u2019", "").replace("-", "")
    if not letters.isalpha() or not letters[0].isupper() or letters.isupper() or word != written.lower():
        return False
    if word in own or word in known_words():
        return False
    opens = at == 0 or words[at - 1] in {".", ":", '"', "(", "–", "!"}
    return not opens or (at + 1 < len(words) and words[at + 1] in SAID_OF_PEOPLE)


@cache
def known_words() -> frozenset[str]:
    """Every word that a row or a class speaks of; none of them is taken for a name."""
    held = (value for module in TABLES for name, value in vars(module).items() if not name.startswith("__"))
    said = (text for value in held for text in _texts(value))
    words = {word for text in (*said, *CLASSES.values()) for word in WORD.findall(text.lower())}
    return frozenset(words | FILLERS | SLIPS.keys())


def _texts(value: object) -> Iterable[str]:
    """The texts in a constant of a table: itself, or those of its rows, whose examples are no part of it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Row):
        yield from (value.says, value.unless)
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
