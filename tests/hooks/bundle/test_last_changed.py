import subprocess
from datetime import date
from pathlib import Path

import pytest

from site_hooks.bundle.last_changed import history, put_last_changed
from tests.hooks.bundle.conftest import MakeSite


def git(folder: Path, *arguments: str, day: str = "2026-11-24") -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@b.example")
    when = {"GIT_AUTHOR_DATE": f"{day}T12:00:00Z", "GIT_COMMITTER_DATE": f"{day}T12:00:00Z", "PATH": "/usr/bin:/bin"}
    subprocess.run(("git", *who, *arguments), cwd=folder, env=when, check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two pages, of which one was changed later."""
    folder = tmp_path / "project"
    (folder / "docs").mkdir(parents=True)
    git(folder, "init", "--quiet")
    for day, files in (("2026-11-20", ("index", "faq")), ("2026-11-27", ("faq",))):
        for file in files:
            (folder / f"docs/{file}.md").write_text(day)
        git(folder, "add", ".", day=day)
        git(folder, "commit", "--quiet", "--message", day, day=day)
    return folder


def test_each_page_says_when_its_file_was_changed_last(make_site: MakeSite, project: Path) -> None:
    site = make_site({"index.html": "<i data-last-changed></i>", "faq.html": "<i data-last-changed></i>"})
    put_last_changed(site, project)
    told = '<i data-last-changed><time datetime="2026-11-27">Last changed on 27 November 2026.</time></i>'
    assert told in (site.folder / "faq.html").read_text()
    assert 'datetime="2026-11-20"' in (site.folder / "index.html").read_text()


def test_a_history_that_is_cut_off_is_not_told(project: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{project}", "shallow")
    assert history(project)["docs/faq.md"] == date(2026, 11, 27)
    assert history(tmp_path / "shallow") == {}


def test_without_a_history_nothing_is_told(make_site: MakeSite, tmp_path: Path) -> None:
    site = make_site({"index.html": "<i data-last-changed></i>"})
    put_last_changed(site, tmp_path)
    assert "<i data-last-changed></i>" in (site.folder / "index.html").read_text()
