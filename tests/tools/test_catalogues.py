"""A text that is missing is named before anything is built from it."""

import pytest

from followup_core import texts
from followup_core.texts.en import CATALOGUE
from tools.catalogues import missing, needed


def test_nothing_is_missing() -> None:
    assert missing() == []


@pytest.mark.parametrize(
    ("text", "file"),
    [
        ("question.pace.label", "questions.py"),
        ("question.channel.portal", "questions.py"),
        ("why.otherwise", "rules.py"),
        ("draft.voicemail.body.recruiter.plain", "drafts.py"),
        ("section.no-answer.point", "sections.py"),
    ],
)
def test_a_missing_text_is_named_with_its_language_and_file(
    text: str, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    without = {key: value for key, value in CATALOGUE.items() if key != text}
    monkeypatch.setattr("tools.catalogues.CATALOGUES", {"en": CATALOGUE, "xx": without})
    assert missing() == [f"{text} is missing in xx: write it in src/followup_core/texts/xx/{file}"]


def test_a_question_of_every_fact_is_needed() -> None:
    assert texts.CATALOGUES["en"] is CATALOGUE
    assert sum(text.endswith(".label") and text.startswith("question.") for text, _ in needed()) > 15
