/**
 * The only file of the page that knows there is a worker: asks the core by name, and starts another worker where one
 * is lost. What was asked is kept until it is answered. A document has one core, which stays from page to page.
 */
import { startWorker } from "./blob_worker.js";
import { renew } from "./renewal.js";

/**
 * @typedef {object} Listeners
 * @property {(progress: {stage: string, done: number, total: number, bytes?: number}) => void} progress
 * @property {() => void} ready
 * @property {(failure: {stage: string, slow: boolean}) => void} failed  no runtime is left to try; `retry` does
 */

/** @typedef {{call: string, text: string, resolve: (answer: any) => void}} Waiting */

/** @type {Core | undefined} */
let only;

/**
 * The core of this document, started when it is first needed.
 * @param {Record<string, any>} build  the block `followup-build` of a page with the checker
 */
export function theCore(build) {
  if (only === undefined) {
    only = new Core(build);
    only.start();
  }
  return only;
}

/**
 * Milliseconds in which a worker must show its first sign of life and each further one, longer than its own patience
 * with a stage; and in which a call must be answered.
 */
const LIMITS = { first: 12_000, silence: 35_000, call: 20_000 };

/** The answer to a request that no runtime could answer. */
const NONE = JSON.stringify({ failed: true, problems: [] });

/** The bridge to one worker at a time. */
export class Core {
  /** @type {Worker | undefined} */
  #worker;
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  #last = 0;
  #isReady = false;
  /** Which one is at work. @type {string} */
  #runtime = "";
  /** The request over which a lean runtime was lost. @type {number | undefined} */
  #fatal;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #build;
  /** @type {Listeners[]} */
  #listeners = [];
  /** What was reported last, for a page that comes later. @type {[name: keyof Listeners, message?: any]} */
  #told = ["progress", { stage: "support", done: 0, total: 0 }];

  /** @param {Record<string, any>} build  the block `followup-build` of a page */
  constructor(build) {
    this.#build = build;
  }

  /** Reports how far the start has come, now and from now on. @param {Listeners} listeners */
  listen(listeners) {
    this.#listeners.push(listeners);
    listeners[this.#told[0]](this.#told[1]);
  }

  /** Whether it runs what a page expects: the site may have been rebuilt. @param {Record<string, any>} build */
  isOf(build) {
    return build.lock === this.#build.lock; // its folder is named by all that runs
  }

  /** @param {[name: keyof Listeners, message?: any]} told */
  #tell(...told) {
    this.#told = told;
    for (const each of this.#listeners) each[told[0]](told[1]);
  }

  /**
   * Starts a worker with the runtime that the build names.
   * @param {string} [runtime]
   */
  start(runtime = this.#build.runtime) {
    performance.mark("followup:boot");
    this.#isReady = false;
    this.#runtime = runtime ?? "";
    this.#watch(LIMITS.first);
    try {
      const worker = startWorker(new URL("worker.js", import.meta.url).href, "followup");
      this.#worker = worker;
      // What a worker sent before its end may arrive after it.
      const isAtWork = () => this.#worker === worker;
      worker.onmessage = ({ data }) => isAtWork() && this.#receive(data);
      worker.onerror = () => isAtWork() && this.#lost({ failed: "script", slow: false });
      worker.postMessage({ id: 0, call: "boot", text: JSON.stringify({ ...this.#build, runtime }) });
    } catch {
      this.#lost({ failed: "support", slow: false }); // some settings of browsers forbid workers
    }
  }

  /**
   * @param {string} call  a name of the core's CALLS
   * @param {object} request
   * @returns {Promise<any>}  settles when it is answered, by whichever worker
   */
  ask(call, request) {
    const id = ++this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(id, { call, text: JSON.stringify(request), resolve });
      if (this.#isReady) this.#send(id);
    });
  }

  /** Tries again with a fresh worker after a failure. */
  retry() {
    this.start();
  }

  /** @param {number} id */
  #send(id) {
    const { call, text } = /** @type {Waiting} */ (this.#waiting.get(id));
    this.#worker?.postMessage({ id, call, text });
    this.#watch(LIMITS.call);
  }

  /** @param {any} message  see the protocol in worker.js */
  #receive(message) {
    if (message.failed) return this.#lost(message);
    this.#watch(LIMITS.silence);
    if (message.stage) return this.#tell("progress", message);
    if (message.id === 0) {
      this.#isReady = true;
      performance.mark("followup:ready");
      this.#tell("ready");
      for (const id of this.#waiting.keys()) this.#send(id);
    } else {
      this.#settle(message.id, message.text);
      if (this.#told[0] === "progress") this.#tell("ready"); // a library came on the way
    }
    if (this.#waiting.size > 0) this.#watch(LIMITS.call);
    else clearTimeout(this.#timer);
  }

  /** @param {number} id @param {string} text */
  #settle(id, text) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.resolve(JSON.parse(text));
  }

  /**
   * The lean runtime gives way to the unmodified one in silence. A request that this one fails at too is answered as
   * such, so that no worker is lost over it again, and so is one for which the unmodified one does not come.
   * @param {{failed: string, slow: boolean, id?: number}} message
   */
  #lost({ failed, slow, id }) {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    const [first] = this.#waiting.keys(); // a worker takes them in their order
    const fatal = this.#isReady ? id || first : undefined;
    this.#isReady = false;
    if (this.#runtime === "lean") {
      this.#fatal = fatal;
      return this.start("stock");
    }
    const [wasFatal, runtime] = fatal === undefined ? [this.#fatal, this.#build.runtime] : [fatal, "stock"];
    this.#fatal = undefined;
    if (wasFatal === undefined) return this.#giveUp(failed, slow);
    this.#settle(wasFatal, NONE);
    this.start(runtime);
  }

  /** @param {string} stage @param {boolean} slow */
  #giveUp(stage, slow) {
    this.#tell("failed", { stage, slow });
    renew();
  }

  /** @param {number} milliseconds */
  #watch(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#lost({ failed: "call", slow: true }), milliseconds);
  }
}
