/**
 * The texts to send of an answer, brought to life: blanks to fill in, two tones, an editor that reads along, and ways to
 * send. A text outlives the answer that it came with, so that what was typed and where the cursor stands stay.
 */
import { Letter } from "./letter.js";
import { forgetNames, rereadNames } from "./names.js";
import { keep, kept } from "./this_tab.js";

/** @typedef {import("./core-types.js").Answer} Answer */
/** @typedef {NonNullable<Answer["draft"]>} Draft */

/**
 * What the visitor made of the texts; the pages of a tab share it.
 * @typedef {object} Words
 * @property {"warm" | "plain"} tone
 * @property {Record<string, Edit>} edited  by text and tone
 */

/** @typedef {{from: string, subject: string | null, body: string}} Edit  `from` is our text that it began as */

/** @type {Words} */
let words = keptWords();

export class Letters {
  /** @param {import("./checker.js").Checker} checker */
  constructor(checker) {
    const { root, build, core } = checker;
    this.texts = build.texts;
    this.core = core;
    this.template = /** @type {HTMLTemplateElement} */ (root.querySelector("[data-letter-template]"));
    /** @type {Map<string, Letter>} */
    this.letters = new Map();
    /** @type {{element: HTMLElement, selection: [start: number, end: number] | undefined} | undefined} */
    this.focused = undefined;
    root.addEventListener("followup:replace", (event) => {
      const { card, answer } = /** @type {CustomEvent} */ (event).detail;
      this.#noteFocus();
      this.mount(card, answer);
    });
    root.addEventListener("followup:answer", () => this.#focusAgain());
    root.addEventListener("reset", () => checker.tabCase.isTakingUp || this.#forget());
    root.addEventListener("followup:back", () => this.#reread());
    root.addEventListener("followup:another", () => {
      words = keptWords();
      this.letters.clear();
    });
    document.addEventListener("followup:names", () => this.refresh());
    document.addEventListener("followup:shown", () => this.refresh());
  }

  get words() {
    return words;
  }

  /** Keeps what was made of the texts, in this tab. */
  keep() {
    keep("words", words);
  }

  /**
   * Puts the texts of an answer into their places.
   * @param {HTMLElement} card
   * @param {Answer} answer
   */
  mount(card, answer) {
    const drafts = [answer.draft, answer.linkedin_note, ...answer.drafts_beside].filter((draft) => draft !== null);
    for (const place of /** @type {NodeListOf<HTMLElement>} */ (card.querySelectorAll("[data-letter]"))) {
      const draft = drafts.find(({ id }) => id === place.dataset.letter);
      if (draft === undefined) continue;
      const letter = this.letters.get(draft.id) ?? new Letter(this);
      this.letters.set(draft.id, letter);
      letter.show(draft);
      place.replaceChildren(letter.element);
    }
  }

  /** Makes every text show what it holds now. */
  refresh() {
    for (const letter of this.letters.values()) letter.refresh();
  }

  /**
   * How a text reads, by the core.
   * @param {string} text
   * @param {string} position  what the role is called
   */
  async read(text, position) {
    const { wording } = await this.core.ask("wording", { text, position, language: navigator.language });
    return wording;
  }

  /**
   * A text of the page, with what stands for each "#" in it.
   * @param {string} id
   * @param {...(string | number)} values
   */
  say(id, ...values) {
    return values.reduce((/** @type {string} */ text, value) => text.replace("#", () => String(value)), this.texts[`page.letter.${id}`]);
  }

  #noteFocus() {
    const element = document.activeElement;
    this.focused = undefined;
    if (!(element instanceof HTMLElement) || !element.closest(".letter-box")) return;
    const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : undefined;
    this.focused = { element, selection: field && [field.selectionStart ?? 0, field.selectionEnd ?? 0] };
  }

  /** An element that is moved loses the focus. */
  #focusAgain() {
    const { element, selection } = this.focused ?? {};
    this.focused = undefined;
    if (!element?.isConnected || element === document.activeElement) return;
    element.focus({ preventScroll: true });
    if (selection) /** @type {HTMLInputElement} */ (element).setSelectionRange(...selection);
  }

  #forget() {
    forgetNames();
    words = { tone: "warm", edited: {} };
    this.letters.clear();
  }

  /** The tab holds again what was set aside. */
  #reread() {
    words = keptWords();
    rereadNames();
    this.refresh();
  }
}

/** @returns {Words} */
function keptWords() {
  return kept("words") ?? { tone: "warm", edited: {} };
}
