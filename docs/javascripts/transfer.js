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
 * The compiled wasm of the lean runtime.
 * @param {import("./boot.js").Build} build
 * @param {URL} base
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compileLean(build, base) {
  const { address, integrity } = leanFile(build, base, "lean.wasm");
  return WebAssembly.compile(await fetchChecked(address, integrity));
}

/** A file of so many bytes is worth another request. */
const LARGE = 200_000;

/**
 * @param {string} address
 * @param {string} integrity  "sha256-…", of the file as it is
 * @returns {Promise<ArrayBuffer>}
 */
export async function fetchChecked(address, integrity) {
  // On plain HTTP there is no way to compare but the browser's own, which shows no header before the end.
  if (globalThis.crypto?.subtle === undefined) return (await fetchWhole(address, { integrity })).arrayBuffer();
  const bytes = await fetchSmall(address);
  if ((await hashOf(bytes)) !== integrity) throw new Error(`${address} is not what was built`);
  return bytes;
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
 * @param {URL} folder
 * @param {string[]} names
 * @returns {Promise<any>}
 */
export async function importChecked(folder, names) {
  const addresses = names.map((name) => new URL(name, folder).href);
  await Promise.all(addresses.map(async (address) => (await fetchWhole(address)).arrayBuffer()));
  return import(addresses[0]);
}
