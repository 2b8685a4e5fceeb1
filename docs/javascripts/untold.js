/**
 * What a page that is left has not told the list of interviews yet: a note for each case, by each document, until the
 * list was told. It is JSON under names that begin with `BEGINS`, in the one store of a browser that is written at once:
 * WebKit drops what a page that is closed has just put into its database.
 */
const BEGINS = "followup-untold-";

/** This document among those that may have something to tell of one case. */
const HERE = crypto.getRandomValues(new Uint32Array(2)).join("");

/** @typedef {Record<string, any> & {id: string}} Telling  what the list is told of a case, with its day, for the core */

/** @typedef {{name: string, text: string, tellings: Telling[]}} Note */

/**
 * Notes what the list is to be told of a case, for the page may be gone before the core has answered.
 * @param {Telling[]} tellings  in their order
 */
export function note(tellings) {
  try {
    localStorage.setItem(`${BEGINS}${tellings[0].id}-${HERE}`, JSON.stringify(tellings));
  } catch {
    // Then it is told if the page stays.
  }
}

/** All that is noted. @returns {Note[]} */
export function notes() {
  return all().flatMap(([name, text]) => {
    try {
      return [{ name, text, tellings: JSON.parse(text) }];
    } catch {
      return []; // somebody else wrote into it
    }
  });
}

/** @returns {[name: string, text: string][]} */
function all() {
  try {
    return Object.entries(localStorage).filter(([name]) => name.startsWith(BEGINS));
  } catch {
    return []; // there is no such store
  }
}

/** Deletes every note, those too that cannot be read. */
export function forgetAllNotes() {
  for (const [name] of all()) localStorage.removeItem(name);
}

/** Whether it was neither told nor written anew meanwhile. @param {Note} note */
export function isStill({ name, text }) {
  return localStorage.getItem(name) === text;
}

/** Deletes a note, unless there is more in it by now. @param {Note} note */
export function forget(note) {
  if (isStill(note)) localStorage.removeItem(note.name);
}

/** Tells when another tab has noted something. @param {() => void} noted */
export function whenNoted(noted) {
  addEventListener("storage", ({ key, newValue }) => key?.startsWith(BEGINS) && newValue !== null && noted());
}
