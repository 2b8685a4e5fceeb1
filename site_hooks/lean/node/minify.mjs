/** node minify.mjs FROM TO: minifies an ES module and drops what is not used in it. */
import "./plainly.mjs";
import { readFileSync, writeFileSync } from "node:fs";
import { minify } from "terser";

const [from, to] = process.argv.slice(2);
const { code } = await minify(readFileSync(from, "utf8"), {
  module: true,
  compress: { passes: 2, ecma: 2022 },
  format: { ecma: 2022 },
});
writeFileSync(to, code);
