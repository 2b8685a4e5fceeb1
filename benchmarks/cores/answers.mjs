/**
 * Prints the seconds that each pass over the requests takes, as JSON.
 *
 * node answers.mjs lean FOLDER REQUESTS LOCK PASSES
 * node answers.mjs stock PYODIDE_FOLDER REQUESTS LOCK PASSES CORE_ZIP
 */
import { importLean, partsOf } from "../../site_hooks/lean/node/lean.mjs";
import { answered, readRequests } from "../../site_hooks/lean/node/requests.mjs";
import { bootStock } from "../../site_hooks/lean/node/stock.mjs";

const [kind, folder, asked, lock, passes, core] = process.argv.slice(2);
const requests = readRequests(asked);

async function boot() {
  if (kind === "stock") return bootStock(folder, { core, entry: "followup_core.calls", lock });
  const { start } = await importLean(folder);
  return start(partsOf(folder, lock));
}

const python = await boot();
for (const request of requests) await answered(python, request); // brings the packages
const seconds = [];
for (let pass = 0; pass < Number(passes); pass++) {
  const begun = performance.now();
  for (const { call, text } of requests) python.call(call, text);
  seconds.push((performance.now() - begun) / 1000);
}
process.stdout.write(JSON.stringify(seconds), () => process.exit());
