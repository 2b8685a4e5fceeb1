/** Boots a built lean runtime under Node, from its folder. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * @param {string} folder
 * @param {string} [lock]  path of the lock file that lists what is loaded on demand
 */
export async function bootLean(folder, lock = path.join(folder, "none")) {
  Object.assign(globalThis, { __dirname: folder, require: createRequire(import.meta.url) }); // which the glue expects
  const place = pathToFileURL(`${path.resolve(folder)}/`).href;
  const readNow = (address) => new Uint8Array(readFileSync(fileURLToPath(address)));
  const { start } = await import(`${place}lean.mjs`);
  return start({
    folder: place,
    lock: pathToFileURL(path.resolve(lock)).href,
    module: WebAssembly.compile(readNow(`${place}lean.wasm`)),
    library: Promise.resolve(readNow(`${place}library.zip`)),
    fetchFile: async (address) => readNow(address),
    readNow,
  });
}
