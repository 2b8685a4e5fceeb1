/**
 * Prints the answer to each request, a line each; then, as JSON, what else there is to know:
 * {"read": rare files that the lean runtime has read, "sizes": bytes of the memory after each hundred answers,
 *  "objects": how many objects Python holds after each thousand; counted for "cold" alone, for it calls rare functions}.
 *
 * node answers.mjs KIND FOLDER REQUESTS LOCK                   the lean runtime; KIND is one of these:
 *   lean; snapshot: from the memory of a Python that has started; or cold: all rare functions at once
 * node answers.mjs stock PYODIDE_FOLDER REQUESTS LOCK CORE_ZIP ENTRY
 */
import "./plainly.mjs";
import { captured } from "./capture.mjs";
import { importLean, partsOf } from "./lean.mjs";
import { answered, readRequests } from "./requests.mjs";
import { bootStock } from "./stock.mjs";

const [kind, folder, requests, lock, core, entry] = process.argv.slice(2);

async function boot() {
  if (kind === "stock") return { ...(await bootStock(folder, { core, entry, lock })), read: [] };
  const { makeSnapshot, start } = await importLean(folder);
  const parts = partsOf(folder, lock);
  const started = await start(kind === "snapshot" ? { ...parts, snapshot: await makeSnapshot(parts) } : parts);
  if (kind === "cold") captured.exports["\x01cold"].get(0)();
  return started;
}

const python = await boot();
const [lines, sizes, objects] = [[], [], []];
for (const request of readRequests(requests)) {
  lines.push(await answered(python, request));
  if (lines.length % 100 === 0) sizes.push(python.pyodide._module.HEAPU8.buffer.byteLength);
  if (kind === "cold" && lines.length % 1_000 === 0) objects.push(countObjects());
}
lines.push(JSON.stringify({ read: python.read, sizes, objects }));
process.stdout.write(lines.join("\n"), () => process.exit());

function countObjects() {
  return python.pyodide.runPython("import gc; gc.collect(); len(gc.get_objects())");
}
