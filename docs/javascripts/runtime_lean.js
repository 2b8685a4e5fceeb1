/** Worker side: the lean runtime, a script and a wasm with the library in it, both asked for at once. */
import { whileRunning } from "./boot_error.js";
import { forget, keep, recall } from "./memory.js";
import { askForLean, fetchBytes, leanFile, readNow } from "./transfer.js";

/**
 * @param {import("./boot.js").Build} build
 * @param {URL} base
 * @param {import("./boot.js").During} during
 * @param {import("./transfer.js").LeanParts} [parts]  where they are asked for already
 * @returns {Promise<import("./boot.js").Runtime>}
 */
export async function startLean(build, base, during, parts = askForLean(build, base)) {
  const folder = new URL(String(build.lean), base);
  const memory = leanFile(build, base, "snapshot.bin");
  const recalled = recall(memory);
  const { start } = await during("script", () => parts.script);
  const lock = new URL(build.lock, base).href;
  const python = await during("runtime", async () => {
    const snapshot = await recalled;
    return start({ folder: folder.href, lock, module: parts.module, snapshot, fetchFile: fetchBytes, readNow });
  }).catch(async (error) => {
    await forget(); // a memory that fails must not spoil each visit
    throw error;
  });
  return {
    runtime: "lean",
    call: (name, text) => whileRunning("call", "lean", () => python.call(name, text)),
    load: (name) => whileRunning("load", "lean", () => python.load(name)),
    prefetch: async () => {
      await python.prefetch();
      if (!savesData()) await keep(memory);
    },
  };
}

/** Whether the visitor asked the browser to load little; not every browser tells. */
function savesData() {
  return /** @type {{connection?: {saveData?: boolean}}} */ (navigator).connection?.saveData === true;
}
