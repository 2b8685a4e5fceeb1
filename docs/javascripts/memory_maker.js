/**
 * A worker of its own: starts a second Python in idle time, with nothing of the visitor in it, and gives its memory.
 * The page's worker answers meanwhile.
 */
import { fetchBytes, importChecked, readNow } from "./transfer.js";

addEventListener("message", async ({ data: { build, module } }) => {
  try {
    const base = new URL("../", import.meta.url);
    const { makeSnapshot } = await importChecked(build, base, [`${build.lean}lean.js`]);
    const folder = new URL(build.lean, base).href;
    const lock = new URL(build.lock, base).href;
    const parts = { folder, lock, module: Promise.resolve(module), fetchFile: fetchBytes, readNow };
    const { buffer } = await makeSnapshot(parts);
    postMessage(buffer, { transfer: [buffer] });
  } catch (error) {
    postMessage(String(error));
  }
});
