import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { packageLoader } from "../browser/packages.mjs";

/**
 * Boots the unmodified Pyodide of the npm package under Node, with a package to ask on the import path.
 *
 * @param {string} folder  the folder of the npm package
 * @param {{library?: string, core: string, entry: string, lock: string}} archives  paths: a standard library instead of Pyodide's,
 *   the package, the name of its module that is asked, and the lock file of the packages on demand
 */
export async function bootStock(folder, { library, core, entry, lock }) {
  const { loadPyodide } = await import(pathToFileURL(path.resolve(folder, "pyodide.mjs")).href);
  const pyodide = await loadPyodide({ indexURL: folder, ...(library ? { stdLibURL: path.resolve(library) } : {}) });
  pyodide.FS.writeFile("/lib/core.zip", readFileSync(core));
  pyodide.runPython("import sys; sys.path.insert(0, '/lib/core.zip')");
  const calls = pyodide.pyimport(entry);
  const fetchFile = async (address) => new Uint8Array(readFileSync(fileURLToPath(address)));
  const load = packageLoader(pyodide, pathToFileURL(path.resolve(lock)).href, fetchFile);
  return { pyodide, call: (name, text) => calls.call(name, text), load };
}
