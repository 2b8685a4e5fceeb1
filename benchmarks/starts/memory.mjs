/**
 * Writes the memory of a Python that has started in the lean runtime, as a later start takes it: made as on an iPhone,
 * where nothing in it differs from engine to engine.
 *
 * node memory.mjs FOLDER OUT
 */
import "../../site_hooks/lean/node/iphone.mjs";
import { writeFileSync } from "node:fs";
import { importLean, partsOf } from "../../site_hooks/lean/node/lean.mjs";

const [folder, out] = process.argv.slice(2);
const { makeSnapshot } = await importLean(folder);
writeFileSync(out, await makeSnapshot(partsOf(folder)));
process.exit();
