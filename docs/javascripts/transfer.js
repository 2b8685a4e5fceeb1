/**
 * Either side: fetches the large files of the runtime compressed, whatever the host does, and compares them with their
 * hashes.
 *
 * Where the host sends a large file as it is, the request is given up and the copy made by gzip beside it is taken. At
 * 10 Mbit/s that is two seconds instead of six; the copy by brotli is smaller, but only some browsers unpack it.
 */

/**
 * A file with its hash.
 * @typedef {object} Checked
 * @property {string} address
 * @property {string} integrity  "sha256-…", of the file as it is
 */

/**
 * @param {import("./boot.js").Build} build
 * @param {URL} base  where the addresses in `build` start
 * @param {string} name  of a file of the lean runtime
 * @returns {Checked}
 */
export function leanFile(build, base, name) {
  const address = `${build.lean}${name}`;
  return { address: new URL(address, base).href, integrity: build.integrity[address] };
}

/**
 * What the lean runtime starts from, all of it asked for at once.
 * @typedef {object} LeanParts
 * @property {Promise<WebAssembly.Module>} module  the compiled wasm
 * @property {Promise<any>} script  what lean.mjs exports
 */

/**
 * @param {import("./boot.js").Build} build
 * @param {URL} base
 * @returns {LeanParts}
 */
export function askForLean(build, base) {
  const parts = {
    module: compile(leanFile(build, base, "lean.wasm")),
    script: importChecked(build, base, [`${build.lean}lean.mjs`]),
  };
  for (const part of Object.values(parts)) part.catch(() => {}); // who waits for it hears of it
  return parts;
}

/**
 * Compiles while the bytes are compared with their hash: nothing of them runs before they are known to be right.
 * @param {Checked} file
 */
async function compile(file) {
  const { bytes, right } = await fetchAndCompare(file);
  const [module] = await Promise.all([WebAssembly.compile(bytes), right]);
  return module;
}

/** A file of so many bytes is worth another request. */
const LARGE = 200_000;

/**
 * @param {string} address
 * @param {string} integrity  "sha256-…", of the file as it is
 * @returns {Promise<ArrayBuffer>}
 */
export async function fetchChecked(address, integrity) {
  const { bytes, right } = await fetchAndCompare({ address, integrity });
  await right;
  return bytes;
}

/**
 * The bytes, and a promise that rejects where they are not what was built.
 * @param {Checked} file
 * @returns {Promise<{bytes: ArrayBuffer, right: Promise<void>}>}
 */
async function fetchAndCompare({ address, integrity }) {
  // On plain HTTP there is no way to compare but the browser's own, which shows no header before the end.
  if (globalThis.crypto?.subtle === undefined) {
    return { bytes: await (await fetchWhole(address, { integrity })).arrayBuffer(), right: Promise.resolve() };
  }
  const bytes = await fetchSmall(address);
  const right = hashOf(bytes).then((hash) => {
    if (hash !== integrity) throw new Error(`${address} is not what was built`);
  });
  return { bytes, right };
}

/**
 * @param {string} address
 * @param {RequestInit} [options]
 * @returns {Promise<Response>}  one that is no error
 */
export async function fetchWhole(address, options) {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/**
 * @param {ArrayBuffer} bytes
 * @returns {Promise<string>}  as a page writes it, "sha256-…"
 */
export async function hashOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** @param {string} address */
async function fetchSmall(address) {
  const stop = new AbortController();
  const response = await fetchWhole(address, { signal: stop.signal });
  const isLarge = Number(response.headers.get("Content-Length")) > LARGE;
  if (response.headers.has("Content-Encoding") || !isLarge) return response.arrayBuffer();
  const packed = await fetch(`${address}.gz`);
  if (!packed.ok || packed.body === null) return response.arrayBuffer();
  stop.abort();
  // A host that knows the ending says so in a header, and the browser has unpacked it already.
  if (packed.headers.has("Content-Encoding")) return packed.arrayBuffer();
  return new Response(packed.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

/** @param {string} address @param {string} [integrity] */
export async function fetchBytes(address, integrity) {
  return new Uint8Array(await (await fetchWhole(address, integrity === undefined ? {} : { integrity })).arrayBuffer());
}

/**
 * Reads a file while everything waits: in the middle of a call there is no other way.
 * @param {string} address
 */
export function readNow(address) {
  const request = new XMLHttpRequest();
  request.open("GET", address, false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`${address}: ${request.status}`);
  return new Uint8Array(request.response);
}

/**
 * Imports the first of `names`, after the bytes of all of them have been compared with their hashes: an import takes
 * no hash, and what it then reads is the copy that the browser keeps of the same address.
 * @param {import("./boot.js").Build} build
 * @param {URL} base
 * @param {string[]} names  addresses as the build has them
 * @returns {Promise<any>}
 */
export async function importChecked(build, base, names) {
  const read = async (/** @type {string} */ name) =>
    (await fetchWhole(new URL(name, base).href, { integrity: build.integrity[name] })).arrayBuffer();
  await Promise.all(names.map(read));
  return import(new URL(names[0], base).href);
}
