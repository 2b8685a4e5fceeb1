from pathlib import Path

import pytest

from site_hooks.bundle import cache


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "KEPT", tmp_path / "kept")


def test_what_was_made_is_made_once_for_each_source() -> None:
    made: list[str] = []

    def make(folder: Path) -> None:
        made.append(folder.name)
        (folder / "file").write_text("text")

    first, again, other = (cache.kept("thing", source * 16, make) for source in "aab")
    assert first == again != other
    assert len(made) == 2
    assert (again / "file").read_text() == "text"


def test_what_failed_is_not_kept() -> None:
    def fail(folder: Path) -> None:
        (folder / "half").write_text("half")
        raise RuntimeError("half made")

    with pytest.raises(RuntimeError, match="half made"):
        cache.kept("thing", "a" * 16, fail)
    folder = cache.kept("thing", "a" * 16, lambda folder: (folder / "whole").touch())
    assert [path.name for path in folder.iterdir()] == ["whole"]


def test_the_hash_of_a_folder_follows_names_and_contents(tmp_path: Path) -> None:
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "a").write_text("1")
    before = cache.hash_of_folder(tmp_path)
    (tmp_path / "__pycache__" / "a.pyc").write_text("x")
    assert cache.hash_of_folder(tmp_path) == before
    (tmp_path / "a").rename(tmp_path / "b")
    assert cache.hash_of_folder(tmp_path) != before
