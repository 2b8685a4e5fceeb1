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
