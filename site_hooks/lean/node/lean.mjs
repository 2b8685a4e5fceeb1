/** Boots a built lean runtime under Node, from its folder. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The script of the runtime in a folder, with what its glue expects of Node. */
export async function importLean(folder) {
  Object.assign(globalThis, { __dirname: folder, require: createRequire(import.meta.url) });
  return import(pathToFileURL(script(folder)).href);
}

/** In a site it is called lean.js, for hosts that do not know `.mjs`; Node wants that ending. */
function script(folder) {
  const made = path.resolve(folder, "lean.mjs");
  if (existsSync(made)) return made;
  const copy = path.join(mkdtempSync(path.join(tmpdir(), "lean-")), "lean.mjs");
  copyFileSync(path.resolve(folder, "lean.js"), copy);
  return copy;
}

/** What `start` of that script takes. */
export function partsOf(folder, lock = path.join(folder, "none")) {
  const place = pathToFileURL(`${path.resolve(folder)}/`).href;
  const readNow = (address) => new Uint8Array(readFileSync(fileURLToPath(address)));
  return {
    folder: place,
    lock: pathToFileURL(path.resolve(lock)).href,
    module: WebAssembly.compile(readNow(`${place}lean.wasm`)),
    fetchFile: async (address) => readNow(address),
    readNow,
  };
}
