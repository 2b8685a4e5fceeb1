"""How long does the site take to build: from nothing, again, and after a change of a page or of the core?

Everything is done in a copy of the working tree, so nothing that is kept here is lost. Six minutes; the numbers go to
docs/measured/building.json, which the page on performance shows.

    python -m benchmarks.building [--rounds 3]
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from statistics import median

from benchmarks.machine import node_version, python_version
from benchmarks.recording import Table, package_version, record
from site_hooks.measured import PROJECT

INSTALLED = (".venv", "node_modules")
PAGE = "docs/faq.md"
CORE = "src/followup_core/verdicts.py"
MEASURES = (
    "site_hooks/mkdocs_hooks.py",
    *(f"site_hooks/bundle/{name}.py" for name in ("__main__", "cache", "compress", "lean_runtime")),
    *(f"site_hooks/lean/{name}.py" for name in ("build", "library", "split")),
    "tools/serve.py",
)
"""The files that decide how long a build takes, besides the programs that it calls."""

QUIET = {"NO_MKDOCS_2_WARNING": "1"}
PRODUCTION = {"FOLLOWUP_RUNTIME": "lean", **QUIET}
WORKING = {"FOLLOWUP_RUNTIME": "stock", "FOLLOWUP_DEV": "1", **QUIET}
"""What `make serve` builds with."""

NOTE = """\
Seconds of the whole command, on a machine where everything is installed. \
From nothing means without the folder .cache, where the compressed copies and the runtime are kept. \
The first row was measured once, the others are medians.\
"""


def main(arguments: Sequence[str] = ()) -> None:
    """Build in a copy, in each state, and write the table."""
    made = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    made.add_argument("--rounds", type=int, default=3)
    rounds = made.parse_args(arguments).rounds
    with copy() as folder:
        measured = [
            ("make site, from nothing", [build(folder, PRODUCTION)]),
            ("make site, nothing has changed", repeat(rounds, folder, PRODUCTION)),
            ("make site, a page has changed", repeat(rounds, folder, PRODUCTION, PAGE, "\nMore {}.\n")),
            ("make site, the core has changed", repeat(rounds, folder, PRODUCTION, CORE, "\nMORE = {}\n")),
            ("make serve, a page has changed", repeat(rounds, folder, WORKING, PAGE, "\nMore {}.\n")),
            ("make serve, the core has changed", repeat(rounds, folder, WORKING, CORE, "\nMORE = {}\n")),
        ]
    record(
        "building",
        Table(
            "Building the site",
            ("What", "Seconds"),
            [(what, f"{median(seconds):.1f}") for what, seconds in measured],
            f"{NOTE} {rounds} rounds.",
        ),
        MEASURES,
        {
            "Python": python_version(),
            "Node": node_version(),
            "MkDocs": mkdocs_version(),
            "Pyodide": package_version("pyodide"),
        },
    )


@contextmanager
def copy() -> Iterator[Path]:
    """A copy of the working tree without what was built, kept or installed; the latter is linked."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        check=True,
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "copy"
        for path in filter(None, listed.stdout.decode().split("\0")):
            if (PROJECT / path).is_file():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(PROJECT / path, folder / path)
        for path in INSTALLED:
            (folder / path).symlink_to(PROJECT / path)
        yield folder


def build(folder: Path, environment: dict[str, str]) -> float:
    """The seconds of one build."""
    command = [sys.executable, "-m", "mkdocs", "build", "--clean", "--quiet"]
    begun = time.perf_counter()
    # The core of the copy comes before the one that is installed.
    subprocess.run(
        command, cwd=folder, env={**os.environ, "PYTHONPATH": str(folder / "src"), **environment}, check=True
    )
    return time.perf_counter() - begun


def repeat(rounds: int, folder: Path, environment: dict[str, str], file: str = "", more: str = "") -> list[float]:
    """The seconds of several builds, each after a different change to `file`, which is restored at the end."""
    if not file:
        return [build(folder, environment) for _ in range(rounds)]
    path = folder / file
    text = path.read_text("utf-8")
    seconds = []
    for number in range(rounds):
        path.write_text(text + more.format(number), "utf-8")
        seconds.append(build(folder, environment))
    path.write_text(text, "utf-8")
    return seconds


def mkdocs_version() -> str:
    """The version of MkDocs that is installed."""
    return version("mkdocs")


if __name__ == "__main__":
    main(sys.argv[1:])
