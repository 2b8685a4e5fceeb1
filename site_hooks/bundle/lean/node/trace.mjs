/**
 * Says which files of the standard library are used: by the start of Pyodide, by importing every module of the core,
 * and by every request in the file. Prints JSON: {"magic": …, "files": […]}.
 *
 * node trace.mjs PYODIDE_FOLDER LIBRARY_ZIP CORE_ZIP REQUESTS MODULE,MODULE,…
 */
import "./plainly.mjs";
import { readRequests } from "./requests.mjs";
import { bootStock } from "./stock.mjs";

const [folder, library, core, requests, modules] = process.argv.slice(2);
const { pyodide, call } = await bootStock(folder, { library, core });
for (const module of modules.split(",")) pyodide.pyimport(module);
for (const { call: name, text } of readRequests(requests)) call(name, text);
process.stdout.write(
  pyodide.runPython(`
import importlib.util, json, sys
place = "/lib/python313.zip/"
paths = [getattr(module, "__file__", None) or "" for module in list(sys.modules.values())]
files = sorted({path.removeprefix(place) for path in paths if path.startswith(place)})
json.dumps({"magic": importlib.util.MAGIC_NUMBER.hex(), "files": files})
`),
);
