"""Stock Pyodide in a worker, started as its manual says, with the same core from the same packages."""

from pathlib import Path

from benchmarks.starts import QUESTION, write_page

NAME = "Stock Pyodide"
AFTER = ""

WORKER = """
import { loadPyodide } from "../site/RUNTIME/pyodide.js";
const place = (name) => new URL(`../site/${name}`, import.meta.url).href;
const pyodide = await loadPyodide({ indexURL: place("RUNTIME/"), lockFileURL: place("PACKAGES/pyodide-lock.json") });
await pyodide.loadPackage("followup-core", { messageCallback() {} });
postMessage(pyodide.pyimport("followup_core.calls").call("check", 'QUESTION'));
"""

PAGE = """
const begun = performance.now();
new Worker("worker.mjs", { type: "module" }).onmessage = ({ data }) => {
  if (JSON.parse(data).verdict) window.answered = performance.now() - begun;
};
"""


def prepare(folder: Path, site: Path) -> None:
    """Write the page and its worker into `folder`, beside the built `site`."""
    write_page(folder, PAGE)
    runtime, packages = (next(site.glob(f"{name}-*")).name for name in ("runtime", "packages"))
    worker = WORKER.replace("RUNTIME", runtime).replace("PACKAGES", packages).replace("QUESTION", QUESTION)
    (folder / "worker.mjs").write_text(worker, "utf-8")
