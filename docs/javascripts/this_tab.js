/**
 * What a visitor has given, kept in this tab alone: a reload, a crash or the way back finds it, and it is gone when the
 * tab is closed. It is JSON under names that begin with `BEGINS`, in the browser's storage for the session.
 *
 * Where a browser has no such storage, or no room in it, a page works as before and forgets when it is left.
 */
const BEGINS = "followup-";

/**
 * @param {string} what  a name, such as "facts"
 * @param {unknown} value  anything that JSON can hold
 */
export function keep(what, value) {
  try {
    sessionStorage.setItem(BEGINS + what, JSON.stringify(value));
  } catch {
    // It is kept only while the page is open.
  }
}

/**
 * What is kept under a name; undefined where nothing is, or nothing that can be read.
 * @param {string} what
 */
export function kept(what) {
  try {
    return JSON.parse(sessionStorage.getItem(BEGINS + what) ?? "") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgets all that is kept in this tab. */
export function forgetAll() {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(BEGINS)) sessionStorage.removeItem(name);
  } catch {
    // Nothing is kept.
  }
}
