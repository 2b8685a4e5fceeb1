/**
 * Worker side: starts a Python runtime with the core, each stage within its time.
 *
 * Whoever calls `boot` owns the worker. A `BootError` says at which stage and with which runtime it failed. Where that
 * was "lean", start a fresh worker with `{...build, runtime: "stock"}` and send the waiting request again: a worker in
 * which a runtime failed is never used for another.
 */
import { BootError } from "./boot_error.js";
import { startLean } from "./runtime_lean.js";
import { startStock } from "./runtime_stock.js";

export { BootError };

/**
 * What the page knows of the build. Addresses are relative to `root`.
 * @typedef {object} Build
 * @property {"stock" | "lean"} runtime  the runtime to start
 * @property {string} stock  folder of the unmodified Pyodide, ending in "/"
 * @property {string} lock  address of the lock file; what it lists lies beside it
 * @property {string} core  name of the core's package in the lock file
 * @property {string | null} [lean]  folder of the lean runtime, ending in "/"; without one, stock is started
 * @property {Record<string, string>} integrity  hash of every file in these folders, by its address
 */

/**
 * @typedef {object} Progress
 * @property {Stage} stage  what is being done
 * @property {number} done  how many stages are over
 * @property {number} total  how many there are
 */

/**
 * What a booted runtime can do. `call` and `load` throw a `BootError` where the runtime itself is lost.
 * @typedef {object} Runtime
 * @property {"stock" | "lean"} runtime  which one it is
 * @property {(name: string, text: string) => string} call  one request to the core, text in and text out
 * @property {(name: string) => Promise<unknown>} load  fetches a package of the lock file ("needs" of an answer)
 * @property {() => Promise<void>} prefetch  fetches in idle time what may be needed later
 */

/** @typedef {import("./boot_error.js").Stage} Stage */

/**
 * Does a stage: says that it begins, and throws a `BootError` where it fails or takes too long.
 * @typedef {<Value>(stage: Stage, work: () => Value | Promise<Value>) => Promise<Value>} During
 */

/** @type {readonly Stage[]} */
const STAGES = ["support", "script", "runtime", "core"];

/** Milliseconds a stage may take: a megabyte in twenty seconds still arrives in time. */
const LIMITS = { support: 5_000, script: 60_000, runtime: 120_000, core: 60_000 };

/** The smallest module there is: where a policy or a browser forbids WebAssembly it does not compile. */
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/**
 * Starts the runtime that `build` names and loads the core.
 * @param {object} options
 * @param {string} [options.root]  from this module to where the addresses in `build` start
 * @param {Build} options.build
 * @param {import("./transfer.js").LeanParts} [options.parts]  of the lean runtime, where they are asked for already
 * @param {(progress: Progress) => void} [options.report]
 * @param {Record<Stage, number>} [options.limits]  milliseconds a stage may take
 * @returns {Promise<Runtime>}
 * @throws {BootError}
 */
export async function boot({ root = "../", build, parts, report = () => {}, limits = LIMITS }) {
  const base = new URL(root, import.meta.url);
  const runtime = build.runtime === "lean" && build.lean ? "lean" : "stock";
  checkEveryFetch(base, build.integrity);

  /** @type {During} */
  const during = async (stage, work) => {
    report({ stage, done: STAGES.indexOf(stage), total: STAGES.length });
    try {
      return await withTimeLimit(limits[stage], work);
    } catch (cause) {
      throw new BootError(stage, runtime, cause);
    }
  };
  await during("support", () => new WebAssembly.Module(EMPTY_MODULE));
  return runtime === "lean" ? startLean(build, base, during, parts) : startStock(build, base, during);
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
    const hash = options?.signal ? undefined : hashes.get(address); // who may stop a request compares by itself
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
