/** The quiet line at the card's foot: how far the start has come, what went wrong, and the promise about privacy. */

export class Foot {
  /**
   * @param {HTMLFormElement} root
   * @param {Record<string, string>} texts  what the page says, by id
   * @param {() => void} again  what "try again" does
   */
  constructor(root, texts, again) {
    this.root = root;
    this.texts = texts;
    const find = (/** @type {string} */ name) => /** @type {HTMLElement} */ (root.querySelector(name));
    this.line = find("[data-line]");
    this.steps = find("[data-steps]");
    this.again = find("[data-again]");
    this.promise = this.line.textContent ?? "";
    this.again.addEventListener("click", () => {
      this.again.hidden = true;
      this.#say("page.loading");
      again();
    });
  }

  /** @param {{stage: string, done: number, total: number}} progress */
  progress({ stage, done, total }) {
    this.again.hidden = true;
    this.steps.hidden = total === 0;
    [...this.steps.children].forEach((dot, index) => dot.classList.toggle("on", index <= done));
    this.#say(`page.loading.${stage}`);
  }

  ready() {
    this.again.hidden = true;
    this.steps.hidden = true;
    this.line.textContent = this.promise;
  }

  /** @param {{stage: string, slow: boolean}} failure */
  failed({ stage, slow }) {
    this.steps.hidden = true;
    this.#say(slow ? "page.failed.slow" : stage === "call" ? "page.failed.call" : "page.failed");
    this.again.hidden = false;
    if (stage === "support") this.#stepAside();
  }

  /** Nothing can run in this browser: the guidance in four lines takes the form's place. */
  #stepAside() {
    this.root.hidden = true;
    // Looked for beside the form: the page may be away, and back only later.
    this.root.closest("main")?.querySelector("[data-without]")?.classList.add("needed");
  }

  /** @param {string} id */
  #say(id) {
    this.line.textContent = this.texts[id] ?? "";
  }
}
