/** node minify.mjs FOLDER: minifies every script in FOLDER and below in place; imports between them stay as they are. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minify } from "terser";

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder, { recursive: true }).map(String).filter((each) => each.endsWith(".js"))) {
  const file = join(folder, name);
  const { code } = await minify(readFileSync(file, "utf8"), {
    module: true,
    compress: { passes: 2, ecma: 2022 },
    mangle: { properties: { regex: /^#/ } },
    format: { ecma: 2022 },
  });
  writeFileSync(file, code);
}
