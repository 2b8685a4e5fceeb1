/** Draws the words to send, with what is left to fill in marked, and copies them. */
import { made } from "./dom.js";

/** @typedef {import("./core-types.js").Answer} Answer */

/** What the visitor has to fill in stands in brackets. */
const BLANK = /\[([^\]]+)\]/;

/** Milliseconds for which a button says that it has copied, and that it could not. */
const SAID = { after: 2_500, unable: 10_000 };

/**
 * Puts the draft under the reason, where today is the day for it, or else among what is closed.
 * @param {HTMLElement} card
 * @param {Answer} answer
 */
export function drawDraft(card, answer) {
  const block = find(card, "[data-block='draft']");
  const later = find(card, "[data-block='later_draft']");
  const { draft, linkedin_note: note } = answer;
  if (draft === null) block.remove();
  else drawLetter(block, draft);
  const isForToday = answer.stage === "act" && answer.verdict !== "check_portal";
  if (draft !== null && !isForToday) later.append(block, ...(answer.stage === "rest" ? [find(card, "[data-block='did']")] : []));
  else later.remove();
  const noteBlock = find(card, "[data-block='linkedin_note']");
  if (note === null) noteBlock.remove();
  else write(find(noteBlock, "[data-slot='note']"), note.body);
}

/**
 * Copies the text of the letter that a button belongs to.
 * @param {HTMLElement} button
 */
export async function copyLetter(button) {
  const letter = /** @type {HTMLElement} */ (button.closest("[data-block]")?.querySelector("[data-copied-from]"));
  const label = (/** @type {string} */ name) => find(button, `[data-${name}]`);
  /** @type {keyof typeof SAID} */
  let outcome = "after";
  try {
    await navigator.clipboard.writeText(letter.dataset.copiedFrom ?? "");
  } catch {
    outcome = "unable"; // as on plain HTTP: then the words are marked, ready to be copied by hand
    getSelection()?.selectAllChildren(letter);
  }
  [label("before").hidden, label(outcome).hidden] = [true, false];
  const said = document.getElementById("said");
  if (said) said.textContent = label(outcome).textContent;
  setTimeout(() => ([label("before").hidden, label(outcome).hidden] = [false, true]), SAID[outcome]);
}

/**
 * @param {HTMLElement} block
 * @param {NonNullable<Answer["draft"]>} draft
 */
function drawLetter(block, draft) {
  const isCall = draft.subject === null;
  find(block, `[data-for="${isCall ? "email" : "call"}"]`).remove();
  write(find(block, "[data-slot='body']"), draft.body);
  const mail = find(block, "[data-mail]");
  if (draft.subject === null) {
    find(block, ".subj").remove();
    return mail.remove();
  }
  mark(find(block, "[data-slot='subject']"), draft.subject);
  const lines = draft.body.replaceAll("\n", "\r\n"); // RFC 6068 asks for both
  mail.setAttribute("href", `mailto:?subject=${encodeURIComponent(draft.subject)}&body=${encodeURIComponent(lines)}`);
}

/**
 * Writes a text in paragraphs.
 * @param {HTMLElement} place
 * @param {string} text
 */
function write(place, text) {
  place.dataset.copiedFrom = text;
  place.replaceChildren(
    ...text.split("\n\n").map((part) => {
      const paragraph = made("p");
      part.split("\n").forEach((line, index) => {
        if (index > 0) paragraph.append(made("br"));
        mark(paragraph, line);
      });
      return paragraph;
    }),
  );
}

/**
 * Adds a line, its blanks marked.
 * @param {HTMLElement} place
 * @param {string} line
 */
function mark(place, line) {
  line.split(BLANK).forEach((piece, index) => {
    if (index % 2 === 0) return place.append(piece);
    place.append(made("span", "blank", piece));
  });
}

/** @param {Element} place @param {string} selector @returns {HTMLElement} */
function find(place, selector) {
  return /** @type {HTMLElement} */ (place.querySelector(selector));
}
