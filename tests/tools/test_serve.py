"""What stands behind `make serve`."""

import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

from tools import serve


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(serve, "BUILT", tmp_path)
    return tmp_path


def build_gives(monkeypatch: pytest.MonkeyPatch, text: str | None) -> None:
    """Let the build write a page with `text`, or fail where it is None."""

    def run(command: list[str], **_options: object) -> SimpleNamespace:
        if text is None:
            return SimpleNamespace(returncode=1)
        Path(command[-1]).mkdir()
        (Path(command[-1]) / "index.html").write_text(text)
        return SimpleNamespace(returncode=0)

    monkeypatch.setattr(subprocess, "run", run)


def test_a_build_takes_the_place_of_the_one_before(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for text in ("one", "two", "three"):
        build_gives(monkeypatch, text)
        serve.rebuild()
        assert (built / "current/index.html").read_text() == text


def test_a_build_that_fails_leaves_the_one_before(
    built: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    build_gives(monkeypatch, "one")
    serve.rebuild()
    build_gives(monkeypatch, None)
    serve.rebuild()
    assert (built / "current/index.html").read_text() == "one"
    assert "This build failed" in capsys.readouterr().out
