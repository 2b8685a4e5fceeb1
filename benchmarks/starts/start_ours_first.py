"""Our lean runtime with the memory of a started Python on the first visit too: fetched at the start, beside the rest.

Only the benchmark has this. The page fetches the memory, compares it with its hash and hands it to the worker, in which
a copy of the site's scripts waits for it. Everything else is the site's, so what a memory makes needless is sent too:
the data of the wasm, and the library in it.
"""

import json
import shutil
import subprocess
from pathlib import Path

from benchmarks.starts import QUESTION, start_ours, write_page
from site_hooks.bundle.lean_runtime import made_folder
from site_hooks.bundle.page_block import integrity

NAME = "Ours, snapshot at the first visit"
AFTER = start_ours.AFTER
SNAPSHOT = "snapshot.bin"

MEMORY = """
import { recall as recallKept } from "./kept.js";
import { hashOf } from "./transfer.js";
export { forget, keep, memoryOf } from "./kept.js";
const handed = new Promise((resolve) => {
  addEventListener("message", (event) => {
    if (!("memory" in event.data)) return;
    event.stopImmediatePropagation();
    resolve(event.data.memory ? new Uint8Array(event.data.memory) : undefined);
  });
});
export const recall = async (address) => {
  const kept = await recallKept(address);
  if (kept !== undefined) return kept;
  const bytes = await handed;
  if (bytes === undefined) return undefined;
  setTimeout(keepHanded, 2000, address, bytes.slice());
  return { bytes, age: 0 };
};
const keepHanded = async (address, bytes) => {
  const headers = { "X-Hash": await hashOf(bytes), "X-Made": String(Date.now()) };
  await (await caches.open("followup-memory")).put(address, new Response(bytes, { headers }));
};
"""
"""In place of the site's memory.js, which it calls kept.js."""

PAGE = """
import { Core } from "../site/app-first/core.js";
import { fetchChecked } from "../site/app-first/transfer.js";
const build = BUILD;
const begun = performance.now();
const address = new URL("../site/app-first/SNAPSHOT", location.href).href;
const memory = caches.open("followup-memory").then(async (store) =>
  (await store.keys()).length === 0 ? fetchChecked(address, "HASH") : null);
globalThis.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    memory.then((bytes) => this.postMessage({ memory: bytes }, bytes ? [bytes] : []));
  }
};
const core = new Core(build);
core.listen({ progress() {}, ready() {}, failed(what) { window.failed = what; } });
core.start();
if ((await core.ask("check", QUESTION)).verdict) window.answered = performance.now() - begun;
"""


def prepare(folder: Path, site: Path) -> None:
    """Write the page into `folder`, and the changed copy of the scripts into the built `site`."""
    build = start_ours.build_of(site)
    scripts = site / "app-first"
    shutil.copytree(site / build["app"].strip("/"), scripts, ignore=shutil.ignore_patterns("*.br", "*.gz"))
    (scripts / "memory.js").rename(scripts / "kept.js")
    (scripts / "memory.js").write_text(MEMORY, "utf-8")
    worker = scripts / "worker.js"  # listens before anything is handed over
    worker.write_text(f'import "./memory.js";{worker.read_text("utf-8")}', "utf-8")
    maker = Path(__file__).with_name("memory.mjs")
    subprocess.run(["node", str(maker), str(made_folder(site)), str(scripts / SNAPSHOT)], check=True)
    page = PAGE.replace("SNAPSHOT", SNAPSHOT).replace("HASH", integrity(scripts / SNAPSHOT))
    preloads = start_ours.preloads_of(site).replace(build["app"].strip("/"), "app-first")
    write_page(folder, page.replace("QUESTION", QUESTION).replace("BUILD", json.dumps(build)), preloads)
