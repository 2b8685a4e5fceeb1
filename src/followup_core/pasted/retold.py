"""Messages told again: a candidate's notes of a call, and words that stand whole in quotation marks.

"Notes of the call: they're offering me the job" says to the candidate what "we're offering you the job" does; what is
quoted from the first word to the last is said outright.
"""

import re
from collections.abc import Sequence

from followup_core.pasted.sentences import Sentence, sentence_from

NOTES = re.compile(
    r"""
    \s*(?:my\ )?
    (?:
        notes?\b
        | phone(?:\ ?call)?\s?[:–-]
        | phone\ call\b
        | phoned\b
        | call(?:ed)?\ (?:from|with|by)\b
        | (?:just\ )?rang\b
        | just\ (?:heard|spoke|got)\b
        | heard\ (?:back\ )?from\b
        | (?:spoke|talked)\ (?:to|with)\b
        | got\ a\ call\b
        | missed\ call\b
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
LABEL = re.compile(
    r"(?:voice ?mail|voice (?:message|note)|transcript|message|text|sms|whatsapp|phone|call|notes?|vm|e-?mail)\b"
    r"[^:\n]{0,60}:\s?$",
    re.IGNORECASE,
)
YOU = {"i": "you", "me": "you", "my": "your", "mine": "yours", "am": "are"}
LONGEST_LABEL = 14  # words before a colon


def outright(sentences: Sequence[Sentence], plain: str) -> list[Sentence]:
    """The sentences as they were said to the candidate."""
    told = list(sentences)
    if not told:
        return told
    notes = bool(NOTES.match(plain[:200])) and not any(" you " in f" {one.words} " for one in told)
    told[0] = _without_label(told[0], plain)
    told = _without_marks([one for one in told if one.words])
    return [_as_told(one) for one in told] if notes else told


def _without_label(sentence: Sentence, plain: str) -> Sentence:
    """A first sentence without "Voicemail from Pat:"."""
    words = sentence.words.split(" ")
    at = words.index(":") if ":" in words[:LONGEST_LABEL] else -1
    if at < 0 or not LABEL.match(plain[sentence.start : sentence.spans[at][1]].lstrip(' "[(*')):
        return sentence
    rest = slice(at + 1, None)
    return sentence_from(sentence.start, sentence.end, words[rest], sentence.spans[rest])


def _without_marks(sentences: list[Sentence]) -> list[Sentence]:
    """The sentences without the quotation marks around all of them."""
    words = [one.words.split(" ") for one in sentences]
    if sum(one.count('"') for one in words) != 2 or words[0][0] != '"' or '"' not in words[-1][-3:]:
        return sentences
    kept = []
    for one, its in zip(sentences, words, strict=True):
        pairs = [(word, span) for word, span in zip(its, one.spans, strict=True) if word != '"']
        if pairs:
            kept.append(sentence_from(one.start, one.end, [word for word, _ in pairs], [span for _, span in pairs]))
    return kept


def _as_told(sentence: Sentence) -> Sentence:
    words = [YOU.get(word, word) for word in sentence.words.split(" ")]
    return sentence_from(sentence.start, sentence.end, words, sentence.spans)
