"""Slips of spelling are mended where they are slips, and English words are left alone."""

import pytest

from followup_core.timeline.nodes import nodes_of
from followup_core.timeline.spelling import nearest, pieces, slips_between
from followup_core.timeline.tokens import tokens_of


@pytest.mark.parametrize(
    ("word", "other", "slips"),
    [
        ("friday", "friday", 0),
        ("firday", "friday", 1),
        ("fridy", "friday", 1),
        ("fridday", "friday", 1),
        ("xyz", "friday", 9),
    ],
)
def test_a_slip_is_a_letter_too_many_too_few_another_or_two_that_changed_places(
    word: str, other: str, slips: int
) -> None:
    assert slips_between(word, other) == slips


def test_short_words_allow_one_slip_and_long_ones_two() -> None:
    assert nearest("thursdya", ["thursday"]) == "thursday"
    assert nearest("thnksgivng", ["thanksgiving"]) == "thanksgiving"
    assert nearest("mnay", ["monday"]) is None


def test_words_run_together_are_cut_into_known_ones() -> None:
    assert pieces("endofweek", {"end", "of", "week"}) == ["end", "of", "week"]
    assert pieces("weekly", {"week"}) is None


@pytest.mark.parametrize(
    "word", ["there", "yearly", "mouth", "nearly", "weak", "text", "want", "light", "later", "house"]
)
def test_an_english_word_is_never_taken_for_a_slip(word: str) -> None:
    (node,) = nodes_of(tokens_of(word))
    assert (node.word, node.mended) == (word, False)


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        ("We’ll call — by 4th", ["we'll", "call", "-", "by", "4", "th"]),
        ("5 p.m., a.s.a.p.", ["5", "pm", ",", "asap"]),
        ("Ｎｅｘｔ　ｗｅｅｋ", ["next", "week"]),
        ("٤ weeks", ["4", "weeks"]),
        ("❶ Ⅳ ❿ ⑴ ② ፫", ["1", "4", "10", "1", "2", "3"]),
        ("1½ ½ 2¾", ["1", ".", "5", "half", "2", ".", "75"]),
        ("o'clock We;ll w/c", ["o'clock", "we'll", "w/c"]),
    ],
)
def test_tokens_are_evened_out(words: str, texts: list[str]) -> None:
    assert [token.text for token in tokens_of(words)] == texts


def test_tokens_keep_their_places_in_the_original() -> None:
    words = "by\u200b ﬁve  weeks"
    assert [words[token.start : token.end] for token in tokens_of(words)] == ["by", "ﬁve", "weeks"]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("two dyas", ["two", "days"]),
        ("nxext Thursday", ["next", "thursday"]),
        ("there weeks", ["three", "weeks"]),
        ("there is", ["there", "is"]),
        ("within to weeks", ["within", "two", "weeks"]),
        ("from two to weeks", ["from", "two", "to", "weeks"]),
        ("onday", ["monday"]),
        ("endofnextweek", ["end", "of", "next", "week"]),
        ("2weeks 4thDec 48h b4", ["2", "weeks", "4", "th", "december", "48", "hours", "before"]),
        ("in two mouths", ["in", "two", "months"]),
    ],
)
def test_words_are_mended_by_the_words_beside_them(words: str, meant: list[str]) -> None:
    assert [node.word for node in nodes_of(tokens_of(words))] == meant


def test_most_single_slips_in_a_phrase_change_nothing() -> None:
    letters = "within two weeks"
    slips = [letters[:at] + letters[at + 1 :] for at in range(len("within t"), len(letters)) if letters[at] != " "]
    read = [[node.word for node in nodes_of(tokens_of(slip))] for slip in slips]
    assert sum(words[-1] == "weeks" or words[-1] == "week" for words in read) >= len(slips) - 1
