/** Worker side: the unmodified Pyodide of the npm package, started by its own loader. */
import { whileRunning } from "./boot_error.js";
import { importChecked } from "./transfer.js";

/**
 * @param {import("./boot.js").Build} build
 * @param {URL} base
 * @param {import("./boot.js").During} during
 * @returns {Promise<import("./boot.js").Runtime>}
 */
export async function startStock(build, base, during) {
  const folder = new URL(build.stock, base);
  const lockFileURL = new URL(build.lock, base).href;
  const scripts = ["pyodide.js", "pyodide.asm.js"].map((name) => build.stock + name);
  const { loadPyodide } = await during("script", () => importChecked(build, base, scripts));
  const pyodide = await during("runtime", () => loadPyodide({ indexURL: folder.href, lockFileURL }));
  const load = async (/** @type {string} */ name) => {
    await pyodide.loadPackage(name, { checkIntegrity: true, messageCallback: () => {} });
    if (!(name in pyodide.loadedPackages)) throw new Error(`${name} did not load`);
  };
  const core = await during("core", async () => {
    await load(build.core);
    return pyodide.pyimport("followup_core.calls");
  });
  return {
    runtime: "stock",
    call: (name, text) => whileRunning("call", "stock", () => core.call(name, text)),
    load: (name) => whileRunning("load", "stock", () => load(name)),
    prefetch: async () => {},
  };
}
