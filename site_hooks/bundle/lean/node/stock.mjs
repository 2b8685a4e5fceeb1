/**
 * Boots the unmodified Pyodide of the npm package under Node, with an archive on the import path.
 *
 * @param {string} folder  the folder of the npm package
 * @param {{library?: string, core: string}} archives  paths: a standard library instead of Pyodide's, and the core
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

export async function bootStock(folder, { library, core }) {
  const { loadPyodide } = await import(pathToFileURL(path.join(folder, "pyodide.mjs")).href);
  const pyodide = await loadPyodide({ indexURL: folder, ...(library ? { stdLibURL: path.resolve(library) } : {}) });
  pyodide.FS.writeFile("/lib/core.zip", readFileSync(core));
  pyodide.runPython("import sys; sys.path.insert(0, '/lib/core.zip')");
  const calls = pyodide.pyimport("followup_core.calls");
  return { pyodide, call: (name, text) => calls.call(name, text) };
}
