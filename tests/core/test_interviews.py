"""The list of kept interviews: what is due first, what happened, putting away, and files that come and go."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from followup_core.problems import LibraryNeeded
from tests.core.test_calls import asked
from tests.core.test_reminders import PAGE, by_ical_js
from tests.core.test_texts import PROJECT

DATA = Path(__file__).parents[1] / "data"
SCHEMA = json.loads((PROJECT / "docs" / "interviews.schema.json").read_text("utf-8"))
FACTS: dict[str, Any] = {"interview_day": "2026-11-20", "timeline": {"words": "within two weeks"}}
TODAY = "2026-11-24"


class Shelf:
    """What a page keeps, and what it asks of the core."""

    def __init__(self, kept: str = "", today: str = TODAY) -> None:
        self.kept = kept
        self.today = today
        self.last: dict[str, Any] = {}

    def do(self, what: str, **request: Any) -> dict[str, Any]:
        self.last = asked("interviews", {"list": self.kept, "today": self.today, "do": what, **request})
        self.kept = self.last.get("list", self.kept)
        return self.last

    def keep(
        self, case: str, new: bool = True, company: str = "Acme", before: dict[str, Any] | None = None, **facts: Any
    ) -> dict[str, Any]:
        return self.do("keep", id=case, situation=FACTS | facts, company=company, new=new, before=before)

    @property
    def ids(self) -> list[str]:
        return [line["id"] for line in self.do("show")["lines"]]

    def line(self, case: str) -> dict[str, Any]:
        (found,) = [line for line in self.do("show")["lines"] if line["id"] == case]
        return dict(found)


def test_what_is_due_first_comes_first_and_what_is_put_away_last() -> None:
    shelf = Shelf()
    shelf.keep("later")
    shelf.keep("never", another_job="taken_and_told", company="")
    shelf.keep("now", timeline=None, interview_day="2026-11-10", company="Bolt")
    shelf.keep("tomorrow", timeline={"deadline": "2026-11-24", "said_on": "2026-11-20"}, company="")
    shelf.keep("gone", timeline=None, interview_day="2026-11-10")
    shelf.do("put_away", id="gone", why="said_no")
    assert shelf.ids == ["now", "tomorrow", "later", "never", "gone"]
    assert [line["due_text"] for line in shelf.last["lines"]] == [
        "Today: write to Bolt",
        "Tomorrow: write to them",
        "Monday 7 December: write to Acme",
        None,
        None,
    ]
    assert [line["title"] for line in shelf.last["lines"]][:2] == ["Bolt", "Interview on 20 November"]
    assert shelf.line("gone")["put_away_text"] == "They said no"


def test_what_happened_is_kept_with_its_days() -> None:
    shelf = Shelf()
    shelf.keep("a")
    shelf.today = "2026-12-07"
    shelf.keep("a", follow_ups=["2026-12-07"])
    shelf.today = "2026-12-09"
    shelf.keep("a", follow_ups=["2026-12-07"], came_back={"kind": "still_deciding", "on": "2026-12-09"})
    shelf.do("put_away", id="a", why="let_it_rest")
    line = shelf.line("a")
    assert [(each["on"], each["texts"]) for each in line["history"]] == [
        ("2026-11-24", ["Interview Fri 20 Nov", "They said “within two weeks”"]),
        ("2026-12-07", ["You asked on Mon 7 Dec"]),
        ("2026-12-09", ["Then they wrote back on Wed 9 Dec, no date", "You let it rest"]),
    ]
    assert line["situation"]["timeline"]["words"] == "within two weeks"


def test_a_case_is_put_away_with_a_reason_and_brought_back_or_deleted() -> None:
    shelf = Shelf()
    shelf.keep("a")
    for why in ("got_it", "said_no", "withdrew", "let_it_rest"):
        shelf.do("put_away", id="a", why=why)
        assert shelf.line("a")["put_away"] == why
    assert shelf.line("a")["due"] is None
    shelf.do("put_away", id="a", why=None)
    assert shelf.line("a")["due"] == "2026-12-07"
    assert "why" in shelf.do("put_away", id="a", why="bored")["error"]
    shelf.do("delete", id="a")
    assert shelf.ids == []


def test_a_tab_that_knows_less_takes_nothing_back() -> None:
    shelf = Shelf()
    shelf.keep("a")
    shelf.today = "2026-12-07"
    shelf.keep("a", before=FACTS, follow_ups=["2026-12-07"])
    later = shelf.keep("a", before=FACTS, channel="phone", company="Acme")
    assert later["newer"] is True
    held = shelf.line("a")["situation"]
    assert (held["follow_ups"], held["channel"], held["timeline"]["words"]) == (
        ["2026-12-07"],
        "phone",
        "within two weeks",
    )
    assert shelf.keep("a", before=FACTS, channel="phone", follow_ups=["2026-12-04"])["newer"] is True
    assert shelf.line("a")["situation"]["follow_ups"] == ["2026-12-04", "2026-12-07"]
    seen = FACTS | {"channel": "phone", "follow_ups": ["2026-12-04", "2026-12-07"]}
    assert shelf.keep("a", before=seen, channel="phone", follow_ups=["2026-12-07"])["newer"] is False
    assert shelf.line("a")["situation"]["follow_ups"] == ["2026-12-07"]


def test_a_link_to_an_older_state_forgets_no_message_that_the_list_knows_of() -> None:
    shelf = Shelf()
    shelf.keep("a")
    shelf.today = "2026-12-09"
    shelf.keep("a", before=FACTS, follow_ups=["2026-12-07"], channel="portal")
    from_the_link = shelf.keep("a", follow_ups=["2026-12-08"], channel="phone")
    assert from_the_link["newer"] is True
    held = shelf.line("a")["situation"]
    assert (held["follow_ups"], held["channel"]) == (["2026-12-07", "2026-12-08"], "phone")
    assert shelf.keep("a", follow_ups=["2026-12-07", "2026-12-08"], channel="phone")["newer"] is False


def test_a_message_that_cannot_be_beside_what_a_link_says_gives_way_to_it() -> None:
    shelf = Shelf(today="2026-12-09")
    most = [f"2026-11-{day:02}" for day in range(1, 29)] * 2
    shelf.keep("a", interview_day="2026-10-01", timeline=None, follow_ups=most)
    assert shelf.line("a")["problem"] is None
    later = [f"2026-12-{day:02}" for day in range(1, 10)] * 6
    shelf.keep("a", interview_day="2026-10-01", timeline=None, follow_ups=later)
    assert shelf.line("a")["situation"]["follow_ups"] == later
    assert shelf.line("a")["problem"] is None


def test_a_tab_that_knows_less_takes_no_name_back() -> None:
    shelf = Shelf()
    shelf.keep("a", company="Acme")
    shelf.keep("a", before=FACTS | {"company": "Acme"}, company="Bolt")
    shelf.keep("a", before=FACTS | {"company": "Acme"}, company="Acme", channel="phone")
    assert shelf.line("a")["company"] == "Bolt"


def test_what_two_tabs_told_and_cannot_both_be_is_as_the_later_one_says() -> None:
    shelf = Shelf()
    shelf.keep("a", country="GB", region="SCT")
    shelf.keep("a", before=FACTS | {"country": "GB", "region": "SCT"})
    shelf.keep("a", before=FACTS | {"country": "GB", "region": "SCT"}, country="GB", region="ENG")
    assert shelf.line("a")["situation"]["region"] == "ENG"
    assert shelf.line("a")["problem"] is None


def test_what_another_tab_told_goes_only_where_it_cannot_be_beside_what_this_one_tells() -> None:
    shelf = Shelf(today="2026-12-07")
    seen = FACTS | {"country": "GB", "region": "SCT"}
    shelf.keep("a", country="GB", region="SCT")
    shelf.keep("a", before=seen, follow_ups=["2026-12-07"], channel="phone")
    shelf.keep("a", before=seen, country="GB", region="SCT", channel="portal", portal_checked_on="2026-12-06")
    shelf.keep("a", before=seen, country="GB", region="ENG")
    held = shelf.line("a")["situation"]
    assert (held["follow_ups"], held["region"], held["country"]) == (["2026-12-07"], "ENG", "GB")
    assert shelf.line("a")["problem"] is None


@pytest.mark.parametrize(
    ("ahead", "now"),
    [
        ({"follow_ups": ["2026-11-24"]}, {"follow_ups": ["2026-11-24", "2026-11-28"]}),
        (
            {"came_back": {"kind": "still_deciding", "on": "2026-11-24"}},
            {"came_back": {"kind": "turned_down", "on": "2026-11-28"}},
        ),
    ],
)
def test_what_was_told_after_a_look_ahead_still_holds_once_a_file_is_brought_in(
    ahead: dict[str, Any], now: dict[str, Any]
) -> None:
    """A visitor chose a later day as today and came back to their own, or travelled west over the date line."""
    phone, laptop = Shelf(), Shelf()
    phone.keep("a")
    laptop.do("bring_in", file=phone.kept)
    laptop.keep("a", company="Bolt")
    for phone.today, told in (("2026-12-20", ahead), ("2026-11-28", now)):
        phone.keep("a", **told)
    for mine, theirs in ((phone, laptop.kept), (laptop, phone.kept)):
        mine.do("bring_in", file=theirs)
        assert mine.line("a")["situation"].items() >= now.items()
        days = [each["on"] for each in mine.line("a")["history"]]
        assert days == sorted({*days})


def test_messages_told_on_two_devices_are_both_counted() -> None:
    phone, laptop = Shelf(), Shelf()
    phone.keep("a", timeline=None, interview_day="2026-11-02")
    laptop.do("bring_in", file=phone.kept)
    phone.keep("a", timeline=None, interview_day="2026-11-02", follow_ups=["2026-11-09"])
    laptop.today = "2026-11-30"
    laptop.keep("a", timeline=None, interview_day="2026-11-02", follow_ups=["2026-11-30"])
    phone.today = laptop.today = "2026-12-09"
    for mine, theirs in ((phone, laptop.kept), (laptop, phone.kept)):
        mine.do("bring_in", file=theirs)
        before = mine.kept
        mine.do("bring_in", file=theirs)
        assert mine.kept == before
    for shelf in (phone, laptop):
        assert shelf.ids == ["a"]
        assert shelf.line("a")["situation"]["follow_ups"] == ["2026-11-09", "2026-11-30"]
        assert shelf.line("a")["verdict"] == "let_it_rest"


def test_a_message_was_sent_whichever_of_two_versions_is_right() -> None:
    phone, laptop = Shelf(), Shelf()
    facts: dict[str, Any] = {"timeline": None, "interview_day": "2026-11-02"}
    phone.keep("a", **facts)
    laptop.do("bring_in", file=phone.kept)
    phone.keep("a", **facts, channel="phone", follow_ups=["2026-11-09"])
    laptop.keep("a", **facts, channel="portal")
    for mine, theirs in ((phone, laptop.kept), (laptop, phone.kept)) * 2:
        mine.do("bring_in", file=theirs)
    for shelf in (phone, laptop):
        lines = shelf.do("show")["lines"]
        assert [line["situation"]["follow_ups"] for line in lines] == [["2026-11-09"]] * 2
        assert {line["situation"]["channel"] for line in lines} == {"phone", "portal"}


def test_what_contradicts_itself_goes_to_and_fro_and_is_still_there_twice() -> None:
    phone, laptop = Shelf(), Shelf()
    phone.keep("a")
    laptop.do("bring_in", file=phone.kept)
    laptop.keep("a", channel="phone")
    phone.keep("a", channel="portal")
    for _ in range(3):
        laptop.do("bring_in", file=phone.kept)
        phone.do("bring_in", file=laptop.kept)
        phone.today = laptop.today = f"{phone.today[:-1]}{int(phone.today[-1]) + 1}"
        phone.keep("a", channel="portal", asked_not_to_ask=phone.today)
    for shelf in (phone, laptop):
        assert {line["situation"]["channel"] for line in shelf.do("show")["lines"]} == {"phone", "portal"}
        assert len(shelf.ids) == 2


def test_a_case_that_was_deleted_in_another_tab_does_not_come_back_in_silence() -> None:
    shelf = Shelf()
    shelf.keep("a")
    shelf.do("delete", id="a")
    assert shelf.keep("a", new=False)["gone"] is True
    assert shelf.ids == []


def test_the_same_file_twice_changes_nothing() -> None:
    shelf, other = Shelf(), Shelf()
    for case in ("a", "b"):
        other.keep(case)
    first = shelf.do("bring_in", file=other.kept)
    assert first["told"] == "2 interviews are new."
    again = shelf.do("bring_in", file=other.kept)
    assert (again["told"], again["list"]) == ("Everything in this file is here already.", first["list"])


def test_the_later_news_of_a_case_wins_wherever_it_was_told() -> None:
    phone, laptop = Shelf(), Shelf()
    phone.keep("a")
    laptop.do("bring_in", file=phone.kept)
    laptop.today, phone.today = "2026-12-07", "2026-12-08"
    laptop.keep("a", channel="phone")
    phone.keep("a", channel="portal", contact="recruiter")
    laptop.do("bring_in", file=phone.kept)
    phone.do("bring_in", file=laptop.kept)
    for shelf in (phone, laptop):
        assert shelf.ids == ["a"]
        assert shelf.line("a")["situation"]["channel"] == "portal"
        assert shelf.line("a")["situation"]["contact"] == "recruiter"
        assert "2026-12-07" in [each["on"] for each in shelf.line("a")["history"]]


def test_a_version_whose_follow_ups_are_no_days_hides_none_of_the_other() -> None:
    phone, laptop = Shelf(), Shelf()
    phone.keep("a")
    laptop.do("bring_in", file=phone.kept)
    phone.today = "2026-12-08"
    phone.keep("a", follow_ups=["2026-12-08"])
    spoilt = json.loads(laptop.kept)
    spoilt["cases"][0]["news"].append({"on": "2026-12-07", "fact": "follow_ups", "value": "Monday"})
    phone.do("bring_in", file=json.dumps(spoilt))
    assert phone.line("a")["situation"]["follow_ups"] == ["2026-12-08"]


def test_what_contradicts_itself_is_kept_twice_and_only_once_more() -> None:
    phone, laptop = Shelf(), Shelf()
    phone.keep("a")
    laptop.do("bring_in", file=phone.kept)
    laptop.keep("a", channel="phone")
    phone.keep("a", channel="portal")
    told = phone.do("bring_in", file=laptop.kept)["told"]
    assert told == "1 interview differed on the same day, so both versions are in the list."
    assert len(phone.ids) == 2
    assert {line["situation"]["channel"] for line in phone.last["lines"]} == {"phone", "portal"}
    before = phone.kept
    phone.do("bring_in", file=laptop.kept)
    assert phone.kept == before


GARBAGE = ["garbage", "[]", "{}", '{"followup_interviews": 1}', '{"followup_interviews": 1, "cases": 5}', "[" * 99_999]


@pytest.mark.parametrize("kept", GARBAGE, ids=range(len(GARBAGE)))
def test_what_is_no_list_is_said_to_be_none_and_nothing_takes_its_place(kept: str) -> None:
    shelf = Shelf(kept)
    (problem,) = shelf.keep("a")["problems"]
    assert problem["path"] == "list"
    assert problem["text"].startswith("This isn’t a list of interviews from this page.")
    assert Shelf().do("bring_in", file=kept)["problems"][0]["path"] == "file"
    assert shelf.kept == kept


def test_a_list_of_a_newer_version_is_left_alone_and_known_as_such() -> None:
    answer = Shelf('{"followup_interviews": 2, "cases": []}').do("show")
    assert "newer version" in answer["error"]
    assert [each["path"] for each in answer["problems"]] == ["list.followup_interviews"]


def test_a_spoilt_case_does_not_take_the_others_with_it() -> None:
    shelf = Shelf()
    shelf.keep("a")
    file = json.loads(shelf.kept)
    file["cases"] += [5, {"id": "b"}, {"id": "c", "news": [{"on": "x"}, *file["cases"][0]["news"]]}]
    found = Shelf().do("bring_in", file=json.dumps(file))
    assert [line["id"] for line in found["lines"]] == ["a", "c"]
    assert [each["path"] for each in found["file_problems"]] == ["cases[1]", "cases[2]", "cases[3].news[0]"]


def test_what_cannot_be_read_is_written_again_as_it_was_and_said_to_be_there() -> None:
    shelf = Shelf()
    shelf.keep("a")
    file = json.loads(shelf.kept)
    file["cases"] += [5, {"id": "c", "news": [{"on": "x"}, *file["cases"][0]["news"]]}]
    shelf.kept = json.dumps(file)
    assert len(shelf.keep("b")["problems"]) == 2
    assert json.loads(shelf.kept)["unread"] == [5, {"id": "c", "news": [{"on": "x"}]}]
    jsonschema.validate(json.loads(shelf.kept), SCHEMA)
    (problem,) = shelf.do("delete", id="b")["problems"]
    assert (problem["path"], problem["text"]) == (
        "list.unread",
        "2 parts of your list can’t be read. Nothing was thrown away: it’s still in the list, and in the file that "
        "you can save.",
    )
    assert len(json.loads(shelf.kept)["unread"]) == 2


def test_two_cases_of_one_id_in_a_list_are_versions_of_it() -> None:
    shelf = Shelf()
    shelf.keep("a")
    file = json.loads(shelf.kept)
    shelf.keep("a", channel="phone")
    file["cases"] += json.loads(shelf.kept)["cases"]
    shelf.kept = json.dumps(file)
    assert shelf.ids == ["a"]
    assert shelf.line("a")["situation"]["channel"] == "phone"


def test_a_list_that_could_not_be_read_again_is_not_written() -> None:
    def of(count: int) -> str:
        news = [{"on": "2026-11-20", "fact": "interview_day", "value": "2026-11-20"}]
        news += [{"on": "2026-11-20", "fact": "mood", "value": "x" * 49_900}] * count
        return json.dumps({"followup_interviews": 1, "cases": [{"id": "a", "news": news}]})

    assert len(of(20)) < 1_000_000
    shelf = Shelf(of(20))
    (problem,) = shelf.keep("b", channel="phone")["problems"]
    assert (problem["path"], problem["text"][:43]) == ("id", "That makes your list longer than this page ")
    assert shelf.kept == of(20)
    shelf.do("delete", id="a")
    assert shelf.ids == []


def test_a_list_of_very_many_interviews_is_left_as_it_is_with_what_to_do() -> None:
    def of(count: int) -> str:
        news = [{"on": "2026-11-20", "fact": "interview_day", "value": "2026-11-20"}]
        cases = [{"id": f"a-{number}", "news": news} for number in range(count)]
        return json.dumps({"followup_interviews": 1, "cases": cases})

    said = "That makes 151 interviews, and this page keeps at most 150."
    one_more = {"id": "b-1", "new": True, "situation": {"interview_day": "2026-11-20"}}
    requests: list[dict[str, Any]] = [
        {"list": of(151)},
        {"list": of(150), "do": "keep", **one_more},
        {"list": of(1), "do": "bring_in", "file": of(151)},
        {"list": of(150).replace("a-0", "c-0"), "do": "bring_in", "file": of(150)},
    ]
    for request in requests:
        (problem,) = asked("interviews", {"today": "2026-11-24", **request})["problems"]
        assert problem["text"].startswith(said)
        assert problem["path"] in {"list", "file", "id"}
    assert len(asked("interviews", {"today": "2026-11-24", "list": of(150)})["lines"]) == 150


def test_an_entry_of_a_newer_version_is_kept_for_it() -> None:
    shelf = Shelf()
    shelf.keep("a")
    file = json.loads(shelf.kept)
    file["cases"][0]["news"].append({"on": "2026-11-25", "fact": "mood", "value": {"good": True}})
    shelf.kept = json.dumps(file)
    shelf.keep("a", channel="phone")
    assert "mood" in shelf.kept
    assert shelf.line("a")["verdict"] == "wait"


def test_a_case_that_cannot_be_answered_today_is_still_there_and_says_why() -> None:
    shelf = Shelf()
    shelf.keep("a", follow_ups=["2026-11-23"])
    shelf.today = "2026-11-22"
    line = shelf.line("a")
    assert (line["verdict"], line["due"]) == (None, None)
    assert "lies after today" in line["problem"]


def test_all_reminders_are_in_one_file() -> None:
    shelf = Shelf()
    shelf.keep("a")
    shelf.keep("b", company="Bolt", interview_day="2026-11-23", timeline=None)
    shelf.keep("c", another_job="taken_and_told")
    events = by_ical_js(shelf.do("calendar", page=PAGE)["file"])
    assert sorted((event["title"], event["start"]) for event in events) == [
        ("Write to Acme", "2026-12-07"),
        ("Write to Bolt", "2026-11-30"),
    ]
    assert all(event["url"].startswith(PAGE) for event in events)
    assert Shelf().do("calendar", page=PAGE)["file"] is None


@pytest.mark.parametrize("file", sorted(DATA.glob("interviews_*.json")), ids=lambda path: path.stem)
def test_a_file_of_any_version_is_read_for_ever(file: Path) -> None:
    text = file.read_text("utf-8")
    found = Shelf(today="2027-01-15").do("bring_in", file=text)
    assert (found["file_problems"], found["problems"]) == ([], [])
    assert [line["problem"] for line in found["lines"]] == [None] * len(json.loads(text)["cases"])


def test_what_is_written_follows_the_published_schema() -> None:
    shelf = Shelf()
    for path in DATA.glob("interviews_*.json"):
        shelf.do("bring_in", file=path.read_text("utf-8"))
    shelf.keep("a", follow_ups=["2026-11-23"], other_offer={"answer_by": "2026-12-01"})
    shelf.do("put_away", id="a", why="got_it")
    jsonschema.validate(json.loads(shelf.kept), SCHEMA)
    spoilt = json.loads(shelf.kept)
    spoilt["cases"][-1]["news"].append({"on": "2026-11-25", "fact": "channel", "value": "fax"})
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(spoilt, SCHEMA)


def test_names_are_one_line_of_bounded_length() -> None:
    shelf = Shelf()
    shelf.keep("a", company=" Two\nlines " + "x" * 999)
    assert len(shelf.line("a")["company"]) == 300
    assert shelf.line("a")["company"].startswith("Two lines x")


def test_an_unknown_deed_and_a_bad_id_are_refused() -> None:
    assert Shelf().do("burn")["problems"][0]["path"] == "do"
    assert Shelf().do("delete", id="<>")["problems"][0]["path"] == "id"
    assert Shelf().do("delete")["problems"][0]["path"] == "id"


def test_without_the_holidays_of_a_country_the_case_and_its_link_are_still_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(*_: object) -> None:
        raise LibraryNeeded("holidays", "holidays-gb")

    shelf = Shelf()
    shelf.keep("a", country="GB")
    link = asked("link", {"situation": FACTS | {"country": "GB"}, "today": TODAY})["fragment"]
    monkeypatch.setattr("followup_core.checker.calendar_for", missing)
    line = shelf.line("a")
    assert (shelf.last["needs"], line["situation"]["country"], line["due"]) == ("holidays-gb", "GB", None)
    assert line["problem"].startswith("The public holidays of its country couldn’t be fetched")
    opened = asked("link", {"fragment": link})
    assert (opened["needs"], opened["situation"]["country"]) == ("holidays-gb", "GB")
    known = {"situation": FACTS | {"country": "GB"}, "today": TODAY, "said": "wait"}
    assert asked("link", known) == {"fragment": link}
    sent = known | {"today": "2026-12-07", "said": "send_email", "what": "done"}
    assert asked("since", sent)["situation"]["follow_ups"] == ["2026-12-07"]


def test_what_cannot_both_be_is_kept_twice() -> None:
    phone, laptop = Shelf(), Shelf()
    phone.keep("a", country="GB", region="SCT")
    laptop.do("bring_in", file=phone.kept)
    laptop.today, phone.today = "2026-11-25", "2026-11-26"
    laptop.keep("a")
    phone.keep("a", country="GB", region="ENG")
    phone.do("bring_in", file=laptop.kept)
    assert len(phone.ids) == 2
    assert {line["situation"].get("region") for line in phone.last["lines"]} == {"ENG", None}


def test_what_was_taken_back_is_no_line_of_the_history() -> None:
    shelf = Shelf()
    shelf.keep("a", channel="phone")
    shelf.today = "2026-11-25"
    shelf.keep("a")
    assert [each["on"] for each in shelf.line("a")["history"]] == [TODAY]
