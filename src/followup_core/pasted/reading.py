"""The sentences of a message that are read, and what sort of message it is."""

from datetime import date
from typing import NamedTuple

from followup_core.pasted.cues.footers import FOOTER, MILD
from followup_core.pasted.grammar import stands
from followup_core.pasted.names import named
from followup_core.pasted.plain import Plain, make_plain
from followup_core.pasted.quoting import Letter, read_letter
from followup_core.pasted.retold import outright
from followup_core.pasted.senders import Kinds, is_english, kinds_of
from followup_core.pasted.sentences import Sentence
from followup_core.pasted.splitting import sentences_of


class ReadMessage(NamedTuple):
    """A message as it was read.

    Attributes:
        plain: its text without tags, with the places in the pasted text.
        letter: its parts.
        sentences: the sentences that can carry a fact.
        said_on: the day on which it was said, from which its times count.
        kinds: what sort of message it is.
    """

    plain: Plain
    letter: Letter
    sentences: list[Sentence]
    said_on: date
    kinds: Kinds


def read(text: str, received_on: date) -> ReadMessage:
    """`text` as a message that came on `received_on`."""
    plain = make_plain(text)
    letter = read_letter(plain.text, received_on)
    sentences: list[Sentence] = []
    for paragraph in letter.paragraphs:
        found = sentences_of(plain.text, paragraph)
        if is_english(found):
            sentences += _without_footer(found)
    sentences = outright(named(sentences, plain.text), plain.text)
    return ReadMessage(plain, letter, sentences, letter.dated or received_on, kinds_of(letter, sentences))


def _without_footer(sentences: list[Sentence]) -> list[Sentence]:
    """The sentences of a paragraph up to the first that belongs to a footer."""
    kept = []
    for sentence in sentences:
        if stands(FOOTER, sentence.words):
            if stands(MILD, sentence.words):
                continue
            break
        kept.append(sentence)
    return kept
