/** Boots a built lean runtime under Node, from its folder. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The script of the runtime in a folder, with what its glue expects of Node. */
export async function importLean(folder) {
  Object.assign(globalThis, { __dirname: folder, require: createRequire(import.meta.url) });
  return import(pathToFileURL(path.resolve(folder, "lean.mjs")).href);
}

/** What `start` of that script takes, with the snapshot if there is one. */
export function partsOf(folder, lock = path.join(folder, "none")) {
  const place = pathToFileURL(`${path.resolve(folder)}/`).href;
  const readNow = (address) => new Uint8Array(readFileSync(fileURLToPath(address)));
  return {
    folder: place,
    lock: pathToFileURL(path.resolve(lock)).href,
    module: WebAssembly.compile(readNow(`${place}lean.wasm`)),
    snapshot: existsSync(path.join(folder, "snapshot.bin")) ? readNow(`${place}snapshot.bin`) : undefined,
    fetchFile: async (address) => readNow(address),
    readNow,
  };
}
