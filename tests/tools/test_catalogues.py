"""A text that is missing is named before anything is built from it."""

import pytest

from followup_core.texts.en import CATALOGUE
from tools.catalogues import main, missing, unknown
from tools.texts_in_tables import NEEDED


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
        ("page.message.use", "docs/javascripts/"),
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


def test_what_only_the_form_asks_for_is_named_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    without = {key: value for key, value in CATALOGUE.items() if key != "question.country.none"}
    monkeypatch.setattr("site_hooks.directives.controls.CATALOGUES", {"en": without})
    with pytest.raises(SystemExit, match="1"):
        main()
    told = "question.country.none is missing. Write it in src/followup_core/texts/en/questions.py.\n"
    assert capsys.readouterr().out == told


def test_of_every_id_that_is_put_together_a_table_says_what_it_becomes(monkeypatch: pytest.MonkeyPatch) -> None:
    assert unknown() == []
    tables = {name: texts for name, texts in NEEDED.items() if name != "suggestions"}
    monkeypatch.setattr("tools.catalogues.NEEDED", tables)
    lines = unknown()
    assert {line.partition(":")[0] for line in lines} == {"src/followup_core/suggestions.py"}
    assert lines[0].endswith(": which texts does it ask for? Let a table of tools/texts_in_tables.py say so.")
