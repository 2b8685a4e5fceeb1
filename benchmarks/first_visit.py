"""Which files does a first visit fetch, and how many bytes is each as it is, with gzip and with brotli?

A fresh Chromium opens a page of the guide, and another one the checker, until its first answer; what each asked the
host for is counted. Half a minute; the numbers go to docs/measured/first_visit.json, which the page on performance
shows.

    python -m benchmarks.first_visit [--site site]
"""

import re
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from selenium.webdriver.remote.webdriver import WebDriver

from benchmarks.recording import Table, parser, record
from site_hooks.bundle.content_names import NAMED
from tests.browser.engines import browser, run
from tests.site.budgets import GUIDE_BUDGET, ON_DEMAND, PAGE_BUDGET, SCRIPTS_BUDGET
from tools.host import Host, Request, serve

GUIDE = "guide/when-it-has-passed/"
CHECKER = "checker/"
LEAN = "site_hooks/lean"
MEASURES = (
    "docs/javascripts",
    "docs/stylesheets",
    "site_hooks/theme",
    *(f"{LEAN}/{part}" for part in ("browser", "profile.txt", "stand_ins", "exports.py", "glue.py", "split.py")),
    *(f"{LEAN}/{part}.py" for part in ("compiling", "library")),
)
"""The files that decide how large the others are. The texts of the pages and of the core change little."""

KINDS: Mapping[str, Callable[[str], bool]] = {
    "HTML": lambda name: name.endswith(".html"),
    "Styles": lambda name: name.endswith(".css"),
    "Fonts": lambda name: name.endswith(".woff2"),
    "Images": lambda name: name.startswith("images/"),
    "Our scripts": lambda name: name.startswith("app-"),
    "Python": lambda name: name.startswith(("lean-", "packages-", "runtime-")),
}
"""Kinds of file, each with what its name shows."""

NOTE = """\
Files in the order in which they were asked for, by a Chromium that was never here; each is counted once. \
The page of the guide is that on a time that has passed. \
A host that compresses sends what the column of brotli has; fonts are compressed inside. \
What is fetched when the visitor rests, after the answer, is not in it.\
"""

ANSWERED = "return performance.getEntriesByName('followup:answer').length > 0"
PATIENCE = 60
"""Seconds to wait for the answer."""


def main(arguments: Sequence[str] = ()) -> None:
    """Visit, count, and write the table."""
    site: Path = parser(__doc__).parse_args(arguments).site
    guide, version = visit(site, GUIDE, lambda driver: time.sleep(1))
    checker, _ = visit(site, CHECKER, ask)
    record(
        "first_visit",
        Table(
            "Files of a first visit",
            ("What", "Kind", "Fetched by", "Bytes", "With gzip", "With brotli", "Budget"),
            [*sum_rows(site, guide, checker), *file_rows(site, guide, checker)],
            NOTE,
        ),
        MEASURES,
        {"Chromium": version},
    )


def visit(site: Path, path: str, until: Callable[[WebDriver], None]) -> tuple[list[str], str]:
    """The files that a first visit fetches, and the version of the browser."""
    host = Host(folder=site, keeps=True)
    with serve(host) as address, browser("chromium") as driver:
        driver.get(f"{address}{path}")
        until(driver)
        fetched = list(host.requests)
        return file_names(site, fetched), str(driver.capabilities["browserVersion"])


def ask(driver: WebDriver) -> None:
    """Answer both questions as a visitor does, and wait for the card."""
    run(driver, "document.querySelector('[data-chip=today]').click()")
    run(driver, "document.querySelector('[name=timeline]').click()")
    end = time.monotonic() + PATIENCE
    while not driver.execute_script(ANSWERED):
        if time.monotonic() > end:
            raise TimeoutError("The checker did not answer.")
        time.sleep(0.05)


def file_names(site: Path, requests: Iterable[Request]) -> list[str]:
    """The names of the files that were sent, each once, in their order."""
    paths = (urlsplit(request.path).path.lstrip("/") for request in requests)
    found = (site / path for path in dict.fromkeys(paths))
    return [(file / "index.html" if file.is_dir() else file).relative_to(site).as_posix() for file in found]


def sum_rows(site: Path, guide: Sequence[str], checker: Sequence[str]) -> list[tuple[str, ...]]:
    """Rows of sums, against their budgets."""
    page = [name for name in checker if not KINDS["Python"](name)]
    scripts = [name for name in checker if KINDS["Our scripts"](name)]
    at_once = [name for name in scripts if Path(name).stem not in ON_DEMAND]
    python = [name for name in checker if KINDS["Python"](name)]
    sums = (
        (f"A page of the guide, {len(guide)} files", guide, GUIDE_BUDGET),
        (f"The form, {len(page)} files", page, PAGE_BUDGET),
        (f"Our scripts in it, {len(scripts)} files", scripts, None),
        (f"Those of them that are not on demand, {len(at_once)} files", at_once, SCRIPTS_BUDGET),
        (f"Python, {len(python)} files", python, None),
        (f"The checker until its answer, {len(checker)} files", checker, None),
    )
    return [(name, "Sum", "", *sizes(site, names), f"{budget:,}" if budget else "") for name, names, budget in sums]


def file_rows(site: Path, guide: Sequence[str], checker: Sequence[str]) -> list[tuple[str, ...]]:
    """A row for each file."""
    return [
        (
            re.sub(NAMED, _without_hash, name),
            kind_of(name),
            _who(name, guide, checker),
            *sizes(site, [name]),
            "",
        )
        for name in dict.fromkeys((*guide, *checker))
    ]


def sizes(site: Path, names: Iterable[str]) -> tuple[str, ...]:
    """The bytes of the files as they are, with gzip and with brotli; as they are where a copy is no smaller."""
    files = [site / name for name in names]
    return tuple(f"{sum(_copy(file, ending).stat().st_size for file in files):,}" for ending in ("", ".gz", ".br"))


def kind_of(name: str) -> str:
    """What kind of file has this name."""
    return next((kind for kind, holds in KINDS.items() if holds(name)), "Other")


def _copy(file: Path, ending: str) -> Path:
    copy = file.with_name(file.name + ending)
    return copy if copy.exists() else file


def _who(name: str, guide: Sequence[str], checker: Sequence[str]) -> str:
    both = name in guide and name in checker
    return "both" if both else "the guide" if name in guide else "the checker"


def _without_hash(folder: re.Match[str]) -> str:
    return folder[0].partition("-")[0]


if __name__ == "__main__":
    main(sys.argv[1:])
