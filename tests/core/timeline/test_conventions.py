"""The conventions, the forms and the named days: every example is read as its row says."""

from datetime import date, timedelta
from importlib import import_module
from pkgutil import iter_modules

import pytest

from followup_core import TimelineError, read_timeline, timeline
from followup_core.texts import CATALOGUES
from followup_core.timeline.anchors import NAMED_DAYS, NamedDay
from followup_core.timeline.conventions import CONVENTIONS, EXAMPLE_DAY, GROUPS, Convention
from followup_core.timeline.forms import CONTENTS, FORMS
from followup_core.timeline.grammar import Form

SAID_ON = date.fromisoformat(EXAMPLE_DAY)


@pytest.mark.parametrize("row", CONVENTIONS, ids=lambda row: row.id)
def test_the_examples_of_a_convention_are_read_as_it_says(row: Convention) -> None:
    for example in row.examples:
        if row.group == "errors":
            with pytest.raises(TimelineError):
                read_timeline(example.words, example.day)
            continue
        timeline = read_timeline(example.words, example.day)
        found = ("", "") if timeline is None else (str(timeline.earliest), str(timeline.deadline))
        assert found == (example.earliest, example.deadline), example.words


def test_every_convention_and_group_has_its_text_and_no_id_twice() -> None:
    ids = [row.id for row in CONVENTIONS]
    assert len(ids) == len(set(ids))
    texts = CATALOGUES["en"]
    assert {f"timeline.convention.{name}" for name in ids} <= texts.keys()
    assert {f"timeline.group.{group}" for group in GROUPS} <= texts.keys()


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.example)
def test_the_example_of_a_form_names_a_time(form: Form) -> None:
    assert read_timeline(form.example, SAID_ON) is not None


def test_the_table_of_contents_lists_every_form_of_every_module() -> None:
    listed = {form for chapter in CONTENTS for form in chapter.forms}
    for name in {module.name for module in iter_modules(timeline.__path__)} - {"forms"}:
        for table, forms in vars(import_module(f"{timeline.__name__}.{name}")).items():
            if isinstance(forms, tuple) and forms and all(isinstance(form, Form) for form in forms):
                assert listed.issuperset(forms), f"{name}.{table}"


def test_every_chapter_says_what_it_reads_in_its_own_words() -> None:
    assert len({chapter.reads for chapter in CONTENTS}) == len(CONTENTS)


@pytest.mark.parametrize("row", NAMED_DAYS, ids=lambda row: row.example)
def test_a_named_day_is_read_as_the_coming_one(row: NamedDay) -> None:
    days = [day for year in (2026, 2027) if (day := row.day(year)) and day >= SAID_ON]
    timeline = read_timeline(row.example, SAID_ON)
    assert timeline is not None
    assert timeline.deadline == days[0]
    by_then = read_timeline(f"by {row.example}", SAID_ON)
    assert by_then is not None
    assert by_then.deadline == days[0] - timedelta(days=row.length - 1)


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("Easter", 2026, date(2026, 4, 5)),
        ("Easter", 2027, date(2027, 3, 28)),
        ("Easter", 2038, date(2038, 4, 25)),
        ("Thanksgiving", 2027, date(2027, 11, 25)),
        ("Labor Day", 2027, date(2027, 9, 6)),
        ("Memorial Day", 2027, date(2027, 5, 31)),
    ],
)
def test_movable_days_fall_where_the_calendars_say(name: str, year: int, day: date | None) -> None:
    assert next(row for row in NAMED_DAYS if row.example == name).day(year) == day
