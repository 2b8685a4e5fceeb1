"""`python -m tools.accept_report --expect VERDICT < report`: turns a report about an answer into a test case.

Read the report first, and decide by the policy what the answer has to be. The case is added to
`tests/data/situations_reported.jsonl`, which `tests/core/test_reported.py` asks; it fails until the answer is mended.
"""

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from followup_core import Situation, SituationError, check
from followup_core.verdicts import Verdict
from site_hooks.bundle.site import PROJECT

CASES = PROJECT / "tests" / "data" / "situations_reported.jsonl"


class ReportError(ValueError):
    """A report cannot be used; the message says what is wrong with it."""


def report_in(text: str) -> dict[str, Any]:
    """The first line of JSON in a report, which an email or an issue may have wrapped in other words.

    Raises:
        ReportError: there is none, or it lacks a part.
    """
    for line in text.splitlines():
        if line.strip().startswith("{"):
            try:
                report: dict[str, Any] = json.loads(line)
            except json.JSONDecodeError as wrong:
                raise ReportError(f"The line of the report cannot be read: {wrong}. Copy it whole.") from wrong
            if missing := {"policy", "today", "verdict", "facts"} - report.keys():
                raise ReportError(f"The report lacks {', '.join(sorted(missing))}.")
            return report
    raise ReportError("There is no report: its line begins with “{”.")


def case_from(report: dict[str, Any], expect: Verdict, taken: int) -> dict[str, Any]:
    """The test case: the facts as the core writes them, the day, and the verdict that it must have.

    Args:
        report: what was reported.
        expect: the verdict by the policy.
        taken: how many cases there are already.

    Raises:
        ReportError: the facts cannot be read.
    """
    try:
        facts = Situation.from_dict(report["facts"]).to_dict()
    except SituationError as wrong:
        raise ReportError(f"The facts cannot be read: {wrong}") from wrong
    return {
        "id": f"r{taken + 1:03}",
        "policy": report["policy"],
        "today": report["today"],
        "facts": facts,
        "reported": report["verdict"],
        "expect": {"verdict": expect.value},
    }


def accept(text: str, expect: Verdict, cases: Path = CASES) -> dict[str, Any]:
    """Add the case of a report to the file of cases, and return it."""
    told = cases.read_text("utf-8").splitlines() if cases.exists() else []
    case = case_from(report_in(text), expect, len(told))
    cases.write_text("\n".join([*told, json.dumps(case, ensure_ascii=False)]) + "\n", "utf-8")
    return case


def main(arguments: list[str]) -> None:
    """Accept the report on standard input, and say what the answer is today."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--expect", type=Verdict, required=True, help="the verdict by the policy")
    expect = parser.parse_args(arguments).expect
    try:
        case = accept(sys.stdin.read(), expect)
    except ReportError as wrong:
        sys.exit(str(wrong))
    now = check(Situation.from_dict(case["facts"]), date.fromisoformat(case["today"])).verdict
    print(f"{case['id']}: the answer is {now}, and has to be {expect}.")


if __name__ == "__main__":
    main(sys.argv[1:])
