/**
 * Worker side: answers messages with the core. The page's side is core.js.
 *
 * The protocol. Page to worker: `{id, call, text}`, where `text` is a JSON object; the first call is "boot", with the
 * build as its text; for the lean runtime `{module}` follows, its compiled wasm, or null where the page has none. Worker to page: `{id, text}` with the answer, `{id, failed, runtime, slow}` where the runtime is
 * lost (start another worker), and on the way `{stage, done, total}`.
 */
import { boot, BootError } from "./boot.js";

/** @typedef {{id: number, call: string, text: string}} Request */

/** @type {Promise<import("./boot.js").Runtime> | undefined} */
let runtime;

/** Requests are answered one after another, also while a library is being fetched. */
let queue = Promise.resolve();

/** @type {(module: WebAssembly.Module | null) => void} */
let hand;

/** @type {Promise<WebAssembly.Module | null>} */
const handed = new Promise((resolve) => {
  hand = resolve;
});

addEventListener("message", ({ data }) => {
  if ("module" in data) hand(data.module);
  else queue = queue.then(() => answer(data));
});

/** @param {Request} request */
async function answer({ id, call, text }) {
  try {
    if (call === "boot") runtime = boot({ build: JSON.parse(text), handed, report: (progress) => postMessage(progress) });
    const core = await runtime;
    postMessage({ id, text: call === "boot" || core === undefined ? "" : await answered(core, call, text) });
    if (call !== "boot" && core !== undefined) prefetchWhenIdle(core);
  } catch (error) {
    const failed = error instanceof BootError ? error : new BootError("call", "stock", error);
    postMessage({ id, failed: failed.stage, runtime: failed.runtime, slow: failed.cause === null });
  }
}

/** Milliseconds without a request after which the device has time for what later visits need. */
const REST = 2_000;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let rest;

/** @param {import("./boot.js").Runtime} core */
function prefetchWhenIdle(core) {
  clearTimeout(rest);
  rest = setTimeout(() => core.prefetch().catch(() => {}), REST); // a next visit then does without
}

/**
 * One call to the core, and the same again after each library that it turns out to need.
 * @param {import("./boot.js").Runtime} core
 * @param {string} call
 * @param {string} text
 */
async function answered(core, call, text) {
  const loaded = new Set();
  for (;;) {
    const result = core.call(call, text);
    const needs = result.includes('"needs"') ? JSON.parse(result).needs : undefined;
    if (needs === undefined || loaded.has(needs)) return result;
    postMessage({ stage: "library", done: 0, total: 0 });
    await core.load(needs);
    loaded.add(needs);
  }
}
