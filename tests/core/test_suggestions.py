"""What words tell besides a time is proposed, as a sentence, and never assumed."""

import json
from datetime import date
from typing import Any

import pytest

from followup_core.calls import call
from followup_core.suggestions import proposal_text, suggestions
from followup_core.texts import render

SAID_ON = date(2026, 11, 23)


def told(words: str) -> dict[str, object]:
    return {each.path: each.value for each in suggestions(words, SAID_ON)}


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("please call me next Thursday", {"channel": "phone"}),
        ("check the portal for the result next week", {"channel": "portal"}),
        ("please email me rather than calling, by Friday", {"channel": "email"}),
        ("please do not contact us about the status of your application", {"asked_not_to_ask": True}),
        (
            "within 30 days, or consider yourself unsuccessful if you have not heard",
            {"only_successful_hear_back": True},
        ),
        ("the NHS trust will let you know by Friday", {"pace": "slow"}),
        ("hr@chem.example.edu will write in two weeks", {"pace": "slow"}),
        ("the school board decides in January", {"pace": "slow"}),
        ("email me", {"channel": "email"}),
        ("Please email us on Thursday", {"channel": "email"}),
        ("check the portal", {"channel": "portal"}),
        ("just look in our careers portal", {"channel": "portal"}),
        ("they will email me by Friday", {}),
        ("within two weeks", {}),
        ("here is my number", {}),
        ("no phone calls please", {}),
        ("No phone calls about the status please", {"asked_not_to_ask": True}),
        ("a school leaver scheme, by Friday", {}),
    ],
)
def test_words_tell_facts_beside_a_time(words: str, facts: dict[str, object]) -> None:
    assert told(words) == facts


def heard(words: str) -> Any:
    request = {"said": {"words": words, "said_on": "2026-11-23"}, "today": "2026-11-24", "language": "en"}
    return json.loads(call("heard", json.dumps(request)))["heard"]


def test_the_form_gets_them_as_sentences() -> None:
    assert heard("please call me next Thursday")["suggested"] == [
        {
            "path": "channel",
            "value": "phone",
            "sentence": "They told you to call.",
            "because": "call me next Thursday",
        }
    ]


def test_a_no_and_an_offer_are_asked_back_and_nothing_else_is() -> None:
    def shown(text: str) -> list[dict[str, Any]]:
        request = {"text": text, "received_on": "2026-11-24", "language": "en"}
        found = json.loads(call("message", json.dumps(request)))["shown"]
        assert isinstance(found, list)
        return found

    assert shown("Unfortunately you have not been selected.") == [
        {
            "path": "came_back",
            "text": "They turned you down on Tuesday 24 November.",
            "ask": "Does this mean they turned you down?",
        }
    ]
    assert [each["ask"] for each in shown("We are delighted to offer you the job.")] == [
        "Does this mean they offered you the job?"
    ]
    assert shown("You will hear from us by Friday.") == [
        {"path": "came_back", "text": "You should hear by Friday 27 November.", "ask": None}
    ]


def test_a_call_that_they_missed_is_shown_with_its_day() -> None:
    text = render(proposal_text("missed_appointment", "2026-11-20"), "en-GB", 2026)
    assert text == "A call or meeting on Friday 20 November didn’t happen."


def test_a_message_of_a_slow_employer_suggests_the_slow_pace() -> None:
    request = {"text": "The university will decide soon.", "received_on": "2026-11-24", "language": "en"}
    answer = json.loads(call("message", json.dumps(request)))
    assert [(each["path"], each["value"]) for each in answer["suggested"]] == [("pace", "slow")]
    assert "pace" not in answer["proposed"]


def test_tomorrow_in_a_chat_of_last_week_counts_from_then() -> None:
    chat = (
        "[16/11/2026, 09:02] Jess (Recruiter): you will hear from them tomorrow\n"
        "[16/11/2026, 09:03] You: great\n"
        "[17/11/2026, 18:00] Jess (Recruiter): they need another week\n"
    )
    request = {"text": chat, "received_on": "2026-11-24", "language": "en"}
    proposed = json.loads(call("message", json.dumps(request)))["proposed"]["came_back"]
    assert (proposed["said_on"], proposed["deadline"]) == ("2026-11-17", "2026-11-24")
