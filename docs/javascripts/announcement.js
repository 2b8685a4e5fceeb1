/** Milliseconds without a change after which an answer is read out, once. */
const QUIET = 800;

/** Reads an answer out after a pause, so that half-typed words are not answered aloud, and only where it changed. */
export class Announcement {
  /** @param {HTMLFormElement} root */
  constructor(root) {
    this.place = /** @type {HTMLElement} */ (root.querySelector("[data-announce]"));
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /** @param {string} text */
  say(text) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.place.textContent !== text) this.place.textContent = text;
    }, QUIET);
  }

  stop() {
    clearTimeout(this.timer);
    this.place.textContent = "";
  }
}
