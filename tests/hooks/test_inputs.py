"""A build reads what is shipped or makes it, and no file of the tests."""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
WRITERS = {"core_types.py", "interviews_schema.py"}
"""What `make types` runs, and no build."""

SOURCES = sorted(
    path for path in (PROJECT / "site_hooks").rglob("*") if path.suffix in {".py", ".mjs"} and path.name not in WRITERS
)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_no_part_of_the_build_names_the_folder_of_the_tests(source: Path) -> None:
    assert not re.search(r"""["'/]tests["'/]|from tests\b|import tests\b""", _without_prose(source))


def _without_prose(source: Path) -> str:
    """The code without its comments and without what stands in backticks."""
    text = re.sub(r"`[^`]*`", "", source.read_text("utf-8"))
    return text.replace("icalendar/tests/", "")
