"""What pasted text looks like before any row is asked: tags, broken lines, dates of headers, marks of quotation."""

from datetime import date

import pytest

from followup_core.pasted import read_message
from followup_core.pasted.headers import written_day
from followup_core.pasted.missed import day_missed
from followup_core.pasted.plain import make_plain
from followup_core.pasted.sentences import sentence_from
from followup_core.pasted.splitting import sentences_of

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("pasted", "plain"),
    [
        ("<b>We need:</b><li>One<li>Two", "We need:\n- One\n- Two"),
        ("Wait. <!-- without an end, so it is no comment", "Wait.  without an end, so it is no comment"),
    ],
)
def test_tags_become_what_a_reader_sees(pasted: str, plain: str) -> None:
    assert make_plain(pasted).text.rstrip() == plain


def test_a_line_without_a_day_names_none() -> None:
    assert written_day("Sent from my phone", MONDAY) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("sorry we did not call the day before yesterday", date(2026, 11, 21)),
        ("we missed our call on the 12th", date(2026, 11, 12)),
        ("we missed our call on the 45th", None),
    ],
)
def test_the_day_of_a_missed_call_lies_behind(words: str, day: date | None) -> None:
    assert day_missed(words, MONDAY) == day


def test_nothing_has_no_sentences_and_no_words_stand_where_their_sentence_does() -> None:
    assert sentences_of("", []) == []
    assert sentence_from(3, 9, [], []).place(0, 0) == (3, 9)


def test_a_mark_of_quotation_on_a_line_of_its_own_is_no_sentence() -> None:
    pasted = '"We\'re sorry, but we have chosen somebody else. We wish you well.\n\n"'
    assert read_message(pasted, MONDAY).proposed["came_back"]["kind"] == "turned_down"
