/**
 * Either side: fetches the large files of the runtime compressed, whatever the host does, compares them with their
 * hashes, and gives a transfer up when no byte of it comes any more.
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

/** Milliseconds without a byte after which a transfer has stalled. */
const STALL = 10_000;

/** Milliseconds for a whole file, where the browser shows nothing of it before its end. */
const WHOLE = 40_000;

/** The bytes that have come so far, in all transfers here: whoever waits sees whether they keep coming. */
export const received = { bytes: 0, at: 0 };

/** @type {Map<string, ArrayBuffer> | undefined} */
let wanted;

/**
 * Puts every file that comes from now on, and is right, into `files`, by its address; who keeps them takes them out.
 * @param {Map<string, ArrayBuffer>} files
 */
export function collectInto(files) {
  wanted = files;
}

/**
 * @template Value
 * @param {number} milliseconds
 * @param {() => Value | Promise<Value>} work
 * @returns {Promise<Value>}  rejects with null when nothing has been received for so long
 */
export async function unlessSilent(milliseconds, work) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const begun = performance.now();
  const silence = new Promise((_resolve, reject) => {
    const look = () => {
      const left = Math.max(begun, received.at) + milliseconds - performance.now();
      if (left > 0) timer = setTimeout(look, left);
      else reject(null);
    };
    look();
  });
  try {
    return await Promise.race([work(), /** @type {Promise<never>} */ (silence)]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @template Value
 * @param {number} milliseconds
 * @param {Promise<Value>} work
 * @param {() => void} stop  what is done when the time is over
 * @returns {Promise<Value>}  rejects with null when the time is over
 */
async function within(milliseconds, work, stop) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const over = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(null);
      stop();
    }, milliseconds);
  });
  try {
    return await Promise.race([work, /** @type {Promise<never>} */ (over)]);
  } finally {
    clearTimeout(timer);
  }
}

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
 * @property {Promise<any>} script  what lean.js exports
 */

/**
 * @param {import("./boot.js").Build} build
 * @param {URL} base
 * @returns {LeanParts}
 */
export function askForLean(build, base) {
  const parts = {
    module: compile(leanFile(build, base, "lean.wasm")),
    script: importChecked(build, base, [`${build.lean}lean.js`]),
  };
  for (const part of Object.values(parts)) part.catch(() => {}); // whoever waits for it is told
  return parts;
}

/**
 * Compiles while the bytes are compared with their hash: nothing of them runs before they are known to be right.
 * @param {Checked} file
 */
async function compile(file) {
  const { bytes, right } = await fetchAndCompare(file, readSmall);
  const [module] = await Promise.all([WebAssembly.compile(bytes), right]);
  return module;
}

/** From this many bytes on, a file is worth another request. */
const LARGE = 200_000;

/**
 * @param {string} address
 * @param {string} integrity  "sha256-…", of the file as it is
 * @returns {Promise<ArrayBuffer>}
 */
export async function fetchChecked(address, integrity) {
  const { bytes, right } = await fetchAndCompare({ address, integrity }, readSmall);
  await right;
  return bytes;
}

/**
 * The bytes, and a promise that rejects where they are not what was built.
 * @param {Checked} file
 * @param {(address: string) => Promise<ArrayBuffer>} read
 * @returns {Promise<{bytes: ArrayBuffer, right: Promise<void>}>}
 */
async function fetchAndCompare({ address, integrity }, read) {
  // On plain HTTP there is no way to compare but the browser's own, which shows nothing before the end.
  if (globalThis.crypto?.subtle === undefined) {
    return { bytes: await drain(await fetchWhole(address, { integrity }, WHOLE)), right: Promise.resolve() };
  }
  const bytes = await read(address);
  const right = hashOf(bytes).then((hash) => {
    if (hash !== integrity) throw new Error(`${address} is not what was built`);
  });
  right.then(() => wanted?.set(address, bytes)).catch(() => {}); // whoever waits for it is told
  return { bytes, right };
}

/**
 * @param {string} address
 * @param {RequestInit} [options]
 * @param {number} [limit]  milliseconds until its headers are there
 * @returns {Promise<Response>}  one that is no error; rejects with null when the time is over
 */
export async function fetchWhole(address, options, limit = STALL) {
  const stop = new AbortController();
  const response = await within(limit, fetch(address, { ...options, signal: stop.signal }), () => stop.abort());
  received.at = performance.now();
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/**
 * The bytes of a response, however slowly they come.
 * @param {Response} response
 * @returns {Promise<ArrayBuffer>}  rejects with null when they stop coming
 */
async function drain(response) {
  const reader = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (response.body).getReader();
  const pieces = [];
  for (;;) {
    const { done, value } = await within(STALL, reader.read(), () => void reader.cancel().catch(() => {}));
    if (done) return new Blob(pieces).arrayBuffer();
    pieces.push(value);
    received.bytes += value.length;
    received.at = performance.now();
  }
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
async function readSmall(address) {
  const response = await fetchWhole(address);
  const isLarge = Number(response.headers.get("Content-Length")) > LARGE;
  if (response.headers.has("Content-Encoding") || !isLarge) return drain(response);
  const packed = await fetchWhole(`${address}.gz`).catch(() => undefined);
  if (!packed?.body) return drain(response);
  await response.body?.cancel();
  // A host that knows the ending says so in a header, and the browser has unpacked it already.
  if (packed.headers.has("Content-Encoding")) return drain(packed);
  return drain(new Response(packed.body.pipeThrough(new DecompressionStream("gzip"))));
}

/** @param {string} address */
async function readAsItIs(address) {
  return drain(await fetchWhole(address));
}

/** @param {string} address @param {string} [integrity] */
export async function fetchBytes(address, integrity) {
  if (integrity !== undefined) return new Uint8Array(await fetchChecked(address, integrity));
  const bytes = await readAsItIs(address);
  wanted?.set(address, bytes);
  return new Uint8Array(bytes);
}

/**
 * Reads a file synchronously: in the middle of a call there is no other way.
 * @param {string} address
 */
export function readNow(address) {
  const request = new XMLHttpRequest();
  request.open("GET", address, false);
  request.timeout = STALL;
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
  const read = async (/** @type {string} */ name) => {
    const file = { address: new URL(name, base).href, integrity: build.integrity[name] };
    await (await fetchAndCompare(file, readAsItIs)).right;
  };
  await Promise.all(names.map(read));
  return within(WHOLE / 2, import(new URL(names[0], base).href), () => {});
}
