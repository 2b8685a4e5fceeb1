"""PyScript with Pyodide, in the page, with the smallest question: its core has no packages to load."""

import shutil
from pathlib import Path

from benchmarks.starts import SMALLEST, write_page

NAME = "PyScript with Pyodide"
AFTER = ""
TYPE = "py"
PAGE = """
new MutationObserver(() => {
  if (document.documentElement.dataset.answer) window.answered ??= performance.now() - window.begun;
}).observe(document.documentElement, { attributes: true });
"""
MODULES = Path(__file__).resolve().parents[2] / "node_modules"


def prepare(folder: Path, site: Path) -> None:
    """Write the page into `folder`, with PyScript and the interpreter that it starts."""
    runtime = next(site.glob("runtime-*")).name
    write(folder, TYPE, f"../site/{runtime}/pyodide.js")
    lock = folder.parent / "site" / runtime / "pyodide-lock.json"
    if not lock.exists():  # ours lies beside the packages, and PyScript looks beside the interpreter
        shutil.copy(next(site.glob("packages-*")) / "pyodide-lock.json", lock)


def write(folder: Path, kind: str, interpreter: str) -> None:
    """Write a page of PyScript that runs the smallest question in `interpreter`."""
    shutil.copytree(
        MODULES / "@pyscript" / "core" / "dist", folder / "pyscript", ignore=shutil.ignore_patterns("*.map")
    )
    source = f"from js import document\n{SMALLEST}"
    body = (
        "<script>window.begun = performance.now();</script>"
        f'<{kind}-config>interpreter = "{interpreter}"</{kind}-config>'
        f'<script type="{kind}">{source}</script>'
        '<script type="module" src="pyscript/core.js"></script>'
    )
    write_page(folder, PAGE, body)
