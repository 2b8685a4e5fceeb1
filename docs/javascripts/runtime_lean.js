/** Worker side: the lean runtime, a script and a wasm with the library in it, both asked for at once. */
import { whileRunning } from "./boot_error.js";
import { forget, keep, memoryOf, recall } from "./memory.js";
import { fetchRest } from "./offline_files.js";
import { askForLean, fetchBytes, readNow } from "./transfer.js";

/** Milliseconds after which somebody who is here again counts as coming back. */
const VISIT = 30 * 60_000;

/**
 * @param {import("./boot.js").Build} build
 * @param {URL} base
 * @param {import("./boot.js").During} during
 * @param {import("./transfer.js").LeanParts} [parts]  where they are asked for already
 * @returns {Promise<import("./boot.js").Runtime>}
 */
export async function startLean(build, base, during, parts = askForLean(build, base)) {
  const folder = new URL(String(build.lean), base).href;
  const memory = memoryOf(folder);
  const recalled = build.forgets ? undefined : recall(memory);
  const { start } = await during("script", () => parts.script);
  const lock = new URL(build.lock, base).href;
  const python = await during("runtime", async () => {
    const snapshot = (await recalled)?.bytes;
    return start({ folder, lock, module: parts.module, snapshot, fetchFile: fetchBytes, readNow });
  }).catch(async (error) => {
    await forget(); // a memory that fails must not spoil every visit
    throw error;
  });
  return {
    runtime: "lean",
    call: (name, text) => whileRunning("call", "lean", () => python.call(name, text)),
    load: (name) => whileRunning("load", "lean", () => python.load(name)),
    prefetch: async () => {
      const kept = await recalled;
      if (kept === undefined) await keep(memory, build, await parts.module);
      else if (kept.age > VISIT) await fetchRest(build, base);
    },
  };
}
