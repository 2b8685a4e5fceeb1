/**
 * Worker side: keeps the files of the runtime that a visit has used, so that the checker starts without a network. They
 * have come already, so this asks the host for nothing. The service worker answers with them.
 */
import { fetchBytes, fetchChecked, leanFile } from "./transfer.js";

/** The cache's name; an address in it has a hash in it, so builds cannot mix. */
const STORE = "followup-runtime";

/** Kinds of file that a browser takes only under their own type. */
const TYPES = { js: "text/javascript", wasm: "application/wasm", json: "application/json" };

/**
 * Keeps what has been fetched, and lets go of it.
 * @param {Map<string, ArrayBuffer>} files  by their address
 */
export async function keepUsed(files) {
  const come = [...files];
  files.clear();
  if (savesData()) return;
  const store = await caches.open(STORE);
  for (const [address, bytes] of come) {
    if ((await store.match(address)) === undefined) await store.put(address, answerOf(address, bytes));
  }
}

/** What rare questions need of the lean runtime, and the library for reminders, which nobody may have used yet. */
const RARE = ["cold.wasm", "packages.zip"];
const LIBRARY = "icalendar";

/**
 * Fetches what no visit may have used so far, for visitors who come back and may then have no network.
 * @param {import("./boot.js").Build} build
 * @param {URL} base
 */
export async function fetchRest(build, base) {
  const hasCopy = (await caches.keys()).some((name) => name.startsWith("followup-pages-"));
  if (savesData() || !hasCopy) return; // without the pages these are of no use
  const store = await caches.open(STORE);
  const files = [...RARE.map((name) => leanFile(build, base, name)), ...(await archives(new URL(build.lock, base).href))];
  for (const { address, integrity } of files) {
    if ((await store.match(address)) === undefined) await fetchChecked(address, integrity);
  }
}

/**
 * The archives of the library and of all that it depends on.
 * @param {string} lock
 */
async function archives(lock) {
  const { packages } = JSON.parse(new TextDecoder().decode(await fetchBytes(lock)));
  const names = new Set([LIBRARY]);
  for (const name of names) for (const other of packages[name].depends) names.add(other);
  return [...names].map((name) => {
    const { file_name: file, sha256 } = packages[name];
    const bytes = sha256.match(/../g).map((/** @type {string} */ pair) => parseInt(pair, 16));
    return { address: new URL(file, lock).href, integrity: `sha256-${btoa(String.fromCharCode(...bytes))}` };
  });
}

/** Whether the visitor asked the browser to save data; not every browser tells. */
function savesData() {
  return /** @type {{connection?: {saveData?: boolean}}} */ (navigator).connection?.saveData === true;
}

/** @param {string} address @param {ArrayBuffer} bytes */
function answerOf(address, bytes) {
  const ending = /** @type {keyof TYPES} */ (address.split(".").at(-1));
  return new Response(bytes, { headers: { "Content-Type": TYPES[ending] ?? "application/octet-stream" } });
}
