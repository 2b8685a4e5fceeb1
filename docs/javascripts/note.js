/** The line above the answer: that it is an old one and why, or what it had to do without. */
export class Note {
  /**
   * @param {HTMLFormElement} root
   * @param {Record<string, string>} texts  what the page says, by id
   * @param {() => void} again  what "try again" does
   */
  constructor(root, texts, again) {
    const place = /** @type {HTMLElement} */ (root.querySelector("[data-stale]"));
    this.place = place;
    this.texts = texts;
    this.line = /** @type {HTMLElement} */ (place.querySelector("span"));
    this.again = /** @type {HTMLElement} */ (place.querySelector("button"));
    this.again.addEventListener("click", again);
  }

  /**
   * @param {string} [id]  of the text; without one there is nothing to say
   * @param {boolean} [canTryAgain]
   */
  say(id, canTryAgain = false) {
    this.place.hidden = id === undefined;
    this.again.hidden = !canTryAgain;
    this.line.textContent = this.texts[id ?? ""] ?? "";
  }
}
