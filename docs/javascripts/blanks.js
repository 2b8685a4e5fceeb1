/**
 * The blanks of a text to send: putting in what the visitor gave, and knowing afterwards where it stands, so that a text
 * that was edited takes a name that changes later too. What stands in square brackets is a blank.
 */

/**
 * Where a blank stands in a text.
 * @typedef {object} Place
 * @property {string} blank  what stands in the brackets
 * @property {number} start
 * @property {number} end
 * @property {boolean} isFilled
 */

/** @typedef {{text: string, places: Place[]}} Filled */

const BLANK = /\[([^\]\n]{1,60})\]/g;

/**
 * What could end a line or a header, or turn the direction of what follows: nothing a visitor types has it, but what
 * is pasted may. Half of a surrogate pair cannot be encoded at all.
 */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]+/gu;

/** The same in a text of several lines, whose writing direction is its writer's. */
const UNSEEN_IN_TEXT = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;

/**
 * One line of what somebody typed, as a text takes it: without brackets, which would be a blank again.
 * @param {string} value
 */
export function oneLine(value) {
  return value.replace(UNSEEN, " ").replaceAll("[", "(").replaceAll("]", ")").trim();
}

/** A subject, in which a blank may be left. @param {string} text */
export function subjectLine(text) {
  return text.replace(UNSEEN, " ").trim();
}

/** Several lines. @param {string} text */
export function severalLines(text) {
  return text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(UNSEEN_IN_TEXT, "");
}

/**
 * A text with its blanks filled in; those that nothing is known for stay as they are.
 * @param {string} template
 * @param {ReadonlyMap<string, string>} names  by what stands in the brackets
 * @returns {Filled}
 */
export function fillIn(template, names) {
  /** @type {Place[]} */
  const places = [];
  let [text, at] = ["", 0];
  for (const { 0: whole, 1: blank, index } of template.matchAll(BLANK)) {
    text += template.slice(at, index);
    const value = oneLine(names.get(blank) ?? "");
    const words = value || whole;
    places.push({ blank, start: text.length, end: text.length + words.length, isFilled: value !== "" });
    text += words;
    at = index + whole.length;
  }
  return { text: text + template.slice(at), places };
}

/**
 * The template of a text again: what was filled in and is still whole is a blank.
 * @param {Filled} filled
 */
export function templateOf({ text, places }) {
  let [template, at] = ["", 0];
  for (const { blank, start, end } of places) {
    template += `${text.slice(at, start)}[${blank}]`;
    at = end;
  }
  return template + text.slice(at);
}

/**
 * A filled text after an edit. A place that the edit touched is the visitor's own words from now on.
 * @param {Filled} before
 * @param {string} text  as it is now
 * @returns {Filled}
 */
export function edited(before, text) {
  const most = Math.min(before.text.length, text.length);
  let start = 0;
  while (start < most && before.text[start] === text[start]) start += 1;
  let kept = 0;
  while (kept < most - start && before.text.at(-1 - kept) === text.at(-1 - kept)) kept += 1;
  const end = before.text.length - kept;
  const shift = text.length - before.text.length;
  const places = before.places.flatMap((place) => {
    if (place.end <= start) return [place];
    return place.start >= end ? [{ ...place, start: place.start + shift, end: place.end + shift }] : [];
  });
  return { text, places };
}

/** The blanks that are left in a template, each once. @param {string} template @param {ReadonlyMap<string, string>} names */
export function blanksLeft(template, names) {
  const left = fillIn(template, names).places.filter(({ isFilled }) => !isFilled);
  return [...new Set(left.map(({ blank }) => blank))];
}
