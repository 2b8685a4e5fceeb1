/**
 * Where things stand in the card. What outlives an answer (the list of what can have changed; reminding, keeping and
 * sharing) is put into the places of each new one, and what stands under the days on a phone stands beside the words
 * where the window is wide: the reason, and what to do meanwhile. The order of the elements is that in which they are read, at every width.
 */
const WIDE = matchMedia("(min-width: 1024px)");

export class Arrangement {
  /** @param {HTMLFormElement} root */
  constructor(root) {
    this.root = root;
    this.questions = /** @type {HTMLElement} */ (root.querySelector(".questions"));
    this.changed = /** @type {HTMLElement} */ (root.querySelector("[data-something-else]"));
    this.goingOn = /** @type {HTMLElement} */ (root.querySelector("[data-going-on]"));
    WIDE.addEventListener("change", () => this.#keepFocus(() => this.#arrange(this.#card)));
  }

  get #card() {
    return /** @type {HTMLElement} */ (this.root.querySelector("[data-answer]"));
  }

  /**
   * Puts a card in the place of the one that stands there.
   * @param {HTMLElement} card
   */
  show(card) {
    this.#keepFocus(() => {
      card.querySelector("[data-place='changed']")?.append(this.changed);
      this.#arrange(card);
      this.#card.replaceWith(card);
    });
  }

  /** Takes the card away. @param {HTMLElement} blank  what stands there while there is none */
  clear(blank) {
    this.questions.after(this.changed);
    this.#card.after(this.goingOn);
    this.#card.replaceWith(blank);
  }

  /** @param {HTMLElement} card */
  #arrange(card) {
    const place = (/** @type {string} */ name) => card.querySelector(`[data-place="${name}"]`);
    const why = card.querySelector(".why");
    if (why === null) return; // there is no answer yet
    const isWide = WIDE.matches;
    const hasWords = card.dataset.stage === "act";
    place(hasWords && !isWide ? "words" : "lead")?.prepend(this.goingOn);
    place(isWide ? "lead" : "days")?.append(why);
    const meanwhile = card.querySelector("[data-block='meanwhile']");
    if (meanwhile) place(isWide && hasWords ? "lead" : "meanwhile")?.append(meanwhile);
  }

  /** An element that is moved loses the focus. @param {() => void} move */
  #keepFocus(move) {
    const focused = document.activeElement;
    move();
    if (focused === document.activeElement) return; // asking again would have the browser lay out the card at once
    if (focused instanceof HTMLElement && this.root.contains(focused)) focused.focus({ preventScroll: true });
  }
}
