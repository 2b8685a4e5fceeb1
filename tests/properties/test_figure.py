"""The line of days, on situations of every kind."""

from datetime import timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from followup_core.another_day import look_at
from followup_core.answer_parts import writer
from followup_core.figure import figure
from followup_core.figure_labels import GAP, WIDTHS, text_width
from followup_core.figure_parts import MOST_DAYS
from followup_core.plan import plan
from followup_core.verdicts import STAGES
from tests.properties.days import calendar_of, standing_on
from tests.properties.strategies import Asked, asked

EXAMPLES = settings(max_examples=150)


@given(asked())
@EXAMPLES
def test_every_step_of_the_plan_and_today_is_on_the_line_in_order(case: Asked) -> None:
    situation, today = case
    calendar = calendar_of(situation)
    found = figure(situation, calendar, today)
    if found is None:
        return
    days = [mark.day for mark in found.marks]
    assert days == sorted(days)
    assert found.first < min(days)
    assert max(mark.until or mark.day for mark in found.marks) < found.last
    steps = plan(standing_on(situation, today), calendar)
    shown = {(mark.day, mark.until, mark.kind) for mark in found.marks}
    assert {(step.day, step.until, STAGES[step.verdict].value) for step in steps} <= shown
    drawn = found.to_dict(writer("en", today.year))
    marks = drawn["marks"]
    assert isinstance(marks, list)
    assert any(mark["today"] for mark in marks)


@given(asked())
@EXAMPLES
def test_positions_lie_between_0_and_1_and_grow_with_the_days(case: Asked) -> None:
    situation, today = case
    found = figure(situation, calendar_of(situation), today)
    if found is None:
        return
    drawn: dict[str, list[dict[str, float]]] = found.to_dict(writer("en", today.year))  # type: ignore[assignment]
    assert [mark["at"] for mark in drawn["marks"]] == sorted(mark["at"] for mark in drawn["marks"])
    for each in (*drawn["marks"], *drawn["arcs"], *drawn["bands"]):
        assert 0 <= each["from"] < each["until"] <= 1
    assert all(earlier["until"] <= later["from"] + 1e-9 for earlier, later in pairwise(drawn["bands"]))
    assert found.length == len(drawn["days"]) or found.length > MOST_DAYS


@given(asked(), st.sampled_from(("en", "en-US")))
@EXAMPLES
def test_labels_never_meet_nor_leave_the_line_at_any_of_its_widths(case: Asked, language: str) -> None:
    situation, today = case
    found = figure(situation, calendar_of(situation), today)
    if found is None:
        return
    labels: dict[str, list[dict[str, float | str]]] = found.to_dict(writer(language, today.year))["labels"]  # type: ignore[assignment]
    for width in WIDTHS:
        edges = []
        for label in labels[str(width)]:
            middle, half = float(label["at"]) * width, text_width(str(label["text"])) / 2
            assert -0.1 <= middle - half <= middle + half <= width + 0.1
            edges.append((middle - half, middle + half))
        assert all(later[0] - earlier[1] >= GAP - 0.1 for earlier, later in pairwise(edges))
        assert edges  # the day that matters most has always room


@given(asked(), st.integers(-60, 60))
@EXAMPLES
def test_every_day_can_be_looked_at_and_the_days_of_the_plan_have_its_verdicts(case: Asked, offset: int) -> None:
    situation, today = case
    calendar = calendar_of(situation)
    assert look_at(situation, calendar, today, today + timedelta(days=offset)).answer.headline
    steps = plan(standing_on(situation, today), calendar)
    for step in steps:
        first = next(each for each in steps if each.day == step.day)
        if step is first and step.day > today:
            assert look_at(situation, calendar, today, step.day).answer.verdict == step.verdict
