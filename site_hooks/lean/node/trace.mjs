/**
 * Says which files of the standard library are used: first by the start of Pyodide, by importing every module of the
 * package, and by every request in the file; then by the packages that requests need. Prints JSON:
 * {"magic": …, "core": […], "packages": […]}.
 *
 * node trace.mjs PYODIDE_FOLDER LIBRARY_ZIP CORE_ZIP REQUESTS MODULE,MODULE,… LOCK ENTRY
 */
import "./plainly.mjs";
import { answered, readRequests } from "./requests.mjs";
import { bootStock } from "./stock.mjs";

const [folder, library, core, requests, modules, lock, entry] = process.argv.slice(2);
const { pyodide, call, load } = await bootStock(folder, { library, core, entry, lock });
for (const module of modules.split(",")) pyodide.pyimport(module);
for (const request of readRequests(requests)) call(request.call, request.text);
const first = used();
for (const request of readRequests(requests)) await answered({ call, load }, request);
const magic = pyodide.runPython("import importlib.util; importlib.util.MAGIC_NUMBER.hex()");
process.stdout.write(JSON.stringify({ magic, core: first, packages: used().filter((name) => !first.includes(name)) }));
process.exit();

function used() {
  return JSON.parse(
    pyodide.runPython(`
import json, sys
place = "/lib/python313.zip/"
paths = [getattr(module, "__file__", None) or "" for module in list(sys.modules.values())]
json.dumps(sorted({path.removeprefix(place) for path in paths if path.startswith(place)}))
`),
  );
}
