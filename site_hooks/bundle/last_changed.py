"""Says on each page when it last changed, from the history of its file; without the full history it says nothing."""

import subprocess
from datetime import date
from pathlib import Path

from followup_core.texts import render, say
from site_hooks.bundle.page import Edit, apply, elements
from site_hooks.bundle.site import PROJECT, Site
from site_hooks.html import element

MARK = "data-last-changed"
"""Marks the element to be filled; it is empty in the template."""

SOURCES = "docs"
COMMIT = "\0"
"""What stands before each date of the history, since no file name can contain it."""


def put_last_changed(site: Site, project: Path = PROJECT) -> None:
    """Fill the element that has the mark, in every page whose file has a history."""
    changed = changes(site, project)
    for page in site.pages():
        day = changed.get(site.name(page))
        if day is None:
            continue
        html = page.read_text("utf-8")
        told = element("time", render(say("shared.changed", day=day)), datetime=day.isoformat())
        edits = [Edit(one.end, one.end, told) for one in elements(html) if MARK in one.attributes]
        page.write_text(apply(html, edits), "utf-8")


def changes(site: Site, project: Path = PROJECT) -> dict[str, date]:
    """The day of the last change of each page, by its name, as far as the history of its file tells."""
    days = history(project)
    found = {site.name(page): days.get(source) for page in site.pages() for source in sources(site.name(page))}
    return {name: day for name, day in found.items() if day is not None}


def sources(page: str) -> list[str]:
    """The files that a page can be made from; one of them is there.

    >>> sources("guide/index.html"), sources("faq.html")
    (['docs/guide/index.md'], ['docs/faq.md'])
    """
    folder, _, name = page.rpartition("/")
    if name != "index.html" or not folder:
        return [f"{SOURCES}/{page.removesuffix('.html')}.md"]
    both = (f"{SOURCES}/{folder}/index.md", f"{SOURCES}/{folder}.md")
    return [source for source in both if (PROJECT / source).exists()]


def history(project: Path) -> dict[str, date]:
    """The day of the last commit to each file below `docs`; nothing where the history is cut off or absent."""
    if _git(project, "rev-parse", "--is-shallow-repository") != "false":
        return {}
    told = _git(project, "log", "--format=%x00%cs", "--name-only", "--relative", "--", SOURCES)
    days: dict[str, date] = {}
    for commit in (told or "").split(COMMIT)[1:]:
        day, *files = commit.split("\n")
        for file in filter(None, files):
            days.setdefault(file, date.fromisoformat(day))
    return days


def _git(project: Path, *arguments: str) -> str | None:
    """What git says, or None where there is no git or no history."""
    try:
        command = ("git", "-c", "core.quotePath=false", *arguments)
        return subprocess.run(command, cwd=project, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return None
