"""Subjects of commits: one that is too long is refused kindly, and the message is not lost."""

import subprocess
from pathlib import Path

import pytest
import yaml

from site_hooks.bundle.site import PROJECT
from tools.subjects import LONGEST, main, subject_of, too_long

LONG = "x" * (LONGEST + 1)


def test_the_subject_is_the_first_line_that_git_keeps() -> None:
    assert subject_of("\n# a comment\n\nSay why\n\nThe body\n# Please enter the commit message") == "Say why"
    assert subject_of("# nothing but comments\n") == ""


def test_seventy_two_characters_fit_and_one_more_does_not() -> None:
    assert too_long(["x" * LONGEST]) == []
    [line] = too_long([LONG])
    assert line.startswith(f"This subject has {LONGEST + 1} characters, and a list of commits shows {LONGEST}:\n  xxx")
    assert line.endswith("Say what the commit does in the subject, and why in the body, below an empty line.")


def test_what_git_wrote_itself_may_be_longer() -> None:
    assert too_long([f"{begins} {LONG}" for begins in ("Merge branch", "fixup!", "squash!", "amend!")]) == []


def test_a_message_that_is_refused_can_be_taken_up_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    message = tmp_path / "COMMIT_EDITMSG"
    message.write_text(f"{LONG}\n\nWhy.\n", "utf-8")
    assert main([str(message)]) == 1
    assert capsys.readouterr().out.endswith(f"git commit --edit --file={message}\n")
    message.write_text("Say why\n", "utf-8")
    assert main([str(message)]) == 0
    assert capsys.readouterr().out == ""


def test_every_commit_of_a_branch_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    author = ("-c", "user.name=Ana", "-c", "user.email=ana@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(("git", "init", "--quiet"), check=True)
    for subject in ("First", LONG, "Last"):
        commit = ("git", *author, "commit", "--quiet", "--no-verify", "--allow-empty", "--message", subject)
        subprocess.run(commit, check=True)
    assert main(["--since", "HEAD~2"]) == 1
    assert LONG in capsys.readouterr().out
    assert main(["--since", "HEAD~1"]) == 0


def test_one_command_installs_every_hook() -> None:
    config = yaml.safe_load((PROJECT / ".pre-commit-config.yaml").read_text("utf-8"))
    hooks = [hook for repository in config["repos"] for hook in repository["hooks"]]
    used = {stage for hook in hooks for stage in hook.get("stages", config["default_stages"])}
    assert used == set(config["default_install_hook_types"]) == {"pre-commit", "commit-msg", "pre-push"}
