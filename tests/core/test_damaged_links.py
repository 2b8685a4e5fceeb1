"""What is left of a link that was cut, changed or made up: the facts that are whole, and a word on each other part."""

from datetime import date
from typing import Any

import pytest

from followup_core import Situation
from followup_core.case_link import LONGEST, MOST, CaseLink, read_link, write_link
from followup_core.verdicts import Verdict

DAY = "case=1&interview_day=2026-11-20"
END = "made=2026-11-24&said=wait&policy=2026-12"
FACTS: dict[str, Any] = {"interview_day": "2026-11-20"}


def named(link: CaseLink) -> list[tuple[str, str]]:
    """The path and the text of each problem, in order."""
    return [(each.path, each.message.id.removeprefix("link.")) for each in link.problems]


OFFER = {"came_back": {"kind": "offer", "on": "2026-11-24"}}
CUT, UNKNOWN = ("", "cut"), ("", "unknown")
CUT_AFTER = {
    "a day": (DAY, {}, []),
    "half a day": (f"{DAY}&missed_appointment=2026-11-2", {}, ["missed_appointment"]),
    "a day of a list": (f"{DAY}&follow_ups[0]=2026-11-21", {"follow_ups": ["2026-11-21"]}, []),
    "yes": (f"{DAY}&feedback_asked=true", {"feedback_asked": True}, []),
    "half a yes": (f"{DAY}&feedback_asked=tru", {}, ["feedback_asked"]),
    "a country": (f"{DAY}&country=GB", {"country": "GB"}, []),
    "a region, which could have been longer": (f"{DAY}&country=GB&region=ENG", {"country": "GB"}, ["region"]),
    "words, which could have been longer": (f"{DAY}&timeline.words=within+a+week", {}, ["timeline"]),
    "a choice that no other begins with": (f"{DAY}&channel=portal", {"channel": "portal"}, []),
    "a choice that another begins with": (f"{DAY}&another_job=taken", {}, ["another_job"]),
    "a kind of answer": (f"{DAY}&came_back.on=2026-11-24&came_back.kind=offer", OFFER, []),
    "half a name, which is left out with its value": (f"{DAY}&follow_u", {}, []),
    "half a mark, which is left out too": (f"{DAY}&made=2026-11-2", {}, []),
    "half a policy": (f"{DAY}&made=2026-11-24&said=wait&policy=2026-1", {}, []),
}


@pytest.mark.parametrize(("fragment", "more", "asked_again"), CUT_AFTER.values(), ids=CUT_AFTER)
def test_the_last_value_of_a_cut_link_counts_where_it_cannot_have_been_longer(
    fragment: str, more: dict[str, Any], asked_again: list[str]
) -> None:
    link = read_link(fragment)
    assert named(link) == [CUT, *((path, "unreadable") for path in asked_again)]
    assert link.facts == FACTS | more


def test_a_link_of_which_only_the_version_is_left_is_a_link_that_was_cut() -> None:
    assert named(read_link("case=1")) == [CUT, ("interview_day", "no_interview_day")]
    assert read_link("case=1").situation is None


def test_what_was_damaged_before_the_cut_is_named_too() -> None:
    link = read_link(f"{DAY}&channel=phone&channel=email&country=GB&timeline.words=with")
    assert named(link) == [CUT, ("timeline", "unreadable"), ("channel", "unreadable")]
    assert link.facts == FACTS | {"country": "GB"}


LONG = "x" * 50
OTHER_PARTS = {
    "a part that is not known": (f"{DAY}&mood=good&{END}", [UNKNOWN], "mood"),
    "one with a long name": (f"{DAY}&{LONG}=1&{END}", [UNKNOWN], LONG[:40]),
    "one that has no value": (f"{DAY}&mood&{END}", [UNKNOWN], "mood"),
    "one that has no value, with a long name": (f"{DAY}&{LONG}&{END}", [UNKNOWN], LONG[:40]),
    "one whose name is damaged": (f"{DAY}&%E2=1&{END}", [UNKNOWN], "%E2"),
    "one within a fact": (f"{DAY}&timeline.mood=good&{END}", [UNKNOWN], "timeline.mood"),
    "a list where there is none": (f"{DAY}&country[0]=GB&{END}", [UNKNOWN], "country[0]"),
    "a list that is not numbered": (f"{DAY}&follow_ups=2026-11-21&{END}", [UNKNOWN], "follow_ups"),
    "a newer version": (f"{DAY.replace('1', '2', 1)}&{END}", [("", "newer")], None),
    "no number for a version": (f"{DAY.replace('1', 'x', 1)}&{END}", [("", "no_case")], None),
    "no version": (f"interview_day=2026-11-20&{END}", [("", "no_case")], None),
    "half a day for a mark": (f"{DAY}&{END.replace('-24', '-2')}", [("", "unclear_mark")], None),
    "no verdict for a mark": (f"{DAY}&{END.replace('wait', 'wai')}", [("", "unclear_mark")], None),
    "no marks but the policy": (f"{DAY}&policy=2026-12", [], None),
    "a value said twice in the same way": (f"{DAY}&interview_day=2026-11-20&{END}", [], None),
}


@pytest.mark.parametrize(("fragment", "problems", "key"), OTHER_PARTS.values(), ids=OTHER_PARTS)
def test_any_other_part_is_left_out_and_named(fragment: str, problems: list[tuple[str, str]], key: str | None) -> None:
    link = read_link(fragment)
    assert (named(link), link.facts) == (problems, FACTS)
    assert [dict(each.message.values) for each in link.problems] == ([{"key": key}] if key else [{}] * len(problems))


def test_a_version_without_a_value_is_no_version() -> None:
    link = read_link(f"case&interview_day=2026-11-20&{END}")
    assert (named(link), link.facts) == ([UNKNOWN, ("", "no_case")], FACTS)


def test_marks_that_cannot_be_read_are_none() -> None:
    whole, unclear = read_link(f"{DAY}&id=a-1&{END}"), read_link(f"{DAY}&id=a_1&made=x&said=x&policy=2026-12")
    assert whole[1:5] == (date(2026, 11, 24), Verdict.WAIT, "2026-12", "a-1")
    assert unclear[1:5] == (None, None, "2026-12", None)


def test_a_fact_that_does_not_fit_the_others_is_asked_again_once() -> None:
    many = "&".join(f"follow_ups[{number}]=2026-11-2{number}" for number in range(3))
    link = read_link(f"{DAY}&{many}&follow_ups[3]=x&follow_ups[4]=y&other_offer.told=true&{END}")
    assert named(link) == [("follow_ups", "unreadable"), ("other_offer", "unreadable")]
    assert link.facts == FACTS | {"follow_ups": ["2026-11-20", "2026-11-21", "2026-11-22"]}


def test_the_days_of_a_list_stand_in_the_order_of_their_numbers() -> None:
    days = [f"2026-11-{day}" for day in range(20, 31)]
    pairs = "&".join(f"follow_ups[{number}]={day}" for number, day in reversed(list(enumerate(days))))
    assert read_link(f"{DAY}&{pairs}&{END}").facts == FACTS | {"follow_ups": days}


def test_yes_is_a_value_and_the_word_is_a_word() -> None:
    link = read_link(f"{DAY}&timeline.words=true&timeline.open_ended=false&timeline.deadline=2026-12-04&{END}")
    assert link.facts["timeline"] == {"words": "true", "open_ended": False, "deadline": "2026-12-04"}


def test_words_are_kept_as_they_were_written() -> None:
    facts = FACTS | {"timeline": {"words": "By Friday, I'd say & hope"}, "country": "GB"}
    written = write_link(Situation.from_dict(facts), date(2026, 11, 24), Verdict.WAIT, "2026-12", "a-1")
    assert read_link(written).facts == facts
    assert written.endswith("&country=GB&made=2026-11-24&said=wait&id=a-1&policy=2026-12")


@pytest.mark.parametrize("more", [0, 1])
def test_no_more_is_read_than_the_longest_link_and_the_most_parts(more: int) -> None:
    link = f"{DAY}&{END}"
    padded = f"{'&' * (LONGEST - len(link) + more)}{link}"
    assert (CUT in named(read_link(padded))) is bool(more)
    parts = [DAY, *(f"follow_ups[{number}]=2026-11-21" for number in range(MOST - 5 + more)), END]
    assert (CUT in named(read_link("&".join(parts)))) is bool(more)
