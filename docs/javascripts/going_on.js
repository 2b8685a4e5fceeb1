/**
 * What stands around the answer once a case goes on: "I've sent it today", who comes back by a link, a reminder, and
 * keeping the case. Each button has the name of what it does in `data-act`; what it does is in the file of its subject.
 */
import { CaseAddress } from "./case_address.js";
import { caseNames, nameCase, showCaseNames, takeCaseNames } from "./case_names.js";
import { entriesOf } from "./entries.js";
import { Happened } from "./happened.js";
import { KeptCase } from "./kept_case.js";
import { forgetNames } from "./names.js";
import { CasePlaces } from "./case_places.js";
import { Reminder } from "./reminder.js";
import { localDay } from "./today.js";

export class GoingOn {
  /** @param {import("./checker.js").Checker} checker */
  constructor(checker) {
    this.checker = checker;
    this.root = checker.root;
    this.places = new CasePlaces(this.root);
    this.kept = new KeptCase(this);
    this.happened = new Happened(this);
    this.address = new CaseAddress(this);
    this.reminder = new Reminder(this.root, (request) => this.ask("reminder", { ...caseNames(), ...request }), this.page);
    this.root.addEventListener("reset", () => this.#emptied());
    document.addEventListener("followup:names", () => this.#named());
    this.root.addEventListener("followup:answer", () => this.#answered());
    this.root.addEventListener("input", ({ target }) => {
      const { name } = /** @type {HTMLElement} */ (target).dataset;
      if (name !== undefined) nameCase({ [name]: /** @type {HTMLInputElement} */ (target).value });
    });
    showCaseNames(this.root);
  }

  /** The address of the checker, which a link to a case leads to. */
  get page() {
    return new URL(`${this.checker.build.root}checker/`, document.baseURI).href;
  }

  get today() {
    return this.checker.form.value("today") || localDay();
  }

  get situation() {
    return this.checker.facts.situation;
  }

  /** The verdict that stands there, which need not be worked out again. */
  get said() {
    return { said: this.checker.answer.dataset.verdict };
  }

  /** @param {string} call @param {object} request @returns {Promise<any>} */
  ask(call, request) {
    const { today, situation } = this;
    const facts = call === "interviews" ? {} : { situation };
    return this.checker.core.ask(call, { ...facts, today, language: navigator.language, ...request });
  }

  /** @param {HTMLElement} button */
  async act(button) {
    const { act = "" } = button.dataset;
    const { address, happened, kept, places, reminder } = this;
    /** @type {Record<string, () => unknown>} */
    const acts = {
      done: () => happened.tell("done"),
      another_day: () => happened.chooseDay("done", button),
      on_that_day: () => happened.tellDay(/** @type {HTMLElement} */ (button.closest("[data-day-of]"))),
      undo: () => happened.undo(),
      nothing: () => happened.nothing(),
      answered: () => happened.theyAnswered(),
      wrote: () => happened.chooseDay("wrote", button),
      remind: () => places.toggle("[data-panel='remind']", button) && reminder.show(kept.id),
      file: () => reminder.save(kept.id),
      copy_text: () => reminder.copy(button),
      keep: () => places.toggle("[data-panel='keep']", button),
      keep_now: () => kept.put(),
      copy_link: () => address.copy(button),
      print: () => print(),
      report: async () => (await import("./report.js")).reportAnswer(button, this),
    };
    await acts[act]?.();
  }

  /**
   * Opens a case: the one that a fragment holds, or a kept one that it names.
   * @param {string} hash
   */
  async open(hash) {
    const [, id] = /^#kept=([\w-]+)$/.exec(hash) ?? [];
    if (id !== undefined) return this.#openKept(id);
    const found = await this.checker.core.ask("link", { fragment: hash, today: this.today, language: navigator.language });
    if (found.id && (await this.#openKept(found.id))) return;
    const problems = found.problems ?? [];
    this.#take(found.situation ?? {}, found.last, found.made);
    this.places.note("kept_elsewhere", Boolean(found.id));
    this.places.say([...problems, ...(found.otherwise ? [{ text: found.otherwise }] : [])]);
    const [problem] = problems.filter(({ path = "" }) => path);
    if (problem) this.checker.questions.open(problem.path);
  }

  /** @param {string} id @returns {Promise<boolean>}  whether it is kept here */
  async #openKept(id) {
    const line = await this.kept.line(id);
    if (line === undefined) return false;
    const { situation, last, history, company, role } = line;
    this.#take(situation, last, history.at(-1)?.on);
    this.kept.id = id;
    takeCaseNames({ company, role });
    return true;
  }

  /**
   * @param {object} situation
   * @param {string | null} last  what stood there last time
   * @param {string | null | undefined} made  and on which day
   */
  #take(situation, last, made) {
    takeCaseNames();
    this.#startOver();
    this.checker.tabCase.take(entriesOf(situation));
    this.happened.askSince(last, made);
  }

  /** The controls were emptied, for another case or to start this one again. */
  #emptied() {
    if (this.checker.tabCase.isTakingUp) return queueMicrotask(() => showCaseNames(this.root)); // names too
    forgetNames();
    this.#startOver();
  }

  #startOver() {
    this.kept.forget();
    this.happened.forget();
    this.places.clear();
  }

  /** A new answer: the reminder follows it, and a kept case is updated. */
  #answered() {
    if (this.checker.tabCase.isExample) return;
    this.address.clear();
    if (this.reminder.isOpen) this.reminder.show(this.kept.id);
    this.kept.keepSoon();
  }

  /** A name has changed, here or in the words to send. */
  #named() {
    showCaseNames(this.root);
    if (this.reminder.isOpen) this.reminder.show(this.kept.id);
    if (this.kept.id) this.#answered();
  }
}
