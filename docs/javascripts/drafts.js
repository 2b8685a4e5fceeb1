/**
 * Draws the words to send, with what is left to fill in marked. What fills them in, changes and sends them comes once a
 * visitor has begun to answer.
 */
import { made } from "./dom.js";
import { renew } from "./renewal.js";
import { kept } from "./this_tab.js";

/** @typedef {import("./core-types.js").Answer} Answer */
/** @typedef {NonNullable<Answer["draft"]>} Draft */

/** What the visitor has to fill in stands in brackets. */
const BLANK = /\[([^\]\n]+)\]/;

/**
 * Puts the draft under the reason, where today is the day for it, or else among what is closed.
 * @param {HTMLElement} card
 * @param {Answer} answer
 */
export function drawDrafts(card, answer) {
  const { draft, linkedin_note: note, drafts_beside: beside } = answer;
  const [block, later, ofNote, ofBeside] = ["draft", "later_draft", "linkedin_note", "drafts_beside"].map((name) =>
    find(card, `[data-block='${name}']`),
  );
  if (draft === null) block.remove();
  else {
    find(block, `[data-for="${draft.subject === null ? "email" : "call"}"]`).remove();
    drawLetter(block, draft);
  }
  const isForToday = answer.stage === "act" && answer.verdict !== "check_portal";
  if (draft !== null && !isForToday) later.append(block, ...(answer.stage === "rest" ? [find(card, "[data-block='did']")] : []));
  else later.remove();
  if (note === null) ofNote.remove();
  else drawLetter(ofNote, note);
  if (beside.length === 0) ofBeside.remove();
  else ofBeside.replaceChildren(...beside.map((each) => drawClosed(find(ofBeside, "details"), each)));
}

/**
 * Brings what fills in, changes and sends the words, before they are there.
 * @param {import("./checker.js").Checker} checker
 */
export function watchLetters(checker) {
  const { root } = checker;
  /** @type {Promise<import("./letters.js").Letters> | undefined} */
  let coming;
  /** @type {Answer | undefined} */
  let latest;
  let isThere = false;
  const bring = async () => {
    if (coming !== undefined) return;
    try {
      coming = import("./letters.js").then(({ Letters }) => new Letters(checker));
      const letters = await coming;
      isThere = true;
      if (latest) letters.mount(checker.answer, latest);
    } catch {
      renew(); // the words stand there, and can be copied by hand
    }
  };
  root.addEventListener("followup:answer", (event) => {
    if (isThere) return;
    latest = /** @type {CustomEvent} */ (event).detail;
    bring();
  });
  for (const sign of ["pointerdown", "keydown"]) root.addEventListener(sign, bring, { once: true });
  if (kept("facts")) bring();
}

/** @param {HTMLElement} place @param {Draft} draft */
function drawLetter(place, draft) {
  const letter = find(place, "[data-letter]");
  letter.dataset.letter = draft.id;
  if (draft.subject === null) find(place, ".subj").remove();
  else write(find(place, "[data-subject]"), draft.subject);
  write(find(place, "[data-body]"), draft.body);
}

/** @param {HTMLElement} pattern @param {Draft} draft */
function drawClosed(pattern, draft) {
  const row = /** @type {HTMLElement} */ (pattern.cloneNode(true));
  row.dataset.block = draft.id;
  find(row, "summary").textContent = draft.title;
  drawLetter(row, draft);
  return row;
}

/**
 * Writes a text, its blanks marked: paragraphs into a block, one line into the rest of a line.
 * @param {HTMLElement} place
 * @param {string} text
 */
export function write(place, text) {
  if (place.tagName === "SPAN") return place.replaceChildren(...marked(text));
  place.replaceChildren(
    ...text.split("\n\n").map((part) => {
      const paragraph = made("p");
      part.split("\n").forEach((line, index) => paragraph.append(...(index > 0 ? [made("br")] : []), ...marked(line)));
      return paragraph;
    }),
  );
}

/** @param {string} line */
function marked(line) {
  return line.split(BLANK).map((piece, index) => (index % 2 === 0 ? piece : made("span", "blank", piece)));
}

/** @param {Element} place @param {string} selector @returns {HTMLElement} */
function find(place, selector) {
  return /** @type {HTMLElement} */ (place.querySelector(selector));
}
