/**
 * Worker side: keeps the files of the runtime that a visit has used, so that the checker starts without a network. They
 * have come already, so this asks the host for nothing. The service worker answers with them.
 */

/** The cache's name; an address in it has a hash in it, so builds cannot mix. */
const STORE = "followup-runtime";

/** Kinds of file that a browser takes only under their own type. */
const TYPES = { js: "text/javascript", wasm: "application/wasm", json: "application/json" };

/**
 * Keeps what has come, and lets go of it.
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

/**
 * Whether the visitor asked the browser to load little; not every browser tells.
 */
export function savesData() {
  return /** @type {{connection?: {saveData?: boolean}}} */ (navigator).connection?.saveData === true;
}

/** @param {string} address @param {ArrayBuffer} bytes */
function answerOf(address, bytes) {
  const ending = /** @type {keyof TYPES} */ (address.split(".").at(-1));
  return new Response(bytes, { headers: { "Content-Type": TYPES[ending] ?? "application/octet-stream" } });
}
