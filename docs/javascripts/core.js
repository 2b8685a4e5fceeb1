/**
 * The only file of the page that knows there is a worker: asks the core by name, and starts another worker where one
 * is lost. What was asked is kept until it is answered. A document has one core, which stays from page to page.
 */

/**
 * @typedef {object} Listeners
 * @property {(progress: {stage: string, done: number, total: number}) => void} progress
 * @property {() => void} ready
 * @property {(failure: {stage: string, slow: boolean}) => void} failed  no runtime is left to try; `retry` does
 */

/** @typedef {{call: string, text: string, resolve: (answer: any) => void}} Waiting */

/** @type {Core | undefined} */
let only;

/**
 * The core of this document, started when it is first asked for.
 * @param {Record<string, any>} build  the block `followup-build` of a page with the checker
 */
export function theCore(build) {
  if (only === undefined) {
    only = new Core(build);
    only.start();
  }
  return only;
}

/** Milliseconds in which a worker must show a sign of life, and in which a call must be answered. */
const LIMITS = { silence: 130_000, call: 20_000 };

/** The bridge to one worker at a time. */
export class Core {
  /** @type {Worker | undefined} */
  #worker;
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  #last = 0;
  #isReady = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #build;
  /** @type {Listeners[]} */
  #listeners = [];
  /** What was told last, for a page that comes later. @type {[name: keyof Listeners, message?: any]} */
  #told = ["progress", { stage: "support", done: 0, total: 0 }];

  /** @param {Record<string, any>} build  the block `followup-build` of a page */
  constructor(build) {
    this.#build = build;
  }

  /** Tells from now on how far the start has come, and how far it is. @param {Listeners} listeners */
  listen(listeners) {
    this.#listeners.push(listeners);
    listeners[this.#told[0]](this.#told[1]);
  }

  /** Whether it runs what a page expects: the site may have been built anew. @param {Record<string, any>} build */
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
    // A worker from a blob inherits the page's policy, also where the host sends no headers.
    const line = `import ${JSON.stringify(new URL("worker.js", import.meta.url).href)};`;
    const address = URL.createObjectURL(new Blob([line], { type: "text/javascript" }));
    const worker = new Worker(address, { type: "module", name: "followup" });
    this.#worker = worker;
    worker.onmessage = ({ data }) => this.#receive(data, runtime);
    worker.onerror = () => this.#lost({ failed: "script", slow: false }, runtime);
    this.#watch(LIMITS.silence, runtime);
    worker.postMessage({ id: 0, call: "boot", text: JSON.stringify({ ...this.#build, runtime }) });
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

  /**
   * @param {any} message  see the protocol in worker.js
   * @param {string} runtime
   */
  #receive(message, runtime) {
    clearTimeout(this.#timer);
    if (message.failed) return this.#lost(message, runtime);
    if (message.stage) {
      this.#watch(LIMITS.silence, runtime);
      return this.#tell("progress", message);
    }
    if (message.id === 0) {
      this.#isReady = true;
      performance.mark("followup:ready");
      this.#tell("ready");
      for (const id of this.#waiting.keys()) this.#send(id);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (this.#waiting.size > 0) this.#watch(LIMITS.call, runtime);
    if (this.#told[0] === "progress") this.#tell("ready"); // a library came on the way
    waiting?.resolve(JSON.parse(message.text));
  }

  /**
   * The lean runtime gives way to the unmodified one in silence; after that the visitor is told.
   * @param {{failed: string, slow: boolean}} message
   * @param {string} [runtime]
   */
  #lost({ failed, slow }, runtime) {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isReady = false;
    if (runtime === "lean") return this.start("stock");
    this.#tell("failed", { stage: failed, slow });
  }

  /**
   * @param {number} milliseconds
   * @param {string} [runtime]
   */
  #watch(milliseconds, runtime) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#lost({ failed: "call", slow: true }, runtime), milliseconds);
  }
}
