"""The next generator builds the same site: Markdown extensions and the bundle do the work, no hook of MkDocs."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.seldom import SELDOM
from tests.site.crawl import crawl
from tools.host import Host, serve

pytestmark = SELDOM  # it takes a build of its own


@pytest.fixture(scope="module")
def site_of_zensical(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = tmp_path_factory.mktemp("project")
    shutil.copy(PROJECT / "mkdocs.yml", project)
    shutil.copytree(PROJECT / "docs", project / "docs")
    shutil.copytree(PROJECT / "site_hooks" / "theme", project / "site_hooks" / "theme")
    for module, arguments in (("zensical", ["build"]), ("site_hooks.bundle", [str(project / "site")])):
        command = [sys.executable, "-m", module, *arguments]
        finished = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
        assert finished.returncode == 0, f"{finished.stdout}{finished.stderr}"
    return project / "site"


def test_it_has_every_page_and_no_address_is_broken(site_of_zensical: Path, built_site: Path) -> None:
    def pages(site: Path) -> set[str]:
        return {page.relative_to(site).as_posix() for page in site.rglob("*.html")}

    assert pages(site_of_zensical) == pages(built_site)
    with serve(Host(folder=site_of_zensical, prefix="/repo/")) as root:
        answers = list(crawl(root))
    assert [(answer.address, answer.status) for answer in answers if answer.status != 200] == []


def test_the_form_and_the_rules_are_the_same(site_of_zensical: Path, built_site: Path) -> None:
    for name, element in (("checker/index.html", "form"), ("how-the-checker-decides/index.html", "table")):
        assert _first(site_of_zensical / name, element) == _first(built_site / name, element)


def _first(page: Path, element: str) -> str:
    """The first `element` of a page, from its start tag to its end tag.

    Zensical takes out the attribute that keeps the form out of its search.
    """
    html = page.read_text("utf-8").replace(" data-search-exclude", "")
    start = html.index(f"<{element}")
    return html[start : html.index(f"</{element}>", start)]
