"""A text that is missing is named before anything is built from it."""

import pytest

from followup_core.texts.en import CATALOGUE
from tools.catalogues import missing, needed
from tools.texts_in_code import shapes


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
    (line,) = missing()
    assert line.startswith(f"{text} is missing in xx: write it in src/followup_core/texts/xx/{file} (")


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("question.pace.label", "the table of questions"),
        ("question.came_back.day.label", "the table of questions"),
        ("question.other_offer.told.yes", "the table of questions"),
        ("alternative.pace.slow", "the table of questions"),
        ("given.pace.slow", "the table of questions"),
        ("headline.wait.send_email", "the table of verdicts"),
        ("advice.quiet.august", "the table of verdicts"),
        ("page.message.use", "docs/javascripts/message.js"),
        ("form.privacy", "site_hooks/directives/form.py:"),
        ("error.too_long", "src/followup_core/"),
    ],
)
def test_a_text_that_english_lacks_is_named_with_what_asks_for_it(
    text: str, by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "tools.catalogues.CATALOGUES", {"en": {key: CATALOGUE[key] for key in CATALOGUE if key != text}}
    )
    (line,) = missing()
    assert line.startswith(f"{text} is missing in en: ")
    assert f"({by}" in line
    assert line.endswith(" asks for it)")


NAMED = ("@should-i-follow-up-yet",)
"""What is put together like an id and is none."""


def test_of_every_id_that_is_put_together_the_tables_know_what_it_becomes() -> None:
    known = {text for text, _ in needed()}
    unknown = [where for shape, where in shapes() if not any(map(shape.fullmatch, known)) and not ends(shape.pattern)]
    assert unknown == [], "tools/texts_in_tables.py does not say which texts these ask for"


def ends(pattern: str) -> bool:
    return pattern.replace("\\", "").endswith(NAMED)
