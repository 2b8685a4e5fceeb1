"""Our lean runtime, by the scripts of the site as they are."""

import json
from pathlib import Path
from typing import Any

from benchmarks.starts import QUESTION, write_page
from site_hooks.bundle.preload_modules import imported_by
from site_hooks.bundle.site import Site

NAME = "Ours"

PAGE = """
import { Core } from "../site/APP/core.js";
const build = BUILD;
const begun = performance.now();
const core = new Core(build);
core.listen({ progress() {}, ready() {}, failed(what) { window.failed = what; } });
core.start();
if ((await core.ask("check", QUESTION)).verdict) window.answered = performance.now() - begun;
"""

AFTER = """
const kept = async () => (await (await caches.open("followup-memory")).keys()).length > 0;
for (let tries = 0; tries < 300 && !(await kept()); tries++) await new Promise((go) => setTimeout(go, 100));
return await kept();
"""
"""The memory for later visits is kept in idle time."""


def prepare(folder: Path, site: Path) -> None:
    """Write the page into `folder`, beside the built `site`."""
    build = build_of(site)
    page = PAGE.replace("APP", build["app"].strip("/")).replace("QUESTION", QUESTION)
    write_page(folder, page.replace("BUILD", json.dumps(build)), preloads_of(site))


def preloads_of(site: Path) -> str:
    """The links by which the checker's page names the scripts of its worker, for a page beside the site."""
    app = build_of(site)["app"]
    scripts = sorted(imported_by(Site(folder=site), {f"{app}{name}.js" for name in ("worker", "boot")}))
    return "".join(f'<link rel="modulepreload" href="../site/{script}">' for script in scripts)


def build_of(site: Path) -> dict[str, Any]:
    """What the page of the checker says of the build, with the lean runtime as the one to start."""
    html = (site / "checker" / "index.html").read_text("utf-8")
    block = html.partition('id="followup-build">')[2].partition("</script>")[0]
    return {**json.loads(block), "runtime": "lean"}
