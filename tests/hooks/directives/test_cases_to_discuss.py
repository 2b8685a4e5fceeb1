from datetime import timedelta

import pytest

from followup_core import check
from site_hooks.directives.cases_to_discuss import A_DAY, CASES, CaseToDiscuss, situation_on
from tests.hooks.pages import html

VERDICTS = ["wait", "send_email", "give_time", "tell_them_now", "ask_feedback"]


@pytest.mark.parametrize(("case", "verdict"), list(zip(CASES, VERDICTS, strict=True)), ids=VERDICTS)
def test_a_case_has_the_same_answer_on_whatever_day_it_is_told(case: CaseToDiscuss, verdict: str) -> None:
    for days in range(730):
        today = A_DAY + timedelta(days=days)
        assert check(situation_on(today, case.facts), today).verdict == verdict, today


def test_each_case_is_told_with_its_answer_and_a_link_that_opens_it() -> None:
    drawn = html("::: cases-to-discuss")
    assert drawn.count("<details>") == drawn.count('href="page:checker#example&amp;') == len(CASES)
    assert [part.split('"')[0] for part in drawn.split('data-said="')[1:]] == VERDICTS
