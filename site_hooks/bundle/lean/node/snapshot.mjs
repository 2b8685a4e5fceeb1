/**
 * Writes the memory of a Python that has started, imported the core and answered requests: the same bytes each time.
 * Prints how long it is with the zeros that follow, and where in it the data of the wasm begins.
 *
 * node snapshot.mjs FOLDER REQUESTS MODULE,MODULE,… OUT
 */
import "./plainly.mjs";
import "./iphone.mjs";
import { writeFileSync } from "node:fs";
import { captured } from "./capture.mjs";
import { importLean, partsOf } from "./lean.mjs";
import { readRequests } from "./requests.mjs";

const [folder, requests, modules, out] = process.argv.slice(2);

// The path of this script, times, and what the operating system calls random would get into the memory.
process.argv[1] = "python";
Date.now = () => 0;
performance.now = () => 0;
crypto.getRandomValues = (bytes) => bytes.fill(0);

const { startForSnapshot } = await importLean(folder);
const pyodide = await startForSnapshot(partsOf(folder));
for (const module of modules.split(",")) pyodide.pyimport(module).destroy();
const calls = pyodide.pyimport("followup_core.calls");
for (const { call, text } of readRequests(requests)) calls.call(call, text);
calls.destroy();
pyodide.runPython(`
import gc, linecache, re, sys
re.purge()
linecache.clearcache()
sys._clear_internal_caches()
for _ in range(3):
    gc.collect()
`);

const snapshot = pyodide.makeMemorySnapshot();
const header = new Uint32Array(snapshot.buffer, 0, 2)[1];
const used = captured.exports.sbrk(0) >>> 0;
writeFileSync(out, snapshot.subarray(0, header + used));
const data = header + captured.imports.env.__memory_base.value;
process.stdout.write(JSON.stringify({ whole: snapshot.length, data }));
process.exit();
