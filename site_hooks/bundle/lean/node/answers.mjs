/**
 * Prints the answer to each request, a line each; then, as JSON, which rare files the lean runtime has read.
 *
 * node answers.mjs lean|snapshot|cold FOLDER REQUESTS LOCK     the lean runtime; "cold": all rare functions at once
 * node answers.mjs stock PYODIDE_FOLDER REQUESTS LOCK CORE_ZIP
 */
import "./plainly.mjs";
import { captured } from "./capture.mjs";
import { importLean, partsOf } from "./lean.mjs";
import { answered, readRequests } from "./requests.mjs";
import { bootStock } from "./stock.mjs";

const [kind, folder, requests, lock, core] = process.argv.slice(2);

async function boot() {
  if (kind === "stock") return { ...(await bootStock(folder, { core, lock })), read: [] };
  const { start } = await importLean(folder);
  const parts = partsOf(folder, lock);
  const started = await start(kind === "snapshot" ? parts : { ...parts, snapshot: undefined });
  if (kind === "cold") captured.exports["\x01cold"].get(0)();
  return started;
}

const python = await boot();
const lines = [];
for (const request of readRequests(requests)) lines.push(await answered(python, request));
lines.push(JSON.stringify(python.read));
process.stdout.write(lines.join("\n"), () => process.exit());
