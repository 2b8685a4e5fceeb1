/**
 * Worker side: answers messages with the core.
 *
 * The protocol. Page to worker: `{id, call, text}`, where `text` is a JSON object; the first call is "boot", with the
 * build as its text. Worker to page: `{id, text}` with the answer, `{id, failed, runtime, slow}` where the runtime is
 * lost (start another worker), and on the way `{stage, done, total}`, with `bytes` while bytes come. An answer that lacks a
 * library, because it cannot be fetched, names it as `lacks`.
 */
import { BootError } from "./boot_error.js";
import { askForLean, collectInto, received } from "./transfer.js";

/** @typedef {{id: number, call: string, text: string}} Request */

/** @type {Promise<import("./boot.js").Runtime> | undefined} */
let runtime;

/** The files of the runtime that have come and are not kept yet. @type {Map<string, ArrayBuffer>} */
const files = new Map();
collectInto(files);

/** Requests are answered one after another, also while a library is being fetched. */
let queue = Promise.resolve();

addEventListener("message", ({ data }) => {
  queue = queue.then(() => answer(data));
});

/**
 * Asks for the large files before the scripts that start them are read. The wasm is compiled here, not in the page,
 * which would stand still for some frames while seven megabytes are compared with their hash and copied.
 * @param {import("./boot.js").Build} build
 */
async function start(build) {
  forgets = build.forgets === true;
  const isLean = build.runtime === "lean" && build.lean;
  const parts = isLean ? askForLean(build, new URL("../", import.meta.url)) : undefined;
  const { boot } = await import("./boot.js");
  return whileTold((report) => boot({ build, parts, report }));
}

/** Milliseconds between two reports that bytes are coming. */
const PULSE = 1_000;

/**
 * Does something that may fetch a lot, and reports how far it has come.
 * @template Value
 * @param {(report: (progress: import("./boot.js").Progress) => void) => Promise<Value>} work
 */
async function whileTold(work) {
  let last = { stage: "support", done: 0, total: 0 };
  let told = received.bytes;
  const pulse = setInterval(() => {
    if (received.bytes !== told) postMessage({ ...last, bytes: (told = received.bytes) });
  }, PULSE);
  try {
    return await work((progress) => postMessage((last = progress)));
  } finally {
    clearInterval(pulse);
  }
}

/** @param {Request} request */
async function answer({ id, call, text }) {
  try {
    if (call === "boot") runtime = start(JSON.parse(text));
    const core = await runtime;
    postMessage({ id, text: call === "boot" || core === undefined ? "" : await answered(core, call, text) });
    atRest(call === "boot" ? undefined : core);
  } catch (error) {
    const failed = error instanceof BootError ? error : new BootError(call === "boot" ? "script" : "call", "stock", error);
    postMessage({ id, failed: failed.stage, runtime: failed.runtime, slow: failed.cause === null });
  }
}

/** Milliseconds without a request after which the device has time for what later visits will need. */
const REST = 2_000;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let rest;

/** Whether this visit leaves nothing behind. */
let forgets = false;

/** @param {import("./boot.js").Runtime} [core]  where something has been answered */
function atRest(core) {
  clearTimeout(rest);
  if (forgets) return void files.clear();
  rest = setTimeout(async () => {
    try {
      const { keepUsed } = await import("./offline_files.js");
      await keepUsed(files);
      await core?.prefetch();
      await keepUsed(files);
    } catch {
      // The next visit then does without it.
    }
  }, REST);
}

/** Calls whose answer without the holidays is better than none; what the others give is kept as the case. */
const COUNTED = new Set(["check", "timeline", "heard"]);

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
    try {
      await whileTold((report) => {
        report({ stage: "library", done: 0, total: 0 });
        return core.load(needs);
      });
    } catch {
      if (!COUNTED.has(call)) return result; // another answer would lose the place for ever
      return JSON.stringify({ ...JSON.parse(withoutPlace(core, call, text)), lacks: needs });
    }
    loaded.add(needs);
  }
}

/**
 * The same call, for a place whose holidays cannot be had: counted without them.
 * @param {import("./boot.js").Runtime} core
 * @param {string} call
 * @param {string} text
 */
function withoutPlace(core, call, text) {
  const request = JSON.parse(text);
  for (const each of [request, request.situation ?? {}]) {
    delete each.country;
    delete each.region;
  }
  return core.call(call, JSON.stringify(request));
}
