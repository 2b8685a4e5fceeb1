/** @typedef {"support" | "script" | "runtime" | "core"} Stage */

/** A runtime that did not start, or was lost. */
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
 * The core answers each request with a text, also one that it cannot use: whatever is thrown is the runtime's failure.
 * @template Value
 * @param {"call" | "load"} stage
 * @param {"stock" | "lean"} runtime
 * @param {() => Value} work
 * @returns {Value}
 */
export function whileRunning(stage, runtime, work) {
  /** @param {unknown} cause @returns {never} */
  const lost = (cause) => {
    throw new BootError(stage, runtime, cause);
  };
  try {
    const value = work();
    return value instanceof Promise ? /** @type {Value} */ (value.catch(lost)) : value;
  } catch (cause) {
    return lost(cause);
  }
}
