/**
 * Worker side: starts a Python runtime with the core, each stage within its time.
 *
 * Whoever calls `boot` owns the worker. A `BootError` says at which stage and with which runtime it failed. Where that
 * was "lean", start a fresh worker with `{...build, runtime: "stock"}` and send the waiting request again: a worker in
 * which a runtime failed is never used for another.
 */
import { BootError } from "./boot_error.js";
import { fetchChecked, unlessSilent } from "./transfer.js";

export { BootError };

/**
 * What the page knows of the build. Addresses are relative to `root`.
 * @typedef {object} Build
 * @property {"stock" | "lean"} runtime  the runtime to start
 * @property {string} stock  folder of the unmodified Pyodide, ending in "/"
 * @property {string} lock  address of the lock file; what it lists lies beside it
 * @property {string} core  name of the core's package in the lock file
 * @property {string | null} [lean]  folder of the lean runtime, ending in "/"; without one, stock is started
 * @property {boolean} [forgets]  whether nothing may be kept for later visits
 * @property {Record<string, string>} integrity  hash of every file in these folders, by its address
 */

/**
 * @typedef {object} Progress
 * @property {Stage | "library"} stage  what is being done
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

/** Milliseconds of a stage without a byte received: the device is at work, and a slow one takes its time. */
const LIMITS = { lean: 15_000, stock: 30_000 };

/** The smallest module there is: where a policy or a browser forbids WebAssembly it does not compile. */
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/**
 * Starts the runtime that `build` names and loads the core.
 * @param {object} options
 * @param {string} [options.root]  from this module to where the addresses in `build` start
 * @param {Build} options.build
 * @param {import("./transfer.js").LeanParts} [options.parts]  of the lean runtime, where they are asked for already
 * @param {(progress: Progress) => void} [options.report]
 * @returns {Promise<Runtime>}
 * @throws {BootError}
 */
export async function boot({ root = "../", build, parts, report = () => {} }) {
  const base = new URL(root, import.meta.url);
  const runtime = build.runtime === "lean" && build.lean ? "lean" : "stock";
  const broken = checkEveryFetch(base, build.integrity);

  /** @type {During} */
  const during = async (stage, work) => {
    report({ stage, done: STAGES.indexOf(stage), total: STAGES.length });
    try {
      return await Promise.race([unlessSilent(LIMITS[runtime], work), broken]);
    } catch (cause) {
      throw new BootError(stage, runtime, cause);
    }
  };
  await during("support", () => new WebAssembly.Module(EMPTY_MODULE));
  // Each way is read when it is tried: a fault in the one leaves the other.
  if (runtime === "lean") {
    const { startLean } = await during("script", () => import("./runtime_lean.js"));
    return startLean(build, base, during, parts);
  }
  const { startStock } = await during("script", () => import("./runtime_stock.js"));
  return startStock(build, base, during);
}

/**
 * Compares each file of these folders with its hash, also those that Pyodide's own loader asks for: other bytes never
 * reach it. This worker's `fetch` is ours alone.
 * @param {URL} base
 * @param {Record<string, string>} integrity
 * @returns {Promise<never>}  rejects when one of them cannot be had, of which Pyodide's loader says nothing
 */
function checkEveryFetch(base, integrity) {
  const hashes = new Map(Object.entries(integrity).map(([address, hash]) => [new URL(address, base).href, hash]));
  const fetchAnything = globalThis.fetch;
  /** @type {(cause: unknown) => void} */
  let tell = () => {};
  const broken = /** @type {Promise<never>} */ (new Promise((_resolve, reject) => (tell = reject)));
  broken.catch(() => {}); // those who wait during a stage handle it
  globalThis.fetch = async (request, options) => {
    const address = request instanceof Request ? request.url : String(request);
    const hash = hashes.get(address) ?? options?.integrity;
    // Who may stop a request compares by itself.
    if (options?.signal || hash === undefined) return fetchAnything(request, options);
    try {
      const type = address.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
      return new Response(await fetchChecked(address, hash), { headers: { "Content-Type": type } });
    } catch (cause) {
      tell(cause);
      throw cause;
    }
  };
  return broken;
}
