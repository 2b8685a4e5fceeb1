/**
 * Worker side: keeps the memory of a started Python for later visits, in the browser's own cache for this site.
 *
 * Nothing a visitor told is in it: it is a file of the site, the same for everybody.
 */
import { fetchChecked, hashOf } from "./transfer.js";

/** The cache's name; its one entry has the address that the build gave the file, so another build never uses it. */
const STORE = "followup-memory";

/** @typedef {import("./transfer.js").Checked} Checked */

/**
 * The memory if it is kept; undefined where it is not, where there is no cache, and where it is not the right one.
 * @param {Checked} file
 * @returns {Promise<Uint8Array<ArrayBuffer> | undefined>}
 */
export async function recall({ address, integrity }) {
  try {
    const kept = await (await caches.open(STORE)).match(address);
    const bytes = await kept?.arrayBuffer();
    if (bytes !== undefined && (await hashOf(bytes)) === integrity) return new Uint8Array(bytes);
    if (bytes !== undefined) await forget(); // a spoilt one would keep a sound one out
  } catch {
    // Without storage each visit starts Python anew.
  }
  return undefined;
}

/**
 * Fetches the memory and keeps it in place of what an older build kept, where it is not kept already.
 * @param {Checked} file
 */
export async function keep({ address, integrity }) {
  try {
    if ((await (await caches.open(STORE)).match(address)) !== undefined) return;
    await forget();
    await (await caches.open(STORE)).put(address, new Response(await fetchChecked(address, integrity)));
  } catch {
    // No storage, no room in it, or no connection: the next visit starts Python anew.
  }
}

/** Forgets any memory that is kept. */
export async function forget() {
  await globalThis.caches?.delete(STORE).catch(() => false);
}
