"""A reminder: what it says and on which day, read back by two readers that are not ours."""

import json
import subprocess
import sys
from datetime import date
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import icalendar
import pytest

from followup_core.case_link import read_link
from followup_core.due import Names, act
from followup_core.reminders import one_line
from followup_core.situation import Situation
from followup_core.texts import render
from followup_core.verdicts import Verdict
from tests.core.test_calls import asked
from tests.core.test_texts import PROJECT

SITUATION = {"interview_day": "2026-11-20", "timeline": {"words": "within two weeks"}}
PAGE = "https://example.org/below/checker/"
REQUEST = {
    "situation": SITUATION,
    "today": "2026-11-24",
    "company": "Acme",
    "role": "planner",
    "page": PAGE,
    "id": "a-1",
}

NAMES = {
    "commas and semicolons": "Smith, Jones; & Co",
    "quotes": "The \"Best\" 'Firm' “of” all\\any",
    "line ends": "Two\r\nLines\nand\ttabs\u2028and\u2029more",
    "three hundred characters": "x" * 150 + "ü" * 150,
    "emoji": "Rocket 🚀👩🏽‍🚀 Works",
    "right to left": "שלום חברה بعד",
    "control characters": "Bell\x07 and\x00 nul",
    "colons and a link": "URL:https://a.example/?b=c;DTSTART:20260101",
}


def made(**changed: Any) -> dict[str, Any]:
    reminder: dict[str, Any] = asked("reminder", REQUEST | changed)["reminder"]
    return reminder


def by_ical_js(file: str) -> list[dict[str, Any]]:
    reader = ["node", str(PROJECT / "tests/core/read_calendar.mjs")]
    read = subprocess.run(reader, input=file.encode(), capture_output=True, check=True, timeout=60).stdout
    events: list[dict[str, Any]] = json.loads(read)
    return events


def by_icalendar(file: str) -> list[Any]:
    return list(icalendar.Calendar.from_ical(file).walk("VEVENT"))


def test_a_reminder_is_an_act_on_a_day_with_its_reason_the_first_line_and_the_case() -> None:
    reminder = made()
    (event,) = by_ical_js(reminder["file"])
    link = event["url"]
    reason, *more = event["description"].split("\n")
    assert reason.startswith("You’ve waited long enough to ask")
    assert more == [
        "You could begin: “Thank you again for meeting me on 20 November 2026 about the planner role at Acme. "
        "I enjoyed hearing about [one thing you talked about], and I’m still very interested.”",
        f"Your case, as you left it: {link}",
    ]
    del event["description"], event["url"]
    assert event == {
        "uid": "a-1@should-i-follow-up-yet",
        "sequence": 470880,
        "stamp": "2026-11-24T00:00:00Z",
        "start": "2026-12-07",
        "end": "2026-12-08",
        "title": "Write to Acme about the planner role",
        "alarms": ["PT9H"],
    }
    assert link.startswith(f"{PAGE}#case=1&")
    assert read_link(link).situation == Situation.from_dict(SITUATION)
    assert "Acme" not in link


def test_the_same_case_moves_its_event_and_another_has_its_own() -> None:
    files = [
        made(),
        made(made_before=1),
        made(today="2026-11-25"),
        made(today="2026-11-25", situation=SITUATION | {"timeline": {"words": "within three weeks"}}),
    ]
    events = [by_ical_js(each["file"])[0] for each in files]
    assert {each["uid"] for each in events} == {"a-1@should-i-follow-up-yet"}
    assert [each["sequence"] for each in events] == [470880, 470881, 472320, 472320]
    assert by_ical_js(made(id="b-2")["file"])[0]["uid"] != events[0]["uid"]


def test_looking_ahead_makes_no_revision_that_a_later_one_cannot_reach() -> None:
    """The minute is that of the real time, whatever day the visitor looks at the case from."""
    noon, days_ahead = 720, 30
    ahead = made(today="2026-12-24", made_before=noon - days_ahead * 1440)
    files = [made(made_before=noon - 1), ahead, made(made_before=noon + 1), made(today="2026-11-25", made_before=0)]
    revisions = [by_ical_js(each["file"])[0]["sequence"] for each in files]
    assert revisions == sorted(set(revisions))


@pytest.mark.parametrize(("made_before", "revision"), [(-(10**40), 0), (10**40, 2**31 - 1)])
def test_a_revision_is_one_that_calendars_read(made_before: int, revision: int) -> None:
    assert by_icalendar(made(made_before=made_before)["file"])[0]["SEQUENCE"] == revision


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_any_name_comes_back_from_the_file(name: str) -> None:
    reminder = made(company=name, role=name)
    title = f"Write to {one_line(name)} about the {one_line(name)} role"
    (event,) = by_icalendar(reminder["file"])
    assert (event["SUMMARY"], event["DTSTART"].dt, event["DTEND"].dt) == (title, date(2026, 12, 7), date(2026, 12, 8))
    assert reminder["title"] == title
    assert str(event["URL"]).startswith(PAGE)


@pytest.mark.parametrize("name", NAMES)
def test_an_address_of_the_page_adds_no_line_and_breaks_nothing(name: str) -> None:
    """What a page gives comes into the file too, also half a pair of characters, or the end of a line."""
    file = made(page=f"{PAGE}?{NAMES[name]}\r\nATTENDEE:mailto:a@b.example\ud800", file=True)["file"]
    events = icalendar.Calendar.from_ical(file).walk("VEVENT")
    assert len(events) == 1
    assert "ATTENDEE" not in events[0]
    assert str(events[0]["url"]).startswith(PAGE)


def test_a_second_reader_reads_the_same() -> None:
    files = [made(company=name, role=name)["file"] for name in NAMES.values()]
    bodies = [file.split("VERSION:2.0\r\n")[1].removesuffix("END:VCALENDAR\r\n") for file in files]
    together = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(bodies) + "END:VCALENDAR\r\n"
    for read, event in zip(by_ical_js(together), by_icalendar(together), strict=True):
        assert read["title"] == event["SUMMARY"]
        assert read["description"] == event["DESCRIPTION"]
        assert read["url"] == event["URL"]


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_lines_are_folded_end_in_crlf_and_hold_no_control_character(name: str) -> None:
    file = made(company=name)["file"]
    lines = file.encode().split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 for line in lines)
    assert not any(byte < 32 or byte == 127 for line in lines for byte in line)


def test_where_a_day_off_would_come_the_event_is_on_the_working_day() -> None:
    waiting = {
        "interview_day": "2026-11-20",
        "came_back": {"kind": "check_in_on", "day": "2026-12-05", "said_on": "2026-11-23"},
    }
    assert made(situation=waiting)["day"] == "2026-12-05"  # a Saturday that they named
    assert made(situation={"interview_day": "2026-11-02"}, today="2026-11-14")["day"] == "2026-11-16"


def test_a_case_that_rests_has_no_reminder() -> None:
    gone = {
        "interview_day": "2026-11-02",
        "came_back": {"kind": "turned_down", "on": "2026-11-10"},
        "feedback_asked": True,
    }
    assert asked("reminder", REQUEST | {"situation": gone}) == {"reminder": None}


def test_web_calendars_get_the_day_and_no_name_and_the_link_only_where_it_is_wanted() -> None:
    for each in made(company="Ä & Co")["calendars"]:
        query = parse_qs(urlsplit(each["address"]).query)
        assert (query.get("text") or query["subject"]) == ["Write to them (job interview)"]
        assert query.get("dates") == ["20261207/20261208"] or query["startdt"] == ["2026-12-07"]
        assert "case" not in each["address"]
        with_link = parse_qs(urlsplit(each["with_link"]).query)
        assert (with_link.get("details") or with_link["body"])[0].startswith(f"{PAGE}#case=1")
        assert "+" not in each["with_link"]
        assert not any(name in unquote(each["with_link"]) for name in ("Ä & Co", "planner"))


def test_everything_can_be_had_as_text_and_without_the_library() -> None:
    reminder = made(file=False)
    assert "file" not in reminder
    assert reminder["text"].startswith("Monday 7 December 2026: Write to Acme about the planner role\n")
    assert f"{PAGE}#case=1" in reminder["text"]


def test_a_file_without_the_library_names_what_is_to_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    assert asked("reminder", REQUEST)["needs"] == "icalendar"


@pytest.mark.parametrize("verdict", Verdict)
def test_each_verdict_has_an_act_with_and_without_names(verdict: Verdict) -> None:
    for names in (Names("", ""), Names("Acme", ""), Names("", "planner"), Names("Acme", "planner")):
        text = render(act(verdict, names))
        assert 8 < len(text) < 80
        assert "  " not in text
