/** Asks the search of a built site: `node search.mjs MODULE INDEX`, queries as a JSON list on stdin, addresses out. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [module, index] = process.argv.slice(2);
const { searchOf } = await import(pathToFileURL(module).href);
const find = searchOf(JSON.parse(readFileSync(index, "utf8")));
const queries = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(queries.map((query) => find(query, 12).map(({ at }) => at))));
