/** Gives the visitor something: a file to save, numbered where a later one takes its place, or a text to paste. */

/** How long a button says that it has copied, and how long a file can be saved, in milliseconds. */
const COPIED = 2_500;
const SAVING = 60_000;

const MINUTE = 60_000;

/**
 * The minute that a day began in UTC, or that is now: a number that rises with the time, on a journey west too.
 * @param {string} [day]  such as 2026-12-04
 */
export function minuteOf(day) {
  return Math.floor((day === undefined ? Date.now() : Date.parse(day)) / MINUTE);
}

/**
 * Saves a file on the visitor's device.
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
export function saveFile(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SAVING);
}

/**
 * Copies a text, and says so on the button, and aloud.
 * @param {HTMLElement} button
 * @param {string} text
 * @returns {Promise<boolean>}  whether the browser let us
 */
export async function copyText(button, text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  const [before, after] = /** @type {NodeListOf<HTMLElement>} */ (button.querySelectorAll("[data-before], [data-after]"));
  [before.hidden, after.hidden] = [true, false];
  const aloud = button.closest("form")?.querySelector("[data-announce]");
  if (aloud) aloud.textContent = after.textContent;
  setTimeout(() => ([before.hidden, after.hidden] = [false, true]), COPIED);
  return true;
}
