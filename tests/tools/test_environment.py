"""How the environment finds what it is made with."""

import sys
from pathlib import Path

import pytest

from tools import browsers, environment


def program(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def test_a_python_counts_only_if_it_starts_and_is_the_wanted_version(tmp_path: Path) -> None:
    assert environment.is_version(Path(sys.executable), environment.WANTED)
    shim = program(tmp_path / "shim", "echo 'pyenv: python3.13: command not found'; exit 127")
    assert not environment.is_version(shim, environment.WANTED)
    assert not environment.is_version(Path(sys.executable), "3.9")
    assert not environment.is_version(tmp_path / "none", environment.WANTED)


def test_behind_a_shim_that_refuses_the_versions_of_pyenv_are_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path / "pyenv/shims/python3.13", "exit 127")
    real = program(tmp_path / "pyenv/versions/3.13.0/bin/python3.13", f'exec {sys.executable} "$@"')
    monkeypatch.setenv("PATH", f"{tmp_path / 'pyenv/shims'}:/usr/bin:/bin")
    monkeypatch.delenv("PYENV_ROOT", raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "nobody")
    assert environment.find_python("/bin/false") == str(real)


def test_without_any_python_the_message_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    with pytest.raises(SystemExit, match=r"No Python 3\.13 was found"):
        environment.find_python("/bin/false")


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("firefox", "apt-get install --no-install-recommends firefox-esr"),
        (
            "old-webkit",
            "which Debian 12 has and no later one[^$]*apt-get install --no-install-recommends wpewebkit-driver",
        ),
    ],
)
def test_a_browser_that_cannot_be_had_is_named_with_the_remedy(
    monkeypatch: pytest.MonkeyPatch, name: str, remedy: str
) -> None:
    monkeypatch.setitem(browsers.ENGINES, name, browsers.ENGINES[name]._replace(find=lambda: None))
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(SystemExit, match=remedy):
        browsers.main([name])


def test_what_one_browser_lacks_keeps_no_other_from_being_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[str] = []
    for name in ("firefox", "old-webkit"):
        monkeypatch.setitem(browsers.ENGINES, name, browsers.Engine(lambda: None, (name,)))
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(browsers, "_succeeds", lambda *command: installed.append(" ".join(command)))
    with pytest.raises(SystemExit, match="No firefox and no old-webkit was found"):
        browsers.main(["firefox", "old-webkit"])
    assert [line.split()[-1] for line in installed if " install " in line] == ["firefox", "old-webkit"]
