/** The quiet line at the card's foot: how far the start has come, what went wrong, and the promise about privacy. */

/** Milliseconds after which a start is said to take longer than usual. */
const USUAL = 8_000;

export class RuntimeStatus {
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
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.slow = undefined;
    this.isSlow = false;
    this.promise = this.line.textContent ?? "";
    this.again.addEventListener("click", () => {
      this.again.hidden = true;
      this.#say("page.loading");
      again();
    });
  }

  /** @param {{stage: string, done: number, total: number, bytes?: number}} progress */
  progress({ stage, done, total, bytes }) {
    this.again.hidden = true;
    this.#showGuidance(undefined);
    this.steps.hidden = total === 0;
    [...this.steps.children].forEach((dot, index) => dot.classList.toggle("on", index <= done));
    this.slow ??= setTimeout(() => {
      this.isSlow = true;
      this.#say("page.loading.slow");
    }, USUAL);
    if (!this.isSlow) this.#say(`page.loading.${stage}`);
    else if (bytes) this.line.textContent = this.texts["page.loading.bytes"].replace("#", (bytes / 1e6).toFixed(1));
  }

  ready() {
    this.again.hidden = true;
    this.steps.hidden = true;
    this.#hurryNoMore();
    this.#showGuidance(undefined);
    this.line.textContent = this.promise;
  }

  /** @param {{stage: string, slow?: boolean}} failure */
  failed({ stage, slow }) {
    this.steps.hidden = true;
    this.#hurryNoMore();
    this.#say(slow ? "page.failed.slow" : stage === "call" ? "page.failed.call" : "page.failed");
    this.again.hidden = false;
    this.#showGuidance(stage === "support" ? "cannot" : "stopped");
    if (stage === "support") this.root.hidden = true; // nothing can run in this browser
  }

  #hurryNoMore() {
    clearTimeout(this.slow);
    this.slow = undefined;
    this.isSlow = false;
  }

  /**
   * Shows the guidance in four lines, below the form or in its place.
   * @param {string | undefined} why  which of the reasons that it has is shown; undefined hides it
   */
  #showGuidance(why) {
    // Looked up here, beside the form: the page may be out of the document, and come back later.
    const place = this.root.parentElement?.querySelector("[data-without]");
    place?.classList.toggle("needed", why !== undefined);
    for (const each of place?.querySelectorAll("[data-why]") ?? []) {
      if (each instanceof HTMLElement) each.hidden = each.dataset.why !== why;
    }
  }

  /** @param {string} id */
  #say(id) {
    this.line.textContent = this.texts[id] ?? "";
  }
}
