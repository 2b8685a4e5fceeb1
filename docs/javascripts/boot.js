/**
 * Worker side: fetches a Python runtime, checks it and loads the core into it.
 *
 * Whoever calls `boot` owns the worker. A `BootError` says at which stage and with which runtime it failed. Where that
 * was "lean", start a fresh worker with `{...build, runtime: "stock"}` and send the waiting request again: a worker in
 * which a runtime failed is never used for another.
 */

/**
 * What the page knows of the build. Addresses are relative to `root`.
 * @typedef {object} Build
 * @property {"stock" | "lean"} runtime  the runtime to start
 * @property {string} stock  folder of the unmodified Pyodide, ending in "/"
 * @property {string} lock  address of the lock file; what it lists lies beside it
 * @property {string} core  name of the core's package in the lock file
 * @property {string} [lean]  folder of the lean runtime, ending in "/"
 * @property {Record<string, string>} integrity  hash of every file in these folders, by its address
 */

/**
 * @typedef {object} Progress
 * @property {Stage} stage  what is being done
 * @property {number} done  how many stages are over
 * @property {number} total  how many there are
 */

/**
 * What a booted runtime can do. `call` throws a `BootError` where the runtime itself is lost.
 * @typedef {object} Runtime
 * @property {"stock" | "lean"} runtime  which one it is
 * @property {(name: string, text: string) => string} call  one request to the core, text in and text out
 * @property {(name: string) => Promise<void>} load  fetches a package of the lock file ("needs" of an answer)
 * @property {() => Promise<void>} prefetch  fetches in idle time what may be needed later
 */

/** @typedef {"support" | "script" | "runtime" | "core"} Stage */

/** @type {readonly Stage[]} */
const STAGES = ["support", "script", "runtime", "core"];

/** Milliseconds a stage may take: a megabyte in twenty seconds still arrives in time. */
const LIMITS = { support: 5_000, script: 60_000, runtime: 120_000, core: 60_000 };

/** The smallest module there is: where a policy or a browser forbids WebAssembly it does not compile. */
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** A start that did not come to its end. */
export class BootError extends Error {
  /**
   * @param {Stage | "call" | "load"} stage  where it failed
   * @param {"stock" | "lean"} runtime  with which runtime
   * @param {unknown} cause  why, or null where it took too long
   */
  constructor(stage, runtime, cause) {
    super(cause === null ? `${stage} took too long` : `${stage}: ${cause}`, { cause });
    this.name = "BootError";
    this.stage = stage;
    this.runtime = runtime;
  }
}

/**
 * Starts the runtime that `build` names and loads the core.
 * @param {object} options
 * @param {string} [options.root]  from this module to where the addresses in `build` start
 * @param {Build} options.build
 * @param {(progress: Progress) => void} [options.report]
 * @param {Record<Stage, number>} [options.limits]  milliseconds a stage may take
 * @returns {Promise<Runtime>}
 * @throws {BootError}
 */
export async function boot({ root = "../", build, report = () => {}, limits = LIMITS }) {
  const base = new URL(root, import.meta.url);
  checkEveryFetch(base, build.integrity);

  /** @type {<Value>(stage: Stage, work: () => Value | Promise<Value>) => Promise<Value>} */
  const during = async (stage, work) => {
    report({ stage, done: STAGES.indexOf(stage), total: STAGES.length });
    try {
      return await withTimeLimit(limits[stage], work);
    } catch (cause) {
      throw new BootError(stage, build.runtime, cause);
    }
  };
  await during("support", () => new WebAssembly.Module(EMPTY_MODULE));
  return build.runtime === "lean" && build.lean !== undefined
    ? bootLean(new URL(build.lean, base), new URL(build.lock, base), during)
    : bootStock(new URL(build.stock, base), new URL(build.lock, base), build.core, during);
}

/**
 * The lean runtime: a script, and a wasm with the library in it; both are asked for at once.
 * @param {URL} folder
 * @param {URL} lock
 * @param {<Value>(stage: Stage, work: () => Value | Promise<Value>) => Promise<Value>} during
 * @returns {Promise<Runtime>}
 */
async function bootLean(folder, lock, during) {
  const module = compile(new URL("lean.wasm", folder).href);
  module.catch(() => {}); // who waits for it hears of it
  const { start } = await during("script", () => importChecked(folder, ["lean.mjs"]));
  const parts = { folder: folder.href, lock: lock.href, module, fetchFile: fetchBytes, readNow };
  const python = await during("runtime", () => start(parts));
  return {
    runtime: "lean",
    call: (name, text) => whileRunning("lean", () => python.call(name, text)),
    load: (name) => whileRunning("lean", () => python.load(name)),
    prefetch: () => python.prefetch(),
  };
}

/**
 * Reads a file while everything waits: in the middle of a call there is no other way.
 * @param {string} address
 */
function readNow(address) {
  const request = new XMLHttpRequest();
  request.open("GET", address, false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`${address}: ${request.status}`);
  return new Uint8Array(request.response);
}

/**
 * The unmodified Pyodide of the npm package, loaded by its own loader.
 * @param {URL} folder
 * @param {URL} lock
 * @param {string} corePackage
 * @param {<Value>(stage: Stage, work: () => Value | Promise<Value>) => Promise<Value>} during
 * @returns {Promise<Runtime>}
 */
async function bootStock(folder, lock, corePackage, during) {
  const { loadPyodide } = await during("script", () => importChecked(folder, ["pyodide.mjs", "pyodide.asm.js"]));
  const pyodide = await during("runtime", () =>
    loadPyodide({ indexURL: folder.href, lockFileURL: lock.href }),
  );
  const load = async (/** @type {string} */ library) => {
    await pyodide.loadPackage(library, { checkIntegrity: true, messageCallback: () => {} });
    if (!(library in pyodide.loadedPackages)) throw new BootError("load", "stock", library);
  };
  const core = await during("core", async () => {
    await load(corePackage);
    return pyodide.pyimport("followup_core.calls");
  });
  return {
    runtime: "stock",
    call: (name, text) => whileRunning("stock", () => core.call(name, text)),
    load,
    prefetch: async () => {},
  };
}

/**
 * Imports the first of `names`, after the bytes of all of them have been compared with their hashes: an import takes
 * no hash, and what it then reads is the copy that the browser keeps of the same address.
 * @param {URL} folder
 * @param {string[]} names
 * @returns {Promise<any>}
 */
async function importChecked(folder, names) {
  const addresses = names.map((name) => new URL(name, folder).href);
  await Promise.all(addresses.map(async (address) => (await fetchWhole(address)).arrayBuffer()));
  return import(addresses[0]);
}

/**
 * The core answers each request with a text, also one that it cannot use: whatever is thrown is the runtime's failure.
 * @template Value
 * @param {"stock" | "lean"} runtime
 * @param {() => Value} work
 * @returns {Value}
 */
function whileRunning(runtime, work) {
  /** @param {unknown} cause @returns {never} */
  const lost = (cause) => {
    throw new BootError("call", runtime, cause);
  };
  try {
    const value = work();
    return value instanceof Promise ? /** @type {Value} */ (value.catch(lost)) : value;
  } catch (cause) {
    return lost(cause);
  }
}

/** @param {string} address */
async function compile(address) {
  const response = await fetchWhole(address);
  const type = response.headers.get("Content-Type") ?? "";
  return type.startsWith("application/wasm")
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** @param {string} address @param {string} [integrity] */
async function fetchBytes(address, integrity) {
  return new Uint8Array(await (await fetchWhole(address, integrity)).arrayBuffer());
}

/**
 * @param {string} address
 * @param {string} [integrity]
 * @returns {Promise<Response>}
 */
async function fetchWhole(address, integrity) {
  const response = await fetch(address, integrity === undefined ? {} : { integrity });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/**
 * Gives the hash of a file to each request for it, also to those of Pyodide's own loader, which passes none: the
 * browser then refuses other bytes. This worker's `fetch` is ours alone.
 * @param {URL} base
 * @param {Record<string, string>} integrity
 */
function checkEveryFetch(base, integrity) {
  const hashes = new Map(Object.entries(integrity).map(([address, hash]) => [new URL(address, base).href, hash]));
  const fetchAnything = globalThis.fetch;
  globalThis.fetch = (request, options) => {
    const address = request instanceof Request ? request.url : String(request);
    const hash = hashes.get(address);
    return fetchAnything(request, hash === undefined ? options : { ...options, integrity: hash });
  };
}

/**
 * @template Value
 * @param {number} milliseconds
 * @param {() => Value | Promise<Value>} work
 * @returns {Promise<Value>}  rejects with null when the time is over
 */
async function withTimeLimit(milliseconds, work) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const over = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(null), milliseconds);
  });
  try {
    return await Promise.race([work(), /** @type {Promise<never>} */ (over)]);
  } finally {
    clearTimeout(timer);
  }
}
