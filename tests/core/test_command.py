"""`followup check` answers people: what is printed, where, and with which exit code."""

import argparse
import io
import json
import os
import subprocess
import sys
from datetime import date

import pytest

import followup_core.workdays as workdays_module
from followup_core.__main__ import main
from followup_core.case_link import write_link
from followup_core.command import ANSWERED, LIBRARY_MISSING, WIDTH, WRONG, Printed, add_options, printed
from followup_core.policy import POLICY_VERSION
from followup_core.situation import Situation
from followup_core.verdicts import Verdict

TODAY = date(2026, 11, 24)
INTERVIEW = ["--interview", "2026-11-20"]


def run(*options: str, styled: bool = False) -> Printed:
    parser = argparse.ArgumentParser()
    add_options(parser)
    return printed(parser.parse_args(options), TODAY, styled=styled)


def test_an_answer_says_what_to_do_why_on_which_days_and_in_which_words() -> None:
    shown = run(*INTERVIEW, "--said", "within two weeks")
    assert shown.code == ANSWERED
    assert shown.error == ""
    lines = shown.out.splitlines()
    assert lines[0] == "Wait. Write on Monday 7 December, in 13 days."
    assert "You should hear by Friday 4 December." in lines
    assert "  Mon 7 Dec: Send one short email" in lines
    assert any(line.startswith("  Subject: ") for line in lines)
    assert lines[-1] == f"Policy {POLICY_VERSION}"
    assert max(map(len, lines)) <= WIDTH


def test_only_a_terminal_gets_a_headline_that_is_set_off() -> None:
    assert "\x1b" not in run(*INTERVIEW).out
    assert run(*INTERVIEW, styled=True).out.startswith("\x1b[1mWait.")


@pytest.mark.parametrize(
    ("options", "verdict"),
    [
        (["--wrote", "2026-11-22"], "give_time"),
        (["--by", "2026-11-23"], "send_email"),
        (["--by", "2026-11-23", "--contact", "recruiter"], "ask_recruiter"),
        (["--by", "2026-11-23", "--channel", "phone"], "call"),
        (["--said", "soon", "--today", "2026-11-27"], "send_email"),
        (["--fact", "came_back.kind=turned_down", "--fact", "came_back.on=2026-11-23"], "ask_feedback"),
        (["--fact", "timeline.deadline=2026-11-30", "--fact", "timeline.open_ended=true"], "wait"),
    ],
)
def test_every_fact_can_be_given(options: list[str], verdict: str) -> None:
    shown = run(*INTERVIEW, "--json", *options)
    assert json.loads(shown.out)["verdict"] == verdict, shown


def test_a_link_to_a_case_is_answered() -> None:
    situation = Situation(interview_day=date(2026, 11, 20), follow_ups=(date(2026, 11, 22),))
    fragment = write_link(situation, TODAY, Verdict.GIVE_TIME, POLICY_VERSION)
    assert run("--link", f"https://example.org/checker/#{fragment}").out.startswith("Give them time.")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--interview", "20.11.2026"], "interview_day: “20.11.2026” is not a day"),
        ([*INTERVIEW, "--today", "tomorrow"], "today: “tomorrow” is not a day"),
        ([*INTERVIEW, "--fact", "boss=yes"], "boss: This is not a fact that we know"),
        ([*INTERVIEW, "--said", "blah 32 foo"], "timeline.words: “blah 32 foo” cannot be read"),
        ([*INTERVIEW, "--fact", "timeline=soon", "--fact", "timeline.words=soon"], "timeline: “soon” does not fit"),
        (["--link", "https://example.org/checker/#case=1&interview_d"], "The end of this link is missing"),
    ],
)
def test_what_is_wrong_is_said_on_standard_error(options: list[str], says: str) -> None:
    shown = run(*options)
    assert shown.error.startswith(says)
    assert (shown.out, shown.code) == ("", WRONG)


def test_a_country_without_its_library_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    workdays_module._year.cache_clear()
    monkeypatch.setitem(sys.modules, "holidays", None)
    shown = run(*INTERVIEW, "--fact", "country=GB")
    assert (shown.out, shown.code) == ("", LIBRARY_MISSING)
    assert "holidays" in shown.error


def test_the_program_prints_and_exits_with_the_code() -> None:
    command = [sys.executable, "-m", "followup_core", "check"]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    good = subprocess.run([*command, *INTERVIEW], capture_output=True, text=True, check=False, env=environment)
    bad = subprocess.run([*command, "--interview", "x"], capture_output=True, text=True, check=False, encoding="utf-8")
    assert (good.returncode, good.stderr) == (ANSWERED, "")
    assert (bad.returncode, bad.stdout) == (WRONG, "")
    assert "is not a day" in bad.stderr


def test_what_an_answer_does_not_have_is_left_out() -> None:
    told = run(*INTERVIEW, "--fact", "another_job=taken_and_told").out.split("\n\n")
    assert [part.splitlines()[0] for part in told] == [told[0], told[1].splitlines()[0], f"Policy {POLICY_VERSION}"]
    call = run(*INTERVIEW, "--by", "2026-11-23", "--channel", "phone").out
    assert "Subject:" not in call
    assert "Is now a good time?" in call


def test_the_program_answers_people_and_programs_in_this_process(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["followup", "check", *INTERVIEW, "--today", "2026-11-24"])
    assert main() == ANSWERED
    assert capsys.readouterr().out.startswith("Wait.")
    asked = b'\xef\xbb\xbf{"words": "within two weeks", "said_on": "2026-11-20"}\n{"words": "\xff'
    monkeypatch.setattr(sys, "argv", ["followup", "timeline"])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(asked)))
    assert main() == 0
    good, bad = map(json.loads, capsys.readouterr().out.splitlines())
    assert good["timeline"]["deadline"] == "2026-12-04"
    assert "error" in bad
