/**
 * Says which functions ran, by position: from the start of a lean runtime whose wasm counts, and from every request.
 *
 * node profile.mjs FOLDER REQUESTS [iphone]
 */
import "./plainly.mjs";
import { readRequests } from "./requests.mjs";

const [folder, requests, device] = process.argv.slice(2);
if (device === "iphone") {
  const navigator = { userAgent: "iPhone", platform: "iPhone", maxTouchPoints: 5 };
  Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });
}

/** @type {WebAssembly.Exports} */
let exports = {};
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (module, imports) => {
  const instance = await instantiate(module, imports);
  exports = instance.exports;
  return instance;
};

const { bootLean } = await import("./lean.mjs");
const { call } = await bootLean(folder);
for (const { call: name, text } of readRequests(requests)) call(name, text);

const ran = Object.keys(exports).filter((name) => name.startsWith("\x01p") && exports[name].value === 1);
process.stdout.write(JSON.stringify(ran.map((name) => Number(name.slice(2))).sort((one, two) => one - two)));
process.exit();
