"""What no message may change: quoting, signing and filling it, and nothing in any text ever raises."""

import json
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_core.pasted import read_message

RECEIVED = date(2026, 11, 24)
DATA = Path(__file__).parents[1] / "data"
CASES: list[dict[str, Any]] = [
    json.loads(line)
    for name in ("messages_dev.jsonl", "messages_own.jsonl")
    for line in (DATA / name).read_text(encoding="utf-8").splitlines()
]
TEXTS = [case["text"] for case in CASES]
# Machine mails are told by how they begin, chats and hostile texts have no paragraphs to put something between.
LETTERS = [
    case["text"]
    for case in CASES
    if case["kind"] not in {"auto", "hostile", "other_language", "quoted"}
    and case["received_on"] == "2026-11-24"
    and "\nYou:" not in case["text"]
]
SENTENCES = [json.loads(line) for line in (DATA / "messages_sentences.jsonl").read_text(encoding="utf-8").splitlines()]
# Every no and every offer of one clause, as it goes on in mid-sentence.
NEWS = [
    said[0].lower() + said[1:]
    for said in (case["sentence"].rstrip(".!?") for case in SENTENCES if case["says"] != "neither")
    if not any(mark in said for mark in (".", "!", "?", ";", ":", "–", " but ", ", so ", ", and "))
]
NO_NEWS = (
    "If it turns out that {}, we will tell you at once.",
    "Should it happen that {}, you will get a letter.",
    "Did you think that {}?",
    "You asked whether {}; no, not at all.",
    "A colleague told me that {}, which I cannot confirm.",
    "Last year we wrote that {}, but this is a new round.",
    "The letter saying that {} was sent by mistake.",
    "Perhaps you heard that {}.",
    'Our system shows the words "{}" and I do not know why.',
    "You will get an email if {}.",
    "There is a chance that {}.",
    "It may be that {}.",
    "It is possible that {}.",
    "It is not true that {}.",
    "Nobody said that {}.",
    "Rumour has it that {}.",
    "I would hate to have to tell you that {}.",
    "We do not want to write to you that {}.",
    "In my last job I was told that {}.",
    "When I was your age I got a letter saying {}.",
    "I can't say yet if {}.",
    "We will let you know by Friday whether {}.",
    "Candidates who are told that {} often ask for feedback.",
    'Template: "{}" – please check the wording before it goes out.',
    "Suppose {}; what would you do?",
)
EXAMPLES = settings(max_examples=150)
BARE_REPLIES = ("Thanks, received.", "Merci!", "See below.", "Ok, noted. Best, Ana", "Thank you for your message.")
ANNOUNCEMENTS = (
    "On Fri, Nov 20, 2026 at 10:00 AM HR Tarn <hr@tarn.example> wrote:",
    "On 20 Nov 2026, at 10:00, HR Tarn\n<hr@tarn.example> wrote:",
    "Am 20.11.2026 um 10:00 schrieb HR Tarn <hr@tarn.example>:",
    "Le ven. 20 nov. 2026 à 10:00, HR Tarn <hr@tarn.example> a écrit :",
    "El vie, 20 nov 2026 a las 10:00, HR Tarn (<hr@tarn.example>) escribió:",
    "-----Original Message-----",
    "---------- Forwarded message ---------",
    "From: HR Tarn <hr@tarn.example>\nSent: Friday, November 20, 2026 10:00 AM\nTo: Me\nSubject: Your interview",
)
FOOTERS = (
    "-- \nI work part-time: Tuesday to Thursday.",
    "Kind regards,\nAnn Lee\nPeople Partner\nM +44 7700 900123 | Annual leave: 21 December to 4 January",
    "This e-mail and any files sent with it are confidential. If it has reached you by mistake, please telephone the "
    "sender at once on 020 7946 0800 and delete it.",
    "Beware of fraud: we never make an offer of employment without an interview.",
    "Refer a friend and earn up to $500! Offer ends on Friday, terms apply.",
    "Under data protection law we keep interview notes for six months. You may ask for a copy within one month.",
)
FILLERS = (
    "The drive along the coast was lovely, and the dog says hello.",
    "Thank you again for the thoughtful questions about our garden.",
    "Everybody here was taken with the photographs that you brought along.",
)


def kinds(text: str) -> dict[str, Any]:
    """What is proposed, without the words."""
    proposed = read_message(text, RECEIVED).proposed
    came_back = {key: value for key, value in proposed.get("came_back", {}).items() if key != "words"}
    return {**proposed, "came_back": came_back}


@EXAMPLES
@given(st.sampled_from(BARE_REPLIES), st.sampled_from(ANNOUNCEMENTS), st.sampled_from(TEXTS), st.booleans())
def test_mail_below_a_bare_reply_adds_nothing(reply: str, announcement: str, text: str, marked: bool) -> None:
    below = "\n".join(f"> {line}" for line in text.splitlines()) if marked else text or "Hello."
    if text.startswith(">") or "<" in text:
        return  # a reply between quoted lines is read, and tags are taken away before lines are told apart
    assert kinds(f"{reply}\n\n{announcement}\n\n{below}") == kinds(reply)


@EXAMPLES
@given(st.sampled_from(LETTERS), st.sampled_from(FOOTERS))
def test_footer_changes_nothing(text: str, footer: str) -> None:
    assert kinds(f"{text}\n\n{footer}") == kinds(text)


@EXAMPLES
@given(st.sampled_from(LETTERS), st.sampled_from(FILLERS))
def test_filler_paragraphs_change_nothing(text: str, filler: str) -> None:
    assert kinds(f"{text}\n\n{filler}") == kinds(text)
    greeting, between, rest = text.partition("\n\n")
    if between and len(greeting) < 30:
        assert kinds(f"{greeting}\n\n{filler}\n\n{rest}") == kinds(text)


@EXAMPLES
@given(st.sampled_from(LETTERS))
def test_line_ends_and_typographic_marks_change_nothing(text: str) -> None:
    typographic = text.replace("'", "\u2019").replace("\n", "\r\n")
    assert kinds(typographic) == kinds(text)


@EXAMPLES
@given(
    st.text(max_size=400)
    | st.sampled_from(TEXTS).flatmap(lambda text: st.integers(0, len(text)).map(lambda at: text[at:]))
)
def test_nothing_raises_and_reasons_stand_in_the_text(text: str) -> None:
    answer = read_message(text, RECEIVED).to_dict()
    assert answer["proposed"].keys() == answer["because"].keys() == answer["spans"].keys()
    for key, (start, end) in answer["spans"].items():
        assert answer["because"][key] == text[start:end] != ""


@EXAMPLES
@given(st.sampled_from(NEWS), st.sampled_from(NO_NEWS))
def test_what_is_only_supposed_or_told_by_others_is_no_news(sentence: str, context: str) -> None:
    proposed = read_message(context.format(sentence), RECEIVED).proposed
    assert proposed.get("came_back", {}).get("kind") not in ("turned_down", "offer")


@EXAMPLES
@given(
    st.lists(st.sampled_from(" ".join(TEXTS).split()), max_size=60),
    st.sampled_from(["\n", " ", "\n\n> ", "<br>", ". "]),
)
def test_nothing_raises_on_shuffled_words(words: list[str], between: str) -> None:
    json.dumps(read_message(between.join(words), RECEIVED).to_dict())


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "not ",
        "> ",
        "<div ",
        "<blockquote>",
        "&amp",
        "From: a\n",
        "On 1 a\n",
        "You: a b\n",
        ". ",
        "- a\n",
        '"',
        "if you have not heard by friday call me ",
        "you have not been ",
        "the other ",
        "by friday. ",
    ],
)
def test_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        start = time.process_time()
        read_message(text, RECEIVED)
        return time.process_time() - start

    seconds(1_000)
    # Once is enough: a processor that others use too takes longer now and then.
    assert any(seconds(100_000) < max(8 * seconds(25_000), 1.0) for _ in range(3))
