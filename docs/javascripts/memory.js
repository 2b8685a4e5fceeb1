/**
 * Worker side: keeps the memory of a started Python for later visits, in the browser's own cache for this site. It is
 * made here, from what is here already, so it costs the visitor no bytes; and since browsers lay out such a memory each
 * in their own way, one is used only by the browser that made it.
 *
 * Nothing a visitor told is in it: it is of another Python than the one that answers.
 */
import { startWorker } from "./blob_worker.js";
import { hashOf } from "./transfer.js";

/** The cache's name; its one entry has an address of this build and browser, so no other ever uses it. */
const STORE = "followup-memory";

/** What is noted about a kept memory: which bytes it was, and when it was made. */
const [HASH, MADE] = ["X-Hash", "X-Made"];

/** Milliseconds in which a memory has to be made; a slower device starts Python from the beginning each time. */
const PATIENCE = 60_000;

/**
 * The address under which a memory is kept; no host has such a file.
 * @param {string} folder  address of the lean runtime's folder
 */
export function memoryOf(folder) {
  return `${folder}memory?${encodeURIComponent(navigator.userAgent)}`;
}

/**
 * The memory if it is kept; undefined where it is not, where there is no cache, and where it is not the right one.
 * @param {string} address
 * @returns {Promise<{bytes: Uint8Array<ArrayBuffer>, age: number} | undefined>}  its age in milliseconds
 */
export async function recall(address) {
  try {
    const kept = await (await caches.open(STORE)).match(address);
    const bytes = await kept?.arrayBuffer();
    if (bytes !== undefined && (await hashOf(bytes)) === kept?.headers.get(HASH)) {
      return { bytes: new Uint8Array(bytes), age: Date.now() - Number(kept.headers.get(MADE)) };
    }
    if (bytes !== undefined) await forget(); // a damaged one would keep out a good one
  } catch {
    // Without storage each visit starts Python from the beginning.
  }
  return undefined;
}

/**
 * Makes the memory and keeps it in place of what an older build kept, where it is not kept already.
 * @param {string} address
 * @param {import("./boot.js").Build} build
 * @param {WebAssembly.Module} module  lean.wasm
 */
export async function keep(address, build, module) {
  try {
    if ((await (await caches.open(STORE)).match(address)) !== undefined) return;
    const bytes = await made(build, module);
    await forget();
    const headers = { [HASH]: await hashOf(bytes), [MADE]: String(Date.now()) };
    await (await caches.open(STORE)).put(address, new Response(bytes, { headers }));
  } catch {
    // No storage, no room in it, or no such worker: the next visit starts Python from the beginning.
  }
}

/**
 * @param {import("./boot.js").Build} build
 * @param {WebAssembly.Module} module
 * @returns {Promise<ArrayBuffer>}
 */
async function made(build, module) {
  const maker = startWorker(new URL("memory_maker.js", import.meta.url).href, "followup-memory");
  try {
    return await new Promise((resolve, reject) => {
      setTimeout(reject, PATIENCE);
      maker.onerror = reject;
      maker.onmessage = ({ data }) => (data instanceof ArrayBuffer ? resolve(data) : reject(data));
      maker.postMessage({ build, module });
    });
  } finally {
    maker.terminate();
  }
}

/** Deletes any memory that is kept. */
export async function forget() {
  await globalThis.caches?.delete(STORE).catch(() => false);
}
