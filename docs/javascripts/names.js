/**
 * What the visitor calls things: the role, the company, people, what was talked about; by the blanks of the texts to
 * send. The one place that knows them, for texts, reminders and kept cases. They are kept in this tab, stand in no link
 * and are sent nowhere. Who shows them listens to `followup:names` on the document.
 */
import { keep, kept } from "./this_tab.js";

/** What is the same whoever the visitor writes to. */
const OF_THE_VISITOR = ["your name", "your number"];

/** @type {Map<string, string>} */
const names = new Map(kept("names") ?? []);

/** All the names that were given. @returns {ReadonlyMap<string, string>} */
export function theNames() {
  return names;
}

/** @param {Record<string, string>} given  by their blanks; an empty one is none */
export function setNames(given) {
  const changes = Object.entries(given).filter(([blank, value]) => (names.get(blank) ?? "") !== value);
  for (const [blank, value] of changes) {
    if (value) names.set(blank, value);
    else names.delete(blank);
  }
  if (changes.length) tell();
}

/** Another case is opened: the names of this one are not its own. @param {Record<string, string>} [given]  its own */
export function setNamesOfCase(given = {}) {
  const others = [...names.keys()].filter((blank) => !OF_THE_VISITOR.includes(blank));
  setNames({ ...Object.fromEntries(others.map((blank) => [blank, ""])), ...given });
}

/** Everything starts from the beginning. */
export function forgetNames() {
  if (names.size === 0) return;
  names.clear();
  document.dispatchEvent(new Event("followup:names"));
}

/** The tab holds again what was set aside. */
export function rereadNames() {
  names.clear();
  for (const [blank, value] of kept("names") ?? []) names.set(blank, value);
  document.dispatchEvent(new Event("followup:names"));
}

function tell() {
  keep("names", [...names]);
  document.dispatchEvent(new Event("followup:names"));
}
