/** What the visitor calls a case, as reminders and the list of cases name it; the words to send have it as blanks. */
import { setNames, setNamesOfCase, theNames } from "./names.js";

/** The blanks of the words to send that name a case. @type {Record<string, string>} */
const BLANKS = { company: "company", role: "position" };

/** @typedef {{company?: string, role?: string}} CaseNames */

/** They stand in no link. @returns {Record<string, string>} */
export function caseNames() {
  return Object.fromEntries(Object.entries(BLANKS).map(([name, blank]) => [name, theNames().get(blank) ?? ""]));
}

/** Names were given to the case. @param {CaseNames} given */
export function nameCase(given) {
  setNames(asBlanks(given));
}

/** Another case is opened, with its own names or none. @param {CaseNames} [given] */
export function takeCaseNames(given = {}) {
  setNamesOfCase(asBlanks(given));
}

/** A name given in one place appears in the others too. @param {HTMLElement} root */
export function showCaseNames(root) {
  for (const [name, value] of Object.entries(caseNames())) {
    for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll(`[data-name="${name}"]`))) {
      if (input.value !== value) input.value = value;
    }
  }
}

/** @param {CaseNames} given @returns {Record<string, string>} */
function asBlanks(given) {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [BLANKS[name], value]));
}
