"""Words to send: each names what it must, asks one thing, presses nobody, and keeps its length."""

from datetime import date, timedelta
from typing import Any

import pytest

from followup_core import limits
from followup_core.answer_parts import BLANK
from followup_core.drafts import BESIDE_THE_VERDICT, BY_VERDICT, DRAFTS, FOLLOW_UP, LINKEDIN, Text, filled
from followup_core.rules import RULES
from followup_core.sections import SECTIONS
from followup_core.texts import CATALOGUES, render, say
from followup_core.wording import pressing_in, read_wording
from tests.core.asking import Facts, ask

FILLED = {
    "[position]": "Senior Marketing Manager",
    "[company]": "Hartwell & Sons Publishing",
    "[name]": "Ms Okonkwo-Lindqvist",
    "[your name]": "Alexandra Papadopoulos",
    "[day]": "Wednesday 30 September",
    "[two or three times]": "Tuesday morning, Wednesday after three, or Thursday at any time",
    "[one thing you talked about]": "how you are moving the whole back catalogue to print on demand",
    "[one thing this person told you]": "the first week in the archive and what surprised you there",
    "[your number]": "+44 7700 900123",
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


TONES = ("body", "plain")
WORDS_OF_COURTESY = "Is now a good time?"


def every_draft() -> list[Any]:
    """Each text in each of its forms, as the page "Words to send" has them."""
    days = {"spoke": "[day]", "answer_by": "[day]", "missed": "[day]"}
    return [
        pytest.param(
            filled(text, {**days}, recruiter=recruiter, awaiting=awaiting).to_dict(render),
            id=f"{text.id}, {'recruiter' if recruiter else 'company'}, {awaiting}",
        )
        for text in DRAFTS
        for recruiter in (False, True)
        for awaiting in ("decision", "next_step", "checks")
        if awaiting == "decision" or text.question is not None
    ]


ASKS_NOTHING = {"thank-you", "thank-you-each", "reply-to-news", "linkedin", "voicemail", "decline", "withdraw"}


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("draft", every_draft())
def test_a_draft_keeps_promise_11(draft: dict[str, Any], tone: str) -> None:
    body = draft[tone]
    text = f"{draft['subject'] or ''}\n{body}"
    assert {"[position]", "[company]"} <= {f"[{blank}]" for blank in BLANK.findall(body)}
    assert {f"[{blank}]" for blank in BLANK.findall(text)} <= set(FILLED)
    assert pressing_in(text) == ()
    for blank, words in FILLED.items():
        text = text.replace(blank, words)
    assert len(text.split()) <= limits.DRAFT_WORDS.value
    assert text.replace(WORDS_OF_COURTESY, "").count("?") == (0 if draft["id"] in ASKS_NOTHING else 1)
    assert pressing_in(text) == ()
    assert read_wording(body).names_role


@pytest.mark.parametrize("draft", every_draft())
def test_the_plain_tone_is_another_and_no_longer_text(draft: dict[str, Any]) -> None:
    assert draft["plain"] != draft["body"]
    assert len(draft["plain"].split()) <= len(draft["body"].split())


@pytest.mark.parametrize("blank", FILLED)
def test_each_blank_has_a_name_for_its_field(blank: str) -> None:
    assert f"draft.blank.{blank.strip('[]').replace(' ', '_')}" in CATALOGUES["en"]


@pytest.mark.parametrize(("name", "contact"), [(name, to) for name in LEADING_HERE for to in ("company", "recruiter")])
def test_the_verdict_leads_to_its_draft_with_the_days_filled_in(name: str, contact: str) -> None:
    today, facts = LEADING_HERE[name]
    for language in ("en", "en-US"):
        draft = ask(today, contact=contact, **facts).to_dict(language)["draft"]
        assert isinstance(draft, dict)
        assert draft["id"] == name
        assert "{" not in f"{draft['subject']}{draft['body']}{draft['plain']}"


BESIDE_HERE: dict[str, tuple[str, Facts]] = {
    "voicemail": ("2026-11-09", {"channel": "phone"}),
    "accept": LEADING_HERE["answer-offer"],
    "decline": LEADING_HERE["answer-offer"],
    "reply-to-news": ("2026-11-10", {"came_back": {"kind": "still_deciding", "on": "2026-11-09"}}),
    "thank-you": ("2026-11-10", {"interview_day": "2026-11-09"}),
    "thank-you-each": ("2026-11-10", {"interview_day": "2026-11-09"}),
    "more-time": ("2026-11-09", {"other_offer": {"answer_by": "2026-11-12", "told": True}}),
}


@pytest.mark.parametrize("name", [text.id for text, _ in BESIDE_THE_VERDICT])
def test_further_words_come_where_they_fit(name: str) -> None:
    today, facts = BESIDE_HERE[name]
    assert name in [draft.id for draft in ask(today, **facts).drafts_beside]


def test_further_words_stay_away_where_they_do_not_fit() -> None:
    assert ask("2026-11-09").drafts_beside == ()
    assert ask("2026-11-10", interview_day="2026-11-09", thank_you="sent").drafts_beside == ()


@pytest.mark.parametrize(
    ("name", "first", "facts"),
    [
        ("thank-you", "2026-11-09", {"interview_day": "2026-11-09"}),
        ("reply-to-news", "2026-11-09", {"came_back": {"kind": "still_deciding", "on": "2026-11-09"}}),
    ],
)
def test_thanks_are_offered_from_the_day_itself_until_two_days_later(name: str, first: str, facts: Facts) -> None:
    days = [date.fromisoformat(first) + timedelta(days=number) for number in range(limits.THANK_YOU_NOTE.value + 2)]
    offered = [name in [draft.id for draft in ask(day.isoformat(), **facts).drafts_beside] for day in days]
    assert offered == [True, True, True, False]


def test_who_said_yes_to_an_offer_gets_the_usual_words_for_anything_but_news() -> None:
    draft = ask("2026-11-17", came_back=OFFER, another_job="taken").draft
    assert draft is not None
    assert draft.id == "withdraw"


@pytest.mark.parametrize("awaiting", ["decision", "next_step", "checks"])
def test_a_draft_asks_for_what_is_awaited(awaiting: str) -> None:
    draft = ask("2026-11-09", awaiting=awaiting).to_dict()["draft"]
    assert isinstance(draft, dict)
    assert render(say(f"draft.question.{awaiting}")) in draft["body"]


def test_a_draft_that_does_not_say_what_is_awaited_asks_for_the_decision() -> None:
    assert filled(FOLLOW_UP, {}, recruiter=False) == filled(FOLLOW_UP, {}, recruiter=False, awaiting="decision")


def test_every_draft_is_led_to() -> None:
    led_to = set(LEADING_HERE) | {text.id for text, _ in BESIDE_THE_VERDICT} | {LINKEDIN.id}
    assert {text.id for text in DRAFTS} == led_to


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("language", ["en", "en-US"])
def test_the_note_for_linkedin_fits(language: str, tone: str) -> None:
    note = ask("2026-11-09", interview_day="2026-09-23", linkedin="agreed").to_dict(language)["linkedin_note"]
    assert isinstance(note, dict)
    assert note["subject"] is None
    text = note[tone]
    short = {"[name]": "Ms Okonkwo", "[position]": "Sales Manager", "[company]": "Hartwell & Sons"}
    short |= {"[your name]": "Alex Papadopoulos", "[one thing you talked about]": "your print shop"}
    for blank, words in short.items():
        text = text.replace(blank, words)
    assert BLANK.search(text) is None
    assert len(text) <= limits.LINKEDIN_CHARACTERS.value


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
