"""Measured numbers say by themselves when what they measured has changed; no test waits for a benchmark."""

from pathlib import Path

import pytest

from site_hooks.measured import FOLDER, PROJECT, Measured, fingerprint, fingerprints, read, write
from tests.hooks.pages import html

MEASURED = Measured(
    title="Phrases read right",
    columns=("", "ours"),
    rows=(("Days", "100.0 %"), ("“Soon”", "87.0 %")),
    note="One run.",
    measures=("src/followup_core/limits.py",),
    hashes=fingerprints(("src/followup_core/limits.py",)),
    date="2026-11-24",
    machine="a machine",
    versions={"Python": "3.13.0"},
)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    write("readers", MEASURED, tmp_path)
    assert read("readers", tmp_path) == MEASURED._replace(
        columns=["", "ours"], rows=[["Days", "100.0 %"], ["“Soon”", "87.0 %"]], measures=["src/followup_core/limits.py"]
    )


def test_each_row_has_its_line_so_that_a_new_run_shows_what_moved(tmp_path: Path) -> None:
    written = write("readers", MEASURED, tmp_path).read_text(encoding="utf-8")
    assert '  ["Days", "100.0 %"],\n  ["“Soon”", "87.0 %"]\n' in written


def test_numbers_name_what_has_changed_since_they_were_measured() -> None:
    assert MEASURED.changed == ()
    stale = MEASURED._replace(hashes={"src/followup_core/limits.py": "of another day"})
    assert stale.changed == ("src/followup_core/limits.py",)


def test_where_several_commands_write_rows_each_names_what_has_changed_since_its_own_day() -> None:
    rows = (("Rules", "19", "make prove", "2026-11-24"), ("Tests", "7", "make count", "2026-11-26"))
    now = MEASURED.hashes
    older = dict.fromkeys((*now, "Makefile"), "of another day")
    written = MEASURED._replace(rows=rows, measures=(), hashes={}, date="2026-11-26")
    assert written._replace(runs={"make prove": now, "make count": now}).changed == ()
    assert written._replace(runs={"make prove": older, "make count": now}).changed_since == {
        "2026-11-24": ["src/followup_core/limits.py, Makefile (make prove)"]
    }


def test_a_page_says_what_has_changed_and_builds_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("site_hooks.measured.read", lambda name: read(name, tmp_path))
    write("readers", MEASURED, tmp_path)
    assert "Measured before" not in html("::: measured readers")
    write("readers", MEASURED._replace(hashes={"src/followup_core/limits.py": "of another day"}), tmp_path)
    said = "Measured before the last change of src/followup_core/limits.py, on 24 November 2026."
    assert said in html("::: measured readers")


def test_a_fingerprint_sees_content_and_name_of_every_file_below_a_folder(tmp_path: Path) -> None:
    def made(files: dict[str, str]) -> str:
        folder = tmp_path / f"folder{len(list(tmp_path.iterdir()))}" / "src"
        for name, text in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text)
        return fingerprint(("src",), folder.parent)

    plain = made({"a.py": "1", "deep/b.py": "2"})
    assert plain == made({"deep/b.py": "2", "a.py": "1", "__pycache__/a.pyc": "compiled"})
    assert plain != made({"a.py": "1", "deep/b.py": "3"})
    assert plain != made({"a.py": "1", "deep/c.py": "2"})


@pytest.mark.parametrize("name", [file.stem for file in FOLDER.glob("*.json")])
def test_every_table_names_files_that_exist(name: str) -> None:
    table = read(name)
    measured = {*table.measures, *(each for inputs in (table.runs or {}).values() for each in inputs)}
    assert [each for each in measured if not (PROJECT / each).exists()] == []
