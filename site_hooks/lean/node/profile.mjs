/**
 * Says which functions ran, by position: from the start of a lean runtime whose wasm counts, and from every request.
 *
 * node profile.mjs FOLDER REQUESTS LOCK computer|iphone|snapshot
 */
import "./plainly.mjs";
import { captured } from "./capture.mjs";
import { importLean, partsOf } from "./lean.mjs";
import { answered, readRequests } from "./requests.mjs";

const [folder, requests, lock, way] = process.argv.slice(2);
if (way === "iphone") await import("./iphone.mjs");

const { makeSnapshot, start } = await importLean(folder);
const parts = partsOf(folder, lock);
const python = await start(way === "snapshot" ? { ...parts, snapshot: await makeSnapshot(parts) } : parts);
for (const request of readRequests(requests)) await answered(python, request);

const { exports } = captured;
const ran = Object.keys(exports).filter((name) => name.startsWith("\x01p") && exports[name].value === 1);
process.stdout.write(JSON.stringify(ran.map((name) => Number(name.slice(2))).sort((one, two) => one - two)));
process.exit();
