"""Reading along: what presses is found where it stands, and good words are left in peace."""

import json
import re
from itertools import pairwise
from pathlib import Path

import pytest

from followup_core.calls import call
from followup_core.drafts import DRAFTS, Text, filled
from followup_core.pressing import PRESSING, Pressing
from followup_core.texts import CATALOGUES, render
from followup_core.wording import pressing_in, read_wording

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
GOOD = re.compile(r"^::: words-that-work\n(.*?)^:::$", re.MULTILINE | re.DOTALL)
BAD = re.compile(r"^::: rather-not\n(.*?)^:::$", re.MULTILINE | re.DOTALL)
MARKED = re.compile(r"==(.+?)==", re.DOTALL)
CALM = "Thank you for meeting me about the planner role. Is there any update?"


def blocks(kind: re.Pattern[str]) -> list[str]:
    return [block for page in PAGES for block in kind.findall(page.read_text("utf-8"))]


def notes(text: str) -> list[str]:
    return [render(note) for note in read_wording(text).notes()]


@pytest.mark.parametrize("row", PRESSING, ids=[row.id for row in PRESSING])
def test_each_row_is_found_in_its_example_and_offers_words_that_press_nobody(row: Pressing) -> None:
    assert row.id in [found.row.id for found in pressing_in(row.example)]
    assert pressing_in(row.milder) == ()
    assert f"wording.{row.why}" in CATALOGUES["en"]


def test_there_are_at_least_forty_ways_of_pressing_and_each_has_a_name_of_its_own() -> None:
    assert len({row.id for row in PRESSING}) == len(PRESSING) >= 40


def test_no_false_alarm_on_the_words_that_work_of_the_guide() -> None:
    good = blocks(GOOD)
    assert len(good) >= 30
    assert {block: [found.row.id for found in pressing_in(block)] for block in good if pressing_in(block)} == {}


def test_what_the_guide_marks_as_pressing_is_found() -> None:
    marked = [phrase for block in blocks(BAD) for phrase in MARKED.findall(block)]
    assert len(marked) >= 20
    assert [phrase for phrase in marked if not pressing_in(phrase)] == []


@pytest.mark.parametrize("phrase", [phrase for row in PRESSING for phrase in row.phrases])
def test_a_phrase_is_found_however_it_is_written(phrase: str) -> None:
    written = f"Hello, {phrase.upper().replace(' ', chr(10), 1)} then. Thank you".replace("'", "’")
    assert any(written[each.start : each.end].lower().startswith(phrase[0]) for each in pressing_in(written))


def test_a_phrase_inside_a_word_is_none() -> None:
    assert pressing_in("We met on the insurgently named course, reasaply.") == ()


def test_what_is_found_comes_in_order_and_nothing_inside_another() -> None:
    found = pressing_in("I need to know soon. I'm just checking in!! Please reply by Friday.")
    assert [each.row.id for each in found] == ["need-to-know", "checking-in", "shouting", "reply-by"]
    assert all(before.end <= after.start for before, after in pairwise(found))


def taken(text: str) -> str:
    """The text once the milder words for the first thing found were taken."""
    start, end, words = pressing_in(text)[0].mended(text)
    return text[:start] + words + text[end:]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Dear Ms. Lee, hi. I’m just checking in on it. Thanks.", "Dear Ms. Lee, hi. Is there any update? Thanks."),
        ("I wonder what is taking so long. Thank you.", "Thank you."),
        ("Hello.\nI need to know where I stand.", "Hello.\nI’d be glad to hear where I stand."),
        ("Please write as soon as possible.", "Please write when you can."),
        ("Is there any update?\n\nAny news yet? Thanks.", "Is there any update?\n\nThanks."),
        ("Any update yet", "Is there any update?"),
        ("Thank you!! Bye.", "Thank you. Bye."),
        ("Really?! Bye.", "Really? Bye."),
    ],
)
def test_milder_words_leave_whole_sentences(before: str, after: str) -> None:
    assert taken(before) == after


@pytest.mark.parametrize("row", PRESSING, ids=[row.id for row in PRESSING])
def test_taking_milder_words_leaves_nothing_of_that_row(row: Pressing) -> None:
    text = f"Hello.\n\n{row.example}\n\nThank you."
    while row.id in [found.row.id for found in pressing_in(text)]:
        start, end, words = next(found for found in pressing_in(text) if found.row.id == row.id).mended(text)
        assert len(text[start:end]) > 0
        text = text[:start] + words + text[end:]
    assert text.startswith("Hello.\n\n")
    assert text.endswith("\n\nThank you.")


@pytest.mark.parametrize("text", DRAFTS, ids=[text.id for text in DRAFTS])
@pytest.mark.parametrize("recruiter", [False, True])
def test_our_own_words_get_no_note_but_for_their_blanks(text: Text, recruiter: bool) -> None:
    draft = filled(text, {"spoke": "today", "answer_by": "today", "missed": "today"}, recruiter=recruiter)
    for body in (draft.body, draft.plain):
        assert [note.id for note in read_wording(render(body)).notes()] == ["wording.note.blanks"]


def test_asking_whether_a_call_suits_is_not_the_question() -> None:
    assert read_wording("Is now a good time? Is there any update?").questions == 1


def test_a_good_message_gets_no_note() -> None:
    assert notes(CALM) == []
    assert read_wording(CALM)[:4] == (13, 1, True, True)


def test_notes_say_what_would_make_it_better() -> None:
    assert notes("Hello? Any thoughts? [name] and [your name], [name]") == [
        "2 questions. One is easier to answer.",
        "It doesn’t say which role it’s about.",
        "It doesn’t thank them yet.",
        "Still to fill in: name and your name.",
    ]
    assert notes("Thanks for the role. " * 40) == ["160 words. At most 120 are read in one go."]


def test_the_role_may_be_named_in_the_visitors_own_words() -> None:
    assert not read_wording("Thank you for Monday.").names_role
    assert read_wording("Thank you for showing me the Night Porter desk.", "night porter").names_role


def test_the_call_gives_places_as_a_browser_counts_them() -> None:
    answer = json.loads(call("wording", json.dumps({"text": "🙂 Just checking in.", "language": "en"})))["wording"]
    assert answer["pressing"] == [
        {
            "start": 3,
            "end": 19,
            "words": "Just checking in",
            "why": "This tells them you’re tired of waiting, not that you’d like the role.",
            "milder": "Is there any update?",
            "instead_of": {"start": 0, "end": 20},
        }
    ]
    assert answer["words"] == 4
    assert answer["notes"] == ["It doesn’t say which role it’s about.", "It doesn’t thank them yet."]
