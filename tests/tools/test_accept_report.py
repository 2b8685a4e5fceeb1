import json
from pathlib import Path

import pytest

from followup_core.verdicts import Verdict
from tools.accept_report import ReportError, accept, report_in

FACTS = {"interview_day": "2026-11-20", "timeline": {"deadline": "2026-12-04"}}
REPORT = {"policy": "2026-12", "today": "2026-12-02", "verdict": "wait", "rule": "too-early", "facts": FACTS}
EMAIL = f"Hello,\n\n{json.dumps(REPORT)}\n\nI would have expected to write."


def test_a_report_in_an_email_becomes_a_case_behind_the_others(tmp_path: Path) -> None:
    cases = tmp_path / "cases.jsonl"
    first, second = accept(EMAIL, Verdict.WAIT, cases), accept(EMAIL, Verdict.SEND_EMAIL, cases)
    assert [json.loads(line) for line in cases.read_text("utf-8").splitlines()] == [first, second]
    assert (first["id"], second["id"]) == ("r001", "r002")
    assert second["expect"] == {"verdict": "send_email"}
    assert second["reported"] == "wait"
    assert second["facts"]["timeline"]["deadline"] == "2026-12-04"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Hello", "There is no report: its line begins with “{”."),
        ('{"policy": "2026-12", "today"', "Copy it whole."),
        ('{"policy": "2026-12", "today": "2026-12-02"}', "The report lacks facts, verdict."),
    ],
)
def test_what_is_no_report_is_refused_with_what_is_wrong(text: str, says: str) -> None:
    with pytest.raises(ReportError) as wrong:
        report_in(text)
    assert says in str(wrong.value)


def test_facts_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    text = json.dumps({**REPORT, "facts": {"interview_day": "soon"}})
    with pytest.raises(ReportError, match=r"The facts cannot be read: interview_day"):
        accept(text, Verdict.WAIT, tmp_path / "cases.jsonl")
    assert not (tmp_path / "cases.jsonl").exists()
