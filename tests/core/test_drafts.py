"""Words to send: each names what it must, asks one thing, presses nobody, and keeps its length."""

import re
from typing import Any

import pytest

from followup_core import limits
from followup_core.drafts import BY_VERDICT, DRAFTS, LINKEDIN, Text
from followup_core.rules import RULES
from followup_core.sections import SECTIONS
from followup_core.texts import CATALOGUES
from followup_core.wording import PRESSING, pressing_phrases
from tests.core.asking import Facts, ask

FILLED = {
    "[position]": "Senior Marketing Manager",
    "[company]": "Hartwell & Sons Publishing",
    "[name]": "Ms Okonkwo-Lindqvist",
    "[your name]": "Alexandra Papadopoulos",
    "[day]": "Wednesday 30 September",
    "[two or three times]": "Tuesday morning, Wednesday after three, or Thursday at any time",
}
"""Blanks filled in with words that are longer than most."""

OFFER = {"kind": "offer", "on": "2026-11-09", "answered_on": "2026-11-09"}
LEADING_HERE: dict[str, tuple[str, Facts]] = {
    "follow-up": ("2026-11-09", {}),
    "call": ("2026-11-09", {"channel": "phone"}),
    "feedback": ("2026-11-09", {"came_back": {"kind": "turned_down", "on": "2026-11-09"}}),
    "another-offer": ("2026-11-09", {"other_offer": {"answer_by": "2026-11-12"}}),
    "new-time": ("2026-11-09", {"missed_appointment": "2026-11-05"}),
    "answer-offer": ("2026-11-09", {"came_back": {"kind": "offer", "on": "2026-11-09"}}),
    "offer-in-writing": ("2026-11-17", {"came_back": OFFER}),
    "call-in-writing": ("2026-11-17", {"came_back": OFFER, "channel": "phone"}),
    "withdraw": ("2026-11-09", {"another_job": "taken"}),
}


def texts_of(draft: dict[str, Any]) -> str:
    return f"{draft['subject'] or ''}\n{draft['body']}"


ANSWERS = [
    pytest.param(ask(today, contact=contact, **facts).to_dict(language), name, id=f"{name}, {contact}, {language}")
    for name, (today, facts) in LEADING_HERE.items()
    for contact in ("company", "recruiter")
    for language in ("en", "en-US")
]


@pytest.mark.parametrize(("answer", "name"), ANSWERS)
def test_a_draft_keeps_promise_11(answer: dict[str, Any], name: str) -> None:
    draft = answer["draft"]
    assert draft["id"] == name
    text = texts_of(draft)
    assert {"[position]", "[company]"} <= set(re.findall(r"\[.*?\]", draft["body"]))
    assert set(re.findall(r"\[.*?\]", text)) <= set(FILLED)
    assert pressing_phrases(text) == ()
    for blank, words in FILLED.items():
        text = text.replace(blank, words)
    assert len(text.split()) <= limits.DRAFT_WORDS.value
    asks = 0 if name == "withdraw" else 1
    assert text.count("?") == asks


def test_every_draft_is_led_to() -> None:
    assert {text.id for text in DRAFTS} == set(LEADING_HERE) | {LINKEDIN.id}


@pytest.mark.parametrize("language", ["en", "en-US"])
def test_the_note_for_linkedin_fits_and_asks_once(language: str) -> None:
    note = ask("2026-11-09", interview_day="2026-09-23", linkedin="agreed").to_dict(language)["linkedin_note"]
    assert isinstance(note, dict)
    assert note["subject"] is None
    assert {"[position]", "[company]"} <= set(re.findall(r"\[.*?\]", note["body"]))
    assert pressing_phrases(note["body"]) == ()
    text = note["body"]
    for blank, words in {"[name]": "Ms Okonkwo", "[position]": "Sales Manager", "[company]": "Hartwell & Sons"}.items():
        text = text.replace(blank, words)
    text = text.replace("[your name]", "Alex Papadopoulos")
    assert len(text) <= limits.LINKEDIN_CHARACTERS.value
    assert text.count("?") == 1


def test_a_message_to_a_recruiter_says_the_company_and_is_another_text() -> None:
    for today, facts in LEADING_HERE.values():
        company, recruiter = ask(today, **facts).to_dict(), ask(today, **facts, contact="recruiter").to_dict()
        assert company["draft"] != recruiter["draft"]


def test_who_waits_gets_the_words_for_the_day_on_which_it_ends() -> None:
    drafts = [ask("2026-11-03", **facts).draft for facts in ({}, {"channel": "phone"}, {"channel": "portal"})]
    assert [draft and draft.id for draft in drafts] == ["follow-up", "call", "follow-up"]
    assert ask("2026-11-03", only_successful_hear_back=True).draft is None


def test_verdicts_that_send_nothing_have_no_draft() -> None:
    silent = {rule.verdict for rule in RULES} - set(BY_VERDICT)
    assert {str(verdict) for verdict in silent} == {"move_on", "wait", "give_time", "let_it_rest", "check_portal"}
    assert ask("2026-11-09", follow_ups=["2026-11-09"]).draft is None


@pytest.mark.parametrize("draft", DRAFTS, ids=[draft.id for draft in DRAFTS])
def test_a_draft_has_its_texts_and_a_section(draft: Text) -> None:
    english = CATALOGUES["en"]
    assert draft.section in {section.id for section in SECTIONS}
    assert f"draft.{draft.id}.title" in english
    assert (f"draft.{draft.id}.subject" in english) is draft.subject


@pytest.mark.parametrize("phrase", [phrase for row in PRESSING for phrase in row.phrases])
def test_a_pressing_phrase_is_found_however_it_is_written(phrase: str) -> None:
    written = f"Hello, {phrase.upper().replace(' ', chr(10), 1)}. Thank you".replace("'", "’")
    assert phrase in pressing_phrases(written)


def test_milder_words_press_nobody() -> None:
    assert [row.id for row in PRESSING if pressing_phrases(row.milder)] == []
