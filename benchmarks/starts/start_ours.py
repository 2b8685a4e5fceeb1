"""Our lean runtime, by the scripts of the site as they are."""

import json
import re
from pathlib import Path
from typing import Any

from benchmarks.starts import QUESTION, write_page

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
    """The links to modules in the head of the checker's page, for a page of the benchmark beside the site."""
    html = (site / "checker" / "index.html").read_text("utf-8")
    return "".join(re.findall(r'<link rel="modulepreload"[^>]*>', html)).replace('"../', '"../site/')


def build_of(site: Path) -> dict[str, Any]:
    """What the page of the checker says of the build, with the lean runtime as the one to start."""
    html = (site / "checker" / "index.html").read_text("utf-8")
    block = html.partition('id="followup-build">')[2].partition("</script>")[0]
    return {**json.loads(block), "runtime": "lean"}
