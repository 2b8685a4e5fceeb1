/**
 * What a visitor has given, kept in this tab alone: a reload, a crash or the way back finds it, and it is gone when the
 * tab is closed. It is JSON under names that begin with `BEGINS`, in the browser's storage for the session.
 *
 * Where a browser has no such storage, or no room in it, a page works as before and forgets when it is left. A page in a
 * frame on another site keeps nothing at all.
 */
const BEGINS = "followup-";

const FORGETS = "forgets" in document.documentElement.dataset;

/** Whether nothing is kept for now: an example is looked at. */
let isAside = false;

/** Keeps nothing while an example is looked at; what is kept stays. @param {boolean} isExample */
export function setAside(isExample) {
  isAside = isExample;
}

/** Whether this tab keeps anything; where it does not, what a page holds is all there is. */
export function keepsHere() {
  try {
    return !FORGETS && !!sessionStorage;
  } catch {
    return false;
  }
}

/**
 * @param {string} what  a name, such as "facts"
 * @param {unknown} value  anything that JSON can hold
 */
export function keep(what, value) {
  if (isAside || FORGETS) return;
  try {
    sessionStorage.setItem(BEGINS + what, JSON.stringify(value));
  } catch {
    // Then it is kept only while the page is open.
  }
}

/**
 * What is kept under a name; undefined where nothing is, or nothing that can be read.
 * @param {string} what
 */
export function kept(what) {
  if (FORGETS) return undefined;
  try {
    return JSON.parse(sessionStorage.getItem(BEGINS + what) ?? "") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Deletes what is kept in this tab. @returns {[name: string, value: string][]}  what it was, to be brought back */
export function forgetAll() {
  try {
    const all = Object.entries(sessionStorage).filter(([name]) => name.startsWith(BEGINS));
    for (const [name] of all) sessionStorage.removeItem(name);
    return all;
  } catch {
    return []; // nothing is kept
  }
}

/** @param {ReturnType<typeof forgetAll>} all  what `forgetAll` returned */
export function bringBack(all) {
  try {
    for (const [name, value] of all) sessionStorage.setItem(name, value);
  } catch {
    // It stays deleted.
  }
}
