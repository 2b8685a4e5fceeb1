"""What the pages for contributors name is there: a file that was moved or never written leads nobody anywhere."""

import re
from pathlib import Path

import pytest

from site_hooks.bundle.site import PROJECT

READ = sorted(
    path
    for pattern in (
        "*.md",
        "docs/contributing/*.md",
        "tests/**/README.md",
        "site_hooks/**/README.md",
        "benchmarks/*.md",
    )
    for path in PROJECT.glob(pattern)
)
BASES = ("", "src/followup_core", "docs/javascripts", "docs", "tests/data", "site_hooks", "site_hooks/directives")
NAMED = re.compile(r"`((?:[\w.-]+/)*[\w-]+\.(?:py|js|mjs|json|jsonl|toml|txt|css|html|md|yml|in)|(?:[\w.-]+/)+)`")
MADE = {
    ".venv/",
    ".cache/",
    "node_modules/",
    "site/",
    "build/",
    "dist/",
    "packages/",
    "kit/policy-2026-12/",
    "docs/de/",
    "lean.mjs",
    "lean.js",
    "holidays/countries/__init__.py",
    "service-worker.js",
    "service-worker-off.js",
    "hashes.txt",
    "llms.txt",
}
"""What only a build makes, or a library has."""


@pytest.mark.parametrize("page", READ, ids=lambda page: page.relative_to(PROJECT).as_posix())
def test_every_file_that_a_page_for_contributors_names_is_there(page: Path) -> None:
    named = {name for name in NAMED.findall(page.read_text("utf-8")) if name not in MADE and not name.isupper()}
    places = [page.parent, *(PROJECT / base for base in BASES)]
    assert {name for name in named if not any((place / name).exists() for place in places)} == set()


@pytest.mark.parametrize(("folder", "files"), [("tests/data", "*.*"), ("tests/core", "test_*.py")])
def test_the_readme_of_a_folder_names_each_of_its_files(folder: str, files: str) -> None:
    there = {file.name for file in (PROJECT / folder).glob(files)} - {"README.md"}
    assert there - set(NAMED.findall((PROJECT / folder / "README.md").read_text("utf-8"))) == set()
