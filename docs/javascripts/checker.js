/** Wires the form, the core and the card: what is given asks the core, and what it answers is shown. */
import { watchCase, watchMessage, watchWords } from "./case_watch.js";
import { theCore } from "./core.js";
import { Countries } from "./country.js";
import { watchLetters } from "./drafts.js";
import { Form } from "./form.js";
import { InterviewDay } from "./interview_day.js";
import { needed } from "./needed.js";
import { FIRST, Presses } from "./presses.js";
import { Questions } from "./questions.js";
import { renew } from "./renewal.js";
import { ShownAnswer } from "./shown_answer.js";
import { RuntimeStatus } from "./status.js";
import { Announcement, StatusLine } from "./status_line.js";
import { TabCase } from "./tab_case.js";
import { keep } from "./this_tab.js";
import { keepToday, localDay } from "./today.js";

/** Milliseconds without typing after which the page says that words cannot be read. */
const PAUSE = 900;

/** Milliseconds after which the page says that an answer is an old one, about to be replaced. */
const LONG = 700;

/** Brings the form of a page to life. */
export class Checker {
  /**
   * @param {HTMLFormElement} root
   * @param {Record<string, any>} build
   * @param {import("./core.js").Core} core
   */
  constructor(root, build, core) {
    const { texts } = build;
    this.root = root;
    this.build = build;
    this.core = core;
    this.questions = new Questions(root);
    this.form = new Form(root, (event) => this.changed(event));
    this.countries = new Countries(this.form, texts);
    this.chips = new InterviewDay(root, this.form, () => this.changed());
    this.presses = new Presses(this);
    this.status = new StatusLine(root, texts, (name) => this.presses.goTo(name));
    this.announcement = new Announcement(root, "announce");
    /** Whether a script of the page could not be fetched. */
    this.isCut = false;
    this.runtimeStatus = new RuntimeStatus(root, texts, () => (this.isCut ? location.reload() : core.retry()));
    this.shown = new ShownAnswer(root, build, () => this.changed(new Event("input")));
    this.hear = watchWords(this);
    /** Done once all words are understood that were given until now. @type {Promise<unknown>} */
    this.heard = Promise.resolve();
    this.readMessage = watchMessage(this);
    this.isAsking = false;
    this.isWaiting = false;
    /** Whether the answer that is being worked out is for the case at hand. */
    this.isWanted = true;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.errorTimer = undefined;
    /** Whether the case came from elsewhere in this tab, and no question needs to stand open. */
    this.isRestored = false;
    const [today] = /** @type {HTMLInputElement[]} */ (this.form.named("today"));
    this.lookAtToday = keepToday(today, () => this.tabCase.dayTurned());
    this.tabCase = new TabCase(this);
    putMonthsFirst(root);
    root.hidden = false; // it may have come after watch.js gave up on it
    core.listen(this.runtimeStatus);
    /** What the form says, as read at the last change. */
    this.facts = this.form.read();
    this.tabCase.start();
    root.dataset.alive = "";
    watchCase(this);
    watchLetters(this);
    document.dispatchEvent(new Event("followup:alive")); // what was pressed before is pressed now
  }

  /** The card that stands on the page. */
  get answer() {
    return this.shown.card;
  }

  /** Whether an answer is being worked out, or soon will be. */
  get isBusy() {
    return this.isAsking || this.isWaiting;
  }

  /** A script has not come: no browser asks again for one that it could not read, and a new build may have replaced it. */
  cutOff = () => {
    this.isCut = true;
    this.runtimeStatus.failed({ stage: "call" });
    renew();
  };

  /**
   * A fact has changed, or the day has turned.
   * @param {Event} [event]
   */
  changed(event) {
    this.countries.update();
    this.chips.update();
    clearTimeout(this.errorTimer);
    this.facts = this.form.read();
    if (event) this.presses.giving(event);
    if (event?.target) this.tabCase.forgetBefore(); // a control was given something, by a visitor or a program
    const canAsk = needed(this, event?.isTrusted === false) === undefined;
    this.shown.markStale(canAsk ? undefined : "page.stale.open");
    if (canAsk) {
      this.answer.setAttribute("aria-busy", "true");
      this.isWaiting = this.isWanted = true;
    }
    this.status.need(this.tabCase.entries.length > 0 ? needed(this) : undefined);
    queueMicrotask(() => this.#send()); // what a program sets in one go is one change
  }

  /** Asks for what the change calls for, the answer first. */
  #send() {
    if (this.isWaiting && !this.isAsking) this.#ask();
    this.heard = Promise.all([this.heard, this.hear(this.facts.situation)]);
    this.tabCase.keep();
  }

  /** Asks until the facts are those that were answered: one call at a time, and only the latest counts. */
  async #ask() {
    this.isAsking = true;
    while (this.isWaiting) {
      this.isWaiting = false;
      const { situation, paths } = this.facts;
      const today = this.form.value("today") || localDay();
      const slow = setTimeout(() => this.shown.markStale("page.stale.working"), LONG);
      const answer = await this.core.ask("check", { situation, today, language: navigator.language });
      clearTimeout(slow);
      if (!this.isWaiting && this.isWanted) this.#show(answer, paths);
    }
    this.isAsking = false;
    this.answer.setAttribute("aria-busy", "false");
  }

  /**
   * @param {any} answer  of the core
   * @param {Map<string, string>} paths
   */
  #show(answer, paths) {
    if (answer.failed) return this.shown.markStale("page.stale.failed", true);
    this.shown.markStale(answer.verdict === undefined ? "page.stale.open" : undefined);
    if (answer.verdict === undefined) return this.#showProblems(answer.problems ?? [], paths);
    const isFirst = performance.getEntriesByName("followup:answer").length === 0;
    this.questions.show([], paths);
    this.shown.show(answer, this.facts.situation, this.countries);
    if (isFirst) performance.mark("followup:answer");
    this.questions.markAll();
    this.announcement.say([answer.headline, answer.detail].filter(Boolean).join(" "));
    this.status.show(answer.headline);
    this.status.need(needed(this));
    keep("answered", true);
    if (answer.lacks !== undefined) this.#sayWhatItLacks();
    if (this.isRestored) this.questions.closeAll();
    this.isRestored = false;
    if (this.presses.foldsAway) this.presses.fold();
    this.root.dispatchEvent(new CustomEvent("followup:answer", { detail: answer }));
  }

  /** The answer stands, without the holidays: a host with a newer build no longer has those of this one. */
  #sayWhatItLacks() {
    this.shown.say("page.lacks.holidays", true);
    renew();
  }

  /**
   * What is wrong is not said in the middle of a word.
   * @param {{path: string, text: string}[]} problems
   * @param {Map<string, string>} paths
   */
  #showProblems(problems, paths) {
    const typing = document.activeElement?.getAttribute("name");
    const isTyping = problems.some(({ path }) => path.endsWith(".words") && path === typing);
    this.errorTimer = setTimeout(() => this.questions.show(problems, paths), isTyping ? PAUSE : 0);
  }

  /** Another case: the page is as it was when it came. */
  startOver() {
    this.clear();
    this.facts = this.form.read();
    this.hear(this.facts.situation);
    this.questions.open(FIRST[0]);
  }

  /** After a reset of the controls: what was drawn for the case is taken away. */
  clear() {
    this.isWaiting = this.isWanted = this.isRestored = false;
    this.shown.clear();
    this.questions.show([], new Map());
    this.questions.startOver(FIRST);
    this.announcement.stop();
    this.status.show("");
    this.status.need(undefined);
    this.form.startOver();
    this.lookAtToday();
    this.chips.startOver();
    this.countries.update();
  }
}

/** The examples of dates are written as the visitor writes dates: “by December 4”. @param {HTMLFormElement} root */
function putMonthsFirst(root) {
  if (!root.dataset.monthsFirst?.split(" ").includes(navigator.language)) return;
  for (const example of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-month-first]"))) {
    example.textContent = example.dataset.monthFirst ?? "";
  }
}

/**
 * Brings the form of a page to life; it then works as long as the document, also while its page is away.
 * @param {HTMLFormElement} root
 * @param {Record<string, any>} build  the block `followup-build` of its page
 */
export function mountChecker(root, build) {
  const core = theCore(build);
  if (core.isOf(build)) new Checker(root, build, core);
  else location.reload();
}
