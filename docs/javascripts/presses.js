/**
 * What is pressed in the form opens a question, gives an answer, or says that the visitor is done: then the questions
 * fold away, and what is missing is named.
 */
import { emptyIn, isWhole, needed } from "./needed.js";
import { toBand } from "./status_line.js";

/** The questions that a first answer needs. */
export const FIRST = ["interview_day", "timeline"];

export class Presses {
  /** @param {import("./checker.js").Checker} checker */
  constructor(checker) {
    this.checker = checker;
    /** Whether the questions fold away once the answer is there: the visitor chose by pointer or said "done". */
    this.foldsAway = false;
    checker.root.addEventListener("click", (event) => this.#clicked(event));
    checker.root.addEventListener("submit", (event) => {
      event.preventDefault();
      this.done();
    });
  }

  /** What the visitor is answering stays open. @param {Event} event */
  giving({ isTrusted, target }) {
    if (isTrusted && !isPlainChoice(target)) this.foldsAway = false;
  }

  /** The visitor is done with the open questions: they fold away for what is there now, or what is missing is named. */
  done() {
    const { checker } = this;
    checker.facts = checker.form.read();
    const name = needed(checker);
    if (name !== undefined) return this.goTo(name, true);
    this.foldsAway = true;
    if (!checker.isBusy && checker.shown.isThere) this.fold();
  }

  /** Closes the open questions, and goes to the answer. */
  async fold() {
    const { checker } = this;
    await checker.heard;
    if (!this.foldsAway) return;
    const { root, answer, questions } = checker;
    const asks = [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-asks]:enabled"))];
    const asked = asks.find((each) => each.offsetParent);
    if (asked) return asked.focus(); // it folds away once that is taken or put aside
    this.foldsAway = false;
    if (root.querySelector(".error:not([hidden])")) return;
    questions.closeAll();
    /** @type {HTMLElement} */ (answer.querySelector(".says")).focus({ preventScroll: true });
    toBand(root);
  }

  /**
   * Goes to a question, and to the control in it that is still empty.
   * @param {string} name
   * @param {boolean} [isDone]  whether the visitor thinks that nothing is missing
   */
  goTo(name, isDone) {
    const { questions, chips, facts, build } = this.checker;
    const empty = emptyIn(this.checker, name);
    if (isDone && empty) {
      questions.show([{ path: empty.name, text: build.texts[`page.choose_${empty.type}`] }], facts.paths);
    }
    chips.settle();
    questions.open(name);
    if (empty?.offsetParent === null) chips.open();
    else empty?.focus();
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    const button = /** @type {HTMLElement | null} */ (target.closest("[data-open]"));
    if (button?.dataset.open) this.#openOrClose(button, button.dataset.open);
    // A choice made by pointer is deliberate; the arrow keys pass through the others on their way.
    if (isPlainChoice(target) && event.detail > 0 && FIRST.includes(/** @type {HTMLInputElement} */ (target).name)) this.foldsAway = true;
  }

  /** @param {HTMLElement} button @param {string} name  of its question */
  #openOrClose(button, name) {
    const { checker } = this;
    if (button.dataset.fact && checker.questions.isOpen(name)) return checker.questions.close(name);
    const [path, value] = (button.dataset.choose ?? "").split("=");
    if (value) {
      checker.form.set(path, value);
      checker.changed();
    }
    if (button.dataset.choose ?? name === "message") button.closest("details")?.removeAttribute("open");
    if (value && isWhole(checker, name)) this.done();
    else checker.questions.open(name);
  }
}

/** Whether it is an answer that asks for nothing more, such as “no”. @param {EventTarget | null} target */
function isPlainChoice(target) {
  return target instanceof HTMLInputElement && target.type === "radio" && target.value === "";
}
