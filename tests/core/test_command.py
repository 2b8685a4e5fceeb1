"""`followup check` answers people: what is printed, where, and with which exit code."""

import argparse
import io
import json
import os
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest

import followup_core
import followup_core.workdays as workdays_module
from followup_core.__main__ import CLOSED, main
from followup_core.calls import CALLS
from followup_core.case_link import write_link
from followup_core.command import ANSWERED, LIBRARY_MISSING, WIDTH, WRONG, Printed, add_options, printed
from followup_core.policy import POLICY_VERSION
from followup_core.problems import LibraryNeeded
from followup_core.situation import Situation
from followup_core.verdicts import Verdict

PROJECT = Path(__file__).parents[2]
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
        (["--fact", "follow_ups[0]=2026-11-22"], "give_time"),
        (["--wrote", "2026-11-10", "--fact", "follow_ups[1]=2026-11-22"], "give_time"),
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
        ([*INTERVIEW, "--fact", "interview_day.x=1"], "interview_day.x: This is not a fact that we know"),
        ([*INTERVIEW, "--fact", "contact.x=1", "--contact", "company"], "contact.x: This is not a fact that we know"),
        ([*INTERVIEW, "--fact", "contact.x=1", "--fact", "contact=company"], "contact.x: This is not a fact"),
        ([*INTERVIEW, "--fact", "contact.x=1"], "contact: an object is not one of the answers"),
        ([*INTERVIEW, "--fact", "contact[0]=company"], "contact: a list is not one of the answers"),
        ([*INTERVIEW, "--fact", "follow_ups.x=1"], "follow_ups.x: This is not a fact that we know"),
        ([*INTERVIEW, "--fact", "follow_ups[0]=x"], "follow_ups[0]: “x” is not a day"),
        ([*INTERVIEW, "--fact", "timeline[0]=x", "--said", "soon"], "timeline[0]: This is not a fact that we know"),
        (["--link", "#case=1", "--said", "soon", "--wrote", "2026-11-22"], "A link has all the facts of its case. "),
        (["--said", "within two weeks"], "interview_day: This is needed"),
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


EXTRAS = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]


@pytest.mark.parametrize("extra", EXTRAS)
def test_a_missing_library_is_installed_in_the_version_that_is_pinned(extra: str) -> None:
    (library,) = (each.partition("==")[0] for each in EXTRAS[extra])
    assert str(LibraryNeeded(library, library)).endswith(f'pip install "followup-core[{extra}]"')


@pytest.mark.parametrize("language", ["de", "", "-"])
def test_another_language_is_answered_in_english(language: str) -> None:
    for options in ((), ("--json",), ("--fact", "boss=yes")):
        assert run(*INTERVIEW, *options, "--language", language) == run(*INTERVIEW, *options)


def program(*options: str, asked: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "followup_core", *options]
    return subprocess.run(command, input=asked, capture_output=True, text=True, check=False, encoding="utf-8")


@pytest.mark.parametrize("option", [["--said", "soon"], ["--json"], ["--today", "2026-11-24"], ["--language", ""]])
def test_an_option_without_the_interview_day_is_not_dropped(option: list[str]) -> None:
    done = program("check", *option)
    assert (done.returncode, done.stdout) == (WRONG, "")
    assert done.stderr.startswith("interview_day: This is needed")


@pytest.mark.parametrize("name", ["check", "timeline"])
def test_on_a_terminal_a_call_without_anything_shows_its_help(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["followup", name])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    assert main() == WRONG
    assert capsys.readouterr().err.startswith(f"usage: followup {name}")


def test_a_reader_that_stops_early_is_no_fault() -> None:
    asked = json.dumps({"situation": {"interview_day": "2026-11-20"}, "today": "2026-11-24"})
    lines = "".join(f"{asked}\n" for _ in range(60))
    command = [sys.executable, "-m", "followup_core", "check"]
    with subprocess.Popen(command, stdin=-1, stdout=-1, stderr=-1, text=True, encoding="utf-8") as running:
        assert running.stdin
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        running.stdin.write(lines)
        running.stdin.close()
        assert running.stderr.read() == ""
    assert running.returncode == CLOSED


def test_there_is_one_version() -> None:
    version = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert followup_core.__version__ == version
    assert program("--version").stdout == f"followup {version}\n"
    assert not hasattr(followup_core, "version")


def test_the_help_says_of_each_call_what_it_gives() -> None:
    told = " ".join(program("--help").stdout.split())
    assert all(f"{name} {each.about}" in told for name, each in CALLS.items())
    assert len({each.about for each in CALLS.values()}) == len(CALLS)


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
