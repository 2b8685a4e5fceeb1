/** Boots a built lean runtime under Node, from its folder. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * @param {string} folder
 * @param {string} [script]  the runtime's script, where another than the built one is tried
 */
export async function bootLean(folder, script = "lean.mjs") {
  Object.assign(globalThis, { __dirname: folder, require: createRequire(import.meta.url) }); // which the glue expects
  const read = (name) => new Uint8Array(readFileSync(path.join(folder, name)));
  const { start } = await import(pathToFileURL(path.resolve(folder, script)).href);
  return start({
    folder: `${path.resolve(folder)}/`,
    module: WebAssembly.compile(read("lean.wasm")),
    library: Promise.resolve(read("library.zip")),
    readNow: read,
  });
}
