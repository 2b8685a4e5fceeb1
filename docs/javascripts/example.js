/** A case like the one that a section is about, as its link holds it: facts by their paths, days counted from today. */
import { localDay } from "./today.js";

/** A day counted from today. */
const FROM_TODAY = /^[+-]\d+$/;

/**
 * @param {string} query  such as `interview_day=-16&timeline.words=within+two+weeks`
 * @returns {import("./form.js").Entry[]}
 */
export function exampleOf(query) {
  return [...new URLSearchParams(query)].map(([path, value]) => [path, FROM_TODAY.test(value) ? localDay(Number(value)) : value]);
}
