/**
 * What stands around the answer once a case goes on: "I've sent it today", the return by a link, a reminder, and
 * keeping the case. Each button has the name of what it does in `data-act`; what it does is in the file of its subject.
 */
import { CaseAddress } from "./case_address.js";
import { caseNames, nameCase, showCaseNames, takeCaseNames } from "./case_names.js";
import { Displaced } from "./displaced.js";
import { entriesOf } from "./entries.js";
import { Happened } from "./happened.js";
import { KeptCase } from "./kept_case.js";
import { forgetNames } from "./names.js";
import { CasePlaces } from "./case_places.js";
import { Reminder } from "./reminder.js";
import { keep, kept } from "./this_tab.js";
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
    this.displaced = new Displaced(this);
    /** Whether the controls are emptied for facts that come from here. */
    this.isExchanging = false;
    /** The address that is being read. */
    this.opening = "";
    const remind = (/** @type {object} */ request) => this.ask("reminder", { ...caseNames(), ...request });
    this.reminder = new Reminder(this.root, remind, this.page, () => this.today);
    // First of all, since what is kept in this tab is forgotten by another listener.
    this.root.addEventListener("reset", () => this.checker.tabCase.isTakingUp || this.kept.keepNow(), true);
    this.root.addEventListener("reset", () => this.#emptied());
    document.addEventListener("followup:names", () => this.#named());
    this.root.addEventListener("followup:answer", () => {
      this.kept.answered();
      this.#answered();
    });
    this.root.addEventListener("followup:back", () => this.displaced.offer());
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
    const { address, displaced, happened, kept, places, reminder } = this;
    /** @type {Record<string, () => unknown>} */
    const acts = {
      done: () => happened.tell("done"),
      another_day: () => happened.chooseDay("done", button),
      on_that_day: () => happened.tellDay(/** @type {HTMLElement} */ (button.closest("[data-day-of]"))),
      undo: () => happened.undo(),
      take_back: () => displaced.takeBack(),
      nothing: () => happened.nothing(),
      answered: () => happened.theyAnswered(),
      wrote: () => happened.chooseDay("wrote", button),
      remind: () => places.toggle("[data-panel='remind']", button) && reminder.show(kept.name),
      file: () => reminder.save(kept.name),
      copy_text: () => reminder.copy(button),
      keep: () => places.toggle("[data-panel='keep']", button),
      keep_now: () => kept.put(),
      open_kept: () => this.#openKept(kept.name),
      copy_link: () => address.copy(button),
      print: () => print(),
      report: () => import("./report.js").then(({ reportAnswer }) => reportAnswer(button, this), this.checker.cutOff),
    };
    await acts[act]?.();
  }

  /**
   * Opens a case: the one that a fragment holds, or a kept one that it names. It stands in the address until it is read,
   * so that a reload meanwhile does not lose it.
   * @param {string} hash
   */
  async open(hash) {
    if (this.opening === hash) return;
    this.opening = hash;
    const [, id] = /^#kept=([\w-]+)$/.exec(hash) ?? [];
    const isRead = await (id === undefined ? this.#openLink(hash) : this.#openNamed(id));
    this.opening = "";
    if (isRead && location.hash === hash) history.replaceState(history.state, "", location.pathname + location.search);
  }

  /** @param {string} hash @returns {Promise<boolean>}  whether the core could be asked */
  async #openLink(hash) {
    const found = await this.ask("link", { situation: null, fragment: hash, list: await this.kept.text() });
    const { problems = [], otherwise, situation = {}, id } = found;
    if (found.kept === "known" && (await this.#openKept(id))) return true;
    const line = id ? await this.kept.line(id) : undefined;
    const isNothing = Object.keys(situation).length === 0 && Boolean(this.situation?.interview_day);
    if (!isNothing) {
      this.#take(situation, found.last, found.made, id);
      takeCaseNames({ company: line?.company ?? "", role: line?.role ?? "" });
      if (id) this.kept.name = id;
    }
    this.places.note("nothing_read", isNothing);
    this.places.note("kept_elsewhere", Boolean(id) && !line);
    this.places.note("kept_otherwise", Boolean(line));
    this.places.say([...problems, ...(otherwise ? [{ text: otherwise }] : [])].filter(({ path }) => !isNothing || !path));
    const [problem] = problems.filter((/** @type {{path: string}} */ { path }) => path);
    if (problem && !isNothing) this.checker.questions.open(problem.path);
    return !found.failed;
  }

  /** @param {string} id  of a kept case */
  async #openNamed(id) {
    this.places.note("not_here", (await this.#openKept(id)) === undefined);
    return true;
  }

  /** @param {string} id  of a case that is kept here, or nothing happens */
  async #openKept(id) {
    const line = await this.kept.line(id);
    if (!line) return line;
    const { situation, last, history, company, role } = line;
    this.#take(situation, last, history.at(-1)?.on, id);
    this.kept.opened(line);
    takeCaseNames({ company, role });
    return line;
  }

  /**
   * @param {object} situation
   * @param {string | null} last  what stood there last time
   * @param {string | null | undefined} made  and on which day
   * @param {string | null} id  what it is called
   */
  #take(situation, last, made, id) {
    const { tabCase } = this.checker;
    if (tabCase.isExample) tabCase.takeUp(); // the case that makes way is the visitor's own
    this.kept.keepNow();
    this.displaced.letCome(() => {
      if (id !== this.kept.name) this.#forgetWords();
      takeCaseNames();
      this.#startOver();
      this.exchange(situation);
    });
    this.happened.askSince(last, made);
  }

  /** Puts facts in the place of these, of this case as it has gone on, or of another. @param {object} situation */
  exchange(situation) {
    this.isExchanging = true;
    this.checker.tabCase.take(entriesOf(situation));
    this.isExchanging = false;
  }

  /** What was pasted, and what was made of the words to send, belong to the case before. */
  #forgetWords() {
    keep("message", null);
    this.root.querySelector("[data-proposals]")?.replaceChildren();
    const words = kept("words");
    if (words) keep("words", { ...words, edited: {} });
    this.root.dispatchEvent(new Event("followup:another"));
  }

  /** The controls were emptied, for another case or to start this one again. */
  #emptied() {
    this.kept.sound = undefined;
    if (this.checker.tabCase.isTakingUp) {
      if (!this.isExchanging) this.#leaveBehind();
      return queueMicrotask(() => showCaseNames(this.root)); // names too
    }
    forgetNames();
    this.displaced.forget();
    this.#startOver();
  }

  /** Another page of this tab has another case, or an example is looked at: what is said here is of the one before. */
  #leaveBehind() {
    this.kept.leaveBehind();
    this.happened.forget();
    this.places.clear();
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
    this.happened.answered();
    this.displaced.answered();
    if (this.reminder.isOpen) this.reminder.show(this.kept.name);
    this.kept.keepSoon();
  }

  /** A name has changed, here or in the words to send. */
  #named() {
    showCaseNames(this.root);
    if (this.reminder.isOpen) this.reminder.show(this.kept.name);
    if (this.kept.id) this.#answered();
  }
}
