"""Budgets on what a first visit fetches, in files and bytes as a host with brotli sends them. Times are benchmarks."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from site_hooks.bundle.inventory import first_view, sent
from site_hooks.bundle.service_worker import WORKER
from site_hooks.bundle.site import Site
from tests.site.budgets import ON_DEMAND, PAGE_BUDGET, SCRIPTS_BUDGET

FILES_OF_A_GUIDE_PAGE = 13
FILES_OF_THE_FORM = 41
PART_OF_STOCK = 0.45
"""The first visit to the checker until its answer, as a part of the same with stock Pyodide."""

WHOLE_PART_OF_STOCK = 0.50
"""The same with all that comes when the visitor rests."""

WITH_THE_FORM = ("index.html", "checker/index.html")


@pytest.fixture(scope="module")
def site(built_site: Path) -> Site:
    return Site(folder=built_site)


@pytest.mark.parametrize("page", WITH_THE_FORM)
def test_the_first_view_of_the_form_is_within_its_budget(site: Site, page: str) -> None:
    counted = first_view(site, page)
    assert sum(counted.values()) < PAGE_BUDGET, counted
    assert len(counted) <= FILES_OF_THE_FORM, counted


def test_a_page_of_the_guide_is_few_files(site: Site) -> None:
    for page in sorted((site.folder / "guide").rglob("index.html")):
        counted = first_view(site, site.name(page))
        assert len(counted) <= FILES_OF_A_GUIDE_PAGE, counted


def test_the_scripts_of_a_first_visit_are_within_their_budget(site: Site) -> None:
    asked = {Path(name).name for page in WITH_THE_FORM for name in first_view(site, page)}
    assert asked.isdisjoint(f"{name}.js" for name in ON_DEMAND)
    scripts = (file for file in site.folder.glob("app-*/*.js") if file.stem not in ON_DEMAND)
    counted = {site.name(file): sent(file) for file in scripts}
    assert 0 < sum(counted.values()) < SCRIPTS_BUDGET, counted


def lean(site: Site) -> list[Path]:
    """What an answer takes of the lean runtime."""
    return [next(site.folder.glob(f"lean-*/{name}")) for name in ("lean.js", "lean.wasm")]


def stock(site: Site) -> list[Path]:
    """What an answer takes of stock Pyodide, the core with it."""
    names = ("pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip")
    runtime = [next(site.folder.glob(f"runtime-*/{name}")) for name in names]
    return runtime + [
        next(site.folder.glob(f"packages-*/{name}")) for name in ("pyodide-lock.json", "followup_core-*.zip")
    ]


def test_an_answer_takes_two_files_of_python_and_under_half_the_bytes_of_stock(site: Site) -> None:
    page = sum(first_view(site, "checker/index.html").values())
    ours, theirs = (page + sum(map(sent, files)) for files in (lean(site), stock(site)))
    assert ours <= PART_OF_STOCK * theirs


def kept(site: Site) -> list[Path]:
    """What is kept for a time without a network, beside the runtime: fetched once a page rests."""
    worker = (site.folder / WORKER).read_text("utf-8")
    found = re.match(r"self\.followupBuild=(\{.*?\});", worker)
    assert found
    names = [name if "." in name else f"{name}index.html" for name in json.loads(found[1])["files"]]
    return [site.folder / WORKER, *(site.folder / name for name in names)]


@pytest.mark.parametrize("coding", [".br", ".gz"])
def test_a_whole_first_visit_takes_under_half_the_bytes_of_stock(site: Site, coding: str) -> None:
    def total(files: Iterable[Path]) -> int:
        copies = ((file, file.with_name(file.name + coding)) for file in set(files))
        return sum((copy if copy.exists() else file).stat().st_size for file, copy in copies)

    page = [site.folder / name for name in first_view(site, "checker/index.html")]
    assert total([*page, *lean(site), *kept(site)]) <= WHOLE_PART_OF_STOCK * total([*page, *stock(site)])
