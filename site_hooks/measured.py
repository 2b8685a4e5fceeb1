"""Numbers that a run has written to docs/measured, and the hashes that say what has changed since."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "docs" / "measured"

type Row = Sequence[str]


class Measured(NamedTuple):
    """A table of numbers, as docs/measured/NAME.json holds it.

    Attributes:
        title: what the table shows.
        columns: the headings of its columns; the first column names the rows.
        rows: the cells as text, each row as long as `columns`.
        note: how it was measured, in a sentence or two.
        measures: files and folders that the numbers are about, below the project.
        hashes: the fingerprint of each of these when the run was made.
        date: the day of the run, as 2026-11-24.
        machine: what it ran on.
        versions: the programs that took part, by name.
        runs: where several commands write rows, for each the fingerprints of what it ran on; such rows end in the day.
    """

    title: str
    columns: Sequence[str]
    rows: Sequence[Row]
    note: str
    measures: Sequence[str]
    hashes: dict[str, str]
    date: str
    machine: str
    versions: dict[str, str]
    runs: dict[str, dict[str, str]] | None = None

    @property
    def changed(self) -> tuple[str, ...]:
        """The measured files and folders that have changed since; a page says so, and nothing else depends on it."""
        return tuple(name for names in self.changed_since.values() for name in names)

    @property
    def changed_since(self) -> dict[str, list[str]]:
        """The same by the day since when; where each command writes its own rows, as `src/a.py, b.py (make prove)`."""
        found: dict[str, list[str]] = {}
        own = _changed({name: self.hashes.get(name) for name in self.measures})
        if own:
            found[self.date] = own
        for command, hashes in (self.runs or {}).items():
            if names := _changed(hashes):
                day = next((row[-1] for row in self.rows if command in row), self.date)
                found.setdefault(day, []).append(f"{', '.join(names)} ({command})")
        return found


def _changed(hashes: Mapping[str, str | None]) -> list[str]:
    """Which of these files and folders have another fingerprint now."""
    return [name for name, before in hashes.items() if before != fingerprint((name,))]


def read(name: str, folder: Path = FOLDER) -> Measured:
    """The numbers of NAME.json.

    Raises:
        FileNotFoundError: the run that writes it was never made.
        TypeError: a key is missing or unknown.
    """
    return Measured(**json.loads((folder / f"{name}.json").read_text(encoding="utf-8")))


def write(name: str, measured: Measured, folder: Path = FOLDER) -> Path:
    """Write the numbers to NAME.json, a row on a line, so that a new run shows as a small difference."""
    keys = {key: value for key, value in measured._asdict().items() if key != "rows" and value is not None}
    head = json.dumps(keys, ensure_ascii=False, indent=1)
    rows = ",\n".join(f"  {json.dumps(list(row), ensure_ascii=False)}" for row in measured.rows)
    path = folder / f"{name}.json"
    path.write_text(f'{head[:-2]},\n "rows": [\n{rows}\n ]\n}}\n', encoding="utf-8")
    return path


def fingerprints(measures: Iterable[str]) -> dict[str, str]:
    """The fingerprint of each of these files and folders by its name."""
    return {name: fingerprint((name,)) for name in measures}


def fingerprint(measures: Iterable[str], project: Path = PROJECT) -> str:
    """The SHA-256 of the named files, and of every file below the named folders, with their names."""
    digest = hashlib.sha256()
    for path in sorted({path for name in measures for path in _files(project / name)}):
        digest.update(f"{path.relative_to(project).as_posix()}\n".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _files(path: Path) -> Iterable[Path]:
    if path.is_file():
        return (path,)
    return (each for each in path.rglob("*") if each.is_file() and "__pycache__" not in each.parts)
