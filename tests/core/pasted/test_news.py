"""Single sentences that are a no, an offer, or only look like one: the two readings that cost a visitor the most."""

import json
from datetime import date
from pathlib import Path

import pytest

from followup_core.pasted import read_message

LINES = (Path(__file__).parents[2] / "data" / "messages_sentences.jsonl").read_text(encoding="utf-8").splitlines()
SENTENCES = [(line["sentence"], line["says"]) for line in map(json.loads, LINES)]
GRAVE = ("turned_down", "offer")


@pytest.mark.parametrize(("sentence", "says"), SENTENCES)
def test_sentence_is_a_no_or_an_offer_only_where_it_says_so(sentence: str, says: str) -> None:
    letter = f"Dear Ms Hale,\n\n{sentence}\n\nKind regards\nAnn"
    kind = read_message(letter, date(2026, 11, 24)).proposed.get("came_back", {}).get("kind")
    assert (kind if kind in GRAVE else "neither") == says
