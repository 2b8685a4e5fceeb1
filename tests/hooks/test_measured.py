"""Measured numbers say by themselves when what they measured has changed."""

from pathlib import Path

import pytest

from site_hooks.measured import FOLDER, PROJECT, Measured, fingerprint, read, write

MEASURED = Measured(
    title="Phrases read right",
    columns=("", "ours"),
    rows=(("Days", "100.0 %"), ("“Soon”", "87.0 %")),
    note="One run.",
    measures=("src/followup_core/limits.py",),
    hash=fingerprint(("src/followup_core/limits.py",)),
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


def test_numbers_are_stale_once_a_measured_file_is_another() -> None:
    assert not MEASURED.is_stale
    assert MEASURED._replace(measures=("src/followup_core/plan.py",)).is_stale


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


@pytest.mark.parametrize(
    "name", [file.stem for file in FOLDER.glob("*.json") if '"measures"' in file.read_text("utf-8")]
)
def test_the_numbers_on_the_pages_are_of_what_there_is_now(name: str) -> None:
    benchmark = name if (PROJECT / "benchmarks" / f"{name}.py").exists() else name.partition("_")[0]
    told = f"Run: make bench, or of it only: python -m benchmarks.{benchmark}"
    assert not read(name).is_stale, f"What docs/measured/{name}.json measured has changed. {told}"
