"""Single sentences that are a no, an offer, or only look like one: the two readings that cost a visitor the most."""

import json
from datetime import date
from pathlib import Path

from followup_core.pasted import read_message

LINES = (Path(__file__).parents[2] / "data" / "messages_sentences.jsonl").read_text(encoding="utf-8").splitlines()
SENTENCES = [(line["sentence"], line["says"]) for line in map(json.loads, LINES)]
GRAVE = ("turned_down", "offer")


def test_each_sentence_is_a_no_or_an_offer_only_where_it_says_so() -> None:
    read = {sentence: kind_of(sentence) for sentence, _ in SENTENCES}
    assert [(sentence, read[sentence]) for sentence, says in SENTENCES if read[sentence] != says] == []


def kind_of(sentence: str) -> str:
    """What is read of a sentence in a letter: a no, an offer, or neither."""
    letter = f"Dear Ms Hale,\n\n{sentence}\n\nKind regards\nAnn"
    kind = read_message(letter, date(2026, 11, 24)).proposed.get("came_back", {}).get("kind")
    return kind if kind in GRAVE else "neither"
