/**
 * Imports modules that the package does not use; prints which rare files were read before, what was imported, and which
 * archive was read for it.
 *
 * node rest.mjs FOLDER
 */
import "./plainly.mjs";
import { importLean, partsOf } from "./lean.mjs";

const [folder] = process.argv.slice(2);
const { start } = await importLean(folder);
const { pyodide, read } = await start(partsOf(folder));
const before = read.join() || "none";
const names = ["csv", "encodings.cp1252", "email.message"];
for (const name of names) pyodide.pyimport(name);
const archives = read.filter((name) => name.endsWith(".zip") && name !== "packages.zip");
process.stdout.write([before, names.join(), archives.join()].join("\n"), () => process.exit());
