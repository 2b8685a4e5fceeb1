/**
 * The case of this tab: taken up where another page left it, exchanged for another, started again, or set aside while
 * an example is looked at.
 */
import { bringBack, forgetAll, keep, keepsHere, kept, setAside } from "./this_tab.js";
import { localDay } from "./today.js";

/** @typedef {import("./form.js").Entry} Entry */

export class TabCase {
  /** @param {import("./checker.js").Checker} checker */
  constructor(checker) {
    this.checker = checker;
    this.root = checker.root;
    /** Whether a reset of the controls only makes room for another case. */
    this.isTakingUp = false;
    /** What the visitor had before they started again. @type {ReturnType<typeof forgetAll>} */
    this.before = [];
    this.root.addEventListener("reset", () => this.isTakingUp || this.#startAgain());
    this.root.addEventListener("click", ({ target }) => {
      if (/** @type {Element} */ (target).closest("[data-take-back]")) this.#takeBack();
      if (/** @type {Element} */ (target).closest("[data-close-example]")) this.#closeExample();
    });
    // Another page of this tab may have changed the case in the meantime, and WebKit empties a form without autocomplete
    // that comes back, just after it has said so.
    document.addEventListener("followup:shown", () => this.root.isConnected && this.takeUp());
    addEventListener("pageshow", ({ persisted }) => persisted && setTimeout(() => this.takeUp()));
  }

  /** What has been given; today's date only where the visitor chose another. */
  get entries() {
    return this.checker.form.entries().filter(([name, value]) => name !== "today" || value !== localDay());
  }

  get isExample() {
    return this.root.dataset.example !== undefined;
  }

  /** Keeps what has been given, unless it is an example or the page is away and has an older case. */
  keep() {
    if (this.root.isConnected) keep("facts", this.entries);
  }

  /** Takes what was left in this tab, and what was filled in before this script came, by a program where nothing is kept. */
  start() {
    const { entries: filled } = this;
    this.#restore([...(kept("facts") ?? []), ...filled], filled.length > 0 && kept("facts") === undefined);
  }

  /**
   * Puts other facts in the place of these; the answer stays until the new one is there.
   * @param {Entry[]} entries
   */
  take(entries) {
    const { checker } = this;
    const today = checker.form.value("today") ?? "";
    this.#reset();
    checker.form.startOver();
    this.#give([["today", today], ...entries]);
    checker.questions.closeAll();
    checker.changed(new Event("input"));
  }

  /** The date has changed. What another page of this tab has changed is taken up before this case is kept. */
  dayTurned() {
    if (this.root.isConnected && !this.isExample) this.takeUp();
    this.checker.changed();
  }

  /** Takes the case as it was left in this tab, where it is another than the one here. */
  takeUp() {
    if (!keepsHere()) return;
    const entries = kept("facts") ?? [];
    if (!this.isExample && JSON.stringify(entries) === JSON.stringify(this.entries)) return;
    this.#mark(false);
    this.#reset();
    this.checker.clear();
    this.#restore(entries);
  }

  /**
   * Shows an example, marked as one; the visitor's own case stays as it is kept.
   * @param {Entry[]} entries
   */
  showExample(entries) {
    this.#mark(true);
    this.#reset();
    this.checker.clear();
    this.take(entries);
  }

  #closeExample() {
    history.replaceState(history.state, "", location.pathname + location.search);
    this.takeUp();
    this.root.dispatchEvent(new Event("followup:back"));
    this.root.scrollIntoView({ block: "nearest" });
  }

  /** @param {boolean} isExample */
  #mark(isExample) {
    setAside(isExample);
    this.root.toggleAttribute("data-example", isExample);
    this.#say("started-over", false);
    this.#say("example-note", isExample);
  }

  /** Puts the page back as it was when it came; the visitor can undo that. */
  #startAgain() {
    const isExample = this.isExample;
    if (!isExample) this.before = forgetAll();
    // The controls are emptied after this event.
    setTimeout(() => {
      if (isExample) return this.#closeExample();
      this.checker.startOver();
      this.#say("started-over", this.before.some(([name]) => name.endsWith("facts")));
    });
  }

  #takeBack() {
    bringBack(this.before);
    this.#say("started-over", false);
    this.comeBack();
  }

  /** The tab has its case again: the focus goes to the answer once it is drawn, or to what is still needed. */
  comeBack() {
    this.takeUp();
    this.root.dispatchEvent(new Event("followup:back"));
    this.checker.presses.done();
  }

  /** What was said about the last case goes with the first change to another. */
  forgetBefore() {
    this.#say("started-over", false);
  }

  /** @param {string} name @param {boolean} isSaid */
  #say(name, isSaid) {
    /** @type {HTMLElement} */ (this.root.querySelector(`[data-${name}]`)).hidden = !isSaid;
  }

  #reset() {
    this.isTakingUp = true;
    this.root.reset();
    this.isTakingUp = false;
  }

  /**
   * @param {Entry[]} entries
   * @param {boolean} [isProgram]
   */
  #restore(entries, isProgram = false) {
    const { checker } = this;
    this.#give(entries);
    checker.isRestored = entries.length > 0;
    if (kept("message")) checker.readMessage().then((message) => message?.restore());
    if (kept("message") && !kept("answered")) checker.questions.open("message");
    checker.changed(isProgram || entries.length === 0 || kept("answered") ? new Event("input") : undefined);
  }

  /** @param {Entry[]} entries */
  #give(entries) {
    const { form, countries } = this.checker;
    form.give(entries);
    countries.update();
    form.give(entries.filter(([name]) => name === "region")); // its option exists once the country is chosen
  }
}
