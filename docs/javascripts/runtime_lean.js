/** Worker side: the lean runtime, a script and a wasm with the library in it, both asked for at once. */
import { whileRunning } from "./boot_error.js";
import { forget, keep, recall } from "./memory.js";
import { compileLean, fetchBytes, importChecked, leanFile, readNow } from "./transfer.js";

/**
 * @param {import("./boot.js").Build} build
 * @param {URL} base
 * @param {import("./boot.js").During} during
 * @param {Promise<WebAssembly.Module>} [module]  the compiled wasm
 * @returns {Promise<import("./boot.js").Runtime>}
 */
export async function startLean(build, base, during, module = compileLean(build, base)) {
  const folder = new URL(String(build.lean), base);
  const memory = leanFile(build, base, "snapshot.bin");
  module.catch(() => {}); // who waits for it hears of it
  const recalled = recall(memory);
  const { start } = await during("script", () => importChecked(folder, ["lean.mjs"]));
  const lock = new URL(build.lock, base).href;
  const python = await during("runtime", async () => {
    const snapshot = await recalled;
    return start({ folder: folder.href, lock, module, snapshot, fetchFile: fetchBytes, readNow });
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
