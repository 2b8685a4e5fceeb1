"""A link that holds a case: what goes in comes out, of every version, and damage is named and never guessed at."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

import pytest

from followup_core import Situation
from followup_core.case_link import LINK_VERSION, LONGEST, read_link
from followup_core.facts import facts_of
from followup_core.kinds import Nullable
from followup_core.limits import LONGEST_WORDS, MOST_DAYS_LISTED
from followup_core.percent import decoded, encoded
from tests.core.test_calls import asked

LINKS = Path(__file__).parents[1] / "data" / "links.txt"
SITUATION = {
    "interview_day": "2026-11-20",
    "timeline": {"words": "within two weeks", "said_on": "2026-11-20"},
    "came_back": {"kind": "check_in_on", "day": "2026-12-04", "said_on": "2026-11-23"},
    "follow_ups": ["2026-11-21", "2026-11-22"],
    "channel": "phone",
    "only_successful_hear_back": True,
    "another_job": "none",
}
WHOLE = (
    "case=1&interview_day=2026-11-20&timeline.words=within+two+weeks&timeline.said_on=2026-11-20"
    "&came_back.kind=check_in_on&came_back.day=2026-12-04&came_back.said_on=2026-11-23"
    "&follow_ups%5B0%5D=2026-11-21&follow_ups%5B1%5D=2026-11-22&channel=phone&only_successful_hear_back=true"
    "&made=2026-11-24&said=wait&policy=2026-12"
)
GIVEN = {key: value for key, value in SITUATION.items() if key != "another_job"}


def opened(fragment: str, **more: Any) -> dict[str, Any]:
    return asked("link", {"fragment": fragment, **more})


def said(answer: dict[str, Any]) -> list[tuple[str, str]]:
    return [(each["path"], each["text"]) for each in answer["problems"]]


CUT = "The end of this link is missing, so something you’d given may be missing too."


def test_a_link_is_the_facts_by_their_paths_with_the_day_the_verdict_and_the_policy() -> None:
    assert asked("link", {"situation": SITUATION, "today": "2026-11-24"}) == {"fragment": WHOLE}


def test_it_gives_the_facts_back_and_what_was_said() -> None:
    assert opened(WHOLE) == {
        "situation": GIVEN,
        "made": "2026-11-24",
        "said": "wait",
        "policy": "2026-12",
        "id": None,
        "last": "Last time, on Tuesday 24 November: Wait.",
        "otherwise": None,
        "problems": [],
    }


@pytest.mark.parametrize(
    "changed",
    [
        f"#{WHOLE}",
        f"https://example.org/a/checker/#{WHOLE}",
        f"  {WHOLE}\n",
        WHOLE.replace("&", "&amp;"),
        WHOLE.replace("%5B", "[").replace("%5D", "]"),
        WHOLE.replace("+", "%20"),
        f"{WHOLE}&",
        f"https://example.org/a/checker/#{quote(WHOLE, safe='')}",
        WHOLE.replace("case=1", "case=01"),
    ],
    ids=["hash", "whole address", "blanks", "HTML", "brackets", "spaces", "a last sign", "all encoded", "a zero"],
)
def test_what_mail_programs_do_to_links_does_no_harm(changed: str) -> None:
    assert opened(changed) == opened(WHOLE)


def test_a_hash_in_their_words_may_stand_as_it_is() -> None:
    link = WHOLE.replace("within+two+weeks", "week+#49")
    assert opened(f"https://example.org/a/checker/#{link}") == opened(link.replace("#", "%23"))


@pytest.mark.parametrize(("version", "word"), [("10", "newer"), ("X1", "no_case")])
def test_a_link_of_another_version_says_so(version: str, word: str) -> None:
    link = read_link(WHOLE.replace("case=1", f"case={version}"))
    assert [each.message.id for each in link.problems] == [f"link.{word}"]


@pytest.mark.parametrize("line", LINKS.read_text("utf-8").splitlines())
def test_a_link_of_any_version_is_read_for_ever(line: str) -> None:
    fragment, facts = line.split("\t")
    answer = opened(fragment)
    assert (answer["situation"], answer["problems"]) == (json.loads(facts), [])
    assert answer["made"]
    assert answer["said"]


EVER = ("0b73db5d13c6", "a370647aa600", "dbd7dc9ba424")
"""The beginning of the hash of each line of `links.txt`; a new line adds one, and none ever goes or changes."""


def test_the_list_of_links_only_grows_and_has_every_version() -> None:
    lines = LINKS.read_text("utf-8").splitlines()
    assert tuple(sha256(line.encode()).hexdigest()[:12] for line in lines) == EVER
    versions = {int(dict(parse_qsl(line.partition("\t")[0]))["case"]) for line in lines}
    assert versions == set(range(1, int(LINK_VERSION) + 1))


DAMAGED = {
    "a day": (WHOLE.replace("day=2026-11-20", "day=2026-11-32", 1), {"interview_day"}, ["interview_day"]),
    "a choice": (WHOLE.replace("phone", "phon"), {"channel"}, ["channel"]),
    "one of a list": (WHOLE.replace("=2026-11-21", "=21"), set(), ["follow_ups"]),
    "words that name nothing": (WHOLE.replace("within+two+weeks", "blorb+fnord"), {"timeline"}, ["timeline"]),
    "a kind": (WHOLE.replace("check_in_on", "check"), {"came_back"}, ["came_back"]),
    "days that do not fit": (WHOLE.replace("day=2026-12-04", "day=2026-01-04"), {"came_back"}, ["came_back"]),
    "half a sign": (WHOLE.replace("weeks", "weeks%E2%80"), {"timeline"}, ["timeline"]),
    "said twice": (f"channel=email&{WHOLE}", {"channel"}, ["channel"]),
    "something new": (f"mood=good&{WHOLE}", set(), [""]),
    "an entry of a list": (WHOLE.replace("follow_ups%5B1%5D", "follow_ups%5B2%5D"), set(), ["follow_ups"]),
    "an id": (WHOLE.replace("&policy", "&id=a_b&policy"), set(), [""]),
    "a newer version": (WHOLE.replace("case=1", "case=2"), set(), [""]),
}


@pytest.mark.parametrize(("fragment", "lost", "paths"), DAMAGED.values(), ids=DAMAGED)
def test_damage_is_named_once_and_the_rest_is_there(fragment: str, lost: set[str], paths: list[str]) -> None:
    answer = opened(fragment)
    assert [path for path, _ in said(answer)] == paths
    assert set(GIVEN) - set(answer["situation"]) == lost
    assert answer["said"] == "wait"


@pytest.mark.parametrize("mark", ["made=2026-11-24", "said=wait"])
def test_a_mark_that_cannot_be_read_is_named_and_nothing_is_compared(mark: str) -> None:
    answer = opened(WHOLE.replace(mark, f"{mark[:-1]}&x=").replace("x=&", ""))
    text = "The link doesn’t say clearly what we told you and when, so we can’t tell whether that has changed."
    assert (said(answer), answer["otherwise"]) == ([("", text)], None)


def test_a_damaged_part_is_named_by_its_question() -> None:
    text = "We couldn’t read the link’s answer to “When was the interview?” Please give it again."
    assert said(opened(WHOLE.replace("day=2026-11-20", "day=2026-11-2", 1))) == [("interview_day", text)]


def test_a_link_cut_anywhere_says_so_and_never_gives_another_value() -> None:
    full = dict(read_link(WHOLE).facts)
    for end in range(len(WHOLE)):
        found = read_link(WHOLE[:end])
        assert found.problems, WHOLE[:end]
        for fact, value in found.facts.items():
            whole = full[fact]
            is_part = isinstance(value, dict) and isinstance(whole, dict) and value.items() <= whole.items()
            is_start = isinstance(value, list) and isinstance(whole, list) and value == whole[: len(value)]
            assert value == whole or is_part or is_start, WHOLE[:end]


@pytest.mark.parametrize("text", ["", "hello", "#", "https://example.org/#respect-their-timeline", "a=b&c=d"])
def test_what_is_no_link_to_a_case_is_said_once(text: str) -> None:
    assert said(opened(text)) == [("", "This isn’t a whole link to a case: its beginning is missing.")]


@pytest.mark.parametrize("taken", ["another_job=taken", "another_job=taken_and_told"])
def test_a_choice_that_may_have_been_longer_is_not_believed_at_the_cut(taken: str) -> None:
    answer = opened(f"case=1&interview_day=2026-11-20&{taken}")
    assert ("another_job" in answer["situation"]) is taken.endswith("told")
    assert said(answer)[0] == ("", CUT)


def test_a_verdict_that_todays_policy_would_not_give_is_explained() -> None:
    older = WHOLE.replace("said=wait", "said=send_email").replace("policy=2026-12", "policy=2026-11")
    text = opened(older)["otherwise"]
    assert text.startswith(
        "On Tuesday 24 November this link said “Send one short email”. "
        "Our rules have changed since, and today they’d say “Wait” for that day: "
    )
    assert opened(WHOLE.replace("said=wait", "said=call"))["otherwise"].startswith(
        "On Tuesday 24 November this link said “Call once, briefly”. Worked out again"
    )


def test_a_time_told_before_the_interview_stays_told_on_the_day_of_the_link() -> None:
    ahead = {"interview_day": "2026-11-27", "timeline": {"words": "within a week"}}
    fragment = asked("link", {"situation": ahead, "today": "2026-11-24"})["fragment"]
    assert opened(fragment)["situation"] == ahead
    assert opened(fragment, today="2026-11-30")["situation"]["timeline"]["said_on"] == "2026-11-24"


def test_size_and_time_are_bounded() -> None:
    for text in ("a=1&" * 20_000, "follow_ups[0]=" * 6_000, "%" * 90_000, f"{WHOLE}&x={'y' * LONGEST}"):
        assert len(json.dumps(opened(text))) < LONGEST
    assert opened("x" * 1_000_000)["problems"][0]["path"] == "fragment"
    words = "🙂" * LONGEST_WORDS
    largest = {
        "interview_day": "2026-11-20",
        "timeline": {"words": words, "deadline": "2026-12-01"},
        "came_back": {"kind": "new_timeline", "words": words, "deadline": "2026-12-01", "said_on": "2026-11-21"},
        "follow_ups": ["2026-11-21"] * MOST_DAYS_LISTED,
    }
    fragment = asked("link", {"situation": largest, "today": "2026-11-24"})["fragment"]
    assert len(fragment) < LONGEST
    assert opened(fragment)["situation"] == largest


def test_a_damaged_link_blames_no_rule() -> None:
    for lost in ("timeline", "came_back", "follow_ups"):
        pairs = [pair for pair in WHOLE.split("&") if not pair.startswith(lost)]
        assert opened("&".join([*pairs, f"{lost}=%"]), today="2026-11-25")["otherwise"] is None


def test_a_link_of_another_year_says_which() -> None:
    assert opened(WHOLE, today="2026-12-25")["last"] == "Last time, on Tuesday 24 November: Wait."
    assert opened(WHOLE, today="2027-01-15")["last"] == "Last time, on Tuesday 24 November 2026: Wait."


def test_a_link_says_whether_the_list_knows_what_it_says() -> None:
    def kept(case: str, *days: tuple[str, dict[str, Any]]) -> str:
        text = ""
        for today, more in days:
            request = {"do": "keep", "id": case, "new": True, "situation": {"interview_day": "2026-11-20"} | more}
            text = asked("interviews", request | {"list": text, "today": today, "company": "Acme"})["list"]
        return text

    sent = {"follow_ups": ["2026-12-07"]}
    first = asked("link", {"situation": {"interview_day": "2026-11-20"}, "today": "2026-11-24", "id": "a"})["fragment"]
    later = asked("link", {"situation": {"interview_day": "2026-11-20"} | sent, "today": "2026-12-08", "id": "a"})
    begun: tuple[str, dict[str, Any]] = ("2026-11-24", {})
    gone_on = ("2026-12-07", sent)
    assert opened(first, list=kept("a", begun))["kept"] == "known"
    assert opened(first, list=kept("a", begun, gone_on))["kept"] == "known"
    assert opened(later["fragment"], list=kept("a", begun, gone_on))["kept"] == "known"
    assert opened(later["fragment"], list=kept("a", begun))["kept"] == "otherwise"
    assert opened(f"{later['fragment']}&mood=1", list=kept("a", begun))["kept"] == "known"
    assert opened(first, list=kept("b", begun))["kept"] is None
    assert opened(first, list="garbage")["kept"] is None
    assert "kept" not in opened(first)


def test_a_kept_case_is_found_again_by_its_id_and_by_nothing_else() -> None:
    request = {"situation": GIVEN, "today": "2026-11-24", "id": "0f3a-77"}
    fragment = asked("link", request)["fragment"]
    assert fragment == WHOLE.replace("&policy", "&id=0f3a-77&policy")
    assert opened(fragment)["id"] == "0f3a-77"
    assert "id" in asked("link", request | {"id": "<b>"})["error"]


def test_null_is_nowhere_but_a_default_so_a_link_need_not_say_it() -> None:
    for spec, about in facts_of(Situation).values():
        if isinstance(about.kind, Nullable):
            assert spec.default is None


@pytest.mark.parametrize("text", ["", "a b", "a+b&c=d%", "Ünïcode 面试 🙂", "\n\r\t", "~-._", "a" * 300])
def test_text_is_written_as_browsers_write_it(text: str) -> None:
    assert encoded(text) == urlencode({"": text})[1:].replace("*", "%2A")
    assert decoded(encoded(text)) == text
    assert parse_qsl(f"key={encoded(text)}", keep_blank_values=True) == [("key", text)]


def test_a_situation_that_cannot_be_has_no_link() -> None:
    assert asked("link", {"situation": {"interview_day": "x"}, "today": "2026-11-24"})["problems"]


def test_a_link_whose_days_lie_after_it_was_made_is_compared_with_nothing() -> None:
    fragment = "case=1&interview_day=2026-11-20&follow_ups[0]=2026-11-27&made=2026-11-24&said=wait&policy=2026-12"
    told = asked("link", {"fragment": fragment, "today": "2026-11-30"})
    assert told["situation"]["follow_ups"] == ["2026-11-27"]
    assert told["otherwise"] is None
