"""The mutants that nobody could tell from the original, out of equivalent.toml."""

import tomllib
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).with_name("equivalent.toml")


class Change(NamedTuple):
    """What a mutant changes: in which function, the lines before and after."""

    function: str
    old: str
    new: str

    def __str__(self) -> str:
        return f"{self.function}: {self.old} -> {self.new}"


def equivalents(module: str) -> list[Change]:
    """The mutants of a module that are named as equivalent."""
    rows = tomllib.loads(FILE.read_text(encoding="utf-8")).get(module.rpartition(".")[2], {}).get("line", [])
    return [Change(row["function"], row["old"], new) for row in rows for new in row["new"]]
